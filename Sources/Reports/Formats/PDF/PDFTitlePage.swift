/// The first page, when it is one that bears the title and little else.
struct PDFTitlePage {
    /// Lines of the title, in order.
    private(set) var title: Range<Int> = 0..<0
    private(set) var isTitlePage = false

    init(_ lines: [PDFLine], typography: PDFTypography) {
        guard let largest = lines.map(\.size).max(), largest > typography.bodySize * 1.2 + 0.5 else { return }
        let letters = lines.reduce(0) { $0 + $1.text.count }
        guard let start = lines.firstIndex(where: { $0.size > largest - 0.5 }) else { return }
        // Running text stands on it: a page that only begins with a title.
        isTitlePage = letters < 1500 && PDFTitlePage.longestRun(of: lines, typography) < 4
        guard isTitlePage || start < 8 else { return }
        var end = start + 1
        while end < lines.count, typography.isLarger(lines[end]), end - start < 12,
            lines[end].top - lines[end - 1].bottom < 2.6 * lines[end - 1].size
        {
            if !isTitlePage, lines[end].size < largest - 0.5 { break }
            // The date and the version of the report are no part of its name.
            if PDFTitlePage.isImprint(lines[end]) { break }
            end += 1
        }
        title = start..<end
    }

    /// Lines of running text that follow each other.
    private static func longestRun(of lines: [PDFLine], _ typography: PDFTypography) -> Int {
        var longest = 0, run = 0
        for (line, next) in zip(lines, lines.dropFirst()) {
            run = typography.isClose(line, next) && !typography.isLarger(line) && line.text.count > 40 ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    private static func isImprint(_ line: PDFLine) -> Bool {
        let text = String(decoding: PDFText.folded(line.text), as: UTF8.self)
        return ["version", "author", "report author", "independent chair", "chair", "date", "completed", "published",
            "report completed", "final", "draft", "report date", "prepared by", "written by",
        ].contains { text == $0 || text.hasPrefix($0 + " ") || text.hasPrefix($0 + ":") }
    }
}
