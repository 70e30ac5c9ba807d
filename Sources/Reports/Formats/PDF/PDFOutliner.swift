/// Puts lines together to headings, paragraphs and items.
struct PDFOutliner {
    let typography: PDFTypography
    var headings: PDFHeadings
    let hyphens: PDFHyphens
    var writer = OutlineWriter()
    /// Lines of the paragraph that is open.
    var paragraph: [PDFLine] = []
    /// Paragraphs carry numbers, so that one without goes on from the page
    /// before.
    var isNumbered = false
    /// Where single numbers hang that count the paragraphs.
    var numberColumn: Double?
    /// Keys of marks whose notes stand at the end of the document.
    var openNotes: Set<String> = []
    /// Under a heading such as "Notes".
    var isInNotes = false
    /// Where the text of a box starts, while one is open.
    var boxLeft: Double?
    /// Notes at the foot of a page that a paragraph goes on over.
    var waitingNotes: [PDFNote] = []

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
        let dotted = lines.compactMap(\.line).count { line in
            line.label?.text.contains(".") ?? (PDFOutliner.number(of: line)?.style == .dotted)
        }
        // Where paragraphs are counted 4.12, a single number counts items.
        numberColumn = dotted >= 10 ? nil : PDFOutliner.numberColumn(of: lines)
        var place = 0
        while place < lines.count {
            guard case .line(let line) = lines[place] else {
                take(lines[place])
                place += 1
                continue
            }
            let group = group(at: place, in: lines)
            if isHeading(group, at: place, in: lines) {
                closeParagraph()
                isInNotes = !openNotes.isEmpty && PDFOutliner.isNotesHeading(group)
                write(PDFOutliner.withNumber(group))
                writer.page = Int32(line.page)
                writer.close(.heading, level: headings.level(of: line))
                place += group.count
                continue
            }
            if let last = paragraph.last, !continues(line, after: last) {
                if let inner = PDFOutliner.subItem(line, of: paragraph) {
                    paragraph.append(inner)
                    place += 1
                    continue
                }
                closeParagraph()
            }
            paragraph.append(line)
            place += 1
        }
        closeParagraph()
        return writer.outline
    }

    /// Writes the title, and of a title page the rest, in which nothing is a
    /// heading.
    mutating func takeTitle(_ elements: [PDFElement], _ title: PDFTitlePage) -> [PDFElement] {
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

    mutating func take(_ element: PDFElement) {
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

    /// A lettered line under an item or a recommendation, as a part of it.
    static func subItem(_ line: PDFLine, of paragraph: [PDFLine]) -> PDFLine? {
        guard let label = line.label, label.kind == .letter, let first = paragraph.first,
            line.page - (paragraph.last?.page ?? line.page) <= 1
        else { return nil }
        let isItem = first.label?.kind == .number || first.label?.kind == .bullet
        let text = first.text
        let isAsked = PDFText.folded(text).starts(with: Array("recommendation".utf8))
            || PrintedNumber(in: text, 0..<text.count) != nil
        guard isItem || isAsked, label.left > (first.label?.left ?? first.left) + 4 else { return nil }
        var inner = line
        inner.segments[0].spans.insert(PDFSpan(text: Array("(\(label.text)) ".utf8)), at: 0)
        inner.label = nil
        return inner
    }

    // MARK: Headings

    mutating func rankHeadings(_ elements: [PDFElement]) {
        var found: [PDFLine] = []
        var place = 0
        while place < elements.count {
            let group = group(at: place, in: elements)
            if isHeading(group, at: place, in: elements) { found.append(group[0]) }
            place += max(group.count, 1)
        }
        headings.rank(found)
    }

    /// The line and those that go on from it in the same look.
    func group(at place: Int, in elements: [PDFElement]) -> [PDFLine] {
        guard case .line(let first) = elements[place] else { return [] }
        var group = [first]
        let look = PDFHeadings.Look(first)
        while place + group.count < elements.count, group.count < 6, case .line(let next) = elements[place + group.count],
            next.page == first.page, next.label == nil, typography.isClose(group[group.count - 1], next),
            isOneLook(look, PDFHeadings.Look(next))
        {
            if PDFOutliner.number(of: next) != nil { break }
            group.append(next)
        }
        return group
    }

    /// The number that hangs in front of a heading is a part of its text.
    static func withNumber(_ group: [PDFLine]) -> [PDFLine] {
        guard let label = group.first?.label, label.kind != .bullet else { return group }
        var group = group
        let text = label.kind == .letter ? "(\(label.text)) " : "\(label.text) "
        group[0].segments[0].spans.insert(PDFSpan(text: Array(text.utf8), isBold: group[0].isBold), at: 0)
        return group
    }

    func isOneLook(_ look: PDFHeadings.Look, _ other: PDFHeadings.Look) -> Bool {
        look.size == other.size && look.isBold == other.isBold && look.isItalic == other.isItalic
    }

    func isHeading(_ group: [PDFLine], at place: Int, in elements: [PDFElement]) -> Bool {
        guard let first = group.first, !PDFOutliner.isBoxStart(first) else { return false }
        return headings.isHeading(group, isApart: isApart(group, at: place, in: elements))
    }

    func isApart(_ group: [PDFLine], at place: Int, in elements: [PDFElement]) -> Bool {
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

    static func countNumbered(_ elements: [PDFElement]) -> Int {
        elements.count { element in
            guard case .line(let line) = element else { return false }
            return line.label?.kind == .number || number(of: line)?.style == .dotted
        }
    }

    /// The leftmost column of numbers that count on for long.
    static func numberColumn(of elements: [PDFElement]) -> Double? {
        let labels = elements.compactMap { $0.line?.label }.filter { $0.kind == .number && !$0.text.contains(".") }
        guard let left = labels.map(\.left).min() else { return nil }
        let numbers = labels.filter { $0.left < left + 5 }.compactMap { Int($0.text) }
        return zip(numbers, numbers.dropFirst()).count { $1 == $0 + 1 } >= 8 ? left : nil
    }
}
