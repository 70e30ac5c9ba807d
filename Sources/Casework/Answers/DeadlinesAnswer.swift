public import CivilDates
public import Documents
internal import Guidance
public import Learning
internal import Workflow

/// Clocks over all reviews and plans.
public struct DeadlinesAnswer: Encodable, Sendable {
    public var deadlines: [Item]

    public struct Item: Encodable, Sendable {
        public var review: String
        public var limit: String
        @OrNull public var subject: String?
        public var label: String
        @OrNull public var detail: String?
        @OrNull public var due: String?
        /// What the rule gave at first.
        @OrNull public var firstDue: String?
        @OrNull public var startedOn: String?
        public var state: String
        public var kind: String
        public var citation: String
        public var movedFrom: [Move]
        public var pausedDays: Int
        /// A figure seen in practice: passing it is no overrun.
        public var isForecast: Bool
        /// The day may yet move.
        public var isTentative: Bool
        /// The review's own, for a calendar.
        var stream: String
        var recordedAt: Int64

        enum CodingKeys: String, CodingKey {
            case review, limit, subject, label, detail, due, firstDue, startedOn, state, kind, citation, movedFrom, pausedDays
            case isForecast, isTentative
        }
    }

    public struct Move: Encodable, Sendable {
        @OrNull public var due: String?
        public var on: String
        @OrNull public var cause: String?
        public var reason: String
        public var agreedBy: String
    }
}

extension DeadlinesAnswer.Item {
    init(_ deadline: Deadline, review: String, stream: String, recordedAt: Int64) {
        let clock = deadline.clock
        var started: String?
        if case .on(let day, _) = clock.start { started = day.description }
        self.init(
            review: review, limit: clock.limit, subject: clock.subject, label: clock.label, detail: clock.detail,
            due: deadline.due?.description, firstDue: deadline.firstDue?.description, startedOn: started,
            state: deadline.state.rawValue, kind: clock.kind, citation: clock.citation,
            movedFrom: clock.moves.map {
                .init(
                    due: $0.previous?.description, on: $0.on.description, cause: $0.cause, reason: $0.reason,
                    agreedBy: $0.agreedBy)
            },
            pausedDays: deadline.pausedDays, isForecast: clock.isForecast, isTentative: deadline.isTentative,
            stream: stream, recordedAt: recordedAt)
    }
}

extension Caseload {
    /// - Parameters:
    ///   - within: only what is due in so many days, or is overdue.
    ///   - all: what is met and what has not begun too.
    public func deadlines(on day: CivilDate? = nil, within: Int? = nil, all: Bool = false) async throws -> DeadlinesAnswer {
        try await deadlines(
            of: digests().map { ($0, { _ in true }) }, plans: try await plans(), on: day, within: within, all: all)
    }

    /// The same for some reviews and plans, and of each review for some of
    /// its clocks.
    func deadlines(
        of reviews: [(digest: ReviewDigest, isShown: (Clock) -> Bool)], plans: [PartnershipPlan], on day: CivilDate?,
        within: Int?, all: Bool
    ) async throws -> DeadlinesAnswer {
        let day = day ?? today
        var items: [(CivilDate?, DeadlinesAnswer.Item)] = []
        func take(_ clocks: [Clock], review: String, stream: String, recordedAt: Int64) {
            for clock in clocks {
                let deadline = clock.standing(on: day)
                guard all || deadline.isOpen else { continue }
                if let within {
                    guard deadline.isOpen, let due = deadline.due, day.days(to: due) <= within else { continue }
                }
                items.append(
                    (deadline.due, .init(deadline, review: review, stream: stream, recordedAt: recordedAt)))
            }
        }
        for (digest, isShown) in reviews {
            // A closed review owes only what has a date: the erasing of
            // its papers, the taking down of its report.
            let clocks = digest.stage == "closed" && !all
                ? digest.clocks.filter { $0.standing(on: day).due != nil } : digest.clocks
            take(clocks.filter(isShown), review: digest.reference, stream: digest.stream, recordedAt: digest.recordedAt)
        }
        for plan in plans {
            let edition = try await editionForNew(nil, partnership: plan.partnership)
            take(
                plan.clocks(under: edition), review: plan.partnership, stream: plan.stream,
                recordedAt: plan.recordedAt)
        }
        // By date; what has none stands last.
        let ordered = items.enumerated().sorted {
            ($0.element.0?.dayNumber ?? .max, $0.offset) < ($1.element.0?.dayNumber ?? .max, $1.offset)
        }
        return DeadlinesAnswer(deadlines: ordered.map(\.element.1))
    }
}

extension DeadlinesAnswer {
    /// The same for a person's own calendar program.
    ///
    /// Such a file leaves this system: references and limits, never a name
    /// of a person or an agency. The id of an event comes from the review's
    /// random stream and the limit, so that a later file moves the event.
    public func calendar(fiction: Bool) -> AllDayCalendar {
        let events = deadlines.compactMap { item -> AllDayEvent? in
            guard let due = item.due.flatMap(CivilDate.init) else { return nil }
            let subject = item.subject.map { "-\($0)" } ?? ""
            return AllDayEvent(
                uid: "\(item.stream.replacing(":", with: "-"))-\(item.limit)\(subject)@dhr", sequence: item.movedFrom.count,
                stampedAt: item.recordedAt, days: due...due,
                summary: "\(item.review): \(item.label)\(item.subject.map { " (\($0))" } ?? "")",
                description: "\(item.state)\nRule: \(item.citation)", status: item.isTentative ? .tentative : .confirmed)
        }
        guard let calendar = AllDayCalendar(name: "Reviews", markings: fiction ? [.fiction] : [], events: events) else {
            // A review has one clock of a limit and a subject; a test holds it.
            preconditionFailure("two clocks of one review have one name")
        }
        return calendar
    }
}
