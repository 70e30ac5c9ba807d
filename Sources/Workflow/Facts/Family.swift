public import CivilDates
internal import Guidance

/// The steps of involving a family, and of what became of each.
///
/// Source: the seven steps of the family model, process.md 2.8.
public enum FamilyStep: String, CaseIterable, FieldScalar {
    case advocateOffered = "advocate-offered"
    case childrenSupported = "children-supported"
    case helpedWithScope = "helped-with-scope"
    case contributed
    case metPanel = "met-panel"
    case updated
    case readDraft = "read-draft"
    case tributeGiven = "tribute-given"
    case toldOfPublicationDate = "told-of-publication-date"
    case finalCopyGiven = "final-copy-given"
    case oneYearOn = "one-year-on"
}

/// What a family member wants and does not want.
public struct WishesRecorded: ReviewFact {
    public enum Consent: String, CaseIterable, FieldScalar {
        case yes, no
        case notYetAsked = "not-yet-asked"
        case later
    }

    public static let kind = EventKind.wishesRecorded
    public static let meaning = "What a family member or friend wants of the review was recorded, in their own right"
    public var person = ItemNumber<Person>.unset
    public var consent = Consent.notYetAsked
    public var wishes: String?
    public var contactBy: String?
    public var medium: String?
    public var notToShare: String?
    public var notWith: [ItemNumber<Person>] = []
    public var avoid: [ApproximateDate] = []
    public var avoidWhy: String?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "Who"),
        .field("consent", \.consent, "Whether they want to take part"),
        .field("wishes", \.wishes, "In their own words"),
        .field("contact-by", \.contactBy, "How they want to be reached, and through whom"),
        .field("medium", \.medium, "How they want to contribute: spoken, written, recorded"),
        .field("not-to-share", \.notToShare, "What must not be passed on"),
        .list("not-with", \.notWith, "To whom it must not be passed on"),
        .list("avoid", \.avoid, "Dates to keep clear: birthdays, anniversaries"),
        .field("avoid-why", \.avoidWhy, "What these dates are"),
    ]
    public init() {}
    public var subject: FactSubject { .person(person) }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.people.change(person) { $0.wishes = Dated(self, entry) }
    }
}

/// A specialist advocate supports a family member.
public struct AdvocateNamed: ReviewFact {
    public static let kind = EventKind.advocateNamed
    public static let meaning = "A specialist advocate was named for a family member, or declined"
    public var person = ItemNumber<Person>.unset
    public var service: String?
    public var advocate: ItemNumber<Person>?
    public var declined: Bool?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "The family member"),
        .field("service", \.service, "Service"),
        .field("advocate", \.advocate, "The advocate, as a person of the review"),
        .field("declined", \.declined, "yes: they do not want one for now"),
    ]
    public init() {}
    public var subject: FactSubject { .person(person) }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.people.change(person) {
            $0.advocate = Dated(self, entry)
            $0.steps.append(Dated(FamilyStepTaken(person, .advocateOffered, declined == true ? .declined : .done), entry))
        }
    }
}

/// Contact with a family member.
public struct FamilyContacted: ReviewFact {
    public static let kind = EventKind.familyContacted
    public static let meaning = "There was contact with a family member or friend"
    public var person = ItemNumber<Person>.unset
    public var by = ""
    public var means = PartyTold.Means.telephone
    public var words: String?
    public var next: CivilDate?
    public var reached: Bool?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "With whom"),
        .field("by", \.by, "Who made it: the chair, the family liaison officer, the advocate"),
        .field("means", \.means, "How"),
        .field("words", \.words, "What was said"),
        .field("next", \.next, "Day by which the next contact was promised"),
        .field("reached", \.reached, "no: they were not reached, and what was promised is still owed"),
    ]
    public init() {}
    public var subject: FactSubject { .person(person) }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.people.change(person) {
            $0.contacts.append(Dated(self, entry))
            if reached != false { $0.promised = nil }
            if let next { $0.promised = Dated(ContactPromised(person, by: next), entry) }
        }
        if reached != false { review.reach(.familyFirstContact, on: entry.occurredOn, entry, onlyFirst: true) }
    }
}

/// The next contact was promised.
public struct ContactPromised: ReviewFact {
    public static let kind = EventKind.contactPromised
    public static let meaning = "A family member was promised contact by a day"
    public var person = ItemNumber<Person>.unset
    public var by: CivilDate?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "Who"), .field("by", \.by, "By when", .required),
    ]
    public init() {}
    init(_ person: ItemNumber<Person>, by day: CivilDate) {
        self.person = person
        by = day
    }
    public var subject: FactSubject { .person(person) }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.people.change(person) { $0.promised = Dated(self, entry) }
    }
}

/// A step of involving the family was taken, declined or not possible.
public struct FamilyStepTaken: ReviewFact {
    public enum Outcome: String, CaseIterable, FieldScalar {
        case done, declined
        case notPossible = "not-possible"
    }

    public static let kind = EventKind.familyStepTaken
    public static let meaning = "A step of involving a family member was taken, declined or not possible"
    public var person = ItemNumber<Person>.unset
    public var step = FamilyStep.updated
    public var outcome = Outcome.done
    public var words: String?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "Who"),
        .field("step", \.step, "Which step"),
        .field("outcome", \.outcome, "What became of it"),
        .field("words", \.words, "More of it"),
    ]
    public init() {}
    init(_ person: ItemNumber<Person>, _ step: FamilyStep, _ outcome: Outcome) {
        self.person = person
        self.step = step
        self.outcome = outcome
    }
    public var subject: FactSubject { .person(person) }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.people.change(person) { $0.steps.append(Dated(self, entry)) }
    }
}

/// Somebody disagrees with the report. It is printed, not edited away.
public struct DisagreementRecorded: ReviewFact {
    public static let kind = EventKind.disagreementRecorded
    public static let meaning = "A family member or an agency disagrees with the report; the report says so"
    public var person: ItemNumber<Person>?
    public var agency: String?
    public var words = ""
    public var paragraph: String?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "Who, where it is a person"),
        .field("agency", \.agency, "Who, where it is an agency"),
        .field("words", \.words, "In their own words"),
        .field("paragraph", \.paragraph, "Where in the report it stands"),
    ]
    public init() {}
    public var subject: FactSubject { person.map { .person($0) } ?? .review }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.disagreements.append(Dated(self, entry))
    }
}
