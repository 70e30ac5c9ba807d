internal import CivilDates
internal import Guidance
public import Learning
internal import Workflow

/// The register of the family and friends, apart from the rest of a review:
/// each person in their own right. Highly confidential.
public struct FamilyAnswer: Encodable, Sendable {
    public var review: String
    public var people: [Member]

    public struct Member: Encodable, Sendable {
        public var person: String
        public var name: String
        @OrNull public var relationship: String?
        /// Whose family: of one side, or of both.
        public var sides: [String]
        @OrNull public var pseudonym: String?
        @OrNull public var pseudonymChosenBy: String?
        public var consent: String
        @OrNull public var wishes: String?
        @OrNull public var contactBy: String?
        @OrNull public var notToShare: String?
        public var notWith: [String]
        public var avoid: [String]
        @OrNull public var advocate: String?
        @OrNull public var promisedBy: String?
        @OrNull public var lastContact: String?
        public var contacts: [Contact]
        /// Every step, whether anything is known of it or not.
        public var steps: [Step]
    }

    public struct Contact: Encodable, Sendable {
        @OrNull public var on: String?
        public var by: String
        public var means: String
        public var reached: Bool
        @OrNull public var words: String?
    }

    public struct Step: Encodable, Sendable {
        public var step: String
        /// `done`, `declined`, `not-possible`; `null`: nothing is recorded.
        @OrNull public var outcome: String?
        @OrNull public var on: String?
    }
}

extension Caseload {
    public func family(_ reference: String) async throws -> FamilyAnswer {
        family(try await review(reference))
    }

    func family(_ loaded: LoadedReview) -> FamilyAnswer {
        let state = loaded.state
        let parts: Set<PersonPart> = [.family, .friend, .child, .colleague]
        let members = state.people.filter { parts.contains($0.details.part) || $0.wishes != nil || !$0.contacts.isEmpty }
        return FamilyAnswer(review: state.reference, people: members.map { .init($0, in: state) })
    }
}

extension FamilyAnswer.Member {
    init(_ person: Person, in state: ReviewState) {
        let wishes = person.wishes?.fact
        let advocate = person.advocate?.fact
        var named = advocate?.advocate.flatMap { state.people[$0]?.details.name } ?? advocate?.service
        if advocate?.declined == true { named = "declined for now" }
        self.init(
            person: person.number.description, name: person.details.name, relationship: person.details.relationship,
            sides: person.details.sides, pseudonym: person.pseudonym, pseudonymChosenBy: person.pseudonyms.last?.fact.by,
            consent: (wishes?.consent ?? .notYetAsked).rawValue, wishes: wishes?.wishes, contactBy: wishes?.contactBy,
            notToShare: wishes?.notToShare, notWith: wishes?.notWith.map(\.description) ?? [],
            avoid: wishes?.avoid.map(\.description) ?? [], advocate: named,
            promisedBy: person.promised?.fact.by?.description, lastContact: person.contacts.last?.on?.description,
            contacts: person.contacts.map {
                .init(
                    on: $0.on?.description, by: $0.fact.by, means: $0.fact.means.rawValue,
                    reached: $0.fact.reached != false, words: $0.fact.words)
            },
            steps: FamilyStep.allCases.map { step in
                let taken = person.steps.last { $0.fact.step == step }
                return .init(step: step.rawValue, outcome: taken?.fact.outcome.rawValue, on: taken?.on?.description)
            })
    }
}
