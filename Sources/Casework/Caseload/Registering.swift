public import CivilDates
internal import Events
internal import Guidance
internal import Learning
public import Workflow

extension Caseload {
    /// The office's register; an empty one before anything stands in it.
    public func register() async throws -> OfficeRegister {
        guard let head = try await log.heads(of: .register).first else { return OfficeRegister() }
        if let kept = memory?.register(at: head) { return kept }
        let events = try await log.events(of: head.stream, after: 0)
        let register = try OfficeRegister(events)
        if events.last?.version == head.version { memory?.keep(register, at: head) }
        return register
    }

    private func registerStream() async throws -> StreamID? {
        try await log.heads(of: .register).first?.stream
    }

    /// Puts something into the register.
    public func register(
        _ kind: String, _ fields: [String: FieldValue], on day: CivilDate?, actor: String
    ) async throws -> any RegisterFact {
        guard let kind = RegisterKind(rawValue: kind) else {
            throw CaseworkError.unknownEvent(kind, near: RegisterKind.allCases.map(\.rawValue))
        }
        // Read and written under one lock: two at once would get one number.
        return try await lock.withLock {
            let fact: any RegisterFact
            let before = try await register()
            do throws(RecordingFaults) {
                fact = try before.reading(kind, fields)
            } catch {
                throw CaseworkError.fields(event: kind.rawValue, error.faults)
            }
            try check(fact)
            try await write(fact, actor: actor, on: day)
            return fact
        }
    }

    /// A local protocol that does not load, or an edition that is not there,
    /// never gets into the register; nor what the system alone writes there.
    private func check(_ fact: any RegisterFact) throws(CaseworkError) {
        if fact is ReviewErasure {
            throw .notUnderstood(
                what: RegisterKind.reviewErased.rawValue, why: "it is written when a review is erased: dhr review record REF erased")
        }
        if let set = fact as? PartnershipSet {
            if set.plan != nil {
                throw .notUnderstood(what: "plan", why: "it is written with the first action of the partnership: leave it out")
            }
            for (field, months) in [("retention-months", set.retentionMonths), ("website-months", set.websiteMonths)] {
                guard let months, !(1...1200).contains(months) else { continue }
                throw .notUnderstood(what: field, why: "it must be a number of months from 1 to 1200")
            }
        }
        if let added = fact as? EditionAdded {
            do {
                _ = try guidance.adding([GuidanceText(name: added.name, json: added.json)])
            } catch {
                throw .guidance(error.faults)
            }
        }
        if let set = fact as? PartnershipSet, let named = set.edition { _ = try edition(named: named) }
        if let commenced = fact as? EditionCommenced {
            guard let slug = Slug<Edition>(commenced.edition), guidance.latest(slug) != nil else {
                throw .unknownEdition(commenced.edition)
            }
        }
    }

    func note(_ fact: any RegisterFact, actor: String, on day: CivilDate? = nil) async throws {
        try await lock.withLock { try await write(fact, actor: actor, on: day) }
    }

    /// Writes it, unless it could not be read back: the register is read by
    /// every command. The caller holds the lock.
    func write(_ fact: any RegisterFact, actor: String, on day: CivilDate? = nil) async throws {
        let faults = fact.unreadable
        guard faults.isEmpty else { throw CaseworkError.fields(event: type(of: fact).kind.rawValue, faults) }
        let stream = try await registerStream() ?? StreamID.random(.register)
        let version = try await log.heads(of: .register).first { $0.stream == stream }?.version ?? 0
        _ = try await log.append([
            NewSealedEvent(
                subject: .stream(stream), after: version, content: fact.content(by: actor, on: day ?? today))
        ])
    }
}
