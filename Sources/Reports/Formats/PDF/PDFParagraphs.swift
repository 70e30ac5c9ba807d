/// Where a paragraph ends and what it is.
extension PDFOutliner {
    /// Whether the line goes on from the open paragraph.
    func continues(_ line: PDFLine, after last: PDFLine) -> Bool {
        guard line.label == nil, let first = paragraph.first else { return false }
        if paragraph.count == 1, PDFOutliner.isBoxLabel(first), line.page == first.page, abs(line.left - first.left) < 3,
            line.top - first.top < 2.4 * line.size
        {
            return true
        }
        guard abs(line.size - last.size) < 0.7 else { return false }
        if line.page != last.page { return continuesOverPage(line, after: last) }
        guard line.top > last.top, typography.isClose(last, line) else { return false }
        if let number = PDFOutliner.number(of: line), PDFHeadings.endsSentence(last.text[...]), line.left <= first.left + 2 {
            if number.style == .dotted { return false }
            if number.style == .stopped, let own = PDFOutliner.number(of: first), number.follows(own.parts) { return false }
        }
        if paragraph.count == 1, PDFOutliner.isTerm(first, before: line) { return true }
        if !isIndentedAlike(line, first: first) { return false }
        return !endsEarly(last, before: line)
    }

    func isIndentedAlike(_ line: PDFLine, first: PDFLine) -> Bool {
        if paragraph.count >= 2 {
            let usual = paragraph[paragraph.count - 1].left
            return paragraph[paragraph.count - 1].page != paragraph[paragraph.count - 2].page || abs(line.left - usual) < 4
        }
        if let label = first.label {
            // Under the text, or under the number, or at least to the right of
            // the bullet.
            if label.kind != .bullet, abs(line.left - label.left) < 3 { return true }
            let isGlued = first.left < label.left + 2
            return abs(line.left - first.left) < 4 || (line.left > label.left + 2 && line.left < first.left + (isGlued ? 50 : 4))
        }
        // Behind a number in the text the other lines may hang.
        if PDFOutliner.number(of: first) != nil, line.left > first.left + 4, line.left < first.left + 60 { return true }
        // The first line may be indented, or the others.
        return line.left < first.left + 4 && line.left > first.left - 60 || !PDFHeadings.endsSentence(first.text[...])
    }

    static func number(of line: PDFLine) -> PrintedNumber? {
        let text = line.text
        return PrintedNumber(in: text, 0..<text.count)
    }

    /// The line ends a sentence where the next word would still have fitted.
    func endsEarly(_ last: PDFLine, before line: PDFLine) -> Bool {
        let text = line.text
        let word = text.prefix { $0 > 0x20 }.count
        let width = text.isEmpty ? 0 : (line.right - line.left) * Double(word + 1) / Double(text.count)
        let isEarly = last.right + width + last.size < last.columnRight
        guard isEarly else { return false }
        let end = PDFText.trimmed(last.text)
        if PDFHeadings.endsSentence(end) || end.last == UInt8(ascii: ":") || end.last == UInt8(ascii: ";") { return true }
        // Much too early for running text: an address, a list without marks.
        guard let start = text.first, !PDFText.isLower(start), end.last != UInt8(ascii: ",") else { return false }
        let words = text.split(separator: 0x20, maxSplits: 2).prefix(2).reduce(0) { $0 + $1.count + 1 }
        let both = (line.right - line.left) * Double(words) / Double(text.count)
        // Text that is indented may be so on either side.
        let indent = max(0, last.left - last.usualLeft)
        return last.right + both + last.size < last.columnRight - indent
    }

    func continuesOverPage(_ line: PDFLine, after last: PDFLine) -> Bool {
        let text = PDFText.trimmed(line.text)
        guard line.page - last.page <= 3, let start = text.first, let first = paragraph.first else { return false }
        let isUnderLast = abs(line.left - last.left) < 4
        // Under the text of an item, where nothing but its rest can stand.
        if let label = first.label, isUnderLast, line.left > label.left + 4, abs(line.left - line.usualLeft) > 4 { return true }
        if first.label != nil, !isUnderLast { return false }
        if PrintedNumber(in: Array(text), 0..<text.count)?.style == .dotted { return false }
        let end = PDFText.trimmed(last.text)
        if PDFHyphens.hyphenLength(end) > 0 || PDFText.isLower(start) { return true }
        if end.last == UInt8(ascii: ":") || end.last == UInt8(ascii: ";") { return false }
        if PDFHeadings.endsSentence(end) {
            let hasNumber = first.label?.kind == .number || PDFOutliner.number(of: first) != nil
            return isNumbered && hasNumber && !endsEarly(last, before: line)
        }
        return !endsEarly(last, before: line)
    }

    mutating func closeParagraph() {
        defer { writeNotes() }
        guard let first = paragraph.first else { return }
        let lines = paragraph
        paragraph = []
        writer.page = Int32(first.page)
        if isInNotes, writeEndnote(lines) { return }
        switch first.label?.kind {
        case .bullet:
            write(lines)
            writer.close(.item, level: 1)
        case .letter:
            write(lines)
            let label = writer.label("(\(first.label?.text ?? ""))")
            writer.close(.item, level: 1, hints: .ordered, label: label)
        case .number:
            let number = first.label?.text ?? ""
            let isParagraph = number.contains(".") || (numberColumn.map { abs($0 - (first.label?.left ?? 0)) < 5 } ?? false)
            write(lines)
            let label = writer.label(number)
            if isParagraph {
                writer.close(.paragraph, hints: .numbered, label: label)
            } else {
                writer.close(.item, level: 1, hints: .ordered, label: label)
            }
        case nil:
            if PDFOutliner.isDefinition(lines) {
                var lines = lines
                lines[0].segments[lines[0].segments.count - 1].spans.append(PDFSpan(text: Array(":".utf8)))
                write(lines)
                writer.close(.item, level: 1, hints: .definition)
                return
            }
            let kind = kind(of: lines)
            var lines = lines
            if kind == .box, lines.count > 1, PDFOutliner.isBoxLabel(lines[0]), let last = PDFText.trimmed(lines[0].text).last,
                PrintedNumber.isWord(last)
            {
                lines[0].segments[lines[0].segments.count - 1].spans.append(PDFSpan(text: Array(":".utf8)))
            }
            write(lines)
            writer.close(kind)
        }
    }

    /// A short term on a line of its own and indented under it what it means.
    static func isTerm(_ term: PDFLine, before line: PDFLine) -> Bool {
        guard term.label == nil, line.left > term.left + 14, line.left < term.left + 90,
            term.right < (term.left + term.columnRight) / 2, term.right < term.left + 200
        else { return false }
        let text = PDFText.trimmed(term.text)
        guard text.count <= 48, let last = text.last, PDFText.isLetter(last) || last == UInt8(ascii: ")") else { return false }
        return PrintedNumber(in: Array(text), 0..<text.count) == nil
    }

    static func isDefinition(_ lines: [PDFLine]) -> Bool {
        lines.count >= 2 && isTerm(lines[0], before: lines[1]) && lines.dropFirst().allSatisfy { abs($0.left - lines[1].left) < 4 }
    }

    private func isIndented(_ lines: [PDFLine]) -> Bool {
        lines.allSatisfy { PDFOutliner.isIndented($0) }
    }

    private static func isIndented(_ line: PDFLine) -> Bool {
        line.usualLeft > 0 && line.left > line.marginLeft + 4 && abs(line.left - line.usualLeft) > 4
    }

    /// "Learning point" in bold, alone on its line.
    static func isBoxLabel(_ line: PDFLine) -> Bool {
        isBoxStart(line) && line.isBold && line.text.count < 40
    }

    /// "Learning point" in bold.
    static func isBoxStart(_ line: PDFLine) -> Bool {
        let text = PDFText.folded(line.text)
        let startsBold = line.segments.first?.spans.first { !PDFText.isBlank($0.text) }?.isBold ?? false
        let words = ["learning point", "learning opportunity", "key learning", "learning:", "practice point", "key point"]
        return startsBold && isIndented(line) && words.contains { text.starts(with: Array($0.utf8)) }
    }

    /// A box is told by its first words and by its indent, a quotation by
    /// its indent and its look.
    mutating func kind(of lines: [PDFLine]) -> Outline.Kind {
        guard let first = lines.first, isIndented(lines) else {
            boxLeft = nil
            return .paragraph
        }
        let text = PDFText.folded(first.text)
        if PDFOutliner.isBoxStart(first) { boxLeft = first.left }
        if let boxLeft, abs(first.left - boxLeft) < 4 { return .box }
        boxLeft = nil
        let isNarrow = lines.allSatisfy { $0.left > first.marginLeft + 14 && $0.right < $0.columnRight - 6 }
        let isQuoted = text.first == 0x22 || text.starts(with: [0xE2, 0x80, 0x9C]) || text.starts(with: [0xE2, 0x80, 0x98])
        if isNarrow, lines.allSatisfy(\.isItalic) || isQuoted { return .quotation }
        return .paragraph
    }
}
