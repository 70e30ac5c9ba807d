internal import CivilDates
internal import Events
internal import Foundation
internal import GRDB
internal import Learning

/// `<data>/events.sqlite`: the log in SQLite, write-ahead, every commit
/// flushed to disk before it is answered.
struct SQLiteEventLog: EventLog {
    let path: String
    let database: any DatabaseWriter
    let now: @Sendable () -> RecordedInstant

    init(path: String, now: @escaping @Sendable () -> RecordedInstant) throws {
        self.path = path
        self.now = now
        do {
            database = try SQLiteFile.open(path) { migrator in
                migrator.registerMigration("2026-11-21 event log") { db in try Self.createTable(db) }
            }
        } catch {
            throw StorageError.from(error, path: path)
        }
    }

    /// A place for the key that seals a payload is there from the start;
    /// streams of published reports have none.
    private static func createTable(_ db: Database) throws {
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

    func append(_ entries: [NewEvent]) async throws -> [Event] {
        let recordedAt = now()
        return try await reporting {
            try await database.write { db in
                var head = try Self.head(db)
                var events: [Event] = []
                for entry in entries {
                    let seen = try Int.fetchOne(
                        db, sql: "SELECT MAX(version) FROM event WHERE stream = ?",
                        arguments: [entry.stream.description]) ?? 0
                    guard seen == entry.after else {
                        throw EventLogError.staleVersion(stream: entry.stream, expected: entry.after, actual: seen)
                    }
                    let payload = entry.content.payload
                    let hash = EventLayout.hash(
                        after: head.hash, position: head.position + 1, stream: entry.stream, version: seen + 1,
                        recordedAt: recordedAt, key: [], payload: payload)
                    try db.execute(
                        sql: "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?)",
                        arguments: [
                            head.position + 1, entry.stream.description, seen + 1, recordedAt.milliseconds,
                            Data([]), Data(payload), Data(hash.bytes),
                        ])
                    head = LogHead(position: head.position + 1, hash: hash)
                    events.append(
                        Event(
                            content: entry.content, stream: entry.stream, version: seen + 1,
                            position: head.position, recordedAt: recordedAt, hash: hash))
                }
                return events
            }
        }
    }

    func events(after position: Int64, limit: Int) async throws -> [Event] {
        try await reporting {
            try await database.read { db in
                try StoredEvent.fetchAll(
                    db, sql: "SELECT * FROM event WHERE position > ? ORDER BY position LIMIT ?",
                    arguments: [position, limit]
                ).map { try $0.event }
            }
        }
    }

    func events(of stream: StreamID) async throws -> [Event] {
        try await reporting {
            try await database.read { db in
                try StoredEvent.fetchAll(
                    db, sql: "SELECT * FROM event WHERE stream = ? ORDER BY version",
                    arguments: [stream.description]
                ).map { try $0.event }
            }
        }
    }

    func head() async throws -> LogHead {
        try await reporting { try await database.read { db in try Self.head(db) } }
    }

    func verify() async throws -> ChainVerification {
        try await reporting {
            try await database.read { db in
                var head = LogHead.empty
                var versions: [String: Int] = [:]
                let rows = try StoredEvent.fetchCursor(db, sql: "SELECT * FROM event ORDER BY position")
                while let row = try rows.next() {
                    let expected = EventLayout.hash(
                        after: head.hash, position: row.position, stream: StreamID(row.stream),
                        version: row.version, recordedAt: RecordedInstant(milliseconds: row.recordedAt),
                        key: row.key, payload: row.payload)
                    let fits = row.position == head.position + 1 && row.hash == expected.bytes
                        && row.version == (versions[row.stream] ?? 0) + 1
                    guard fits else {
                        return ChainVerification(
                            events: head.position, head: head, firstBroken: head.position + 1)
                    }
                    versions[row.stream] = row.version
                    head = LogHead(position: row.position, hash: expected)
                }
                return ChainVerification(events: head.position, head: head, firstBroken: nil)
            }
        }
    }

    private static func head(_ db: Database) throws -> LogHead {
        guard let row = try StoredEvent.fetchOne(db, sql: "SELECT * FROM event ORDER BY position DESC LIMIT 1")
        else { return .empty }
        guard let hash = EventHash(bytes: row.hash) else { throw EventLogError.damaged(position: row.position) }
        return LogHead(position: row.position, hash: hash)
    }

    private func reporting<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
        do { return try await body() } catch { throw StorageError.from(error, path: path) }
    }
}

/// One row of the log as stored.
private struct StoredEvent: FetchableRecord {
    var position: Int64
    var stream: String
    var version: Int
    var recordedAt: Int64
    var key: [UInt8]
    var payload: [UInt8]
    var hash: [UInt8]

    init(row: Row) {
        position = row["position"]
        stream = row["stream"]
        version = row["version"]
        recordedAt = row["recordedAt"]
        key = Array(row["key"] as Data)
        payload = Array(row["payload"] as Data)
        hash = Array(row["hash"] as Data)
    }

    var event: Event {
        get throws {
            guard let content = EventContent(payload: payload), let hash = EventHash(bytes: hash) else {
                throw EventLogError.damaged(position: position)
            }
            return Event(
                content: content, stream: StreamID(stream), version: version, position: position,
                recordedAt: RecordedInstant(milliseconds: recordedAt), hash: hash)
        }
    }
}
