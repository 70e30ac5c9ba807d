/// Puts the printed lines of a table together to rows.
enum PDFTableRows {
    static func rows(of lines: [PDFTableLine], columns: Int) -> [PDFTable.Row] {
        var rows: [PDFTable.Row] = []
        let breaks = breaks(of: lines)
        for (index, line) in lines.enumerated() {
            let isNew = index == 0 || breaks[index]
            let isSpanning = line.line.segments.count == 1 && line.cells[0].count == 1 && columns > 1
                && line.line.right > spanEnd(lines, column: 1)
            if isNew || (isSpanning && !(rows.last?.isSpanning ?? false)) || rows.isEmpty {
                rows.append(
                    PDFTable.Row(
                        page: line.line.page, cells: Array(repeating: [], count: columns), isSpanning: isSpanning))
            }
            for column in line.cells.indices { rows[rows.count - 1].cells[column] += line.cells[column] }
            if !isSpanning { rows[rows.count - 1].isSpanning = false }
        }
        return merged(rows).enumerated().map { index, row in
            var row = row
            row.isHead = index == 0 && row.isBold && !row.isSpanning
            return row
        }
    }

    private static func spanEnd(_ lines: [PDFTableLine], column: Int) -> Double {
        let lefts = lines.flatMap { line in
            line.cells.indices.contains(column) ? line.cells[column].map(\.left) : []
        }
        return (lefts.min() ?? .infinity) + 12
    }

    /// By line: a row starts there.
    private static func breaks(of lines: [PDFTableLine]) -> [Bool] {
        var breaks = Array(repeating: false, count: lines.count)
        guard lines.count > 1 else { return breaks }
        var gaps: [Double] = []
        var bottom = lines[0].line.bottom
        for line in lines.dropFirst() {
            gaps.append(line.line.top - bottom)
            bottom = max(bottom, line.line.bottom)
        }
        let size = lines.map(\.line.size).max() ?? 10
        let least = max(gaps.min() ?? 0, 0)
        let most = gaps.max() ?? 0
        for (index, gap) in gaps.enumerated() {
            let isNew: Bool
            if lines[index].line.isBold, !lines[index + 1].line.segments.contains(where: \.isBold), rowStart(breaks, index) == 0 {
                // The head is over.
                isNew = true
            } else if most - least > 0.3 * size {
                isNew = gap > least + 0.25 * size
            } else if least > 0.45 * size {
                isNew = true
            } else {
                isNew = startsTightRow(lines[index + 1], after: lines[index])
            }
            breaks[index + 1] = isNew
        }
        return breaks
    }

    /// The line with which the row of a line starts.
    private static func rowStart(_ breaks: [Bool], _ index: Int) -> Int {
        breaks[...index].lastIndex(of: true) ?? 0
    }

    /// In a table without space between its rows, a row starts where the
    /// first column and another have text.
    private static func startsTightRow(_ line: PDFTableLine, after previous: PDFTableLine) -> Bool {
        guard let first = line.cells[0].first, let start = PDFText.trimmed(first.text).first else { return false }
        guard line.cells.dropFirst().contains(where: { !$0.isEmpty }) else { return false }
        return !PDFText.isLower(start)
    }

    /// A row whose first cell is empty and that fills few others is the rest
    /// of the row above: a cell with paragraphs of its own.
    private static func merged(_ rows: [PDFTable.Row]) -> [PDFTable.Row] {
        var result: [PDFTable.Row] = []
        for row in rows {
            if let last = result.last, !last.isSpanning, !row.isSpanning, row.isFirstEmpty,
                row.filled * 2 < row.cells.count || row.filled < 2, !(result.count == 1 && last.isBold && !row.isBold)
            {
                for column in row.cells.indices { result[result.count - 1].cells[column] += row.cells[column] }
            } else {
                result.append(row)
            }
        }
        return result
    }
}
