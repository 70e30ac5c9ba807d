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
