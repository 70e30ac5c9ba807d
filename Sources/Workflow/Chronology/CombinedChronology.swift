internal import CivilDates

/// The entries of several agencies in one order, each still its agency's.
///
/// Entries are never joined into one: where two tell of the same event, or
/// contradict each other, that is suggested beside them and a person
/// decides.
public struct CombinedChronology: Hashable, Sendable {
    /// By the earliest day that each can be of, the surest date first where
    /// that is the same, those without a date last. The same entries are in
    /// the same order however they came.
    public let entries: [ChronologyEntry]

    public init(_ entries: [ChronologyEntry]) {
        self.entries = entries.map { (key: Key($0), entry: $0) }.sorted { $0.key < $1.key }.map(\.entry)
    }

    public init(merging agencies: [[ChronologyEntry]]) {
        self.init(agencies.flatMap { $0 })
    }

    private struct Key: Comparable {
        let first: Int
        let last: Int
        let words: [String]

        init(_ entry: ChronologyEntry) {
            let days = entry.possibleDays ?? entry.from?.possibleDays
            first = days?.lowerBound.dayNumber ?? .max
            last = days?.upperBound.dayNumber ?? .max
            words = [
                entry.agency, entry.id.text, entry.what, entry.source ?? "", entry.place ?? "", entry.recordedBy ?? "",
                entry.from?.description ?? "", entry.until?.description ?? "",
            ]
        }

        static func < (a: Key, b: Key) -> Bool {
            if a.first != b.first { return a.first < b.first }
            if a.last != b.last { return a.last < b.last }
            return a.words.lexicographicallyPrecedes(b.words)
        }
    }
}
