public import Reviews
public import Themes

/// A question to the index, as read by `QueryParser` or put together by hand.
public struct Query: Hashable, Sendable {
    public var root: QueryNode

    public init(_ root: QueryNode) {
        self.root = root
    }

    /// The words asked for, folded, in the order of the query and without
    /// those under `NOT`. A word of a phrase counts, a prefix does not.
    public var words: [String] { root.words }
}

/// A part of a query.
public indirect enum QueryNode: Hashable, Sendable {
    /// Any word of the same stem.
    case word(String)
    /// Any word that begins so.
    case prefix(String)
    /// Exactly these words, in this order, with nothing between them.
    case phrase([String])
    /// What was typed as one word and is read as several (`non-fatal`): words
    /// of the same stems, in this order, with nothing between them.
    case compound([String])
    /// Both, in either order, at most `distance` words from one to the other;
    /// neighbours are one word apart. The operands are words, prefixes,
    /// phrases or compounds.
    case near(QueryNode, QueryNode, distance: Int)
    case field(FieldCondition)
    case and([QueryNode])
    case or([QueryNode])
    case not(QueryNode)

    var words: [String] {
        switch self {
        case .word(let word): [word]
        case .phrase(let words), .compound(let words): words
        case .near(let left, let right, _): left.words + right.words
        case .and(let children), .or(let children): children.flatMap(\.words)
        case .prefix, .field, .not: []
        }
    }
}

/// A condition on what is known of a passage or its report.
///
/// `theme`, `role`, `polarity` and `agency` in one conjunction hold of the
/// same coding, and two themes each of a coding of their own. Without a
/// `polarity` only codings that count as evidence are meant.
public enum FieldCondition: Hashable, Sendable {
    case theme(slug: String, code: ThemeCode)
    case role(SubjectRole)
    case polarity(Polarity)
    case agency(AgencyKind)
    case section(SectionKind)
    /// The passage is a recommendation to a body whose name has these words.
    case addressee([String])
    /// The partnership's name has these words.
    case csp([String])
    case years(ClosedRange<Int>)
    case relationship(Relationship)
    case sex(Sex)
    case age(AgeBand)
    case method(MethodOfDeath)
    case type(ReviewType)

    /// A statement about one coding of the passage.
    var concernsCoding: Bool {
        switch self {
        case .theme, .role, .polarity, .agency: true
        case .section, .addressee, .csp, .years, .relationship, .sex, .age, .method, .type: false
        }
    }
}
