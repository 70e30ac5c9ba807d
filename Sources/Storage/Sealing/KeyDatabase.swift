internal import Foundation
internal import GRDB
internal import Glibc

/// The tables of `keys.sqlite`, and how it is opened.
///
/// A rollback journal, not a write-ahead file, so that no older copy of a
/// page stays beside the database; `secure_delete` overwrites what is
/// deleted; and `synchronous = EXTRA`, which is FULL and flushes the folder
/// too: otherwise a power cut could bring the journal back and take away a
/// key whose event is on the disk already.
enum KeyDatabase {
    /// - Parameter proof: opens under the right master key only.
    static func make(_ path: String, proof: [UInt8]) throws -> DatabaseQueue {
        // Made first, so that it and its journals are the owner's alone.
        let descriptor = Glibc.open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw StorageError.fromErrno(errno, path: path) }
        close(descriptor)
        let database = try DatabaseQueue(path: path, configuration: configuration(isReadOnly: false))
        try database.inTransaction(.exclusive) { db in
            // Another program may have made it meanwhile.
            if try !db.tableExists("keyStore") {
                try db.execute(
                    sql: """
                        CREATE TABLE keyStore (only INTEGER PRIMARY KEY CHECK (only = 1), format INTEGER NOT NULL, proof BLOB NOT NULL);
                        CREATE TABLE dataKey (
                            id BLOB PRIMARY KEY NOT NULL,
                            stream TEXT NOT NULL,
                            kind TEXT NOT NULL,
                            number TEXT NOT NULL,
                            wrapped BLOB,
                            destroyedAt INTEGER,
                            UNIQUE (stream, kind, number),
                            CHECK ((wrapped IS NULL) = (destroyedAt IS NOT NULL))
                        );
                        CREATE INDEX destroyedKey ON dataKey (stream) WHERE wrapped IS NULL;
                        """)
                try db.execute(sql: "INSERT INTO keyStore VALUES (1, 1, ?)", arguments: [Data(proof)])
            }
            return .commit
        }
        try DurableFile.flush(folder: (path as NSString).deletingLastPathComponent)
        return database
    }

    /// - Returns: `nil` when there is no store, or only the beginning of
    ///   one.
    static func open(_ path: String) throws -> DatabaseQueue? {
        guard access(path, F_OK) == 0 else { return nil }
        let folder = (path as NSString).deletingLastPathComponent
        let database =
            access(folder, W_OK) == 0
            ? try DatabaseQueue(path: path, configuration: configuration(isReadOnly: false))
            : try DatabaseQueue(path: "file:\(path)?immutable=1", configuration: configuration(isReadOnly: true))
        return try database.read { db in try db.tableExists("keyStore") } ? database : nil
    }

    private static func configuration(isReadOnly: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(30)
        configuration.readonly = isReadOnly
        if !isReadOnly {
            configuration.prepareDatabase { db in
                try db.execute(
                    sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON")
            }
        }
        return configuration
    }

    /// Another number after another program changed something.
    static func version(_ database: DatabaseQueue) throws -> Int64 {
        try database.unsafeRead { db in try Int64.fetchOne(db, sql: "PRAGMA data_version") ?? 0 }
    }
}
