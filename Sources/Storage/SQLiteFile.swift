internal import Foundation
internal import GRDB
internal import Glibc

/// Opening one database of the data folder.
enum SQLiteFile {
    /// Write-ahead with every commit flushed. A folder that cannot be
    /// written is opened for reading alone.
    ///
    /// - Parameter forgets: what is deleted is overwritten, not only left
    ///   for the next writer to cover.
    static func open(_ path: String, forgets: Bool = false) throws -> any DatabaseWriter {
        var configuration = Configuration()
        configuration.busyMode = .timeout(30)
        let folder = (path as NSString).deletingLastPathComponent
        guard access(folder, W_OK) == 0 else { return try openUnwritable(path, configuration) }

        if forgets {
            configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA secure_delete = ON") }
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        // The pool sets NORMAL itself on opening, so this comes after it.
        try pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
        return pool
    }

    /// The same, with the tables brought up to date.
    static func open(
        _ path: String, forgets: Bool = false, migrations: (inout DatabaseMigrator) -> Void
    ) throws -> any DatabaseWriter {
        let database = try open(path, forgets: forgets)
        let folder = (path as NSString).deletingLastPathComponent
        guard access(folder, W_OK) == 0 else { return database }
        var migrator = DatabaseMigrator()
        migrations(&migrator)
        if try !database.read(migrator.hasCompletedMigrations) {
            // Two programs that make the same folder must not both make the
            // tables.
            try FolderLock(path: folder + "/lock").holding { try migrator.migrate(database) }
        }
        return database
    }

    /// A write-ahead database in a folder that cannot be written can only be
    /// read as a file that nobody changes meanwhile.
    private static func openUnwritable(_ path: String, _ configuration: Configuration) throws -> any DatabaseWriter {
        guard access(path, R_OK) == 0 else { throw StorageError.notWritable(path: path) }
        var configuration = configuration
        configuration.readonly = true
        return try DatabaseQueue(path: "file:\(path)?immutable=1", configuration: configuration)
    }
}
