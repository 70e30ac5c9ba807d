import Markup
import Reviews

extension XMLOutliner {
    /// The facts that our own vocabulary states in so many words.
    mutating func readFacts() {
        var facts = StatedFacts()
        facts.isComplete = true
        facts.reviewType = tree.attribute(tree.name("type"), of: 0)
        facts.fiction = tree.attribute(tree.name("fiction"), of: 0).map { $0 == "yes" || $0 == "true" }
        for node in tree.nodes.indices where !tree.nodes[node].isText && tree.nodes[node].depth <= 2 {
            let text = ByteText.trimmed(tree.string(in: node))
            switch tree.names[Int(tree.nodes[node].name)] {
            case "title" where tree.nodes[node].depth == 1: facts.title = text
            case "csp": facts.csp = text.isEmpty ? nil : text
            case "dateOfDeath": facts.dateOfDeath = text
            case "dateOfReport": facts.dateOfReport = text
            case "methodOfDeath": facts.methodOfDeath = text
            case "person": if let person = person(node, name: text) { facts.people.append(person) }
            default: break
            }
        }
        writer.outline.stated = facts
    }

    private func person(_ node: Int, name: String) -> Person? {
        guard !name.isEmpty else { return nil }
        func value(_ attribute: String) -> String? { tree.attribute(tree.name(attribute), of: node) }
        return Person(
            pseudonym: name, role: value("role").flatMap(PersonRole.init(rawValue:)) ?? .other,
            sex: value("sex").flatMap(Sex.init(rawValue:)), ageBand: value("ageBand").flatMap(AgeBand.init(rawValue:)),
            relationship: value("relationship").flatMap(Relationship.init(rawValue:)))
    }

    /// Title and date from the head that a vocabulary puts before its text.
    mutating func readMetadata(_ node: Int) {
        var title: String?
        for inner in node..<Int(tree.nodes[node].end) where !tree.nodes[inner].isText {
            let name = tree.names[Int(tree.nodes[inner].name)].lowercased()
            switch name {
            case "title", "article-title":
                guard title == nil else { break }
                visitInline(inner)
                let cell = writer.closeCell()
                title = writer.outline.string(cell.range)
            case "pub-date", "pubdate":
                if writer.outline.stated.dateOfReport == nil { writer.outline.stated.dateOfReport = date(inner) }
            case "date":
                let kind = tree.attribute(tree.name("date-type"), of: inner) ?? ""
                if kind == "death" {
                    writer.outline.stated.dateOfDeath = date(inner)
                } else if kind.isEmpty, writer.outline.stated.dateOfReport == nil {
                    writer.outline.stated.dateOfReport = date(inner)
                }
            case "abstract":
                visitInline(inner)
                writer.close(.paragraph)
            case "journal-title", "orgname", "publisher", "subject", "subtitle", "note":
                visitInline(inner)
                let cell = writer.closeCell()
                if cell.end > cell.start { writer.outline.headLines.append(writer.outline.string(cell.range)) }
            default: break
            }
        }
        if writer.outline.documentTitle == nil, let title, !title.isEmpty { writer.outline.documentTitle = title }
    }

    /// `2022-09` from `<month>09</month><year>2022</year>`, or the text.
    private func date(_ node: Int) -> String? {
        var year: String?, month: String?
        for inner in node..<Int(tree.nodes[node].end) where !tree.nodes[inner].isText {
            switch tree.names[Int(tree.nodes[inner].name)].lowercased() {
            case "year": year = ByteText.trimmed(tree.string(in: inner))
            case "month": month = ByteText.trimmed(tree.string(in: inner))
            default: break
            }
        }
        guard let year else {
            let text = tree.attribute(tree.name("when"), of: node) ?? ByteText.trimmed(tree.string(in: node))
            return text.isEmpty ? nil : text
        }
        guard let month, month.utf8.count <= 2 else { return year }
        return year + "-" + (month.utf8.count == 1 ? "0" : "") + month
    }
}
