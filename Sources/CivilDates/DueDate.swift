/// When a limit ends, and what that answer rests on.
public struct DueDate: Hashable, Sendable {
    /// The last day on which the thing is in time.
    public let date: CivilDate
    /// The day from which the limit was counted: the start, moved by the
    /// paused days unless the limit counts working days.
    public let countedFrom: CivilDate
    /// Calendar days on which the clock stood, each counted once.
    public let pausedDays: Int
    /// The clock stands on the day that was asked about; the date is the
    /// earliest possible and moves while the pause lasts.
    public let isPaused: Bool
    /// `computed` when a bank holiday that is not yet published could change
    /// the date. Limits that look at no bank holiday are `announced`.
    public let certainty: HolidayCertainty
}

/// Days on which a clock stands, because of a trial or an inquest, say.
///
/// The day of the pause is the first that does not count; the day on which
/// work resumes counts again.
public struct Pause: Hashable, Sendable {
    public let pausedOn: CivilDate
    /// `nil` while it lasts.
    public let resumedOn: CivilDate?

    /// - Returns: `nil` when it would resume before it began. Both on one
    ///   day is a pause of no days.
    public init?(from pausedOn: CivilDate, until resumedOn: CivilDate? = nil) {
        if let resumedOn, resumedOn < pausedOn { return nil }
        self.pausedOn = pausedOn
        self.resumedOn = resumedOn
    }
}

extension TimeLimit {
    /// The last day on which the thing is in time, for a clock that stands
    /// during these pauses.
    ///
    /// Days within several pauses count once. Days before the clock starts
    /// and pauses that begin after it has run out change nothing. A pause
    /// that still lasts is counted through `today`.
    ///
    /// A limit in days, weeks, months or years ends when it would have ended
    /// had it started as many days later as it was paused. For days and weeks
    /// that is day for day; for months it follows the lengths of the months,
    /// so that one start and one rule explain the date. A limit in working
    /// days leaves out the paused ones. No source says how a pause is
    /// counted; this way two laws hold, which the tests try: a pause never
    /// brings a date forward, and under the same pauses a later start never
    /// gives an earlier date.
    public func due(
        from start: CivilDate, pauses: [Pause], asOf today: CivilDate, calendar: WorkingDayCalendar = .englandAndWales
    ) throws(CalendarError) -> DueDate {
        let standing = try PausedDays.union(of: pauses, through: today)
        let firstCounted = try firstDay == .counted ? start : start.adding(days: 1)
        var countedFrom = start
        var end = try end(from: start, pauses: standing, calendar: calendar)
        var date = try rolled(end, calendar: calendar)
        var (pausedDays, isPaused) = (0, false)
        for pause in standing where pause.resumes > firstCounted && pause.first <= date {
            pausedDays += max(pause.first, firstCounted).days(to: pause.resumes)
            isPaused = isPaused || pause.contains(today)
            if unit == .workingDays { continue }
            countedFrom = try start.adding(days: pausedDays)
            end = try self.end(from: countedFrom, pauses: [], calendar: calendar)
            date = try rolled(end, calendar: calendar)
        }
        let isByHolidays = unit == .workingDays || roll != .stays
        return try DueDate(
            date: date, countedFrom: countedFrom, pausedDays: pausedDays, isPaused: isPaused,
            certainty: isByHolidays ? calendar.bankHolidays.certainty(on: max(end, date)) : .announced)
    }
}

/// One unbroken run of paused days, of at least one day.
struct PausedDays: Sendable {
    var first: CivilDate
    /// The first day that counts again.
    var resumes: CivilDate

    func contains(_ date: CivilDate) -> Bool { first <= date && date < resumes }

    /// The days of all pauses, in order, each in one run only.
    static func union(of pauses: [Pause], through today: CivilDate) throws(CalendarError) -> [PausedDays] {
        let tomorrow = try today.adding(days: 1)
        var runs: [PausedDays] = []
        for pause in pauses.sorted(by: { $0.pausedOn < $1.pausedOn }) {
            let run = PausedDays(first: pause.pausedOn, resumes: pause.resumedOn ?? max(tomorrow, pause.pausedOn))
            guard run.first < run.resumes else { continue }
            if let last = runs.last, run.first <= last.resumes {
                runs[runs.count - 1].resumes = max(last.resumes, run.resumes)
            } else {
                runs.append(run)
            }
        }
        return runs
    }
}
