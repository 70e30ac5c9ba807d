internal import CivilDates
internal import Events
internal import Guidance
internal import Learning
public import Workflow

/// A live review as another system held it: what is known, and no more.
public struct AdoptedReview: Decodable, Sendable {
    public var csp: String
    /// `YYYY-MM-DD`, `YYYY-MM`, `YYYY`; left out: not known.
    public var notified: String?
    public var by: String?
    public var died: String?
    public var kind: String?
    public var localReference: String?
    public var edition: String?
    /// Stage that it is at.
    public var stage: String
    /// Where it comes from.
    public var from: String
    public var notKnown: [String]?
    public var history: [Step]?

    public struct Step: Decodable, Sendable {
        public var event: String
        /// When; left out: not known.
        public var on: String?
        public var set: [String: FieldValue]?

        public init(event: String, on: String?, set: [String: FieldValue]?) {
            self.event = event
            self.on = on
            self.set = set
        }
    }

    public init(csp: String, stage: String, from: String) {
        self.csp = csp
        self.stage = stage
        self.from = from
    }
}

extension Caseload {
    /// Takes over a review with its history, all of it or nothing.
    ///
    /// - Throws: `CaseworkError.adoption` with every fault, by step.
    public func adopt(_ adopted: AdoptedReview, actor: String) async throws -> LoadedReview {
        let loaded = try await lock.withLock {
            let prepared = try await prepare(adopted, actor: actor)
            let stream = StreamID.random(.review)
            try await append(prepared, to: stream, after: 0)
            return try await load(stream)
        }
        // Many are taken over at once: the first list does not wait for all.
        try await keepReady(loaded)
        return loaded
    }

    /// The entries of an adopted review; nothing is written.
    ///
    /// - Parameter ahead: reviews that are taken over in one with it, and
    ///   before it.
    public func prepare(_ adopted: AdoptedReview, actor: String, ahead: Int = 0) async throws -> [DecidedEntry] {
        var faults: [String] = []
        if let own = adopted.localReference,
            let known = try await openings().first(where: { $0.fact.isOf(adopted.csp, localReference: own) })
        {
            faults.append("localReference: \(known.fact.reference) has it already: this review was taken over before")
        }
        let edition = try await editionForNew(adopted.edition, partnership: adopted.csp)
        let author = Author(actor: actor, role: .processManager)
        let setting = Setting(today: today, edition: edition, author: author)
        func date(_ text: String?, _ place: String) -> ApproximateDate? {
            guard let text else { return nil }
            if let date = ApproximateDate(text) { return date }
            faults.append("\(place): it must be \(ApproximateDate.wanted)")
            return nil
        }
        var notification = NotificationReceived()
        notification.reference = try await nextReference(prefix: edition.labels[.referencePrefix], ahead: ahead)
        notification.partnership = adopted.csp
        notification.by = adopted.by ?? "not known"
        notification.died = date(adopted.died, "died")
        notification.localReference = adopted.localReference
        if let kind = adopted.kind {
            if let known = DeathKind(rawValue: kind) { notification.death = known } else { faults.append("kind: it must be \(DeathKind.wanted)") }
        }
        var steps: [(place: String, recording: Recording)] = [
            ("notified", Recording(event: ReviewEvent(notification), occurredOn: date(adopted.notified, "notified"), isHistory: true))
        ]
        var history: [(String, Recording)] = []
        for (number, step) in (adopted.history ?? []).enumerated() {
            let place = "history[\(number + 1)] \(step.event)"
            guard let kind = EventKind(rawValue: step.event) else {
                faults.append("\(place): there is no such event")
                continue
            }
            do throws(RecordingFaults) {
                let event = try ReviewEvent(kind, reading: step.set ?? [:])
                history.append((place, Recording(event: event, occurredOn: date(step.on, place), isHistory: true)))
            } catch {
                faults += error.faults.map { "\(place): \($0)" }
            }
        }
        // In the order of days; what has none stays where it was told.
        steps += history.enumerated().sorted { a, b in
            guard let first = a.element.1.occurredOn?.possibleDays, let second = b.element.1.occurredOn?.possibleDays else {
                return a.offset < b.offset
            }
            return (first.lowerBound, a.offset) < (second.lowerBound, b.offset)
        }.map { ($0.element.0, $0.element.1) }
        var adoption = ReviewAdopted()
        adoption.from = adopted.from
        adoption.notKnown = adopted.notKnown ?? []
        if let stage = ReviewStage(rawValue: adopted.stage) { adoption.stage = stage } else {
            faults.append("stage: it must be \(ReviewStage.wanted)")
        }
        if history.contains(where: { $0.1.event.kind == .decisionTaken }) || adopted.edition != nil {
            adoption.edition = edition.pin.description
        }
        steps.append(("stage", Recording(event: ReviewEvent(adoption), occurredOn: .day(today), isHistory: true)))
        var state = ReviewState()
        var entries: [Entry] = []
        var decided: [DecidedEntry] = []
        for (place, recording) in steps {
            do throws(WorkflowRefusal) {
                for entry in try Workflow.decide(recording, on: state, history: entries, in: setting) {
                    faults += entry.event.unreadable.map { "\(place): \($0)" }
                    decided.append(entry)
                    entries.append(
                        Entry(
                            version: state.version + 1, occurredOn: entry.occurredOn, recordedOn: today, recordedAt: 0,
                            author: author, event: entry.event))
                    state = state.adding(entries[entries.count - 1])
                }
            } catch {
                faults += error.objections.map { "\(place): \($0.description)" }
            }
        }
        guard faults.isEmpty else { throw CaseworkError.adoption(faults) }
        return decided
    }
}

extension NotificationReceived {
    /// Whether it is what a partnership calls by a reference of its own.
    func isOf(_ csp: String, localReference own: String) -> Bool {
        localReference.map(Spaces.folded) == Spaces.folded(own) && Spaces.folded(partnership) == Spaces.folded(csp)
    }
}
