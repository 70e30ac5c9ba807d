internal import Foundation
internal import Glibc
internal import Learning

/// `<data>/lock`: one writer at a time, over processes.
///
/// The kernel lets go of it when a process dies, however it dies.
struct FolderLock: WriteLock {
    let path: String

    nonisolated(nonsending) func withLock<Result>(_ body: () async throws -> Result) async throws -> Result {
        let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StorageError.fromErrno(errno, path: path) }
        defer { close(descriptor) }
        // Polled, so that no thread of the small cooperative pool blocks.
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { throw StorageError.fromErrno(errno, path: path) }
            try await Task.sleep(for: .milliseconds(20))
        }
        return try await body()
    }

    /// The same for what is done once, at once and without waiting inside:
    /// making the folder and its tables.
    func holding<Result>(_ body: () throws -> Result) throws -> Result {
        let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StorageError.fromErrno(errno, path: path) }
        defer { close(descriptor) }
        while flock(descriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw StorageError.fromErrno(errno, path: path) }
        }
        return try body()
    }
}
