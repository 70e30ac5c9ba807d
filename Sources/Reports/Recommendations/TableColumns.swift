import Reviews

/// What the columns of a table of recommendations or actions hold.
struct TableColumns {
    private(set) var number: Int?
    private(set) var text: Int?
    private(set) var addressee: Int?
    private(set) var level: Int?
    private(set) var isPlan = false

    init(_ table: Table) {
        for (index, head) in table.header.enumerated() {
            let plain = SectionKinds.plain(head)
            func has(_ words: [String]) -> Bool { words.contains { ByteText.contains($0, in: plain) } }
            if plain.hasPrefix("rec") || plain == "no." || plain == "no" || plain == "number" || plain == "ref" || plain == "#" || plain == "ref." {
                isPlan = true
                // One column "Recommendation" holds numbers in some plans
                // and the words in others.
                let longest = table.rows.map { index < $0.count ? $0[index].utf8.count : 0 }.max() ?? 0
                if longest <= 12 { number = number ?? index } else { text = text ?? index }
            } else if has(["addressee", "lead", "agency", "owner", "responsible", "organisation", "for whom", "who leads"]) {
                addressee = addressee ?? index
            } else if has(["scope", "level"]) {
                level = level ?? index
            } else if has(["action"]), text == nil {
                isPlan = true
            }
        }
    }

    static func level(_ text: String) -> RecommendationLevel? {
        if let exact = RecommendationLevel(rawValue: SectionKinds.plain(text)) { return exact }
        let plain = SectionKinds.plain(text)
        if ByteText.contains("national", in: plain) { return .national }
        if ByteText.contains("multi", in: plain) || ByteText.contains("regional", in: plain) { return .multiAgency }
        if ByteText.contains("single", in: plain) { return .singleAgency }
        return nil
    }
}
