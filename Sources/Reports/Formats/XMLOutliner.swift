import Markup
import Reviews

/// Walks an XML tree and writes what it says into an outline.
struct XMLOutliner {
    let tree: MarkupTree
    let roles: [XMLRole]
    var writer: OutlineWriter
    let isOwnVocabulary: Bool
    let names: XMLNames
    var sectionDepth = 0
    var listDepth = 0
    var kind = Outline.Kind.paragraph
    var hints: Outline.Hints = []
    var label: Int32 = -1
    var link: Int32 = -1
    /// Ids of elements that are notes.
    var noteIDs: Set<String> = []
    /// A label that waits for its title or its paragraph.
    var waitingLabel: String?
    var paragraphDepth = 0
    var noteCount = 0
    /// Notes inside a paragraph are written behind it.
    var waitingNotes: [(node: Int, key: String)] = []

    init(tree: MarkupTree) {
        self.tree = tree
        roles = tree.names.map(XMLRole.named)
        names = XMLNames(tree: tree)
        writer = OutlineWriter(expectedBytes: tree.text.count)
        isOwnVocabulary = tree.rootNamespace == "urn:dhr:review:1"
    }

    mutating func outline() -> Outline {
        guard !tree.nodes.isEmpty else { return writer.outline }
        for node in tree.nodes.indices where !tree.nodes[node].isText && role(node) == .note {
            if let id = tree.attribute(names.id, of: node) { noteIDs.insert(id) }
        }
        if isOwnVocabulary { readFacts() }
        visitChildren(of: 0)
        close()
        return writer.outline
    }

    func role(_ node: Int) -> XMLRole { roles[Int(tree.nodes[node].name)] }

    func children(of node: Int) -> [Int] {
        var list: [Int] = []
        var child = node + 1
        while child < Int(tree.nodes[node].end) {
            list.append(child)
            child = Int(tree.nodes[child].end)
        }
        return list
    }

    mutating func visitChildren(of node: Int) {
        var child = node + 1
        let end = Int(tree.nodes[node].end)
        while child < end {
            visit(child)
            child = Int(tree.nodes[child].end)
        }
    }

    mutating func close() {
        var blockHints = hints
        if label >= 0, kind == .paragraph { blockHints.insert(.numbered) }
        if writer.close(kind, level: listDepth, hints: blockHints, label: label, link: link) {
            link = -1
            if kind != .note { label = -1 }
            if kind == .item { hints.insert(.continued) }
        }
        let notes = waitingNotes
        waitingNotes = []
        for note in notes { visitNote(note.node, key: note.key) }
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
        switch role(node) {
        case .inline, .inlineQuotation: visitChildren(of: node)
        case .bold:
            writer.boldDepth += 1
            visitChildren(of: node)
            writer.boldDepth -= 1
        case .italic:
            writer.italicDepth += 1
            visitChildren(of: node)
            writer.italicDepth -= 1
        case .superscript:
            if let mark = HTMLOutliner.noteMark(tree.string(in: node)), names.fnCount == 0 {
                writer.refer(to: mark)
            } else {
                visitChildren(of: node)
            }
        case .lineBreak: writer.space()
        case .container, .tableWrap, .row, .cell, .headCell, .tableHead:
            close()
            visitChildren(of: node)
            close()
        case .section: visitSection(node)
        case .heading: visitHeading(node)
        case .label: waitingLabel = ByteText.trimmed(tree.string(in: node))
        case .paragraph: visitParagraph(node)
        case .list: visitList(node)
        case .item: visitItem(node, number: nil)
        case .glossary:
            close()
            visitChildren(of: node)
        case .glossaryEntry: visitEntry(node)
        case .term, .definition: visitChildren(of: node)
        case .table: visitTable(node)
        case .caption: visitNested(node, .paragraph)
        case .note: noteMet(node)
        case .noteReference: visitReference(node)
        case .admonition, .box: visitNested(node, .box)
        case .quotation: visitNested(node, .quotation)
        case .metadata: readMetadata(node)
        case .recommendation: visitRecommendation(node)
        case .skip: break
        case .fact: if !isOwnVocabulary { visitChildren(of: node) }
        }
    }

    // MARK: Sections

    private mutating func visitSection(_ node: Int) {
        close()
        sectionDepth += 1
        let outerLabel = waitingLabel
        waitingLabel = nil
        // A part that the vocabulary names, and that has no title of its own.
        let hasTitle = children(of: node).contains { !tree.nodes[$0].isText && [.heading, .metadata].contains(role($0)) }
        if !hasTitle, let title = names.titleOfUntitled(node, in: tree) {
            writer.append(title)
            writer.line = tree.nodes[node].line
            closeHeading(of: node)
        }
        visitChildren(of: node)
        close()
        sectionDepth -= 1
        waitingLabel = outerLabel
    }

    private mutating func visitHeading(_ node: Int) {
        close()
        let parent = names.parent(of: node, in: tree)
        writer.line = tree.nodes[node].line
        visitChildren(of: node)
        guard sectionDepth > 0 || writer.outline.documentTitle != nil else {
            let cell = writer.closeCell()
            if cell.end > cell.start { writer.outline.documentTitle = writer.outline.string(cell.range) }
            return
        }
        // The title of a box or a list is no section's.
        if let parent, ![.section, .container].contains(role(parent)) {
            writer.close(kind == .box ? .box : .paragraph)
            return
        }
        closeHeading(of: parent ?? node)
    }

    private mutating func closeHeading(of section: Int) {
        var number = waitingLabel ?? tree.attribute(names.number, of: section)
        waitingLabel = nil
        if number?.isEmpty ?? false { number = nil }
        let stated = (tree.attribute(names.kind, of: section) ?? tree.attribute(names.secType, of: section))
            .flatMap(SectionKind.init(rawValue:))
        writer.outline.stated.sections.append(stated)
        let link = Int32(writer.outline.stated.sections.count - 1)
        let numberLabel = number.map { writer.label($0) } ?? -1
        writer.close(.heading, level: max(sectionDepth, 1), label: numberLabel, link: link)
    }

    // MARK: Blocks

    private mutating func visitParagraph(_ node: Int) {
        if kind == .paragraph || waitingLabel != nil { close() }
        else if paragraphDepth == 0 { close() }
        let outer = label
        if let number = waitingLabel ?? tree.attribute(names.number, of: node), !number.isEmpty, kind == .paragraph {
            label = writer.label(number)
        }
        waitingLabel = nil
        paragraphDepth += 1
        visitChildren(of: node)
        paragraphDepth -= 1
        close()
        label = kind == .note ? outer : -1
    }

    mutating func visitNested(_ node: Int, _ inner: Outline.Kind) {
        close()
        let outer = (kind, hints, label)
        (kind, hints, label) = (inner, [], -1)
        visitChildren(of: node)
        close()
        (kind, hints, label) = outer
    }

    /// The text inside, whatever blocks it is in, as one run.
    mutating func visitInline(_ node: Int) {
        for child in children(of: node) {
            if tree.nodes[child].isText {
                visit(child)
                continue
            }
            switch role(child) {
            case .skip, .metadata: break
            case .note, .noteReference: visit(child)
            case .bold, .italic:
                let isBold = role(child) == .bold
                if isBold { writer.boldDepth += 1 } else { writer.italicDepth += 1 }
                visitInline(child)
                if isBold { writer.boldDepth -= 1 } else { writer.italicDepth -= 1 }
            case .inline, .inlineQuotation, .superscript: visitInline(child)
            default:
                writer.space()
                visitInline(child)
                writer.space()
            }
        }
    }

    private mutating func visitRecommendation(_ node: Int) {
        close()
        writer.line = tree.nodes[node].line
        visitInline(node)
        let stated = StatedFacts.StatedRecommendation(
            number: tree.attribute(names.number, of: node),
            addressee: tree.attribute(tree.name("addressee"), of: node),
            level: tree.attribute(tree.name("level"), of: node).flatMap(RecommendationLevel.init(rawValue:)))
        writer.outline.stated.recommendations.append(stated)
        writer.close(.recommendation, link: Int32(writer.outline.stated.recommendations.count - 1))
    }
}
