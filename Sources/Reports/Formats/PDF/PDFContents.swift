/// Contents pages: their lines are no text, but they tell which lines of the
/// document are headings.
struct PDFContents {
    /// Folded, without numbers: see `PDFText.title`.
    private(set) var titles: Set<[UInt8]> = []

    /// - Parameter pages: lines by page; those of a contents page are taken
    ///   out.
    init(strippingFrom pages: inout [[PDFLine]]) {
        var later: [[UInt8]: Int] = [:]
        for (index, lines) in pages.enumerated() {
            for line in lines where line.segments.count <= 2 { later[PDFText.title(line.text)] = index }
        }
        var isInside = false
        for index in pages.indices {
            let lines = pages[index]
            var dropped: Set<Int> = []
            var lastEntry = -1
            if isInside {
                // Goes on only when the page opens with entries.
                isInside = lines.prefix(4).contains { PDFContents.isEntry($0) }
            }
            for (place, line) in lines.enumerated() {
                if PDFContents.isHeading(line) {
                    isInside = true
                    dropped.insert(place)
                    lastEntry = place
                    continue
                }
                let isEntry = PDFContents.hasLeaders(line) || (isInside && PDFContents.isEntry(line))
                    || (isInside && (later[PDFText.title(line.text)] ?? -1) > index && line.text.count < 140)
                if isEntry {
                    // The lines between two entries are the first parts of
                    // long ones.
                    if isInside, lastEntry >= 0, place - lastEntry <= 3 {
                        for between in (lastEntry + 1)..<max(place, lastEntry + 1) { dropped.insert(between) }
                    }
                    isInside = true
                    dropped.insert(place)
                    lastEntry = place
                    take(line, after: place > 0 && dropped.contains(place - 1) ? lines[place - 1] : nil)
                } else if isInside, place - max(lastEntry, 0) > 3 {
                    isInside = false
                }
            }
            guard !dropped.isEmpty else { continue }
            pages[index] = lines.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
        }
        titles.remove([])
    }

    private mutating func take(_ line: PDFLine, after previous: PDFLine?) {
        let title = PDFText.title(line.text)
        guard title.count >= 4 else { return }
        titles.insert(title)
        if let previous, !PDFContents.isEntry(previous), !PDFContents.isHeading(previous) {
            titles.insert(PDFText.title(previous.text + [0x20] + line.text))
        }
    }

    private static func isHeading(_ line: PDFLine) -> Bool {
        guard line.text.count <= 24 else { return false }
        return ["contents", "table of contents", "contents page", "index", "list of contents"]
            .contains(String(decoding: PDFText.title(line.text), as: UTF8.self))
    }

    /// Dots that lead to a page number.
    private static func hasLeaders(_ line: PDFLine) -> Bool {
        var stops = 0
        for byte in line.text {
            if byte == UInt8(ascii: ".") || byte == 0xA6 && stops > 0 {
                stops += 1
                if stops >= 5 { return true }
            } else if byte > 0x20, byte != 0xE2, byte != 0x80 {
                stops = 0
            }
        }
        return false
    }

    /// Ends in a page number that stands apart, or is one.
    private static func isEntry(_ line: PDFLine) -> Bool {
        if line.segments.contains(where: \.isLink) { return true }
        let text = PDFText.trimmed(line.text)
        guard text.count < 200 else { return false }
        let digits = text.reversed().prefix(while: PrintedNumber.isDigit).count
        guard (1...3).contains(digits) else { return false }
        if digits == text.count { return true }
        return line.segments.count >= 2 && PDFText.trimmed(line.segments[line.segments.count - 1].text).count == digits
    }
}
