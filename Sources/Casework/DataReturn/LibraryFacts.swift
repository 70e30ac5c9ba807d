public import CivilDates
internal import Guidance
public import Reviews

/// What the library of reports keeps of a review, from its data return: so
/// that a published report is found by the same facts that were returned.
///
/// What the return does not know, or says in words that the library has not,
/// is `nil`: never guessed.
public struct LibraryFacts: Hashable, Sendable {
    public var title: String?
    public var partnership: String?
    /// At most to the month.
    public var dateOfDeath: ApproximateDate?
    public var methodOfDeath: MethodOfDeath?
    public var victims: [Subject]
    public var perpetrators: [Subject]

    public struct Subject: Hashable, Sendable {
        public var sex: Sex?
        public var ageBand: AgeBand?
        /// To the other person.
        public var relationship: Relationship?
    }
}

extension DataReturn {
    public var libraryFacts: LibraryFacts {
        LibraryFacts(
            title: value(.title), partnership: value(.csp),
            dateOfDeath: value(.dateOfDeath).flatMap { ApproximateDate($0)?.withoutDay },
            methodOfDeath: value(.methodOfDeath).flatMap(MethodOfDeath.init(rawValue:)),
            victims: people(.victim, count: subjects.victims),
            perpetrators: people(.perpetrator, count: subjects.perpetrators))
    }

    private func people(_ scope: DataFieldScope, count: Int) -> [LibraryFacts.Subject] {
        (0..<count).map { number in
            LibraryFacts.Subject(
                sex: value(.sex, scope, number + 1).flatMap(Sex.init(rawValue:)),
                ageBand: value(.ageBand, scope, number + 1).flatMap(AgeBand.init(rawValue:)),
                relationship: value(.relationship, scope, number + 1).flatMap(Relationship.init(rawValue:)))
        }
    }

    private func value(_ fact: LibraryFact, _ scope: DataFieldScope? = nil, _ subject: Int? = nil) -> String? {
        let row = rows.first { row in
            row.field.library == fact && row.subject == subject && (scope == nil || row.field.scope == scope)
        }
        guard let value = row?.values.first, value != DataField.notKnown else { return nil }
        return value
    }
}
