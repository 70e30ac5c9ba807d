public import CivilDates

/// Where a finding rests.
public struct EvidencePlace: FactPart {
    public var document = ItemNumber<CaseDocument>.unset
    public var paragraph: String?
    public static let fields: [Field<Self>] = [
        .field("document", \.document, "The document"), .field("paragraph", \.paragraph, "The paragraph"),
    ]
    public init() {}
}

/// What the panel found on a key line of enquiry.
public struct PanelFinding: Numbered {
    public static let letter = "F"
    public static let noun = "a finding"
    public static var ledger: KeyPath<ReviewState, Ledger<Self>> { \.findings }
    public let number: ItemNumber<PanelFinding>
    public internal(set) var recorded: Dated<FindingRecorded>
    public internal(set) var withdrawn: Dated<FindingWithdrawn>?
}

public struct FindingRecorded: ReviewFact {
    public static let kind = EventKind.findingRecorded
    public static let meaning = "The panel made a finding, or put it in other words"
    public var number = ItemNumber<PanelFinding>.unset
    public var keyLine: ItemNumber<KeyLine>?
    public var agencies: [String] = []
    public var finding = ""
    public var evidence: [EvidencePlace] = []
    public var lesson: String?
    public var isGoodPractice: Bool?
    public static let fields: [Field<Self>] = [
        .field("number", \.number, "Its number; an earlier one where it is put in other words", .given),
        .field("key-line", \.keyLine, "Key line of enquiry that it answers"),
        .list("agencies", \.agencies, "Agencies that it is about"),
        .field("finding", \.finding, "The finding"),
        .parts("evidence", \.evidence, "What it rests on: document, paragraph"),
        .field("lesson", \.lesson, "What is to be learnt"),
        .field("good-practice", \.isGoodPractice, "yes: something that was done well"),
    ]
    public init() {}

    public mutating func complete(for review: ReviewState, in setting: Setting) {
        if !number.isSet { number = review.findings.next }
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        if review.findings[number] == nil {
            review.findings.add(PanelFinding(number: number, recorded: Dated(self, entry)))
        } else {
            review.findings.change(number) { $0.recorded = Dated(self, entry) }
        }
    }
}

public struct FindingWithdrawn: ReviewFact {
    public static let kind = EventKind.findingWithdrawn
    public static let meaning = "The panel took a finding back"
    public var finding = ItemNumber<PanelFinding>.unset
    public var reason = ""
    public static let fields: [Field<Self>] = [
        .field("finding", \.finding, "Which"), .field("reason", \.reason, "Why"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.findings.change(finding) { $0.withdrawn = Dated(self, entry) }
    }
}

/// One of the nine protected characteristics was considered.
public struct EqualityConsidered: ReviewFact {
    /// Source: Equality Act 2010, section 4.
    public enum Characteristic: String, CaseIterable, FieldScalar {
        case age, disability
        case genderReassignment = "gender-reassignment"
        case marriage = "marriage-and-civil-partnership"
        case pregnancy = "pregnancy-and-maternity"
        case race
        case religion = "religion-or-belief"
        case sex
        case sexualOrientation = "sexual-orientation"
    }

    public static let kind = EventKind.equalityConsidered
    public static let meaning = "A protected characteristic was considered: whether it bore on what happened, and why"
    public var characteristic = Characteristic.age
    public var considered = ""
    public var impact: String?
    public var reason: String?
    public static let fields: [Field<Self>] = [
        .field("characteristic", \.characteristic, "Which"),
        .field("considered", \.considered, "What was looked at"),
        .field("impact", \.impact, "How it bore on what happened"),
        .field("why", \.reason, "Why, or why not"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.equality.removeAll { $0.fact.characteristic == characteristic }
        review.equality.append(Dated(self, entry))
    }
}

/// An entry of an agency's chronology.
public struct ChronologyItem: Numbered {
    public static let letter = "C"
    public static let noun = "an entry of the chronology"
    public static var ledger: KeyPath<ReviewState, Ledger<Self>> { \.chronology }
    public let number: ItemNumber<ChronologyItem>
    public internal(set) var recorded: Dated<ChronologyEntryRecorded>
    public internal(set) var withdrawn: Dated<ChronologyEntryWithdrawn>?
}

public struct ChronologyEntryRecorded: ReviewFact {
    public static let kind = EventKind.chronologyEntryRecorded
    public static let meaning = "An agency's record of an event before the death, for the combined chronology"
    public var number = ItemNumber<ChronologyItem>.unset
    public var agency = ""
    public var from: ApproximateDate?
    public var until: ApproximateDate?
    public var what = ""
    public var document: ItemNumber<CaseDocument>?
    public var place: String?
    public static let fields: [Field<Self>] = [
        .field("number", \.number, "Its number; an earlier one where something changed", .given),
        .field("agency", \.agency, "Whose record"),
        .field("from", \.from, "When, as exactly as it is known; left out: not known"),
        .field("until", \.until, "Until when, where it lasted"),
        .field("what", \.what, "What happened"),
        .field("document", \.document, "Where it stands"),
        .field("place", \.place, "Page or paragraph there"),
    ]
    public init() {}

    public mutating func complete(for review: ReviewState, in setting: Setting) {
        if !number.isSet { number = review.chronology.next }
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        if review.chronology[number] == nil {
            review.chronology.add(ChronologyItem(number: number, recorded: Dated(self, entry)))
        } else {
            review.chronology.change(number) { $0.recorded = Dated(self, entry) }
        }
    }
}

public struct ChronologyEntryWithdrawn: ReviewFact {
    public static let kind = EventKind.chronologyEntryWithdrawn
    public static let meaning = "An entry was taken out of the combined chronology"
    public var entry = ItemNumber<ChronologyItem>.unset
    public var reason = ""
    public static let fields: [Field<Self>] = [
        .field("entry", \.entry, "Which"), .field("reason", \.reason, "Why"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at place: Entry) {
        review.chronology.change(entry) { $0.withdrawn = Dated(self, place) }
    }
}

/// What two entries have to do with one another was settled.
public struct ChronologyEntriesCompared: ReviewFact {
    public enum Relation: String, CaseIterable, FieldScalar {
        case sameEvent = "same-event"
        case conflictingDates = "conflicting-dates"
        case different
    }

    public static let kind = EventKind.chronologyEntriesCompared
    public static let meaning = "Two entries of the chronology were compared: the same event, conflicting dates, or different events"
    public var first = ItemNumber<ChronologyItem>.unset
    public var second = ItemNumber<ChronologyItem>.unset
    public var relation = Relation.different
    public var reason: String?
    public static let fields: [Field<Self>] = [
        .field("first", \.first, "One entry"),
        .field("second", \.second, "The other"),
        .field("relation", \.relation, "What they have to do with one another"),
        .field("reason", \.reason, "Why"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) { review.comparisons.append(Dated(self, entry)) }
}
