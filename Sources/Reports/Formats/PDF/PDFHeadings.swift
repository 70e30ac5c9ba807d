/// Which lines are headings, and how they rank.
struct PDFHeadings {
    private let typography: PDFTypography
    private let titles: Set<[UInt8]>
    private let bookmarks: [Int: Set<[UInt8]>]
    /// Looks of headings, the most prominent first.
    private var ranks: [Look] = []
    /// Looks, capitals aside, in which capitals tell one level from another.
    private var capitalised: Set<Look> = []

    struct Look: Hashable {
        /// In thirds of a point.
        var size: Int
        var isCapitals: Bool
        var isBold: Bool
        var isItalic: Bool

        init(_ line: PDFLine) {
            size = Int((line.size * 3).rounded())
            isCapitals = PDFHeadings.isCapitals(line.text)
            isBold = line.isBold
            isItalic = line.isItalic
        }

        /// The same without its capitals.
        var plain: Look {
            var look = self
            look.isCapitals = false
            return look
        }

        var order: (Int, Int, Int, Int) { (-size, isCapitals ? 0 : 1, isBold ? 0 : 1, isItalic ? 1 : 0) }
    }

    init(typography: PDFTypography, titles: Set<[UInt8]>, bookmarks: [Int: Set<[UInt8]>]) {
        self.typography = typography
        self.titles = titles
        self.bookmarks = bookmarks.mapValues { Set($0.map { PDFText.title($0) }) }
    }

    /// Fixes the ranks once all headings are known.
    mutating func rank(_ lines: [PDFLine]) {
        var counts: [Look: (capitals: Int, all: Int)] = [:]
        for look in lines.map(Look.init) {
            counts[look.plain, default: (0, 0)].all += 1
            if look.isCapitals { counts[look.plain, default: (0, 0)].capitals += 1 }
        }
        // An abbreviation for a heading is no heading in capitals.
        capitalised = Set(counts.filter { $0.value.capitals >= 2 && $0.value.capitals * 6 >= $0.value.all }.keys)
        ranks = Set(lines.map(rankedLook)).sorted { $0.order < $1.order }
    }

    /// 1 is left to the title of the whole.
    func level(of line: PDFLine) -> Int {
        (ranks.firstIndex(of: rankedLook(line)) ?? ranks.count) + 2
    }

    private func rankedLook(_ line: PDFLine) -> Look {
        let look = Look(line)
        return capitalised.contains(look.plain) ? look : look.plain
    }

    /// Whether the lines, which are of one look and follow each other, are a
    /// heading.
    /// - Parameter isApart: there is more space above and below than within
    ///   a paragraph.
    func isHeading(_ group: [PDFLine], isApart: Bool) -> Bool {
        guard let first = group.first, let last = group.last, group.count <= 4 else { return false }
        let text = group.map(\.text).reduce(into: []) { $0 += $1 + [0x20] }
        let core = PDFText.trimmed(text)
        guard core.count >= 2, core.count <= 260, first.label?.kind != .bullet else { return false }
        let letters = core.count(where: PDFText.isLetter)
        let number = PrintedNumber(in: text, 0..<text.count).map { $0.rest } ?? 0
        // "6.3 2020" is one, a lone number is none.
        guard letters >= 2 && letters * 5 >= (core.count - number) * 2 || number > 2 && first.isBold else { return false }
        let stops = PDFHeadings.endsSentence(core)
        let isListed = isListed(core, page: first.page)
        if typography.isLarger(first) {
            // Large running text, as on a title page, has many words.
            return isListed || (core.count <= 200 && !(stops && core.count > 90))
        }
        guard !typography.isSmaller(first) || isListed else { return false }
        if isListed, isApart || first.isBold { return core.count <= 200 }
        // A question may be a heading in bold; a sentence is none.
        guard isApart, group.count <= 3, !stops || core.last == UInt8(ascii: "?"), core.last != UInt8(ascii: ","), core.last != UInt8(ascii: ";") else {
            return false
        }
        guard startsLikeHeading(core) else { return false }
        if first.isBold, last.isBold { return core.count <= 160 }
        return PDFHeadings.isCapitals(Array(core)) && core.count <= 120 && letters >= 4
    }

    /// Named in the contents or in the file's own list of headings.
    private func isListed(_ text: ArraySlice<UInt8>, page: Int) -> Bool {
        let title = PDFText.title(text)
        return title.count >= 4 && (titles.contains(title) || bookmarks[page]?.contains(title) ?? false)
    }

    private func startsLikeHeading(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        return PrintedNumber.isUpper(first) || PrintedNumber.isDigit(first) || first >= 0x80 || first == 0x22
            || first == UInt8(ascii: "(")
    }

    static func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
        var text = text
        while let last = text.last, last == 0x22 || last == 0x27 || last == UInt8(ascii: ")") || last <= 0x20 {
            text.removeLast()
        }
        // Closing curly quotation marks: E2 80 99, E2 80 9D.
        if text.count > 3, text.suffix(3).elementsEqual([0xE2, 0x80, 0x9D]) || text.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) {
            text.removeLast(3)
        }
        guard let last = text.last else { return false }
        return last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
    }

    static func isCapitals(_ text: [UInt8]) -> Bool {
        var capitals = 0
        for byte in text {
            if PDFText.isLower(byte) { return false }
            if PrintedNumber.isUpper(byte) { capitals += 1 }
        }
        return capitals >= 3
    }
}
