/// The facts in the order in which they were recorded.
///
/// Everything else in a data folder that is not an original file is derived
/// from it and may be deleted. Nothing of any database shows here, so that
/// the log can stand on another one.
public protocol EventLog: Sendable {
    /// Appends all or nothing, in one transaction that is durable on return.
    ///
    /// - Throws: `EventLogError.staleVersion` when a stream has moved on
    ///   since the caller read it.
    func append(_ entries: [NewEvent]) async throws -> [Event]

    /// The events after a position, in order, at most `limit` of them.
    func events(after position: Int64, limit: Int) async throws -> [Event]

    /// The events of one stream in order; empty for an unknown stream.
    func events(of stream: StreamID) async throws -> [Event]

    /// The last event's position and hash.
    func head() async throws -> LogHead

    /// Recomputes every hash from the first event on.
    func verify() async throws -> ChainVerification
}

/// An event about to be appended.
public struct NewEvent: Sendable {
    public var stream: StreamID
    /// Version of the stream that the caller has seen; 0 for a new stream.
    public var after: Int
    public var content: EventContent

    public init(stream: StreamID, after: Int, content: EventContent) {
        self.stream = stream
        self.after = after
        self.content = content
    }
}

/// Where the log ends. Printed and minuted, it proves later that nothing
/// before it was changed or cut.
public struct LogHead: Sendable, Equatable {
    public var position: Int64
    public var hash: EventHash

    public init(position: Int64, hash: EventHash) {
        self.position = position
        self.hash = hash
    }

    /// The head of a log without events.
    public static let empty = LogHead(position: 0, hash: .start)
}

/// What recomputing the chain showed.
public struct ChainVerification: Sendable, Equatable {
    public var events: Int64
    public var head: LogHead
    /// Position of the first event whose hash or place does not fit.
    public var firstBroken: Int64?

    public init(events: Int64, head: LogHead, firstBroken: Int64?) {
        self.events = events
        self.head = head
        self.firstBroken = firstBroken
    }
}

/// What can go wrong between a caller and the log.
public enum EventLogError: Error, Sendable, Equatable {
    /// Somebody else appended to the stream since the caller read it.
    case staleVersion(stream: StreamID, expected: Int, actual: Int)
    /// An event that no decoder of this program knows.
    case writtenByNewerProgram(name: String, schema: Int, position: Int64)
    /// A payload that does not decode.
    case damaged(position: Int64)
    /// The key of what was to be written to or read was destroyed.
    case erased(stream: StreamID)
}
