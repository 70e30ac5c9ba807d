/// A table as worked out from places: rows of cells of lines.
struct PDFTable {
    var page: Int
    /// Where the columns start.
    var columns: [Double]
    var rows: [Row]
    var caption: PDFLine?
    /// Nothing but white space is known to part the columns here and there.
    var isDoubtful = false

    struct Row {
        var page: Int
        /// By column; the lines of each cell.
        var cells: [[PDFSegment]]
        /// One cell over all columns.
        var isSpanning = false
        var isHead = false

        var isFirstEmpty: Bool { cells.first?.isEmpty ?? true }
        var filled: Int { cells.count { !$0.isEmpty } }

        /// Folded, to know a head that is printed again.
        var folded: [[UInt8]] {
            cells.map { cell in PDFText.folded(cell.reduce(into: []) { $0 += $1.text + [0x20] }) }
        }

        var isBold: Bool {
            cells.allSatisfy { cell in
                cell.allSatisfy { $0.spans.allSatisfy { $0.isBold || PDFText.isBlank($0.text) } }
            }
        }
    }

    /// Adds the rows of the same table on the next page: without the head
    /// printed again, and with a row that the page's end cut put together.
    mutating func append(_ other: PDFTable) {
        var rows = other.rows
        var head = 0
        while head < rows.count, head < self.rows.count, self.rows[head].isHead || head == 0,
            rows[head].folded == self.rows[head].folded
        {
            head += 1
        }
        if head > 0 {
            for index in 0..<head { self.rows[index].isHead = true }
            rows.removeFirst(head)
        }
        if let first = rows.first, !first.isSpanning, let last = self.rows.last, !last.isSpanning, goesOn(first, last) {
            for column in first.cells.indices { self.rows[self.rows.count - 1].cells[column] += first.cells[column] }
            rows.removeFirst()
        }
        self.rows += rows
        isDoubtful = isDoubtful || other.isDoubtful
    }

    private func goesOn(_ row: Row, _ last: Row) -> Bool {
        if row.isFirstEmpty {
            // Where the first cell reaches over several rows, others are empty too.
            let others = rows.dropFirst().count { $0.isFirstEmpty && !$0.isSpanning }
            return others == 0 || row.filled * 2 < row.cells.count || row.filled < last.filled
        }
        // Each cell goes on from the one above in the midst of a sentence.
        return zip(row.cells, last.cells).allSatisfy { cell, above in
            guard let start = cell.first.flatMap({ PDFText.trimmed($0.text).first }) else { return true }
            return PDFText.isLower(start) && !above.isEmpty
        }
    }

    /// Takes lines at the head of the next page that can only be the rest of
    /// the table: each starts where columns do, and keeps within them.
    /// - Returns: how many were taken.
    mutating func appendRest(_ lines: [PDFLine]) -> Int {
        guard let lastRow = rows.last, !lastRow.isSpanning else { return 0 }
        let head = lines.prefix { isPartOfHead($0) }.count
        var taken = 0
        for line in lines.dropFirst(head).prefix(12) {
            if let row = row(line) {
                if row.isFirstEmpty {
                    for column in columns.indices { rows[rows.count - 1].cells[column] += row.cells[column] }
                } else {
                    rows.append(row)
                }
                taken += 1
                continue
            }
            let last = rows.count - 1
            guard line.label == nil, line.segments.count == 1,
                let column = columns.firstIndex(where: { abs($0 - line.left) < 3 }),
                column > 0 || rows[last].cells[0].isEmpty,
                column + 1 >= columns.count || line.right < columns[column + 1] + 2
            else { break }
            // Only text that was cut off, or a cell that had no room at all.
            guard isOpen(rows[last].cells[column]) || taken > 0 else { break }
            rows[last].cells[column] += line.segments
            taken += 1
        }
        return taken > 0 ? taken + head : 0
    }

    /// A line whose parts start where the columns do.
    private func row(_ line: PDFLine) -> Row? {
        var parts = line.segments
        if let label = line.label {
            parts.insert(PDFSegment(left: label.left, right: label.left, spans: [PDFSpan(text: Array(label.text.utf8))]), at: 0)
        }
        guard parts.count >= 2, parts.count <= columns.count else { return nil }
        var row = Row(page: line.page, cells: Array(repeating: [], count: columns.count))
        for part in parts {
            guard let column = columns.firstIndex(where: { abs($0 - part.left) < 4 }) else { return nil }
            row.cells[column].append(part)
        }
        return row
    }

    /// A line of the head, printed again.
    private func isPartOfHead(_ line: PDFLine) -> Bool {
        guard rows.count > 1, rows[0].isBold || rows[0].isHead, line.isBold else { return false }
        let words = Set(rows[0].folded.flatMap { $0.split(separator: 0x20) })
        return PDFText.folded(line.text).split(separator: 0x20).allSatisfy(words.contains)
    }

    private func isOpen(_ cell: [PDFSegment]) -> Bool {
        guard let end = cell.last else { return true }
        return !PDFHeadings.endsSentence(PDFText.trimmed(end.text))
    }

    func hasColumns(of other: PDFTable) -> Bool {
        columns.count == other.columns.count
            && zip(columns, other.columns).allSatisfy { abs(($0 - columns[0]) - ($1 - other.columns[0])) < 9 }
    }
}
