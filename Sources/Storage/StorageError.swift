internal import Archives
internal import Foundation
internal import GRDB

/// What can go wrong with a data folder.
public enum StorageError: Error, Sendable, Equatable {
    case notFound(path: String)
    case notReadable(path: String)
    case notWritable(path: String)
    case diskFull(path: String)
    /// `folder.json` is missing or says nothing that can be read, beside
    /// data that is there.
    case notADataFolder(path: String)
    case folderWrittenByNewerProgram(path: String, format: Int)
    /// Fiction into a folder of real documents, or the other way round.
    case mixingFiction(folderIsFiction: Bool)
    case damagedDatabase(path: String)
    /// The data keys are here, what unwraps them is not.
    case masterKeyMissing(path: String)
    /// A file of another length than a master key has.
    case masterKeyUnusable(path: String)
    /// The master key of another folder, or of another time.
    case masterKeyWrong(path: String)
    /// Sealed events without the keys that open them.
    case keysMissing(path: String)
    /// A sealed file that was cut, changed or swapped.
    case damagedCaseFile(path: String)
    /// A file stands where a new one was to be written.
    case alreadyThere(path: String)
    /// What is restored goes into an empty folder only.
    case folderNotEmpty(path: String)
    /// The log does not verify, so it is not backed up.
    case brokenChain(path: String, position: Int64)
    case badBackup(path: String, fault: BackupFault)
    /// The backup holds sealed keys and nothing opens them.
    case passphraseNeeded(path: String)
    case passphraseWrong(path: String)
    case locked(path: String)
    case inputOutput(path: String, code: Int)
    /// Something that the database said and none of the above covers.
    case underlying(path: String, message: String)
}

extension StorageError {
    /// What an `errno` means for a file of the data folder.
    public static func fromErrno(_ code: Int32, path: String) -> StorageError {
        switch code {
        case ENOENT, ENOTDIR: .notFound(path: path)
        case EACCES, EPERM, EROFS: .notWritable(path: path)
        case ENOSPC, EDQUOT, EFBIG: .diskFull(path: path)
        default: .inputOutput(path: path, code: Int(code))
        }
    }

    /// What a database error means for the folder; errors that are already
    /// ours, and cancellation, pass through.
    static func from(_ error: any Error, path: String) -> any Error {
        guard let database = error as? DatabaseError else { return error }
        switch database.resultCode {
        case .SQLITE_FULL: return StorageError.diskFull(path: path)
        case .SQLITE_READONLY, .SQLITE_PERM: return StorageError.notWritable(path: path)
        case .SQLITE_CANTOPEN: return StorageError.notWritable(path: path)
        case .SQLITE_NOTADB, .SQLITE_CORRUPT: return StorageError.damagedDatabase(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: return StorageError.locked(path: path)
        // The memory shared between readers could not grow: the same cause.
        case .SQLITE_IOERR where database.extendedResultCode == .SQLITE_IOERR_SHMSIZE:
            return StorageError.diskFull(path: path)
        case .SQLITE_IOERR: return StorageError.inputOutput(path: path, code: Int(database.extendedResultCode.rawValue))
        default: return StorageError.underlying(path: path, message: database.message ?? "unknown database error")
        }
    }
}
