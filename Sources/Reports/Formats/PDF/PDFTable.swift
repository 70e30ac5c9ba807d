/// A table as worked out from places: rows of cells of lines.
struct PDFTable {
    var page: Int
    /// Where the columns start.
    var columns: [Double]
    var rows: [Row]
    /// Of its type, in points.
    var size: Double
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

    func hasColumns(of other: PDFTable) -> Bool {
        columns.count == other.columns.count
            && zip(columns, other.columns).allSatisfy { abs(($0 - columns[0]) - ($1 - other.columns[0])) < 9 }
    }
}
