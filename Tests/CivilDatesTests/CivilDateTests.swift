import CivilDates
import Foundation
import Testing

@Suite("Days of the calendar")
struct CivilDateTests {
    @Test("only days that exist can be made", arguments: [(2023, 2, 29), (2024, 13, 1), (2024, 4, 31), (0, 1, 1), (2024, 1, 0)])
    func impossible(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test("29 February exists in leap years and in 2000, not in 1900")
    func leapDays() {
        #expect(CivilDate(year: 2024, month: 2, day: 29) != nil)
        #expect(CivilDate(year: 2000, month: 2, day: 29) != nil)
        #expect(CivilDate(year: 1900, month: 2, day: 29) == nil)
    }

    @Test("day numbers agree with Foundation's calendar over four centuries")
    func dayNumbers() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        for dayNumber in stride(from: -100_000, through: 60_000, by: 37) {
            let date = try #require(CivilDate(dayNumber: dayNumber))
            let parts = calendar.dateComponents(
                [.year, .month, .day], from: Date(timeIntervalSince1970: Double(dayNumber) * 86_400))
            #expect(date.year == parts.year && date.month == parts.month && date.day == parts.day)
            #expect(date.dayNumber == dayNumber)
        }
    }

    @Test("a date printed and read again is the same", arguments: ["2019", "2019-03", "2019-03-31", "0007-01"])
    func roundTrip(text: String) {
        #expect(ApproximateDate(text)?.description == text)
    }

    @Test("what is no date is refused", arguments: ["", "19", "2019-13", "2019-3", "2019-02-30", "2019-03-01T00", "٢٠١٩"])
    func notDates(text: String) {
        #expect(ApproximateDate(text) == nil)
    }

    @Test("the day of a death is left out, month and year stay")
    func withoutDay() {
        #expect(ApproximateDate("2019-03-31")?.withoutDay.description == "2019-03")
        #expect(ApproximateDate("2019")?.withoutDay.description == "2019")
    }

    @Test("an approximate date may have been any day of its month or year")
    func possibleDays() throws {
        let days = { (text: String) in ApproximateDate(text)?.possibleDays.map { "\($0.lowerBound) \($0.upperBound)" } }
        #expect(days("2019") == "2019-01-01 2019-12-31")
        #expect(days("2020-02") == "2020-02-01 2020-02-29")
        #expect(days("2019-03-31") == "2019-03-31 2019-03-31")
        #expect(ApproximateDate.month(year: 2019, month: 13).possibleDays == nil)
        #expect(ApproximateDate.year(0).possibleDays == nil)
    }
}
