internal import Reviews

/// A rule as it is written: what it looks for, and what must hold around it.
struct Rule: Sendable {
    var kind: Kind
    /// Spelling within its theme; with the theme's slug it is stable.
    var name: String
    /// Why these words count, in plain words.
    var explanation: String
    var options = Options()

    enum Kind: Sendable, Equatable {
        /// Evidence by itself.
        case strong(ThemeCode)
        /// Two different weak rules of a theme in one passage are evidence.
        case weak(ThemeCode)
        /// Takes the theme's other matches away.
        case veto(ThemeCode, Scope)
        /// Something about the sentence that other rules ask for.
        case fact(Int)

        var theme: ThemeCode? {
            switch self {
            case .strong(let theme), .weak(let theme), .veto(let theme, _): theme
            case .fact: nil
            }
        }
    }

    enum Scope: String, Sendable { case overlap, sentence, passage }

    /// What a condition word in the rule text sets.
    struct Options: Sendable {
        /// Evidence even when denied: the denial is the finding.
        var keepsNegated: Bool?
        /// Evidence even when hypothetical or recommended.
        var keepsHypothetical: Bool?
        /// Evidence even as the topic of training, policy or research.
        var keepsTopic: Bool?
        /// Evidence even in a question or "whether".
        var keepsQuestion = false
        var sentenceAll = FactSet()
        var sentenceAny = FactSet()
        var sentenceNone = FactSet()
        var passageAll = FactSet()
        var passageAny = FactSet()
        var passageNone = FactSet()
        /// Kinds of section in which it counts although they give none
        /// otherwise; and in which it does not.
        var alsoIn = CaseSet<SectionKind>()
        var onlyIn = CaseSet<SectionKind>()
        var notIn = CaseSet<SectionKind>()
        var role: RoleChoice?
        /// The person whom it is about must be one of these.
        var who = CaseSet<SubjectRole>()
        var time: TimeFrame?
        /// Sentence ends do not stop its patterns.
        var isAcross = false
        /// It holds for the whole passage, wherever it stands.
        var isPassageFact = false
    }

    enum RoleChoice: Sendable, Equatable {
        case fixed(SubjectRole)
        /// The nearest person before it.
        case subject
    }
}

/// Facts of a sentence or passage, by number.
struct FactSet: Sendable, Equatable {
    private var bits = SIMD4<UInt64>()

    static let capacity = 256

    var isEmpty: Bool { bits == SIMD4() }

    mutating func insert(_ fact: Int) { bits[fact >> 6] |= 1 << UInt64(fact & 63) }
    func contains(_ fact: Int) -> Bool { bits[fact >> 6] & (1 << UInt64(fact & 63)) != 0 }
    mutating func formUnion(_ other: FactSet) { bits |= other.bits }
    func isSuperset(of other: FactSet) -> Bool { other.bits & bits == other.bits }
    func isDisjoint(with other: FactSet) -> Bool { other.bits & bits == SIMD4() }
}

/// Some of an enumeration's cases, a bit for each: rules are asked too often
/// for sets that count their owners.
struct CaseSet<Case: CaseIterable & Equatable & Sendable>: Sendable, Equatable {
    private var bits: UInt32 = 0

    init() {}

    init(_ one: Case) { insert(one) }

    var isEmpty: Bool { bits == 0 }

    mutating func insert(_ one: Case) {
        for (place, known) in Case.allCases.enumerated() where known == one { bits |= 1 << UInt32(place) }
    }

    mutating func formUnion(_ cases: Case.AllCases) {
        for one in cases { insert(one) }
    }

    func contains(_ one: Case) -> Bool { !isDisjoint(with: CaseSet(one)) }

    func isDisjoint(with other: CaseSet) -> Bool { bits & other.bits == 0 }
}
