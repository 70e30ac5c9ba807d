public import Documents
public import Learning
internal import Reviews

/// What a plan adds to a composition and asks of it.
struct LocalParts: Sendable {
    var message = ""
    var helpLines: [LocalHelpLine] = []
    /// Quoted before all others, whatever the turns.
    var pinned: Set<PassageKey> = []

    static let none = LocalParts()

    init() {}

    init(_ plan: BriefingPlan) {
        message = plan.message
        helpLines = plan.helpLines
        pinned = Set(plan.first)
    }

    /// The message as paragraphs, one for each line.
    var messageBlocks: [Block] {
        message.split(whereSeparator: \.isNewline).map { line in .paragraph([Self.own(String(line))]) }
    }

    /// Rows for the table of help lines.
    var helpRows: [[Item]] {
        helpLines.map { line in [line.name, line.number, line.whom].map { .words([Self.own($0)]) } }
    }

    static func own(_ words: String) -> Inline { .name(Name(.local, words)) }
}

extension BriefingComposer {
    /// A briefing as somebody planned it.
    ///
    /// - Parameters:
    ///   - id: of the plan; editions of one plan are told apart from those
    ///     of others with the same words.
    ///   - logo: of the organisation that hands it out.
    public func compose(_ evidence: ThemeEvidence, plan: BriefingPlan, id: String, logo: Picture? = nil) -> Composition {
        compose(
            plan.applied(to: evidence), kind: plan.briefingKind, local: LocalParts(plan), plan: id, logo: logo)
    }
}
