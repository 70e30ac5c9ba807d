internal import CivilDates

extension CombinedChronology {
    /// Pairs of entries of different agencies that may tell of one event,
    /// in the order of the chronology.
    ///
    /// Two entries are compared when they share a word that few entries have
    /// or are of the same known day; so the work grows with the number of
    /// entries and not with its square. Entries of one agency are never
    /// paired: an agency knows its own events apart.
    public func suggestions() -> [ChronologySuggestion] {
        ChronologyMatching(entries).suggestions()
    }
}

private struct ChronologyMatching {
    private let entries: [ChronologyEntry]
    private let words: [ChronologyWords]
    private let days: [ClosedRange<Int>?]
    /// By place in the chronology; equal for equal names.
    private let agencies: [Int]
    private let counts: [UInt64: Int]

    /// A word in more entries than these finds no pair by itself.
    private static let rare = 12
    /// Entries of one day beyond which the day finds no pair by itself.
    private static let busyDay = 30
    /// Per cent of likeness, and shared words, from which a pair is shown.
    private static let alikeOnOneDay = 30
    private static let alike = 40
    private static let veryAlike = 70
    private static let wordsOfOneEvent = 2
    private static let wordsOfOneEventOnOtherDays = 4

    init(_ entries: [ChronologyEntry]) {
        self.entries = entries
        words = entries.map { ChronologyWords($0.what) }
        days = entries.map { $0.possibleDays.map { $0.lowerBound.dayNumber...$0.upperBound.dayNumber } }
        let names = Dictionary(
            uniqueKeysWithValues: Set(entries.map(\.agency)).sorted().enumerated().map { ($0.element, $0.offset) })
        agencies = entries.map { names[$0.agency] ?? 0 }
        var counts: [UInt64: Int] = [:]
        counts.reserveCapacity(entries.count)
        for entry in words {
            for key in entry.keys { counts[key, default: 0] += 1 }
        }
        self.counts = counts
    }

    private struct Pair: Hashable {
        var one: Int
        var other: Int
    }

    private struct Match {
        var pair: Pair
        var likeness: Int
        var shared: [UInt64]
    }

    func suggestions() -> [ChronologySuggestion] {
        var same: [Match] = []
        var apart: [Match] = []
        for pair in candidates() {
            // Silence about the date is no contradiction and no agreement.
            guard let a = days[pair.one], let b = days[pair.other] else { continue }
            let match = match(pair)
            if a.overlaps(b) {
                let isOneDay = a.count == 1 && b.count == 1
                let enough = isOneDay ? Self.alikeOnOneDay : Self.alike
                if match.likeness >= enough, match.shared.count >= Self.wordsOfOneEvent { same.append(match) }
            } else if match.likeness >= Self.veryAlike, match.shared.count >= Self.wordsOfOneEventOnOtherDays {
                apart.append(match)
            }
        }
        // What happens again and again is alike on many days: an entry that
        // has its like on its own day does not contradict the other days.
        let settled = Set(same.flatMap {
            [
                Pair(one: $0.pair.one, other: agencies[$0.pair.other]),
                Pair(one: $0.pair.other, other: agencies[$0.pair.one]),
            ]
        })
        apart.removeAll {
            settled.contains(Pair(one: $0.pair.one, other: agencies[$0.pair.other]))
                || settled.contains(Pair(one: $0.pair.other, other: agencies[$0.pair.one]))
        }
        let all = same.map { ($0, ChronologySuggestion.Kind.sameEvent) } + apart.map { ($0, .conflictingDates) }
        return all.sorted { ($0.0.pair.one, $0.0.pair.other) < ($1.0.pair.one, $1.0.pair.other) }
            .map { suggestion($0.0, $0.1) }
    }

    /// Pairs by place in the chronology, the earlier first, each once.
    private func candidates() -> Set<Pair> {
        var pairs: Set<Pair> = []
        func pairUp(_ places: [Int]) {
            for (index, one) in places.enumerated() {
                for other in places[(index + 1)...] where agencies[one] != agencies[other] {
                    pairs.insert(Pair(one: one, other: other))
                }
            }
        }
        var holders: [UInt64: [Int]] = [:]
        var days: [Int: [Int]] = [:]
        for (place, entry) in words.enumerated() {
            for key in entry.keys where (2...Self.rare).contains(counts[key] ?? 0) { holders[key, default: []].append(place) }
            if let range = self.days[place], range.count == 1 { days[range.lowerBound, default: []].append(place) }
        }
        for places in holders.values { pairUp(places) }
        for places in days.values where places.count <= Self.busyDay { pairUp(places) }
        return pairs
    }

    private func match(_ pair: Pair) -> Match {
        let (a, b) = (words[pair.one].keys, words[pair.other].keys)
        var shared: [UInt64] = []
        var (i, j) = (0, 0)
        while i < a.count, j < b.count {
            if a[i] == b[j] {
                shared.append(a[i])
                i += 1
                j += 1
            } else if a[i] < b[j] {
                i += 1
            } else {
                j += 1
            }
        }
        let all = weight(a) + weight(b)
        return Match(pair: pair, likeness: all == 0 ? 0 : 200 * weight(shared) / all, shared: shared)
    }

    /// The rarer its words, the more they say: one more for each halving of
    /// the entries that have a word.
    private func weight(_ keys: [UInt64]) -> Int {
        keys.reduce(0) { sum, key in
            let ratio = (entries.count + 1) / (counts[key] ?? 1)
            return sum + Int.bitWidth - ratio.leadingZeroBitCount
        }
    }

    private func suggestion(_ match: Match, _ kind: ChronologySuggestion.Kind) -> ChronologySuggestion {
        let (one, other) = (entries[match.pair.one], entries[match.pair.other])
        let first = one.id < other.id ? one : other
        let words = ChronologyWords.words(of: first.what, with: Set(match.shared))
        let shared = words.joined(separator: ", ")
        let reason =
            switch kind {
            case .sameEvent:
                "\(one.agency) and \(other.agency) tell of the same time (\(one.when) and \(other.when)) "
                    + "in words of which \(match.likeness)% are alike: \(shared)"
            case .conflictingDates:
                "\(one.agency) says \(one.when) and \(other.agency) \(other.when), "
                    + "in words of which \(match.likeness)% are alike: \(shared)"
            }
        return ChronologySuggestion(
            key: .init(kind: kind, one.id, other.id), likeness: match.likeness, sharedWords: words, reason: reason)
    }
}

extension ChronologyEntry {
    /// The dates as files have them: `2019-03`, `2019-03-02 to 2019-03-05`.
    public var when: String {
        switch (from, until) {
        case (let from?, let until?): from == until ? from.description : "\(from) to \(until)"
        case (let from?, nil): from.description
        case (nil, let until?): "until \(until)"
        case (nil, nil): "no date"
        }
    }
}
