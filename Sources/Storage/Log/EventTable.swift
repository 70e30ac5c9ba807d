internal import Events
internal import Foundation
internal import GRDB

/// The one table of the log. Streams in clear and sealed streams stand in it
/// side by side, in one chain.
///
/// `key` is empty where the payload is in clear; else it is the id of the
/// data key that seals the payload.
enum EventTable {
    static func migrate(_ migrator: inout DatabaseMigrator) {
        migrator.registerMigration("2026-11-21 event log") { db in
            try db.execute(
                sql: """
                    CREATE TABLE event (
                        position INTEGER PRIMARY KEY,
                        stream TEXT NOT NULL,
                        version INTEGER NOT NULL,
                        recordedAt INTEGER NOT NULL,
                        key BLOB NOT NULL,
                        payload BLOB NOT NULL,
                        hash BLOB NOT NULL,
                        UNIQUE (stream, version)
                    );
                    CREATE TRIGGER eventIsNeverChanged BEFORE UPDATE ON event
                    BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
                    CREATE TRIGGER eventIsNeverRemoved BEFORE DELETE ON event
                    BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
                    """)
        }
        // Learning reads past any number of sealed events, and a board finds
        // its streams, without going through the whole log.
        migrator.registerMigration("2026-11-21 sealed streams") { db in
            try db.execute(
                sql: """
                    CREATE INDEX eventInClear ON event (key, position) WHERE key = X'';
                    CREATE INDEX firstEvent ON event (stream) WHERE version = 1;
                    """)
        }
    }

    static func head(_ db: Database) throws -> LogHead {
        guard let row = try StoredEvent.fetchOne(db, sql: "SELECT * FROM event ORDER BY position DESC LIMIT 1")
        else { return .empty }
        guard let hash = EventHash(bytes: row.hash) else { throw EventLogError.damaged(position: row.position) }
        return LogHead(position: row.position, hash: hash)
    }

    /// Hash of the event at a position; `nil` when there is none.
    static func hash(_ db: Database, at position: Int64) throws -> EventHash? {
        try Data.fetchOne(db, sql: "SELECT hash FROM event WHERE position = ?", arguments: [position])
            .flatMap { EventHash(bytes: Array($0)) }
    }

    static func holdsSealedEvents(_ db: Database) throws -> Bool {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM event WHERE key <> X'')") ?? false
    }

    /// Recomputes every hash from the first event on.
    static func verify(_ db: Database) throws -> ChainVerification {
        var head = LogHead.empty
        var versions: [String: Int] = [:]
        let rows = try StoredEvent.fetchCursor(db, sql: "SELECT * FROM event ORDER BY position")
        while let row = try rows.next() {
            let expected = EventLayout.hash(
                after: head.hash, position: row.position, stream: StreamID(row.stream), version: row.version,
                recordedAt: RecordedInstant(milliseconds: row.recordedAt), key: row.key, payload: row.payload)
            let fits = row.position == head.position + 1 && row.hash == expected.bytes
                && row.version == (versions[row.stream] ?? 0) + 1
            guard fits else {
                return ChainVerification(events: head.position, head: head, firstBroken: head.position + 1)
            }
            versions[row.stream] = row.version
            head = LogHead(position: row.position, hash: expected)
        }
        return ChainVerification(events: head.position, head: head, firstBroken: nil)
    }
}

/// Adds events to the end of the log within one transaction.
struct EventAppender {
    private let db: Database
    private let insertion: Statement
    private let recordedAt: RecordedInstant
    private(set) var head: LogHead
    private var versions: [StreamID: Int] = [:]

    init(_ db: Database, recordedAt: RecordedInstant) throws {
        self.db = db
        self.recordedAt = recordedAt
        insertion = try db.cachedStatement(sql: "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?)")
        head = try EventTable.head(db)
    }

    /// - Returns: the version that the next event of the stream has.
    /// - Throws: `EventLogError.staleVersion` when the stream has moved on
    ///   since the caller read it.
    mutating func nextVersion(of stream: StreamID, after: Int) throws -> Int {
        let seen = try versions[stream]
            ?? Int.fetchOne(db, sql: "SELECT MAX(version) FROM event WHERE stream = ?", arguments: [stream.description])
            ?? 0
        guard seen == after else {
            throw EventLogError.staleVersion(stream: stream, expected: after, actual: seen)
        }
        versions[stream] = seen + 1
        return seen + 1
    }

    /// - Parameter key: empty for a payload in clear.
    /// - Returns: where the log ends now: at this event.
    mutating func append(stream: StreamID, version: Int, key: [UInt8], payload: [UInt8]) throws -> LogHead {
        let hash = EventLayout.hash(
            after: head.hash, position: head.position + 1, stream: stream, version: version, recordedAt: recordedAt,
            key: key, payload: payload)
        try insertion.execute(arguments: [
            head.position + 1, stream.description, version, recordedAt.milliseconds, Data(key), Data(payload),
            Data(hash.bytes),
        ])
        head = LogHead(position: head.position + 1, hash: hash)
        return head
    }
}

/// One row of the log as stored.
struct StoredEvent: FetchableRecord {
    var position: Int64
    var stream: String
    var version: Int
    var recordedAt: Int64
    var key: [UInt8]
    var payload: [UInt8]
    var hash: [UInt8]

    init(row: Row) throws {
        position = row[0]
        stream = row[1]
        version = row[2]
        recordedAt = row[3]
        key = try Self.bytes(of: row, at: 4)
        payload = try Self.bytes(of: row, at: 5)
        hash = try Self.bytes(of: row, at: 6)
    }

    /// Copied once, which counts where whole logs are read.
    private static func bytes(of row: Row, at column: Int) throws -> [UInt8] {
        try row.withUnsafeData(atIndex: column) { $0.map { Array($0) } ?? [] }
    }
}
