public import CivilDates

/// A person's part in a review.
public enum PersonPart: String, CaseIterable, FieldScalar {
    /// The person who died.
    case victim
    case perpetrator, suspect, child, family, friend, colleague, witness
    /// Somebody who works on the review: chair, panel member, author of an
    /// agency's review, officer.
    case professional
    case other
}

/// A person of a review, by number. What is said of them is sealed with a
/// key of their own.
public struct Person: Numbered {
    public static let letter = "P"
    public static let noun = "a person"
    public static var ledger: KeyPath<ReviewState, Ledger<Self>> { \.people }
    public let number: ItemNumber<Person>
    public internal(set) var details: PersonRecorded
    public internal(set) var pseudonyms: [Dated<PseudonymChosen>] = []
    public internal(set) var wishes: Dated<WishesRecorded>?
    public internal(set) var advocate: Dated<AdvocateNamed>?
    public internal(set) var contacts: [Dated<FamilyContacted>] = []
    /// The contact that was promised and is not yet made.
    public internal(set) var promised: Dated<ContactPromised>?
    public internal(set) var steps: [Dated<FamilyStepTaken>] = []
    public internal(set) var training: [Dated<TrainingTaken>] = []
    public internal(set) var confidentialitySigned: Dated<ConfidentialitySigned>?
    public internal(set) var clearances: [Dated<InterviewClearance>] = []

    /// What the report calls the person.
    public var pseudonym: String? { pseudonyms.last?.fact.pseudonym }
}

/// What is known of a person.
public struct PersonRecorded: ReviewFact {
    public static let kind = EventKind.personRecorded
    public static let meaning = "A person of the review was recorded, or what is known of them changed"
    public var number = ItemNumber<Person>.unset
    public var name = ""
    public var part = PersonPart.other
    public var sides: [String] = []
    public var relationship: String?
    public var born: ApproximateDate?
    public var organisation: String?
    public var post: String?
    public var email: String?
    public var telephone: String?
    public var address: String?
    public static let fields: [Field<Self>] = [
        .field("number", \.number, "Its number in this review; the next one where none is given", .given),
        .field("name", \.name, "Name; sealed with a key of its own"),
        .field("part", \.part, "Part in the review"),
        .list("sides", \.sides, "Whose family: of the victim, of the perpetrator, or of both"),
        .field("relationship", \.relationship, "To the person who died"),
        .field("born", \.born, "Date of birth, as exactly as it is known"),
        .field("organisation", \.organisation, "Agency or firm"),
        .field("post", \.post, "Post there"),
        .field("email", \.email, "E-mail address"),
        .field("telephone", \.telephone, "Telephone"),
        .field("address", \.address, "Address"),
    ]
    public init() {}
    public var subject: FactSubject { .person(number) }

    public mutating func complete(for review: ReviewState, in setting: Setting) {
        if !number.isSet { number = review.people.next }
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        if review.people[number] == nil {
            review.people.add(Person(number: number, details: self))
        } else {
            review.people.change(number) { $0.details = self }
        }
    }
}

/// What a person is called in the report was settled.
public struct PseudonymChosen: ReviewFact {
    public static let kind = EventKind.pseudonymChosen
    public static let meaning = "What the report calls a person was chosen"
    public var person = ItemNumber<Person>.unset
    public var pseudonym = ""
    public var by = ""
    public var reason: String?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "The person"),
        .field("pseudonym", \.pseudonym, "The name in the report"),
        .field("by", \.by, "Who chose it: the family, the chair"),
        .field("reason", \.reason, "Why this one"),
    ]
    public init() {}
    public var subject: FactSubject { .person(person) }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.people.change(person) { $0.pseudonyms.append(Dated(self, entry)) }
    }
}

/// A course that a person who works on the review has taken.
public struct TrainingTaken: ReviewFact {
    public static let kind = EventKind.trainingTaken
    public static let meaning = "Somebody who works on the review took a training"
    public var person = ItemNumber<Person>.unset
    public var course = ""
    public var refreshBy: CivilDate?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "Who"),
        .field("course", \.course, "Which"),
        .field("refresh-by", \.refreshBy, "By when it is to be taken again"),
    ]
    public init() {}
    public var subject: FactSubject { .person(person) }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.people.change(person) { $0.training.append(Dated(self, entry)) }
    }
}

/// A confidentiality agreement was signed.
public struct ConfidentialitySigned: ReviewFact {
    public static let kind = EventKind.confidentialitySigned
    public static let meaning = "A person signed the confidentiality agreement of this review"
    public var person = ItemNumber<Person>.unset
    public var document: ItemNumber<CaseDocument>?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "Who"), .field("document", \.document, "The signed agreement"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.people.change(person) { $0.confidentialitySigned = Dated(self, entry) }
    }
}
