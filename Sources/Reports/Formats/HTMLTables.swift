import Markup

extension HTMLOutliner {
    /// A table of data becomes a table; one that only lays out a page is
    /// read cell by cell; one of a single cell is a box.
    mutating func visitTable(_ node: Int) {
        close()
        guard !furniture.isLinkTable(node) else { return }
        guard let shape = tableShape(node) else {
            let outer = block
            visitChildren(of: node)
            close()
            block = outer
            return
        }
        if shape.widest == 1, shape.rows == 1 { return visitNested(node, kind: .box) }
        let outer = block
        block = BlockContext()
        var table = OutlineTable()
        collectRows(of: node, isHead: false, into: &table)
        block = outer
        guard table.rows.contains(where: { row in row.cells.contains { $0.end > $0.start } }) else { return }
        writer.outline.tables.append(table)
        writer.line = tree.nodes[node].line
        writer.close(.table, link: Int32(writer.outline.tables.count - 1), keepEmpty: true)
    }

    /// - Returns: `nil` when the table is there for the layout.
    private func tableShape(_ node: Int) -> (rows: Int, widest: Int)? {
        var rows = 0, widest = 0, cells = 0
        var index = node + 1
        let end = Int(tree.nodes[node].end)
        let rolePresentation = names.hasRole("presentation", node, tree) || names.hasRole("none", node, tree)
        if rolePresentation { return nil }
        while index < end {
            let current = tree.nodes[index]
            index += 1
            guard !current.isText else { continue }
            switch roles[Int(current.name)] {
            case .table, .heading, .main: return nil
            case .row:
                rows += 1
                widest = max(widest, cells)
                cells = 0
            case .cell, .headCell: cells += 1
            default: break
            }
        }
        widest = max(widest, cells)
        // One column of several rows holds running text, not data.
        if widest <= 1, rows > 1 { return nil }
        return rows == 0 ? nil : (rows, widest)
    }

    private mutating func collectRows(of node: Int, isHead: Bool, into table: inout OutlineTable) {
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        while child < end {
            let current = tree.nodes[child]
            defer { child = Int(current.end) }
            guard !current.isText else { continue }
            switch roles[Int(current.name)] {
            case .caption:
                visitChildrenInline(of: child)
                let cell = writer.closeCell()
                if cell.end > cell.start { table.caption = writer.outline.string(cell.range) }
            case .row where !writer.takesRow(): break
            case .row: collectCells(of: child, isHead: isHead, into: &table)
            case .tableHead: collectRows(of: child, isHead: true, into: &table)
            case .skip: break
            default: collectRows(of: child, isHead: isHead, into: &table)
            }
        }
    }

    private mutating func collectCells(of node: Int, isHead: Bool, into table: inout OutlineTable) {
        var row = OutlineTable.Row(isHead: isHead, line: tree.nodes[node].line)
        var allHead = true
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        while child < end {
            let current = tree.nodes[child]
            defer { child = Int(current.end) }
            guard !current.isText else { continue }
            let role = roles[Int(current.name)]
            guard role == .cell || role == .headCell else { continue }
            visitChildrenInline(of: child)
            var cell = writer.closeCell()
            cell.isHead = role == .headCell
            if role != .headCell { allHead = false }
            if tree.attributeRange(of: child).isEmpty == false {
                cell.columns = span(names.columnSpan, of: child)
                cell.rows = span(names.rowSpan, of: child)
            }
            row.cells.append(cell)
        }
        guard !row.cells.isEmpty else { return }
        if allHead { row.isHead = true }
        table.rows.append(row)
    }

    /// A span of thousands would make a table of millions of cells.
    private func span(_ name: UInt16?, of node: Int) -> Int32 {
        min(max(Int32(tree.attribute(name, of: node) ?? "") ?? 1, 1), 50)
    }
}
