public import Reviews
public import Themes

/// What a person may see, and wants to.
public struct SearchScope: Sendable, Equatable {
    public var visibilities: Set<Visibility>
    /// `nil` for all.
    public var types: Set<ReviewType>?

    public init(visibilities: Set<Visibility>, types: Set<ReviewType>? = nil) {
        self.visibilities = visibilities
        self.types = types
    }
}

/// One page of answers.
public struct SearchPage: Sendable, Equatable {
    /// Best first; passages of equal score in the order of the index.
    public var hits: [SearchHit]
    /// Passages found in all; `nil` when not asked for.
    public var total: Int?
    /// In a fixed order; `nil` when not asked for.
    public var facets: [SearchFacet]?
}

/// How the passages found divide by one of the fields.
public struct SearchFacet: Sendable, Equatable {
    /// As in queries: `theme`, `section`, `year`.
    public var name: String
    /// Greater counts first, then by value.
    public var values: [Value]

    public struct Value: Sendable, Equatable {
        /// As in queries; for `theme` the code's number, for `csp` the name.
        public var value: String
        /// Passages; one with several themes counts for each.
        public var count: Int
    }
}

/// A passage found.
public struct SearchHit: Sendable, Equatable {
    public var report: ReportID
    public var title: String
    public var type: ReviewType
    public var csp: String?
    public var year: Int?
    public var visibility: Visibility
    public var fiction: Bool
    /// Of the section; empty before the first heading.
    public var heading: String
    public var sectionNumber: String?
    public var sectionKind: SectionKind
    /// 1-based place in the report.
    public var ordinal: Int
    /// The printed number, else `p` and the ordinal.
    public var number: String
    public var page: Int?
    public var text: String
    /// Where `text` has what was asked for, in order, not overlapping.
    public var highlights: [Range<UTF8Offset>]
    /// Themes of which the passage is evidence, each once, in their order.
    public var themes: [ThemeCode]
    public var score: Double
    /// About the method of a suicide: collapsed where it is shown, and never
    /// quoted.
    public var sensitive: Bool
}
