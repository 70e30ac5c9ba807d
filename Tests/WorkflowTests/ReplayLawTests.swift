import CivilDates
import Events
import Foundation
import Testing
import Workflow

@Suite("Laws of a history", .tags(.property), .timeLimit(.minutes(5)))
struct ReplayLawTests {
    @Test("replaying is folding entry by entry, and nobody loses a stage or a version on the way")
    func folding() throws {
        for history in try RandomHistory.all.get() {
            #expect(history.file.entries.count == 200, history.seed)
            for step in history.steps {
                let after = step.before.adding(step.entry)
                #expect(after.version == step.before.version + 1, history.seed)
                #expect(after.stage != nil, history.seed)
            }
            #expect(ReviewState.replaying(history.file.entries) == history.file.state, history.seed)
            #expect(history.file.state.version == 200, history.seed)
        }
    }

    @Test("the random histories hold every event that there is")
    func coverage() throws {
        // One case need not.
        guard ProcessInfo.processInfo.environment["TEST_CASES"] == nil else { return }
        let kinds = Set(try RandomHistory.all.get().flatMap { $0.file.entries.compactMap(\.event?.kind) })
        let missed = Set(EventKind.allCases).subtracting(kinds).subtracting([.erased, .entryStruckOut])
        #expect(missed.isEmpty, "never recorded: \(missed.map(\.rawValue).sorted())")
    }

    @Test("what was decided is what is read back")
    func roundTrip() throws {
        for history in try RandomHistory.all.get() {
            for step in history.steps {
                #expect(step.entry.event == step.decided.event, history.seed)
                #expect(step.entry.occurredOn == step.decided.occurredOn, history.seed)
                #expect(step.entry.author == step.decided.author, history.seed)
                #expect(step.entry.despite == step.decided.despite, history.seed)
                #expect(step.entry.corrects == step.decided.corrects, history.seed)
            }
        }
    }

    @Test("an event dated before the present stage never moves the review from where it stands")
    func lateNews() throws {
        var late = 0
        for history in try RandomHistory.all.get() {
            for step in history.steps {
                guard let stage = step.before.stages.last, let begun = stage.on?.possibleDays?.lowerBound,
                    let notified = step.before.stages.first?.on?.possibleDays?.lowerBound,
                    let latest = step.entry.occurredOn?.possibleDays?.upperBound, latest < begun, latest >= notified
                else { continue }
                late += 1
                #expect(step.before.adding(step.entry).stage == stage.stage, history.seed)
            }
        }
        #expect(late > 0)
    }

    @Test("as known on a day is the review after what was recorded by that day")
    func asKnown() throws {
        try forAll(cases: 8) { random, seed in
            var file = try CaseFile.random(events: 80, leavingOut: [.erased], &random)
            try file.correctSome(&random)
            for _ in 0..<6 {
                let horizon = random.pick(file.entries).recordedOn.plus(random.below(3) - 1)
                let known = file.entries.filter { $0.recordedOn <= horizon }
                let state = ReviewState.replaying(file.entries, horizon: Horizon(asKnown: horizon))
                #expect(state == ReviewState.replaying(known), seed)
            }
        }
    }

    @Test("as at a day holds nothing that happened after it, and as at the last day holds everything")
    func asAt() throws {
        try forAll(cases: 8) { random, seed in
            let file = try CaseFile.random(events: 80, &random)
            #expect(ReviewState.replaying(file.entries, horizon: Horizon(asAt: file.today)) == file.state, seed)
            for _ in 0..<6 {
                let horizon = random.pick(file.entries).recordedOn.plus(-random.below(20))
                let state = ReviewState.replaying(file.entries, horizon: Horizon(asAt: horizon))
                let dates = state.stages.compactMap(\.on) + state.notes.compactMap(\.on) + state.letters.compactMap(\.on)
                for date in dates {
                    let earliest = try #require(date.possibleDays?.lowerBound)
                    #expect(earliest <= horizon, seed)
                }
            }
        }
    }
}

extension CaseFile {
    /// Puts corrections of random entries on record, whatever speaks
    /// against them.
    mutating func correctSome(_ random: inout SplitMix64) throws {
        for _ in 0..<10 {
            let target = random.pick(entries.filter { $0.corrects == nil })
            guard let kind = target.event?.kind, let recording = randomRecording(kind, &random) else { continue }
            let correction = Recording(
                event: recording.event, occurredOn: recording.occurredOn, despite: "it was so", corrects: target.version)
            // Some corrections are contradictions; those are dropped.
            _ = try? record(correction)
            today = today.plus(random.below(3))
        }
    }
}
