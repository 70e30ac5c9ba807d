internal import Archives
internal import Crypto
public import Events
internal import Foundation
internal import GRDB
internal import Glibc
internal import Learning

/// What a restored folder holds.
public struct RestoreSummary: Sendable, Equatable {
    public var head: LogHead
    public var sealed: Int
    /// `nil` when the keys were not restored.
    public var erased: Int?
    /// Whether the keys were restored with it; if not, sealed streams cannot
    /// be read until they are put back.
    public var holdsKeys: Bool
    public var originals: Int
    public var caseFiles: Int
    public var accounts: Int
}

extension DataFolder {
    /// Puts a backup into an empty folder, all of it or nothing.
    ///
    /// Everything is verified before anything takes its place: the digest
    /// of each member, the chain and the head of the log, and that each
    /// sealed event has its key.
    ///
    /// - Parameters:
    ///   - passphrase: of the keys in the backup.
    ///   - leavesKeys: restores without them though they are there.
    /// - Throws: `StorageError.folderNotEmpty`, `.badBackup`,
    ///   `.passphraseNeeded`, `.passphraseWrong`.
    public static func restore(
        from file: String, to path: String, passphrase: [UInt8]?, leavesKeys: Bool = false
    ) async throws -> RestoreSummary {
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        if isThere {
            guard isFolder.boolValue, try FileManager.default.contentsOfDirectory(atPath: path).isEmpty else {
                throw StorageError.folderNotEmpty(path: path)
            }
        }
        let restore = FolderRestore(
            file: file, target: path, staging: path + "/.restoring", passphrase: passphrase, leavesKeys: leavesKeys)
        // Looked at first: a mistyped name makes no folder.
        let input = try restore.openArchive()
        defer { close(input) }
        do {
            try restore.makeFolders(["", "/.restoring", "/.restoring/originals", "/.restoring/index"])
            let summary = try await restore.run(input)
            return summary
        } catch {
            // Nothing was put in place yet; what was unpacked goes.
            try? FileManager.default.removeItem(atPath: isThere ? restore.staging : path)
            throw error
        }
    }
}

private struct FolderRestore {
    let file: String
    let target: String
    let staging: String
    let passphrase: [UInt8]?
    let leavesKeys: Bool

    func openArchive() throws -> Int32 {
        let input = open(file, O_RDONLY | O_CLOEXEC)
        guard input >= 0 else {
            throw errno == ENOENT ? StorageError.notFound(path: file) : StorageError.notReadable(path: file)
        }
        var status = stat()
        guard fstat(input, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(input)
            throw StorageError.notReadable(path: file)
        }
        return input
    }

    func makeFolders(_ names: [String]) throws {
        for name in names {
            do {
                try FileManager.default.createDirectory(
                    atPath: target + name, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            } catch {
                throw StorageError.notWritable(path: target)
            }
        }
    }

    func run(_ input: Int32) async throws -> RestoreSummary {
        let unpacked = try Unpacked(input: input, file: file, staging: staging)
        let manifest = try unpacked.checkedManifest(file: file)
        let description = try folderDescription(manifest)
        let holdsKeys = try restoreKeys(unpacked, folder: description.folder)
        let accounts = try verifiedAccounts(unpacked)
        let summary = try await verify(manifest, unpacked, accounts: accounts, holdsKeys: holdsKeys)
        try putInPlace(unpacked)
        return summary
    }

    private func folderDescription(_ manifest: BackupManifest) throws -> FolderDescription {
        let description = try FolderDescription.at(staging, create: false, fiction: false)
        guard description.folder == manifest.folder else { throw bad(.changed(member: BackupMember.folder)) }
        return description
    }

    /// - Returns: whether keys were restored.
    private func restoreKeys(_ unpacked: Unpacked, folder: String) throws -> Bool {
        guard let sealed = unpacked.keys, !leavesKeys else { return false }
        guard let passphrase else { throw StorageError.passphraseNeeded(path: file) }
        guard let (master, keys) = try SealedKeys.open(sealed, passphrase: passphrase, folder: folder) else {
            throw StorageError.passphraseWrong(path: file)
        }
        for (name, bytes) in [("master.key", master), ("keys.sqlite", keys)] {
            let output = try DurableFile.create(staging + "/" + name)
            try output.write(bytes)
            try output.close()
        }
        return true
    }

    private func verify(
        _ manifest: BackupManifest, _ unpacked: Unpacked, accounts: Int, holdsKeys: Bool
    ) async throws -> RestoreSummary {
        let audit: LogAudit
        do {
            audit = try await StagedLog(folder: staging, id: manifest.folder, holdsKeys: holdsKeys).audit()
        } catch let fault as StagedLog.Fault {
            throw bad(fault.backup)
        } catch StorageError.damagedDatabase {
            throw bad(.foreignDatabase)
        }
        if let broken = audit.chain.firstBroken { throw bad(.brokenChain(position: broken)) }
        guard BackupManifest.Head(audit.chain.head) == manifest.head else { throw bad(.otherHead) }
        return RestoreSummary(
            head: audit.chain.head, sealed: audit.sealed, erased: holdsKeys || audit.sealed == 0 ? audit.erased ?? 0 : nil,
            holdsKeys: holdsKeys, originals: unpacked.members.filter { BackupMember.original($0.name) != nil }.count,
            caseFiles: unpacked.members.filter { BackupMember.isCaseFile($0.name) }.count,
            accounts: accounts)
    }

    /// Looks at the tables of accounts. Nobody is signed in afterwards,
    /// whoever made the backup.
    ///
    /// - Returns: how many accounts there are.
    private func verifiedAccounts(_ unpacked: Unpacked) throws -> Int {
        guard unpacked.members.contains(where: { $0.name == BackupMember.accounts }) else { return 0 }
        let path = staging + "/" + BackupMember.accounts
        do {
            let database = try DatabaseQueue(path: path)
            defer { try? database.close() }  // nothing was written
            guard try StagedTables.areOwn(database, migrations: AccountTables.migrate) else {
                throw bad(.foreignDatabase)
            }
            return try AccountTables.endWhatPasses(in: path)
        } catch let error as DatabaseError where [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode) {
            throw bad(.foreignDatabase)
        } catch {
            throw StorageError.from(error, path: path)
        }
    }

    /// `folder.json` comes last: without it this is no data folder yet.
    private func putInPlace(_ unpacked: Unpacked) throws {
        // Many files go with one flush for all; each is asked afterwards,
        // which costs nothing then and tells of errors, as the common flush
        // does not.
        if unpacked.members.count > 64 { sync() }
        for member in unpacked.members where member.name != BackupMember.keys {
            let path = staging + "/" + member.name
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw StorageError.fromErrno(errno, path: path) }
            defer { close(descriptor) }
            guard fdatasync(descriptor) == 0 else { throw StorageError.fromErrno(errno, path: path) }
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: staging)
        for name in names.filter({ $0 != BackupMember.folder }) + [BackupMember.folder] {
            guard rename(staging + "/" + name, target + "/" + name) == 0 else {
                throw StorageError.fromErrno(errno, path: target + "/" + name)
            }
        }
        rmdir(staging)
        try DurableFile.flush(folder: target)
    }

    private func bad(_ fault: BackupFault) -> StorageError { .badBackup(path: file, fault: fault) }
}
