import CivilDates
import Guidance
import Testing
import Workflow

@Suite("Laws of corrections", .tags(.property), .timeLimit(.minutes(5)))
struct CorrectionLawTests {
    @Test("with a correction the review is as if the right fact had been recorded at first")
    func correcting() throws {
        try forAll(cases: 40) { random, seed in
            let file = try CaseFile.random(events: 60, &random)
            let target = random.pick(file.entries)
            guard let kind = target.event?.kind, let right = file.randomRecording(kind, &random) else { return }
            let number = file.entries.count + 1
            var correction = target
            correction.version = number
            correction.recordedOn = file.today
            correction.recordedAt = Int64(file.today.dayNumber) * 86_400_000
            correction.corrects = target.version
            correction.event = right.event
            correction.occurredOn = right.occurredOn

            var rightAtFirst = file.entries
            rightAtFirst[target.version - 1].event = right.event
            rightAtFirst[target.version - 1].occurredOn = right.occurredOn
            let corrected = ReviewState.replaying(file.entries + [correction])
            let told = ReviewState.replaying(rightAtFirst + [correction.saying(nothing: ())])
            #expect(corrected == told, "\(seed) \(kind.rawValue)")
        }
    }

    @Test("the last of several corrections holds, and the same as at every day")
    func twice() throws {
        try forAll(cases: 20) { random, seed in
            let file = try CaseFile.random(events: 40, &random)
            let target = random.pick(file.entries)
            guard let kind = target.event?.kind, let wrong = file.randomRecording(kind, &random),
                let right = file.randomRecording(kind, &random)
            else { return }
            var first = target
            first.version = file.entries.count + 1
            first.corrects = target.version
            first.recordedOn = file.today
            first.event = wrong.event
            first.occurredOn = wrong.occurredOn
            var second = first
            second.version += 1
            second.event = right.event
            second.occurredOn = right.occurredOn
            var rightAtFirst = file.entries
            rightAtFirst[target.version - 1].event = right.event
            rightAtFirst[target.version - 1].occurredOn = right.occurredOn
            rightAtFirst += [first.saying(nothing: ()), second.saying(nothing: ())]
            for days in [0, 20, 60, 120] {
                let horizon = Horizon(asAt: file.today.plus(-days))
                let corrected = ReviewState.replaying(file.entries + [first, second], horizon: horizon)
                let told = ReviewState.replaying(rightAtFirst, horizon: horizon)
                #expect(difference(corrected, told).isEmpty, "\(seed) \(kind.rawValue) \(days)")
            }
        }
    }

    @Test("what is struck out is as if it had never been recorded, but for its number, at every day")
    func strikingOut() throws {
        try forAll(cases: 40) { random, seed in
            let file = try CaseFile.random(events: 60, &random)
            let target = file.entries[1 + random.below(file.entries.count - 1)]
            let strike = try file.strike(target.version, as: file.entries.count + 1)
            var never = file.entries
            never[target.version - 1] = never[target.version - 1].saying(nothing: ())
            for days in [0, 20, 60, 120] {
                let horizon = Horizon(asAt: file.today.plus(-days))
                let struck = ReviewState.replaying(file.entries + [strike], horizon: horizon)
                let silent = ReviewState.replaying(never + [strike.saying(nothing: ())], horizon: horizon)
                #expect(difference(struck, silent).isEmpty, "\(seed) \(days)")
            }
        }
    }

    @Test("striking out what struck something out puts it back")
    func strikingOutAStrike() throws {
        try forAll(cases: 20) { random, seed in
            let file = try CaseFile.random(events: 40, &random)
            let target = file.entries[1 + random.below(file.entries.count - 1)]
            let strike = try file.strike(target.version, as: file.entries.count + 1)
            let second = try file.strike(strike.version, as: strike.version + 1)
            let back = ReviewState.replaying(file.entries + [strike, second])
            let silent = ReviewState.replaying(
                file.entries + [strike.saying(nothing: ()), second.saying(nothing: ())])
            #expect(back == silent, seed)
        }
    }

    @Test("striking out a correction brings back what held before it")
    func strikingOutACorrection() throws {
        try forAll(cases: 20) { random, seed in
            let file = try CaseFile.random(events: 40, &random)
            let target = file.entries[1 + random.below(file.entries.count - 1)]
            guard let kind = target.event?.kind, let better = file.randomRecording(kind, &random),
                let worse = file.randomRecording(kind, &random)
            else { return }
            var first = target
            first.version = file.entries.count + 1
            first.corrects = target.version
            first.event = better.event
            var second = first
            second.version += 1
            second.event = worse.event
            let strike = try file.strike(second.version, as: second.version + 1)
            let back = ReviewState.replaying(file.entries + [first, second, strike])
            let kept = ReviewState.replaying(
                file.entries + [first, second.saying(nothing: ()), strike.saying(nothing: ())])
            #expect(difference(back, kept).isEmpty, "\(seed) \(kind.rawValue)")
        }
    }
}

/// Everything that a review holds, without where its history ends and
/// without the numbers that are kept from being given again.
private func portrait(of state: ReviewState) -> [String] {
    var text = ""
    dump(state, to: &text)
    let asides = ["  - version: ", "  - recordedAt: "]
    return text.split(separator: "\n").filter { line in
        !line.contains("- last: ") && !asides.contains { line.hasPrefix($0) }
    }.map(String.init).sorted()
}

/// What one review holds and the other does not.
private func difference(_ a: ReviewState, _ b: ReviewState) -> [String] {
    let (a, b) = (portrait(of: a), portrait(of: b))
    guard a != b else { return [] }
    return Set(a).symmetricDifference(b).sorted() + ["\(a.count) and \(b.count) lines"]
}

extension Entry {
    /// The same entry when its key is gone.
    func saying(nothing: Void) -> Entry {
        var entry = self
        entry.event = nil
        entry.despite = nil
        entry.corrects = nil
        return entry
    }
}

extension CaseFile {
    /// The entry that strikes another out.
    func strike(_ version: Int, as number: Int) throws -> Entry {
        let event = try ReviewEvent(.entryStruckOut, reading: ["entry": .number(version), "reason": "made in error"])
        return Entry(
            version: number, occurredOn: .day(today), recordedOn: today,
            recordedAt: Int64(today.dayNumber) * 86_400_000 + 43_200_000,
            author: Author(actor: "operator:test", role: .processManager), event: event)
    }
}
