import CivilDates
import Testing

@Suite("Clocks that stand for a while")
struct PauseTests {
    private func due(
        _ limit: TimeLimit?, from start: String, pauses: [(String, String?)], asOf today: String = "2030-01-01"
    ) throws -> DueDate {
        let pauses = try pauses.map { from, until in
            try #require(Pause(from: .of(from), until: until.map { try .of($0) }))
        }
        return try #require(limit).due(from: .of(start), pauses: pauses, asOf: .of(today))
    }

    @Test("days are added for the days paused")
    func days() throws {
        let answer = try due(TimeLimit(28, .days), from: "2024-03-01", pauses: [("2024-03-10", "2024-03-20")])
        #expect(answer.date.description == "2024-04-08")
        #expect(answer.pausedDays == 10)
        #expect(answer.countedFrom.description == "2024-03-11")
        #expect(!answer.isPaused)
    }

    @Test("overlapping pauses count once, in any order")
    func overlapping() throws {
        let pauses: [(String, String?)] = [
            ("2024-03-15", "2024-03-20"), ("2024-03-10", "2024-03-17"), ("2024-03-10", "2024-03-12"),
            ("2024-03-20", "2024-03-22"),
        ]
        for order in [pauses, pauses.reversed()] {
            let answer = try due(TimeLimit(28, .days), from: "2024-03-01", pauses: order)
            #expect(answer.pausedDays == 12 && answer.date.description == "2024-04-10")
        }
    }

    @Test("a trial of 214 days moves six months as if the decision had come 214 days later")
    func trial() throws {
        let answer = try due(TimeLimit(6, .months), from: "2023-03-15", pauses: [("2023-06-01", "2024-01-01")])
        #expect(answer.pausedDays == 214)
        #expect(answer.countedFrom.description == "2023-10-15")
        #expect(answer.date.description == "2024-04-15")
    }

    @Test("working days leave out the paused ones")
    func workingDays() throws {
        // Tuesday to Thursday; Friday is day one, Monday the bank holiday.
        let answer = try due(TimeLimit(3, .workingDays), from: "2024-08-19", pauses: [("2024-08-20", "2024-08-23")])
        #expect(answer.date.description == "2024-08-28")
        #expect(answer.countedFrom.description == "2024-08-19")
        // A pause over a weekend takes nothing.
        #expect(
            try due(TimeLimit(3, .workingDays), from: "2024-08-15", pauses: [("2024-08-17", "2024-08-19")]).date.description
                == "2024-08-20")
    }

    @Test("a pause before the clock starts, of no days, or after it has run out changes nothing")
    func without() throws {
        let plain = try due(TimeLimit(28, .days), from: "2024-03-01", pauses: [])
        for pause in [("2024-01-01", "2024-03-01"), ("2024-03-10", "2024-03-10"), ("2024-03-30", "2024-05-01")] {
            #expect(try due(TimeLimit(28, .days), from: "2024-03-01", pauses: [(pause.0, pause.1)]) == plain)
        }
        // On the last day itself it does.
        #expect(try due(TimeLimit(28, .days), from: "2024-03-01", pauses: [("2024-03-29", "2024-03-31")]).date.description == "2024-03-31")
    }

    @Test("a second pause that begins within the moved time counts too")
    func second() throws {
        let answer = try due(
            TimeLimit(28, .days), from: "2024-03-01", pauses: [("2024-03-10", "2024-03-20"), ("2024-04-05", "2024-04-06")])
        #expect(answer.date.description == "2024-04-09")
    }

    @Test("a clock that starts while it stands runs from the day on which work resumes")
    func startsPaused() throws {
        let (notCounted, counted) = (TimeLimit(5, .days), TimeLimit(5, .days, firstDay: .counted))
        #expect(try due(notCounted, from: "2024-03-12", pauses: [("2024-03-10", "2024-03-20")]).date.description == "2024-03-24")
        #expect(try due(counted, from: "2024-03-12", pauses: [("2024-03-10", "2024-03-20")]).date.description == "2024-03-24")
    }

    @Test("a pause that lasts is counted through the day asked about")
    func lasting() throws {
        let limit = TimeLimit(28, .days)
        let today = try due(limit, from: "2024-03-01", pauses: [("2024-03-10", nil)], asOf: "2024-03-12")
        #expect(today.isPaused && today.pausedDays == 3 && today.date.description == "2024-04-01")
        let later = try due(limit, from: "2024-03-01", pauses: [("2024-03-10", nil)], asOf: "2024-06-12")
        #expect(later.isPaused && later.date.description == "2024-07-02")
        #expect(try !due(limit, from: "2024-03-01", pauses: [("2024-03-10", nil)], asOf: "2024-03-09").isPaused)
        // It ran out before; the later pause does not hide that.
        let overdue = try due(limit, from: "2024-03-01", pauses: [("2024-04-10", nil)], asOf: "2024-06-12")
        #expect(!overdue.isPaused && overdue.date.description == "2024-03-29")
    }

    @Test("a pause does not resume before it began")
    func order() throws {
        #expect(try Pause(from: .of("2024-03-10"), until: .of("2024-03-09")) == nil)
    }

    // Laws, for every unit and rule, with pauses that overlap, touch and last.

    @Test("a later start never gives an earlier due date")
    func laterStart() throws {
        try forAll(cases: 1500) { random, seed in
            let (limit, pauses, today) = (Self.limit(&random), Self.pauses(&random), Self.near(&random))
            var start = Self.near(&random)
            var earlier = try limit.due(from: start, pauses: pauses, asOf: today)
            for _ in 0..<12 {
                start = try start.adding(days: 1)
                let later = try limit.due(from: start, pauses: pauses, asOf: today)
                #expect(earlier.date <= later.date, "\(seed): \(limit) from \(start), \(pauses)")
                earlier = later
            }
        }
    }

    @Test("neither a further pause nor another day of a lasting one brings a date forward")
    func furtherPause() throws {
        try forAll(cases: 1500) { random, seed in
            let (limit, start, today) = (Self.limit(&random), Self.near(&random), Self.near(&random))
            let pauses = Self.pauses(&random)
            var (before, some) = (try limit.due(from: start), [Pause]())
            for pause in pauses {
                some.append(pause)
                let after = try limit.due(from: start, pauses: some, asOf: today)
                #expect(before.date <= after.date && before.pausedDays <= after.pausedDays, "\(seed): \(limit) from \(start), \(some)")
                before = after
            }
            let tomorrow = try limit.due(from: start, pauses: pauses, asOf: today.adding(days: 1))
            #expect(before.date <= tomorrow.date, seed)
            #expect(try limit.due(from: start, pauses: pauses.reversed() + pauses, asOf: today) == before, seed)
        }
    }

    @Test("days and working days of a paused clock are those on which it did not stand")
    func counted() throws {
        try forAll(cases: 500) { random, seed in
            let (start, pauses, today) = (Self.near(&random), Self.pauses(&random), Self.near(&random))
            let amount = Int.random(in: 1...40, using: &random)
            let firstDay = TimeLimit.FirstDay.allCases.randomElement(using: &random) ?? .counted
            for unit in [TimeLimit.Unit.days, .workingDays] {
                let limit = try #require(TimeLimit(amount, unit, firstDay: firstDay))
                let due = try limit.due(from: start, pauses: pauses, asOf: today)
                var (date, count, stood) = (start, 0, 0)
                while date <= due.date {
                    let stands = try pauses.contains { pause in
                        let resumes = try pause.resumedOn ?? max(today.adding(days: 1), pause.pausedOn)
                        return pause.pausedOn <= date && date < resumes
                    }
                    if date > start || firstDay == .counted {
                        stood += stands ? 1 : 0
                        let isDay = try unit == .days || WorkingDayCalendar.englandAndWales.isWorkingDay(date)
                        count += isDay && !stands ? 1 : 0
                    }
                    date = try date.adding(days: 1)
                }
                #expect(count == amount, "\(seed): \(limit) from \(start), \(pauses)")
                #expect(due.pausedDays == stood, "\(seed): \(limit) from \(start), \(pauses)")
            }
        }
    }

    private static func limit(_ random: inout SplitMix64) -> TimeLimit {
        let unit = TimeLimit.Unit.allCases.randomElement(using: &random) ?? .days
        let most = unit == .years ? 2 : unit == .months ? 13 : 30
        guard
            let limit = TimeLimit(
                Int.random(in: 1...most, using: &random), unit,
                firstDay: TimeLimit.FirstDay.allCases.randomElement(using: &random) ?? .counted,
                roll: TimeLimit.Roll.allCases.randomElement(using: &random) ?? .stays)
        else { preconditionFailure("amounts from one make a limit") }
        return limit
    }

    /// A day of the winters of 2023 and 2024, where months are shortest and
    /// holidays thickest, so that chance often meets them.
    private static func near(_ random: inout SplitMix64) -> CivilDate {
        guard let date = CivilDate(dayNumber: 19_700 + Int.random(in: 0...160, using: &random)) else {
            preconditionFailure("days of 2023 and 2024 exist")
        }
        return date
    }

    private static func pauses(_ random: inout SplitMix64) -> [Pause] {
        (0..<Int.random(in: 0...4, using: &random)).compactMap { _ in
            let first = near(&random)
            let days = Int.random(in: 0...40, using: &random)
            return Pause(from: first, until: Int.random(in: 0...5, using: &random) == 0 ? nil : CivilDate(dayNumber: first.dayNumber + days))
        }
    }
}
