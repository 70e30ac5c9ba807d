internal import Searching
internal import Themes

/// One section of a report as somebody reads it, with the themes in its
/// margin and the way to the others.
public struct ReadingAnswer: Codable, Sendable {
    public var report: String
    public var title: String
    public var reviewType: String
    @OrNull public var csp: String?
    public var visibility: String
    @OrNull public var dateOfReport: String?
    public var fiction: Bool
    @OrNull public var withdrawn: String?
    public var sections: [Section]
    /// Place of the section that is shown, from 0.
    public var section: Int
    public var paragraphs: [Paragraph]

    public struct Section: Codable, Sendable {
        @OrNull public var number: String?
        public var heading: String
        public var level: Int
        public var kind: String
        public var passages: Int
    }

    public struct Paragraph: Codable, Sendable {
        public var number: String
        /// Place among the report's passages, from 1: the permanent name of
        /// a paragraph where numbers begin again.
        public var ordinal: Int
        @OrNull public var page: Int?
        public var text: String
        /// Slugs of themes with substantive evidence.
        public var themes: [String]
        /// Of these, confirmed by people.
        public var confirmed: [String]
        /// Tells how somebody took their own life.
        public var sensitive: Bool
    }
}

extension LearningBase {
    /// - Parameter section: place of the section from 0; where it is `nil`,
    ///   the first that has paragraphs.
    /// - Throws: `LearningError.unknownReport`, also where the section is not
    ///   there.
    public func reading(_ text: String, section: Int? = nil) async throws -> ReadingAnswer {
        let record = try await knownRecord(text)
        let passages = try index.current()?.passages(of: record.reportID) ?? []
        var counts = [Int](repeating: 0, count: max(1, record.sections.count))
        for passage in passages where counts.indices.contains(passage.section) { counts[passage.section] += 1 }
        let chosen = section ?? counts.firstIndex { $0 > 0 } ?? 0
        guard counts.indices.contains(chosen) else { throw LearningError.unknownReport(text) }
        var confirmed: [Int: [String]] = [:]
        for theme in record.themes { for ordinal in theme.confirmed { confirmed[ordinal, default: []].append(theme.slug) } }
        var found: [Int: [String]] = [:]
        for theme in record.themes { for ordinal in theme.passages { found[ordinal, default: []].append(theme.slug) } }
        let sensitive = Set(record.sensitive)
        return ReadingAnswer(
            report: record.id, title: record.title, reviewType: record.reviewType, csp: record.csp,
            visibility: record.visibility, dateOfReport: record.dateOfReport, fiction: record.fiction, withdrawn: record.withdrawn,
            sections: zip(record.sections, counts).map { section, count in
                .init(
                    number: section.number, heading: section.heading, level: section.level, kind: section.kind,
                    passages: count)
            },
            section: chosen,
            paragraphs: passages.filter { $0.section == chosen }.map { passage in
                .init(
                    number: passage.number, ordinal: passage.ordinal, page: passage.page, text: passage.text,
                    themes: found[passage.ordinal] ?? [], confirmed: confirmed[passage.ordinal] ?? [],
                    sensitive: sensitive.contains(passage.ordinal))
            })
    }

    /// Where a paragraph stands, by its printed number or `p` and its
    /// ordinal: the section, its place in that section from 0, and the
    /// ordinal.
    public func place(
        of paragraph: String, in text: String
    ) async throws -> (section: Int, placeInSection: Int, ordinal: Int) {
        let record = try await knownRecord(text)
        let passages = try index.current()?.passages(of: record.reportID) ?? []
        guard let found = passages.first(where: { "p\($0.ordinal)" == paragraph || $0.number == paragraph }) else {
            throw LearningError.noSuchPassage(record.reportID, paragraph)
        }
        let before = passages.count { $0.section == found.section && $0.ordinal < found.ordinal }
        return (found.section, before, found.ordinal)
    }
}
