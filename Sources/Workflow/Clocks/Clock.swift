public import CivilDates
internal import Guidance

/// One time limit as it runs in one review.
///
/// It does not know which day it is; asked about a day, it answers with a
/// `Deadline`.
public struct Clock: Hashable, Sendable, Codable {
    /// The limit, by its name in the edition, or one of `OwnLimit`.
    public var limit: String
    /// What it is about, where there are several: `Q3`.
    public var subject: String?
    public var label: String
    /// Agency or the like; confidential, so never in a calendar.
    public var detail: String?
    public var kind: String
    /// Marks and citations of the rule.
    public var citation: String
    /// A figure seen in practice: passing it is no overrun.
    public var isForecast: Bool
    public var start: Start
    public var length: Length
    /// A date that a person set for the case.
    public var setDue: CivilDate?
    public var moves: [DeadlineMove]
    /// Days on which it stands.
    public var pauses: [PausedSpan]
    public var stop: Stop
    /// Days before the due date from which it is due soon.
    public var amberWithinDays: Int

    public enum Start: Hashable, Sendable, Codable {
        case notYet
        /// It began, and nobody knows when.
        case unknown
        /// The earliest day on which it can have begun.
        case on(CivilDate, isExact: Bool)
    }

    public enum Stop: Hashable, Sendable, Codable {
        case notYet
        case unknown
        /// The earliest day on which it can have been done.
        case on(CivilDate)
    }

    public enum Length: Hashable, Sendable, Codable {
        case days(Int)
        /// The day on which it starts is day one.
        case daysCountingTheFirst(Int)
        case workingDays(Int)
        case months(Int)
        /// A duty without a number of days.
        case asSoonAsPossible
        case setPerCase
        case notKnown

        /// - Parameter isFirstDayCounted: "beginning with the day", as the
        ///   Domestic Abuse Act 2021, section 16(6), has it.
        init?(_ length: LimitLength, isFirstDayCounted: Bool) {
            switch length {
            case .calendarDays(let days): self = isFirstDayCounted ? .daysCountingTheFirst(days) : .days(days)
            case .workingDays(let days): self = .workingDays(days)
            case .months(let months): self = .months(months)
            case .asSoonAsReasonablyPracticable: self = .asSoonAsPossible
            case .setPerCase: self = .setPerCase
            case .notKnown: self = .notKnown
            case .ownRegime: return nil
            }
        }

        var reckoned: CivilDates.TimeLimit? {
            switch self {
            case .days(let days): CivilDates.TimeLimit(days, .days)
            case .daysCountingTheFirst(let days): CivilDates.TimeLimit(days, .days, firstDay: .counted)
            case .workingDays(let days): CivilDates.TimeLimit(days, .workingDays)
            case .months(let months): CivilDates.TimeLimit(months, .months)
            case .asSoonAsPossible, .setPerCase, .notKnown: nil
            }
        }
    }
}

/// Clocks of this system beside those of an edition: dates that somebody
/// was promised or asked for.
public enum OwnLimit: String, CaseIterable, Sendable {
    case promisedContact = "promised-contact"
    case addresseeReply = "addressee-reply"
    case pauseReview = "pause-review"

    var label: String {
        switch self {
        case .promisedContact: "Promised contact with the family"
        case .addresseeReply: "Answer of the body that a recommendation is addressed to"
        case .pauseReview: "Look again at the pause"
        }
    }

    /// Own settings of the case, not a rule of anybody's.
    var citation: String {
        switch self {
        case .promisedContact: "promised in this case; regular updates: [S] AAFDA7"
        case .addresseeReply: "asked for in this case; that silence is chased: [S] GUARD"
        case .pauseReview: "set in this case"
        }
    }
}

/// A span in which a clock stands. The day it resumes counts again.
public struct PausedSpan: Hashable, Sendable, Codable {
    public var from: CivilDate
    public var until: CivilDate?
}

/// Another date that was agreed, and the one before it.
public struct DeadlineMove: Hashable, Sendable, Codable {
    /// The date until then; `nil` where there was none.
    public var previous: CivilDate?
    public var revised: CivilDate
    public var cause: String?
    public var reason: String
    public var agreedBy: String
    /// When it was agreed.
    public var on: CivilDate
}

/// A limit as it stands on a day.
public struct Deadline: Hashable, Sendable {
    public enum State: String, CaseIterable, Sendable {
        case met
        case metLate = "met-late"
        case running
        case dueSoon = "due-soon"
        case overdue, paused
        case notStarted = "not-started"
        /// A date of it is not known.
        case unknown
    }

    public let clock: Clock
    /// `nil` where no date follows, or none was set.
    public let due: CivilDate?
    /// What the rule gave at first, before any pause or move: never hidden.
    public let firstDue: CivilDate?
    public let state: State
    public let pausedDays: Int
    /// A bank holiday that is not published yet could change the date, or
    /// the day it began is only roughly known.
    public let isTentative: Bool

    public var isOpen: Bool {
        switch state {
        case .met, .metLate, .notStarted: false
        case .running, .dueSoon, .overdue, .paused, .unknown: true
        }
    }
}

extension Clock {
    /// The limit as it stands on a day, also where no date can be worked
    /// out: a mistyped year in one review says so in its own line and never
    /// keeps the other reviews from answering.
    public func standing(on today: CivilDate) -> Deadline {
        do throws(CalendarError) {
            return try deadline(on: today)
        } catch {
            var told = self
            let fault =
                switch error {
                case .outsideCalendar: "its date would lie outside the calendar: correct the entry"
                case .outsideBankHolidays(let day): "bank holidays of \(day) are not known: correct the entry"
                }
            told.detail = [detail, fault].compactMap { $0 }.joined(separator: "; ")
            return Deadline(
                clock: told, due: nil, firstDue: nil, state: start == .notYet ? .notStarted : stopState(nil) ?? .unknown,
                pausedDays: 0, isTentative: true)
        }
    }

    /// - Throws: when the date would lie outside the calendar or the years
    ///   of which bank holidays are known.
    public func deadline(
        on today: CivilDate, calendar: WorkingDayCalendar = .englandAndWales
    ) throws(CalendarError) -> Deadline {
        guard case .on(let start, let isExact) = start else {
            let due = moves.last?.revised ?? setDue
            let state: Deadline.State = self.start == .notYet ? .notStarted : due == nil ? .unknown : state(due: due, today, false)
            return Deadline(
                clock: self, due: due, firstDue: setDue, state: stopState(due) ?? state, pausedDays: 0, isTentative: false)
        }
        var firstDue = setDue
        if firstDue == nil, let rule = length.reckoned { firstDue = try rule.due(from: start, calendar: calendar).date }
        let reckoned = try due(from: start, on: today, calendar)
        let pausedNow = pauses.contains { $0.from <= today && $0.until.map { today < $0 } ?? true }
        return Deadline(
            clock: self, due: reckoned?.date, firstDue: firstDue,
            state: stopState(reckoned?.date) ?? state(due: reckoned?.date, today, pausedNow),
            pausedDays: reckoned?.pausedDays ?? 0,
            isTentative: !isExact || reckoned?.certainty == .computed || pausedNow)
    }

    /// The date that holds: agreed last, else set for the case, else by the
    /// rule; later by the days on which the clock stood since.
    private func due(from start: CivilDate, on today: CivilDate, _ calendar: WorkingDayCalendar) throws(CalendarError)
        -> DueDate?
    {
        let spans = pauses.compactMap { Pause(from: $0.from, until: $0.until) }
        // After the clock was stopped, nothing moves it any more.
        var asOf = today
        if case .on(let day) = stop { asOf = min(today, day) }
        if let move = moves.last { return try agreed(move.revised, on: move.on, spans, asOf, calendar) }
        if let setDue { return try agreed(setDue, on: start, spans, asOf, calendar) }
        guard let rule = length.reckoned else { return nil }
        return try rule.due(from: start, pauses: spans, asOf: asOf, calendar: calendar)
    }

    /// Who agrees on a date knows of the pauses until then; those that begin
    /// later move it day for day.
    private func agreed(
        _ due: CivilDate, on agreedOn: CivilDate, _ pauses: [Pause], _ today: CivilDate, _ calendar: WorkingDayCalendar
    ) throws(CalendarError) -> DueDate? {
        let later = pauses.filter { $0.pausedOn > agreedOn }
        guard let days = CivilDates.TimeLimit(max(agreedOn.days(to: due), 1), .days) else { return nil }
        let from = try due.adding(days: -days.amount)
        return try days.due(from: from, pauses: later, asOf: today, calendar: calendar)
    }

    private func stopState(_ due: CivilDate?) -> Deadline.State? {
        switch stop {
        case .notYet: nil
        case .unknown: .met
        // What is only forecast cannot be missed.
        case .on(let day): isForecast || (due.map { day <= $0 } ?? true) ? .met : .metLate
        }
    }

    private func state(due: CivilDate?, _ today: CivilDate, _ isPaused: Bool) -> Deadline.State {
        guard let due else {
            switch length {
            case .asSoonAsPossible: return .running
            case .days, .daysCountingTheFirst, .workingDays, .months, .setPerCase, .notKnown: return .unknown
            }
        }
        if due < today { return isForecast ? .dueSoon : .overdue }
        if isPaused { return .paused }
        return today.days(to: due) <= amberWithinDays ? .dueSoon : .running
    }
}
