internal import Reviews

/// When something happened, from whom the review knows it, and which agency
/// the words name.
struct CircumstanceReader: Sendable {
    private let afterKilling: Int
    private let legalOutcome: Int
    private let killing: Int
    private let familyTold: Int
    private let agencyKnew: Int
    private let authorInferred: Int
    private let panelNotNamed: Int
    private let agencies: [(fact: Int, kind: AgencyKind)]

    init(book: RuleBook) {
        afterKilling = book.fact("after-killing")
        legalOutcome = book.fact("legal-outcome")
        killing = book.fact("killing")
        familyTold = book.fact("family-told")
        agencyKnew = book.fact("agency-knew")
        authorInferred = book.fact("author-inferred")
        panelNotNamed = book.fact("not-named")
        agencies = AgencyKind.allCases.map { (book.fact("agency-\($0.rawValue)"), $0) }
    }

    func time(_ facts: FactSet, _ section: SectionKind) -> TimeFrame {
        if facts.contains(afterKilling) || facts.contains(legalOutcome) { return .afterDeath }
        if facts.contains(killing) { return .atDeath }
        switch section {
        case .background, .chronology, .overview, .analysis, .conclusions, .goodPractice, .lessons, .family: return .beforeDeath
        case .recommendations, .actionPlan, .qualityAssuranceLetter: return .afterDeath
        default: return .unclear
        }
    }

    func origin(_ facts: FactSet, _ section: SectionKind) -> KnowledgeOrigin {
        if facts.contains(familyTold) { return .familyTold }
        if facts.contains(agencyKnew) { return .agencyKnew }
        if facts.contains(panelNotNamed) { return .notNamed }
        if facts.contains(authorInferred) { return .authorInferred }
        return section == .family ? .familyTold : .unclear
    }

    /// The agency named nearest in the same sentence.
    func agency(near match: Match, _ matches: [Match], _ book: RuleBook) -> AgencyKind? {
        var nearest: (distance: Int, kind: AgencyKind)?
        for other in matches where other.sentence == match.sentence {
            guard case .fact(let fact) = book.kinds[other.rule], let known = agencies.first(where: { $0.fact == fact }) else { continue }
            let distance = max(0, max(other.start - match.end, match.start - other.end))
            if nearest == nil || distance < nearest?.distance ?? 0 { nearest = (distance, known.kind) }
        }
        return nearest?.kind
    }
}
