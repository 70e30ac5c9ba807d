public import Reviews
internal import Searching
internal import Themes

/// Which of the recommendations already made somebody wants to see.
public struct RecommendationFilter: Sendable, Equatable {
    /// Words that the addressee's name holds.
    public var addressee: String?
    /// Closest in wording first; nothing in common is left out.
    public var wording: String?
    /// Slug of a theme of which its paragraph speaks.
    public var theme: String?
    /// `nil` looks at every type.
    public var types: Set<ReviewType>?

    public init(
        addressee: String? = nil, wording: String? = nil, theme: String? = nil, types: Set<ReviewType>? = nil
    ) {
        self.addressee = addressee
        self.wording = wording
        self.theme = theme
        self.types = types
    }
}

/// One page of recommendations already made.
public struct RecommendationPage: Sendable {
    /// How many fit the filter.
    public var total: Int
    public var recommendations: [RecommendationsAnswer.Entry]
    /// To whom those that fit are addressed, most often first; one without
    /// an addressee counts nowhere.
    public var addressees: [Count]
    /// Of which themes they speak.
    public var themes: [Count]

    public struct Count: Sendable, Equatable {
        public var value: String
        public var count: Int
    }
}

/// One recommendation with where it stands and what was asked before in
/// like words.
public struct RecommendationAnswer: Sendable {
    public var recommendation: RecommendationsAnswer.Entry
    public var reviewType: String
    public var year: Int?
    /// Ordinal of the paragraph that prints it in full.
    public var ordinal: Int
    /// Of other reports, the likest first.
    public var similar: [RecommendationsAnswer.Entry]
    /// What the same report's action plan or a later part says in its words.
    public var followedUp: [FollowUp]

    public struct FollowUp: Sendable, Equatable {
        public var ordinal: Int
        public var paragraph: String
        public var section: String
        public var text: String
    }
}

extension LearningBase {
    public func recommendationPage(
        _ filter: RecommendationFilter, limit: Int = 50, offset: Int = 0
    ) async throws -> RecommendationPage {
        if let slug = filter.theme { _ = try knownTheme(slug) }
        let asked = filter.addressee.map(Tokenizer.words(of:)) ?? []
        var entries: [RecommendationsAnswer.Entry] = []
        for record in try await shown(filter.types ?? Set(ReviewType.allCases)) {
            let sensitive = Set(record.sensitive)
            for item in record.recommendations {
                if let slug = filter.theme, !item.themes.contains(slug) { continue }
                if !asked.isEmpty {
                    let named = Set(Tokenizer.words(of: item.addressee ?? ""))
                    guard asked.allSatisfy(named.contains) else { continue }
                }
                entries.append(RecommendationsAnswer.Entry(item, of: record, sensitive: sensitive))
            }
        }
        if let wording = filter.wording { entries = try await ranked(entries, like: wording) }
        return RecommendationPage(
            total: entries.count, recommendations: Array(entries.dropFirst(max(0, offset)).prefix(limit)),
            addressees: Self.counts(entries.compactMap(\.addressee)), themes: Self.counts(entries.flatMap(\.themes)))
    }

    /// - Throws: `LearningError.noSuchRecommendation`.
    public func recommendation(_ id: String) async throws -> RecommendationAnswer {
        let reports = try await shown(Set(ReviewType.allCases))
        guard let record = reports.first(where: { $0.recommendations.contains { $0.id == id } }),
            let item = record.recommendations.first(where: { $0.id == id })
        else { throw LearningError.noSuchRecommendation(id) }
        let others = reports.filter { $0.id != record.id }.flatMap { other in
            let sensitive = Set(other.sensitive)
            return other.recommendations.map { RecommendationsAnswer.Entry($0, of: other, sensitive: sensitive) }
        }
        return RecommendationAnswer(
            recommendation: RecommendationsAnswer.Entry(item, of: record, sensitive: Set(record.sensitive)),
            reviewType: record.reviewType, year: record.year, ordinal: item.passage,
            similar: Array(try await ranked(others, like: item.text).prefix(10)),
            followedUp: try followUps(of: item, in: record))
    }

    /// Rows of the action plan, and paragraphs of the quality assurance
    /// letter, that say most of what the recommendation says.
    private func followUps(
        of item: RecommendationRecord, in record: ReportRecord
    ) throws -> [RecommendationAnswer.FollowUp] {
        let sensitive = Set(record.sensitive)
        let later = (try index.current()?.passages(of: record.reportID) ?? []).filter {
            $0.ordinal != item.passage && !sensitive.contains($0.ordinal)
                && ($0.sectionKind == .actionPlan || $0.sectionKind == .qualityAssuranceLetter)
        }
        let stemmer = Stemmer()
        let comparison = WordComparison(documents: later.map { WordBag(text: $0.text, stemmer: stemmer) })
        return zip(later, comparison.similarities(to: WordBag(text: item.text, stemmer: stemmer)))
            .filter { $0.1 >= 0.5 }.map { passage, _ in
                .init(
                    ordinal: passage.ordinal, paragraph: passage.number,
                    section: record.sections.indices.contains(passage.section)
                        ? record.sections[passage.section].heading : "",
                    text: passage.text)
            }
    }

    private func ranked(
        _ entries: [RecommendationsAnswer.Entry], like wording: String
    ) async throws -> [RecommendationsAnswer.Entry] {
        let stemmer = Stemmer()
        let bags = try await wordBags()
        let comparison = WordComparison(
            documents: entries.map { bags[$0.id] ?? WordBag(text: $0.text, stemmer: stemmer) })
        let similarities = comparison.similarities(to: WordBag(text: wording, stemmer: stemmer))
        return zip(entries, similarities).filter { $0.1 >= 0.05 }
            .sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }
            .map { entry, similarity in
                var entry = entry
                entry.similarity = (similarity * 1000).rounded() / 1000
                return entry
            }
    }

    private func wordBags() async throws -> [String: WordBag] {
        try await recommendationWords.value(at: try await records.stamp()) {
            let stemmer = Stemmer()
            var bags: [String: WordBag] = [:]
            for record in try await records.records() {
                for item in record.recommendations { bags[item.id] = WordBag(text: item.text, stemmer: stemmer) }
            }
            return bags
        }
    }

    private static func counts(_ values: [String]) -> [RecommendationPage.Count] {
        var counts: [String: Int] = [:]
        for value in values where !value.isEmpty { counts[value, default: 0] += 1 }
        return counts.map { .init(value: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.value) < ($0.count, $1.value) }
    }
}

extension RecommendationsAnswer.Entry {
    init(_ item: RecommendationRecord, of record: ReportRecord, sensitive: Set<Int>) {
        self.init(
            id: item.id, report: record.id, title: record.title, number: item.number, text: item.text,
            addressee: item.addressee, level: item.level, paragraph: item.paragraph, themes: item.themes,
            sensitive: sensitive.contains(item.passage), similarity: nil)
    }
}
