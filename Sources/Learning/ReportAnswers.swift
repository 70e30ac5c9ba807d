internal import Reviews
internal import Searching

/// `dhr reports`.
public struct ReportsAnswer: Codable, Sendable {
    public var reports: [Entry]

    public struct Entry: Codable, Sendable, Equatable {
        public var report: String
        public var title: String
        public var reviewType: String
        @OrNull public var csp: String?
        public var visibility: String
        public var fiction: Bool
        /// Date that the document gives itself, as exactly as it does.
        @OrNull public var published: String?
        public var passages: Int
        @OrNull public var withdrawn: String?
    }
}

/// `dhr report ID`.
public struct ReportAnswer: Codable, Sendable {
    public var report: String
    public var title: String
    public var reviewType: String
    @OrNull public var csp: String?
    @OrNull public var publisher: String?
    public var visibility: String
    public var fiction: Bool
    @OrNull public var withdrawn: String?
    public var people: [PersonRecord]
    @OrNull public var dateOfDeath: String?
    @OrNull public var dateOfReport: String?
    @OrNull public var methodOfDeath: String?
    public var sections: [SectionRecord]
    public var paragraphs: [Paragraph]
    public var recommendations: [RecommendationEntry]
    public var themes: [ThemeEntry]
    public var findings: [FindingRecord]

    public struct Paragraph: Codable, Sendable, Equatable {
        public var number: String
        /// Place among the report's passages, from 1.
        public var ordinal: Int
        public var section: String
        public var text: String
        @OrNull public var page: Int?
    }

    public struct RecommendationEntry: Codable, Sendable, Equatable {
        public var id: String
        @OrNull public var number: String?
        public var text: String
        @OrNull public var addressee: String?
        @OrNull public var level: String?
        public var paragraph: String
    }

    public struct ThemeEntry: Codable, Sendable, Equatable {
        public var slug: String
        public var state: String
        /// Numbers of the paragraphs with evidence.
        public var paragraphs: [String]
        /// How many of them people confirmed.
        public var confirmedByPeople: Int
    }
}

extension LearningBase {
    public func reportList() async throws -> ReportsAnswer {
        ReportsAnswer(
            reports: try await shown(Set(ReviewType.allCases), withdrawn: true).map { record in
                ReportsAnswer.Entry(
                    report: record.id, title: record.title, reviewType: record.reviewType, csp: record.csp,
                    visibility: record.visibility, fiction: record.fiction, published: record.dateOfReport,
                    passages: record.passages, withdrawn: record.withdrawn)
            })
    }

    /// - Throws: `LearningError.unknownReport`.
    public func report(_ text: String) async throws -> ReportAnswer {
        let record = try await knownRecord(text)
        let passages = try index.current()?.passages(of: record.reportID) ?? []
        let numbers = Dictionary(passages.map { ($0.ordinal, $0.number) }, uniquingKeysWith: { first, _ in first })
        return ReportAnswer(
            report: record.id, title: record.title, reviewType: record.reviewType, csp: record.csp,
            publisher: record.publisher, visibility: record.visibility, fiction: record.fiction,
            withdrawn: record.withdrawn, people: record.people, dateOfDeath: record.dateOfDeath,
            dateOfReport: record.dateOfReport, methodOfDeath: record.methodOfDeath, sections: record.sections,
            paragraphs: passages.map { passage in
                .init(
                    number: passage.number, ordinal: passage.ordinal,
                    section: record.sections.indices.contains(passage.section)
                        ? record.sections[passage.section].heading : "",
                    text: passage.text, page: passage.page)
            },
            recommendations: record.recommendations.map {
                .init(
                    id: $0.id, number: $0.number, text: $0.text, addressee: $0.addressee, level: $0.level,
                    paragraph: $0.paragraph)
            },
            themes: record.themes.map { theme in
                .init(
                    slug: theme.slug, state: theme.state,
                    paragraphs: theme.passages.map { numbers[$0] ?? "p\($0)" },
                    confirmedByPeople: theme.confirmed.count)
            },
            findings: record.findings)
    }

    func knownRecord(_ text: String) async throws -> ReportRecord {
        guard let id = ReportID(text), let record = try await records.record(id) else {
            throw LearningError.unknownReport(text)
        }
        return record
    }
}
