public import CivilDates
public import Guidance

/// A partnership's plan: actions from sources other than its own reviews,
/// such as safeguarding adults reviews, coroners' reports, strategies.
///
/// They are recorded by the same events as those of a review.
public struct PartnershipPlan: Sendable {
    public let partnership: String
    /// Its stream in the log; empty before anything stands in it.
    public let stream: String
    /// Holds the actions; a plan has no stages of a review.
    private var holder: ReviewState
    public private(set) var entries: [Entry]

    /// Events that a plan takes.
    public static let kinds: [EventKind] = [
        .actionAgreed, .actionMilestoneReached, .actionTargetMoved, .actionReportedDone, .actionEvidenceAccepted,
        .actionEffectChecked, .actionNotAccepted, .actionDropped, .entryStruckOut,
    ]

    public init(of partnership: String, stream: String = "", _ entries: [Entry]) {
        self.partnership = partnership
        self.stream = stream
        self.entries = entries
        holder = .replaying(entries)
        holder.partnership = partnership
    }

    public var version: Int { entries.last?.version ?? 0 }
    public var actions: Ledger<PlannedAction> { holder.plan.actions }
    public var recordedAt: Int64 { holder.recordedAt }

    public func clocks(under edition: Edition) -> [Clock] { holder.planClocks(under: edition) }

    /// The plan with what was decided, before it is written.
    public func adding(_ decided: [DecidedEntry], today: CivilDate) -> PartnershipPlan {
        var plan = self
        for entry in decided {
            let next = Entry(
                version: plan.version + 1, occurredOn: entry.occurredOn, recordedOn: today, recordedAt: 0,
                author: entry.author, despite: entry.despite, event: entry.event)
            plan.entries.append(next)
            plan.holder = plan.holder.adding(next)
        }
        return plan
    }

    /// - Throws: `WorkflowRefusal` as for a review.
    public func decide(_ recording: Recording, in setting: Setting) throws(WorkflowRefusal) -> [DecidedEntry] {
        guard Self.kinds.contains(recording.event.kind) else {
            let known = Self.kinds.map(\.rawValue).joined(separator: ", ")
            throw WorkflowRefusal(
                event: recording.event.kind,
                objections: [Objection(.contradiction, "a partnership's plan takes no such event: \(known)")])
        }
        return try Workflow.decide(recording, on: holder.asMonitored, history: entries, in: setting)
    }
}

extension ReviewState {
    /// The same, at the stage at which nothing but actions is left.
    fileprivate var asMonitored: ReviewState {
        var state = self
        if state.stages.isEmpty, let day = CivilDate(dayNumber: 0) {
            state.stages = [StageReached(stage: .monitoring, on: nil, orderedBy: day, version: 0)]
        }
        return state
    }
}
