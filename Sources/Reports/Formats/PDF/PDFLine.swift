/// Runs that stand on one line.
struct PDFLine {
    var page: Int
    var top: Double
    var bottom: Double
    /// Size of most of its type.
    var size: Double
    /// From left to right; wide gaps between.
    var segments: [PDFSegment]
    /// A bullet or number that hangs in front of the text.
    var label: PDFLabel?
    /// Where its text may reach to, in its column; 0 when not yet known.
    var columnRight: Double = 0
    /// Where most lines of its page start.
    var usualLeft: Double = 0

    var left: Double { segments.first?.left ?? 0 }
    var right: Double { segments.last?.right ?? 0 }

    var text: [UInt8] {
        var result: [UInt8] = []
        for segment in segments {
            if !result.isEmpty { result.append(0x20) }
            result += segment.text
        }
        return result
    }

    var spans: [PDFSpan] {
        var result: [PDFSpan] = []
        for segment in segments {
            if !result.isEmpty { result.append(PDFSpan(text: [0x20])) }
            result += segment.spans
        }
        return result
    }

    /// All of its letters are bold.
    var isBold: Bool { isAll(\.isBold) }
    var isItalic: Bool { isAll(\.isItalic) }

    private func isAll(_ look: KeyPath<PDFSpan, Bool>) -> Bool {
        var any = false
        for segment in segments {
            for span in segment.spans where !span.isNoteMark && !PDFText.isBlank(span.text) {
                if !span[keyPath: look] { return false }
                any = true
            }
        }
        return any
    }
}

/// Text without a wide gap.
struct PDFSegment {
    var left: Double
    var right: Double
    var spans: [PDFSpan]
    var isLink = false

    var isBold: Bool { spans.contains { $0.isBold && !PDFText.isBlank($0.text) } }

    /// Without the marks of notes.
    var text: [UInt8] { spans.filter { !$0.isNoteMark }.flatMap(\.text) }
}

/// What hangs in front of a paragraph or an item.
struct PDFLabel: Equatable {
    enum Kind { case bullet, number, letter }
    var kind: Kind
    /// Without brackets and stop; empty for a bullet.
    var text: String
    var left: Double
}

/// Puts the runs of a page together to lines.
enum PDFLines {
    static func lines(of page: PDFPage) -> [PDFLine] {
        var groups: [Group] = []
        for run in page.runs.sorted(by: { ($0.top, $0.left) < ($1.top, $1.left) }) {
            var best: (place: Int, overlap: Double)?
            for place in groups.indices.reversed().prefix(12) {
                let overlap = min(groups[place].bottom, run.bottom) - max(groups[place].top, run.top)
                let least = min(groups[place].bottom - groups[place].top, run.bottom - run.top)
                if overlap > 0.5 * least, overlap / least > best?.overlap ?? 0 { best = (place, overlap / least) }
            }
            if let best {
                groups[best.place].add(run)
            } else {
                groups.append(Group(run))
            }
        }
        return groups.map { $0.line(page: page.number) }.sorted { ($0.top, $0.left) < ($1.top, $1.left) }
    }

    private struct Group {
        var runs: [PDFRun]
        var top: Double
        var bottom: Double
        private var size: Double

        init(_ run: PDFRun) {
            runs = [run]
            top = run.top
            bottom = run.bottom
            size = run.size
        }

        /// The largest type of a line tells its height.
        mutating func add(_ run: PDFRun) {
            runs.append(run)
            if run.size > size + 0.4 {
                size = run.size
                top = run.top
                bottom = run.bottom
            }
        }

        func line(page: Int) -> PDFLine {
            var bytesBySize: [(size: Double, count: Int)] = []
            for run in runs {
                let count = run.spans.reduce(0) { $0 + $1.text.count }
                if let place = bytesBySize.firstIndex(where: { abs($0.size - run.size) < 0.2 }) {
                    bytesBySize[place].count += count
                } else {
                    bytesBySize.append((run.size, count))
                }
            }
            let main = bytesBySize.max { $0.count < $1.count }?.size ?? size
            var line = PDFLine(page: page, top: top, bottom: bottom, size: main, segments: [])
            for run in runs.sorted(by: { $0.left < $1.left }) { line.add(run, tallest: size) }
            return line
        }
    }
}

extension PDFLine {
    fileprivate mutating func add(_ run: PDFRun, tallest: Double) {
        var spans = run.spans
        let isRaised = run.size < 0.82 * tallest && run.bottom < bottom - 0.08 * tallest
        if isRaised, let key = PDFLine.noteKey(run.text), !PDFLine.endsInUnit(segments.last?.text ?? []) {
            spans = [PDFSpan(text: key, isNoteMark: true)]
        }
        guard var last = segments.last else {
            segments.append(PDFSegment(left: run.left, right: run.right, spans: spans, isLink: run.isLink))
            return
        }
        let gap = run.left - last.right
        guard gap < 0.8 * tallest else {
            segments.append(PDFSegment(left: run.left, right: run.right, spans: spans, isLink: run.isLink))
            return
        }
        if gap > 0.12 * tallest, !isRaised { last.spans.append(PDFSpan(text: [0x20])) }
        last.spans += spans
        last.right = max(last.right, run.right)
        last.isLink = last.isLink || run.isLink
        segments[segments.count - 1] = last
    }

    /// `m2` is an area, not a note.
    private static func endsInUnit(_ text: [UInt8]) -> Bool {
        guard text.last == UInt8(ascii: "m") else { return false }
        let before = text.dropLast().last ?? 0x20
        return before <= 0x20 || PrintedNumber.isDigit(before) || [0x63, 0x6B, 0x6D].contains(before)
    }

    /// `3`, `[3]`, `*`: what may be the raised mark of a note.
    static func noteKey(_ text: [UInt8]) -> [UInt8]? {
        let core = text.filter { $0 > 0x20 && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
        guard (1...3).contains(core.count) else { return nil }
        if core.allSatisfy(PrintedNumber.isDigit), core[0] != 48 { return core }
        if core.allSatisfy({ $0 == UInt8(ascii: "*") }) { return core }
        return nil
    }
}
