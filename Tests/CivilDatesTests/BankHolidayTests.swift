import CivilDates
import Testing

@Suite("Bank holidays of England and Wales")
struct BankHolidayTests {
    private let list = BankHolidays.englandAndWales

    private func days(of year: Int) throws -> [String] {
        let year = try CivilDate.of("\(year)-01-01")...CivilDate.of("\(year)-12-31")
        return try list.holidays(in: year).map { "\($0.date) \($0.name)\($0.isSubstitute ? " (substitute day)" : "")" }
    }

    /// As gov.uk/bank-holidays printed them.
    @Test("2022 has a moved day, two days of its own and substitutes")
    func platinumJubilee() throws {
        #expect(
            try days(of: 2022) == [
                "2022-01-03 New Year\u{2019}s Day (substitute day)", "2022-04-15 Good Friday", "2022-04-18 Easter Monday",
                "2022-05-02 Early May bank holiday", "2022-06-02 Spring bank holiday",
                "2022-06-03 Platinum Jubilee bank holiday", "2022-08-29 Summer bank holiday",
                "2022-09-19 Bank holiday for the State Funeral of Queen Elizabeth II", "2022-12-26 Boxing Day",
                "2022-12-27 Christmas Day (substitute day)",
            ])
    }

    @Test("what is published for 2026 to 2028 stands")
    func published() throws {
        #expect(try days(of: 2026).suffix(2) == ["2026-12-25 Christmas Day", "2026-12-28 Boxing Day (substitute day)"])
        #expect(
            try days(of: 2027) == [
                "2027-01-01 New Year\u{2019}s Day", "2027-03-26 Good Friday", "2027-03-29 Easter Monday",
                "2027-05-03 Early May bank holiday", "2027-05-31 Spring bank holiday", "2027-08-30 Summer bank holiday",
                "2027-12-27 Christmas Day (substitute day)", "2027-12-28 Boxing Day (substitute day)",
            ])
        #expect(
            try days(of: 2028).map { String($0.prefix(10)) } == [
                "2028-01-03", "2028-04-14", "2028-04-17", "2028-05-01", "2028-05-29", "2028-08-28", "2028-12-25", "2028-12-26",
            ])
    }

    @Test(
        "days proclaimed once are kept",
        arguments: [
            "1981-07-29", "1995-05-08", "1999-12-31", "2002-06-03", "2002-06-04", "2011-04-29", "2012-06-04", "2012-06-05",
            "2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08",
        ])
    func oneOff(day: String) throws {
        #expect(try list.holiday(on: .of(day)) != nil)
    }

    @Test(
        "a day that was moved is worked",
        arguments: ["1995-05-01", "2002-05-27", "2012-05-28", "2020-05-04", "2022-05-30"])
    func moved(day: String) throws {
        #expect(try WorkingDayCalendar.englandAndWales.isWorkingDay(.of(day)))
    }

    @Test("every listed day is a Monday to Friday, and no day is listed twice")
    func weekdays() throws {
        let all = try list.holidays(in: list.coverage)
        #expect(all.allSatisfy { !$0.date.weekday.isWeekend })
        #expect(Set(all.map(\.date)).count == all.count)
    }

    @Test("outside the coverage the answer is an error, never none", arguments: ["1977-12-31", "2061-01-01", "2061-01-02"])
    func outside(day: String) throws {
        let date = try CivilDate.of(day)
        let calendar = WorkingDayCalendar.englandAndWales
        #expect(throws: CalendarError.outsideBankHolidays(date)) { try list.holiday(on: date) }
        #expect(throws: CalendarError.outsideBankHolidays(date)) { try list.certainty(on: date) }
        #expect(throws: CalendarError.outsideBankHolidays(date)) { try list.holidays(in: date...date) }
        #expect(throws: CalendarError.outsideBankHolidays(date)) { try calendar.isWorkingDay(date) }
        #expect(throws: CalendarError.outsideBankHolidays(date)) { try calendar.workingDay(onOrAfter: date) }
    }

    @Test("a count that runs out of the coverage is an error")
    func runsOut() throws {
        let calendar = WorkingDayCalendar.englandAndWales
        let beyond = CalendarError.outsideBankHolidays(try .of("2061-01-01"))
        #expect(throws: beyond) { try calendar.adding(workingDays: 30_000, to: .of("1978-01-01")) }
        #expect(throws: beyond) { try calendar.adding(workingDays: .max, to: .of("2060-12-01")) }
    }

    @Test("what is published is told from what is computed")
    func certainty() throws {
        #expect(try list.certainty(on: .of("2028-12-31")) == .announced)
        #expect(try list.certainty(on: .of("2029-01-01")) == .computed)
        #expect(try list.holiday(on: .of("2028-12-26"))?.certainty == .announced)
        #expect(try list.holiday(on: .of("2029-12-25"))?.certainty == .computed)
    }

    @Test("a proclamation adds and cancels days and says through when the list is published")
    func proclaimed() throws {
        let day = BankHoliday(date: try .of("2029-07-09"), name: "A day of its own", certainty: .announced)
        let changed = try list.proclaimed(
            adding: [day], cancelling: [.of("2029-05-07")], announcedThrough: .of("2029-12-31"))
        #expect(try changed.holiday(on: .of("2029-07-09")) == day)
        #expect(try changed.holiday(on: .of("2029-05-07")) == nil)
        #expect(try changed.holiday(on: .of("2029-12-25"))?.certainty == .announced)
        #expect(try changed.certainty(on: .of("2030-01-01")) == .computed)
        #expect(try list.holiday(on: .of("2029-07-09")) == nil)
        #expect(try list.proclaimed(announcedThrough: .of("2020-12-31")) == list)
        #expect(throws: CalendarError.outsideBankHolidays(try .of("2061-07-09"))) {
            try list.proclaimed(adding: [BankHoliday(date: .of("2061-07-09"), name: "Too far", certainty: .announced)])
        }
    }

    @Test("days on which the body itself is closed do not count")
    func closures() throws {
        let closed = WorkingDayCalendar(closures: [try .of("2026-12-29"), try .of("2026-12-30"), try .of("2026-12-31")])
        #expect(try closed.adding(workingDays: 2, to: .of("2026-12-23")).description == "2027-01-04")
        #expect(try WorkingDayCalendar.englandAndWales.adding(workingDays: 2, to: .of("2026-12-23")).description == "2026-12-29")
    }

    @Test("counting working days undoes adding them")
    func countingBack() throws {
        let calendar = WorkingDayCalendar.englandAndWales
        try forAll(cases: 300) { random, seed in
            let start = CivilDate.random(using: &random)
            let count = Int.random(in: 0...150, using: &random)
            let end = try calendar.adding(workingDays: count, to: start)
            #expect(try calendar.workingDays(after: start, through: end) == count, seed)
            #expect(try calendar.workingDays(after: end, through: start) == -count, seed)
            #expect(try count == 0 || calendar.isWorkingDay(end), seed)
        }
    }
}
