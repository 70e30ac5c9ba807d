import CivilDates
import Guidance
import Testing
import Workflow

@Suite("Laws of clocks", .tags(.property), .timeLimit(.minutes(5)))
struct ClockLawTests {
    /// Days on which to look: before, at and long after the end of a
    /// history, inside the years of which bank holidays are known.
    private static func days(of file: CaseFile) -> [CivilDate] {
        [-200, -60, 0, 1, 30, 200].map { file.today.plus($0) }
    }

    @Test("no clock runs backwards: as days pass, a due date stays or moves on")
    func forward() throws {
        for history in try RandomHistory.all.get() {
            let clocks = history.file.state.clocks(under: history.file.edition)
            #expect(clocks.count > 5, history.seed)
            for clock in clocks {
                let dues = try Self.days(of: history.file).compactMap { try clock.deadline(on: $0).due }
                #expect(dues == dues.sorted(), "\(history.seed) \(clock.limit)")
                let paused = try Self.days(of: history.file).map { try clock.deadline(on: $0).pausedDays }
                #expect(paused == paused.sorted(), "\(history.seed) \(clock.limit)")
            }
        }
    }

    @Test("a pause, ended or not, never brings a date forward, and never hides the first target")
    func pauses() throws {
        var moved = 0
        try forAll(cases: 12) { random, seed in
            let file = try CaseFile.random(events: 60, leavingOut: [.erased, .entryStruckOut, .reviewAdopted], &random)
            let before = Dictionary(grouping: file.state.clocks(under: file.edition), by: key)
            var paused = file
            guard paused.state.stage != .closed, paused.state.stage != .archived else { return }
            let from = file.today.plus(-random.below(200))
            let pause = try paused.record(
                .reviewPaused, on: from.description, ["pause": "trial", "clocks": "all", "reason": "the trial"],
                despite: "it was so")
            if random.chance(1, in: 2), case .text(let number)? = pause.event?.written["number"] {
                paused.today = paused.today.plus(random.below(60))
                try paused.record(.reviewResumed, ["pause": .text(number)], despite: "it was so")
            }
            let after = Dictionary(grouping: paused.state.clocks(under: paused.edition), by: key)
            for (name, clocks) in before {
                let others = try #require(after[name], seed)
                #expect(clocks.count == others.count, seed)
                for (plain, slowed) in zip(clocks, others) {
                    for day in Self.days(of: paused) {
                        let (plain, slowed) = (try plain.deadline(on: day), try slowed.deadline(on: day))
                        #expect(slowed.firstDue == plain.firstDue, "\(seed) \(name)")
                        guard let a = plain.due, let b = slowed.due else {
                            #expect(plain.due == slowed.due, "\(seed) \(name)")
                            continue
                        }
                        #expect(b >= a, "\(seed) \(name)")
                        if b > a { moved += 1 }
                    }
                }
            }
        }
        #expect(moved > 0)
    }

    @Test("a later start never gives an earlier due date, whatever pauses there are")
    func starts() throws {
        for history in try RandomHistory.all.get() {
            var random = SplitMix64(seed: 3)
            for var clock in history.file.state.clocks(under: history.file.edition) {
                clock.setDue = nil
                clock.moves = []
                clock.stop = .notYet
                for _ in 0..<20 {
                    let first = history.file.today.plus(-random.below(300))
                    let second = first.plus(random.below(40))
                    var later = clock
                    clock.start = .on(first, isExact: true)
                    later.start = .on(second, isExact: true)
                    let (a, b) = (try clock.deadline(on: history.file.today), try later.deadline(on: history.file.today))
                    guard let due = a.due else { continue }
                    #expect(due <= (try #require(b.due)), "\(history.seed) \(clock.limit) \(first) \(second)")
                }
            }
        }
    }

    @Test("every earlier date of a moved deadline stays listed, in the order of days, and the first is the rule's own")
    func moves() throws {
        var moved = 0
        for history in try RandomHistory.all.get() {
            let state = history.file.state
            for clock in state.clocks(under: history.file.edition) where clock.subject == nil {
                // A clock that began again keeps what was agreed for its
                // present run.
                let limit = history.file.edition.limits.first { $0.slug.text == clock.limit }
                let starts = limit?.startsAt.flatMap { state.milestones[$0]?.count } ?? 0
                var earliest: CivilDate?
                if starts > 1, case .on(let day, _) = clock.start { earliest = day }
                let facts = state.movedDeadlines.filter { move in
                    guard move.fact.limit == clock.limit, let due = move.fact.due else { return false }
                    return earliest.map { $0 <= due } ?? true
                }
                #expect(clock.moves.count == facts.count, "\(history.seed) \(clock.limit)")
                #expect(clock.moves.map(\.revised).sorted() == facts.compactMap(\.fact.due).sorted())
                #expect(clock.moves.map(\.on) == clock.moves.map(\.on).sorted(), "\(history.seed) \(clock.limit)")
                for (earlier, later) in zip(clock.moves, clock.moves.dropFirst()) {
                    #expect(later.previous == earlier.revised, "\(history.seed) \(clock.limit)")
                }
                let deadline = try clock.deadline(on: history.file.today)
                if let first = clock.moves.first {
                    moved += 1
                    #expect(first.previous == deadline.firstDue, "\(history.seed) \(clock.limit)")
                }
                var bare = clock
                bare.moves = []
                bare.pauses = []
                #expect(try bare.deadline(on: history.file.today).firstDue == deadline.firstDue)
            }
        }
        #expect(moved > 0)
    }

    @Test("what is told late goes by its day: an earlier move, an earlier start and an earlier stop change what holds no more than they did")
    func lateNews() throws {
        var file = try CaseFile.active()
        file.today = day("2026-06-01")
        func move(_ due: String) -> [String: FieldValue] {
            ["limit": "complete-report", "due": .text(due), "cause": "criminal-case", "reason": "the trial", "agreed-by": "the panel"]
        }
        try file.record(.deadlineMoved, on: "2026-05-20", move("2026-12-01"))
        try file.record(.deadlineMoved, on: "2026-03-20", move("2026-09-01"))
        let clock = try #require(file.state.clocks(under: file.edition).first { $0.limit == "complete-report" })
        #expect(clock.moves.map(\.revised) == [day("2026-09-01"), day("2026-12-01")])
        #expect(try clock.deadline(on: file.today).due == day("2026-12-01"))

        try file.record(.familyContacted, on: "2026-04-01", ["person": "P1", "by": "the chair", "means": "visit"])
        try file.record(.familyContacted, on: "2026-02-01", ["person": "P1", "by": "the officer", "means": "visit"])
        let contact = try #require(file.state.clocks(under: file.edition).first { $0.limit == "first-family-contact" })
        #expect(contact.stop == .on(day("2026-02-01")))

        var round = try CaseFile.submitted()
        round.pass(100)
        try round.record(.meetingHeld, on: round.today.description, ["meeting": "qa"])
        let second = round.today
        try round.record(.meetingHeld, on: second.plus(-40).description, ["meeting": "qa"], despite: "found late")
        let letter = try #require(round.state.clocks(under: round.edition).first { $0.limit == "qa-letter" })
        #expect(letter.start == .on(second, isExact: true))
    }

    @Test("a paused trial case that overruns and moves twice shows every date")
    func trial() throws {
        var file = try CaseFile.active()
        let decided = try #require(file.state.milestones[.decidedToReview]?.first?.on?.possibleDays?.lowerBound)
        #expect(decided == day("2026-01-19"))
        let rule = day("2026-07-19")
        func deadline(_ on: String) throws -> Deadline {
            let clock = try #require(file.state.clocks(under: file.edition).first { $0.limit == "complete-report" })
            return try clock.deadline(on: day(on))
        }
        #expect(try deadline("2026-03-01").due == rule)
        file.today = day("2026-03-01")
        try file.record(.reviewPaused, ["pause": "trial", "clocks": "complete-report", "reason": "the trial"])
        file.today = day("2026-03-11")
        #expect(try deadline("2026-03-11").state == .paused)
        try file.record(.reviewResumed, ["pause": "S1"])
        #expect(try deadline("2026-03-11").due == rule.plus(10))
        file.today = day("2026-07-25")
        for due in ["2026-10-30", "2027-01-29"] {
            try file.record(
                .deadlineMoved,
                ["limit": "complete-report", "due": .text(due), "cause": "criminal-case", "reason": "the trial", "agreed-by": "the panel"])
            file.pass()
        }
        let moved = try deadline("2026-08-10")
        #expect(moved.due == day("2027-01-29"))
        #expect(moved.firstDue == rule)
        #expect(moved.clock.moves.map(\.revised) == [day("2026-10-30"), day("2027-01-29")])
        #expect(moved.clock.moves.map(\.previous) == [rule, day("2026-10-30")])
        #expect(moved.state == .running)
        #expect(try deadline("2027-02-01").state == .overdue)
    }

    private func key(_ clock: Clock) -> String { "\(clock.limit) \(clock.subject ?? "")" }
}
