public import Events
public import Reports
internal import Reviews
public import Searching
public import Themes

/// The learning base: documents in, coded and searchable passages out.
///
/// Facts are events in the log and files as received; records and index are
/// derived from them and carry a stamp of what they were derived with.
public struct LearningBase: Sendable {
    public let log: any EventLog
    public let originals: any OriginalStore
    public let records: any RecordStore
    public let lock: any WriteLock
    public let index: IndexStore
    /// All documents of the folder are invented. Mixing is refused.
    public let isFiction: Bool
    public let reader: ReportReader
    public let catalogue: Catalogue

    /// - Parameter records: opened after the log, so that an unreadable
    ///   log is told first.
    public static func open(
        log: any EventLog, originals: any OriginalStore, records: () throws -> any RecordStore,
        lock: any WriteLock, indexFolder: String, isFiction: Bool, reader: ReportReader = ReportReader()
    ) async throws -> LearningBase {
        LearningBase(
            log: log, originals: originals, records: try records(), lock: lock,
            index: IndexStore(directory: indexFolder, themeSlugs: Catalogue.standard.themes.map(\.slug)), isFiction: isFiction, reader: reader,
            catalogue: .standard)
    }

    /// Made when first needed: commands that only search do without.
    var coder: Coder { Coder(catalogue: catalogue) }

    /// The stamp that data derived now up to a position carry.
    func stamp(at position: Int64) -> DerivationStamp {
        DerivationStamp(
            position: position, reader: ReportReader.version, coder: Coder.version,
            catalogue: catalogue.version, index: Searching.version)
    }

    /// Every learning fact of the log.
    func facts() async throws -> LearningFacts {
        var facts = LearningFacts()
        while true {
            let events = try await log.events(after: facts.position, limit: 10_000)
            for event in events { try facts.apply(event) }
            if events.count < 10_000 { return facts }
        }
    }
}
