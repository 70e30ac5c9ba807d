public import Reviews

/// `dhr statistics`: counts with their base, small ones suppressed.
public struct StatisticsAnswer: Codable, Sendable {
    /// Reports that the counts are over; `null` where they are too few to
    /// be told.
    @OrNull public var base: Int?
    public var types: [String]
    public var facets: [String]
    public var rows: [Row]
    /// What was done to the figures and what they cannot say.
    public var notes: [String]

    public struct Row: Codable, Sendable, Equatable {
        /// One value for each facet, in their order.
        public var values: [String]
        /// `null` where suppressed.
        @OrNull public var count: Int?
        public var suppressed: Bool
        /// Whole per cent of the base; `null` below a base of 10 or where
        /// suppressed.
        @OrNull public var percentage: Int?
    }
}

/// By what a table of reports may be cut.
public enum StatisticsFacet: String, CaseIterable, Sendable {
    case theme, type, csp, year, relationship, sex, age, method
}

extension LearningBase {
    /// Counts reports. The only door to figures over reports: disclosure
    /// control is applied here and no caller sees raw counts.
    ///
    /// - Throws: `LearningError.facetsCombineTooFar` for CSP, year and
    ///   relationship in one table.
    public func statistics(
        by facets: [StatisticsFacet] = [.theme],
        types: Set<ReviewType> = ReviewType.domesticHomicideReviewFamily
    ) async throws -> StatisticsAnswer {
        let identifying: Set<StatisticsFacet> = [.csp, .year, .relationship]
        guard !identifying.isSubset(of: facets) else {
            throw LearningError.facetsCombineTooFar(facets.map(\.rawValue))
        }
        let counted = try await shown(types)
        var counts: [[String]: Int] = [:]
        for record in counted {
            for cell in Self.cells(of: record, by: facets) { counts[cell, default: 0] += 1 }
        }
        let keys = counts.keys.sorted { $0.lexicographicallyPrecedes($1) }
        // Reports stand in one row only when no facet is a theme; only then
        // does the base give a lone gap away. Suppressing the second cell
        // everywhere costs little and is never wrong.
        var shown = DisclosureControl.counts(keys.map { counts[$0, default: 0] })
        if facets.contains(.theme) {
            // Those without the theme are a count too.
            for (place, key) in keys.enumerated()
            where DisclosureControl.count(counted.count - counts[key, default: 0]) == .suppressed {
                shown[place] = .suppressed
            }
        }
        return StatisticsAnswer(
            base: DisclosureControl.count(counted.count).value, types: types.map(\.rawValue).sorted(), facets: facets.map(\.rawValue),
            rows: zip(keys, shown).compactMap { key, count in
                // A combination that is there at all would tell of somebody.
                if facets.count > 1, count == .suppressed { return nil }
                return .init(
                    values: key, count: count.value, suppressed: count == .suppressed,
                    percentage: DisclosureControl.percentage(count, of: counted.count))
            },
            notes: Self.notes(base: counted.count, facets: facets))
    }

    private static func cells(of record: ReportRecord, by facets: [StatisticsFacet]) -> [[String]] {
        var cells: [[String]] = [[]]
        for facet in facets {
            let values = values(of: record, by: facet)
            cells = cells.flatMap { cell in values.map { cell + [$0] } }
        }
        return cells
    }

    private static func values(of record: ReportRecord, by facet: StatisticsFacet) -> [String] {
        let victim = record.victims.first
        switch facet {
        case .theme:
            return record.themes.filter { $0.state == ThemeState.found.rawValue }.map(\.slug)
        case .type: return [record.reviewType]
        case .csp: return [record.csp ?? "unknown"]
        case .year: return [record.year.map(String.init) ?? "unknown"]
        case .relationship: return [victim?.relationship ?? "unknown"]
        case .sex: return [victim?.sex ?? "unknown"]
        case .age: return [victim?.ageBand ?? "unknown"]
        case .method: return [record.methodOfDeath ?? "unknown"]
        }
    }

    private static func notes(base: Int, facets: [StatisticsFacet]) -> [String] {
        var notes = [
            "Counts of 1 to 4 are suppressed, with a second cell where one alone would show by subtraction.",
            "A report that does not mention something is not evidence that it was absent.",
        ]
        if base < DisclosureControl.smallestBase {
            notes.append("The base is below \(DisclosureControl.smallestBase), so no percentages are given.")
        }
        if facets.count > 1 { notes.append("Combinations that fewer than 5 reports share are left out.") }
        if facets.contains(.theme) { notes.append("A report can stand in several rows.") }
        return notes
    }
}

extension DisclosedCount {
    /// `nil` where suppressed.
    public var value: Int? {
        switch self {
        case .shown(let value): value
        case .suppressed: nil
        }
    }
}
