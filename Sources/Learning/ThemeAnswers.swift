internal import Searching
public import Reviews
internal import Themes

/// `dhr themes`.
public struct ThemesAnswer: Codable, Sendable {
    /// Reports that the counts are over.
    public var base: Int
    public var types: [String]
    public var themes: [Entry]

    public struct Entry: Codable, Sendable, Equatable {
        public var slug: String
        public var label: String
        public var group: String
        /// Reports with the theme found, on the coder's suggestion alone.
        public var suggested: Int
        /// Reports in which people confirmed it.
        public var confirmed: Int
        public var lookedForNotFound: Int
        /// Passages with substantive evidence.
        public var passages: Int
    }
}

/// `dhr theme SLUG`.
public struct ThemeAnswer: Codable, Sendable {
    public var slug: String
    public var label: String
    public var group: String
    public var definition: String
    public var include: String
    public var exclude: String
    public var terms: [String]
    public var falseFriends: [String]
    public var related: [String]
    @OrNull public var statute: String?
    public var base: Int
    public var suggested: Int
    public var confirmed: Int
    public var lookedForNotFound: Int
    public var evidence: [Evidence]

    public struct Evidence: Codable, Sendable, Equatable {
        public var report: String
        public var title: String
        public var section: String
        public var paragraph: String
        public var ordinal: Int
        public var text: String
        public var confirmedByPeople: Bool
        public var sensitive: Bool
    }
}

extension LearningBase {
    /// - Parameter types: the family of domestic homicide reviews unless a
    ///   person names others.
    public func themeList(types: Set<ReviewType> = ReviewType.domesticHomicideReviewFamily) async throws -> ThemesAnswer {
        let counted = try await shown(types)
        var tallies: [String: ThemeTally] = [:]
        for record in counted {
            for theme in record.themes { tallies[theme.slug, default: ThemeTally()].add(theme) }
        }
        return ThemesAnswer(
            base: counted.count, types: types.map(\.rawValue).sorted(),
            themes: catalogue.themes.map { theme in
                let tally = tallies[theme.slug] ?? ThemeTally()
                return .init(
                    slug: theme.slug, label: theme.label, group: theme.group, suggested: tally.suggested,
                    confirmed: tally.confirmed, lookedForNotFound: tally.lookedForNotFound, passages: tally.passages)
            })
    }

    /// - Parameter limit: evidence passages at most.
    public func theme(
        _ slug: String, types: Set<ReviewType> = ReviewType.domesticHomicideReviewFamily, limit: Int = 20
    ) async throws -> ThemeAnswer {
        let theme = try knownTheme(slug)
        let counted = try await shown(types)
        var tally = ThemeTally()
        var evidence: [ThemeAnswer.Evidence] = []
        let index = try index.current()
        for record in counted {
            guard let entry = record.themes.first(where: { $0.slug == slug }) else { continue }
            tally.add(entry)
            guard evidence.count < limit, !entry.passages.isEmpty, let index else { continue }
            let wanted = Set(entry.passages)
            let confirmed = Set(entry.confirmed)
            for passage in try index.passages(of: record.reportID) where wanted.contains(passage.ordinal) {
                guard evidence.count < limit else { break }
                evidence.append(
                    .init(
                        report: record.id, title: record.title,
                        section: record.sections.indices.contains(passage.section)
                            ? record.sections[passage.section].heading : "",
                        paragraph: passage.number, ordinal: passage.ordinal, text: passage.text,
                        confirmedByPeople: confirmed.contains(passage.ordinal),
                        sensitive: record.sensitive.contains(passage.ordinal)))
            }
        }
        return ThemeAnswer(
            slug: theme.slug, label: theme.label, group: theme.group, definition: theme.definition,
            include: theme.include, exclude: theme.exclude, terms: theme.terms, falseFriends: theme.falseFriends,
            related: theme.related, statute: theme.statute, base: counted.count, suggested: tally.suggested,
            confirmed: tally.confirmed, lookedForNotFound: tally.lookedForNotFound, evidence: evidence)
    }

    /// Records of these types that stand in the folder, in a settled order.
    func shown(_ types: Set<ReviewType>, withdrawn: Bool = false) async throws -> [ReportRecord] {
        try await records.records()
            .filter { types.contains($0.type) && (withdrawn || $0.withdrawn == nil) }
            .sorted { ($0.year ?? 0, $0.title, $0.id) < ($1.year ?? 0, $1.title, $1.id) }
    }
}

/// Counts of one theme over reports. What people confirmed and what is only
/// suggested stay apart.
struct ThemeTally {
    var suggested = 0
    var confirmed = 0
    var lookedForNotFound = 0
    var passages = 0

    mutating func add(_ theme: ThemeRecord) {
        switch ThemeState(rawValue: theme.state) {
        case .found:
            if theme.confirmed.isEmpty { suggested += 1 } else { confirmed += 1 }
            passages += theme.passages.count
        case .lookedForNotFound: lookedForNotFound += 1
        case .notDiscussed, .unclear, nil: break
        }
    }
}
