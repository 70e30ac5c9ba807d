/// Streams whose content only the holder of a key can read: reviews,
/// partnership plans, registers, accesses, accounts.
///
/// They stand in the same chain as the others. In clear are only the random
/// stream id, the version, `recordedAt`, the key's id and the hashes. What a
/// key sealed is gone when the key is destroyed, and the chain still
/// verifies.
public protocol SealedLog: Sendable {
    /// Appends all or nothing, in one transaction that is durable on return.
    /// A key that is needed for the first time is durable before it.
    ///
    /// - Throws: `EventLogError.staleVersion` when a stream has moved on
    ///   since the caller read it; `EventLogError.erased` when a subject's
    ///   key was destroyed.
    func append(_ entries: [NewSealedEvent]) async throws -> [SealedEvent]

    /// The events of one stream after a version, in order; empty for an
    /// unknown stream.
    func events(of stream: StreamID, after version: Int) async throws -> [SealedEvent]

    /// All events of several streams, each stream's in order; unknown
    /// streams are left out.
    func events(ofEach streams: [StreamID]) async throws -> [StreamID: [SealedEvent]]

    /// The first event of each stream of a kind, in the order in which the
    /// streams began.
    func firstEvents(of kind: StreamKind) async throws -> [SealedEvent]

    /// Every stream of a kind with where it ends, in the order in which the
    /// streams began.
    func heads(of kind: StreamKind) async throws -> [StreamHead]

    /// Where one stream ends; `nil` for an unknown one.
    func head(of stream: StreamID) async throws -> StreamHead?

    /// What can be read with the subject's key is gone for good on return.
    ///
    /// - Returns: how many events can no longer be read.
    func destroyKey(of subject: SealedSubject) async throws -> Int

    /// A derived, disposable copy of a stream's state, sealed with the
    /// stream's key; `nil` when there is none or it cannot be opened.
    func snapshot(of stream: StreamID) async throws -> StreamSnapshot?

    /// Every snapshot of a kind by stream, for answers over all of them.
    func snapshots(of kind: StreamKind) async throws -> [StreamID: StreamSnapshot]

    /// Keeps snapshots in the place of older ones.
    func keep(_ snapshots: [StreamID: StreamSnapshot]) async throws
}

/// What a stream is about: the part of its id before the colon.
public enum StreamKind: String, CaseIterable, Sendable {
    case report, briefing
    case review
    /// A partnership's plan of actions from all sources.
    case plan
    /// Chairs, agencies, partnerships, settings.
    case register
    /// Who viewed what; outside a review's own state and version.
    case access
    /// One person's account: who invited them, which roles they were given.
    case account
    /// A form that somebody has begun and not sent.
    case draft

    /// The kinds that are sealed.
    public var isSealed: Bool {
        switch self {
        case .report, .briefing: false
        case .review, .plan, .register, .access, .account, .draft: true
        }
    }
}

extension StreamID {
    /// A stream of a sealed kind, named by random hex digits so that its
    /// name tells nothing.
    public static func random(_ kind: StreamKind) -> StreamID {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let digits = Array("0123456789abcdef".utf8)
        return StreamID(
            "\(kind.rawValue):"
                + String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self))
    }

    public var kind: StreamKind? {
        StreamKind(rawValue: String(description.prefix { $0 != ":" }))
    }
}

/// What one data key seals.
public enum SealedSubject: Hashable, Sendable {
    /// Everything of a stream that has no narrower subject.
    case stream(StreamID)
    /// One person's record in a stream, by its number there: `P3`.
    case person(StreamID, String)
    /// One document of a stream, what is said of it and its file: `D3`.
    case document(StreamID, String)

    public var stream: StreamID {
        switch self {
        case .stream(let stream), .person(let stream, _), .document(let stream, _): stream
        }
    }

    /// The number within the stream; `nil` for the stream as a whole.
    public var number: String? {
        switch self {
        case .stream: nil
        case .person(_, let number), .document(_, let number): number
        }
    }
}

/// An event about to be sealed and appended.
public struct NewSealedEvent: Sendable {
    public var subject: SealedSubject
    /// Version of the stream that the caller has seen; 0 for a new stream.
    public var after: Int
    public var content: EventContent

    public init(subject: SealedSubject, after: Int, content: EventContent) {
        self.subject = subject
        self.after = after
        self.content = content
    }
}

/// An event of a sealed stream, as far as it can be read.
public struct SealedEvent: Sendable, Equatable {
    public var stream: StreamID
    public var version: Int
    public var position: Int64
    public var recordedAt: RecordedInstant
    /// `nil` when the key was destroyed: what it said is erased.
    public var content: EventContent?

    public init(stream: StreamID, version: Int, position: Int64, recordedAt: RecordedInstant, content: EventContent?) {
        self.stream = stream
        self.version = version
        self.position = position
        self.recordedAt = recordedAt
        self.content = content
    }
}

/// Where a stream ends.
public struct StreamHead: Sendable, Equatable {
    public var stream: StreamID
    public var version: Int
    public var recordedAt: RecordedInstant
    /// Keys of the stream that were destroyed so far: what was read before
    /// another one was may still hold what it opened.
    public var erasures: Int

    public init(stream: StreamID, version: Int, recordedAt: RecordedInstant, erasures: Int) {
        self.stream = stream
        self.version = version
        self.recordedAt = recordedAt
        self.erasures = erasures
    }
}

/// A state as of a version.
public struct StreamSnapshot: Sendable, Equatable {
    public var version: Int
    /// Which layout the bytes have; another one is thrown away.
    public var layout: Int
    public var bytes: [UInt8]

    public init(version: Int, layout: Int, bytes: [UInt8]) {
        self.version = version
        self.layout = layout
        self.bytes = bytes
    }
}

/// Files of a review, sealed with their document's key.
public protocol CaseFileStore: Sendable {
    /// Keeps a file durably. What is there under the same subject and digest
    /// is left as it is.
    ///
    /// - Returns: SHA-256 of the bytes, 64 hex digits.
    func keep(_ bytes: [UInt8], of subject: SealedSubject) async throws -> String
    /// - Returns: `nil` when there is no such file, or it is erased.
    func bytes(sha256: String, of subject: SealedSubject) async throws -> [UInt8]?
}
