internal import CivilDates
public import Documents
public import Learning
internal import Workflow

/// The combined chronology: every agency's entries in one order, and what
/// people are asked to look at.
public struct ChronologyAnswer: Encodable, Sendable {
    public var review: String
    public var entries: [Row]
    /// Pairs that may tell of one event, or whose dates exclude each other,
    /// and that nobody has settled.
    public var suggestions: [Suggestion]

    public struct Row: Encodable, Sendable {
        public var entry: String
        public var agency: String
        @OrNull public var from: String?
        @OrNull public var until: String?
        public var what: String
        @OrNull public var document: String?
        @OrNull public var place: String?
        /// Entries that were found to tell of the same event.
        public var sameAs: [String]
        public var conflictsWith: [String]
    }

    public struct Suggestion: Encodable, Sendable {
        public var kind: String
        public var first: String
        public var second: String
        public var reason: String
    }
}

extension Caseload {
    public func chronology(_ reference: String) async throws -> ChronologyAnswer {
        chronology(try await review(reference))
    }

    func chronology(_ loaded: LoadedReview) -> ChronologyAnswer {
        let state = loaded.state
        let combined = CombinedChronology(state.chronology.filter { $0.withdrawn == nil }.map { $0.entry })
        func related(_ number: String, _ relation: ChronologyEntriesCompared.Relation) -> [String] {
            state.comparisons.filter { $0.fact.relation == relation }.compactMap { comparison in
                let (first, second) = (comparison.fact.first.description, comparison.fact.second.description)
                return first == number ? second : second == number ? first : nil
            }
        }
        let settled = Set(state.comparisons.map { Set([$0.fact.first.description, $0.fact.second.description]) })
        return ChronologyAnswer(
            review: state.reference,
            entries: combined.entries.map { entry in
                .init(
                    entry: entry.id.text, agency: entry.agency, from: entry.from?.description,
                    until: entry.until?.description, what: entry.what, document: entry.source, place: entry.place,
                    sameAs: related(entry.id.text, .sameEvent), conflictsWith: related(entry.id.text, .conflictingDates))
            },
            suggestions: combined.suggestions().filter { !settled.contains([$0.key.first.text, $0.key.second.text]) }.map {
                .init(kind: $0.key.kind.rawValue, first: $0.key.first.text, second: $0.key.second.text, reason: $0.reason)
            })
    }

    /// The same as a table for the report.
    public func chronologyTable(_ reference: String) async throws -> CSVDocument {
        chronologyTable(try await review(reference))
    }

    func chronologyTable(_ loaded: LoadedReview) -> CSVDocument {
        ChronologyTable.document(
            of: CombinedChronology(loaded.state.chronology.filter { $0.withdrawn == nil }.map { $0.entry }))
    }
}

extension ChronologyItem {
    /// As the combined chronology takes it.
    var entry: ChronologyEntry {
        let fact = recorded.fact
        return ChronologyEntry(
            id: ChronologyEntryID(number.description), agency: fact.agency, from: fact.from, until: fact.until,
            what: fact.what, source: fact.document?.description, place: fact.place)
    }
}
