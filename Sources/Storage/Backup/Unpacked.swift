internal import Archives
internal import Crypto
internal import Foundation
internal import Glibc
internal import Learning

/// The members of a backup, unpacked into a folder of their own; not yet
/// believed.
struct Unpacked {
    private(set) var members: [BackupManifest.Member] = []
    /// Sealed; never written to the disk as such.
    private(set) var keys: [UInt8]?
    private var manifest: [UInt8]?

    /// A backup is not compressed: together its members are never larger
    /// than the file.
    init(input: Int32, file: String, staging: String) throws {
        var status = stat()
        guard fstat(input, &status) == 0 else { throw StorageError.fromErrno(errno, path: file) }
        do {
            var reader = try ArchiveReader(
                descriptor: input, limits: ArchiveLimits(members: 10_000_000, bytes: Int64(status.st_size)))
            while let member = try reader.next() {
                guard manifest == nil, BackupMember.isKnown(member.name) else {
                    throw StorageError.badBackup(path: file, fault: .unexpectedMembers)
                }
                try take(member, &reader, staging: staging)
            }
        } catch let error as ArchiveError {
            throw StorageError.from(archive: error, path: file)
        }
    }

    private mutating func take(_ member: ArchiveMember, _ reader: inout ArchiveReader, staging: String) throws {
        let isKept = member.name == BackupMember.keys || member.name == BackupManifest.name
        var hasher = SHA256()
        var kept: [UInt8] = []
        let output: Int32
        let path = staging + "/" + member.name
        if isKept {
            output = -1
        } else {
            try FileManager.default.createDirectory(
                atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            output = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard output >= 0 else { throw StorageError.fromErrno(errno, path: path) }
        }
        defer { if output >= 0 { close(output) } }
        while true {
            let part = try reader.read()
            if part.isEmpty { break }
            hasher.update(data: part)
            if isKept { kept += part } else { try DurableFile.write(part, to: output, path: path) }
        }
        let digest = Hex.text(hasher.finalize())
        if member.name == BackupManifest.name {
            manifest = kept
        } else {
            if member.name == BackupMember.keys { keys = kept }
            members.append(.init(name: member.name, bytes: member.bytes, sha256: digest))
        }
    }

    /// The manifest, once every member is what it says.
    func checkedManifest(file: String) throws -> BackupManifest {
        func bad(_ fault: BackupFault) -> StorageError { .badBackup(path: file, fault: fault) }
        guard let manifest else { throw bad(.cut) }
        struct Format: Decodable { var format: Int }
        let format: Format
        do { format = try JSON.value(from: manifest) } catch { throw bad(.notABackup) }
        guard format.format <= BackupManifest.currentFormat else {
            throw StorageError.folderWrittenByNewerProgram(path: file, format: format.format)
        }
        let told: BackupManifest
        do { told = try JSON.value(from: manifest) } catch { throw bad(.notABackup) }

        let expected = Dictionary(told.members.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for member in members {
            guard let entry = expected[member.name] else { throw bad(.unexpectedMembers) }
            guard entry == member else { throw bad(.changed(member: member.name)) }
            if let digest = BackupMember.original(member.name), digest != member.sha256 {
                throw bad(.changed(member: member.name))
            }
        }
        let there = Set(members.map(\.name))
        let needed = Set(told.members.map(\.name)).union([BackupMember.folder, BackupMember.events])
        if let missing = needed.subtracting(there).min() { throw bad(.missing(member: missing)) }
        return told
    }
}

extension StorageError {
    /// What a fault of the archive means for the backup.
    static func from(archive error: ArchiveError, path: String) -> StorageError {
        switch error {
        case .notAnArchive: .badBackup(path: path, fault: .notABackup)
        case .damaged: .badBackup(path: path, fault: .cut)
        case .unsafeName, .unsafeKind, .tooManyMembers, .tooManyBytes:
            .badBackup(path: path, fault: .unexpectedMembers)
        case .inputOutput(let code): fromErrno(code, path: path)
        }
    }
}
