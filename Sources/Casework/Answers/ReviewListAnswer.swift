internal import CivilDates
internal import Guidance
public import Learning
internal import Workflow

/// The board: every review with what is most pressing, the first thing to
/// do first. Without names, and without how anybody died.
public struct ReviewListAnswer: Encodable, Sendable {
    public var reviews: [Row]

    public struct Row: Encodable, Sendable {
        public var review: String
        @OrNull public var localReference: String?
        public var csp: String
        @OrNull public var lead: String?
        public var stage: String
        public var stageLabel: String
        @OrNull public var notifiedOn: String?
        @OrNull public var decidedOn: String?
        /// The clock that runs out first.
        @OrNull public var nextLimit: String?
        @OrNull public var nextDue: String?
        @OrNull public var nextState: String?
        public var overdue: Int
        public var dueSoon: Int
        public var openRequests: Int
        public var actionsOverdue: Int
        public var openQualityPoints: Int
        public var irregularities: Int
        public var isPaused: Bool
    }
}

extension Caseload {
    public func list(stage: String? = nil, partnership: String? = nil, lead: String? = nil) async throws -> ReviewListAnswer {
        var rows: [(key: (Int, Int), row: ReviewListAnswer.Row)] = []
        for digest in try await digests() {
            if let stage, digest.stage != stage { continue }
            if let partnership, digest.partnership.lowercased() != partnership.lowercased() { continue }
            if let lead, digest.lead?.lowercased() != lead.lowercased() { continue }
            let open = digest.clocks.map { $0.standing(on: today) }.filter(\.isOpen)
            let next = open.filter { $0.due != nil }.min { ($0.due?.dayNumber ?? .max) < ($1.due?.dayNumber ?? .max) }
            let overdue = open.filter { $0.state == .overdue }.count
            let row = ReviewListAnswer.Row(
                review: digest.reference, localReference: digest.localReference, csp: digest.partnership,
                lead: digest.lead, stage: digest.stage, stageLabel: digest.stageLabel, notifiedOn: digest.notifiedOn,
                decidedOn: digest.decidedOn, nextLimit: next?.clock.limit, nextDue: next?.due?.description,
                nextState: next?.state.rawValue, overdue: overdue,
                dueSoon: open.filter { $0.state == .dueSoon }.count, openRequests: digest.openRequests,
                actionsOverdue: digest.actions.filter { $0.isOverdue(on: today) }.count,
                openQualityPoints: digest.openQualityPoints, irregularities: digest.openIrregularities,
                isPaused: digest.pausesNow > 0)
            let isDone = digest.stage == "closed" || digest.stage == "archived"
            rows.append(((isDone ? 1 : 0, next?.due?.dayNumber ?? .max), row))
        }
        return ReviewListAnswer(
            reviews: rows.enumerated().sorted { ($0.element.key.0, $0.element.key.1, $0.offset) < ($1.element.key.0, $1.element.key.1, $1.offset) }
                .map(\.element.row))
    }
}
