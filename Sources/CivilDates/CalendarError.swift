/// Why a date could not be worked out.
public enum CalendarError: Error, Hashable, Sendable {
    /// The answer lies outside the years 1 to 9999.
    case outsideCalendar
    /// Whether this day is a bank holiday is not known: it lies outside
    /// `BankHolidays.coverage`. Never answered with "no holiday".
    case outsideBankHolidays(CivilDate)
}
