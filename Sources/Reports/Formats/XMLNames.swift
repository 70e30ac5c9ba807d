import Markup

/// The attributes that XML vocabularies say the same things with.
struct XMLNames {
    let id: UInt16?
    let number: UInt16?
    let kind: UInt16?
    let secType: UInt16?
    let specificUse: UInt16?
    /// How many elements are footnotes.
    let fnCount: Int
    private let listType: UInt16?
    private let numeration: UInt16?
    private let type: UInt16?
    private let rend: UInt16?

    init(tree: MarkupTree) {
        id = tree.name("id")
        number = tree.name("number") ?? tree.name("n")
        kind = tree.name("kind")
        secType = tree.name("sec-type")
        specificUse = tree.name("specific-use")
        listType = tree.name("list-type")
        numeration = tree.name("numeration")
        type = tree.name("type")
        rend = tree.name("rend")
        let notes = Set(["fn", "footnote"].compactMap(tree.name))
        fnCount = notes.isEmpty ? 0 : tree.nodes.reduce(0) { $0 + (notes.contains($1.name) ? 1 : 0) }
    }

    func parent(of node: Int, in tree: MarkupTree) -> Int? {
        let depth = tree.nodes[node].depth
        var place = node - 1
        while place >= 0 {
            if tree.nodes[place].depth < depth, !tree.nodes[place].isText { return place }
            place -= 1
        }
        return nil
    }

    private func look(_ node: Int, _ tree: MarkupTree) -> String {
        [listType, numeration, type, rend].compactMap { tree.attribute($0, of: node) }.joined(separator: " ")
            .lowercased()
    }

    func isOrdered(_ node: Int, in tree: MarkupTree) -> Bool {
        let name = tree.names[Int(tree.nodes[node].name)].lowercased()
        if name == "orderedlist" || name == "ol" || name == "procedure" { return true }
        let words = look(node, tree)
        return ["order", "number", "arabic", "alpha", "roman", "decimal"].contains { words.contains($0) }
    }

    func listStyle(_ node: Int, in tree: MarkupTree) -> HTMLNames.ListStyle {
        var style = HTMLNames.ListStyle()
        let words = look(node, tree)
        if words.contains("alpha") || words == "a" { style.isLettered = true }
        if words.contains("roman") || words == "i" { (style.isLettered, style.isRoman) = (true, true) }
        return style
    }

    /// `<abstract>` and `<ack>` are headings without words.
    func titleOfUntitled(_ node: Int, in tree: MarkupTree) -> String? {
        switch tree.names[Int(tree.nodes[node].name)].lowercased() {
        case "abstract": "Abstract"
        case "ack", "acknowledgements": "Acknowledgements"
        case "glossary": "Glossary"
        case "preface": "Preface"
        case "foreword": "Foreword"
        default: nil
        }
    }
}
