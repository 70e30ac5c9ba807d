import CivilDates
import Guidance
import Testing
import Workflow

/// Random histories of 200 events with every step of theirs, made once for
/// the laws that look at them.
struct RandomHistory {
    struct Step {
        let decided: DecidedEntry
        let before: ReviewState
        let entry: Entry
    }

    let seed: Comment
    let file: CaseFile
    let steps: [Step]

    static let all: Result<[RandomHistory], any Error> = Result {
        var histories: [RandomHistory] = []
        try forAll(cases: 10) { random, seed in
            var steps: [Step] = []
            // The later ones look for what the earlier ones did not come to.
            let had = histories.flatMap { $0.file.entries.compactMap(\.event?.kind) }
            let wanted = histories.count < 5 ? [] : Set(EventKind.allCases).subtracting(had)
            let file = try CaseFile.random(events: 200, from: histories.count, wanting: wanted, &random) { steps.append(Step(decided: $0, before: $1, entry: $2)) }
            histories.append(RandomHistory(seed: seed, file: file, steps: steps))
        }
        return histories
    }
}

extension CaseFile {
    /// A review that somebody kept well up to some stage and badly from
    /// there: events of every kind, late, out of order, undated, each
    /// recorded despite what speaks against it where that is allowed.
    ///
    /// - Parameter seen: what was decided, the state before it, and the
    ///   entry as it was read back.
    static func random(
        events: Int, from beginning: Int? = nil, wanting: Set<EventKind> = [], leavingOut: Set<EventKind> = [.erased, .entryStruckOut],
        _ random: inout SplitMix64,
        seen: (DecidedEntry, ReviewState, Entry) throws -> Void = { _, _, _ in }
    ) throws -> CaseFile {
        let beginnings = [published, cleared, submitted, panelSigned, active, decided, notified]
        let place = beginning ?? random.below(beginnings.count)
        var file = try beginnings[place % beginnings.count]("homicide", WorkflowTests.edition())
        let kinds = EventKind.allCases.filter { !leavingOut.contains($0) }
        var had: Set<EventKind> = []
        var attempts = 0
        while file.entries.count < events, attempts < events * 60 {
            attempts += 1
            // Most events belong to the stage; some do not.
            let missing = wanting.subtracting(leavingOut).subtracting(had).sorted { $0.rawValue < $1.rawValue }
            let isWanted = !missing.isEmpty && random.chance(1, in: 3)
            let kind = isWanted ? random.pick(missing) : file.randomKind(of: kinds, had, &random)
            let standing = TransitionTable.standing(of: kind, in: file.state.stage)
            guard isWanted || standing == .ordinary || random.chance(1, in: standing == .early ? 80 : 12) else { continue }
            // What would end the story soon comes seldom.
            guard isWanted || kind != .reviewAdopted || random.chance(1, in: 8) else { continue }
            guard let recording = file.randomRecording(kind, &random) else { continue }
            // A review stays in a stage for a while.
            guard isWanted || recording.event.fact.destination == nil || random.chance(1, in: 4) else { continue }
            let before = file.state
            do {
                let decided = try Workflow.decide(recording, on: file.state, history: file.entries, in: file.setting)
                guard let first = decided.first else { continue }
                let entry = try file.stored(first)
                file.append(entry)
                had.insert(kind)
                try seen(first, before, entry)
            } catch is WorkflowRefusal {
                continue
            }
            file.today = file.today.plus(random.below(6))
        }
        return file
    }

    /// Often one that belongs to the present stage and not to all of them,
    /// now and then one that this review has not had.
    private func randomKind(of kinds: [EventKind], _ had: Set<EventKind>, _ random: inout SplitMix64) -> EventKind {
        let own = kinds.filter {
            TransitionTable.standing(of: $0, in: state.stage) == .ordinary
                && TransitionTable.standing(of: $0, in: .notified) != .ordinary
        }
        let new = kinds.filter { !had.contains($0) }
        switch random.below(4) {
        case 0, 1: return own.randomElement(using: &random) ?? random.pick(kinds)
        case 2: return new.randomElement(using: &random) ?? random.pick(kinds)
        default: return random.pick(kinds)
        }
    }

    func randomRecording(_ kind: EventKind, _ random: inout SplitMix64) -> Recording? {
        let generator = FactGenerator(review: state, edition: edition, today: today)
        guard let facts = generator.facts(for: kind, &random), let event = try? ReviewEvent(kind, reading: facts) else {
            return nil
        }
        let date: ApproximateDate? =
            switch random.below(20) {
            case 0: nil
            case 1: .month(year: today.year, month: today.month)
            case 2...4: .day(today.plus(-random.below(300)))
            case 5...8: .day(today.plus(-random.below(30)))
            default: .day(today)
            }
        return Recording(event: event, occurredOn: date, despite: "it was so")
    }
}
