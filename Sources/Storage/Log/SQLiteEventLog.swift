internal import Events
internal import GRDB

/// `<data>/events.sqlite`: the log in SQLite, write-ahead, every commit
/// flushed to disk before it is answered.
///
/// Here the streams in clear are read and written; `SealedEventLog` holds
/// the others in the same table.
struct SQLiteEventLog: EventLog {
    let path: String
    let database: any DatabaseWriter
    let now: @Sendable () -> RecordedInstant

    init(path: String, now: @escaping @Sendable () -> RecordedInstant) throws {
        self.path = path
        self.now = now
        do {
            database = try SQLiteFile.open(path, migrations: EventTable.migrate)
        } catch {
            throw StorageError.from(error, path: path)
        }
    }

    func append(_ entries: [NewEvent]) async throws -> [Event] {
        precondition(
            !entries.contains { $0.stream.kind?.isSealed == true }, "a confidential stream is never written in clear")
        let recordedAt = now()
        return try await reporting {
            try await database.write { db in
                var appender = try EventAppender(db, recordedAt: recordedAt)
                return try entries.map { entry in
                    let version = try appender.nextVersion(of: entry.stream, after: entry.after)
                    let head = try appender.append(
                        stream: entry.stream, version: version, key: [], payload: entry.content.payload)
                    return Event(
                        content: entry.content, stream: entry.stream, version: version, position: head.position,
                        recordedAt: recordedAt, hash: head.hash)
                }
            }
        }
    }

    /// The events in clear; sealed ones between them are left out.
    func events(after position: Int64, limit: Int) async throws -> [Event] {
        try await reporting {
            try await database.read { db in
                try StoredEvent.fetchAll(
                    db, sql: "SELECT * FROM event WHERE key = X'' AND position > ? ORDER BY position LIMIT ?",
                    arguments: [position, limit]
                ).map { try $0.event }
            }
        }
    }

    func events(of stream: StreamID) async throws -> [Event] {
        try await reporting {
            try await database.read { db in
                try StoredEvent.fetchAll(
                    db, sql: "SELECT * FROM event WHERE stream = ? AND key = X'' ORDER BY version",
                    arguments: [stream.description]
                ).map { try $0.event }
            }
        }
    }

    func head() async throws -> LogHead {
        try await reporting { try await database.read { db in try EventTable.head(db) } }
    }

    func verify() async throws -> ChainVerification {
        try await reporting { try await database.read { db in try EventTable.verify(db) } }
    }

    func reporting<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
        do { return try await body() } catch { throw StorageError.from(error, path: path) }
    }
}

extension StoredEvent {
    /// An event in clear.
    fileprivate var event: Event {
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
