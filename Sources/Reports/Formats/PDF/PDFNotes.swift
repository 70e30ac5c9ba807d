/// A note at the foot of a page.
struct PDFNote {
    /// What refers to it; unlike those of all other notes of the document.
    var key: String
    var lines: [PDFLine]
    var page: Int
}

/// Finds the notes at the feet of pages and the marks that refer to them.
struct PDFNotes {
    private let typography: PDFTypography
    private(set) var notes: [PDFNote] = []
    private var lastNumber = 0
    private var usedKeys: Set<String> = []

    init(typography: PDFTypography) {
        self.typography = typography
    }

    /// Takes the notes off the foot of a page and marks what refers to them,
    /// there or on the page before. Pages must come in order.
    /// - Returns: how many notes the page has.
    mutating func take(from pages: inout [[PDFLine]], at index: Int) -> Int {
        let start = footStart(pages[index])
        let lines = pages[index]
        guard start < lines.count else { return 0 }
        let before = index > 0 ? pages[index - 1] : []
        guard let first = (start..<lines.count).first(where: { isFirst(lines[$0], after: before + lines[..<start]) }) else {
            takeContinuation(from: &pages[index], start: start, end: lines.count)
            return 0
        }
        var found: [(number: String, lines: [PDFLine])] = []
        for line in lines[first...] {
            if let mark = PDFNotes.mark(of: line), found.isEmpty || follows(mark.key, found[found.count - 1].number) {
                found.append((mark.key, [mark.rest]))
            } else {
                found[found.count - 1].lines.append(line)
            }
        }
        let page = lines[first].page
        pages[index].removeSubrange(first...)
        takeContinuation(from: &pages[index], start: start, end: first)
        var keys: [String: String] = [:]
        for (number, text) in found {
            // Numbers that start again on each page are told apart by it.
            let key = usedKeys.contains(number) ? "\(page)-\(number)" : number
            usedKeys.insert(key)
            keys[number] = key
            lastNumber = Int(number) ?? lastNumber
            notes.append(PDFNote(key: key, lines: text, page: page))
        }
        mark(&pages[index], keys: &keys)
        if index > 0, !keys.isEmpty { mark(&pages[index - 1], keys: &keys) }
        return found.count
    }

    /// The lines in small type, in one column, that a page ends in.
    private func footStart(_ lines: [PDFLine]) -> Int {
        var start = lines.count
        while start > 0, lines[start - 1].size < typography.bodySize - 0.4 {
            let line = lines[start - 1]
            guard line.segments.count == 1 || (line.segments.count == 2 && PDFNotes.mark(of: line) != nil) else { break }
            start -= 1
        }
        return start
    }

    private func isFirst(_ line: PDFLine, after body: [PDFLine]) -> Bool {
        guard let mark = PDFNotes.mark(of: line) else { return false }
        // In type hardly smaller than the text's only a raised mark will do.
        let startsRaised = line.segments.first?.spans.first { !PDFText.isBlank($0.text) }?.isNoteMark ?? false
        guard startsRaised || typography.isSmaller(line) else { return false }
        let isMarked = body.contains { $0.spans.contains { $0.isNoteMark && !$0.isBound && $0.text.elementsEqual(mark.key.utf8) } }
        if isMarked { return true }
        let isGlued = body.contains { line in
            line.segments.contains { PDFNotes.gluedPlace(of: Array(mark.key.utf8), in: $0.text, from: 0) != nil }
        }
        return isGlued || (lastNumber > 0 && Int(mark.key) == lastNumber + 1)
    }

    private func follows(_ key: String, _ last: String) -> Bool {
        if let number = Int(key), let before = Int(last) { return number == before + 1 }
        return key.utf8.count == last.utf8.count + 1 && key.utf8.first == UInt8(ascii: "*")
    }

    /// A note that goes on at the foot of the next page.
    private mutating func takeContinuation(from lines: inout [PDFLine], start: Int, end: Int) {
        guard start < end, start > 0, let last = notes.last, last.page == lines[start].page - 1,
            let lastLine = last.lines.last, !PDFHeadings.endsSentence(PDFText.trimmed(lastLine.text)),
            abs(lastLine.size - lines[start].size) < 0.5
        else { return }
        notes[notes.count - 1].lines += lines[start..<end]
        lines.removeSubrange(start..<end)
    }

    /// The mark that a note starts with, and the line without it.
    static func mark(of line: PDFLine) -> (key: String, rest: PDFLine)? {
        guard let first = line.segments.first?.spans.first(where: { !PDFText.isBlank($0.text) }) else { return nil }
        var rest = line
        if first.isNoteMark {
            rest.segments[0].spans.removeAll { $0.isNoteMark && $0.text == first.text }
            if rest.segments[0].spans.allSatisfy({ PDFText.isBlank($0.text) }) { rest.segments.removeFirst() }
            return rest.segments.isEmpty ? nil : (String(decoding: first.text, as: UTF8.self), rest)
        }
        let text = PDFText.trimmed(line.segments[0].text)
        var mark = text.prefix(while: PrintedNumber.isDigit)
        if mark.isEmpty { mark = text.prefix { $0 == UInt8(ascii: "*") } }
        guard (1...3).contains(mark.count), mark.first != 48 else { return nil }
        var end = mark.endIndex
        if end < text.endIndex, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")") { end += 1 }
        let isAlone = end == text.endIndex && line.segments.count == 2
        guard isAlone || (end < text.endIndex && text[end] <= 0x20) || (end < text.endIndex && PrintedNumber.isUpper(text[end]))
        else { return nil }
        if isAlone {
            rest.segments.removeFirst()
        } else {
            rest.segments[0].dropPrefix(end - text.startIndex)
        }
        return (String(decoding: mark, as: UTF8.self), rest)
    }

    // MARK: References

    /// Gives the marks in the text their notes' keys; of notes that no raised
    /// mark refers to, finds the number that is glued to a word.
    /// - Parameter keys: by printed number; those found are taken out.
    private func mark(_ lines: inout [PDFLine], keys: inout [String: String]) {
        var open = keys
        for line in lines.indices {
            lines[line].eachSpan { span in
                guard span.isNoteMark, !span.isBound, let key = keys[String(decoding: span.text, as: UTF8.self)] else { return }
                open[String(decoding: span.text, as: UTF8.self)] = nil
                span.text = Array(key.utf8)
                span.isBound = true
            }
        }
        for (number, key) in open.sorted(by: { (Int($0.key) ?? 0) < (Int($1.key) ?? 0) }) {
            for line in lines.indices where lines[line].markGlued(Array(number.utf8), as: Array(key.utf8)) {
                open[number] = nil
                break
            }
        }
        keys = open
    }

    /// Where a number is glued to the end of a word: `killings.1`, `notice5`.
    static func gluedPlace(of number: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        guard text.count > number.count else { return nil }
        var place = max(start, 1)
        while place + number.count <= text.count {
            defer { place += 1 }
            guard text[place..<(place + number.count)].elementsEqual(number) else { continue }
            let after = place + number.count
            if after < text.count, text[after] > 0x20, ![0x2C, 0x2E, 0x3B, 0x3A, 0x29, 0xE2].contains(text[after]) { continue }
            // "1.5" is no note 5, "13.2" no note 2.
            if after + 1 < text.count, text[after] == 0x2E, PrintedNumber.isDigit(text[after + 1]) { continue }
            let before = text[place - 1]
            let isAbbreviation = place >= 3 && text[(place - 3)..<place].allSatisfy(PrintedNumber.isUpper)
            let isWord = PDFText.isLower(before) || isAbbreviation
            let isStop = [0x2E, 0x2C, 0x3B, 0x3A, 0x29, 0x22].contains(before) && place >= 2
                && (PDFText.isLower(text[place - 2]) || text[place - 2] >= 0x80 || text[place - 2] == 0x29)
            // "since 2013.1": a year, a stop, a note.
            let isYear = before == 0x2E && place >= 5 && text[(place - 5)..<(place - 1)].allSatisfy(PrintedNumber.isDigit)
                && text[place - 5] <= 0x32
            let isQuote = place >= 3 && text[(place - 3)..<place].starts(with: [0xE2, 0x80]) && before >= 0x99
            if isWord || isStop || isYear || isQuote { return place }
        }
        return nil
    }
}

extension PDFLine {
    mutating func eachSpan(_ change: (inout PDFSpan) -> Void) {
        for segment in segments.indices {
            for span in segments[segment].spans.indices { change(&segments[segment].spans[span]) }
        }
    }

    /// Makes a number that is glued to a word the mark of a note.
    fileprivate mutating func markGlued(_ number: [UInt8], as key: [UInt8]) -> Bool {
        for segment in segments.indices {
            for span in segments[segment].spans.indices {
                let old = segments[segment].spans[span]
                guard !old.isNoteMark, let place = PDFNotes.gluedPlace(of: number, in: old.text, from: 0) else { continue }
                var before = old, after = old
                before.text = Array(old.text[..<place])
                after.text = Array(old.text[(place + number.count)...])
                segments[segment].spans.replaceSubrange(
                    span...span, with: [before, PDFSpan(text: key, isNoteMark: true, isBound: true), after])
                return true
            }
        }
        return false
    }
}
