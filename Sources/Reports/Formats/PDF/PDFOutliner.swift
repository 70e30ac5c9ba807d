import Reviews

/// What stands on a page, in reading order.
enum PDFElement {
    case line(PDFLine)
    case table(PDFTable)
    case note(PDFNote)
}

/// Puts lines together to headings, paragraphs and items.
struct PDFOutliner {
    private let typography: PDFTypography
    private var headings: PDFHeadings
    private let hyphens: PDFHyphens
    var writer = OutlineWriter()
    /// Lines of the paragraph that is open.
    private var paragraph: [PDFLine] = []
    /// Paragraphs carry numbers, so that one without goes on from the page
    /// before.
    private var isNumbered = false
    /// Notes at the foot of a page that a paragraph goes on over.
    private var waitingNotes: [PDFNote] = []

    init(typography: PDFTypography, headings: PDFHeadings, hyphens: PDFHyphens) {
        self.typography = typography
        self.headings = headings
        self.hyphens = hyphens
    }

    /// - Parameter title: where the title stands on the first page, and
    ///   whether that page holds little else.
    mutating func outline(_ pages: [[PDFElement]], title: PDFTitlePage) -> Outline {
        var pages = pages
        if !pages.isEmpty { pages[0] = takeTitle(pages[0], title) }
        let lines = pages.flatMap { $0 }
        rankHeadings(lines)
        isNumbered = PDFOutliner.countNumbered(lines) >= 10
        var place = 0
        while place < lines.count {
            guard case .line(let line) = lines[place] else {
                take(lines[place])
                place += 1
                continue
            }
            let group = group(at: place, in: lines)
            if headings.isHeading(group, isApart: isApart(group, at: place, in: lines)) {
                closeParagraph()
                write(group)
                writer.page = Int32(line.page)
                writer.close(.heading, level: headings.level(of: line))
                place += group.count
                continue
            }
            if let last = paragraph.last, !continues(line, after: last) { closeParagraph() }
            paragraph.append(line)
            place += 1
        }
        closeParagraph()
        return writer.outline
    }

    /// Writes the title, and of a title page the rest, in which nothing is a
    /// heading.
    private mutating func takeTitle(_ elements: [PDFElement], _ title: PDFTitlePage) -> [PDFElement] {
        guard !title.title.isEmpty, title.title.upperBound <= elements.count else { return elements }
        var lines: [PDFLine] = []
        for element in elements[title.title] {
            guard case .line(let line) = element else { return elements }
            lines.append(line)
        }
        func writeRest(_ rest: ArraySlice<PDFElement>) {
            for element in rest {
                guard case .line(let line) = element else {
                    take(element)
                    continue
                }
                if let last = paragraph.last, !continues(line, after: last) || !isOneLook(.init(last), .init(line)) { closeParagraph() }
                paragraph.append(line)
            }
            closeParagraph()
        }
        writeRest(elements[..<title.title.lowerBound])
        write(lines)
        writer.page = Int32(lines[0].page)
        writer.close(.heading, level: 1)
        guard title.isTitlePage else { return Array(elements[title.title.upperBound...]) }
        writeRest(elements[title.title.upperBound...])
        return []
    }

    private mutating func take(_ element: PDFElement) {
        switch element {
        case .line: break
        case .note(let note):
            waitingNotes.append(note)
            if paragraph.isEmpty { writeNotes() }
        case .table(let table):
            closeParagraph()
            write(table)
        }
    }

    // MARK: Headings

    private mutating func rankHeadings(_ elements: [PDFElement]) {
        var found: [PDFLine] = []
        var place = 0
        while place < elements.count {
            let group = group(at: place, in: elements)
            if headings.isHeading(group, isApart: isApart(group, at: place, in: elements)) { found.append(group[0]) }
            place += max(group.count, 1)
        }
        headings.rank(found)
    }

    /// The line and those that go on from it in the same look.
    private func group(at place: Int, in elements: [PDFElement]) -> [PDFLine] {
        guard case .line(let first) = elements[place] else { return [] }
        var group = [first]
        let look = PDFHeadings.Look(first)
        while place + group.count < elements.count, group.count < 6, case .line(let next) = elements[place + group.count],
            next.page == first.page, next.label == nil, typography.isClose(group[group.count - 1], next),
            isOneLook(look, PDFHeadings.Look(next))
        {
            let text = next.text
            if PrintedNumber(in: text, 0..<text.count) != nil { break }
            group.append(next)
        }
        return group
    }

    private func isOneLook(_ look: PDFHeadings.Look, _ other: PDFHeadings.Look) -> Bool {
        look.size == other.size && look.isBold == other.isBold && look.isItalic == other.isItalic
    }

    private func isApart(_ group: [PDFLine], at place: Int, in elements: [PDFElement]) -> Bool {
        guard let first = group.first, let last = group.last else { return false }
        if place > 0, case .line(let before) = elements[place - 1], before.page == first.page,
            typography.isClose(before, first), !typography.isLarger(before)
        {
            return false
        }
        let next = place + group.count
        if next < elements.count, case .line(let after) = elements[next], after.page == last.page,
            typography.isClose(last, after)
        {
            // A bold line that stands close over its text ends early.
            return first.isBold && !after.isBold && last.right < first.columnRight - 0.2 * (first.columnRight - first.left)
        }
        return true
    }

    private static func countNumbered(_ elements: [PDFElement]) -> Int {
        elements.count { element in
            guard case .line(let line) = element else { return false }
            if line.label?.kind == .number { return true }
            let text = line.text
            guard let number = PrintedNumber(in: text, 0..<text.count) else { return false }
            return number.style == .dotted
        }
    }

    // MARK: Paragraphs

    /// Whether the line goes on from the open paragraph.
    private func continues(_ line: PDFLine, after last: PDFLine) -> Bool {
        guard line.label == nil, let first = paragraph.first else { return false }
        guard abs(line.size - last.size) < 0.7 else { return false }
        if line.page != last.page { return continuesOverPage(line, after: last) }
        guard line.top > last.top, typography.isClose(last, line) else { return false }
        let text = line.text
        if let number = PrintedNumber(in: text, 0..<text.count), number.style == .dotted,
            PDFHeadings.endsSentence(last.text[...]), line.left <= first.left + 2
        {
            return false
        }
        if !isIndentedAlike(line, first: first) { return false }
        return !endsEarly(last, before: line)
    }

    private func isIndentedAlike(_ line: PDFLine, first: PDFLine) -> Bool {
        if paragraph.count >= 2 {
            let usual = paragraph[paragraph.count - 1].left
            return paragraph[paragraph.count - 1].page != paragraph[paragraph.count - 2].page || abs(line.left - usual) < 4
        }
        if let label = first.label {
            // Under the text, or at least to the right of the bullet.
            let isGlued = first.left < label.left + 2
            return abs(line.left - first.left) < 4 || (line.left > label.left + 2 && line.left < first.left + (isGlued ? 50 : 4))
        }
        // The first line may be indented, or the others.
        return line.left < first.left + 4 && line.left > first.left - 60 || !PDFHeadings.endsSentence(first.text[...])
    }

    /// The line ends a sentence where the next word would still have fitted.
    private func endsEarly(_ last: PDFLine, before line: PDFLine) -> Bool {
        let text = line.text
        let word = text.prefix { $0 > 0x20 }.count
        let width = text.isEmpty ? 0 : (line.right - line.left) * Double(word + 1) / Double(text.count)
        let isEarly = last.right + width + last.size < last.columnRight
        guard isEarly else { return false }
        let end = PDFText.trimmed(last.text)
        if PDFHeadings.endsSentence(end) || end.last == UInt8(ascii: ":") || end.last == UInt8(ascii: ";") { return true }
        // Much too early for running text: an address, a list without marks.
        return last.right < (last.left + last.columnRight) / 2 && !(text.first.map(PDFText.isLower) ?? false)
    }

    private func continuesOverPage(_ line: PDFLine, after last: PDFLine) -> Bool {
        let text = PDFText.trimmed(line.text)
        guard line.page - last.page <= 3, let start = text.first else { return false }
        if PrintedNumber(in: Array(text), 0..<text.count)?.style == .dotted { return false }
        let end = PDFText.trimmed(last.text)
        if PDFHyphens.hyphenLength(end) > 0 || PDFText.isLower(start) { return true }
        if end.last == UInt8(ascii: ":") || end.last == UInt8(ascii: ";") { return false }
        if PDFHeadings.endsSentence(end) {
            guard let first = paragraph.first else { return false }
            let text = first.text
            let hasNumber = first.label?.kind == .number || PrintedNumber(in: text, 0..<text.count) != nil
            return isNumbered && hasNumber && !endsEarly(last, before: line)
        }
        return !endsEarly(last, before: line)
    }

    private mutating func closeParagraph() {
        defer { writeNotes() }
        guard let first = paragraph.first else { return }
        let lines = paragraph
        paragraph = []
        writer.page = Int32(first.page)
        switch first.label?.kind {
        case .bullet:
            write(lines)
            writer.close(.item, level: 1)
        case .letter:
            write(lines)
            let label = writer.label("(\(first.label?.text ?? ""))")
            writer.close(.item, level: 1, hints: .ordered, label: label)
        case .number:
            write(lines)
            let label = writer.label(first.label?.text ?? "")
            writer.close(.paragraph, hints: .numbered, label: label)
        case nil:
            write(lines)
            writer.close(PDFOutliner.kind(of: lines))
        }
    }

    /// A box is told by its first words and by its indent, a quotation by
    /// its indent and its look.
    private static func kind(of lines: [PDFLine]) -> Outline.Kind {
        guard let first = lines.first, first.usualLeft > 0, lines.allSatisfy({ $0.left > first.usualLeft + 4 }) else {
            return .paragraph
        }
        let text = PDFText.folded(first.text)
        let startsBold = first.segments.first?.spans.first { !PDFText.isBlank($0.text) }?.isBold ?? false
        let boxes = ["learning point", "learning opportunity", "key learning", "learning:", "practice point", "key point"]
        if startsBold, boxes.contains(where: { text.starts(with: Array($0.utf8)) }) { return .box }
        let isNarrow = lines.allSatisfy { $0.left > first.usualLeft + 14 && $0.right < $0.columnRight - 6 }
        let isQuoted = text.first == 0x22 || text.starts(with: [0xE2, 0x80, 0x9C]) || text.starts(with: [0xE2, 0x80, 0x98])
        if isNarrow, lines.allSatisfy(\.isItalic) || isQuoted { return .quotation }
        return .paragraph
    }

    // MARK: Text

    private mutating func write(_ lines: [PDFLine]) { write(lines.map(\.spans)) }

    private mutating func write(_ lines: [[PDFSpan]]) {
        var spans: [PDFSpan] = []
        for next in lines {
            guard let last = spans.indices.last(where: { !spans[$0].isNoteMark }) else {
                spans += next
                continue
            }
            switch hyphens.joint(spans[last].text, next.first { !$0.isNoteMark }?.text ?? []) {
            case .space: spans.append(PDFSpan(text: [0x20]))
            case .nothing: spans[last].text = Array(PDFText.trimmedEnd(spans[last].text))
            case .dropping(let count):
                spans[last].text = Array(PDFText.trimmedEnd(spans[last].text).dropLast(count))
            }
            spans += next
        }
        for span in spans {
            if span.isNoteMark {
                writer.refer(to: String(decoding: span.text, as: UTF8.self))
                continue
            }
            writer.boldDepth = span.isBold ? 1 : 0
            writer.italicDepth = span.isItalic ? 1 : 0
            writer.append(span.text)
        }
        writer.boldDepth = 0
        writer.italicDepth = 0
    }

    private mutating func writeNotes() {
        let notes = waitingNotes
        waitingNotes = []
        for note in notes {
            write(note.lines)
            writer.page = Int32(note.page)
            let label = writer.label(note.key)
            writer.close(.note, label: label)
        }
    }

    private mutating func write(_ table: PDFTable) {
        var made = OutlineTable()
        if let caption = table.caption {
            write([caption])
            let cell = writer.closeCell()
            made.caption = writer.outline.string(cell.range)
        }
        for row in table.rows {
            var cells: [OutlineTable.Cell] = []
            for cell in row.isSpanning ? Array(row.cells.prefix(1)) : row.cells {
                write(cell.map(\.spans))
                var made = writer.closeCell()
                if row.isSpanning { made.columns = Int32(row.cells.count) }
                made.isHead = row.isHead
                cells.append(made)
            }
            made.rows.append(OutlineTable.Row(cells: cells, isHead: row.isHead, page: Int32(row.page)))
        }
        writer.outline.tables.append(made)
        writer.page = Int32(table.page)
        writer.close(.table, link: Int32(writer.outline.tables.count - 1), keepEmpty: true)
    }
}
