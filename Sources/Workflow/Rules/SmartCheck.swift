/// Whether a recommendation says what it must to be followed: specific,
/// measurable, achievable, relevant, time-bound and owned.
///
/// It looks for what is missing; whether it is wise is for people to say.
/// Source: quality assurance criteria, process.md 5.2.
public enum SmartCheck {
    public enum Gap: String, CaseIterable, Sendable {
        case addressee, measure, outcome, time, finding

        public var words: String {
            switch self {
            case .addressee: "to whom it is addressed"
            case .measure: "how one will see that it is done"
            case .outcome: "what shall be different"
            case .time: "by when"
            case .finding: "which finding it follows from"
            }
        }
    }

    public static func gaps(of recommendation: Recommendation, in plan: ActionPlan) -> [Gap] {
        let fact = recommendation.drafted.fact
        let actions = plan.actions.filter { $0.agreed.fact.recommendation == recommendation.number && $0.dropped == nil }
        var gaps: [Gap] = []
        if fact.addressee == nil { gaps.append(.addressee) }
        if fact.measure == nil { gaps.append(.measure) }
        if fact.outcome == nil, !actions.contains(where: { $0.agreed.fact.outcome != nil }) { gaps.append(.outcome) }
        if fact.by == nil, !actions.contains(where: { $0.target != nil }) { gaps.append(.time) }
        if fact.findings.isEmpty { gaps.append(.finding) }
        return gaps
    }
}
