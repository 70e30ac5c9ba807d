internal import Crypto
internal import Events
internal import Foundation
internal import GRDB
internal import Glibc

/// `<data>/case-files/ab/cd…/ef…`: files of reviews, each sealed with its
/// document's key.
///
/// The folder is named by the key's id and the file by a keyed digest of its
/// bytes: whoever holds a copy of a paper cannot tell from the names whether
/// it is here. Destroying a key takes its folder away.
struct SealedCaseFiles: CaseFileStore {
    let folder: String
    let keys: KeyStore
    let log: SQLiteEventLog

    func keep(_ bytes: [UInt8], of subject: SealedSubject) async throws -> String {
        let sha256 = Hex.text(FileDigest.sha256(bytes))
        let sealed = try await log.reporting {
            try await log.database.read { db in
                try keys.sealing(
                    [KeySubject(subject)], holdsSealedEvents: { try EventTable.holdsSealedEvents(db) })
            }
        }
        guard let (id, key) = sealed[KeySubject(subject)] else { throw EventLogError.erased(stream: subject.stream) }
        let target = path(of: sha256, id: id, key: key)
        guard access(target, F_OK) != 0 else { return sha256 }
        let parents = [folder, folder + "/" + id.hex.prefix(2), keyFolder(id)]
        for parent in parents {
            guard mkdir(parent, 0o700) == 0 || errno == EEXIST else { throw StorageError.fromErrno(errno, path: parent) }
        }
        let temporary = "\(target).\(UInt64.random(in: .min ... .max)).new"
        do {
            try ChunkedSeal(key: key, place: .file(folder: keys.folder, key: id, sha256: sha256))
                .write(bytes, to: temporary)
            guard rename(temporary, target) == 0 else { throw StorageError.fromErrno(errno, path: target) }
        } catch {
            unlink(temporary)
            throw error
        }
        for parent in parents.reversed() { try DurableFile.flush(folder: parent) }
        try DurableFile.flush(folder: (folder as NSString).deletingLastPathComponent)
        // Destroyed meanwhile: nothing of it is left behind.
        if case .destroyed = try keys.keys([id])[id] {
            try remove(id)
            throw EventLogError.erased(stream: subject.stream)
        }
        return sha256
    }

    func bytes(sha256: String, of subject: SealedSubject) async throws -> [UInt8]? {
        guard case .live(let id, let key) = try keys.key(of: subject) else { return nil }
        let target = path(of: sha256, id: id, key: key)
        let sealed: [UInt8]
        do { sealed = try FileBytes.read(target) } catch StorageError.notFound { return nil }
        guard let bytes = ChunkedSeal(key: key, place: .file(folder: keys.folder, key: id, sha256: sha256)).open(sealed),
            Hex.text(FileDigest.sha256(bytes)) == sha256
        else { throw StorageError.damagedCaseFile(path: target) }
        return bytes
    }

    /// Takes all files of a key away for good.
    func remove(_ id: KeyID) throws {
        let gone = keyFolder(id)
        guard access(gone, F_OK) == 0 else { return }
        do {
            try FileManager.default.removeItem(atPath: gone)
        } catch {
            throw StorageError.notWritable(path: gone)
        }
        try DurableFile.flush(folder: (gone as NSString).deletingLastPathComponent)
    }

    private func keyFolder(_ id: KeyID) -> String { "\(folder)/\(id.hex.prefix(2))/\(id.hex.dropFirst(2))" }

    private func path(of sha256: String, id: KeyID, key: SymmetricKey) -> String {
        let name = HMAC<SHA256>.authenticationCode(for: Array("name \(sha256)".utf8), using: key)
        return keyFolder(id) + "/" + Hex.text(name.prefix(16))
    }
}
