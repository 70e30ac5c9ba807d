import Markup

/// Tables in plain text: of Markdown, with tabs, or with columns under a rule.
extension TextOutliner {
    private mutating func finish(_ table: OutlineTable) {
        guard table.rows.contains(where: { row in row.cells.contains { $0.end > $0.start } }) else { return }
        writer.outline.tables.append(table)
        writer.close(.table, link: Int32(writer.outline.tables.count - 1), keepEmpty: true)
    }

    mutating func takeMarkdownTable() -> Bool {
        guard lines[next].core.first == UInt8(ascii: "|") else { return false }
        var table = OutlineTable()
        let start = next
        while next < lines.count, lines[next].core.first == UInt8(ascii: "|") {
            let core = lines[next].core
            let isRule = core.allSatisfy { [0x7C, 0x2D, 0x3A, 0x20].contains($0) } && core.contains(0x2D)
            if isRule {
                if table.rows.count == 1, next == start + 1 { table.rows[0].isHead = true }
                next += 1
                continue
            }
            guard writer.takesRow() else {
                next += 1
                continue
            }
            var row = OutlineTable.Row(line: lines[next].number, page: lines[next].page)
            var cells = core.dropFirst().split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
            if cells.last?.allSatisfy({ $0 == 0x20 }) ?? false { cells.removeLast() }
            for cell in cells {
                appendCell(cell)
                row.cells.append(writer.closeCell())
            }
            // Markdown needs a head; an empty one says that there is none.
            if row.cells.contains(where: { $0.end > $0.start }) { table.rows.append(row) }
            next += 1
        }
        finish(table)
        return true
    }

    /// Cells may hold HTML, whose blocks are then one run of text.
    private mutating func appendCell(_ cell: ArraySlice<UInt8>) {
        guard cell.contains(UInt8(ascii: "<")) else { return appendInline(cell) }
        guard let tree = try? MarkupReader().read(Array(cell), as: .html) else { return appendInline(cell) }
        var outliner = HTMLOutliner(tree: tree)
        outliner.writer = writer
        outliner.visitChildrenInline(of: 0)
        writer = outliner.writer
    }

    mutating func takeTabbedTable() -> Bool {
        func isTabbed(_ line: Line) -> Bool {
            let core = line.bytes.drop { $0 == 0x20 }
            return core.first != 0x09 && core.dropFirst().contains(0x09)
        }
        guard isTabbed(lines[next]), let after = lineAhead(1), isTabbed(after) || lines[next].bytes.count > 200 else {
            return false
        }
        var table = OutlineTable()
        while next < lines.count, isTabbed(lines[next]) {
            let line = lines[next]
            next += 1
            // "--<tab>--" marks a table's edge in some converters.
            if line.bytes.allSatisfy({ $0 == 0x2D || $0 <= 0x20 }) { continue }
            guard writer.takesRow() else { continue }
            var row = OutlineTable.Row(line: line.number, page: line.page)
            for cell in line.bytes.split(separator: 0x09, omittingEmptySubsequences: false) {
                appendCell(cell)
                row.cells.append(writer.closeCell())
            }
            table.rows.append(row)
        }
        if table.rows.count > 1, table.rows[0].cells.allSatisfy({ $0.end - $0.start < 60 }) { table.rows[0].isHead = true }
        finish(table)
        return true
    }

    private func lineAhead(_ offset: Int) -> Line? {
        next + offset < lines.count ? lines[next + offset] : nil
    }

    /// Column heads, a rule, and rows that keep to the columns.
    mutating func takeRuledTable() -> Bool {
        guard let rule = lineAhead(1), TextOutliner.underline(rule.core) != nil,
            TextOutliner.hasColumns(lines[next].bytes)
        else { return false }
        let starts = TextOutliner.columnStarts(lines[next].bytes)
        guard starts.count >= 2 else { return false }
        var table = OutlineTable()
        appendRow(lines[next], starts, isHead: true, to: &table)
        next += 2
        while next < lines.count, !lines[next].isBlank {
            appendRow(lines[next], starts, isHead: false, to: &table)
            next += 1
        }
        finish(table)
        return true
    }

    private mutating func appendRow(_ line: Line, _ starts: [Int], isHead: Bool, to table: inout OutlineTable) {
        var row = OutlineTable.Row(isHead: isHead, line: line.number, page: line.page)
        let base = line.bytes.startIndex
        for (index, start) in starts.enumerated() {
            let from = min(base + start, line.bytes.endIndex)
            let to = index + 1 < starts.count ? min(base + starts[index + 1], line.bytes.endIndex) : line.bytes.endIndex
            appendInline(line.bytes[from..<max(from, to)])
            row.cells.append(writer.closeCell())
        }
        table.rows.append(row)
    }

    static func columnStarts(_ bytes: ArraySlice<UInt8>) -> [Int] {
        var starts: [Int] = []
        var gap = 2
        for (index, byte) in bytes.enumerated() {
            if byte == 0x20 {
                gap += 1
            } else {
                if gap >= 2 { starts.append(index) }
                gap = 0
            }
        }
        return starts
    }
}
