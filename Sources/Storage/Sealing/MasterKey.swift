internal import Crypto
internal import Foundation
internal import Glibc

/// `master.key`: 32 random bytes that wrap every data key. Whoever has them
/// and `keys.sqlite` can read everything; without them nobody can.
struct MasterKey: Sendable {
    let bytes: SymmetricKey

    static let length = 32

    /// For a backup, which seals them again.
    var plain: [UInt8] { bytes.withUnsafeBytes { Array($0) } }

    /// - Throws: `StorageError.masterKeyMissing`, `.masterKeyUnusable`.
    static func read(_ path: String) throws -> MasterKey {
        let bytes: [UInt8]
        do {
            bytes = try FileBytes.read(path, limit: length)
        } catch StorageError.notFound {
            throw StorageError.masterKeyMissing(path: path)
        }
        guard bytes.count == length else { throw StorageError.masterKeyUnusable(path: path) }
        return MasterKey(bytes: SymmetricKey(data: bytes))
    }

    /// Reads the key that is there, or makes one.
    ///
    /// Two programs may do this at once. The name is taken whole or not at
    /// all, so that both read the same key afterwards; a crash leaves no
    /// half of one.
    static func readOrMake(_ path: String) throws -> MasterKey {
        guard access(path, F_OK) != 0 else { return try read(path) }
        let key = SymmetricKey(size: .bits256)
        let temporary = "\(path).\(UInt64.random(in: .min ... .max)).new"
        let file = try DurableFile.create(temporary)
        defer { unlink(temporary) }
        try file.write(key.withUnsafeBytes { Array($0) })
        try file.close()
        guard link(temporary, path) == 0 || errno == EEXIST else { throw StorageError.fromErrno(errno, path: path) }
        try DurableFile.flush(folder: (path as NSString).deletingLastPathComponent)
        return try read(path)
    }
}
