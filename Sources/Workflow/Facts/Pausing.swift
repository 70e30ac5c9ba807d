public import CivilDates
internal import Guidance

public enum PauseKind: String, CaseIterable, FieldScalar {
    case trial, inquest
    case policeConduct = "iopc"
    case parallelReview = "parallel-review"
    case family, staffing, other
}

/// A time in which clocks stand. Several may run at once; none hides the
/// first target.
public struct ReviewPause: Numbered {
    public static let letter = "S"
    public static let noun = "a pause"
    public static var ledger: KeyPath<ReviewState, Ledger<Self>> { \.pauses }
    public let number: ItemNumber<ReviewPause>
    public let paused: Dated<ReviewPaused>
    public internal(set) var resumed: Dated<ReviewResumed>?

    /// Days on which clocks stand; `nil` when the day it began is not known
    /// at all.
    var days: Pause? {
        guard let from = paused.on?.possibleDays?.lowerBound else { return nil }
        let until = resumed.flatMap { $0.on?.possibleDays?.lowerBound }
        // A pause that would have ended before it began stopped nothing.
        return Pause(from: from, until: until.map { max($0, from) })
    }

    func stops(_ limit: String) -> Bool {
        paused.fact.clocks == ["all"] || paused.fact.clocks.contains(limit)
    }
}

/// The review was paused.
public struct ReviewPaused: ReviewFact {
    public static let kind = EventKind.reviewPaused
    public static let meaning = "The review, or a part of it, was paused; named clocks stand"
    public var number = ItemNumber<ReviewPause>.unset
    public var pause = PauseKind.other
    public var clocks: [String] = []
    public var reason = ""
    public var agreedBy: String?
    public var reviewOn: CivilDate?
    public static let fields: [Field<Self>] = [
        .number(\.number, \.pauses),
        .field("pause", \.pause, "Why: trial, inquest, …"),
        .list("clocks", \.clocks, "Limits whose clocks stand, by their names in the edition; all; left out: none"),
        .field("reason", \.reason, "What waits, and what goes on"),
        .field("agreed-by", \.agreedBy, "Who agreed it"),
        .field("look-again", \.reviewOn, "Day on which to look again"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        let unknown = clocks.filter { name in
            name != "all" && Slug<Guidance.TimeLimit>(name).flatMap { setting.edition.limit($0) } == nil
        }
        guard unknown.isEmpty else {
            let known = setting.edition.limits.map(\.slug.text).joined(separator: ", ")
            return [Objection(.contradiction, "the edition has no limit \(unknown.joined(separator: ", ")): use all, or of \(known)")]
        }
        return clocks.count > 1 && clocks.contains("all")
            ? [Objection(.contradiction, "clocks: all stands alone")] : []
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.pauses.add(ReviewPause(number: number, paused: Dated(self, entry)))
    }
}

/// A pause ended.
public struct ReviewResumed: ReviewFact {
    public static let kind = EventKind.reviewResumed
    public static let meaning = "A pause ended, and its clocks run again"
    public var pause = ItemNumber<ReviewPause>.unset
    public var reason: String?
    public static let fields: [Field<Self>] = [
        .field("pause", \.pause, "Which"), .field("reason", \.reason, "What changed"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        guard let pause = review.pauses[pause] else { return [] }
        if pause.resumed != nil { return [Objection(.contradiction, "this pause has ended already")] }
        if let from = pause.paused.on?.possibleDays?.lowerBound, let on = setting.occurredOn?.possibleDays, on.upperBound < from {
            return [Objection(.contradiction, "it would end before it began, on \(from)")]
        }
        return []
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.pauses.change(pause) { $0.resumed = Dated(self, entry) }
    }
}

/// Why a date was overrun or moved.
public enum OverrunReason: String, CaseIterable, FieldScalar {
    case criminalCase = "criminal-case"
    case inquest
    case parallelReview = "parallel-review"
    case agencyReturns = "agency-returns"
    case family
    case chair
    case panel
    case staffing
    case drafting
    case qualityAssurance = "quality-assurance"
    case other
}

/// A date was set for a limit that the edition leaves to the case.
public struct DeadlineSet: ReviewFact {
    public static let kind = EventKind.deadlineSet
    public static let meaning = "A date was set for a limit that the guidance leaves to the case"
    public var limit = ""
    public var due: CivilDate?
    public var agreedBy: String?
    public static let fields: [Field<Self>] = [
        .field("limit", \.limit, "The limit, by its name in the edition"),
        .field("due", \.due, "The day", .required),
        .field("agreed-by", \.agreedBy, "Who agreed it"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        DeadlineRules.mayBeSet(limit, setting)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) { review.setDeadlines.append(Dated(self, entry)) }
}

/// Another date was agreed for a limit. The earlier ones stay.
public struct DeadlineMoved: ReviewFact {
    public static let kind = EventKind.deadlineMoved
    public static let meaning = "Another date was agreed for a limit; every earlier date stays on record"
    public var limit = ""
    public var due: CivilDate?
    public var cause = OverrunReason.other
    public var reason = ""
    public var agreedBy = ""
    public static let fields: [Field<Self>] = [
        .field("limit", \.limit, "The limit, by its name in the edition"),
        .field("due", \.due, "The new day", .required),
        .field("cause", \.cause, "Why, as a code to count by"),
        .field("reason", \.reason, "Why, in words"),
        .field("agreed-by", \.agreedBy, "Who agreed it"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        DeadlineRules.mayBeMoved(self, in: review, setting)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) { review.movedDeadlines.append(Dated(self, entry)) }
}
