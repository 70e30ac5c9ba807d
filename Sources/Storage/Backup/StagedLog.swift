internal import Events
internal import Foundation
internal import GRDB

/// A log that was unpacked from a backup and may have been made by anybody.
struct StagedLog {
    let folder: String
    /// The data folder's id.
    let id: String
    let holdsKeys: Bool

    enum Fault: Error {
        case foreignDatabase, keysDoNotFit

        var backup: BackupFault {
            switch self {
            case .foreignDatabase: .foreignDatabase
            case .keysDoNotFit: .keysDoNotFit
            }
        }
    }

    /// Looks at tables, pages, chain and keys, and closes everything again.
    func audit() async throws -> LogAudit {
        let log = try SQLiteEventLog(path: folder + "/events.sqlite", now: DataFolder.systemClock)
        defer { try? log.database.close() }  // nothing was written
        guard try StagedTables.areOwn(log.database, migrations: EventTable.migrate) else { throw Fault.foreignDatabase }
        let keys = KeyStore(data: folder, masterKeyFile: nil, folder: id)
        if holdsKeys {
            let ids = try await log.database.read { db in
                try Set(
                    Data.fetchAll(db, sql: "SELECT DISTINCT key FROM event WHERE key <> X''")
                        .map { KeyID(bytes: Array($0)) })
            }
            do {
                _ = try keys.keys(ids)
            } catch let error as StorageError where error != .diskFull(path: keys.path) {
                throw Fault.keysDoNotFit
            }
        }
        return try await LogAudit.of(log, destroyed: try keys.destroyedIDs(), expecting: nil)
    }
}

/// A database that was unpacked from a backup, before anything is done with
/// it.
enum StagedTables {
    /// Whether it has the tables that this program makes and nothing else
    /// that SQLite would act upon, and its pages are whole.
    static func areOwn(
        _ database: any DatabaseReader, migrations: (inout DatabaseMigrator) -> Void
    ) throws -> Bool {
        let own = try DatabaseQueue()
        var migrator = DatabaseMigrator()
        migrations(&migrator)
        try migrator.migrate(own)
        guard try schema(database) == schema(own) else { return false }
        return try database.read { db in try String.fetchAll(db, sql: "PRAGMA quick_check(1)") == ["ok"] }
    }

    /// Tables, indexes and triggers.
    private static func schema(_ database: any DatabaseReader) throws -> Set<String> {
        try database.read { db in
            try Set(String.fetchAll(db, sql: "SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_master"))
        }
    }
}
