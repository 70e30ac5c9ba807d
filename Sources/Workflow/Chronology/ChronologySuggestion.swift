/// Two entries that a person should look at together. Only ever a question:
/// people confirm or dismiss it, and whoever asks keeps their answers.
public struct ChronologySuggestion: Hashable, Sendable {
    /// Stays the same as long as the two entries do, so that an answer can
    /// be kept under it.
    public let key: Key
    /// How much of what the two say is the same, in per cent; rare words
    /// weigh more.
    public let likeness: Int
    /// Words that stand in both, as the first entry has them.
    public let sharedWords: [String]
    /// Why it is asked, for people.
    public let reason: String

    public enum Kind: String, CaseIterable, Sendable {
        /// Two agencies may tell of one event.
        case sameEvent = "same-event"
        /// Two agencies may tell of one event, of days that exclude each
        /// other.
        case conflictingDates = "conflicting-dates"
    }

    public struct Key: Hashable, Sendable {
        public let kind: Kind
        /// The two in the order of their ids.
        public let first: ChronologyEntryID
        public let second: ChronologyEntryID

        public init(kind: Kind, _ one: ChronologyEntryID, _ other: ChronologyEntryID) {
            self.kind = kind
            (first, second) = one < other ? (one, other) : (other, one)
        }
    }
}
