public import Reviews
internal import Searching
internal import Reports
internal import Themes

/// `dhr search`.
public struct SearchAnswer: Codable, Sendable {
    public var total: Int
    public var results: [Result]
    public var facets: [String: [FacetCount]]
    /// The engine's own time.
    public var milliseconds: Double
    /// Words of the query that name a theme: the coded evidence may be what
    /// the person wants.
    public var themeHints: [ThemeHint]

    public struct Result: Codable, Sendable, Equatable {
        public var report: String
        public var title: String
        public var reviewType: String
        @OrNull public var csp: String?
        @OrNull public var year: Int?
        /// Heading.
        public var section: String
        public var sectionKind: String
        public var paragraph: String
        public var ordinal: Int
        @OrNull public var page: Int?
        public var text: String
        /// UTF-8 bytes of `text`.
        public var highlights: [[Int]]
        public var themes: [String]
        public var score: Double
        /// Tells how somebody took their own life: shown collapsed, never
        /// quoted.
        public var sensitive: Bool
        public var fiction: Bool
    }

    public struct FacetCount: Codable, Sendable, Equatable {
        public var value: String
        public var count: Int
    }

    public struct ThemeHint: Codable, Sendable, Equatable {
        public var words: String
        public var theme: String
        /// The query to run instead.
        public var query: String
    }
}

extension LearningBase {
    /// What a search may see besides its words.
    public struct SearchLimits: Sendable {
        public var limit = 20
        public var offset = 0
        /// `nil` searches all types.
        public var types: Set<ReviewType>?
        public var visibilities: Set<Visibility> = [.published, .local]
        /// Counts of all matches and facets; without them only the best
        /// results are found, faster.
        public var wantsCounts = true

        public init() {}
    }

    /// - Throws: `LearningError.badQuery` with every fault.
    public func search(_ text: String, limits: SearchLimits = SearchLimits()) async throws -> SearchAnswer {
        let query: Query
        switch QueryParser(themeSlugs: catalogue.themes.map(\.slug)).parse(text) {
        case .success(let parsed): query = parsed
        case .failure(let faults): throw LearningError.badQuery(faults)
        }
        let clock = ContinuousClock()
        let start = clock.now
        let page = try index.current()?.search(
            query, scope: SearchScope(visibilities: limits.visibilities, types: limits.types),
            limit: limits.limit, offset: limits.offset, wantsCounts: limits.wantsCounts)
        let elapsed = clock.now - start
        let results = page?.hits.map(result(of:)) ?? []
        return SearchAnswer(
            total: page?.total ?? results.count, results: results, facets: facets(of: page),
            milliseconds: Double(elapsed.components.attoseconds) / 1e15 + Double(elapsed.components.seconds) * 1e3,
            themeHints: ThemeHints(catalogue: catalogue).hints(in: query, text: text))
    }

    private func result(of hit: SearchHit) -> SearchAnswer.Result {
        .init(
            report: hit.report.description, title: hit.title, reviewType: hit.type.rawValue, csp: hit.csp,
            year: hit.year, section: hit.heading, sectionKind: hit.sectionKind.rawValue,
            paragraph: hit.number, ordinal: hit.ordinal, page: hit.page, text: hit.text,
            highlights: hit.highlights.map { [$0.lowerBound.value, $0.upperBound.value] },
            themes: hit.themes.map { catalogue.theme(code: $0).slug }, score: hit.score,
            sensitive: hit.sensitive, fiction: hit.fiction)
    }

    private func themeSlug(code: String) -> String {
        UInt8(code).map { catalogue.theme(code: ThemeCode($0)).slug } ?? code
    }

    private func facets(of page: SearchPage?) -> [String: [SearchAnswer.FacetCount]] {
        var answer: [String: [SearchAnswer.FacetCount]] = [:]
        for facet in page?.facets ?? [] {
            answer[facet.name] = facet.values.map { item in
                let value = facet.name == "theme" ? themeSlug(code: item.value) : item.value
                return .init(value: value, count: item.count)
            }
        }
        return answer
    }
}
