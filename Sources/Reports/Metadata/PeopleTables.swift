import Reviews

/// Tables and lists in which a review says who is who.
enum PeopleTables {
    static func entries(of report: Report) -> [PeopleReader.Entry] {
        for table in report.tables {
            let kind = report.sections[table.section].kind
            guard ![.panel, .contributors, .actionPlan, .recommendations, .glossary].contains(kind) else { continue }
            let entries = entries(of: table)
            if entries.count >= 2 { return entries }
        }
        return fromDefinitions(report)
    }

    private static func entries(of table: Table) -> [PeopleReader.Entry] {
        let heads = table.header.map(SectionKinds.plain)
        func column(_ words: [String]) -> Int? {
            heads.firstIndex { head in words.contains { ByteText.contains($0, in: head) } }
        }
        guard heads.count >= 2, heads.count <= 7 else { return [] }
        if column(["organisation", "agency", "job title", "post", "recommendation", "abbreviation", "term"]) != nil { return [] }
        guard let name = column(["pseudonym", "name", "in this report", "person", "known as", "referred to", "called"]) else { return [] }
        let other = heads.indices.filter { $0 != name }
        func second(_ words: [String]) -> Int? {
            other.first { index in words.contains { ByteText.contains($0, in: heads[index]) } }
        }
        guard
            let description = second(["who", "relationship", "relation", "role", "description", "connection", "details", "status"])
        else { return [] }
        let age = second(["age", "aged"]), sex = second(["sex", "gender"])
        return table.rows.compactMap { row in
            guard row.count > max(name, description), isName(row[name]) else { return nil }
            return PeopleReader.Entry(
                name: row[name], description: row[description], age: age.flatMap { $0 < row.count ? row[$0] : nil },
                sex: sex.flatMap { $0 < row.count ? row[$0] : nil })
        }
    }

    /// `Ann: aged 33, …` in a list of definitions, or in a list under a
    /// heading about names.
    private static func fromDefinitions(_ report: Report) -> [PeopleReader.Entry] {
        var entries: [PeopleReader.Entry] = []
        for passage in report.passages where passage.form == .listItem {
            let section = report.sections[passage.section]
            guard section.kind == .frontMatter else { continue }
            let heading = SectionKinds.plain(section.heading)
            guard ["name", "pseudonym", "confidential", "who", "people", "anonym"].contains(where: { ByteText.contains($0, in: heading) }) else { continue }
            let bytes = Array(passage.text.utf8)
            var cut: Int?
            for mark in [":", " – ", " - ", " — ", ","] {
                if let range = passage.text.range(ofASCII: mark), range.lowerBound <= 30 {
                    cut = range.lowerBound
                    break
                }
            }
            guard let cut, cut + 1 < bytes.count else { continue }
            let name = String(decoding: bytes[..<cut], as: UTF8.self)
            guard isName(name) else { continue }
            let rest = String(decoding: bytes[cut...].drop { !PrintedNumber.isWord($0) || $0 >= 0xE2 && $0 < 0xE3 }, as: UTF8.self)
            entries.append(PeopleReader.Entry(name: name, description: rest, age: nil, sex: nil))
        }
        return entries.count >= 2 ? entries : []
    }

    /// One to three words with a capital: "Ann", "Child Y", "The mother".
    static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard (1...4).contains(words.count), text.utf8.count <= 40 else { return false }
        return PrintedNumber.isUpper(text.utf8.first ?? 0) || (text.utf8.first ?? 0) >= 0x80
    }
}
