import Reviews

/// Bodies that recommendations are made to.
enum Bodies {
    private static let words: Set<UInt64> = Set([
        "partnership", "board", "trust", "police", "constabulary", "force", "council", "service", "services", "office",
        "ministry", "department", "college", "government", "surgery", "practice", "practices", "hospital", "hospitals",
        "group", "agency", "agencies", "authority", "nhs", "commission", "commissioner", "association", "homes", "housing",
        "probation", "marac", "conference", "care", "csp", "icb", "ccg", "panel", "charity", "school", "schools",
        "university", "court", "courts", "cps", "council's", "team", "teams", "organisation", "organisations", "safeguarding",
        "maternity", "lodgings", "aid", "centre", "company", "companies", "employer", "employers", "parliament", "regulator",
        "inspectorate", "forum", "network", "health", "community", "chair", "committee", "minister", "secretary", "england", "wales", "partners",
    ].map { Tokens.hash($0) })
    private static let national = [
        "home office", "ministry of", "nhs england", "department for", "department of", "college of policing",
        "national police chiefs", "government", "domestic abuse commissioner", "crown prosecution service", "parliament",
        "home secretary", "secretary of state", "national", "judicial college", "law commission", "ofsted",
        "care quality commission", "royal college", "press standards", "royal colleges", "hm prison and probation", "hmpps", "cabinet office",
        "health and safety executive", "information commissioner", "welsh government", "hmicfrs", "nice",
    ]
    private static let joint = [
        "community safety partnership", "safety partnership", "safer", "all agencies", "agencies", "safeguarding adults board",
        "safeguarding children", "safeguarding board", "marac", "health and wellbeing board", "family justice board",
        "prevention board", "criminal justice board", "the partnership", "partner agencies", "partners", "csp",
        "adults board", "strategic board", "domestic abuse board", "domestic abuse partnership", "services",
    ]

    static func isBody(_ text: String) -> Bool {
        Cues.hasWord(of: words, in: text)
    }

    static func isNational(_ text: String) -> Bool {
        let plain = SectionKinds.plain(text)
        return national.contains { ByteText.contains($0, in: plain) }
    }

    static func level(of addressee: String, text: String) -> RecommendationLevel {
        let plain = SectionKinds.plain(addressee)
        if isNational(plain) { return .national }
        if plain == "partnership" || plain == "the partnership" { return .multiAgency }
        // "Tarn Partnership NHS Trust" is one body; so is "Mental
        // Health Partnership".
        let isOne = ["nhs", "trust", "health partnership", "care board", "health board", "police", "constabulary"].contains {
            ByteText.contains($0, in: plain)
        }
        if !isOne || ByteText.contains("community safety partnership", in: plain) || ByteText.contains("adults board", in: plain),
            joint.dropLast().contains(where: { ByteText.contains($0, in: plain) })
                || (ByteText.containsWord("partnership", in: plain) && !isOne)
        {
            return .multiAgency
        }
        if ByteText.containsWord("and", in: plain), ByteText.containsWord("services", in: plain), plain.contains(" fire ") {
            return .multiAgency
        }
        if ByteText.containsWord("board", in: plain), !isOne { return .multiAgency }
        return .singleAgency
    }
}
