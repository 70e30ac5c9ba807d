/// Where a time limit lives, and so how much it weighs.
public enum LimitKind: String, CaseIterable, Sendable {
    case statute, guidance, local
    /// What was seen to be done; nobody's rule.
    case custom
}

/// How long a limit gives.
///
/// Whether the first day counts, and what a month is at a month's end, is
/// said where dates are reckoned.
public enum LimitLength: Hashable, Sendable {
    case calendarDays(Int)
    case workingDays(Int)
    case months(Int)
    /// A duty without a number of days.
    case asSoonAsReasonablyPracticable
    /// A person sets the date for the case.
    case setPerCase
    /// No figure is published, or none was found. None is guessed.
    case notKnown
    /// Another regime's clock, kept there.
    case ownRegime

    /// Whether a due date follows from the start alone.
    public var isReckoned: Bool {
        switch self {
        case .calendarDays, .workingDays, .months: true
        case .asSoonAsReasonablyPracticable, .setPerCase, .notKnown, .ownRegime: false
        }
    }
}

/// Who may agree another date.
public enum MovingRule: Hashable, Sendable {
    case nobody(why: String)
    case parties([Slug<Party>], how: String)
    /// The sources do not say.
    case notStated
}

/// A time limit as a rule with its source; no case holds its number.
public struct TimeLimit: GuidanceFact {
    public static var collection: FactCollection { .limits }
    public let slug: Slug<TimeLimit>
    public var label: String
    public var kind: LimitKind
    public var length: LimitLength
    public var startsAt: Milestone?
    public var stopsAt: Milestone?
    public var moving: MovingRule
    public var effective: EffectiveRange
    /// A figure seen in practice: passing it is no overrun.
    public var isForecast: Bool
    public var note: String?
    public var basis: Basis

    public var isBinding: Bool { kind == .statute }
}
