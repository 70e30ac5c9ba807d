internal import Events
internal import Foundation
internal import GRDB
internal import Synchronization

/// The sealed streams of the log, in the same table and chain as those in
/// clear.
///
/// A payload is `EventContent.payload` sealed with its subject's data key
/// and bound to folder, stream, version and layout. Whoever appends or
/// erases holds the write transaction of `events.sqlite`, so that nothing is
/// sealed with a key while another program destroys it.
struct SealedEventLog: SealedLog {
    let log: SQLiteEventLog
    let keys: KeyStore
    let snapshotFile: SnapshotFile
    let files: SealedCaseFiles
    let erasuresSeen = ErasuresSeen()

    /// Layout of what is sealed; part of what the seal covers.
    private static let layout: UInt8 = 1

    private var folder: String { keys.folder }

    func append(_ entries: [NewSealedEvent]) async throws -> [SealedEvent] {
        guard !entries.isEmpty else { return [] }
        precondition(
            entries.allSatisfy { $0.subject.stream.kind?.isSealed == true }, "only confidential streams are sealed")
        let recordedAt = log.now()
        return try await log.reporting {
            try await log.database.write { db in
                var appender = try EventAppender(db, recordedAt: recordedAt)
                // All versions before any key: a stale command leaves none.
                let versions = try entries.map { try appender.nextVersion(of: $0.subject.stream, after: $0.after) }
                let sealing = try keys.sealing(
                    Set(entries.map { KeySubject($0.subject) }),
                    holdsSealedEvents: { try EventTable.holdsSealedEvents(db) })
                return try zip(entries, versions).map { entry, version in
                    let stream = entry.subject.stream
                    guard let (id, key) = sealing[KeySubject(entry.subject)] else {
                        throw EventLogError.erased(stream: stream)
                    }
                    let payload = try [Self.layout] + Seal.seal(
                        entry.content.payload, with: key,
                        at: .event(folder: folder, stream: stream, version: version, layout: Self.layout))
                    let head = try appender.append(stream: stream, version: version, key: id.bytes, payload: payload)
                    return SealedEvent(
                        stream: stream, version: version, position: head.position, recordedAt: recordedAt,
                        content: entry.content)
                }
            }
        }
    }

    func events(of stream: StreamID, after version: Int) async throws -> [SealedEvent] {
        try await log.reporting {
            // Before the events: an erasure in between is then seen when a
            // snapshot of them is kept.
            try noteErasures(of: stream.description)
            let rows = try await log.database.read { db in
                try StoredEvent.fetchAll(
                    db, sql: "SELECT * FROM event WHERE stream = ? AND version > ? AND key <> X'' ORDER BY version",
                    arguments: [stream.description, version])
            }
            return try opened(rows)
        }
    }

    func events(ofEach streams: [StreamID]) async throws -> [StreamID: [SealedEvent]] {
        try await log.reporting {
            try noteErasures(ofEach: streams)
            let rows = try await log.database.read { db in
                let statement = try db.cachedStatement(
                    sql: "SELECT * FROM event WHERE stream = ? AND key <> X'' ORDER BY version")
                return try streams.flatMap { try StoredEvent.fetchAll(statement, arguments: [$0.description]) }
            }
            return Dictionary(grouping: try opened(rows), by: \.stream)
        }
    }

    func firstEvents(of kind: StreamKind) async throws -> [SealedEvent] {
        try await log.reporting {
            let rows = try await log.database.read { db in
                try StoredEvent.fetchAll(
                    db,
                    sql: """
                        SELECT * FROM event WHERE version = 1 AND stream >= ? AND stream < ? AND key <> X''
                        ORDER BY position
                        """,
                    arguments: [kind.firstStream, kind.afterLastStream])
            }
            return try opened(rows)
        }
    }

    func heads(of kind: StreamKind) async throws -> [StreamHead] {
        try await log.reporting {
            // Before the heads, as for events.
            let erasures = try keys.erasures(of: kind.firstStream)
            return try await log.database.read { db in
                try Row.fetchAll(
                    db,
                    sql: """
                        SELECT last.stream, last.version, last.recordedAt FROM event AS first JOIN event AS last
                            ON last.stream = first.stream
                            AND last.version = (SELECT MAX(version) FROM event WHERE stream = first.stream)
                        WHERE first.version = 1 AND first.stream >= ? AND first.stream < ?
                        ORDER BY first.position
                        """,
                    arguments: [kind.firstStream, kind.afterLastStream]
                ).map { row in
                    let stream = StreamID(row[0])
                    return StreamHead(
                        stream: stream, version: row[1], recordedAt: RecordedInstant(milliseconds: row[2]),
                        erasures: erasures[stream, default: 0])
                }
            }
        }
    }

    func head(of stream: StreamID) async throws -> StreamHead? {
        try await log.reporting {
            let erasures = try keys.erasures(of: stream.description)[stream, default: 0]
            return try await log.database.read { db in
                try Row.fetchOne(
                    db, sql: "SELECT version, recordedAt FROM event WHERE stream = ? ORDER BY version DESC LIMIT 1",
                    arguments: [stream.description]
                ).map { row in
                    StreamHead(
                        stream: stream, version: row[0], recordedAt: RecordedInstant(milliseconds: row[1]), erasures: erasures)
                }
            }
        }
    }

    private func opened(_ rows: [StoredEvent]) throws -> [SealedEvent] {
        let keys = try self.keys.keys(Set(rows.map { KeyID(bytes: $0.key) }))
        return try rows.map { row in
            let stream = StreamID(row.stream)
            var event = SealedEvent(
                stream: stream, version: row.version, position: row.position,
                recordedAt: RecordedInstant(milliseconds: row.recordedAt), content: nil)
            guard case .live(_, let key) = keys[KeyID(bytes: row.key)] else { return event }
            guard row.payload.first == Self.layout,
                let payload = Seal.open(
                    row.payload.dropFirst(), with: key,
                    at: .event(folder: folder, stream: stream, version: row.version, layout: Self.layout)),
                let content = EventContent(payload: payload)
            else { throw EventLogError.damaged(position: row.position) }
            event.content = content
            return event
        }
    }

    // MARK: - Erasure

    func destroyKey(of subject: SealedSubject) async throws -> Int {
        let instant = log.now()
        return try await log.reporting {
            let (ids, count) = try await log.database.write { db in
                try snapshotFile.removing(subject.stream) { try keys.destroy(subject, at: instant) }
                let ids = try keys.all(of: subject)
                let statement = try db.cachedStatement(
                    sql: "SELECT COUNT(*) FROM event WHERE stream = ? AND key = ?")
                let counts = try ids.map { id in
                    try Int.fetchOne(statement, arguments: [subject.stream.description, Data(id.bytes)]) ?? 0
                }
                return (ids, counts.reduce(0, +))
            }
            // Without their key they are noise; done again when this is
            // asked for again after a crash.
            for id in ids { try files.remove(id) }
            return count
        }
    }

    // MARK: - Snapshots

    func snapshot(of stream: StreamID) async throws -> StreamSnapshot? {
        try noteErasures(of: stream.description)
        guard let row = try snapshotFile.row(stream) else { return nil }
        return try opened([row])[stream]
    }

    func snapshots(of kind: StreamKind) async throws -> [StreamID: StreamSnapshot] {
        try noteErasures(of: kind.firstStream)
        return try opened(try snapshotFile.rows(from: kind.firstStream, before: kind.afterLastStream))
    }

    /// Snapshots of streams of which something was erased since they were
    /// read here are left out: they may still hold it.
    func keep(_ snapshots: [StreamID: StreamSnapshot]) async throws {
        guard !snapshots.isEmpty else { return }
        try snapshotFile.replace {
            let now = try Set(snapshots.keys.compactMap(\.kind)).map { try keys.erasures(of: $0.firstStream) }
                .reduce(into: [:]) { $0.merge($1) { one, _ in one } }
            let current = snapshots.filter { erasuresSeen.count(of: $0.key) == now[$0.key, default: 0] }
            let sealing = try keys.snapshotKeys(of: Set(current.keys))
            return try current.compactMap { stream, snapshot in
                guard let (id, key) = sealing[stream] else { return nil }
                return StoredSnapshot(
                    stream: stream, version: snapshot.version, layout: snapshot.layout, key: id,
                    sealed: try Seal.seal(snapshot.bytes, with: key, at: place(stream, snapshot.version, snapshot.layout)))
            }
        }
    }

    private func opened(_ rows: [StoredSnapshot]) throws -> [StreamID: StreamSnapshot] {
        // A snapshot without its key is of another time; it is disposable.
        guard let keys = try? self.keys.keys(Set(rows.map(\.key))) else { return [:] }
        var answer: [StreamID: StreamSnapshot] = [:]
        for row in rows {
            let stream = StreamID(row.stream)
            guard case .live(_, let key) = keys[row.key],
                let bytes = Seal.open(row.sealed, with: key, at: place(stream, row.version, row.layout))
            else { continue }
            answer[stream] = StreamSnapshot(version: row.version, layout: row.layout, bytes: bytes)
        }
        return answer
    }

    private func place(_ stream: StreamID, _ version: Int, _ layout: Int) -> SealedPlace {
        .snapshot(folder: folder, stream: stream, version: version, layout: layout)
    }

    /// Of no other stream: what was read of that one may be older.
    private func noteErasures(ofEach streams: [StreamID]) throws {
        let streams = Set(streams)
        for kind in Set(streams.compactMap(\.kind)) {
            erasuresSeen.note(try keys.erasures(of: kind.firstStream).filter { streams.contains($0.key) })
        }
    }

    private func noteErasures(of prefix: String) throws {
        erasuresSeen.note(try keys.erasures(of: prefix))
    }
}

/// How many erasures each stream had when this program last read it.
final class ErasuresSeen: Sendable {
    private let counts = Mutex<[StreamID: Int]>([:])

    func note(_ current: [StreamID: Int]) { counts.withLock { $0.merge(current) { _, new in new } } }

    func count(of stream: StreamID) -> Int { counts.withLock { $0[stream, default: 0] } }
}

extension StreamKind {
    /// The ids of a kind's streams lie between these two in byte order.
    var firstStream: String { rawValue + ":" }
    var afterLastStream: String { rawValue + ";" }
}
