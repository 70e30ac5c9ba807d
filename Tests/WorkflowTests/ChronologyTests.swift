import CivilDates
import Foundation
import Testing
import Workflow

@Suite("Combined chronology")
struct ChronologyTests {
    private func entry(
        _ id: String, _ agency: String, _ from: String?, until: String? = nil, _ what: String = "Something"
    ) -> ChronologyEntry {
        ChronologyEntry(
            id: ChronologyEntryID(id), agency: agency, from: from.flatMap { ApproximateDate($0) },
            until: until.flatMap { ApproximateDate($0) }, what: what)
    }

    @Test("entries stand by the earliest day they can be, the surest first, those without a date last")
    func order() {
        let chronology = CombinedChronology(merging: [
            [entry("p1", "Police", "2019-03-02"), entry("p2", "Police", nil), entry("p3", "Police", "2018-12-31")],
            [entry("g1", "GP", "2019"), entry("g2", "GP", "2019-03"), entry("g3", "GP", "2019-01-01")],
            [entry("h1", "Housing", nil, until: "2019-02"), entry("h2", "Housing", "2019-01", until: "2020")],
        ])
        #expect(chronology.entries.map(\.id.text) == ["p3", "g3", "g1", "h2", "h1", "g2", "p1", "p2"])
        #expect(chronology.entries.map(\.when) == [
            "2018-12-31", "2019-01-01", "2019", "2019-01 to 2020", "until 2019-02", "2019-03", "2019-03-02", "no date",
        ])
    }

    @Test("two agencies with the same day and like words are asked about, with the reason")
    func sameEvent() throws {
        let chronology = CombinedChronology([
            entry("p1", "Police", "2019-03-02", "Officers attended the address after a neighbour reported shouting"),
            entry("h1", "Housing", "2019-03", "Neighbour reported shouting and banging at the address"),
            entry("g1", "GP", "2019-03-02", "Repeat prescription"),
            entry("p2", "Police", "2019-03-02", "Officers attended the address after a neighbour reported shouting again"),
        ])
        let suggestions = chronology.suggestions()
        #expect(suggestions.map(\.key) == [.init(kind: .sameEvent, id("h1"), id("p1")), .init(kind: .sameEvent, id("p2"), id("h1"))])
        let first = try #require(suggestions.first)
        #expect(first.sharedWords == ["address", "neighbour", "reported", "shouting"])
        #expect(
            first.reason
                == "Housing and Police tell of the same time (2019-03 and 2019-03-02) in words of which \(first.likeness)% are alike: "
                + "address, neighbour, reported, shouting")
    }

    private func id(_ text: String) -> ChronologyEntryID { ChronologyEntryID(text) }

    @Test("like words on days that exclude each other are a conflict, unless each has its like on its own day")
    func conflict() {
        let words = "Referred to the domestic abuse service by telephone after disclosure"
        let one = CombinedChronology([
            entry("p1", "Police", "2019-03-02", words), entry("g1", "GP", "2019-05", words),
            entry("g2", "GP", nil, words), entry("p3", "Police", "2019-08-01", words),
        ])
        #expect(one.suggestions().map(\.key) == [
            .init(kind: .conflictingDates, id("p1"), id("g1")), .init(kind: .conflictingDates, id("g1"), id("p3")),
        ])
        let twice = CombinedChronology([
            entry("p1", "Police", "2019-03-02", words), entry("g1", "GP", "2019-03-02", words),
            entry("p2", "Police", "2019-05-02", words), entry("g2", "GP", "2019-05-02", words),
        ])
        #expect(twice.suggestions().map(\.key) == [
            .init(kind: .sameEvent, id("g1"), id("p1")), .init(kind: .sameEvent, id("g2"), id("p2")),
        ])
    }

    @Test("an end before the beginning is seen, and says nothing of other entries")
    func backwards() {
        #expect(entry("a", "GP", "2019-03", until: "2019-02").endsBeforeItStarts)
        #expect(!entry("a", "GP", "2019-03", until: "2019").endsBeforeItStarts)
        #expect(entry("a", "GP", "2019-03", until: "2019-02").possibleDays == nil)
        #expect(entry("a", "GP", "2019-03", until: "2019").possibleDays?.upperBound.description == "2019-12-31")
    }

    // Laws.

    @Test("merging loses and invents nothing, and neither it nor what is asked depends on how the entries came")
    func laws() {
        var seen: [ChronologySuggestion.Kind: Int] = [:]
        forAll(cases: 150) { random, seed in
            let entries = Self.entries(Int.random(in: 0...25, using: &random), &random)
            let chronology = CombinedChronology(entries)
            #expect(Set(chronology.entries) == Set(entries) && chronology.entries.count == entries.count, seed)
            let shuffled = entries.shuffled(using: &random)
            let cut = Int.random(in: 0...entries.count, using: &random)
            let again = CombinedChronology(merging: [Array(shuffled[cut...]), [], Array(shuffled[..<cut])])
            #expect(again == chronology, seed)
            let suggestions = chronology.suggestions()
            #expect(again.suggestions() == suggestions, seed)
            let byID = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0) })
            for suggestion in suggestions {
                seen[suggestion.key.kind, default: 0] += 1
                guard let one = byID[suggestion.key.first], let other = byID[suggestion.key.second],
                    let a = one.possibleDays, let b = other.possibleDays
                else {
                    #expect(Bool(false), seed)
                    continue
                }
                #expect(one.agency != other.agency && suggestion.key.first < suggestion.key.second, seed)
                #expect(a.overlaps(b) == (suggestion.key.kind == .sameEvent), seed)
                #expect((1...100).contains(suggestion.likeness) && !suggestion.sharedWords.isEmpty, seed)
            }
            #expect(Set(suggestions.map(\.key)).count == suggestions.count, seed)
            for (earlier, later) in zip(chronology.entries, chronology.entries.dropFirst()) {
                guard let a = later.possibleDays else { continue }
                guard let b = earlier.possibleDays else {
                    #expect(Bool(false), seed)
                    continue
                }
                #expect(b.lowerBound <= a.lowerBound, seed)
            }
        }
        if ProcessInfo.processInfo.environment["TEST_CASES"] == nil {
            for kind in ChronologySuggestion.Kind.allCases { #expect(seen[kind, default: 0] > 5, "\(kind.rawValue)") }
        }
    }

    private static func entries(_ count: Int, _ random: inout SplitMix64) -> [ChronologyEntry] {
        let words = ["officers", "attended", "address", "neighbour", "shouting", "referral", "appointment", "school", "hospital", "injury", "disclosed"]
        return (0..<count).map { number in
            let day = CivilDate(dayNumber: 17_800 + Int.random(in: 0...60, using: &random))
            let from: ApproximateDate? =
                switch Int.random(in: 0...4, using: &random) {
                case 0: nil
                case 1: day.map { .month(year: $0.year, month: $0.month) }
                case 2: day.map { .year($0.year) }
                default: day.map { .day($0) }
                }
            return ChronologyEntry(
                id: ChronologyEntryID("e\(number)"), agency: ["Police", "GP", "Housing"].randomElement(using: &random) ?? "",
                from: from,
                what: (0..<Int.random(in: 0...7, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
                    .joined(separator: " "))
        }
    }

    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    @Test("5,000 entries are merged and compared in about a second, without optimisation")
    func speed() {
        var random = SplitMix64(seed: 1)
        let vocabulary = (0..<4000).map { number in "w\(String(number, radix: 36))ord" }
        let entries = (0..<5000).map { number in
            // Common words are common: a square of the chance.
            let words = (0..<40).map { _ -> String in
                let chance = Double.random(in: 0..<1, using: &random)
                return vocabulary[Int(chance * chance * chance * 4000)]
            }
            return ChronologyEntry(
                id: ChronologyEntryID("e\(number)"), agency: "Agency \(number % 8)",
                from: CivilDate(dayNumber: 15_000 + Int.random(in: 0...3000, using: &random)).map { .day($0) },
                what: words.joined(separator: " "))
        }
        // Processor time of this thread: other tests run beside it.
        let before = Self.processorSeconds()
        _ = CombinedChronology(entries).suggestions()
        let seconds = Self.processorSeconds() - before
        print("5,000 entries merged and compared in \(seconds) s")
        #expect(seconds < 4, "\(seconds) s")
    }
}
