internal import CivilDates
internal import Reports
internal import Reviews
internal import Searching
internal import Themes

/// A report as read and coded.
struct DerivedReport: Sendable {
    var report: Report
    var coding: ReportCoding

    /// Names for its recommendations when none is known yet.
    func numbering(of id: ReportID) -> [RecommendationsNumbered.Entry] {
        RecommendationNumbering.identifiers(for: report.recommendations, of: id, known: [:]).map { item, identifier in
            .init(id: identifier, fingerprint: RecommendationNumbering.fingerprint(of: item.text))
        }
    }
}

extension LearningBase {
    func derive(_ bytes: [UInt8], id: ReportID, format: String) async throws(ReportReadingError) -> DerivedReport {
        // The name tells the format and nothing else, so that a rebuild,
        // which knows no file names, reads the same.
        let report = try await reader.read(bytes, name: "original.\(format)", id: id)
        return DerivedReport(report: report, coding: coder.code(report))
    }
}

/// Derived data in the making: records and index runs for reports that come
/// after what is published.
struct Derivation {
    let base: LearningBase
    private(set) var records: [ReportRecord] = []
    /// In the order in which they were added.
    private(set) var order: [ReportID] = []
    private(set) var runs: IndexRuns

    init(base: LearningBase) throws {
        self.base = base
        runs = try IndexRuns(store: base.index)
    }

    /// Takes a report that was just recorded.
    mutating func add(_ item: PendingReport) throws -> ReportRecord {
        var facts = ReportFacts(imported: item.imported)
        for entry in item.numbered { facts.recommendationIDs[entry.fingerprint] = entry.id }
        return try add(item.derived, id: item.id, facts: facts)
    }

    @discardableResult
    mutating func add(_ derived: DerivedReport, id: ReportID, facts: ReportFacts) throws -> ReportRecord {
        let record = ReportRecord(
            id: id, facts: facts, report: derived.report, coding: derived.coding, catalogue: base.catalogue)
        records.append(record)
        order.append(id)
        try runs.add(
            IndexedReport(
                report: derived.report, codings: Self.kept(derived.coding.codings, in: record, base.catalogue)
                    + Self.putByPeople(beside: derived.coding.codings, in: record, base.catalogue),
                facets: record.facets, sensitivePassages: derived.coding.sensitivePassages))
        return record
    }

    /// Themes that a person put to a passage where no rule had: found by a
    /// search like any other.
    private static func putByPeople(
        beside codings: [Coding], in record: ReportRecord, _ catalogue: Catalogue
    ) -> [Coding] {
        record.themes.flatMap { theme -> [Coding] in
            guard !theme.confirmed.isEmpty, let known = catalogue.theme(slug: theme.slug) else { return [] }
            let suggested = Set(codings.filter { $0.theme == known.code && $0.isSubstantive }.map(\.passage))
            return theme.confirmed.filter { !suggested.contains($0) }.map { ordinal in
                Coding(
                    passage: ordinal, span: UTF8Offset(0)..<UTF8Offset(0), theme: known.code,
                    role: SubjectRole(rawValue: known.role.rawValue) ?? .review, polarity: .found, time: .unclear,
                    origin: .unclear, agency: nil, rule: RuleCode(.max), isSubstantive: true)
            }
        }
    }

    /// Codings as the index holds them: a person's "no" takes the evidence
    /// away, and a theme that the report as a whole does not bear out is
    /// not evidence either.
    private static func kept(_ codings: [Coding], in record: ReportRecord, _ catalogue: Catalogue) -> [Coding] {
        var evidence: [ThemeCode: Set<Int>] = [:]
        for theme in record.themes {
            guard let known = catalogue.theme(slug: theme.slug) else { continue }
            evidence[known.code] = Set(theme.passages)
        }
        return codings.map { coding in
            var coding = coding
            if coding.isSubstantive, evidence[coding.theme]?.contains(coding.passage) != true {
                coding.isSubstantive = false
            }
            return coding
        }
    }
}

extension ReportRecord {
    /// What the index can narrow a search by.
    var facets: ReportFacets {
        let victim = victims.first
        return ReportFacets(
            type: type, csp: csp, year: year,
            relationship: victim?.relationship.flatMap(Relationship.init(rawValue:)),
            sex: victim?.sex.flatMap(Sex.init(rawValue:)),
            ageBand: victim?.ageBand.flatMap(AgeBand.init(rawValue:)),
            method: methodOfDeath.flatMap(MethodOfDeath.init(rawValue:)),
            visibility: Visibility(rawValue: visibility) ?? .published, fiction: fiction)
    }
}
