internal import CLibArchive

/// Writes a tar file (POSIX pax), member by member.
///
/// Times, owners and rights are not kept: the same members give the same
/// bytes.
public struct ArchiveWriter: ~Copyable {
    private let archive: OpaquePointer
    private var missing: Int64 = 0

    /// - Parameter descriptor: open for writing; it stays the caller's, who
    ///   flushes it after `finish`.
    public init(descriptor: Int32) throws(ArchiveError) {
        guard let archive = archive_write_new() else { throw .inputOutput(code: 12) }
        guard archive_write_set_format_pax_restricted(archive) == ARCHIVE_OK,
            archive_write_open_fd(archive, descriptor) == ARCHIVE_OK
        else {
            let code = archive_errno(archive)
            archive_write_free(archive)
            throw .inputOutput(code: code)
        }
        self.archive = archive
    }

    deinit { archive_write_free(archive) }

    /// Begins a member; the one before must be complete.
    public mutating func begin(_ member: ArchiveMember) throws(ArchiveError) {
        precondition(missing == 0, "the member before is not complete")
        guard MemberName.isSafe(member.name, limit: 255) else { throw .unsafeName }
        guard let entry = archive_entry_new() else { throw .inputOutput(code: 12) }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname_utf8(entry, member.name)
        archive_entry_set_size(entry, member.bytes)
        archive_entry_set_filetype(entry, dhr_regular_file())
        archive_entry_set_perm(entry, 0o600)
        archive_entry_set_mtime(entry, 0, 0)
        guard archive_write_header(archive, entry) == ARCHIVE_OK else { throw failure }
        missing = member.bytes
    }

    /// - Throws: `ArchiveError.damaged` for more bytes than were announced.
    public mutating func write(_ bytes: [UInt8]) throws(ArchiveError) {
        guard Int64(bytes.count) <= missing else { throw .damaged }
        var done = 0
        while done < bytes.count {
            let written = bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress! + done, $0.count - done) }
            guard written > 0 else { throw failure }
            done += written
        }
        missing -= Int64(bytes.count)
    }

    /// - Throws: `ArchiveError.damaged` when the last member got fewer bytes
    ///   than were announced.
    public consuming func finish() throws(ArchiveError) {
        guard missing == 0 else { throw .damaged }
        guard archive_write_close(archive) == ARCHIVE_OK else { throw failure }
    }

    private var failure: ArchiveError { .inputOutput(code: archive_errno(archive)) }
}
