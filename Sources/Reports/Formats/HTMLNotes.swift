import Markup

/// Footnotes of a page: which links refer to one, which lead back, and which
/// blocks hold the text of one.
extension HTMLOutliner {
    mutating func findNotes() {
        guard names.href != nil else { return }
        var links: [(node: Int, target: String, mark: String)] = []
        for node in tree.nodes.indices {
            let current = tree.nodes[node]
            guard !current.isText, roles[Int(current.name)] == .link else { continue }
            let range = tree.textRange(of: node)
            guard range.count <= 60, let href = tree.attribute(names.href, of: node),
                let target = HTMLOutliner.fragment(href)
            else { continue }
            if let mark = HTMLOutliner.noteMark(tree.text[range]) {
                links.append((node, target, mark))
            } else if HTMLOutliner.looksLikeBackLink(tree.string(in: node)) {
                noteLinks[Int32(node)] = .back
            }
        }
        guard !links.isEmpty else { return }
        let wanted = Set(links.map(\.target))
        let places = anchors(wanted)
        for link in links {
            guard let place = places[link.target] else {
                noteLinks[Int32(link.node)] = .reference(key: link.mark)
                continue
            }
            if place < link.node {
                noteLinks[Int32(link.node)] = .back
                continue
            }
            noteLinks[Int32(link.node)] = .reference(key: link.target)
            if let block = enclosingBlock(of: place) { notes[Int32(block)] = link.target }
        }
    }

    /// Where the elements stand whose id, or name, is wanted.
    private func anchors(_ wanted: Set<String>) -> [String: Int] {
        var places: [String: Int] = [:]
        for node in tree.nodes.indices where !tree.nodes[node].isText {
            for attribute in tree.attributes[tree.attributeRange(of: node)]
            where attribute.name == names.id || attribute.name == names.anchor {
                let id = HTMLOutliner.unquoted(tree.value(of: attribute))
                if wanted.contains(id), places[id] == nil { places[id] = node }
            }
        }
        return places
    }

    /// The item, paragraph or division that a note's anchor stands in.
    private func enclosingBlock(of place: Int) -> Int? {
        var node = place
        while node >= 0 {
            let current = tree.nodes[node]
            if !current.isText, Int(current.end) > place {
                switch roles[Int(current.name)] {
                case .item, .paragraph, .definition: return node
                case .container, .aside: return node == place ? node : nil
                case .main: return nil
                default: break
                }
            }
            node -= 1
        }
        return nil
    }

    mutating func visitNote(_ node: Int, key: String) {
        close()
        let outer = block
        block = BlockContext(kind: .note, label: writer.label(key))
        visitChildren(of: node)
        close()
        block = outer
    }

    mutating func visitLink(_ node: Int) {
        switch noteLinks[Int32(node)] {
        case .reference(let key): writer.refer(to: key)
        case .back: break
        case nil: visitChildren(of: node)
        }
    }

    /// A raised number refers to a note; raised letters are part of the word.
    mutating func visitSuperscript(_ node: Int) {
        let text = tree.text[tree.textRange(of: node)]
        var hasLink = false
        for inner in (node + 1)..<max(Int(tree.nodes[node].end), node + 1) {
            if noteLinks[Int32(inner)] != nil { hasLink = true }
        }
        if !hasLink, let mark = HTMLOutliner.noteMark(text), mark.utf8.allSatisfy({ (48...57).contains($0) }),
            !HTMLOutliner.endsWithUnit(writer.pendingText)
        {
            writer.refer(to: mark)
        } else {
            visitChildren(of: node)
        }
    }

    /// `m2` is an area, not a note.
    private static func endsWithUnit(_ text: ArraySlice<UInt8>) -> Bool {
        guard let last = text.last, last == UInt8(ascii: "m") else { return false }
        let before = text.dropLast().last ?? 0x20
        return before <= 0x20 || (48...57).contains(before) || [0x63, 0x6B, 0x6D].contains(before)
    }

    static func fragment(_ href: String) -> String? {
        let bare = unquoted(href)
        guard let hash = bare.utf8.firstIndex(of: UInt8(ascii: "#")) else { return nil }
        // A link to another page leads to no note of this one.
        guard !bare[..<hash].contains("/") else { return nil }
        return String(bare[bare.utf8.index(after: hash)...])
    }

    /// Broken pages have curly quotation marks round their attributes.
    static func unquoted(_ value: String) -> String {
        guard let first = value.unicodeScalars.first, ["\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}"].contains(first)
        else { return value }
        return String(value.unicodeScalars.filter { !["\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}"].contains($0) })
    }

    /// `1`, `[1]`, `(1)`, `note 1`, `*`: the number or sign, else `nil`.
    static func noteMark(_ text: String) -> String? { noteMark(Array(text.utf8)[...]) }

    static func noteMark(_ text: ArraySlice<UInt8>) -> String? {
        guard text.count <= 24 else { return nil }
        let bytes = text.filter { $0 > 0x20 }
        guard (1...8).contains(bytes.count) else { return nil }
        let core = bytes.filter { ![0x5B, 0x5D, 0x28, 0x29].contains($0) }
        guard (1...3).contains(core.count) else { return nil }
        if core.allSatisfy({ (48...57).contains($0) }) { return String(decoding: core, as: UTF8.self) }
        if core.allSatisfy({ $0 == UInt8(ascii: "*") }) { return String(decoding: core, as: UTF8.self) }
        // [i], [iv]: letters only within brackets.
        if core.count < bytes.count, core.allSatisfy({ [0x69, 0x76, 0x78].contains($0) }) {
            return String(decoding: core, as: UTF8.self)
        }
        return nil
    }

    static func looksLikeBackLink(_ text: String) -> Bool {
        guard text.utf8.count <= 40 else { return false }
        let plain = text.lowercased()
        return plain.contains("back to") || plain.contains("return to") || plain.contains("↩")
            || plain.contains("↑") || plain.filter({ $0 != " " }) == "^"
    }
}
