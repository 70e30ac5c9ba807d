public import Reviews

/// Published files as they were received.
public protocol OriginalStore: Sendable {
    /// Keeps files durably: on return they survive a power cut. Bytes that
    /// are there already are left as they are.
    func keep(_ originals: [Original]) async throws
    /// - Returns: `nil` when no file with this digest is kept.
    func bytes(sha256: String) async throws -> [UInt8]?
    /// Takes a file away for good. Nothing happens when it is not there.
    func purge(sha256: String) async throws
}

/// A file about to be kept.
public struct Original: Sendable {
    /// 64 hex digits.
    public var sha256: String
    public var bytes: [UInt8]

    public init(sha256: String, bytes: [UInt8]) {
        self.sha256 = sha256
        self.bytes = bytes
    }
}

/// What was derived from each report, without its passages, which the index
/// holds. Disposable: deleted, it is made again from log and originals.
public protocol RecordStore: Sendable {
    /// What the stored records were derived with and up to where; `nil` for
    /// an empty store.
    func stamp() async throws -> DerivationStamp?
    /// Puts records in place and moves the stamp in one transaction.
    func put(_ records: [ReportRecord], stamp: DerivationStamp) async throws
    func record(_ id: ReportID) async throws -> ReportRecord?
    /// All records in the order of their import.
    func records() async throws -> [ReportRecord]
    /// Forgets everything.
    func clear() async throws
}

/// Which program versions made the derived data, and from which events.
public struct DerivationStamp: Sendable, Equatable, Codable {
    /// Last event that is taken into account.
    public var position: Int64
    public var reader: Int
    public var coder: Int
    public var catalogue: String
    public var index: Int

    public init(position: Int64, reader: Int, coder: Int, catalogue: String, index: Int) {
        self.position = position
        self.reader = reader
        self.coder = coder
        self.catalogue = catalogue
        self.index = index
    }

    /// Everything but the position, as the index keeps it; with the layout
    /// of the records, which moves with the program alone.
    var versions: String {
        "reader \(reader), coder \(coder), catalogue \(catalogue), index \(index), records \(ReportRecord.layout)"
    }

    /// Made by the same versions, whatever the position.
    public func hasSameVersions(as other: DerivationStamp) -> Bool {
        versions == other.versions
    }
}

/// One writer at a time for a data folder, over processes. Held for one
/// transaction, never for a process's life; readers do not take it.
public protocol WriteLock: Sendable {
    nonisolated(nonsending) func withLock<Result>(_ body: () async throws -> Result) async throws -> Result
}

/// A file that a person asked to import, read when its turn comes.
public struct SourceFile: Sendable {
    /// As the person wrote it, or as found below the folder they named.
    public var path: String
    /// - Parameter: how many bytes to read at most; one more tells that the
    ///   file is larger.
    public var read: @Sendable (Int) throws -> [UInt8]

    public init(path: String, read: @escaping @Sendable (Int) throws -> [UInt8]) {
        self.path = path
        self.read = read
    }
}
