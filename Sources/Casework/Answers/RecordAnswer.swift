public import Learning
internal import Workflow

/// What came of recording an event.
public struct RecordAnswer: Encodable, Sendable {
    public var review: String
    public var event: String
    /// Number of the entry in the history.
    public var entry: Int
    @OrNull public var stage: String?
    /// Numbers that were given: `Q3`, `D7`.
    public var made: [String] = []
    /// Set where it was recorded although something spoke against it.
    @OrNull public var irregularity: String?
    /// What a person should know of it; nothing was refused because of it.
    public var warnings: [String] = []
    /// Earlier recommendations like the one that was drafted.
    public var earlier: [Earlier] = []
    /// Entries that can no longer be read.
    @OrNull public var erasedEntries: Int?
    /// Entries whose free text still names the person who was erased.
    public var toRedact: [String] = []

    public struct Earlier: Encodable, Sendable {
        public var id: String
        public var report: String
        public var text: String
        @OrNull public var addressee: String?
        public var similarity: Double
    }

    init(review: String, event: String, entry: Int, stage: String?) {
        self.review = review
        self.event = event
        self.entry = entry
        self.stage = stage
    }
}
