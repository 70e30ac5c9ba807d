/// How long something may take: so many days, working days, weeks, months or
/// years from the day on which a clock starts.
///
/// No source read says how the guidance's limits ("one month", "six
/// months") are counted, and guidance is not an enactment, so rules of
/// interpretation apply to it by analogy only. Each limit therefore states
/// its rule; the usual ones are the defaults.
public struct TimeLimit: Hashable, Sendable {
    public let amount: Int
    public let unit: Unit
    public let firstDay: FirstDay
    public let roll: Roll

    public enum Unit: String, Hashable, Sendable, CaseIterable {
        /// Calendar days.
        case days
        /// Days of a `WorkingDayCalendar`.
        case workingDays = "working-days"
        case weeks
        /// Calendar months: Interpretation Act 1978, section 5 and
        /// Schedule 1.
        case months
        case years
    }

    /// Whether the day on which the clock starts is day one.
    public enum FirstDay: String, Hashable, Sendable, CaseIterable {
        /// "Within one month of", "from", "after": the day of the event is
        /// left out, the last day is in. One day from Monday ends on Tuesday;
        /// one month from 10 March ends on 10 April. The common rule
        /// (*Lester v Garland* (1808) 15 Ves 248; *Dodds v Walker* [1981] 1
        /// WLR 1027); the same in CPR 2.8(3)(a) for days in court.
        case notCounted = "not-counted"
        /// "Beginning with": that day is day one (*Trow v Ind Coope* [1967]
        /// 2 QB 899). So the 56 days in which bodies answer the Domestic
        /// Abuse Commissioner: "beginning with the day on which the report
        /// is published" (Domestic Abuse Act 2021, section 16(6)). One day
        /// beginning with Monday ends on Monday; one month beginning with
        /// 10 March ends on 9 April, and beginning with 1 March on 31 March.
        case counted
    }

    /// What becomes of a limit that ends on a day that is not worked.
    public enum Roll: String, Hashable, Sendable, CaseIterable {
        /// It stays: nothing in the Act or the guidance extends it. The
        /// default.
        case stays
        /// It moves to the next working day, as CPR 2.8(5) has it for acts
        /// at a court office; only where an edition says so.
        case nextWorkingDay = "next-working-day"
        /// It moves back, for something wanted by a day; a short limit can
        /// then end before it starts.
        case previousWorkingDay = "previous-working-day"
    }

    /// - Returns: `nil` for an amount below one. "The same day" is one day
    ///   with the first day counted.
    public init?(_ amount: Int, _ unit: Unit, firstDay: FirstDay = .notCounted, roll: Roll = .stays) {
        guard amount >= 1 else { return nil }
        self.amount = amount
        self.unit = unit
        self.firstDay = firstDay
        self.roll = roll
    }

    /// The last day on which the thing is in time, for a clock that is never
    /// paused.
    ///
    /// A later start never gives an earlier answer, whatever the rule.
    public func due(
        from start: CivilDate, calendar: WorkingDayCalendar = .englandAndWales
    ) throws(CalendarError) -> DueDate {
        try due(from: start, pauses: [], asOf: start, calendar: calendar)
    }

    /// Where the period ends before it is moved off a day that is not worked.
    func end(from start: CivilDate, pauses: [PausedDays], calendar: WorkingDayCalendar) throws(CalendarError)
        -> CivilDate
    {
        let before = firstDay == .counted ? 1 : 0
        switch unit {
        case .days: return try start.adding(days: amount - before)
        case .weeks: return try start.adding(weeks: amount).adding(days: -before)
        case .months: return try end(inMonth: start.adding(months: amount), from: start)
        case .years: return try end(inMonth: start.adding(years: amount), from: start)
        case .workingDays:
            var (date, left) = (start, amount)
            if before == 1, try isCounted(start, pauses, calendar) { left -= 1 }
            while left > 0 {
                date = try date.adding(days: 1)
                if try isCounted(date, pauses, calendar) { left -= 1 }
            }
            return date
        }
    }

    /// A month that begins with a day ends on the day before the
    /// corresponding one; where the month has no corresponding day, it ends
    /// with the month either way.
    private func end(inMonth corresponding: CivilDate, from start: CivilDate) throws(CalendarError) -> CivilDate {
        firstDay == .counted && corresponding.day == start.day ? try corresponding.adding(days: -1) : corresponding
    }

    private func isCounted(_ date: CivilDate, _ pauses: [PausedDays], _ calendar: WorkingDayCalendar)
        throws(CalendarError) -> Bool
    {
        let isWorked = try calendar.isWorkingDay(date)
        return isWorked && !pauses.contains { $0.contains(date) }
    }

    /// Moved off a day that is not worked, where the limit says so.
    func rolled(_ end: CivilDate, calendar: WorkingDayCalendar) throws(CalendarError) -> CivilDate {
        switch roll {
        case .stays: end
        case .nextWorkingDay: try calendar.workingDay(onOrAfter: end)
        case .previousWorkingDay: try calendar.workingDay(onOrBefore: end)
        }
    }
}

extension TimeLimit: CustomStringConvertible {
    /// `6 months`, `1 working day`.
    public var description: String {
        let name =
            switch unit {
            case .days: "day"
            case .workingDays: "working day"
            case .weeks: "week"
            case .months: "month"
            case .years: "year"
            }
        return "\(amount) \(name)\(amount == 1 ? "" : "s")"
    }
}
