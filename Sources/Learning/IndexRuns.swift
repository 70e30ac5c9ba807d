internal import Glibc
internal import Reviews
internal import Searching

/// What an import adds to the index, in the order of its reports: collected
/// in memory, and in files of a folder of its own when it is much.
///
/// The files are nobody's but this process's; those of a process that died
/// are taken away by the next import.
struct IndexRuns {
    /// Memory that is collected before a file is written.
    private static let memory = 192 << 20

    private let folder: String
    private let builder = IndexBuilder()
    private var files: [String] = []

    init(store: IndexStore) throws(SearchIndexError) {
        folder = "\(store.directory)/import-\(getpid())"
        Self.removeLeftovers(in: store.directory)
    }

    mutating func add(_ report: IndexedReport) throws(SearchIndexError) {
        builder.add(report)
        if builder.memoryEstimate > Self.memory { try flush() }
    }

    /// Puts the reports into the index, in place of those of the same names.
    func publish(
        to store: IndexStore, dropping: Set<ReportID>, keepingOld: Bool, stamp: IndexStamp
    ) throws(SearchIndexError) {
        guard files.isEmpty, keepingOld else {
            var whole = self
            try whole.flush()
            if keepingOld {
                try store.append(runs: whole.files, dropping: dropping, stamp: stamp)
            } else {
                try store.replace(runs: whole.files, stamp: stamp)
            }
            whole.discard()
            try store.compact()
            return
        }
        try store.append(builder, dropping: dropping, stamp: stamp)
    }

    /// Takes the files away.
    func discard() { Self.remove(folder) }

    private mutating func flush() throws(SearchIndexError) {
        guard !builder.isEmpty else { return }
        if mkdir(folder, 0o700) != 0, errno == ENOENT {
            mkdir(String(folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]), 0o700)
            mkdir(folder, 0o700)
        }
        let file = "\(folder)/run-\(files.count)"
        // Not flushed to disk: the segment that they are joined in is.
        try builder.write(to: file, isDurable: false)
        files.append(file)
    }

    private static func removeLeftovers(in directory: String) {
        for name in names(in: directory) where name.hasPrefix("import-") {
            guard let process = pid_t(name.dropFirst(7)), process != getpid() else { continue }
            if kill(process, 0) != 0, errno == ESRCH { remove("\(directory)/\(name)") }
        }
    }

    private static func remove(_ folder: String) {
        for name in names(in: folder) { unlink("\(folder)/\(name)") }
        rmdir(folder)
    }

    private static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
