public import Reviews
public import Themes

/// Everything that may be said about a theme, and from where: what a
/// briefing is made of, and the only thing it is made of.
public struct ThemeEvidence: Sendable {
    public var theme: Theme
    public var base: EvidenceBase
    /// Reports in which the theme was found, in the order of their year,
    /// then title.
    public var reports: [EvidenceReport]
    /// Passages with substantive evidence, none of them sensitive, most
    /// telling first: confirmed by people, then by the section's weight.
    public var passages: [EvidencePassage]
    /// Recommendations whose passage carries the theme or asks for something
    /// about it; the passages are among the others unless sensitive.
    public var recommendations: [EvidenceRecommendation]

    public init(
        theme: Theme, base: EvidenceBase, reports: [EvidenceReport], passages: [EvidencePassage],
        recommendations: [EvidenceRecommendation]
    ) {
        self.theme = theme
        self.base = base
        self.reports = reports
        self.passages = passages
        self.recommendations = recommendations
    }
}

/// How the evidence was chosen, with every figure that may be printed. The
/// figures come from here and nowhere else, so disclosure control cannot be
/// passed by.
public struct EvidenceBase: Sendable, Equatable {
    /// Types that were looked at.
    public var types: [ReviewType]
    /// Reports of these types in the learning base.
    public var searched: Int
    /// Of these, reports with the theme found; suppressed when small.
    public var found: DisclosedCount
    /// Of these, reports that looked for it and did not find it.
    public var lookedForNotFound: DisclosedCount
    /// Years of death (or report) of the reports found, first and last.
    public var years: ClosedRange<Int>?
    /// Years that alone were looked at, 0 and 9999 for an open end; `nil`
    /// for all, with reports of unknown year.
    public var narrowedTo: ClosedRange<Int>? = nil
    /// All reports are invented.
    public var fiction: Bool

    public init(
        types: [ReviewType], searched: Int, found: DisclosedCount, lookedForNotFound: DisclosedCount,
        years: ClosedRange<Int>?, fiction: Bool
    ) {
        self.types = types
        self.searched = searched
        self.found = found
        self.lookedForNotFound = lookedForNotFound
        self.years = years
        self.fiction = fiction
    }
}

/// A report that a briefing may cite.
public struct EvidenceReport: Sendable, Equatable {
    public var id: ReportID
    public var title: String
    public var type: ReviewType
    public var csp: String?
    public var year: Int?
    public var victims: [PersonRecord]
    public var visibility: Visibility

    public init(
        id: ReportID, title: String, type: ReviewType, csp: String?, year: Int?, victims: [PersonRecord],
        visibility: Visibility
    ) {
        self.id = id
        self.title = title
        self.type = type
        self.csp = csp
        self.year = year
        self.victims = victims
        self.visibility = visibility
    }
}

/// A passage that supports a theme, with the words that carry it.
public struct EvidencePassage: Sendable, Equatable {
    public var report: ReportID
    public var ordinal: Int
    /// Printed paragraph number, else `p` and the ordinal.
    public var number: String
    public var section: SectionKind
    public var sectionHeading: String
    public var page: Int?
    public var text: String
    /// The theme's own codings of this passage, substantive ones first; all
    /// codings of a passage that does not carry the theme itself.
    public var codings: [EvidenceCoding]
    /// All themes of the passage.
    public var themes: [ThemeCode]
    /// Agencies that the passage's evidence names, those of themes on
    /// practice first; each once.
    public var agencies: [AgencyKind] = []
    /// Speaks of the theme. A passage that does not is here because it
    /// stands in a review of such a death.
    public var carriesTheme: Bool
    public var isConfirmed: Bool
    /// Hashes that tie a citation to these words.
    public var anchor: PassageAnchor

    public init(
        report: ReportID, ordinal: Int, number: String, section: SectionKind, sectionHeading: String, page: Int?,
        text: String, codings: [EvidenceCoding], themes: [ThemeCode], carriesTheme: Bool = true, isConfirmed: Bool,
        anchor: PassageAnchor
    ) {
        self.report = report
        self.ordinal = ordinal
        self.number = number
        self.section = section
        self.sectionHeading = sectionHeading
        self.page = page
        self.text = text
        self.codings = codings
        self.themes = themes
        self.carriesTheme = carriesTheme
        self.isConfirmed = isConfirmed
        self.anchor = anchor
    }
}

/// What one coding says, as far as a briefing needs it.
public struct EvidenceCoding: Sendable, Equatable {
    public var role: SubjectRole
    public var polarity: Polarity
    public var agency: AgencyKind?
    public var isSubstantive: Bool

    public init(role: SubjectRole, polarity: Polarity, agency: AgencyKind?, isSubstantive: Bool) {
        self.role = role
        self.polarity = polarity
        self.agency = agency
        self.isSubstantive = isSubstantive
    }
}

/// A recommendation already made.
public struct EvidenceRecommendation: Sendable, Equatable {
    /// Stable identifier.
    public var id: String
    public var report: ReportID
    public var number: String?
    public var text: String
    public var addressee: String?
    public var level: RecommendationLevel?
    /// Ordinal and printed number of its passage.
    public var passage: Int
    public var paragraph: String

    public init(
        id: String, report: ReportID, number: String?, text: String, addressee: String?,
        level: RecommendationLevel?, passage: Int, paragraph: String
    ) {
        self.id = id
        self.report = report
        self.number = number
        self.text = text
        self.addressee = addressee
        self.level = level
        self.passage = passage
        self.paragraph = paragraph
    }
}
