public import Reviews
internal import Themes

/// A theme over the reports: how often, when, in which relationships, beside
/// which other themes. Every figure has passed disclosure control.
public struct ThemePicture: Codable, Sendable {
    public var slug: String
    public var label: String
    public var types: [String]
    /// Reports of these types; `nil` where they are too few to be told.
    @OrNull public var base: Int?
    /// Reports with the theme found.
    @OrNull public var found: Int?
    @OrNull public var percentage: Int?
    @OrNull public var lookedForNotFound: Int?
    /// By year of the death, else of the report, with all reports of the
    /// year as the base; empty where nothing of it may be shown.
    public var years: [ShareRow]
    /// By relationship of the first person who died to the person who
    /// caused the death, with all reports of that relationship as the base.
    public var relationships: [ShareRow]
    /// Other themes found in the same reports, most often first; the base
    /// is the reports with this theme. What may not be shown is left out.
    public var together: [ShareRow]
    /// What was done to the figures and what they cannot say.
    public var notes: [String]
}

extension LearningBase {
    /// - Throws: `LearningError.unknownTheme`.
    public func picture(
        of slug: String, types: Set<ReviewType> = ReviewType.domesticHomicideReviewFamily
    ) async throws -> ThemePicture {
        let theme = try knownTheme(slug)
        let counted = try await shown(types)
        let found = counted.filter { $0.finds(slug) }
        let lookedFor = counted.count { record in
            record.themes.contains { $0.slug == slug && $0.state == ThemeState.lookedForNotFound.rawValue }
        }
        let base = DisclosureControl.count(counted.count)
        let count = Self.guarded(found.count, of: counted.count)
        // Where the theme's own count is kept back, its parts would tell it.
        let hasTables = count.value != nil && counted.count >= DisclosureControl.smallestBase && !found.isEmpty
        return ThemePicture(
            slug: slug, label: theme.label, types: types.map(\.rawValue).sorted(), base: base.value, found: count.value,
            percentage: DisclosureControl.percentage(count, of: counted.count),
            // What is left over must not be small either.
            lookedForNotFound: Self.guarded(found.count + lookedFor, of: counted.count) == .suppressed
                ? nil : DisclosureControl.count(lookedFor).value,
            years: hasTables ? Self.rows(counted, finding: slug) { $0.year.map(String.init) ?? "unknown" } : [],
            relationships: hasTables
                ? Self.rows(counted, finding: slug) { $0.victims.first?.relationship ?? "unknown" } : [],
            together: hasTables ? Self.together(found, with: slug, catalogue) : [],
            notes: Self.notes)
    }

    /// A share of a base that is printed: both it and the rest are guarded.
    private static func guarded(_ count: Int, of base: Int) -> DisclosedCount {
        DisclosureControl.count(base - count) == .suppressed ? .suppressed : DisclosureControl.count(count)
    }

    private static func rows(
        _ counted: [ReportRecord], finding slug: String, by value: (ReportRecord) -> String
    ) -> [ShareRow] {
        var tally: [String: (count: Int, base: Int)] = [:]
        for record in counted {
            tally[value(record), default: (0, 0)].base += 1
            if record.finds(slug) { tally[value(record), default: (0, 0)].count += 1 }
        }
        let rows = DisclosureControl.rows(tally.sorted { $0.key < $1.key }.map { ($0.key, $0.value.count, $0.value.base) })
        // A table of nothing but gaps tells nobody anything.
        return rows.contains { ($0.count ?? 0) > 0 } ? rows : []
    }

    private static func together(
        _ found: [ReportRecord], with slug: String, _ catalogue: Catalogue
    ) -> [ShareRow] {
        var counts: [String: Int] = [:]
        for record in found {
            for theme in record.themes where theme.slug != slug && theme.state == ThemeState.found.rawValue {
                counts[theme.slug, default: 0] += 1
            }
        }
        return catalogue.themes.compactMap { theme -> ShareRow? in
            guard let count = counts[theme.slug], case .shown(let shown) = guarded(count, of: found.count) else { return nil }
            return ShareRow(
                value: theme.slug, base: found.count, count: shown,
                percentage: DisclosureControl.percentage(.shown(shown), of: found.count))
        }.sorted { ($1.count ?? 0, $0.value) < ($0.count ?? 0, $1.value) }
    }

    private static let notes = [
        "Counts of 1 to 4 are not shown, nor the figures that would give them away by subtraction; below a base of 10 there is no percentage and no chart.",
        "Counts are of reports, as the coder suggests them and people have corrected them.",
        "A report that does not mention something is no evidence that it was absent.",
    ]
}

extension ReportRecord {
    /// The report as a whole bears the theme out.
    func finds(_ slug: String) -> Bool {
        themes.contains { $0.slug == slug && $0.state == ThemeState.found.rawValue }
    }
}
