internal import Events
internal import Foundation
internal import GRDB
internal import Glibc
internal import Synchronization

/// `<data>/casework.sqlite`: the state of each sealed stream as of a
/// version, sealed. Derived and disposable: without it the events are folded
/// again.
final class SnapshotFile: Sendable {
    let path: String
    private let opened = Mutex<(any DatabaseWriter)?>(nil)

    /// Which tables the file has; another number and it is emptied.
    private static let layout = 1

    init(path: String) { self.path = path }

    func rows(from first: String, before end: String) throws -> [StoredSnapshot] {
        try reporting {
            guard let database = try database(isWritten: false) else { return [] }
            return try database.read { db in
                try StoredSnapshot.fetchAll(
                    db, sql: "SELECT * FROM snapshot WHERE stream >= ? AND stream < ?", arguments: [first, end])
            }
        }
    }

    func row(_ stream: StreamID) throws -> StoredSnapshot? {
        try reporting {
            guard let database = try database(isWritten: false) else { return nil }
            return try database.read { db in
                try StoredSnapshot.fetchOne(
                    db, sql: "SELECT * FROM snapshot WHERE stream = ?", arguments: [stream.description])
            }
        }
    }

    /// Puts rows in place in one transaction.
    ///
    /// - Parameter rows: made while nobody can take anything away.
    func replace(_ rows: () throws -> [StoredSnapshot]) throws {
        try reporting {
            guard let database = try database(isWritten: true) else { return }
            try database.write { db in
                let statement = try db.cachedStatement(sql: "INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?, ?, ?)")
                for row in try rows() {
                    try statement.execute(arguments: [
                        row.stream, row.version, row.layout, Data(row.key.bytes), Data(row.sealed),
                    ])
                }
            }
        }
    }

    /// Takes a stream's snapshot away while `body` takes its key away.
    func removing(_ stream: StreamID, _ body: () throws -> Void) throws {
        try reporting {
            guard access(path, F_OK) == 0, let database = try database(isWritten: true) else { return try body() }
            try database.write { db in
                try body()
                try db.execute(sql: "DELETE FROM snapshot WHERE stream = ?", arguments: [stream.description])
            }
        }
    }

    /// - Returns: `nil` where there is none and none is to be made.
    private func database(isWritten: Bool) throws -> (any DatabaseWriter)? {
        try opened.withLock { opened in
            if let opened { return opened }
            let isMade = access(path, F_OK) == 0
            let folder = (path as NSString).deletingLastPathComponent
            guard isMade || isWritten && access(folder, W_OK) == 0 else { return nil }
            let database = try SQLiteFile.open(path, forgets: true)
            // Two programs may do this at once; one waits for the other.
            if access(folder, W_OK) == 0 {
                try database.write { db in
                    guard try Int.fetchOne(db, sql: "PRAGMA user_version") != Self.layout else { return }
                    try db.execute(
                        sql: """
                            DROP TABLE IF EXISTS snapshot;
                            CREATE TABLE snapshot (
                                stream TEXT PRIMARY KEY NOT NULL, version INTEGER NOT NULL, layout INTEGER NOT NULL,
                                key BLOB NOT NULL, sealed BLOB NOT NULL);
                            PRAGMA user_version = \(Self.layout);
                            """)
                }
            }
            opened = database
            return database
        }
    }

    private func reporting<Answer>(_ body: () throws -> Answer) throws -> Answer {
        do { return try body() } catch { throw StorageError.from(error, path: path) }
    }
}

/// One row as stored.
struct StoredSnapshot: FetchableRecord {
    var stream: String
    var version: Int
    var layout: Int
    var key: KeyID
    var sealed: [UInt8]

    init(stream: StreamID, version: Int, layout: Int, key: KeyID, sealed: [UInt8]) {
        self.stream = stream.description
        self.version = version
        self.layout = layout
        self.key = key
        self.sealed = sealed
    }

    init(row: Row) {
        stream = row[0]
        version = row[1]
        layout = row[2]
        key = KeyID(bytes: Array(row[3] as Data))
        sealed = Array(row[4] as Data)
    }
}
