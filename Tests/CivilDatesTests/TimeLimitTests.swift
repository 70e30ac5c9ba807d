import CivilDates
import Testing

@Suite("Time limits")
struct TimeLimitTests {
    private func due(
        _ amount: Int, _ unit: TimeLimit.Unit, _ firstDay: TimeLimit.FirstDay = .notCounted,
        roll: TimeLimit.Roll = .stays, from start: String
    ) throws -> String {
        let limit = try #require(TimeLimit(amount, unit, firstDay: firstDay, roll: roll))
        return try limit.due(from: .of(start)).date.description
    }

    @Test(
        "one month for the decision ends on the corresponding date, or with the month",
        arguments: [
            ("2023-01-10", "2023-02-10"), ("2023-01-29", "2023-02-28"), ("2023-01-31", "2023-02-28"),
            ("2024-01-30", "2024-02-29"), ("2024-01-31", "2024-02-29"), ("2024-02-29", "2024-03-29"),
            ("2023-08-31", "2023-09-30"), ("2023-12-31", "2024-01-31"), ("2023-02-28", "2023-03-28"),
        ])
    func oneMonth(start: String, end: String) throws {
        #expect(try due(1, .months, from: start) == end)
    }

    /// *Dodds v Walker* [1981] 1 WLR 1027: notice of 30 September, four
    /// months, last day 30 January.
    @Test("four months from 30 September end on 30 January")
    func doddsWalker() throws {
        #expect(try due(4, .months, from: "1978-09-30") == "1979-01-30")
    }

    @Test("six months for the report", arguments: [("2023-03-15", "2023-09-15"), ("2023-08-31", "2024-02-29"), ("2024-08-30", "2025-02-28")])
    func sixMonths(start: String, end: String) throws {
        #expect(try due(6, .months, from: start) == end)
    }

    @Test("a year from 29 February ends on the 28th, four years on the 29th")
    func leapYears() throws {
        #expect(try due(1, .years, from: "2024-02-29") == "2025-02-28")
        #expect(try due(4, .years, from: "2024-02-29") == "2028-02-29")
        #expect(try due(1, .years, .counted, from: "2024-02-29") == "2025-02-28")
        #expect(try due(1, .years, .counted, from: "2024-03-01") == "2025-02-28")
    }

    /// Domestic Abuse Act 2021, section 16(6): "beginning with".
    @Test("56 days to answer the Commissioner end on the day before the weekday of publication")
    func fiftySixDays() throws {
        #expect(try due(56, .days, from: "2024-01-10") == "2024-03-06")
        #expect(try due(56, .days, .counted, from: "2024-01-10") == "2024-03-05")
        #expect(try due(8, .weeks, from: "2024-01-10") == "2024-03-06")
        #expect(try due(8, .weeks, .counted, from: "2024-01-10") == "2024-03-05")
    }

    /// Rule 2.8 gives the example itself: served on 2 October, 14 days, last
    /// day 16 October.
    @Test("14 days from 2 October end on 16 October, as in CPR 2.8")
    func civilProcedure() throws {
        #expect(try due(14, .days, from: "2023-10-02") == "2023-10-16")
    }

    @Test(
        "a month that begins with a day ends on the day before the corresponding one",
        arguments: [
            ("2023-03-10", "2023-04-09"), ("2023-03-01", "2023-03-31"), ("2023-02-01", "2023-02-28"),
            ("2024-02-01", "2024-02-29"), ("2023-01-28", "2023-02-27"), ("2023-01-29", "2023-02-28"),
            ("2023-01-31", "2023-02-28"), ("2024-01-30", "2024-02-29"), ("2024-01-29", "2024-02-28"),
        ])
    func monthBeginningWith(start: String, end: String) throws {
        #expect(try due(1, .months, .counted, from: start) == end)
    }

    @Test("the same day is one day with the first day counted")
    func sameDay() throws {
        #expect(try due(1, .days, .counted, from: "2024-05-04") == "2024-05-04")
        #expect(try due(1, .workingDays, .counted, from: "2024-05-03") == "2024-05-03")
        // A Saturday; the Monday is the early May bank holiday.
        #expect(try due(1, .workingDays, .counted, from: "2024-05-04") == "2024-05-07")
    }

    @Test("working days leave out Easter, Christmas and a day of mourning")
    func workingDays() throws {
        #expect(try due(2, .workingDays, from: "2024-03-28") == "2024-04-03")
        #expect(try due(5, .workingDays, from: "2027-12-23") == "2028-01-04")
        #expect(try due(1, .workingDays, from: "2022-09-16") == "2022-09-20")
        #expect(try due(20, .workingDays, from: "2024-12-02") == "2025-01-02")
    }

    @Test("a limit that ends on a day that is not worked stays there unless told to move")
    func rolls() throws {
        // Good Friday 2024 to the Tuesday after Easter, or back to Thursday.
        #expect(try due(1, .months, from: "2024-02-29") == "2024-03-29")
        #expect(try due(1, .months, roll: .nextWorkingDay, from: "2024-02-29") == "2024-04-02")
        #expect(try due(1, .months, roll: .previousWorkingDay, from: "2024-02-29") == "2024-03-28")
        #expect(try due(1, .weeks, roll: .nextWorkingDay, from: "2024-04-03") == "2024-04-10")
    }

    @Test("an amount below one is no limit", arguments: [0, -1, .min])
    func noLimit(amount: Int) {
        for unit in TimeLimit.Unit.allCases { #expect(TimeLimit(amount, unit) == nil) }
    }

    @Test("what cannot be reached is an error", arguments: TimeLimit.Unit.allCases)
    func tooLong(unit: TimeLimit.Unit) throws {
        for firstDay in TimeLimit.FirstDay.allCases {
            let limit = try #require(TimeLimit(.max, unit, firstDay: firstDay))
            #expect(throws: CalendarError.self) { try limit.due(from: .of("2024-01-01")) }
        }
    }

    @Test("a date says whether bank holidays that are not published could change it")
    func certainty() throws {
        let months = try #require(TimeLimit(6, .months))
        #expect(try months.due(from: .of("2040-01-01")).certainty == .announced)
        let working = try #require(TimeLimit(20, .workingDays))
        #expect(try working.due(from: .of("2028-11-20")).certainty == .announced)
        #expect(try working.due(from: .of("2028-12-20")).certainty == .computed)
        // The end itself is looked at, even where the date moves back.
        let before = try #require(TimeLimit(1, .months, roll: .previousWorkingDay))
        #expect(try before.due(from: .of("2028-12-01")).certainty == .computed)
    }

    @Test("limits that look at no bank holiday need none")
    func uncovered() throws {
        #expect(try due(6, .months, from: "2071-08-31") == "2072-02-29")
        #expect(throws: CalendarError.self) { try due(6, .months, roll: .nextWorkingDay, from: "2071-08-31") }
    }

    @Test("limits are named in words, and their rules have fixed spellings")
    func names() throws {
        #expect(TimeLimit(6, .months)?.description == "6 months")
        #expect(TimeLimit(1, .workingDays)?.description == "1 working day")
        #expect(TimeLimit.Unit.allCases.map(\.rawValue) == ["days", "working-days", "weeks", "months", "years"])
        #expect(TimeLimit.FirstDay.allCases.map(\.rawValue) == ["not-counted", "counted"])
        #expect(TimeLimit.Roll.allCases.map(\.rawValue) == ["stays", "next-working-day", "previous-working-day"])
        #expect(HolidayCertainty.allCases.map(\.rawValue) == ["announced", "computed"])
    }

    @Test("nothing is reached outside the years 1 to 9999")
    func edges() throws {
        #expect(try CivilDate.of("9999-12-30").adding(days: 1).description == "9999-12-31")
        #expect(try CivilDate.of("0002-01-31").adding(months: -11).description == "0001-02-28")
        let (first, last) = (try CivilDate.of("0001-01-01"), try CivilDate.of("9999-12-31"))
        for step in [1, .max, 3_000_000] {
            #expect(throws: CalendarError.outsideCalendar) { try last.adding(days: step) }
            #expect(throws: CalendarError.outsideCalendar) { try last.adding(weeks: step) }
            #expect(throws: CalendarError.outsideCalendar) { try last.adding(months: step) }
            #expect(throws: CalendarError.outsideCalendar) { try last.adding(years: step) }
            #expect(throws: CalendarError.outsideCalendar) { try first.adding(days: -step) }
            #expect(throws: CalendarError.outsideCalendar) { try first.adding(months: -step) }
        }
        #expect(CivilDate(dayNumber: .max) == nil && CivilDate(dayNumber: .min) == nil)
        #expect(CivilDate(dayNumber: first.dayNumber - 1) == nil && CivilDate(dayNumber: last.dayNumber + 1) == nil)
        #expect(CivilDate(dayNumber: first.dayNumber) == first && CivilDate(dayNumber: last.dayNumber) == last)
        #expect(first.days(to: last) == 3_652_058)
    }
}
