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
    /// Where the leftmost that are common start.
    var marginLeft: Double = 0

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

    var hasNoteMark: Bool { segments.contains { $0.spans.contains(where: \.isNoteMark) } }

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
                guard overlap > 0.5 * least, overlap / least > best?.overlap ?? 0, !groups[place].isTaken(by: run) else { continue }
                best = (place, overlap / least)
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

        /// Something of the line stands there already: cells of a table that
        /// are set half a line apart.
        func isTaken(by run: PDFRun) -> Bool {
            runs.suffix(30).contains { other in
                min(other.right, run.right) - max(other.left, run.left) > 0.4 * (run.right - run.left)
                    && abs(other.bottom - run.bottom) > 0.25 * run.size
            }
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
        let raise = (bottom - run.bottom) / tallest
        let isRaised = (run.size < 0.82 * tallest && raise > 0.08) || (run.size < 0.95 * tallest && raise > 0.2)
        // [3] that leads elsewhere in the document is the mark of a note too.
        let isMark = isRaised || (run.isLink && run.text.first == UInt8(ascii: "[") && !segments.isEmpty)
        if isMark, let key = PDFLine.noteKey(run.text), !PDFLine.endsInUnit(segments.last?.spans.last?.text ?? []) {
            spans = [PDFSpan(text: key, isNoteMark: true)]
        }
        guard !segments.isEmpty, run.left - segments[segments.count - 1].right < widestSpace(tallest) else {
            segments.append(PDFSegment(left: run.left, right: run.right, spans: spans, isLink: run.isLink))
            return
        }
        let last = segments.count - 1
        if run.left - segments[last].right > 0.12 * tallest, !isRaised { segments[last].spans.append(PDFSpan(text: [0x20])) }
        segments[last].spans += spans
        segments[last].right = max(segments[last].right, run.right)
        if run.isLink { segments[last].isLink = true }
    }

    /// A gap that is no wider lies between two words. Text hangs behind a
    /// number or a bullet by less than that.
    private func widestSpace(_ size: Double) -> Double {
        if segments.count == 1, segments[0].spans.count <= 2, segments[0].spans[0].text.count <= 16 {
            let text = PDFText.trimmed(segments[0].text)
            if PDFLabels.number(text) != nil || PDFLabels.isBullet(text) || PDFLabels.letter(text) != nil { return 0.4 * size }
        }
        return 0.8 * size
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
