/// Containers of files: what may be in one, and what can go wrong.
///
/// A member is a regular file with a plain relative name. Links, folders,
/// devices, sparse files, names that lead out of the folder and more bytes
/// than were allowed are refused, not skipped: a container that holds one
/// was not written by this program.
public struct ArchiveLimits: Sendable, Equatable {
    public var members: Int
    /// Of all members together, as unpacked.
    public var bytes: Int64
    /// UTF-8 bytes of one name.
    public var nameLength: Int

    public init(members: Int, bytes: Int64, nameLength: Int = 255) {
        self.members = members
        self.bytes = bytes
        self.nameLength = nameLength
    }
}

/// One file in a container.
public struct ArchiveMember: Sendable, Equatable {
    /// Plain and relative: `originals/ab/cd`.
    public var name: String
    public var bytes: Int64

    public init(name: String, bytes: Int64) {
        self.name = name
        self.bytes = bytes
    }
}

public enum ArchiveError: Error, Sendable, Equatable {
    /// No container of the kind that was asked for.
    case notAnArchive
    /// It ends too early, or its bytes make no sense.
    case damaged
    /// A name that is absolute, leads outwards, is empty or too long, holds
    /// control characters, or stands there twice.
    case unsafeName
    /// A link, folder, device or sparse file.
    case unsafeKind
    case tooManyMembers(limit: Int)
    case tooManyBytes(limit: Int64)
    /// Reading or writing the container itself failed, with the `errno`.
    case inputOutput(code: Int32)
}

/// What a member may be called.
enum MemberName {
    static func isSafe(_ name: String, limit: Int) -> Bool {
        guard !name.isEmpty, name.utf8.count <= limit else { return false }
        guard name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return false }
        return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && $0 != "." && $0 != ".."
        }
    }
}
