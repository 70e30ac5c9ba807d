public import CivilDates
internal import Guidance

/// What is to be done after a review, and whether it was.
public struct ActionPlan: Hashable, Sendable {
    public internal(set) var recommendations = Ledger<Recommendation>()
    public internal(set) var actions = Ledger<PlannedAction>()
    public internal(set) var agreed: Dated<PlanAgreed>?
    public init() {}
}

/// Where an action comes from.
public enum ActionSource: String, CaseIterable, FieldScalar {
    case review, meeting
    case safeguardingAdult = "SAR"
    case childPractice = "CSPR"
    case preventionOfFutureDeaths = "PFD"
    case strategy
    case regional = "regional-review"
    case other
}

/// One action of a plan.
public struct PlannedAction: Numbered {
    public static let letter = "A"
    public static let noun = "an action"
    public static var ledger: KeyPath<ReviewState, Ledger<Self>> { \.plan.actions }
    public let number: ItemNumber<PlannedAction>
    public internal(set) var agreed: Dated<ActionAgreed>
    public internal(set) var target: CivilDate?
    public internal(set) var moves: [Dated<ActionTargetMoved>] = []
    public internal(set) var milestones: [Dated<ActionMilestoneReached>] = []
    public internal(set) var reported: Dated<ActionReportedDone>?
    public internal(set) var accepted: Dated<ActionEvidenceAccepted>?
    public internal(set) var checked: Dated<ActionEffectChecked>?
    public internal(set) var refused: Dated<ActionNotAccepted>?
    public internal(set) var dropped: Dated<ActionDropped>?

    public enum State: String, CaseIterable, Sendable {
        case open
        case reportedDone = "reported-done"
        case evidenceAccepted = "evidence-accepted"
        case effectChecked = "effect-checked"
        case notAccepted = "not-accepted"
        case dropped
    }

    public var state: State {
        if dropped != nil { return .dropped }
        let last = [
            (reported?.version, State.reportedDone), (accepted?.version, .evidenceAccepted),
            (checked?.version, .effectChecked), (refused?.version, .notAccepted),
        ].compactMap { version, state in version.map { ($0, state) } }.max { $0.0 < $1.0 }
        return last?.1 ?? .open
    }

    /// Still owed: nobody has accepted that it is done.
    public var isLive: Bool {
        switch state {
        case .open, .reportedDone, .notAccepted: true
        case .evidenceAccepted, .effectChecked, .dropped: false
        }
    }

    /// Past its target, and the agency has not reported it done, or not so
    /// that it was accepted. What is reported waits for the partnership.
    public func isOverdue(on today: CivilDate) -> Bool {
        isLive && state != .reportedDone && target.map { $0 < today } ?? false
    }
}

public struct ActionAgreed: PlanFact {
    public static let kind = EventKind.actionAgreed
    public static let meaning = "An action was agreed, or put in other words"
    public var number = ItemNumber<PlannedAction>.unset
    public var recommendation: ItemNumber<Recommendation>?
    public var meeting: ItemNumber<Meeting>?
    public var text = ""
    public var agency = ""
    public var owner: String?
    public var target: CivilDate?
    public var steps: [String] = []
    public var outcome: String?
    public var source: ActionSource?
    public var sourceReference: String?
    public static let fields: [Field<Self>] = [
        .field("number", \.number, "Its number, which it keeps for ever; an earlier one where it is put in other words", .given),
        .field("recommendation", \.recommendation, "Recommendation that it carries out"),
        .field("meeting", \.meeting, "Meeting that it comes from"),
        .field("text", \.text, "What is to be done"),
        .field("agency", \.agency, "Agency that leads"),
        .field("owner", \.owner, "Post of who answers for it"),
        .field("target", \.target, "By when"),
        .list("milestones", \.steps, "Milestones on the way"),
        .field("outcome", \.outcome, "What shall be different afterwards"),
        .field("source", \.source, "Where it comes from, where it is no review of the partnership"),
        .field("source-reference", \.sourceReference, "Reference of that source"),
    ]
    public init() {}

    public mutating func complete(for review: ReviewState, in setting: Setting) {
        if !number.isSet { number = review.plan.actions.next }
    }

    public func apply(to plan: inout ActionPlan, at entry: Entry) {
        if plan.actions[number] == nil {
            plan.actions.add(PlannedAction(number: number, agreed: Dated(self, entry), target: target))
        } else {
            plan.actions.change(number) { action in
                // A target is moved by its own event, with a reason.
                if action.target == nil { action.target = target }
                action.agreed = Dated(self, entry)
            }
        }
    }
}

public struct ActionMilestoneReached: PlanFact {
    public static let kind = EventKind.actionMilestoneReached
    public static let meaning = "A milestone of an action was reached"
    public var action = ItemNumber<PlannedAction>.unset
    public var milestone = ""
    public var document: ItemNumber<CaseDocument>?
    public static let fields: [Field<Self>] = [
        .field("action", \.action, "Which action"),
        .field("milestone", \.milestone, "Which milestone"),
        .field("document", \.document, "Evidence"),
    ]
    public init() {}

    public func apply(to plan: inout ActionPlan, at entry: Entry) {
        plan.actions.change(action) { $0.milestones.append(Dated(self, entry)) }
    }
}

public struct ActionTargetMoved: PlanFact {
    public static let kind = EventKind.actionTargetMoved
    public static let meaning = "Another target was agreed for an action; the earlier one stays on record"
    public var action = ItemNumber<PlannedAction>.unset
    public var target: CivilDate?
    public var reason = ""
    public var agreedBy = ""
    public static let fields: [Field<Self>] = [
        .field("action", \.action, "Which action"),
        .field("target", \.target, "The new day", .required),
        .field("reason", \.reason, "Why"),
        .field("agreed-by", \.agreedBy, "Who agreed it"),
    ]
    public init() {}

    public func apply(to plan: inout ActionPlan, at entry: Entry) {
        plan.actions.change(action) {
            $0.moves.append(Dated(self, entry))
            $0.target = target
        }
    }
}

/// The agency says that it is done.
public struct ActionReportedDone: PlanFact {
    public static let kind = EventKind.actionReportedDone
    public static let meaning = "The agency reported an action done"
    public var action = ItemNumber<PlannedAction>.unset
    public var by = ""
    public var words: String?
    public var document: ItemNumber<CaseDocument>?
    public static let fields: [Field<Self>] = [
        .field("action", \.action, "Which action"),
        .field("by", \.by, "Who says so: name or post"),
        .field("words", \.words, "What was done"),
        .field("document", \.document, "Evidence"),
    ]
    public init() {}

    public func apply(to plan: inout ActionPlan, at entry: Entry) {
        plan.actions.change(action) { $0.reported = Dated(self, entry) }
    }
}

/// The partnership has seen evidence that it is done.
public struct ActionEvidenceAccepted: PlanFact {
    public static let kind = EventKind.actionEvidenceAccepted
    public static let meaning = "The partnership accepted the evidence that an action is done"
    public var action = ItemNumber<PlannedAction>.unset
    public var by = ""
    public var words: String?
    public static let fields: [Field<Self>] = [
        .field("action", \.action, "Which action"),
        .field("by", \.by, "Who accepted it: name or post"),
        .field("words", \.words, "On what evidence"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        ActionRules.isReported(action, in: review.plan)
    }

    public func apply(to plan: inout ActionPlan, at entry: Entry) {
        plan.actions.change(action) { $0.accepted = Dated(self, entry) }
    }
}

/// It was looked into whether the action changed anything.
public struct ActionEffectChecked: PlanFact {
    public static let kind = EventKind.actionEffectChecked
    public static let meaning = "It was checked later what an action changed"
    public var action = ItemNumber<PlannedAction>.unset
    public var by = ""
    public var effect = ""
    public static let fields: [Field<Self>] = [
        .field("action", \.action, "Which action"),
        .field("by", \.by, "Who checked: name or post"),
        .field("effect", \.effect, "What was found"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        review.plan.actions[action].map { $0.accepted == nil } == true
            ? [Objection(.irregular, "the evidence that it is done was not accepted before")] : []
    }

    public func apply(to plan: inout ActionPlan, at entry: Entry) {
        plan.actions.change(action) { $0.checked = Dated(self, entry) }
    }
}

/// The partnership does not accept that it is done.
public struct ActionNotAccepted: PlanFact {
    public static let kind = EventKind.actionNotAccepted
    public static let meaning = "The partnership did not accept that an action is done"
    public var action = ItemNumber<PlannedAction>.unset
    public var by = ""
    public var reason = ""
    public static let fields: [Field<Self>] = [
        .field("action", \.action, "Which action"),
        .field("by", \.by, "Who says so: name or post"),
        .field("reason", \.reason, "What is wanting"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        ActionRules.isReported(action, in: review.plan)
    }

    public func apply(to plan: inout ActionPlan, at entry: Entry) {
        plan.actions.change(action) { $0.refused = Dated(self, entry) }
    }
}

public struct ActionDropped: PlanFact {
    public static let kind = EventKind.actionDropped
    public static let meaning = "An action was given up; its number is not used again"
    public var action = ItemNumber<PlannedAction>.unset
    public var reason = ""
    public var agreedBy = ""
    public static let fields: [Field<Self>] = [
        .field("action", \.action, "Which action"),
        .field("reason", \.reason, "Why"),
        .field("agreed-by", \.agreedBy, "Who agreed it"),
    ]
    public init() {}

    public func apply(to plan: inout ActionPlan, at entry: Entry) {
        plan.actions.change(action) { $0.dropped = Dated(self, entry) }
    }
}

/// The action plan was agreed: from now on it is monitored.
public struct PlanAgreed: ReviewFact {
    public static let kind = EventKind.planAgreed
    public static let meaning = "The action plan was agreed; monitoring begins, whatever stage the report is at"
    public var by = ""
    public var endorsed: [String] = []
    public static let fields: [Field<Self>] = [
        .field("by", \.by, "Who agreed it"),
        .list("endorsed", \.endorsed, "Agencies whose senior officers endorsed their own actions"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.plan.agreed = Dated(self, entry)
        review.reach(.actionAgreed, on: entry.occurredOn, entry, onlyFirst: true)
    }
}

/// A report of the Domestic Abuse Commissioner names a body of the review.
public struct CommissionerReportPublished: ReviewFact {
    public static let kind = EventKind.commissionerReportPublished
    public static let meaning = "The Domestic Abuse Commissioner published a report with a recommendation that has to be answered"
    public var body = ""
    public var words: String?
    public static let fields: [Field<Self>] = [
        .field("body", \.body, "Body that has to answer"), .field("words", \.words, "What it is about"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.reach(.commissionerReportPublished, on: entry.occurredOn, entry)
    }
}

public struct CommissionerAnswered: ReviewFact {
    public static let kind = EventKind.commissionerAnswered
    public static let meaning = "The Domestic Abuse Commissioner was answered"
    public var body = ""
    public var document: ItemNumber<CaseDocument>?
    public static let fields: [Field<Self>] = [
        .field("body", \.body, "Who answered"), .field("document", \.document, "The answer"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.reach(.commissionerAnswered, on: entry.occurredOn, entry)
    }
}
