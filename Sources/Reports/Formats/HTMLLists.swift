import Markup

/// Lists of pages: ordered, unordered, of definitions, and Word's.
extension HTMLOutliner {
    mutating func visitList(_ node: Int, isOrdered: Bool) {
        guard !furniture.isFurniture(node), !furniture.isLinkList(node) else { return }
        let style = names.listStyle(of: node, in: tree, isOrdered: isOrdered)
        // Sub-items (a), (b) stay inside their item.
        let isSubList = style.isLettered && !writer.isBlockEmpty && block.kind == .item
        var number = Self.number(tree.attribute(names.start, of: node)) ?? 1
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        if !isSubList { close() }
        while child < end {
            let current = tree.nodes[child]
            defer { child = Int(current.end) }
            guard !current.isText else { continue }
            guard roles[Int(current.name)] == .item else {
                visit(child)
                continue
            }
            if let value = tree.attribute(names.value, of: child).flatMap({ Self.number($0) }) { number = value }
            if isSubList {
                writer.space()
                writer.append("(\(style.mark(number))) ")
                writer.space()
                visitChildrenInline(of: child)
                writer.space()
            } else {
                let label = isOrdered ? writer.label(style.mark(number)) : -1
                visitItem(child, label: label, isOrdered: isOrdered)
            }
            number += 1
        }
        if !isSubList { close() }
    }

    /// A number that somebody could have meant; a page can state any.
    private static func number(_ text: String?) -> Int? {
        text.flatMap { Int($0) }.flatMap { (-9_999...99_999).contains($0) ? $0 : nil }
    }

    mutating func visitItem(_ node: Int, label: Int32, isOrdered: Bool) {
        if let key = notes[Int32(node)] { return visitNote(node, key: key) }
        close()
        let outer = block
        block = BlockContext(
            kind: outer.kind == .note ? .note : .item, level: outer.listDepth + 1,
            hints: isOrdered ? .ordered : [], label: outer.kind == .note ? outer.label : label,
            listDepth: outer.listDepth + 1)
        visitChildren(of: node)
        close()
        block = outer
        // What follows a nested list still belongs to the outer item.
        if outer.kind == .item {
            block.hints.insert(.continued)
            block.label = -1
        }
    }

    /// Word writes a list item as a paragraph that begins with its bullet.
    mutating func visitWordItem(_ node: Int) {
        close()
        let outer = block
        block = BlockContext(kind: .item, level: outer.listDepth + 1, listDepth: outer.listDepth + 1)
        visitChildren(of: node)
        let closed = writer.outline.blocks.count
        close()
        if writer.outline.blocks.count > closed { dropBullet(of: closed) }
        block = outer
    }

    /// The bullet is text in Word's pages.
    private mutating func dropBullet(of index: Int) {
        let range = writer.outline.blocks[index].range
        let text = String(decoding: writer.outline.text[range].prefix(4), as: UTF8.self)
        guard let first = text.unicodeScalars.first, ["·", "•", "▪", "§", "o", "-", "–", "\u{F0B7}", "\u{F0A7}"].contains(first) else { return }
        let width = String(first).utf8.count
        guard range.count > width + 1, writer.outline.text[range.lowerBound + width] == 0x20 else { return }
        writer.outline.blocks[index].start += Int32(width + 1)
    }

    mutating func visitDefinitions(_ node: Int) {
        guard !furniture.isFurniture(node) else { return }
        close()
        let outer = block
        block = BlockContext(kind: .item, level: outer.listDepth + 1, hints: .definition)
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        var hasTerm = false
        while child < end {
            let current = tree.nodes[child]
            defer { child = Int(current.end) }
            guard !current.isText else { continue }
            switch roles[Int(current.name)] {
            case .term:
                block.hints.remove(.continued)
                if hasTerm { writer.space() } else { close() }
                visitChildrenInline(of: child)
                hasTerm = true
            case .definition:
                if hasTerm, writer.pendingText.last != UInt8(ascii: ":") { writer.append(":") }
                writer.space()
                hasTerm = false
                visitChildrenInline(of: child)
                close()
            default:
                visit(child)
            }
        }
        close()
        block = outer
    }
}
