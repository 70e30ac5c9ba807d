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
        if most - least > 0.3 * size {
            for (index, gap) in gaps.enumerated() { breaks[index + 1] = gap > least + 0.25 * size }
        } else if least > 0.45 * size {
            for index in gaps.indices { breaks[index + 1] = true }
        } else {
            breaks = ruledBreaks(of: lines) ?? tightBreaks(of: lines)
        }
        // The head is over where the bold type is.
        let head = lines.prefix { $0.line.isBold }.count
        if head > 0, head < lines.count, !breaks[1...head].contains(true) { breaks[head] = true }
        return breaks
    }

    /// Rows that nothing but a ruled line parts: half a point, but always the
    /// same. What is found must look like the starts of rows.
    private static func ruledBreaks(of lines: [PDFTableLine]) -> [Bool]? {
        let steps = zip(lines, lines.dropFirst()).map { $1.line.top - $0.line.top }
        guard let least = steps.min(), steps.count(where: { $0 < least + 0.2 }) >= 3,
            !steps.contains(where: { $0 >= least + 0.2 && $0 < least + 0.35 })
        else { return nil }
        let breaks = [false] + steps.map { $0 >= least + 0.35 }
        let starts = lines.indices.filter { breaks[$0] }
        let sound = starts.count { looksLikeStart(lines[$0]) }
        return starts.count >= 2 && starts.count * 12 >= lines.count && sound * 10 >= starts.count * 9 ? breaks : nil
    }

    /// In a table without space between its rows, a row starts where as many
    /// cells as usual have text and none goes on from the line above.
    private static func tightBreaks(of lines: [PDFTableLine]) -> [Bool] {
        // Nearly every line fills every column: each is a row of its own.
        let most = lines.map(filled).max() ?? 0
        let full = lines.map { filled($0) == most }
        if full.count(where: { $0 }) * 4 >= lines.count * 3 { return full }
        let starts = lines.map(looksLikeStart)
        var counts: [Int: Int] = [:]
        for (line, isStart) in zip(lines, starts) where isStart { counts[filled(line), default: 0] += 1 }
        let usual = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
        // The last line of a page may be a row that was cut.
        return lines.indices.map { starts[$0] && (filled(lines[$0]) >= max(usual, 2) || $0 == lines.count - 1) }
    }

    private static func filled(_ line: PDFTableLine) -> Int { line.cells.count { !$0.isEmpty } }

    /// The first cell has text, and fewer cells than not begin in the midst of
    /// a sentence.
    private static func looksLikeStart(_ line: PDFTableLine) -> Bool {
        guard !line.cells[0].isEmpty else { return false }
        let lower = line.cells.count { cell in
            cell.first.flatMap { PDFText.trimmed($0.text).first }.map(PDFText.isLower) ?? false
        }
        return lower * 2 < filled(line)
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
