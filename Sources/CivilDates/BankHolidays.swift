/// The bank holidays of England and Wales, with Good Friday and Christmas
/// Day, between two days. Asking outside them is an error.
///
/// Sources: Banking and Financial Dealings Act 1971, section 1 and
/// Schedule 1 (Easter Monday, last Mondays in May and August, 26 and 27
/// December); royal proclamations under section 1(3) for New Year's Day,
/// the first Monday in May and single days, and under section 1(2) for days
/// that were moved; Good Friday and Christmas Day by custom. Published at
/// gov.uk/bank-holidays for two or three years ahead.
///
/// As gov.uk does, a holiday on a Saturday or Sunday is listed on its
/// substitute weekday only, so every day of the list is a Monday to Friday.
public struct BankHolidays: Hashable, Sendable {
    /// The days for which the answer is known.
    public let coverage: ClosedRange<CivilDate>
    /// The last day whose holidays were published when this list was made;
    /// later ones are computed.
    public let announcedThrough: CivilDate
    private let holidays: [BankHoliday]
    /// Their days, in the same order: what most questions need.
    private let dayNumbers: [Int]

    /// From 1978, when the present eight days were complete, to 2060.
    /// Published ones through 2028.
    public static let englandAndWales = BankHolidays(
        years: EnglandAndWales.years, announcedThrough: EnglandAndWales.announcedThrough)

    private init(years: ClosedRange<Int>, announcedThrough year: Int) {
        let all = years.flatMap { EnglandAndWales.holidays(in: $0, certainty: $0 <= year ? .announced : .computed) }
        self.init(
            coverage: day(years.lowerBound, 1, 1)...day(years.upperBound, 12, 31),
            announcedThrough: day(year, 12, 31), holidays: all)
    }

    private init(coverage: ClosedRange<CivilDate>, announcedThrough: CivilDate, holidays: [BankHoliday]) {
        self.coverage = coverage
        self.announcedThrough = announcedThrough
        self.holidays = holidays.sorted { ($0.date, $0.name) < ($1.date, $1.name) }
        self.dayNumbers = self.holidays.map(\.date.dayNumber)
    }

    /// The holiday kept on this day, or none.
    public func holiday(on date: CivilDate) throws(CalendarError) -> BankHoliday? {
        guard try isHoliday(date) else { return nil }
        return holidays[firstPlace(notBefore: date.dayNumber)]
    }

    /// Whether a holiday is kept on this day.
    public func isHoliday(_ date: CivilDate) throws(CalendarError) -> Bool {
        guard coverage.contains(date) else { throw .outsideBankHolidays(date) }
        let dayNumber = date.dayNumber
        let place = firstPlace(notBefore: dayNumber)
        return place < dayNumbers.count && dayNumbers[place] == dayNumber
    }

    /// The holidays of these days in order.
    public func holidays(in days: ClosedRange<CivilDate>) throws(CalendarError) -> [BankHoliday] {
        for end in [days.lowerBound, days.upperBound] where !coverage.contains(end) { throw .outsideBankHolidays(end) }
        return holidays[firstPlace(notBefore: days.lowerBound.dayNumber)...].prefix { $0.date <= days.upperBound }.map(\.self)
    }

    /// Whether the answer for this day was published or is computed.
    public func certainty(on date: CivilDate) throws(CalendarError) -> HolidayCertainty {
        guard coverage.contains(date) else { throw .outsideBankHolidays(date) }
        return date <= announcedThrough ? .announced : .computed
    }

    /// The same list after a proclamation: days added, days no longer kept,
    /// and the day through which the government has now published.
    ///
    /// A day can be added or cancelled inside the coverage only. The end of
    /// what is announced never moves back.
    public func proclaimed(
        adding added: [BankHoliday] = [], cancelling cancelled: Set<CivilDate> = [], announcedThrough: CivilDate? = nil
    ) throws(CalendarError) -> BankHolidays {
        let through = max(announcedThrough ?? self.announcedThrough, self.announcedThrough)
        for date in added.map(\.date) + cancelled.sorted() + [through] where !coverage.contains(date) {
            throw .outsideBankHolidays(date)
        }
        let replaced = cancelled.union(added.map(\.date))
        let kept = holidays.filter { !replaced.contains($0.date) }.map { holiday in
            holiday.date > through
                ? holiday
                : BankHoliday(
                    date: holiday.date, name: holiday.name, isSubstitute: holiday.isSubstitute, certainty: .announced)
        }
        return BankHolidays(coverage: coverage, announcedThrough: through, holidays: kept + added)
    }

    private func firstPlace(notBefore dayNumber: Int) -> Int {
        var (low, high) = (0, dayNumbers.count)
        while low < high {
            let middle = (low + high) / 2
            if dayNumbers[middle] < dayNumber { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
