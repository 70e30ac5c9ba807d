/// Which days are worked: Monday to Friday, without bank holidays and
/// without the days on which the body itself is closed.
///
/// "Working day" has no meaning in the review guidance. The one used here is
/// that of most enactments, such as the Freedom of Information Act 2000
/// section 10(6): not a Saturday, a Sunday, Christmas Day, Good Friday or a
/// bank holiday under the 1971 Act in that part of the United Kingdom.
public struct WorkingDayCalendar: Hashable, Sendable {
    public let bankHolidays: BankHolidays
    /// Further days that do not count, such as an office closure between
    /// Christmas and New Year, where a local edition says so.
    public let closures: Set<CivilDate>

    /// Monday to Friday without bank holidays.
    public static let englandAndWales = WorkingDayCalendar()

    public init(bankHolidays: BankHolidays = .englandAndWales, closures: Set<CivilDate> = []) {
        self.bankHolidays = bankHolidays
        self.closures = closures
    }

    /// - Throws: `outsideBankHolidays` for any day outside the coverage,
    ///   Saturdays and Sundays too.
    public func isWorkingDay(_ date: CivilDate) throws(CalendarError) -> Bool {
        let isHoliday = try bankHolidays.isHoliday(date)
        return !isHoliday && !date.weekday.isWeekend && !closures.contains(date)
    }

    /// The `count`-th working day after this day, which itself is not
    /// counted; before it if negative. Zero is the day itself.
    public func adding(workingDays count: Int, to start: CivilDate) throws(CalendarError) -> CivilDate {
        var date = start
        var left = count.magnitude
        while left > 0 {
            date = try date.adding(days: count.signum())
            if try isWorkingDay(date) { left -= 1 }
        }
        return date
    }

    /// Working days after the first day, through the last; negative if the
    /// last is earlier. Adding them to the first gives the last, if that is
    /// a working day.
    public func workingDays(after first: CivilDate, through last: CivilDate) throws(CalendarError) -> Int {
        if last < first { return try -workingDays(after: last, through: first) }
        var (date, count) = (first, 0)
        while date < last {
            date = try date.adding(days: 1)
            if try isWorkingDay(date) { count += 1 }
        }
        return count
    }

    /// This day if it is worked, else the next that is.
    public func workingDay(onOrAfter date: CivilDate) throws(CalendarError) -> CivilDate {
        try isWorkingDay(date) ? date : adding(workingDays: 1, to: date)
    }

    /// This day if it is worked, else the last that was.
    public func workingDay(onOrBefore date: CivilDate) throws(CalendarError) -> CivilDate {
        try isWorkingDay(date) ? date : adding(workingDays: -1, to: date)
    }
}
