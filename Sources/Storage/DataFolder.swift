public import Accounts
public import Events
internal import Foundation
internal import Glibc
public import Learning
internal import Reports
internal import Themes

/// One data folder, opened: the place where everything is put together.
///
/// ```
/// folder.json        format, folder id, whether all of it is fiction
/// events.sqlite      the log
/// originals/ab/…     published files as received
/// case-files/ab/…    files of reviews, sealed
/// keys.sqlite        the data keys, wrapped } made when casework
/// master.key         what unwraps them      } first needs them
/// accounts.sqlite    who may sign in; hashes, sessions; made when needed
/// learning.sqlite    derived, disposable
/// casework.sqlite    derived, disposable, sealed
/// index/             derived, disposable
/// lock               one writer at a time
/// ```
public struct DataFolder: Sendable {
    public let path: String
    /// Random, made with the folder. What is sealed opens in no other.
    public let id: String
    public let isFiction: Bool
    /// The streams in clear.
    public let log: any EventLog
    public let learning: LearningBase
    /// The confidential streams. No key is looked at before they are used.
    public let sealed: any SealedLog
    public let caseFiles: any CaseFileStore
    /// Held by whoever changes the folder, for one transaction.
    public let lock: any WriteLock
    let events: SQLiteEventLog
    let keys: KeyStore
    let accountDatabase: AccountDatabase

    /// - Parameters:
    ///   - create: makes the folder when it is not there; otherwise a
    ///     missing folder is `StorageError.notFound`.
    ///   - fiction: what a folder made now is for. A folder that exists
    ///     keeps what it is.
    ///   - masterKeyFile: where the master key is kept; in the folder
    ///     itself when `nil`.
    ///   - now: the clock, for what is recorded.
    public static func open(
        _ path: String, create: Bool, fiction: Bool = false, masterKeyFile: String? = masterKeyFileOfEnvironment,
        now: @escaping @Sendable () -> RecordedInstant = systemClock
    ) async throws -> DataFolder {
        let description = try FolderDescription.at(path, create: create, fiction: fiction)
        let log = try SQLiteEventLog(path: path + "/events.sqlite", now: now)
        let lock = FolderLock(path: path + "/lock")
        let learning = try await LearningBase.open(
            log: log, originals: OriginalFiles(folder: path + "/originals"),
            records: { CachedRecords(try SQLiteRecordStore(path: path + "/learning.sqlite")) },
            lock: lock, indexFolder: path + "/index", isFiction: description.fiction)
        let keys = KeyStore(data: path, masterKeyFile: masterKeyFile, folder: description.folder)
        let files = SealedCaseFiles(folder: path + "/case-files", keys: keys, log: log)
        let sealed = SealedEventLog(
            log: log, keys: keys, snapshotFile: SnapshotFile(path: path + "/casework.sqlite"), files: files)
        return DataFolder(
            path: path, id: description.folder, isFiction: description.fiction, log: log, learning: learning,
            sealed: sealed, caseFiles: files, lock: lock, events: log, keys: keys,
            accountDatabase: AccountDatabase(path: path + "/accounts.sqlite"))
    }

    /// Who may sign in. Put right by the log as it opens; a server keeps it
    /// open.
    ///
    /// - Parameter now: for what has passed meanwhile.
    /// - Parameter asDemonstration: nobody needs a second factor; only in a
    ///   folder of fiction.
    public func accounts(now: RecordedInstant = systemClock(), asDemonstration: Bool = false) async throws -> AccountDesk {
        try await AccountDesk.open(
            store: SQLiteAccountStore(database: accountDatabase, keys: keys), log: sealed,
            hashing: PasswordThreads.hashing, waivesSecondFactor: asDemonstration && isFiction, now: now)
    }

    /// Searches that people keep.
    public var savedSearches: any SavedSearchStore { SavedSearchRows(database: accountDatabase) }

    /// `DHR_MASTER_KEY_FILE`, where it is set.
    public static var masterKeyFileOfEnvironment: String? {
        ProcessInfo.processInfo.environment["DHR_MASTER_KEY_FILE"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// `DHR_DATA`, else `$XDG_DATA_HOME/dhr`, else `~/.local/share/dhr`.
    public static func defaultPath(environment: [String: String]) -> String {
        if let path = environment["DHR_DATA"], !path.isEmpty { return path }
        if let base = environment["XDG_DATA_HOME"], !base.isEmpty { return base + "/dhr" }
        return (environment["HOME"] ?? ".") + "/.local/share/dhr"
    }

    public static let systemClock: @Sendable () -> RecordedInstant = {
        RecordedInstant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }
}

/// `folder.json`: what a data folder is.
struct FolderDescription: Codable, Equatable {
    static let currentFormat = 1

    var format: Int
    var folder: String
    var fiction: Bool

    static func at(_ path: String, create: Bool, fiction: Bool) throws -> FolderDescription {
        let file = path + "/folder.json"
        if FileManager.default.fileExists(atPath: file) {
            guard let data = FileManager.default.contents(atPath: file) else {
                throw StorageError.notReadable(path: file)
            }
            guard let description = try? JSONDecoder().decode(FolderDescription.self, from: data) else {
                throw StorageError.notADataFolder(path: path)
            }
            guard description.format <= currentFormat else {
                throw StorageError.folderWrittenByNewerProgram(path: path, format: description.format)
            }
            return description
        }
        guard !FileManager.default.fileExists(atPath: path + "/events.sqlite") else {
            throw StorageError.notADataFolder(path: path)
        }
        guard create else { throw StorageError.notFound(path: path) }
        return try make(path, file: file, fiction: fiction)
    }

    private static func make(_ path: String, file: String, fiction: Bool) throws -> FolderDescription {
        for folder in [path, path + "/originals", path + "/index"] {
            do {
                try FileManager.default.createDirectory(
                    atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
                throw StorageError.diskFull(path: folder)
            } catch {
                throw StorageError.notWritable(path: folder)
            }
        }
        return try FolderLock(path: path + "/lock").holding {
            // Another program may have made it meanwhile.
            if let data = FileManager.default.contents(atPath: file),
                let description = try? JSONDecoder().decode(FolderDescription.self, from: data)
            {
                return description
            }
            return try write(file, fiction: fiction)
        }
    }

    private static func write(_ file: String, fiction: Bool) throws -> FolderDescription {
        let description = FolderDescription(
            format: currentFormat, folder: UUID().uuidString.lowercased(), fiction: fiction)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        do {
            try encoder.encode(description).write(to: URL(fileURLWithPath: file), options: .atomic)
        } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
            throw StorageError.diskFull(path: file)
        } catch {
            throw StorageError.notWritable(path: file)
        }
        return description
    }
}
