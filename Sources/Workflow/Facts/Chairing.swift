public import CivilDates
internal import Guidance

/// An earlier link of a chair with an agency, and when it ended.
public struct DeclaredLink: FactPart {
    public var body = ""
    public var what: String?
    public var ended: ApproximateDate?
    public static let fields: [Field<Self>] = [
        .field("body", \.body, "Agency or partnership"),
        .field("what", \.what, "What the link was"),
        .field("ended", \.ended, "When it ended; left out: it has not"),
    ]
    public init() {}
}

/// An independent chair was appointed.
public struct ChairAppointed: ReviewFact {
    public static let kind = EventKind.chairAppointed
    public static let meaning = "An independent chair was appointed"
    public var person = ItemNumber<Person>.unset
    public var register: String?
    public var isAuthor = true
    public var contract: ItemNumber<CaseDocument>?
    public var fee: Money?
    public var dayRate: Money?
    public var days: Int?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "The chair, as a person of the review"),
        .field("register", \.register, "The chair's entry in the register of chairs"),
        .field("author", \.isAuthor, "Whether the chair writes the report too", .given),
        .field("contract", \.contract, "The contract"),
        .field("fee", \.fee, "Agreed fee"),
        .field("day-rate", \.dayRate, "Or a rate for a day"),
        .field("days", \.days, "And for how many days"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.chairs.append(ChairTerm(person: person, appointed: Dated(self, entry)))
        review.reach(.chairAppointed, on: entry.occurredOn, entry)
    }
}

/// The chair stated career, experience and independence.
public struct IndependenceStated: ReviewFact {
    public static let kind = EventKind.independenceStated
    public static let meaning = "The chair's independence statement was received: career, experience, links and when they ended"
    public var person = ItemNumber<Person>.unset
    public var statement = ""
    public var links: [DeclaredLink] = []
    public var document: ItemNumber<CaseDocument>?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "The chair or author"),
        .field("statement", \.statement, "The statement"),
        .parts("links", \.links, "Earlier links: body, what, ended"),
        .field("document", \.document, "The statement as received"),
    ]
    public init() {}
    public var subject: FactSubject { .person(person) }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.independence.append(Dated(self, entry))
    }
}

/// The chair left before the end.
public struct ChairLeft: ReviewFact {
    public static let kind = EventKind.chairLeft
    public static let meaning = "The chair left before the end of the review"
    public var person = ItemNumber<Person>.unset
    public var reason: String?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "The chair"), .field("reason", \.reason, "Why"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        guard let place = review.chairs.lastIndex(where: { $0.person == person && $0.left == nil }) else { return }
        review.chairs[place].left = Dated(self, entry)
    }
}

/// Somebody other than the chair writes the report.
public struct AuthorAppointed: ReviewFact {
    public static let kind = EventKind.authorAppointed
    public static let meaning = "A report author other than the chair was appointed; the chair keeps responsibility"
    public var person = ItemNumber<Person>.unset
    public var fee: Money?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "The author, as a person of the review"), .field("fee", \.fee, "Agreed fee"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) { review.author = Dated(self, entry) }
}

/// A chair's time with a review.
public struct ChairTerm: Hashable, Sendable {
    public let person: ItemNumber<Person>
    public let appointed: Dated<ChairAppointed>
    public internal(set) var left: Dated<ChairLeft>?
}
