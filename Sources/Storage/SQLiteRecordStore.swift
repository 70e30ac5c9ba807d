internal import Foundation
internal import GRDB
internal import Learning
internal import Reviews

/// `<data>/learning.sqlite`: records of reports, derived and disposable.
struct SQLiteRecordStore: RecordStore {
    let path: String
    let database: any DatabaseWriter

    init(path: String) throws {
        self.path = path
        do {
            database = try SQLiteFile.open(path, forgets: true) { migrator in
                migrator.registerMigration("2026-11-21 records") { db in
                    try db.execute(
                        sql: """
                            CREATE TABLE record (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, facts BLOB NOT NULL);
                            CREATE TABLE stamp (only INTEGER PRIMARY KEY CHECK (only = 1), facts BLOB NOT NULL);
                            """)
                }
            }
        } catch {
            throw StorageError.from(error, path: path)
        }
    }

    func stamp() async throws -> DerivationStamp? {
        try await reporting {
            try await database.read { db in
                try Data.fetchOne(db, sql: "SELECT facts FROM stamp").map { try JSON.value(from: Array($0)) }
            }
        }
    }

    func put(_ records: [ReportRecord], stamp: DerivationStamp) async throws {
        try await reporting {
            try await database.write { db in
                for record in records {
                    try db.execute(
                        sql: """
                            INSERT INTO record (id, facts) VALUES (?, ?)
                            ON CONFLICT (id) DO UPDATE SET facts = excluded.facts
                            """,
                        arguments: [record.id, Data(try JSON.bytes(of: record))])
                }
                try db.execute(
                    sql: "INSERT OR REPLACE INTO stamp VALUES (1, ?)", arguments: [Data(try JSON.bytes(of: stamp))])
            }
            // A withdrawn report's words must not stay in the write-ahead
            // file either. A reader that still uses it keeps it until the
            // next time.
            if records.contains(where: { $0.withdrawn != nil }) {
                _ = try await database.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
            }
        }
    }

    func record(_ id: ReportID) async throws -> ReportRecord? {
        try await reporting {
            try await database.read { db in
                try Data.fetchOne(db, sql: "SELECT facts FROM record WHERE id = ?", arguments: [id.description])
                    .map { try JSON.value(from: Array($0)) }
            }
        }
    }

    func records() async throws -> [ReportRecord] {
        try await reporting {
            try await database.read { db in
                try Data.fetchAll(db, sql: "SELECT facts FROM record ORDER BY place")
                    .map { try JSON.value(from: Array($0)) }
            }
        }
    }

    func clear() async throws {
        try await reporting {
            try await database.write { db in try db.execute(sql: "DELETE FROM record; DELETE FROM stamp") }
        }
    }

    private func reporting<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
        do { return try await body() } catch { throw StorageError.from(error, path: path) }
    }
}
