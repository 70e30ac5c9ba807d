import Themes

/// A query made ready: fields that speak of one coding are tied together,
/// words are numbered.
struct QueryPlan {
    indirect enum Node {
        /// A number in `leaves`.
        case leaf(Int)
        case condition(Condition)
        case and([Node])
        case or([Node])
        case not(Node)
    }

    /// What is found in the texts and scored.
    enum Leaf: Hashable {
        /// Any word of this stem.
        case stem([UInt8])
        case prefix([UInt8])
        /// These words next to each other.
        case exact([[UInt8]])
        /// Words of these stems next to each other.
        case stems([[UInt8]])
        /// One of two that stand near each other: what of it does.
        indirect case near(NearPair, isFirst: Bool)
    }

    /// Two that stand near each other.
    struct NearPair: Hashable {
        var first: Leaf
        var second: Leaf
        var distance: Int
    }

    /// What is known of passages, not scored.
    enum Condition {
        case coding(CodingCondition)
        /// Place in `SectionKind.allCases`.
        case section(Int)
        case addressee([String])
        case report(FieldCondition)
    }

    let root: Node
    let leaves: [Leaf]

    init(_ query: Query) {
        var compiler = Compiler()
        root = compiler.node(query.root, [])
        leaves = compiler.leaves
    }
}

/// There is one coding of the passage of which all this holds.
struct CodingCondition {
    var theme: UInt8?
    var tests: [CodingTest]

    /// Without a word on polarity only evidence is meant.
    var needsEvidence: Bool { !tests.contains(where: \.namesPolarity) }

    func holds(of coding: PackedCoding) -> Bool {
        (theme == nil || coding.theme == theme.map(Int.init)) && (coding.isSubstantive || !needsEvidence)
            && tests.allSatisfy { $0.holds(of: coding) }
    }
}

/// A statement about one coding, apart from its theme. Numbers are places in
/// `allCases`, 1 more.
indirect enum CodingTest {
    case role(Int)
    case polarity(Int)
    case agency(Int)
    case and([CodingTest])
    case or([CodingTest])
    case not(CodingTest)

    /// - Returns: `nil` for a node that speaks of anything else.
    init?(_ node: QueryNode) {
        switch node {
        case .field(.role(let role)): self = .role(Int(FacetCode.code(role)))
        case .field(.polarity(let polarity)): self = .polarity(Int(FacetCode.code(polarity)))
        case .field(.agency(let agency)): self = .agency(Int(FacetCode.code(agency)))
        case .and(let children):
            let tests = children.compactMap { CodingTest($0) }
            guard tests.count == children.count else { return nil }
            self = .and(tests)
        case .or(let children):
            let tests = children.compactMap { CodingTest($0) }
            guard tests.count == children.count else { return nil }
            self = .or(tests)
        case .not(let child):
            guard let test = CodingTest(child) else { return nil }
            self = .not(test)
        case .word, .prefix, .phrase, .compound, .near, .field: return nil
        }
    }

    var namesPolarity: Bool {
        switch self {
        case .polarity: true
        case .role, .agency: false
        case .and(let tests), .or(let tests): tests.contains(where: \.namesPolarity)
        case .not(let test): test.namesPolarity
        }
    }

    func holds(of coding: PackedCoding) -> Bool {
        switch self {
        case .role(let role): coding.role == role
        case .polarity(let polarity): coding.polarity == polarity
        case .agency(let agency): coding.agency == agency
        case .and(let tests): tests.allSatisfy { $0.holds(of: coding) }
        case .or(let tests): tests.contains { $0.holds(of: coding) }
        case .not(let test): !test.holds(of: coding)
        }
    }
}
