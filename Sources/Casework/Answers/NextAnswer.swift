internal import CivilDates
internal import Guidance
public import Learning
internal import Workflow

/// What is due in a review, and what can be done now.
public struct NextAnswer: Encodable, Sendable {
    public var review: String
    public var stage: String
    public var stageLabel: String
    public var steps: [Step]
    /// Events that belong to the stage and lead on from it.
    public var leadsOn: [String]

    public struct Step: Encodable, Sendable {
        public var urgency: String
        public var what: String
        @OrNull public var due: String?
        public var rule: String
        @OrNull public var owner: String?
        /// Event that records it.
        @OrNull public var event: String?
        @OrNull public var subject: String?
        /// Event that agrees another day, for what is overdue.
        @OrNull public var mover: String?
    }
}

extension Caseload {
    public func next(_ reference: String) async throws -> NextAnswer {
        next(try await review(reference))
    }

    /// - Parameter isShown: which steps are for whoever asks.
    func next(_ loaded: LoadedReview, isShown: (NextStep) -> Bool = { _ in true }) -> NextAnswer {
        let deadlines = loaded.deadlines(on: today)
        let steps = loaded.state.nextSteps(under: loaded.edition, deadlines: deadlines, on: today).filter(isShown)
        let stage = loaded.state.stage
        return NextAnswer(
            review: loaded.reference, stage: stage?.rawValue ?? "",
            stageLabel: stage.flatMap { loaded.edition.stage($0)?.label } ?? "",
            steps: steps.map { step in
                NextAnswer.Step(
                    urgency: step.urgency.words, what: step.what, due: step.due?.description, rule: step.rule,
                    owner: step.owner, event: step.event?.rawValue, subject: step.subject, mover: step.mover?.rawValue)
            },
            leadsOn: stage.map { stage in
                // Nobody directs a review that was held.
                TransitionTable.leading(from: stage).filter {
                    $0 != .reviewDirected || !loaded.state.hasReached(.decidedToReview)
                }.map(\.rawValue)
            } ?? [])
    }
}

extension NextStep.Urgency {
    var words: String {
        switch self {
        case .overdue: "overdue"
        case .dueSoon: "due-soon"
        case .now: "now"
        case .running: "running"
        case .later: "later"
        }
    }
}
