public import Reports
public import Reviews
public import Themes

/// A report as it enters the index: what was read, what was coded, and the
/// facts by which people narrow a search.
public struct IndexedReport: Sendable {
    public var report: Report
    /// `Coding.passage` is the ordinal of a passage of this report.
    public var codings: [Coding]
    public var facets: ReportFacets
    /// Ordinals of passages about the method of a suicide.
    public var sensitivePassages: Set<Int>

    public init(report: Report, codings: [Coding], facets: ReportFacets, sensitivePassages: Set<Int> = []) {
        self.report = report
        self.codings = codings
        self.facets = facets
        self.sensitivePassages = sensitivePassages
    }
}

/// The facts of a report that a query can name. `nil` is "not stated": no
/// query finds it.
public struct ReportFacets: Hashable, Sendable {
    public var type: ReviewType
    /// The Community Safety Partnership as the document prints it.
    public var csp: String?
    /// Of the death, else of the report.
    public var year: Int?
    /// What the victim was to the perpetrator.
    public var relationship: Relationship?
    /// The victim's.
    public var sex: Sex?
    /// The victim's.
    public var ageBand: AgeBand?
    public var method: MethodOfDeath?
    public var visibility: Visibility
    public var fiction: Bool

    public init(
        type: ReviewType, csp: String? = nil, year: Int? = nil, relationship: Relationship? = nil,
        sex: Sex? = nil, ageBand: AgeBand? = nil, method: MethodOfDeath? = nil,
        visibility: Visibility = .published, fiction: Bool = false
    ) {
        self.type = type
        self.csp = csp
        self.year = year
        self.relationship = relationship
        self.sex = sex
        self.ageBand = ageBand
        self.method = method
        self.visibility = visibility
        self.fiction = fiction
    }
}
