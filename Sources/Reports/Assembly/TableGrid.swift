/// A table's rows with spans written out, and its head told apart.
struct TableGrid {
    private(set) var header: [String] = []
    private(set) var rows: [[String]] = []
    /// One line of text for each row: its cells, each once.
    private(set) var rowTexts: [String] = []
    private(set) var lines: [Int32] = []
    private(set) var pages: [Int32] = []

    private static let widest = 60

    init(_ table: OutlineTable, in outline: Outline) {
        // A long chronology is one table; its head may be printed again on
        // each page.
        var hanging: [Int: (text: String, rows: Int32)] = [:]
        for (index, row) in table.rows.enumerated() {
            var cells: [String] = []
            var words: [String] = []
            func takeHanging() {
                while let above = hanging[cells.count] {
                    hanging[cells.count] = above.rows > 1 ? (above.text, above.rows - 1) : nil
                    cells.append(above.text)
                }
            }
            for cell in row.cells {
                takeHanging()
                let text = outline.string(cell.range)
                if !text.isEmpty { words.append(text) }
                // No table has more columns; a hostile one has spans of
                // thousands.
                for _ in 0..<(cells.count < TableGrid.widest ? cell.columns : 1) {
                    if cell.rows > 1, cells.count < TableGrid.widest { hanging[cells.count] = (text, cell.rows - 1) }
                    cells.append(text)
                }
            }
            takeHanging()
            let looksLikeHead = row.isHead || (index == 0 && TableGrid.isHead(row, in: table, outline))
            if looksLikeHead, rows.isEmpty, header.isEmpty {
                header = cells
                continue
            }
            if !header.isEmpty, cells == header { continue }
            rows.append(cells)
            rowTexts.append(words.joined(separator: " | "))
            lines.append(row.line)
            pages.append(row.page)
        }
        if rows.isEmpty, !header.isEmpty {
            rows = [header]
            rowTexts = [header.joined(separator: " | ")]
            lines = [table.rows.first?.line ?? 0]
            pages = [table.rows.first?.page ?? 0]
            header = []
        }
    }

    /// A first row without marks is a head when its cells are bold, or short
    /// and all words that column heads are made of.
    private static func isHead(_ row: OutlineTable.Row, in table: OutlineTable, _ outline: Outline) -> Bool {
        guard table.rows.count > 1, row.cells.count > 1 else { return false }
        let filled = row.cells.filter { $0.end > $0.start }
        guard !filled.isEmpty else { return false }
        if filled.allSatisfy(\.isBold) { return true }
        var known = 0
        for cell in filled {
            guard cell.range.count <= 48 else { return false }
            let text = SectionKinds.plain(outline.string(cell.range))
            if headWords.contains(where: { ByteText.contains($0, in: text) }) { known += 1 }
        }
        return known * 2 >= filled.count
    }

    private static let headWords = [
        "pseudonym", "name", "relationship", "age", "role", "who", "organisation", "agency", "recommendation",
        "scope", "action", "lead", "milestone", "target", "date", "outcome", "status", "by when", "no.", "number",
        "term", "meaning", "abbreviation", "acronym", "event", "source", "description", "ethnicity", "gender",
        "sex", "job title", "theme", "priority", "owner", "completion", "rec.", "word", "person", "column",
        "document", "time", "contact", "comment", "detail", "stage", "year", "measure", "total", "key",
    ]
}
