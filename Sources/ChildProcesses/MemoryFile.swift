import Glibc
import SystemPackage

/// A file without a name that lives in memory only and is gone when it is
/// closed. Once written it can no longer be changed, not even by the program
/// that it is handed to.
struct MemoryFile {
    let descriptor: FileDescriptor

    init(_ bytes: [UInt8]) throws(ChildProcessError) {
        guard let create = MemoryFile.create else { throw .noMemoryFile(code: ENOSYS) }
        let number = create("input", MemoryFile.closeOnExec | MemoryFile.allowSealing)
        guard number >= 0 else { throw .noMemoryFile(code: errno) }
        descriptor = FileDescriptor(rawValue: number)
        do {
            _ = try descriptor.writeAll(toAbsoluteOffset: 0, bytes)
        } catch {
            close()
            throw .noMemoryFile(code: (error as? Errno)?.rawValue ?? EIO)
        }
        guard fcntl(number, MemoryFile.addSeals, MemoryFile.everySeal) == 0 else {
            let code = errno
            close()
            throw .noMemoryFile(code: code)
        }
    }

    func close() {
        // Nothing of it is kept, so there is nothing that could be lost.
        try? descriptor.close()
    }

    // MARK: Linux

    // glibc declares these only under _GNU_SOURCE, which Swift's Glibc module
    // does not set; the function itself is there. Values: linux/memfd.h and
    // linux/fcntl.h.

    private typealias Create = @convention(c) (UnsafePointer<CChar>, UInt32) -> Int32
    private static let create: Create? = dlsym(nil, "memfd_create").map { unsafeBitCast($0, to: Create.self) }
    private static let closeOnExec: UInt32 = 1
    private static let allowSealing: UInt32 = 2
    private static let addSeals: Int32 = 1033
    /// No more seals, not shorter, not longer, not written to.
    private static let everySeal: Int32 = 1 | 2 | 4 | 8
}
