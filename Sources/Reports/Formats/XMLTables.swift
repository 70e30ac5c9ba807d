import Markup

extension XMLOutliner {
    /// A table of any vocabulary: rows, and cells within them.
    mutating func visitTable(_ node: Int) {
        writer.close(.paragraph)
        var table = OutlineTable()
        table.caption = captionAround(node)
        collectRows(of: node, isHead: false, into: &table)
        guard table.rows.contains(where: { row in row.cells.contains { $0.end > $0.start } }) else { return }
        writer.outline.tables.append(table)
        writer.line = tree.nodes[node].line
        writer.close(.table, link: Int32(writer.outline.tables.count - 1), keepEmpty: true)
    }

    private func captionAround(_ node: Int) -> String? {
        guard node > 0 else { return nil }
        // JATS puts the caption before the table inside a wrapper.
        var place = node - 1
        while place >= 0, node - place < 12 {
            if !tree.nodes[place].isText, roles[Int(tree.nodes[place].name)] == .tableWrap { return nil }
            place -= 1
        }
        return nil
    }

    private mutating func collectRows(of node: Int, isHead: Bool, into table: inout OutlineTable) {
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        while child < end {
            let current = tree.nodes[child]
            defer { child = Int(current.end) }
            guard !current.isText else { continue }
            switch roles[Int(current.name)] {
            case .row where !writer.takesRow(): break
            case .row: collectCells(of: child, isHead: isHead || isLabelRow(child), into: &table)
            case .tableHead: collectRows(of: child, isHead: true, into: &table)
            case .heading, .caption:
                visitInline(child)
                let cell = writer.closeCell()
                if cell.end > cell.start, table.caption == nil { table.caption = writer.outline.string(cell.range) }
            case .skip, .metadata: break
            default: collectRows(of: child, isHead: isHead, into: &table)
            }
        }
    }

    /// TEI marks a table's head with `role="label"`.
    private func isLabelRow(_ node: Int) -> Bool {
        tree.attribute(tree.name("role"), of: node) == "label"
    }

    private mutating func collectCells(of node: Int, isHead: Bool, into table: inout OutlineTable) {
        var row = OutlineTable.Row(isHead: isHead, line: tree.nodes[node].line)
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        while child < end {
            let current = tree.nodes[child]
            defer { child = Int(current.end) }
            guard !current.isText else { continue }
            let role = roles[Int(current.name)]
            guard role == .cell || role == .headCell else { continue }
            visitInline(child)
            var cell = writer.closeCell()
            cell.isHead = role == .headCell
            cell.columns = span("colspan", of: child) ?? span("cols", of: child) ?? 1
            cell.rows = span("rowspan", of: child) ?? span("morerows", of: child).map { $0 + 1 } ?? 1
            row.cells.append(cell)
        }
        guard !row.cells.isEmpty else { return }
        if row.cells.allSatisfy(\.isHead) { row.isHead = true }
        table.rows.append(row)
    }

    private func span(_ name: String, of node: Int) -> Int32? {
        tree.attribute(tree.name(name), of: node).flatMap { Int32($0) }.map { min(max($0, 1), 50) }
    }
}
