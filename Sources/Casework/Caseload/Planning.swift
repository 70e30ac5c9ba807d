internal import CivilDates
internal import Events
internal import Guidance
internal import Learning
public import Workflow

extension Caseload {
    /// The plan of a partnership; an empty one before anything stands in it.
    public func plan(of partnership: String) async throws -> PartnershipPlan {
        guard let stream = try await register().partnership(partnership)?.plan.map({ StreamID($0) }) else {
            return PartnershipPlan(of: partnership, [])
        }
        return PartnershipPlan(
            of: partnership, stream: stream.description, try await log.events(of: stream, after: 0).map { try Entry($0) })
    }

    /// The plans of every partnership that has one.
    func plans() async throws -> [PartnershipPlan] {
        var plans: [PartnershipPlan] = []
        for partnership in try await register().partnerships where partnership.plan != nil {
            plans.append(try await plan(of: partnership.name))
        }
        return plans
    }

    /// Records an event of a partnership's own plan.
    public func record(_ request: RecordingRequest, onPlanOf partnership: String) async throws -> RecordAnswer {
        guard let kind = EventKind(rawValue: request.event) else {
            throw CaseworkError.unknownEvent(request.event, near: PartnershipPlan.kinds.map(\.rawValue))
        }
        let plan = try await plan(of: partnership)
        let decided = try decide(kind, request, on: plan, try await editionForNew(nil, partnership: partnership))
        let stream = try await planStream(of: partnership, actor: request.actor)
        let appended = try await append(decided, to: stream, after: plan.version)
        var answer = RecordAnswer(review: partnership, event: kind.rawValue, entry: appended.last?.version ?? 0, stage: nil)
        answer.made = decided.compactMap { ($0.event.fact as? ActionAgreed)?.number.description }
        return answer
    }

    func decide(_ kind: EventKind, _ request: RecordingRequest, on plan: PartnershipPlan, _ edition: Edition)
        throws(CaseworkError) -> [DecidedEntry]
    {
        let event: ReviewEvent
        do throws(RecordingFaults) {
            event = try ReviewEvent(kind, reading: request.fields)
        } catch {
            throw .fields(event: kind.rawValue, error.faults)
        }
        let author = Author(actor: request.actor, account: request.account, role: .processManager)
        do throws(WorkflowRefusal) {
            return try plan.decide(
                Recording(event: event, occurredOn: request.occurredOn, despite: request.despite, corrects: request.corrects),
                in: Setting(today: today, edition: edition, author: author))
        } catch {
            throw .refused(error)
        }
    }

    /// The stream of the partnership's plan, entered in the register when it
    /// is first needed.
    func planStream(of partnership: String, actor: String) async throws -> StreamID {
        try await lock.withLock {
            // Looked for under the lock: of two plans of one partnership the
            // earlier would be lost from sight.
            if let known = try await register().partnership(partnership)?.plan { return StreamID(known) }
            let stream = StreamID.random(.plan)
            var entry = PartnershipSet()
            entry.name = partnership
            entry.plan = stream.description
            try await write(entry, actor: actor)
            return stream
        }
    }
}
