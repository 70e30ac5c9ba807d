internal import Glibc

/// A file read through the memory map. The map stays valid when the file is
/// replaced or removed by name; nobody may shorten it in place.
final class MappedFile: @unchecked Sendable {
    // Unchecked: the bytes are only ever read, and unmapped with the last
    // reference.
    let path: String
    let bytes: UnsafeRawBufferPointer
    /// Last change of the content, nanoseconds since 1970.
    let modified: Int64

    init(path: String) throws(SearchIndexError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw MappedFile.readingError(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw MappedFile.readingError(path) }
        let size = Int(status.st_size)
        guard size > 0 else { throw .damaged(file: path, part: .header) }
        guard let start = mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0), start != MAP_FAILED else {
            throw MappedFile.readingError(path)
        }
        self.path = path
        bytes = UnsafeRawBufferPointer(start: start, count: size)
        modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    }

    deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }

    /// Gives back the memory of bytes that will hardly be read again; they
    /// remain readable.
    func forget(_ range: Range<Int>) {
        let page = 4096
        let start = (range.lowerBound + page - 1) / page * page
        guard start < range.upperBound, let base = bytes.baseAddress else { return }
        madvise(UnsafeMutableRawPointer(mutating: base + start), range.upperBound - start, MADV_DONTNEED)
    }

    private static func readingError(_ path: String) -> SearchIndexError {
        let code = errno
        return code == ENOENT ? .missing(file: path) : .unreadable(file: path, code: code)
    }
}
