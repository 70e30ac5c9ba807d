internal import Glibc

/// What is asked of folders.
enum Folder {
    /// Makes a rename in this file's folder last.
    static func flush(containing path: String) throws(SearchIndexError) {
        var folder = "."
        if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
            folder = slash == path.startIndex ? "/" : String(path[..<slash])
        }
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unwritable(file: folder, code: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .unwritable(file: folder, code: errno) }
    }
}
