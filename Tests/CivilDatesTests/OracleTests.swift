import Foundation
import Testing

@testable import CivilDates

@Suite("The calendar agrees with other implementations")
struct OracleTests {
    @Test("months added are those of dateutil")
    func months() throws {
        let rows = try OracleTable.months.rows()
        try #require(rows.count > 1000)
        for row in rows {
            let (start, months) = (try CivilDate.of(row[0]), try #require(Int(row[1])))
            #expect(try start.adding(months: months).description == row[2], "\(row)")
        }
    }

    @Test("years added are those of dateutil")
    func years() throws {
        let rows = try OracleTable.years.rows()
        try #require(rows.count > 200)
        for row in rows {
            let (start, years) = (try CivilDate.of(row[0]), try #require(Int(row[1])))
            #expect(try start.adding(years: years).description == row[2], "\(row)")
        }
    }

    @Test("Easter is where dateutil has it, from 1583 to 2299")
    func easter() throws {
        let sundays = try OracleTable.easter.rows().map { $0[0] }
        try #require(sundays.count == 717)
        for (year, sunday) in zip(1583..., sundays) { #expect(Easter.sunday(of: year).description == sunday) }
    }

    /// The oracle lists a holiday at a weekend and its substitute; we, as
    /// gov.uk, the substitute only. Both must close the same days.
    @Test("every day that the bank holidays cover is worked or not, as holidays has it")
    func everyDay() throws {
        let closed = Set(try OracleTable.holidays.rows().map { $0[0] })
        let (list, calendar) = (BankHolidays.englandAndWales, WorkingDayCalendar.englandAndWales)
        var date = list.coverage.lowerBound
        var (days, holidays) = (0, 0)
        while true {
            let (isWeekend, isClosed) = (date.weekday.isWeekend, closed.contains(date.description))
            let holiday = try list.holiday(on: date)
            #expect((holiday != nil) == (isClosed && !isWeekend), "\(date)")
            #expect(try calendar.isWorkingDay(date) == !(isWeekend || isClosed), "\(date)")
            days += 1
            holidays += holiday == nil ? 0 : 1
            if date == list.coverage.upperBound { break }
            date = try date.adding(days: 1)
        }
        #expect(days == 30_316)
        #expect(holidays == 83 * 8 + 8)
    }

    @Test("working days added are those that dateutil's rules leave over")
    func workingDays() throws {
        let rows = try OracleTable.workingDays.rows()
        try #require(rows.count == 600)
        for row in rows {
            let (start, count) = (try CivilDate.of(row[0]), try #require(Int(row[1])))
            #expect(try WorkingDayCalendar.englandAndWales.adding(workingDays: count, to: start).description == row[2], "\(row)")
        }
    }

    @Test("the weekday agrees with Foundation's calendar over four centuries")
    func weekdays() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        for dayNumber in stride(from: -100_000, through: 60_000, by: 41) {
            let date = try #require(CivilDate(dayNumber: dayNumber))
            let foundation = calendar.component(.weekday, from: Date(timeIntervalSince1970: Double(dayNumber) * 86_400))
            #expect(date.weekday.rawValue % 7 + 1 == foundation)
        }
    }
}
