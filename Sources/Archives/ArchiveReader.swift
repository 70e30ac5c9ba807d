internal import CLibArchive

/// Reads a tar file from its beginning to its end, member by member,
/// without holding more than a part of one in memory.
///
/// Not compressed: what is unpacked is never larger than what was read.
public struct ArchiveReader: ~Copyable {
    private let archive: OpaquePointer
    private let limits: ArchiveLimits
    private var names: Set<String> = []
    private var allowed: Int64

    /// - Parameter descriptor: open for reading at the container's first
    ///   byte; it stays the caller's and must outlive the reader.
    public init(descriptor: Int32, limits: ArchiveLimits) throws(ArchiveError) {
        guard let archive = archive_read_new() else { throw .inputOutput(code: 12) }
        guard archive_read_support_format_tar(archive) == ARCHIVE_OK,
            archive_read_open_fd(archive, descriptor, 1 << 16) == ARCHIVE_OK
        else {
            archive_read_free(archive)
            throw .notAnArchive
        }
        self.archive = archive
        self.limits = limits
        allowed = limits.bytes
    }

    deinit { archive_read_free(archive) }

    /// - Returns: `nil` after the last one.
    public mutating func next() throws(ArchiveError) -> ArchiveMember? {
        var entry: OpaquePointer?
        let result = archive_read_next_header(archive, &entry)
        if result == ARCHIVE_EOF { return nil }
        guard result == ARCHIVE_OK, let entry else { throw names.isEmpty ? .notAnArchive : failure }
        guard let text = archive_entry_pathname_utf8(entry), let name = String(validatingCString: text),
            MemberName.isSafe(name, limit: limits.nameLength), names.insert(name).inserted
        else { throw .unsafeName }
        guard archive_entry_filetype(entry) == dhr_regular_file(), archive_entry_hardlink(entry) == nil,
            archive_entry_symlink(entry) == nil, archive_entry_sparse_count(entry) == 0,
            archive_entry_size_is_set(entry) != 0
        else { throw .unsafeKind }
        guard names.count <= limits.members else { throw .tooManyMembers(limit: limits.members) }
        let bytes = archive_entry_size(entry)
        guard bytes >= 0, bytes <= allowed else { throw .tooManyBytes(limit: limits.bytes) }
        return ArchiveMember(name: name, bytes: bytes)
    }

    /// The next bytes of the member that `next` named; empty at its end.
    public mutating func read(upTo count: Int = 1 << 20) throws(ArchiveError) -> [UInt8] {
        var got = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            got = archive_read_data(archive, buffer.baseAddress, count)
            filled = max(0, got)
        }
        guard got >= 0 else { throw failure }
        allowed -= Int64(got)
        guard allowed >= 0 else { throw .tooManyBytes(limit: limits.bytes) }
        return bytes
    }

    /// What libarchive says of its last call.
    private var failure: ArchiveError {
        let code = archive_errno(archive)
        // Its own codes, for formats, are negative; EILSEQ and EINVAL come
        // from bytes that make no sense.
        return [5, 9, 21, 28, 116].contains(code) ? .inputOutput(code: code) : .damaged
    }
}
