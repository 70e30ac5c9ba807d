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
    /// Stemmed words of every recommendation, by its identifier.
    let recommendationWords = KeptValue<[String: WordBag]>()
    /// What people decided about codings, read from the log once.
    let decisions = KeptDecisions()

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
    var coder: Coder { .standard }

    /// The stamp that data derived now up to a position carry.
    func stamp(at position: Int64) -> DerivationStamp {
        DerivationStamp(
            position: position, reader: ReportReader.version, coder: Coder.version,
            catalogue: catalogue.version, index: Searching.version)
    }

    /// What the log says of every report that has a fact after a position.
    /// The others are not looked at, however many there are.
    func facts(touchedAfter position: Int64) async throws -> LearningFacts {
        var facts = LearningFacts(position: position)
        var seen: Set<StreamID> = []
        var cursor = position
        while true {
            let events = try await log.events(after: cursor, limit: 10_000)
            for event in events {
                if seen.insert(event.stream).inserted, event.version > 1 {
                    for earlier in try await log.events(of: event.stream) where earlier.version < event.version {
                        try facts.apply(earlier)
                    }
                }
                try facts.apply(event)
                cursor = event.position
            }
            if events.count < 10_000 { return facts }
        }
    }
}
