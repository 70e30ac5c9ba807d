// Days, weeks, months and years after a day. What counts as the first day
// of a period is not settled here: see `TimeLimit`.
extension CivilDate {
    /// The day `days` calendar days later; earlier if negative.
    public func adding(days: Int) throws(CalendarError) -> CivilDate {
        let (number, isTooMuch) = dayNumber.addingReportingOverflow(days)
        guard !isTooMuch, let date = CivilDate(dayNumber: number) else { throw .outsideCalendar }
        return date
    }

    /// The same day of the week, `weeks` weeks later.
    public func adding(weeks: Int) throws(CalendarError) -> CivilDate {
        let (days, isTooMuch) = weeks.multipliedReportingOverflow(by: 7)
        guard !isTooMuch else { throw .outsideCalendar }
        return try adding(days: days)
    }

    /// The corresponding date `months` calendar months later, and the last
    /// day of that month where it has no such date.
    ///
    /// "Month" means calendar month: Interpretation Act 1978, Schedule 1
    /// (section 5). The corresponding date rule is *Dodds v Walker* [1981]
    /// 1 WLR 1027: four months from 30 September end on 30 January, not on
    /// the 31st; a period from 31 January that ends in February ends on its
    /// last day, the 29th in a leap year. Counting months one at a time can
    /// lose days and is not the same.
    public func adding(months: Int) throws(CalendarError) -> CivilDate {
        let (count, isTooMuch) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !isTooMuch, count >= 12 else { throw .outsideCalendar }
        let (year, month) = (count / 12, count % 12 + 1)
        guard let date = CivilDate(year: year, month: month, day: min(day, CivilDate.daysInMonth(month, of: year)))
        else { throw .outsideCalendar }
        return date
    }

    /// The same date `years` years later; from 29 February it is 28 February
    /// in a year without one. The rule is that of months.
    public func adding(years: Int) throws(CalendarError) -> CivilDate {
        let (months, isTooMuch) = years.multipliedReportingOverflow(by: 12)
        guard !isTooMuch else { throw .outsideCalendar }
        return try adding(months: months)
    }

    /// Calendar days from this day to the other, negative if that is earlier:
    /// how late something came.
    public func days(to other: CivilDate) -> Int { other.dayNumber - dayNumber }

    /// The last day of this day's month.
    public var isLastOfMonth: Bool { day == CivilDate.daysInMonth(month, of: year) }
}
