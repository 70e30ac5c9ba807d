internal import Foundation
internal import Glibc
internal import Learning

/// `<data>/originals/ab/cd…`: published files as received, named by the
/// SHA-256 of their bytes.
struct OriginalFiles: OriginalStore {
    let folder: String

    func keep(_ originals: [Original]) async throws {
        var written: [(descriptor: Int32, temporary: String, target: String)] = []
        defer { for file in written { close(file.descriptor) } }
        for original in originals {
            let target = path(of: original.sha256)
            guard !FileManager.default.fileExists(atPath: target) else { continue }
            let parent = (target as NSString).deletingLastPathComponent
            guard mkdir(parent, 0o700) == 0 || errno == EEXIST else {
                throw StorageError.fromErrno(errno, path: parent)
            }
            let temporary = target + ".new"
            written.append((try write(original.bytes, to: temporary), temporary, target))
        }
        guard !written.isEmpty else { return }
        // One flush for the whole batch, three times faster than one for each
        // file; asking each file afterwards costs nothing and tells of
        // errors, which the common flush does not.
        sync()
        for file in written where fdatasync(file.descriptor) != 0 {
            throw StorageError.fromErrno(errno, path: file.temporary)
        }
        for file in written where rename(file.temporary, file.target) != 0 {
            throw StorageError.fromErrno(errno, path: file.target)
        }
        for parent in Set(written.map { ($0.target as NSString).deletingLastPathComponent }) { try flush(parent) }
        try flush(folder)
    }

    func bytes(sha256: String) async throws -> [UInt8]? {
        let target = path(of: sha256)
        guard FileManager.default.fileExists(atPath: target) else { return nil }
        return try FileBytes.read(target)
    }

    func purge(sha256: String) async throws {
        let target = path(of: sha256)
        guard unlink(target) == 0 || errno == ENOENT else { throw StorageError.fromErrno(errno, path: target) }
        try flush((target as NSString).deletingLastPathComponent)
    }

    private func path(of sha256: String) -> String {
        "\(folder)/\(sha256.prefix(2))/\(sha256.dropFirst(2))"
    }

    /// - Returns: the open file.
    private func write(_ bytes: [UInt8], to path: String) throws -> Int32 {
        let descriptor = open(path, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StorageError.fromErrno(errno, path: path) }
        var done = 0
        while done < bytes.count {
            let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + done, $0.count - done) }
            if written < 0 {
                if errno == EINTR { continue }
                let code = errno
                close(descriptor)
                unlink(path)
                throw StorageError.fromErrno(code, path: path)
            }
            done += written
        }
        return descriptor
    }

    /// Makes the names in a directory durable.
    private func flush(_ directory: String) throws {
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StorageError.fromErrno(errno, path: directory) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw StorageError.fromErrno(errno, path: directory) }
    }
}
