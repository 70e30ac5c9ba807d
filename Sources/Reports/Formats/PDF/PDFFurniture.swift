/// What is printed on page after page and is no part of the text: running
/// headers and footers, page numbers, protective markings.
struct PDFFurniture {
    /// Folded text and height on the page, with the pages that have it.
    private var pagesByKey: [Key: Int] = [:]
    private let pageCount: Int
    /// Texts that are furniture on so many pages that they are on any, at
    /// whatever height: pages lie on their side.
    private var texts: Set<[UInt8]> = []

    private struct Key: Hashable {
        var text: [UInt8]
        /// In steps of a line's height, told from the nearer edge, because
        /// pages differ in size.
        var step: Int
        var isAtTop: Bool
    }

    init(pages: [[PDFLine]], sizes: [(width: Double, height: Double)]) {
        pageCount = pages.count
        for (lines, size) in zip(pages, sizes) {
            var seen: Set<Key> = []
            for line in lines where PDFFurniture.isOuter(line, size.height) {
                for segment in line.segments {
                    // A line may stand on the edge between two steps.
                    for key in PDFFurniture.keys(segment, line, size.height) { seen.insert(key) }
                }
            }
            for key in seen { pagesByKey[key, default: 0] += 1 }
        }
        for (key, count) in pagesByKey where count >= max(3, pageCount / 8) && key.text.count >= 6 { texts.insert(key.text) }
    }

    /// The page's lines without its furniture.
    func stripped(_ lines: [PDFLine], height: Double) -> [PDFLine] {
        var result = lines
        var hasNumber = false
        strip(&result, height: height, fromTop: false, hasNumber: &hasNumber)
        strip(&result, height: height, fromTop: true, hasNumber: &hasNumber)
        return result.filter { !$0.segments.isEmpty && !PDFFurniture.isLeftBlank($0) }
    }

    /// From the edge inwards, to the first line that is text.
    /// - Parameter hasNumber: the page's number was found already, so that
    ///   another number is the text's own.
    private func strip(_ lines: inout [PDFLine], height: Double, fromTop: Bool, hasNumber: inout Bool) {
        let order = fromTop ? Array(lines.indices) : lines.indices.reversed()
        for (position, index) in order.enumerated() {
            let line = lines[index]
            guard PDFFurniture.isOuter(line, height), (line.top < height / 2) == fromTop else { break }
            let next = position + 1 < order.count ? lines[order[position + 1]] : nil
            let kept = line.segments.filter { !isFurniture($0, line, height: height) }
            let numbers = line.segments.count { PDFFurniture.isPageNumber($0.text) }
            let isNumber = kept.allSatisfy { PDFFurniture.isPageNumber($0.text) } && !hasNumber
            guard kept.isEmpty || isNumber, !isTableHead(line, before: next, fromTop: fromTop, height: height) else { break }
            lines[index].segments = []
            if numbers > 0 { hasNumber = true }
        }
    }

    private func isFurniture(_ segment: PDFSegment, _ line: PDFLine, height: Double) -> Bool {
        if PDFFurniture.isMarking(segment.text) || texts.contains(PDFText.digitsFolded(segment.text)) { return true }
        let count = PDFFurniture.keys(segment, line, height).map { pagesByKey[$0] ?? 0 }.max() ?? 0
        if pageCount <= 4 { return pageCount > 1 && count == pageCount }
        return count >= max(3, pageCount / 8)
    }

    /// The head of a table that goes on over pages stands near its rows, and
    /// on few pages.
    private func isTableHead(_ line: PDFLine, before next: PDFLine?, fromTop: Bool, height: Double) -> Bool {
        guard fromTop, line.segments.count >= 2, let next, next.segments.count >= 2 else { return false }
        let count = line.segments.map { segment in
            PDFFurniture.keys(segment, line, height).map { pagesByKey[$0] ?? 0 }.max() ?? 0
        }.max() ?? 0
        return count * 2 < pageCount && next.top - line.bottom < 2.5 * line.size
    }

    // MARK: Telling

    /// In the outer sixth of the page.
    private static func isOuter(_ line: PDFLine, _ height: Double) -> Bool {
        line.bottom < height * 0.17 || line.top > height * 0.83
    }

    private static func keys(_ segment: PDFSegment, _ line: PDFLine, _ height: Double) -> [Key] {
        let isAtTop = line.top < height / 2
        let distance = isAtTop ? line.top : height - line.top
        let text = PDFText.digitsFolded(segment.text)
        let step = Int(distance / 6)
        return [step, Int((distance + 3) / 6) + 100_000].map { Key(text: text, step: $0, isAtTop: isAtTop) }
    }

    /// `12`, `- 12 -`, `Page 12 of 40`, `xii`.
    static func isPageNumber(_ text: [UInt8]) -> Bool {
        if TextPages.isPageNumber(text[...]) { return true }
        let core = PDFText.trimmed(text)
        return (1...5).contains(core.count) && core.allSatisfy { [0x69, 0x76, 0x78].contains($0) }
    }

    private static let markings = [
        "official", "official-sensitive", "official sensitive", "official: sensitive", "restricted", "confidential",
        "protect", "not protectively marked", "unclassified", "not for publication", "draft", "embargoed",
        "strictly confidential", "private and confidential", "private & confidential", "document control",
    ]

    /// A protective marking, in capitals, alone.
    private static func isMarking(_ text: [UInt8]) -> Bool {
        guard text.count <= 60, !text.contains(where: PDFText.isLower) else { return false }
        let folded = PDFText.folded(text)
        return markings.contains { folded == Array($0.utf8) || folded.starts(with: Array(($0 + " ").utf8)) }
    }

    /// "This page is intentionally left blank".
    private static func isLeftBlank(_ line: PDFLine) -> Bool {
        guard line.segments.count == 1, line.segments[0].text.count < 80 else { return false }
        let text = String(decoding: PDFText.folded(line.text), as: UTF8.self)
        return text.contains("left") && text.contains("blank") && (text.contains("page") || text.contains("intentionally"))
    }
}
