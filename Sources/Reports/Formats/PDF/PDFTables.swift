/// Finds tables by the columns that their lines keep to.
struct PDFTables {
    private let pageLeft: Double
    private let pageRight: Double
    private let words: PDFWords

    init(pageLeft: Double, pageRight: Double, words: PDFWords) {
        self.pageLeft = pageLeft
        self.pageRight = pageRight
        self.words = words
    }

    /// Two lines with columns follow each other: there may be a table.
    static func mayHold(_ lines: [PDFLine]) -> Bool {
        zip(lines, lines.dropFirst(1)).contains { isTabular($0) && ($1.segments.count > 1 || $1.left > $0.left + 5) }
    }

    struct Found {
        var table: PDFTable
        /// Of the page's lines.
        var range: Range<Int>
    }

    /// - Parameter open: the table that the page before ended in, which may
    ///   go on here.
    func tables(in lines: [PDFLine], after open: PDFTable?) -> [Found] {
        var found: [Found] = []
        var place = 0
        if let open, let rest = rest(of: open, in: lines) {
            found.append(rest)
            place = rest.range.upperBound
        }
        while place < lines.count {
            guard PDFTables.isTabular(lines[place]) else {
                place += 1
                continue
            }
            let end = regionEnd(from: place, in: lines)
            let range = place..<end
            if let table = table(lines[range].map(words.divided)) {
                found.append(Found(table: table, range: range))
                place = end
            } else {
                place += 1
            }
        }
        return found
    }

    /// Several parts with wide gaps between that are no label and its text.
    static func isTabular(_ line: PDFLine) -> Bool {
        // More parts than any table has columns: a drawing.
        guard line.segments.count >= 2, line.segments.count <= 40 else { return false }
        if line.segments.count > 2 { return true }
        let first = PDFText.trimmed(line.segments[0].text)
        return PDFLabels.number(first) == nil && PDFLabels.letter(first) == nil && !PDFLabels.isHanging(first)
    }

    // MARK: Over a page's end

    /// The rows at the head of a page that keep to the columns of the table
    /// before.
    private func rest(of open: PDFTable, in lines: [PDFLine]) -> Found? {
        var end = 0
        var sideBySide = 0
        var bottom = lines.first?.top ?? 0
        for (place, line) in lines.enumerated() {
            let divided = words.divided(line)
            guard line.size < open.size * 1.15 + 0.5, line.top - bottom < 3.2 * line.size,
                fits(divided, open.columns) || isSpanningRow(place, lines, open.columns)
            else { break }
            if divided.segments.count > 1 { sideBySide += 1 }
            bottom = max(bottom, line.bottom)
            end += 1
        }
        // Text under the first column alone may be a paragraph.
        while end > 0, lines[end - 1].segments.count == 1, lines[end - 1].left < open.columns[0] + 4 {
            let isRow = end >= 2 && sideBySide > 0 && lines[end - 1].top - lines[end - 2].bottom < 0.5 * lines[end - 1].size
                && lines[end - 1].right < open.columns[1]
            if isRow { break }
            end -= 1
        }
        guard end > 0 else { return nil }
        let placed = lines[..<end].map { line in
            let divided = words.divided(line)
            return PDFTableLine(line: divided, cells: PDFTableLine.cells(of: divided, columns: open.columns).cells)
        }
        let rows = PDFTableRows.rows(of: placed, columns: open.columns.count)
        return Found(table: PDFTable(page: lines[0].page, columns: open.columns, rows: rows, size: open.size), range: 0..<end)
    }

    /// Each part starts where a column does, or at least lies within one.
    private func fits(_ line: PDFLine, _ columns: [Double]) -> Bool {
        var starting = 0
        for segment in line.segments {
            guard let column = columns.lastIndex(where: { $0 <= segment.left + 4 }) else { return false }
            if column + 1 < columns.count, segment.right > columns[column + 1] + 2 { return false }
            if segment.left < columns[column] + 4 { starting += 1 }
        }
        return starting > 0
    }

    // MARK: Extent

    private func regionEnd(from start: Int, in lines: [PDFLine]) -> Int {
        let size = lines[start].size
        var starts = words.divided(lines[start]).segments.map(\.left)
        var bottom = lines[start].bottom
        var lastSure = start
        var place = start + 1
        while place < lines.count {
            let line = lines[place]
            if place == lines.count - 1, isCutRow(line, starts, gap: line.top - bottom, size: size) { return place + 1 }
            if line.top - bottom > 3.2 * size || line.size > size * 1.15 + 0.5 { break }
            bottom = max(bottom, line.bottom)
            let divided = words.divided(line)
            if PDFTables.isTabular(line) || (divided.segments.count >= 2 && isAligned(divided, starts)) {
                for segment in divided.segments where !starts.contains(where: { abs($0 - segment.left) < 1 }) {
                    starts.append(segment.left)
                }
                lastSure = place
            } else if isWithinColumn(line, starts) {
                // The rest of a cell, unless it stands apart under the first
                // column, as text after the table does.
                let isFirstColumn = line.left < (starts.min() ?? 0) + 5
                let gap = line.top - lines[place - 1].bottom
                if !isFirstColumn || (gap < 0.5 * size && lastSure == place - 1) { lastSure = place }
            } else if !isSpanningRow(place, lines, starts) {
                break
            }
            place += 1
        }
        return lastSure + 1
    }

    /// The number of a row whose other cells had no room on the page.
    private func isCutRow(_ line: PDFLine, _ starts: [Double], gap: Double, size: Double) -> Bool {
        guard line.segments.count == 1, gap < 3.2 * size, abs(line.left - (starts.min() ?? 0)) < 3 else { return false }
        let next = starts.filter { $0 > line.left + 14 }.min() ?? 0
        return line.right < next - 3 && line.text.count <= 12
    }

    private func isAligned(_ line: PDFLine, _ starts: [Double]) -> Bool {
        line.segments.allSatisfy { segment in starts.contains { abs($0 - segment.left) < 4 } }
    }

    /// The line does not reach over the start of the next column.
    private func isWithinColumn(_ line: PDFLine, _ starts: [Double]) -> Bool {
        guard line.segments.count == 1 else { return false }
        let right = line.right - 3
        guard starts.contains(where: { abs($0 - line.left) < 4 }) || line.left > (starts.min() ?? 0) + 5 else { return false }
        let isOver = starts.contains { $0 > line.left + 5 && $0 < right }
        return !isOver && line.right - line.left < 0.75 * (pageRight - pageLeft)
    }

    /// A line over several columns with the same columns going on under it.
    private func isSpanningRow(_ place: Int, _ lines: [PDFLine], _ starts: [Double]) -> Bool {
        guard lines[place].left > (starts.min() ?? 0) - 4 else { return false }
        for next in (place + 1)..<min(place + 4, max(lines.count, place + 1)) where next < lines.count {
            let line = lines[next]
            if line.top - lines[next - 1].bottom > 2.2 * line.size || line.size > lines[place].size * 1.15 + 0.5 { return false }
            if PDFTables.isTabular(line), isAligned(line, starts) { return true }
        }
        return false
    }

    // MARK: Columns

    private func table(_ lines: [PDFLine]) -> PDFTable? {
        let tabular = lines.count(where: PDFTables.isTabular)
        guard tabular >= 2 else { return nil }
        let columns = columns(of: lines)
        guard columns.count >= 2, columns.count <= 14 else { return nil }
        var placed: [PDFTableLine] = []
        var hard = 0
        for line in lines {
            let (cells, isHard) = PDFTableLine.cells(of: line, columns: columns)
            if isHard { hard += 1 }
            placed.append(PDFTableLine(line: line, cells: cells))
        }
        // At least two columns must really be used side by side.
        let sideBySide = placed.count { line in line.cells.count { !$0.isEmpty } >= 2 }
        guard sideBySide >= 2 else { return nil }
        let rows = PDFTableRows.rows(of: placed, columns: columns.count)
        guard rows.count >= 2 || (rows.count == 1 && columns.count >= 3) else { return nil }
        return PDFTable(
            page: lines[0].page, columns: columns, rows: rows, size: lines[lines.count - 1].size,
            isDoubtful: hard * 5 > lines.count)
    }

    /// Places at which parts of lines start and which few others cross.
    private func columns(of lines: [PDFLine]) -> [Double] {
        let segments = lines.filter { !isProbablySpanning($0) }.flatMap(\.segments)
        guard let first = segments.map(\.left).min() else { return [] }
        var columns = [first]
        // Steps of half a point are as good as all, and never too many.
        for step in Set(segments.map { Int(($0.left * 2).rounded(.down)) }).sorted() {
            let left = Double(step) / 2 + 0.25
            guard left - columns[columns.count - 1] > 14 else { continue }
            let crossing = segments.count { $0.left < left - 5 && $0.right > left + 2 }
            let starting = segments.count { $0.left >= left - 1 && $0.left < left + 14 }
            if crossing <= max(starting / 4, crossing > 0 && starting >= 2 ? 1 : 0) { columns.append(left) }
        }
        return columns
    }

    private func isProbablySpanning(_ line: PDFLine) -> Bool {
        line.segments.count == 1 && line.right - line.left > 0.6 * (pageRight - pageLeft)
    }
}

/// One printed line of a table, by column.
struct PDFTableLine {
    var line: PDFLine
    /// By column, `nil` where the line has nothing.
    var cells: [[PDFSegment]]

    /// - Returns: the parts of the line by column, and whether a part runs
    ///   over the start of a column and could not be divided.
    static func cells(of line: PDFLine, columns: [Double]) -> (cells: [[PDFSegment]], isHard: Bool) {
        var cells: [[PDFSegment]] = Array(repeating: [], count: columns.count)
        var isHard = false
        for segment in line.segments {
            var rest = segment
            var column = columns.lastIndex { $0 <= rest.left + 4 } ?? 0
            while column + 1 < columns.count, rest.right > columns[column + 1] + 3 {
                if line.segments.count == 1, line.right - line.left > 1.2 * (columns[column + 1] - columns[column]) {
                    // Alone on its line: one cell over several columns.
                    if rest.divided(at: columns[column + 1], within: line.size * 0.5) == nil { break }
                }
                guard let parts = rest.divided(at: columns[column + 1], within: line.size * 1.6) else {
                    isHard = isHard || line.segments.count > 1
                    break
                }
                cells[column].append(parts.head)
                rest = parts.tail
                column += 1
            }
            cells[column].append(rest)
        }
        return (cells, isHard)
    }
}

extension PDFSegment {
    /// Divides text that was set over the start of a column, at the space
    /// that is nearest to it.
    fileprivate func divided(at place: Double, within tolerance: Double) -> (head: PDFSegment, tail: PDFSegment)? {
        let text = spans.flatMap(\.text)
        guard text.count > 2 else { return nil }
        let widths = text.map(PDFSegment.width)
        let total = widths.reduce(0, +)
        guard total > 0 else { return nil }
        var best: (byte: Int, distance: Double)?
        var sum = 0.0
        for index in text.indices {
            if text[index] <= 0x20, index > 0, index + 1 < text.count {
                let start = left + (right - left) * (sum + widths[index]) / total
                let distance = abs(start - place)
                if distance < best?.distance ?? tolerance { best = (index + 1, distance) }
            }
            sum += widths[index]
        }
        guard let best else { return nil }
        let parts = divided(atByte: best.byte, right: min(right, place - 1), left: place)
        return (parts.0, parts.1)
    }

    /// How wide letters are beside each other, roughly, in most types.
    private static func width(_ byte: UInt8) -> Double {
        switch byte {
        case 0x80...0xBF: 0
        case 0x69, 0x6C, 0x6A, 0x74, 0x66, 0x49, 0x2E, 0x2C, 0x27, 0x3A, 0x3B, 0x20, 0x28, 0x29: 0.3
        case 0x6D, 0x77, 0x4D, 0x57: 0.85
        case 0x41...0x5A: 0.68
        default: 0.53
        }
    }
}
