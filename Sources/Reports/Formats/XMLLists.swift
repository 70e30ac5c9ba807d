import Markup
import Reviews

/// Lists, glossaries and notes of XML.
extension XMLOutliner {
    mutating func visitList(_ node: Int) {
        let isOrdered = names.isOrdered(node, in: tree)
        let style = names.listStyle(node, in: tree)
        let isSubList = style.isLettered && kind == .item && !writer.isBlockEmpty
        if !isSubList { close() }
        var number = 1
        for child in children(of: node) where !tree.nodes[child].isText {
            guard role(child) == .item else {
                visit(child)
                continue
            }
            if isSubList {
                writer.space()
                writer.append("(\(style.mark(number)))")
                writer.space()
                visitInline(child)
            } else {
                visitItem(child, number: isOrdered ? style.mark(number) : nil)
            }
            number += 1
        }
        if !isSubList { close() }
    }

    mutating func visitItem(_ node: Int, number: String?) {
        close()
        let outer = (kind, hints, label, listDepth)
        (kind, hints, label) = (.item, number == nil ? [] : .ordered, number.map { writer.label($0) } ?? -1)
        if let level = tree.attribute(names.specificUse, of: node).flatMap(RecommendationLevel.init(rawValue:)) {
            writer.outline.stated.recommendations.append(
                StatedFacts.StatedRecommendation(number: number, addressee: nil, level: level))
            link = Int32(writer.outline.stated.recommendations.count - 1)
        }
        listDepth += 1
        visitChildren(of: node)
        close()
        (kind, hints, label, listDepth) = outer
        link = -1
    }

    mutating func visitEntry(_ node: Int) {
        close()
        let outer = (kind, hints, label)
        (kind, hints, label) = (.item, .definition, -1)
        for child in children(of: node) where !tree.nodes[child].isText {
            if role(child) == .term {
                visitInline(child)
                writer.append(":")
            } else {
                writer.space()
                visitInline(child)
            }
        }
        close()
        (kind, hints, label) = outer
    }

    /// A note inside a paragraph belongs to it; one that stands alone is
    /// referred to by its id, or else is a boxed remark.
    mutating func noteMet(_ node: Int) {
        let id = tree.attribute(names.id, of: node)
        if paragraphDepth > 0 || !writer.isBlockEmpty {
            noteCount += 1
            let key = id ?? "note \(noteCount)"
            writer.refer(to: key)
            waitingNotes.append((node, key))
        } else if tree.names[Int(tree.nodes[node].name)].lowercased() == "note", id == nil,
            tree.attribute(tree.name("place"), of: node) == nil
        {
            visitNested(node, .box)
        } else {
            visitNote(node, key: id ?? "")
        }
    }

    mutating func visitNote(_ node: Int, key: String) {
        let outer = (kind, hints, label, paragraphDepth, waitingLabel)
        close()
        (kind, hints, label, paragraphDepth) = (.note, [], writer.label(key), 0)
        for child in children(of: node) where tree.nodes[child].isText || role(child) != .label { visit(child) }
        close()
        (kind, hints, label, paragraphDepth, waitingLabel) = outer
    }

    mutating func visitReference(_ node: Int) {
        let target = tree.attribute(tree.name("rid"), of: node) ?? tree.attribute(tree.name("linkend"), of: node)
            ?? tree.attribute(tree.name("target"), of: node)
        let id = target.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
        if let id, noteIDs.contains(id) {
            writer.refer(to: id)
        } else {
            visitChildren(of: node)
        }
    }
}
