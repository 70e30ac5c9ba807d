public import CivilDates
public import Reviews

/// A document as read: what it says of itself, its sections, its numbered
/// passages, its recommendations, and whatever was doubtful in reading it.
///
/// Everything downstream (coding, search, briefings) works on this value; it
/// is derived from the file's bytes and can be made again from them.
public struct Report: Sendable {
    public var id: ReportID
    public var metadata: ReportMetadata
    /// In reading order. A section's parent is the nearest earlier one of a
    /// lower level.
    public var sections: [Section]
    /// In reading order; `passages[i].ordinal == i + 1`.
    public var passages: [Passage]
    public var tables: [Table]
    public var recommendations: [Recommendation]
    /// Abbreviations that the document itself explains.
    public var glossary: [GlossaryEntry]
    public var findings: [Finding]

    public init(
        id: ReportID, metadata: ReportMetadata, sections: [Section] = [], passages: [Passage] = [],
        tables: [Table] = [], recommendations: [Recommendation] = [], glossary: [GlossaryEntry] = [],
        findings: [Finding] = []
    ) {
        self.id = id
        self.metadata = metadata
        self.sections = sections
        self.passages = passages
        self.tables = tables
        self.recommendations = recommendations
        self.glossary = glossary
        self.findings = findings
    }
}

/// What a document states of itself. What is not stated is `nil`.
public struct ReportMetadata: Sendable, Equatable {
    public var title: String
    public var reviewType: ReviewType
    /// The Community Safety Partnership's name as the document prints it.
    public var csp: String?
    public var people: [Person]
    /// At most year and month, whatever the document prints.
    public var dateOfDeath: ApproximateDate?
    public var dateOfReport: ApproximateDate?
    public var methodOfDeath: MethodOfDeath?
    /// The document says of itself that it is invented.
    public var statesFiction: Bool

    public init(
        title: String, reviewType: ReviewType = .other, csp: String? = nil, people: [Person] = [],
        dateOfDeath: ApproximateDate? = nil, dateOfReport: ApproximateDate? = nil,
        methodOfDeath: MethodOfDeath? = nil, statesFiction: Bool = false
    ) {
        self.title = title
        self.reviewType = reviewType
        self.csp = csp
        self.people = people
        self.dateOfDeath = dateOfDeath
        self.dateOfReport = dateOfReport
        self.methodOfDeath = methodOfDeath
        self.statesFiction = statesFiction
    }
}

/// A part of a document under one heading.
public struct Section: Sendable, Equatable {
    /// As printed (`3`, `3.1`, `Part 2`), without trailing stop.
    public var number: String?
    /// Without its number; empty for what stands before the first heading.
    public var heading: String
    /// 1 for the top level.
    public var level: Int
    public var kind: SectionKind
    /// 1-based page, where the format has pages.
    public var page: Int?

    public init(number: String? = nil, heading: String, level: Int, kind: SectionKind, page: Int? = nil) {
        self.number = number
        self.heading = heading
        self.level = level
        self.kind = kind
        self.page = page
    }
}

/// One paragraph, list item, table row or note: what search finds and a
/// briefing cites.
public struct Passage: Sendable, Equatable {
    /// 1-based place in the report. Stable for the same bytes and the same
    /// reader version.
    public var ordinal: Int
    /// The paragraph number that the document prints (`4.12`, `57`).
    public var printedNumber: String?
    /// Index into `Report.sections`.
    public var section: Int
    public var form: Form
    /// Running text: white space folded, ligatures and hyphenation mended,
    /// without the printed number.
    public var text: String
    public var page: Int?
    /// Line of the source on which it starts, where the format has lines.
    public var line: Int?

    public enum Form: Sendable, Equatable {
        case paragraph
        case listItem
        case quotation
        /// A boxed "Learning point" or the like.
        case box
        /// Row of `Report.tables[table]`; the text joins its cells.
        case tableRow(table: Int, row: Int)
        /// A footnote, attached to the passage that refers to it.
        case footnote(of: Int?)
    }

    /// How people cite it: the printed number, else `p` and the ordinal.
    public var number: String { printedNumber ?? "p\(ordinal)" }

    public init(
        ordinal: Int, printedNumber: String? = nil, section: Int, form: Form = .paragraph, text: String,
        page: Int? = nil, line: Int? = nil
    ) {
        self.ordinal = ordinal
        self.printedNumber = printedNumber
        self.section = section
        self.form = form
        self.text = text
        self.page = page
        self.line = line
    }
}

/// A table as a table: rows of cells, spans written out.
public struct Table: Sendable, Equatable {
    public var section: Int
    public var caption: String?
    /// Column heads, empty when the table has none.
    public var header: [String]
    public var rows: [[String]]

    public init(section: Int, caption: String? = nil, header: [String] = [], rows: [[String]]) {
        self.section = section
        self.caption = caption
        self.header = header
        self.rows = rows
    }
}

/// What a review asks somebody to do.
public struct Recommendation: Sendable, Equatable {
    /// As printed: `1`, `R4`, `10.1.1.1`.
    public var number: String?
    public var text: String
    /// The body asked, as printed.
    public var addressee: String?
    public var level: RecommendationLevel?
    /// Ordinal of the passage that prints it in full.
    public var passage: Int
    /// Ordinals of passages that print it again (summary, action plan).
    public var repeatedAt: [Int]

    public init(
        number: String? = nil, text: String, addressee: String? = nil, level: RecommendationLevel? = nil,
        passage: Int, repeatedAt: [Int] = []
    ) {
        self.number = number
        self.text = text
        self.addressee = addressee
        self.level = level
        self.passage = passage
        self.repeatedAt = repeatedAt
    }
}

/// An abbreviation and what the document says it stands for.
public struct GlossaryEntry: Sendable, Equatable {
    public var abbreviation: String
    public var expansion: String

    public init(abbreviation: String, expansion: String) {
        self.abbreviation = abbreviation
        self.expansion = expansion
    }
}
