import Markup

/// Walks a page's tree and writes what it says into an outline.
struct HTMLOutliner {
    let tree: MarkupTree
    let roles: [HTMLRole]
    let names: HTMLNames
    var writer: OutlineWriter
    var block = BlockContext()
    /// Elements of a content management system that are not content.
    var furniture: HTMLFurniture
    /// Nodes that hold the text of a note, by node index.
    var notes: [Int32: String] = [:]
    /// References, by node index of the link.
    var noteLinks: [Int32: NoteLink] = [:]

    enum NoteLink {
        case reference(key: String)
        case back
    }

    /// What the block being written will be.
    struct BlockContext {
        var kind = Outline.Kind.paragraph
        var level = 0
        var hints: Outline.Hints = []
        var label: Int32 = -1
        var listDepth = 0
    }

    init(tree: MarkupTree) {
        self.tree = tree
        roles = tree.names.map(HTMLRole.named)
        names = HTMLNames(tree: tree)
        furniture = HTMLFurniture(tree: tree, roles: roles, names: names)
        writer = OutlineWriter(expectedBytes: tree.text.count)
    }

    mutating func outline() -> Outline {
        guard !tree.nodes.isEmpty else { return writer.outline }
        readHead()
        findNotes()
        visit(furniture.root)
        close()
        return writer.outline
    }

    /// A piece of HTML inside another format: no head, no web site.
    mutating func visitAll() {
        guard !tree.nodes.isEmpty else { return }
        findNotes()
        visit(0)
        close()
    }

    // MARK: Blocks

    mutating func visitChildren(of node: Int) {
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        while child < end {
            visit(child)
            child = Int(tree.nodes[child].end)
        }
    }

    /// Ends the block that is being written.
    mutating func close() {
        let didClose = writer.close(block.kind, level: block.level, hints: block.hints, label: block.label)
        // A second paragraph of one item or note does not number anew.
        guard didClose else { return }
        if block.kind == .item, block.label >= 0 {
            block.label = -1
            block.hints.insert(.continued)
        } else if block.kind == .item || block.kind == .note {
            block.hints.insert(.continued)
        }
    }

    mutating func visit(_ node: Int) {
        let current = tree.nodes[node]
        if current.isText {
            if writer.isBlockEmpty { writer.line = current.line }
            tree.text.withUnsafeBufferPointer {
                writer.append(UnsafeBufferPointer(rebasing: $0[tree.textRange(of: node)]))
            }
            return
        }
        if !notes.isEmpty, let key = notes[Int32(node)] { return visitNote(node, key: key) }
        let role = roles[Int(current.name)]
        switch role {
        case .inline: visitChildren(of: node)
        case .bold:
            writer.boldDepth += 1
            visitChildren(of: node)
            writer.boldDepth -= 1
        case .italic:
            writer.italicDepth += 1
            visitChildren(of: node)
            writer.italicDepth -= 1
        case .link: visitLink(node)
        case .superscript: visitSuperscript(node)
        case .lineBreak: breakLine()
        case .rule: close()
        case .paragraph where block.kind == .box && writer.pendingText.last == UInt8(ascii: ":") && writer.blockCount < 60:
            visitChildren(of: node)
            close()
        case .paragraph: visitParagraph(node)
        case .heading: visitHeading(node)
        case .container, .main, .figure, .caption, .row, .cell, .headCell, .tableHead:
            guard !furniture.isFurniture(node) else { return }
            close()
            visitChildren(of: node)
            close()
        case .pageHeader, .pageFooter:
            guard furniture.isInsideRoot(node), !furniture.isFurniture(node) else { return }
            close()
            visitChildren(of: node)
            close()
        case .orderedList, .unorderedList: visitList(node, isOrdered: role == .orderedList)
        case .item: visitItem(node, label: -1, isOrdered: false)
        case .definitionList: visitDefinitions(node)
        case .term, .definition:
            close()
            visitChildren(of: node)
            close()
        case .table: visitTable(node)
        case .quotation: visitNested(node, kind: .quotation)
        case .aside:
            guard !furniture.isFurniture(node) else { return }
            visitNested(node, kind: .box)
        case .skip, .head, .title, .meta: break
        }
    }

    /// A container whose paragraphs are of one kind.
    mutating func visitNested(_ node: Int, kind: Outline.Kind) {
        close()
        let outer = block
        block = BlockContext(kind: kind, listDepth: outer.listDepth)
        visitChildren(of: node)
        close()
        block = outer
    }

    private mutating func visitParagraph(_ node: Int) {
        let style = names.wordStyle(of: node, in: tree)
        switch style {
        case .contents, .running: return
        case .heading(let level):
            close()
            writer.line = tree.nodes[node].line
            visitChildren(of: node)
            writer.close(.heading, level: level)
        case .item:
            visitWordItem(node)
        case .note:
            visitNested(node, kind: .note)
        case .none:
            guard !furniture.isFurnitureParagraph(node) else { return }
            close()
            visitChildren(of: node)
            close()
        }
    }

    private mutating func visitHeading(_ node: Int) {
        close()
        let level = Int(names.headingLevel[Int(tree.nodes[node].name)])
        let outer = block
        if outer.kind == .box {
            // "Learning point" is the start of its box and no section.
            visitChildren(of: node)
            if let last = writer.pendingText.last, last != UInt8(ascii: ":") { writer.append(":") }
            writer.space()
            return
        }
        block = BlockContext()
        visitChildren(of: node)
        writer.line = tree.nodes[node].line
        writer.close(.heading, level: level)
        block = outer
    }

    /// A break ends a paragraph where a sentence ends; within a sentence or
    /// an address it is a space.
    private mutating func breakLine() {
        let isParagraphEnd =
            writer.blockCount > 60 && block.kind != .heading
            && (writer.pendingText.last.map { [0x2E, 0x3F, 0x21, 0x3A, 0x3B].contains($0) } ?? false)
        if isParagraphEnd { close() } else { writer.space() }
    }

    // MARK: Lists

    private mutating func visitList(_ node: Int, isOrdered: Bool) {
        guard !furniture.isFurniture(node), !furniture.isLinkList(node) else { return }
        let style = names.listStyle(of: node, in: tree, isOrdered: isOrdered)
        // Sub-items (a), (b) stay inside their item.
        let isSubList = style.isLettered && !writer.isBlockEmpty && block.kind == .item
        var number = Int(tree.attribute(names.start, of: node) ?? "") ?? 1
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
            if let value = tree.attribute(names.value, of: child).flatMap({ Int($0) }) { number = value }
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

    private mutating func visitItem(_ node: Int, label: Int32, isOrdered: Bool) {
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
    private mutating func visitWordItem(_ node: Int) {
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

    private mutating func visitDefinitions(_ node: Int) {
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

    /// The text inside, whatever blocks it is in, as one run.
    mutating func visitChildrenInline(of node: Int) {
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        while child < end {
            let current = tree.nodes[child]
            if current.isText {
                visit(child)
                child += 1
                continue
            }
            let next = Int(current.end)
            switch roles[Int(current.name)] {
            case .skip: break
            case .inline: visitChildrenInline(of: child)
            case .bold:
                writer.boldDepth += 1
                visitChildrenInline(of: child)
                writer.boldDepth -= 1
            case .italic:
                writer.italicDepth += 1
                visitChildrenInline(of: child)
                writer.italicDepth -= 1
            case .link, .superscript: visit(child)
            default:
                writer.space()
                visitChildrenInline(of: child)
                writer.space()
            }
            child = next
        }
    }
}
