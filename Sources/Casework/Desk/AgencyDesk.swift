internal import CivilDates
internal import Guidance
public import Learning
internal import Workflow

/// What an agency sees of a review: what it is asked for, what it handed in,
/// its own actions and its own records in the chronology. Nothing of another
/// agency's.
public struct AgencyDeskAnswer: Encodable, Sendable {
    public var review: String
    public var agencies: [String]
    public var requests: [Request]
    public var documents: [ReviewAnswer.DocumentRow]
    public var actions: [Action]
    public var chronology: [Record]
    /// Events that the viewer may record now.
    public var events: [String]

    public struct Request: Encodable, Sendable {
        public var request: String
        public var agency: String
        public var kind: String
        public var state: String
        /// What exactly, in the words of the office.
        @OrNull public var what: String?
        @OrNull public var askedOn: String?
        @OrNull public var due: String?
        public var overdue: Bool
        /// Questions that it is to answer.
        public var keyLines: [Question]
        /// What was wanting when it was sent back.
        @OrNull public var sentBack: String?
        /// The answers, where the viewer may open them.
        public var returned: [String]
    }

    public struct Question: Encodable, Sendable {
        public var keyLine: String
        public var question: String
    }

    public struct Action: Encodable, Sendable {
        public var action: String
        public var text: String
        @OrNull public var recommendation: String?
        @OrNull public var owner: String?
        @OrNull public var target: String?
        public var milestones: [String]
        public var state: String
        public var overdue: Bool
        /// Why it was not accepted as done.
        @OrNull public var notAccepted: String?
    }

    public struct Record: Encodable, Sendable {
        public var entry: String
        @OrNull public var from: String?
        @OrNull public var until: String?
        public var what: String
    }
}

extension Desk {
    /// For whoever acts for an agency in the review.
    public func agency(_ reference: String) async throws -> AgencyDeskAnswer {
        let seen = try await seen(reference)
        let (state, sight) = (seen.state, seen.sight)
        guard sight.sees(.ownRequests), !sight.agencies.isEmpty else { throw CaseworkError.notVisible(.ownRequests) }
        try await note("own-requests", seen)
        return AgencyDeskAnswer(
            review: state.reference, agencies: sight.agencies,
            requests: state.requests.filter { sight.isOwn($0.agency) }.map { .init($0, in: state, sight, on: today) },
            documents: state.documents.filter { $0.latest.agency.map { sight.isOwn($0) } ?? false }
                .compactMap { .init($0, seenBy: sight) },
            actions: sight.sees(.ownActions)
                ? state.plan.actions.filter { sight.isOwn($0.agreed.fact.agency) }.map { .init($0, in: state, on: today) } : [],
            chronology: state.chronology.filter { $0.withdrawn == nil && sight.isOwn($0.recorded.fact.agency) }.map {
                .init(
                    entry: $0.number.description, from: $0.recorded.fact.from?.description,
                    until: $0.recorded.fact.until?.description, what: $0.recorded.fact.what)
            },
            events: sight.events.map(\.rawValue))
    }
}

extension AgencyDeskAnswer.Request {
    init(_ request: AgencyRequest, in state: ReviewState, _ sight: Sight, on today: CivilDate) {
        let asked = request.asked.fact
        self.init(
            request: request.number.description, agency: request.agency, kind: asked.request.rawValue,
            state: request.state.rawValue, what: asked.what, askedOn: request.asked.on?.description,
            due: request.due?.description, overdue: request.isOpen && request.due.map { $0 < today } ?? false,
            keyLines: asked.keyLines.compactMap { number in
                state.keyLines[number].map { .init(keyLine: number.description, question: $0.set.fact.question) }
            },
            sentBack: request.state == .sentBack ? request.checks.last?.fact.points : nil,
            returned: request.returned.compactMap(\.fact.document).filter { state.documents[$0].map { sight.sees($0) } ?? false }
                .map(\.description))
    }
}

extension AgencyDeskAnswer.Action {
    init(_ action: PlannedAction, in state: ReviewState, on today: CivilDate) {
        let fact = action.agreed.fact
        self.init(
            action: action.number.description, text: fact.text,
            recommendation: fact.recommendation.flatMap { state.plan.recommendations[$0]?.drafted.fact.text },
            owner: fact.owner, target: action.target?.description, milestones: fact.steps, state: action.state.rawValue,
            overdue: action.isOverdue(on: today),
            notAccepted: action.state == .notAccepted ? action.refused?.fact.reason : nil)
    }
}
