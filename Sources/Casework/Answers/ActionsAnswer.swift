internal import CivilDates
internal import Documents
internal import Guidance
public import Learning
internal import Workflow

/// Actions of every plan, from reviews and from other sources.
public struct ActionsAnswer: Encodable, Sendable {
    public var actions: [Item]

    public struct Item: Encodable, Sendable {
        /// Stable for ever: `DHR-2026-0001/A2`.
        public var id: String
        public var plan: String
        public var csp: String
        @OrNull public var recommendation: String?
        @OrNull public var recommendationText: String?
        public var text: String
        public var agency: String
        @OrNull public var owner: String?
        public var source: String
        @OrNull public var sourceReference: String?
        @OrNull public var target: String?
        public var movedFrom: [String]
        public var state: String
        public var overdue: Bool
    }
}

extension Caseload {
    /// - Parameters:
    ///   - overdue: only what is past its target and not reported done, or not so that
  ///     it was accepted.
    ///   - all: what is done or given up too.
    public func actions(
        overdue: Bool = false, agency: String? = nil, source: String? = nil, all: Bool = false
    ) async throws -> ActionsAnswer {
        actions(
            of: try await digests().map { ($0, { _ in true }) }, plans: try await plans(), overdue: overdue, agency: agency,
            source: source, all: all)
    }

    /// The same for some reviews and plans, and of each review for some of
    /// its actions.
    func actions(
        of reviews: [(digest: ReviewDigest, isShown: (ActionDigest) -> Bool)], plans: [PartnershipPlan], overdue: Bool,
        agency: String?, source: String?, all: Bool
    ) -> ActionsAnswer {
        var items: [ActionsAnswer.Item] = []
        func take(_ digest: ActionDigest, plan: String, partnership: String, recommendation: String?) {
            let isOverdue = digest.isOverdue(on: today)
            guard all || digest.isLive, !overdue || isOverdue else { return }
            if let agency, digest.agency.lowercased() != agency.lowercased() { return }
            if let source, digest.source.lowercased() != source.lowercased() { return }
            items.append(
                .init(
                    id: "\(plan)/\(digest.number)", plan: plan, csp: partnership,
                    recommendation: digest.recommendation.map { "\(plan)/\($0)" }, recommendationText: recommendation,
                    text: digest.text, agency: digest.agency, owner: digest.owner, source: digest.source,
                    sourceReference: digest.sourceReference, target: digest.target, movedFrom: digest.movedFrom,
                    state: digest.state, overdue: isOverdue))
        }
        for (digest, isShown) in reviews {
            for action in digest.actions where isShown(action) {
                let text = digest.recommendations.first { $0.number == action.recommendation }?.text
                take(action, plan: digest.reference, partnership: digest.partnership, recommendation: text)
            }
        }
        for plan in plans {
            for action in plan.actions {
                take(
                    ActionDigest(action, ActionPlan()), plan: plan.partnership, partnership: plan.partnership,
                    recommendation: nil)
            }
        }
        return ActionsAnswer(
            actions: items.enumerated().sorted {
                ($0.element.target ?? "9999", $0.offset) < ($1.element.target ?? "9999", $1.offset)
            }.map(\.element))
    }
}

extension ActionsAnswer {
    /// For a spreadsheet.
    public func csv() -> [UInt8] {
        CSVDocument(
            columns: [
                "id", "partnership", "source", "source reference", "recommendation", "action", "lead agency", "owner",
                "target", "earlier targets", "state", "overdue",
            ],
            rows: actions.map { action in
                [
                    action.id, action.csp, action.source, action.sourceReference ?? "", action.recommendationText ?? "",
                    action.text, action.agency, action.owner ?? "", action.target ?? "",
                    action.movedFrom.joined(separator: " "), action.state, action.overdue ? "yes" : "no",
                ]
            }
        ).written()
    }
}
