public import CivilDates
public import Reviews

/// One fact, as it was recorded. Never changed and never removed; what was
/// wrong is corrected by a later event.
public struct Event: Sendable, Equatable {
    public var content: EventContent
    public var stream: StreamID
    /// 1 for the first event of its stream, then without gaps.
    public var version: Int
    /// 1 for the first event of the log, then without gaps.
    public var position: Int64
    /// When this system wrote it down.
    public var recordedAt: RecordedInstant
    /// Hash of this event and, through its predecessor, of all before it.
    public var hash: EventHash

    public init(
        content: EventContent, stream: StreamID, version: Int, position: Int64, recordedAt: RecordedInstant,
        hash: EventHash
    ) {
        self.content = content
        self.stream = stream
        self.version = version
        self.position = position
        self.recordedAt = recordedAt
        self.hash = hash
    }
}

/// What an event says: the part that is sealed where its stream is.
public struct EventContent: Sendable, Equatable {
    /// Past tense, `noun.verbed`. A stored spelling: it never changes.
    public var name: String
    /// Version of the facts' layout under this name, from 1.
    public var schema: Int
    /// When it happened, as exactly as that is known; `nil` when it is not.
    public var occurredOn: ApproximateDate?
    /// Who recorded it: `operator:` and the operating-system user, or an
    /// account.
    public var actor: String
    /// The facts: one JSON object in UTF-8.
    public var facts: [UInt8]

    public init(name: String, schema: Int, occurredOn: ApproximateDate?, actor: String, facts: [UInt8]) {
        self.name = name
        self.schema = schema
        self.occurredOn = occurredOn
        self.actor = actor
        self.facts = facts
    }
}

/// The stream to which an event belongs: what it is about.
public struct StreamID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public var description: String

    public init(_ description: String) { self.description = description }

    public static func report(_ id: ReportID) -> StreamID { StreamID("report:\(id)") }
    public static func briefing(_ id: String) -> StreamID { StreamID("briefing:\(id)") }

    public static func < (a: StreamID, b: StreamID) -> Bool { a.description < b.description }
}

/// An instant in milliseconds since 1 January 1970 UTC.
public struct RecordedInstant: Hashable, Comparable, Sendable {
    public var milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// The day in UTC.
    public var day: CivilDate? {
        let dayNumber = milliseconds >= 0 ? milliseconds / 86_400_000 : (milliseconds - 86_399_999) / 86_400_000
        return CivilDate(dayNumber: Int(dayNumber))
    }

    public static func < (a: RecordedInstant, b: RecordedInstant) -> Bool { a.milliseconds < b.milliseconds }
}
