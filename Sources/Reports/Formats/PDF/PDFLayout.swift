/// The steps from the pages of a PDF to an outline.
struct PDFLayout {
    private let document: PDFDocument
    private let sizes: [(width: Double, height: Double)]
    /// Without furniture, contents and notes.
    private var pages: [[PDFLine]]
    private let contents: PDFContents
    private let typography: PDFTypography
    private let hyphens: PDFHyphens
    private var findings: [Finding] = []
    /// The places of single words, where there may be tables.
    var words = PDFWords()

    init(document: PDFDocument) {
        self.document = document
        sizes = document.pages.map { (width: $0.width, height: $0.height) }
        var pages = document.pages.map(PDFLines.lines)
        let furniture = PDFFurniture(pages: pages, sizes: sizes)
        for index in pages.indices { pages[index] = furniture.stripped(pages[index], height: sizes[index].height) }
        contents = PDFContents(strippingFrom: &pages)
        typography = PDFTypography(pages: pages, widths: sizes.map(\.width))
        hyphens = PDFHyphens(pages: pages)
        self.pages = pages
    }

    /// From the first to the last page that may hold a table, from 1.
    var pagesWithTables: ClosedRange<Int>? {
        let numbers = pages.filter(PDFTables.mayHold).compactMap(\.first?.page)
        guard let first = numbers.min(), let last = numbers.max(), first >= 1 else { return nil }
        return first...last
    }

    mutating func outline() -> Outline {
        var notes = PDFNotes(typography: typography)
        let noteCounts = pages.indices.map { notes.take(from: &pages, at: $0) }
        var elements: [[PDFElement]] = []
        var open: PDFTable?
        for index in pages.indices {
            elements.append(page(index, after: open))
            // A page without text, or with notes only, ends no table.
            if let last = elements[index].last { open = last.table }
        }
        // Notes may have grown on the page after their own.
        var next = 0
        for (index, count) in noteCounts.enumerated() {
            elements[index] += notes.notes[next..<(next + count)].map(PDFElement.note)
            next += count
        }
        joinTables(&elements)
        let headings = PDFHeadings(
            typography: typography, titles: contents.titles, bookmarks: document.bookmarks)
        var outliner = PDFOutliner(typography: typography, headings: headings, hyphens: hyphens)
        outliner.openNotes = openMarks(without: notes.notes)
        var outline = outliner.outline(elements, title: PDFTitlePage(pages.first ?? [], typography: typography))
        outline.findings += findings
        return outline
    }

    /// Marks of notes that stand at the end of the document.
    private func openMarks(without notes: [PDFNote]) -> Set<String> {
        var marks: Set<String> = []
        for line in pages.joined() {
            for span in line.spans where span.isNoteMark { marks.insert(String(decoding: span.text, as: UTF8.self)) }
        }
        return marks.subtracting(notes.map(\.key))
    }

    private mutating func page(_ index: Int, after open: PDFTable?) -> [PDFElement] {
        var lines = pages[index]
        if let ordered = PDFColumns.ordered(lines, width: sizes[index].width) {
            findings.append(
                Finding(
                    kind: .columns, message: "The page is set in two columns; their order was worked out.",
                    position: Finding.Position(page: document.pages[index].number)))
            lines = ordered
        }
        let width = sizes[index].width
        let left = typography.left(onWidth: width), right = typography.right(onWidth: width)
        let usualLeft = typography.usualLeft(onWidth: width)
        var elements: [PDFElement] = []
        var place = 0
        func take(_ range: Range<Int>) {
            for line in lines[range] {
                var line = line
                PDFLabels.takeLabel(of: &line)
                if line.columnRight == 0 {
                    line.columnRight = right
                    line.usualLeft = usualLeft
                    line.marginLeft = left
                }
                elements.append(.line(line))
            }
        }
        for found in PDFTables(pageLeft: left, pageRight: right, words: words).tables(in: lines, after: open) {
            var table = found.table
            var end = found.range.lowerBound
            if end > place, PDFLayout.isCaption(lines[end - 1], above: lines[end]) {
                end -= 1
                table.caption = lines[end]
            }
            take(place..<end)
            if table.isDoubtful {
                findings.append(
                    Finding(
                        kind: .table, message: "The columns of a table are not clear; its rows may be wrong.",
                        position: Finding.Position(page: table.page)))
            }
            elements.append(.table(table))
            place = found.range.upperBound
        }
        take(place..<lines.count)
        return elements
    }

    private static func isCaption(_ line: PDFLine, above first: PDFLine) -> Bool {
        let text = PDFText.folded(line.text)
        return text.starts(with: Array("table ".utf8)) && text.count < 160 && first.top - line.bottom < 3 * line.size
    }

    /// Tables that go on over pages become one.
    private func joinTables(_ pages: inout [[PDFElement]]) {
        var open: (page: Int, place: Int)?
        for index in pages.indices {
            if let above = open, index > above.page, case .table(var table) = pages[above.page][above.place],
                let next = pages[index].first?.table, next.caption == nil, table.hasColumns(of: next)
            {
                table.append(next)
                pages[above.page][above.place] = .table(table)
                pages[index].removeFirst()
            }
            if pages[index].contains(where: { !$0.isNote }) { open = nil }
            if let last = pages[index].lastIndex(where: { !$0.isNote }), case .table = pages[index][last] {
                open = (index, last)
            }
        }
    }
}
