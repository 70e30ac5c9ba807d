internal import CivilDates
internal import Reports
public import Reviews
internal import Themes

/// What was derived from one report, without its passages: enough to list,
/// to count and to cite. Derived, so its layout may change freely.
public struct ReportRecord: Codable, Sendable, Equatable {
    /// Moves with what is derived here; older records are made again.
    static let layout = 2

    public var id: String
    public var sha256: String
    public var format: String
    public var publisher: String?
    public var visibility: String
    public var fiction: Bool
    /// Reason, once its publisher took the report back.
    public var withdrawn: String?

    public var title: String
    public var reviewType: String
    public var csp: String?
    public var people: [PersonRecord]
    public var dateOfDeath: String?
    public var dateOfReport: String?
    public var methodOfDeath: String?

    public var sections: [SectionRecord]
    public var passages: Int
    public var recommendations: [RecommendationRecord]
    public var findings: [FindingRecord]
    public var themes: [ThemeRecord]
    /// Ordinals of passages that tell how somebody took their own life.
    public var sensitive: [Int]

    public var reportID: ReportID { ReportID(id) ?? ReportID(bits: 0) }
    public var type: ReviewType { ReviewType(rawValue: reviewType) ?? .other }

    /// Year of the death, else of the report.
    public var year: Int? {
        (dateOfDeath ?? dateOfReport).flatMap { Int($0.prefix(4)) }
    }

    public var victims: [PersonRecord] { people.filter { $0.role == PersonRole.victim.rawValue } }
}

public struct PersonRecord: Codable, Sendable, Equatable {
    public var pseudonym: String
    public var role: String
    @OrNull public var sex: String?
    @OrNull public var ageBand: String?
    @OrNull public var relationship: String?
}

public struct SectionRecord: Codable, Sendable, Equatable {
    @OrNull public var number: String?
    public var heading: String
    public var level: Int
    public var kind: String
}

public struct RecommendationRecord: Codable, Sendable, Equatable {
    /// Stable for ever.
    public var id: String
    public var number: String?
    public var text: String
    public var addressee: String?
    public var level: String?
    /// Ordinal and printed number of the passage that prints it in full.
    public var passage: Int
    public var paragraph: String
    /// Slugs of the themes of which that passage speaks: it says what ought
    /// to be, so it need not be evidence that they were there.
    public var themes: [String]
}

public struct FindingRecord: Codable, Sendable, Equatable {
    public struct Position: Codable, Sendable, Equatable {
        @OrNull public var page: Int?
        @OrNull public var line: Int?
        @OrNull public var byte: Int?
    }
    public var kind: String
    public var message: String
    public var position: Position
}

/// Where the report stands on one theme; themes that it does not discuss
/// have no entry.
public struct ThemeRecord: Codable, Sendable, Equatable {
    public var slug: String
    public var state: String
    /// Ordinals of the passages with substantive evidence.
    public var passages: [Int]
    /// Of these, the ones that a person confirmed.
    public var confirmed: [Int]
}

extension ReportRecord {
    /// Brings together what was read, what was coded and what was decided.
    init(id: ReportID, facts: ReportFacts, report: Report, coding: ReportCoding, catalogue: Catalogue) {
        let metadata = report.metadata
        self.id = id.description
        sha256 = facts.imported.sha256
        format = facts.imported.format
        publisher = facts.imported.publisher
        visibility = facts.visibility.rawValue
        fiction = facts.imported.fiction || metadata.statesFiction
        withdrawn = nil
        title = metadata.title
        reviewType = facts.type ?? metadata.reviewType.rawValue
        csp = facts.csp ?? metadata.csp
        people = metadata.people.map {
            PersonRecord(
                pseudonym: $0.pseudonym, role: $0.role.rawValue, sex: $0.sex?.rawValue,
                ageBand: $0.ageBand?.rawValue, relationship: $0.relationship?.rawValue)
        }
        dateOfDeath = metadata.dateOfDeath?.withoutDay.description
        dateOfReport = metadata.dateOfReport?.description
        methodOfDeath = metadata.methodOfDeath?.rawValue
        sections = report.sections.map {
            SectionRecord(number: $0.number, heading: $0.heading, level: $0.level, kind: $0.kind.rawValue)
        }
        passages = report.passages.count
        recommendations = []
        findings = report.findings.map {
            FindingRecord(
                kind: $0.kind.rawValue, message: $0.message,
                position: .init(page: $0.position.page, line: $0.position.line, byte: $0.position.byte))
        }
        sensitive = coding.sensitivePassages.sorted()
        themes = []

        let anchors = facts.decisions.isEmpty ? [:] : PassageAnchor.ordinals(in: report)
        var decided: [ThemeCode: [Int: Bool]] = [:]
        for decision in facts.decisions {
            guard let theme = catalogue.theme(slug: decision.theme),
                let anchor = PassageAnchor(text: decision.textHash, context: decision.contextHash),
                let ordinal = anchors[anchor]
            else {
                findings.append(.lostDecision(on: decision.theme))
                continue
            }
            decided[theme.code, default: [:]][ordinal] = decision.confirmed
        }
        themes = Self.themes(coding: coding, decided: decided, catalogue: catalogue)
        recommendations = Self.numbered(
            report.recommendations, of: report, id: id, as: facts.recommendationIDs, coding: coding, catalogue: catalogue)
    }

    private static func themes(
        coding: ReportCoding, decided: [ThemeCode: [Int: Bool]], catalogue: Catalogue
    ) -> [ThemeRecord] {
        var evidence = [Set<Int>](repeating: [], count: catalogue.themes.count)
        for item in coding.codings where item.isSubstantive { evidence[Int(item.theme.value)].insert(item.passage) }
        return catalogue.themes.compactMap { theme in
            let decisions = decided[theme.code] ?? [:]
            let confirmed = decisions.filter(\.value).keys.sorted()
            let rejected = Set(decisions.filter { !$0.value }.keys)
            let suggested = evidence[Int(theme.code.value)]
            let passages = suggested.subtracting(rejected).union(confirmed).sorted()
            var state = coding.states[Int(theme.code.value)]
            if !confirmed.isEmpty { state = .found }
            if passages.isEmpty, !suggested.isEmpty, state == .found { state = .unclear }
            guard state != .notDiscussed else { return nil }
            // A report's theme may ask for more than a passage: victim
            // suicide wants abuse in the same report.
            let kept = state == .found ? passages : []
            return ThemeRecord(slug: theme.slug, state: state.rawValue, passages: kept, confirmed: confirmed)
        }
    }

    private static func numbered(
        _ recommendations: [Recommendation], of report: Report, id: ReportID, as known: [String: String],
        coding: ReportCoding, catalogue: Catalogue
    ) -> [RecommendationRecord] {
        let wanted = Set(recommendations.map(\.passage))
        var themes: [Int: Set<ThemeCode>] = [:]
        for item in coding.codings where wanted.contains(item.passage) { themes[item.passage, default: []].insert(item.theme) }
        return RecommendationNumbering.identifiers(for: recommendations, of: id, known: known).map { item, identifier in
            RecommendationRecord(
                id: identifier, number: item.number, text: item.text, addressee: item.addressee,
                level: item.level?.rawValue, passage: item.passage,
                paragraph: report.passages.indices.contains(item.passage - 1)
                    ? report.passages[item.passage - 1].number : "p\(item.passage)",
                themes: themes[item.passage, default: []].sorted().map { catalogue.theme(code: $0).slug })
        }
    }
}

extension ReportRecord {
    /// What stays of a report that was withdrawn.
    init(withdrawn: ReportWithdrawn, id: ReportID, facts: ReportFacts) {
        self.init(
            id: id.description, sha256: facts.imported.sha256, format: facts.imported.format,
            publisher: facts.imported.publisher, visibility: facts.visibility.rawValue,
            fiction: facts.imported.fiction, withdrawn: withdrawn.reason, title: withdrawn.title,
            reviewType: withdrawn.type, csp: withdrawn.csp, people: [], dateOfDeath: nil,
            dateOfReport: withdrawn.dateOfReport, methodOfDeath: nil, sections: [], passages: 0,
            recommendations: [], findings: [], themes: [], sensitive: [])
    }
}

extension FindingRecord {
    static func lostDecision(on theme: String) -> FindingRecord {
        FindingRecord(
            kind: "lost-decision",
            message: "a decision on the theme \(theme) fits no passage of this reading; decide it again",
            position: .init(page: nil, line: nil, byte: nil))
    }
}
