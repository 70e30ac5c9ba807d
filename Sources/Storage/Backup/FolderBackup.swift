internal import Archives
internal import Crypto
public import Events
internal import Foundation
internal import GRDB
internal import Glibc
internal import Learning

/// What a backup holds.
public struct BackupSummary: Sendable, Equatable {
    public var head: LogHead
    /// Events that keys seal.
    public var sealed: Int
    /// Whether those keys are in it, under the passphrase.
    public var holdsKeys: Bool
    public var originals: Int
    public var caseFiles: Int
    /// With their passwords, hashed, and second factors, sealed; without
    /// sessions and links.
    public var accounts: Int
    /// Size of the archive.
    public var bytes: Int64
}

extension DataFolder {
    /// One archive of everything that cannot be made again, while others
    /// write.
    ///
    /// The accounts are copied first: what the log tells of them later is
    /// caught up with. Then the log as it is at one moment, then the keys,
    /// then the files: a key is durable before its event and a file before
    /// the event that names it, so that the archive holds what its events
    /// need.
    /// An original that is purged meanwhile is the one exception; then it is
    /// done again while nobody else writes.
    ///
    /// - Parameter passphrase: with it the keys go along, sealed under it;
    ///   without it they do not.
    /// - Throws: `StorageError.alreadyThere` for a file that is there;
    ///   `.brokenChain` for a log that does not verify.
    public func backup(to file: String, passphrase: [UInt8]?) async throws -> BackupSummary {
        try await backup(to: file, passphrase: passphrase, rounds: SealedKeys.rounds)
    }

    /// - Parameter rounds: how hard it is to guess the passphrase; see
    ///   `SealedKeys`.
    func backup(to file: String, passphrase: [UInt8]?, rounds: UInt8) async throws -> BackupSummary {
        let backup = FolderBackup(folder: self, file: file, passphrase: passphrase, rounds: rounds)
        do {
            return try await backup.make()
        } catch is OriginalVanished {
            return try await lock.withLock { try await backup.make() }
        }
    }
}

/// An original was purged while it was to be copied.
private struct OriginalVanished: Error {}

private struct FolderBackup {
    let folder: DataFolder
    let file: String
    let passphrase: [UInt8]?
    let rounds: UInt8

    func make() async throws -> BackupSummary {
        let output: DurableFile
        do {
            output = try DurableFile.create(file)
        } catch StorageError.inputOutput(_, Int(EEXIST)) {
            throw StorageError.alreadyThere(path: file)
        }
        let staging = "\(file).\(UInt64.random(in: .min ... .max)).new"
        defer { removeStaging(staging) }
        do {
            guard mkdir(staging, 0o700) == 0 else { throw StorageError.fromErrno(errno, path: staging) }
            let summary = try await fill(output.descriptor, staging: staging)
            try output.close()
            try DurableFile.flush(folder: Self.parent(of: file))
            return summary
        } catch {
            unlink(file)
            throw error
        }
    }

    private static func parent(of file: String) -> String {
        let parent = (file as NSString).deletingLastPathComponent
        return parent.isEmpty ? "." : parent
    }

    private func removeStaging(_ staging: String) {
        for name in ["events.sqlite", "accounts.sqlite", "keys.sqlite"] {
            for suffix in ["", "-journal", "-wal", "-shm"] { unlink(staging + "/" + name + suffix) }
        }
        rmdir(staging)
    }

    private func fill(_ descriptor: Int32, staging: String) async throws -> BackupSummary {
        let before = try files(in: "originals")
        let accountCopy = staging + "/accounts.sqlite"
        let accounts = try await folder.accountDatabase.copy(to: accountCopy)
        let copy = staging + "/events.sqlite"
        try await folder.events.reporting { try await folder.events.database.vacuum(into: copy) }
        let (chain, sealed) = try examine(copy)
        let keys = try sealedKeys(staging: staging)
        let originals = Set(before + (try files(in: "originals"))).sorted().filter { BackupMember.original($0) != nil }
        let caseFiles = try files(in: "case-files").filter(BackupMember.isCaseFile)

        var writer = try MemberWriter(descriptor: descriptor, file: file)
        _ = try writer.add(BackupMember.folder, from: folder.path + "/folder.json")
        _ = try writer.add(BackupMember.events, from: copy)
        if accounts != nil { _ = try writer.add(BackupMember.accounts, from: accountCopy) }
        for name in originals where try !writer.add(name, from: folder.path + "/" + name) { throw OriginalVanished() }
        // Of an erased document only the file is gone.
        var added = 0
        for name in caseFiles where try writer.add(name, from: folder.path + "/" + name) { added += 1 }
        if let keys { try writer.add(BackupMember.keys, bytes: keys) }
        let manifest = BackupManifest(
            format: BackupManifest.currentFormat, folder: folder.id, head: .init(chain.head), members: writer.members)
        try writer.add(BackupManifest.name, bytes: try JSON.bytes(of: manifest))
        try writer.finish()
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw StorageError.fromErrno(errno, path: file) }
        return BackupSummary(
            head: chain.head, sealed: sealed, holdsKeys: keys != nil, originals: originals.count, caseFiles: added,
            accounts: accounts ?? 0, bytes: Int64(status.st_size))
    }

    private func examine(_ copy: String) throws -> (ChainVerification, sealed: Int) {
        do {
            let database = try DatabaseQueue(path: copy)
            defer { try? database.close() }  // read only; nothing is lost
            return try database.read { db in
                let chain = try EventTable.verify(db)
                if let broken = chain.firstBroken {
                    throw StorageError.brokenChain(path: folder.events.path, position: broken)
                }
                return (chain, try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM event WHERE key <> X''") ?? 0)
            }
        } catch {
            throw StorageError.from(error, path: copy)
        }
    }

    private func sealedKeys(staging: String) throws -> [UInt8]? {
        guard let passphrase else { return nil }
        let copy = staging + "/keys.sqlite"
        guard let master = try folder.keys.copy(to: copy) else { return nil }
        return try SealedKeys.seal(
            master: master.plain, keys: try FileBytes.read(copy), passphrase: passphrase,
            folder: folder.id, rounds: rounds)
    }

    /// Paths from the data folder on, sorted.
    private func files(in name: String) throws -> [String] {
        guard access(folder.path + "/" + name, F_OK) == 0 else { return [] }
        guard let names = FileManager.default.enumerator(atPath: folder.path + "/" + name) else {
            throw StorageError.notReadable(path: folder.path + "/" + name)
        }
        return names.compactMap { $0 as? String }.map { name + "/" + $0 }.sorted()
    }
}

/// Adds members to the archive and remembers their digests.
private struct MemberWriter: ~Copyable {
    private var writer: ArchiveWriter
    private let file: String
    private(set) var members: [BackupManifest.Member] = []

    init(descriptor: Int32, file: String) throws {
        self.file = file
        do { writer = try ArchiveWriter(descriptor: descriptor) } catch {
            throw StorageError.from(archive: error, path: file)
        }
    }

    /// - Returns: `false` when there is no such file.
    mutating func add(_ name: String, from path: String) throws -> Bool {
        let input = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard input >= 0 else {
            guard errno == ENOENT else { throw StorageError.notReadable(path: path) }
            return false
        }
        defer { close(input) }
        var status = stat()
        guard fstat(input, &status) == 0 else { throw StorageError.fromErrno(errno, path: path) }
        var hasher = SHA256()
        var rest = Int(status.st_size)
        do {
            try writer.begin(ArchiveMember(name: name, bytes: Int64(rest)))
            while rest > 0 {
                var failure: Int32 = 0
                let part = [UInt8](unsafeUninitializedCapacity: min(rest, 1 << 20)) { buffer, count in
                    let got = read(input, buffer.baseAddress, buffer.count)
                    if got < 0 { failure = errno }
                    count = max(0, got)
                }
                if failure == EINTR { continue }
                guard !part.isEmpty else { throw StorageError.inputOutput(path: path, code: Int(failure)) }
                hasher.update(data: part)
                try writer.write(part)
                rest -= part.count
            }
        } catch let error as ArchiveError {
            throw StorageError.from(archive: error, path: file)
        }
        members.append(.init(name: name, bytes: Int64(status.st_size), sha256: Hex.text(hasher.finalize())))
        return true
    }

    mutating func add(_ name: String, bytes: [UInt8]) throws {
        do {
            try writer.begin(ArchiveMember(name: name, bytes: Int64(bytes.count)))
            try writer.write(bytes)
        } catch {
            throw StorageError.from(archive: error, path: file)
        }
        members.append(.init(name: name, bytes: Int64(bytes.count), sha256: Hex.text(FileDigest.sha256(bytes))))
    }

    consuming func finish() throws {
        do { try writer.finish() } catch { throw StorageError.from(archive: error, path: file) }
    }
}
