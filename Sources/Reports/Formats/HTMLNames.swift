import Markup

/// The attributes a page is read by, looked up once for each document.
struct HTMLNames {
    let id: UInt16?
    let classes: UInt16?
    let role: UInt16?
    let href: UInt16?
    let anchor: UInt16?
    let start: UInt16?
    let value: UInt16?
    let type: UInt16?
    let style: UInt16?
    let columnSpan: UInt16?
    let rowSpan: UInt16?
    let content: UInt16?
    let property: UInt16?
    let hidden: UInt16?
    let ariaHidden: UInt16?
    /// By name: 1 to 6 for `h1` to `h6`, else 0.
    let headingLevel: [UInt8]

    init(tree: MarkupTree) {
        id = tree.name("id")
        classes = tree.name("class")
        role = tree.name("role")
        href = tree.name("href")
        anchor = tree.name("name")
        start = tree.name("start")
        value = tree.name("value")
        type = tree.name("type")
        style = tree.name("style")
        columnSpan = tree.name("colspan")
        rowSpan = tree.name("rowspan")
        content = tree.name("content")
        property = tree.name("property")
        hidden = tree.name("hidden")
        ariaHidden = tree.name("aria-hidden")
        headingLevel = tree.names.map { name in
            guard name.utf8.count == 2, name.utf8.first == UInt8(ascii: "h"), let digit = name.utf8.last,
                (49...54).contains(digit)
            else { return 0 }
            return digit - 48
        }
    }

    func hasRole(_ wanted: String, _ node: Int, _ tree: MarkupTree) -> Bool {
        guard role != nil, let value = tree.attribute(role, of: node) else { return false }
        return value == wanted
    }

    enum WordStyle {
        case contents, running, item, note, none
        case heading(Int)
    }

    /// What Word's name for a paragraph's style says.
    func wordStyle(of node: Int, in tree: MarkupTree) -> WordStyle {
        guard let classes else { return .none }
        for attribute in tree.attributes[tree.attributeRange(of: node)] where attribute.name == classes {
            let bytes = tree.valueBytes(of: attribute)
            guard bytes.first == UInt8(ascii: "M") || bytes.first == UInt8(ascii: "m") else { return .none }
            let name = String(decoding: bytes, as: UTF8.self).lowercased()
            if name.hasPrefix("msotoc"), !name.hasPrefix("msotocheading") { return .contents }
            if name.hasPrefix("msoheader") || name.hasPrefix("msofooter") { return .running }
            if name.hasPrefix("msolist") { return .item }
            if name.hasPrefix("msofootnotetext") || name.hasPrefix("msoendnotetext") { return .note }
            if name.hasPrefix("msotitle") { return .heading(1) }
            if name.hasPrefix("msoheading"), let digit = name.utf8.last, (49...54).contains(digit) {
                return .heading(Int(digit - 48))
            }
            return .none
        }
        return .none
    }

    struct ListStyle {
        var isLettered = false
        var isRoman = false
        var isCapital = false

        func mark(_ number: Int) -> String {
            guard isLettered, number >= 1 else { return String(number) }
            let mark: String
            if isRoman {
                mark = ListStyle.roman(number)
            } else {
                mark = String(Unicode.Scalar(UInt8(97 + (number - 1) % 26)))
            }
            return isCapital ? mark.uppercased() : mark
        }

        private static func roman(_ number: Int) -> String {
            guard number < 40 else { return String(number) }
            let tens = ["", "x", "xx", "xxx"], ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
            return tens[number / 10] + ones[number % 10]
        }
    }

    func listStyle(of node: Int, in tree: MarkupTree, isOrdered: Bool) -> ListStyle {
        guard isOrdered, !tree.attributeRange(of: node).isEmpty else { return ListStyle() }
        var style = ListStyle()
        switch tree.attribute(type, of: node) {
        case "a": style.isLettered = true
        case "A": (style.isLettered, style.isCapital) = (true, true)
        case "i": (style.isLettered, style.isRoman) = (true, true)
        case "I": (style.isLettered, style.isRoman, style.isCapital) = (true, true, true)
        default:
            let look = (tree.attribute(self.style, of: node) ?? "") + (tree.attribute(classes, of: node) ?? "")
            if look.contains("alpha") { style.isLettered = true }
            if look.contains("roman") { (style.isLettered, style.isRoman) = (true, true) }
        }
        return style
    }
}
