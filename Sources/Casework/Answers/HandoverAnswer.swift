internal import CivilDates
internal import Guidance
public import Learning
internal import Workflow

/// The state of a review on one page, for a colleague who takes it over.
public struct HandoverAnswer: Encodable, Sendable {
    public var review: String
    public var csp: String
    @OrNull public var lead: String?
    public var stageLabel: String
    @OrNull public var stageSince: String?
    public var edition: String
    /// What happened so far, in the order of days: the entries that moved it.
    public var milestones: [Milestone]
    public var pauses: [String]
    public var deadlines: [DeadlinesAnswer.Item]
    public var toDo: [String]
    public var unanswered: [Unanswered]
    public var promisedContacts: [Promise]
    public var openPoints: Int
    public var liveActions: Int
    public var irregularities: [String]
    public var notKnown: [String]
    /// The last notes on the file.
    public var notes: [String]

    public struct Milestone: Encodable, Sendable {
        @OrNull public var on: String?
        public var what: String
    }
    public struct Unanswered: Encodable, Sendable {
        public var request: String
        public var agency: String
        public var kind: String
        @OrNull public var due: String?
        public var chased: Int
    }
    public struct Promise: Encodable, Sendable {
        public var person: String
        @OrNull public var by: String?
    }
}

extension Caseload {
    public func handover(_ reference: String) async throws -> HandoverAnswer {
        handover(try await review(reference))
    }

    func handover(_ loaded: LoadedReview) -> HandoverAnswer {
        let (state, edition) = (loaded.state, loaded.edition)
        let deadlines = loaded.deadlines(on: today).filter { $0.isOpen && $0.due != nil }
            .sorted { ($0.due?.dayNumber ?? .max) < ($1.due?.dayNumber ?? .max) }
        let steps = state.nextSteps(under: edition, deadlines: [], on: today)
        return HandoverAnswer(
            review: state.reference, csp: state.partnership, lead: state.lead,
            stageLabel: state.stage.flatMap { edition.stage($0)?.label } ?? "",
            stageSince: state.stages.last?.on?.description, edition: edition.pin.description,
            milestones: state.stages.map {
                .init(on: $0.on?.description, what: edition.stage($0.stage)?.label ?? $0.stage.rawValue)
            },
            pauses: state.openPauses.map {
                "\($0.paused.fact.pause.rawValue) since \($0.paused.on?.description ?? "an unknown day"): \($0.paused.fact.reason)"
            },
            deadlines: deadlines.map { .init($0, review: state.reference, stream: "", recordedAt: 0) },
            toDo: steps.map { step in step.due.map { "\(step.what), \($0)" } ?? step.what },
            unanswered: state.requests.filter(\.isOpen).map {
                .init(
                    request: $0.number.description, agency: $0.agency, kind: $0.asked.fact.request.rawValue,
                    due: $0.due?.description, chased: $0.chases.count)
            },
            promisedContacts: state.people.compactMap { person in
                person.promised.map { .init(person: person.number.description, by: $0.fact.by?.description) }
            },
            openPoints: state.qualityPoints.filter { $0.answered == nil }.count,
            liveActions: state.plan.actions.filter(\.isLive).count,
            irregularities: state.irregularities.filter { $0.resolved == nil }.map {
                "\($0.number) \($0.event.rawValue): \($0.despite.objections.joined(separator: "; "))"
            },
            notKnown: state.adopted?.fact.notKnown ?? [],
            notes: state.notes.suffix(3).map { "\($0.on?.description ?? "undated"): \($0.fact.words)" })
    }
}
