internal import Glibc

/// A file that is written once, from its beginning to its end, and is on the
/// disk when it is closed.
///
/// Only the owner can read it.
struct DurableFile: ~Copyable {
    let path: String
    let descriptor: Int32

    private init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    /// - Throws: `StorageError.inputOutput` for a file that is there.
    static func create(_ path: String) throws -> DurableFile {
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw StorageError.fromErrno(errno, path: path) }
        return DurableFile(path: path, descriptor: descriptor)
    }

    func write(_ bytes: some Collection<UInt8>) throws {
        try Self.write(bytes, to: descriptor, path: path)
    }

    /// - Parameter path: of the file, for what is said of an error.
    static func write(_ bytes: some Collection<UInt8>, to descriptor: Int32, path: String) throws {
        func put(_ buffer: UnsafeRawBufferPointer) throws {
            var rest = buffer[...]
            while !rest.isEmpty {
                let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written < 0 {
                    if errno == EINTR { continue }
                    throw StorageError.fromErrno(errno, path: path)
                }
                rest = rest.dropFirst(written)
            }
        }
        let done: Void? = try bytes.withContiguousStorageIfAvailable { try put(UnsafeRawBufferPointer($0)) }
        if done == nil { try Array(bytes).withUnsafeBytes { try put($0) } }
    }

    /// Flushes the bytes to the disk.
    consuming func close() throws {
        guard fdatasync(descriptor) == 0 else { throw StorageError.fromErrno(errno, path: path) }
    }

    deinit { _ = Glibc.close(descriptor) }

    /// Makes the names in a folder durable.
    static func flush(folder: String) throws {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StorageError.fromErrno(errno, path: folder) }
        defer { _ = Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw StorageError.fromErrno(errno, path: folder) }
    }
}
