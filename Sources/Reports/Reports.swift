public import Reviews

/// Reads one document of any known format.
///
/// Safe on hostile input: no network, no external or internal entities,
/// bounded depth, size, time and memory.
public struct ReportReader: Sendable {
    /// Changes whenever the same bytes may read differently; derived data
    /// carry it and are made again when it moves.
    public static let version = 2

    public var limits: ReadingLimits

    public init(limits: ReadingLimits = ReadingLimits()) {
        self.limits = limits
    }

    /// Reads a file's bytes.
    ///
    /// - Parameter name: the file's name, for hints about its format only.
    /// - Parameter id: made by the caller from the SHA-256 of the bytes.
    /// - Throws: only when nothing useful could be read. One bad paragraph
    ///   never fails a document: what was odd is in the report's findings.
    public func read(
        _ bytes: [UInt8], name: String, id: ReportID
    ) async throws(ReportReadingError) -> Report {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
        let reader = try DocumentReaders.reader(for: bytes, name: name)
        let outline = try await reader.outline(of: bytes, limits: limits)
        let report = Assembler.report(from: outline, id: id, name: name)
        guard !report.passages.isEmpty else { throw .noText }
        return report
    }
}

/// Bounds on what a document may cost.
public struct ReadingLimits: Sendable {
    /// Bytes of input.
    public var bytes = 100 * 1024 * 1024
    /// Nested elements.
    public var depth = 256
    /// Seconds that a converter may run.
    public var converterSeconds = 60
    /// Bytes of address space that a converter may take.
    public var converterMemory = 1 << 30

    public init() {}
}
