internal import Glibc
public import Reviews
internal import Synchronization

/// The folder of an index: one big segment and a few smaller ones for what
/// came since, the newest last.
///
/// Any number of processes may read; the caller sees to it that one at a time
/// writes. A reader that has opened the index keeps what it has.
public final class IndexStore: Sendable {
    public let directory: String
    private let themeSlugs: [String]
    private let opened = Mutex<Opened?>(nil)

    private struct Opened {
        var manifest: IndexManifest
        var index: PassageIndex
    }

    /// Adding joins small segments at once while they have fewer passages
    /// than this together; joining more is left to `compact`.
    private static let joinedAtOnce = 16_384
    /// More segments than this are joined whatever their size.
    private static let mostSegments = 16

    /// - Parameters:
    ///   - directory: made when first written to.
    ///   - themeSlugs: see `PassageIndex`.
    public init(directory: String, themeSlugs: [String] = []) {
        self.directory = directory
        self.themeSlugs = themeSlugs
    }

    /// What the index covers; `nil` when there is none.
    public func stamp() throws(SearchIndexError) -> IndexStamp? { try manifest()?.stamp }

    /// The index as it is now; `nil` when there is none. Opened once and kept
    /// until the folder changes.
    public func current() throws(SearchIndexError) -> PassageIndex? {
        // A writer may take away a file between manifest and file.
        for _ in 0..<8 {
            guard let manifest = try manifest() else { return nil }
            if let kept = opened.withLock({ $0?.manifest == manifest ? $0?.index : nil }) { return kept }
            do throws(SearchIndexError) {
                let index = PassageIndex(segments: try open(manifest), themeSlugs: themeSlugs)
                opened.withLock { $0 = Opened(manifest: manifest, index: index) }
                return index
            } catch .missing(let file) {
                guard try self.manifest() != manifest else { throw .missing(file: file) }
            }
        }
        throw .missing(file: directory)
    }

    /// Where the n-th run of an import may be written; taken away by the
    /// next call that writes.
    public func runPath(_ number: Int) -> String { path("run-\(number)") }

    /// Makes the folder, so that runs can be written to it.
    public func prepare() throws(SearchIndexError) {
        guard mkdir(directory, 0o700) != 0, errno != EEXIST else { return }
        throw .unwritable(file: directory, code: errno)
    }

    /// A new index in place of whatever is there.
    ///
    /// - Parameter runs: files that builders wrote, in the order of reports.
    public func replace(runs: [String], stamp: IndexStamp) throws(SearchIndexError) {
        try prepare()
        var manifest = IndexManifest(stamp: stamp)
        if let entry = try joined(runs) { manifest.segments = [entry] }
        try publish(manifest)
    }

    /// Adds reports behind those that are there.
    ///
    /// - Parameters:
    ///   - runs: files that builders wrote, in the order of reports.
    ///   - dropping: reports of the index that vanish; one of the same name in
    ///     the runs stays.
    public func append(runs: [String], dropping: Set<ReportID> = [], stamp: IndexStamp) throws(SearchIndexError) {
        try prepare()
        var entries = try without(dropping)
        if let entry = try joined(runs) { entries.append(entry) }
        try publish(IndexManifest(stamp: stamp, segments: try settled(entries, limit: IndexStore.joinedAtOnce)))
    }

    /// Adds what a builder has collected behind the reports that are there.
    public func append(_ builder: IndexBuilder, dropping: Set<ReportID> = [], stamp: IndexStamp)
        throws(SearchIndexError)
    {
        try prepare()
        var entries = try without(dropping)
        if !builder.isEmpty {
            let name = try freshName()
            try builder.write(to: path(name))
            entries.append(try entry(name))
        }
        try publish(IndexManifest(stamp: stamp, segments: try settled(entries, limit: IndexStore.joinedAtOnce)))
    }

    /// Takes reports out, with their texts; the files that held them are
    /// written anew.
    public func withdraw(_ reports: Set<ReportID>, stamp: IndexStamp) throws(SearchIndexError) {
        try prepare()
        try publish(IndexManifest(stamp: stamp, segments: try without(reports)))
    }

    /// Joins segments until each is well above all that came after it. For
    /// the end of an import or a quiet moment: takes seconds for a million
    /// passages, and changes no answer.
    public func compact() throws(SearchIndexError) {
        guard let manifest = try manifest() else { return }
        let entries = try settled(manifest.segments, limit: .max)
        guard entries != manifest.segments else { return }
        try publish(IndexManifest(stamp: manifest.stamp, segments: entries))
    }

    // MARK: Reading

    private func path(_ name: String) -> String { directory + "/" + name }

    private func manifest() throws(SearchIndexError) -> IndexManifest? {
        let file = path(IndexManifest.fileName)
        do throws(SearchIndexError) {
            let mapped = try MappedFile(path: file)
            return try IndexManifest(String(decoding: mapped.bytes, as: UTF8.self), file: file)
        } catch .missing {
            return nil
        } catch .damaged {
            throw .damaged(file: file, part: .manifest)
        }
    }

    private func open(_ manifest: IndexManifest) throws(SearchIndexError) -> [Segment] {
        var segments: [Segment] = []
        for entry in manifest.segments { segments.append(try open(entry)) }
        return segments
    }

    /// A file that is no longer as it was left is read against its checksums.
    private func open(_ entry: IndexManifest.Entry) throws(SearchIndexError) -> Segment {
        let segment = try Segment(path: path(entry.name))
        if segment.byteCount != entry.size || segment.file.modified != entry.modified { try segment.verify() }
        return segment
    }

    // MARK: Writing

    private func entry(_ name: String) throws(SearchIndexError) -> IndexManifest.Entry {
        let file = try MappedFile(path: path(name))
        return IndexManifest.Entry(name: name, size: file.bytes.count, modified: file.modified)
    }

    /// A name that no file of the folder has.
    private func freshName() throws(SearchIndexError) -> String {
        var number = 1
        for name in try names() where name.hasPrefix("segment-") {
            let digits = name.dropFirst(8).prefix { $0.isNumber }
            number = max(number, (Int(digits) ?? 0) + 1)
        }
        return "segment-\(number)"
    }

    private func joined(_ runs: [String]) throws(SearchIndexError) -> IndexManifest.Entry? {
        var segments: [Segment] = []
        for run in runs { segments.append(try Segment(path: run)) }
        guard segments.contains(where: { $0.reportCount > 0 }) else { return nil }
        let name = try freshName()
        try SegmentMerge.merge(segments, to: path(name))
        return try entry(name)
    }

    private func without(_ reports: Set<ReportID>) throws(SearchIndexError) -> [IndexManifest.Entry] {
        var entries: [IndexManifest.Entry] = []
        for old in try manifest()?.segments ?? [] {
            let segment = reports.isEmpty ? nil : try open(old)
            let held = segment.map { segment in
                (0..<segment.reportCount).count { reports.contains(segment.reportID($0)) }
            }
            guard let segment, let held, held > 0 else {
                entries.append(old)
                continue
            }
            guard held < segment.reportCount else { continue }
            let name = try freshName()
            try SegmentMerge.merge([segment], dropping: reports, to: path(name))
            entries.append(try entry(name))
        }
        return entries
    }

    /// Joins neighbours, from the newest back, while one is not three times
    /// as big as all behind it.
    private func settled(_ entries: [IndexManifest.Entry], limit: Int) throws(SearchIndexError) -> [IndexManifest.Entry]
    {
        guard entries.count > 1 else { return entries }
        var segments: [Segment] = []
        for entry in entries { segments.append(try Segment(path: path(entry.name))) }
        var first = entries.count - 1
        var behind = segments[first].passageCount
        var place = first - 1
        while place >= 0 {
            let own = segments[place].passageCount
            let isCrowded = place + 1 >= IndexStore.mostSegments
            if own <= 3 * behind, own + behind <= limit || isCrowded { first = place }
            behind += own
            place -= 1
        }
        guard first < entries.count - 1 else { return entries }
        let name = try freshName()
        try SegmentMerge.merge(Array(segments[first...]), to: path(name))
        return Array(entries[..<first]) + [try entry(name)]
    }

    private func publish(_ manifest: IndexManifest) throws(SearchIndexError) {
        let file = path(IndexManifest.fileName)
        let temporary = file + ".part"
        let descriptor = Glibc.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unwritable(file: temporary, code: errno) }
        let text = Array(manifest.text.utf8)
        let isWritten = write(descriptor, text, text.count) == text.count && fsync(descriptor) == 0
        let code = errno
        close(descriptor)
        guard isWritten else { throw .unwritable(file: temporary, code: code) }
        guard rename(temporary, file) == 0 else { throw .unwritable(file: file, code: errno) }
        try Folder.flush(containing: file)
        let kept = Set(manifest.segments.map(\.name))
        for name in try names() where !kept.contains(name) {
            guard name.hasPrefix("segment-") || name.hasPrefix("run-") else { continue }
            // What cannot be taken away is tried again by the next writer.
            unlink(path(name))
        }
    }

    private func names() throws(SearchIndexError) -> [String] {
        guard let folder = opendir(directory) else { throw .unreadable(file: directory, code: errno) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { name in
                    name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names
    }
}
