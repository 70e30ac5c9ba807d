/// Which lines are headings, and how they rank.
struct PDFHeadings {
    private let typography: PDFTypography
    private let titles: Set<[UInt8]>
    private let bookmarks: [Int: Set<[UInt8]>]
    /// Looks of headings, the most prominent first.
    private var ranks: [Look] = []

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

        var order: (Int, Int, Int, Int) { (-size, isCapitals ? 0 : 1, isBold ? 0 : 1, isItalic ? 1 : 0) }
    }

    init(typography: PDFTypography, titles: Set<[UInt8]>, bookmarks: [Int: Set<[UInt8]>]) {
        self.typography = typography
        self.titles = titles
        self.bookmarks = bookmarks.mapValues { Set($0.map { PDFText.title($0) }) }
    }

    /// Fixes the ranks once all headings are known.
    mutating func rank(_ lines: [PDFLine]) {
        ranks = Set(lines.map(Look.init)).sorted { $0.order < $1.order }
    }

    /// 1 is left to the title of the whole.
    func level(of line: PDFLine) -> Int {
        (ranks.firstIndex(of: Look(line)) ?? ranks.count) + 2
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
        guard letters >= 2, letters * 5 >= core.count * 2 else { return false }
        let stops = PDFHeadings.endsSentence(core)
        let isListed = isListed(core, page: first.page)
        if typography.isLarger(first) {
            // Large running text, as on a title page, has many words.
            return isListed || (core.count <= 200 && !(stops && core.count > 90))
        }
        guard !typography.isSmaller(first) || isListed else { return false }
        if isListed, isApart || first.isBold { return core.count <= 200 }
        guard isApart, group.count <= 3, !stops, core.last != UInt8(ascii: ","), core.last != UInt8(ascii: ";") else {
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
