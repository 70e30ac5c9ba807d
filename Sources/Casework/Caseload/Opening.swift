public import CivilDates
internal import Events
internal import Guidance
internal import Learning
public import Workflow

/// A death that was notified.
public struct NewReview: Sendable {
    public var partnership: String
    public var notifiedOn: ApproximateDate?
    public var by: String
    public var died: ApproximateDate?
    public var kind: DeathKind
    public var localReference: String?
    /// `dhr-2016@1+wales@1`; the edition in force where it is left out.
    public var edition: String?

    public init(
        partnership: String, notifiedOn: ApproximateDate?, by: String, died: ApproximateDate? = nil,
        kind: DeathKind = .notYetKnown, localReference: String? = nil, edition: String? = nil
    ) {
        self.partnership = partnership
        self.notifiedOn = notifiedOn
        self.by = by
        self.died = died
        self.kind = kind
        self.localReference = localReference
        self.edition = edition
    }
}

extension Caseload {
    /// Records the notification, and gives the review its reference.
    public func open(_ new: NewReview, actor: String) async throws -> LoadedReview {
        let edition = try await editionForNew(new.edition, partnership: new.partnership)
        return try await lock.withLock {
            var fact = NotificationReceived()
            fact.reference = try await nextReference(prefix: edition.labels[.referencePrefix])
            fact.partnership = new.partnership
            fact.by = new.by
            fact.death = new.kind
            fact.died = new.died
            fact.localReference = new.localReference
            let author = Author(actor: actor, role: .processManager)
            let setting = Setting(today: today, edition: edition, author: author)
            let decided: [DecidedEntry]
            do throws(WorkflowRefusal) {
                decided = try Workflow.decide(
                    Recording(event: ReviewEvent(fact), occurredOn: new.notifiedOn), on: ReviewState(), history: [],
                    in: setting)
            } catch {
                throw CaseworkError.refused(error)
            }
            let stream = StreamID.random(.review)
            try await append(decided, to: stream, after: 0)
            return try await load(stream)
        }
    }

    /// The year and a number that counts on over all reviews of the folder,
    /// erased ones too: `DHR-2026-0007`.
    ///
    /// - Parameter ahead: reviews that are to be written before this one.
    func nextReference(prefix: String, ahead: Int = 0) async throws -> String {
        let count = try await log.heads(of: .review).count + ahead + 1
        let digits = String(count)
        return "\(prefix)-\(today.year)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// The edition that a person named, else the partnership's own, else the
    /// one in force today.
    func editionForNew(_ named: String?, partnership: String) async throws -> Edition {
        let register = try await register()
        if let named { return try edition(named: named) }
        if let own = register.partnership(partnership)?.edition { return try edition(named: own) }
        let inForce = guidance.editionsInForce(on: today, commencements: register.commencements)
        guard let edition = inForce.last else { throw CaseworkError.unknownEdition("none is in force") }
        return edition
    }

    /// The one door to the log for what was decided.
    ///
    /// What could not be read back is never written: the log is for ever,
    /// and a folder with one event that does not read answers nothing.
    @discardableResult
    func append(_ decided: [DecidedEntry], to stream: StreamID, after version: Int) async throws -> [SealedEvent] {
        try await append([(stream, decided, version)])
    }

    /// Appends to several streams, all of it or nothing.
    @discardableResult
    func append(_ streams: [(stream: StreamID, decided: [DecidedEntry], after: Int)]) async throws -> [SealedEvent] {
        for entry in streams.flatMap(\.decided) {
            let faults = entry.event.unreadable
            guard faults.isEmpty else { throw CaseworkError.fields(event: entry.event.kind.rawValue, faults) }
        }
        return try await log.append(
            streams.flatMap { stream, decided, version in
                decided.enumerated().map { place, entry in
                    NewSealedEvent(
                        subject: entry.sealedSubject(in: stream), after: version + place, content: entry.content)
                }
            })
    }
}
