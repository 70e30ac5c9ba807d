import Markup

extension HTMLOutliner {
    /// What a page's head says: title, dates, publisher.
    mutating func readHead() {
        for node in tree.nodes.indices {
            let current = tree.nodes[node]
            guard !current.isText else { continue }
            switch roles[Int(current.name)] {
            case .title:
                guard writer.outline.documentTitle == nil else { break }
                writer.append(tree.text[tree.textRange(of: node)])
                let cell = writer.closeCell()
                writer.outline.documentTitle = writer.outline.string(cell.range)
            case .meta: readMeta(node)
            case .container where current.depth > 1, .main, .heading, .paragraph: return
            default: break
            }
        }
    }

    private mutating func readMeta(_ node: Int) {
        guard let key = tree.attribute(names.anchor, of: node) ?? tree.attribute(names.property, of: node),
            let value = tree.attribute(names.content, of: node), !value.isEmpty
        else { return }
        switch key.lowercased() {
        case "dcterms.date", "dcterms.issued", "dc.date", "dc.date.issued", "article:published_time",
            "citation_publication_date":
            if writer.outline.stated.dateOfReport == nil { writer.outline.stated.dateOfReport = value }
        default: break
        }
    }
}
