public import CivilDates
internal import Guidance

public enum CriminalStep: String, CaseIterable, FieldScalar {
    case arrest, charge
    case trialDated = "trial-dated"
    case verdict, sentence, appeal
    case noCharge = "no-charge"
    case discontinued
}

/// Something happened in the criminal case.
public struct CriminalStepTaken: ReviewFact {
    public static let kind = EventKind.criminalStepTaken
    public static let meaning = "Something happened in a criminal case beside the review"
    public var step = CriminalStep.charge
    public var person: ItemNumber<Person>?
    public var day: CivilDate?
    public var words: String?
    public static let fields: [Field<Self>] = [
        .field("step", \.step, "What"),
        .field("person", \.person, "Against whom"),
        .field("day", \.day, "Day of the trial, where one was fixed"),
        .field("words", \.words, "More of it"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.criminalSteps.append(Dated(self, entry))
        switch step {
        case .charge: review.reach(.charge, on: entry.occurredOn, entry)
        case .verdict, .noCharge, .discontinued: review.reach(.verdictOrClearance, on: entry.occurredOn, entry)
        case .arrest, .trialDated, .sentence, .appeal: break
        }
    }
}

/// Material of the review that may matter in the criminal case.
public struct DisclosureItem: Numbered {
    public static let letter = "X"
    public static let noun = "an item of the disclosure schedule"
    public static var ledger: KeyPath<ReviewState, Ledger<Self>> { \.disclosure }
    public let number: ItemNumber<DisclosureItem>
    public let listed: Dated<DisclosureListed>
    public internal(set) var decided: [Dated<DisclosureDecided>] = []
}

public struct DisclosureListed: ReviewFact {
    public static let kind = EventKind.disclosureListed
    public static let meaning = "Material was put on the disclosure schedule"
    public var number = ItemNumber<DisclosureItem>.unset
    public var what = ""
    public var document: ItemNumber<CaseDocument>?
    public var from: String?
    public static let fields: [Field<Self>] = [
        .number(\.number, \.disclosure),
        .field("what", \.what, "What it is, without its content"),
        .field("document", \.document, "The document"),
        .field("from", \.from, "From whom it came"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.disclosure.add(DisclosureItem(number: number, listed: Dated(self, entry)))
    }
}

public struct DisclosureDecided: ReviewFact {
    public enum Outcome: String, CaseIterable, FieldScalar {
        case notRelevant = "not-relevant"
        case told, disclosed
        case withheld
    }

    public static let kind = EventKind.disclosureDecided
    public static let meaning = "It was decided with the investigators what becomes of an item of the disclosure schedule"
    public var item = ItemNumber<DisclosureItem>.unset
    public var outcome = Outcome.told
    public var by = ""
    public var reason: String?
    public static let fields: [Field<Self>] = [
        .field("item", \.item, "The item"),
        .field("outcome", \.outcome, "What becomes of it"),
        .field("by", \.by, "Who decided: the disclosure officer, the prosecution service"),
        .field("reason", \.reason, "Why"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.disclosure.change(item) { $0.decided.append(Dated(self, entry)) }
    }
}

/// Whether a person may be interviewed while a case runs.
public struct InterviewClearance: ReviewFact {
    public enum Answer: String, CaseIterable, FieldScalar {
        case asked, cleared
        case clearedWithLimits = "cleared-with-limits"
        case refused
    }

    public static let kind = EventKind.interviewClearance
    public static let meaning = "The investigators were asked, or answered, whether a person may be interviewed"
    public var person = ItemNumber<Person>.unset
    public var answer = Answer.asked
    public var by: String?
    public var limits: String?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "Who is to be interviewed"),
        .field("answer", \.answer, "Where it stands"),
        .field("by", \.by, "Who answered"),
        .field("limits", \.limits, "What must not be spoken of"),
    ]
    public init() {}
    public var subject: FactSubject { .person(person) }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.people.change(person) { $0.clearances.append(Dated(self, entry)) }
    }
}

/// Somebody was interviewed, or refused to be.
public struct InterviewHeld: ReviewFact {
    public static let kind = EventKind.interviewHeld
    public static let meaning = "Somebody was interviewed for the review, or refused"
    public var person = ItemNumber<Person>.unset
    public var refused: Bool?
    public var document: ItemNumber<CaseDocument>?
    public var words: String?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "Who"),
        .field("refused", \.refused, "yes: they did not want to be"),
        .field("document", \.document, "The note"),
        .field("words", \.words, "What was said"),
    ]
    public init() {}
    public var subject: FactSubject { .person(person) }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        CriminalCaseRules.mayBeInterviewed(person, in: review, setting, refused: refused == true)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) { review.interviews.append(Dated(self, entry)) }
}
