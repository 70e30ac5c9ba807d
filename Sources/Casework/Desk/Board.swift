internal import CivilDates
internal import Documents
internal import Guidance
public import Learning
internal import Workflow

/// Which reviews of the board are asked for. What is `nil` holds for all.
public struct BoardFilter: Sendable, Equatable {
    public var partnership: String?
    public var stage: String?
    public var lead: String?
    /// Part of the reference, or of the partnership's own.
    public var text: String?

    public init(partnership: String? = nil, stage: String? = nil, lead: String? = nil, text: String? = nil) {
        self.partnership = partnership
        self.stage = stage
        self.lead = lead
        self.text = text
    }

    func holds(_ digest: ReviewDigest) -> Bool {
        func isSame(_ wanted: String?, _ own: String?) -> Bool { wanted.map { $0.lowercased() == own?.lowercased() } ?? true }
        let isFound = text.map { text in
            let wanted = Spaces.folded(text)
            return [digest.reference, digest.localReference ?? ""].contains { Spaces.folded($0).contains(wanted) }
        }
        return isSame(partnership, digest.partnership) && isSame(stage, digest.stage) && isSame(lead, digest.lead)
            && isFound ?? true
    }
}

/// The board: every review with what presses most and why, the first thing
/// to do first. Without names of those whom it is about, and without how
/// anybody died.
public struct BoardAnswer: Encodable, Sendable {
    public var asOf: String
    public var rows: [Row]
    /// Reviews of the filter by stage, whatever stage is asked for.
    public var stages: [StageCount]
    public var partnerships: [String]
    public var leads: [String]

    public struct StageCount: Encodable, Sendable {
        public var stage: String
        public var label: String
        public var reviews: Int
    }

    public struct Row: Encodable, Sendable {
        public var review: String
        @OrNull public var localReference: String?
        public var csp: String
        @OrNull public var lead: String?
        public var stage: String
        public var stageLabel: String
        @OrNull public var notifiedOn: String?
        @OrNull public var decidedOn: String?
        /// Why it stands where it stands: "Home Office to be told: 3 days
        /// overdue".
        public var why: String
        @OrNull public var due: String?
        /// `overdue due-soon running paused`; `null` where nothing has a
        /// day.
        @OrNull public var state: String?
        public var clocksOverdue: Int
        public var clocksDueSoon: Int
        public var requestsOpen: Int
        public var requestsOverdue: Int
        public var actionsOverdue: Int
        public var qualityPointsOpen: Int
        /// Promised family contacts that are due soon or past.
        public var contactsDue: Int
        public var irregularities: Int
        public var isPaused: Bool
        /// The next meeting that was called.
        @OrNull public var nextMeeting: String?
    }
}

extension Desk {
    /// The reviews that the viewer may see, the first thing to do first.
    public func board(_ filter: BoardFilter = BoardFilter()) async throws -> BoardAnswer {
        let seen = try await digests().filter { $0.held.sees(.summary) }
        return BoardAnswer(
            seen.map { ($0.digest, $0.held) }, filter: filter, on: today,
            label: { stage, digest in digest?.stageLabel ?? stage.rawValue })
    }
}

extension Caseload {
    /// The board as the operator sees it.
    public func board(_ filter: BoardFilter = BoardFilter()) async throws -> BoardAnswer {
        BoardAnswer(
            try await digests().map { ($0, nil) }, filter: filter, on: today,
            label: { stage, digest in digest?.stageLabel ?? stage.rawValue })
    }
}

extension BoardAnswer {
    /// - Parameter held: what the viewer is in each review; `nil`: the
    ///   operator, who sees all of it.
    init(
        _ reviews: [(digest: ReviewDigest, held: RolesHeld?)], filter: BoardFilter, on today: CivilDate,
        label: (ReviewStage, ReviewDigest?) -> String
    ) {
        var anyStage = filter
        anyStage.stage = nil
        let wanted = reviews.filter { anyStage.holds($0.digest) }
        asOf = today.description
        rows = wanted.filter { filter.holds($0.digest) }.map { Row($0.digest, $0.held, on: today) }.enumerated()
            .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element)
        stages = ReviewStage.allCases.compactMap { stage in
            let here = wanted.filter { $0.digest.stage == stage.rawValue }
            return here.isEmpty ? nil : StageCount(stage: stage.rawValue, label: label(stage, here.first?.digest), reviews: here.count)
        }
        partnerships = Set(reviews.map(\.digest.partnership)).sorted()
        leads = Set(reviews.compactMap(\.digest.lead)).sorted()
    }
}

extension BoardAnswer.Row {
    init(_ digest: ReviewDigest, _ held: RolesHeld?, on today: CivilDate) {
        func isShown(_ clock: Clock) -> Bool { held.map { $0.sees(clockOf: clock.subject, detail: clock.detail) } ?? true }
        func sees(_ part: ReviewPart) -> Bool { held.map { $0.sees(part) } ?? true }
        var pressing = digest.pressing(on: today, isShown: isShown)
        if !sees(.meetings) { pressing.removeAll { $0.limit == "meeting" } }
        let isDone = digest.stage == ReviewStage.closed.rawValue || digest.stage == ReviewStage.archived.rawValue
        let first = pressing.first
        let soon = pressing.filter { $0.state == Deadline.State.dueSoon.rawValue }
        let contacts = pressing.filter { $0.limit == OwnLimit.promisedContact.rawValue }
        let actions = digest.actions.filter { action in
            action.isOverdue(on: today) && (sees(.actions) || held.map { $0.isOwn(action.agency) } ?? true)
        }
        let nothing = isDone ? "Nothing is owed any more" : "No day is set: see what can be done now"
        self.init(
            review: digest.reference, localReference: digest.localReference, csp: digest.partnership, lead: digest.lead,
            stage: digest.stage, stageLabel: digest.stageLabel, notifiedOn: digest.notifiedOn,
            decidedOn: digest.decidedOn, why: first?.why ?? nothing, due: first?.due?.description, state: first?.state,
            clocksOverdue: pressing.filter { $0.isLate && $0.limit != "meeting" }.count, clocksDueSoon: soon.count,
            requestsOpen: sees(.allRequests) ? digest.openRequests : pressing.filter { $0.subject?.first == "Q" }.count,
            requestsOverdue: pressing.filter { $0.isLate && $0.subject?.first == "Q" }.count, actionsOverdue: actions.count,
            qualityPointsOpen: sees(.qualityAssurance) ? digest.openQualityPoints : 0,
            contactsDue: contacts.filter { $0.isLate || $0.state == Deadline.State.dueSoon.rawValue }.count,
            irregularities: sees(.history) ? digest.openIrregularities : 0, isPaused: sees(.clocks) && digest.pausesNow > 0,
            nextMeeting: pressing.first { $0.limit == "meeting" && !$0.isLate }?.due?.description)
    }

    /// What is done with stands last; then what is late by its day, then
    /// what is ahead by its day.
    fileprivate var order: String {
        let isDone = stage == ReviewStage.closed.rawValue || stage == ReviewStage.archived.rawValue
        return "\(isDone ? 1 : 0)\(state == Deadline.State.overdue.rawValue ? 0 : 1)\(due ?? "9999-99-99")"
    }
}

extension BoardAnswer {
    /// For a spreadsheet.
    public func csv() -> [UInt8] {
        CSVDocument(
            columns: [
                "review", "own reference", "partnership", "lead", "stage", "notified", "decided", "why", "due", "state",
                "clocks overdue", "clocks due soon", "requests open", "requests overdue", "actions overdue",
                "quality points open", "contacts due", "irregularities", "paused", "next meeting",
            ],
            rows: rows.map { row in
                [
                    row.review, row.localReference ?? "", row.csp, row.lead ?? "", row.stageLabel, row.notifiedOn ?? "",
                    row.decidedOn ?? "", row.why, row.due ?? "", row.state ?? "", String(row.clocksOverdue),
                    String(row.clocksDueSoon), String(row.requestsOpen), String(row.requestsOverdue),
                    String(row.actionsOverdue), String(row.qualityPointsOpen), String(row.contactsDue),
                    String(row.irregularities), row.isPaused ? "yes" : "no", row.nextMeeting ?? "",
                ]
            }
        ).written()
    }
}
