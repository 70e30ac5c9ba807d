public import CivilDates
public import Guidance

/// Which part of the pack a draft is of.
public enum ReportPart: String, CaseIterable, FieldScalar {
    case overviewReport = "overview-report"
    case executiveSummary = "executive-summary"
    case actionPlan = "action-plan"
}

/// A draft of the report was written.
public struct DraftWritten: ReviewFact {
    public static let kind = EventKind.draftWritten
    public static let meaning = "A draft of the report, the summary or the action plan was written"
    public var part = ReportPart.overviewReport
    public var draftVersion = ""
    public var document: ItemNumber<CaseDocument>?
    public var words: String?
    public static let fields: [Field<Self>] = [
        .field("part", \.part, "Which part"),
        .field("version", \.draftVersion, "Version, as it is printed on it"),
        .field("document", \.document, "The draft"),
        .field("words", \.words, "What changed"),
    ]
    public init() {}

    public var destination: ReviewStage? { .drafting }

    public func apply(to review: inout ReviewState, at entry: Entry) { review.drafts.append(Dated(self, entry)) }
}

/// The draft went to a family member to read.
public struct DraftGivenToFamily: ReviewFact {
    public static let kind = EventKind.draftGivenToFamily
    public static let meaning = "A family member was given the draft to read, in private and with time"
    public var person = ItemNumber<Person>.unset
    public var draftVersion: String?
    public var until: CivilDate?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "Who"),
        .field("version", \.draftVersion, "Which version"),
        .field("until", \.until, "Until when they have time"),
    ]
    public init() {}

    public var destination: ReviewStage? { .familyReading }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.familyReadings.append(FamilyReading(given: Dated(self, entry)))
        review.reach(.draftHandedToFamily, on: entry.occurredOn, entry)
    }
}

/// A family member has read the draft, or does not want to.
public struct DraftReadByFamily: ReviewFact {
    public static let kind = EventKind.draftReadByFamily
    public static let meaning = "A family member read the draft, or decided not to"
    public var person = ItemNumber<Person>.unset
    public var declined: Bool?
    public var comments: String?
    public var document: ItemNumber<CaseDocument>?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "Who"),
        .field("declined", \.declined, "yes: they do not want to read it"),
        .field("comments", \.comments, "What they say, in their own words"),
        .field("document", \.document, "Their comments as received"),
    ]
    public init() {}
    public var subject: FactSubject { .person(person) }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        if let place = review.familyReadings.lastIndex(where: { $0.given.fact.person == person && $0.read == nil }) {
            review.familyReadings[place].read = Dated(self, entry)
        }
        review.people.change(person) {
            $0.steps.append(Dated(FamilyStepTaken(person, .readDraft, declined == true ? .declined : .done), entry))
        }
        review.reach(.familyReadDraft, on: entry.occurredOn, entry)
    }
}

/// A family member's time with the draft.
public struct FamilyReading: Hashable, Sendable {
    public let given: Dated<DraftGivenToFamily>
    public internal(set) var read: Dated<DraftReadByFamily>?
}

/// An agency stands behind what the report says of it and behind its
/// actions.
public struct AgencySignedOff: ReviewFact {
    public static let kind = EventKind.agencySignedOff
    public static let meaning = "An agency's senior officer confirmed that its material is fairly represented and endorsed its actions"
    public var agency = ""
    public var officer = ""
    public var reservations: String?
    public static let fields: [Field<Self>] = [
        .field("agency", \.agency, "The agency"),
        .field("officer", \.officer, "Post of the senior officer"),
        .field("reservations", \.reservations, "What it does not agree with; the report says so"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) { review.agencySignOffs.append(Dated(self, entry)) }
}

/// The panel approved the report.
public struct PanelSignedOff: ReviewFact {
    public static let kind = EventKind.panelSignedOff
    public static let meaning = "The panel approved the report"
    public var draftVersion: String?
    public var dissent: String?
    public static let fields: [Field<Self>] = [
        .field("version", \.draftVersion, "Which version"), .field("dissent", \.dissent, "Who disagreed, and on what"),
    ]
    public init() {}

    public var destination: ReviewStage? { .panelSigned }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        SignOffRules.objectionsToPanelSignOff(in: review, setting)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.reach(.panelSignedOff, on: entry.occurredOn, entry)
        review.reach(.reportCompleted, on: entry.occurredOn, entry)
    }
}

/// The partnership approved the report.
public struct PartnershipSignedOff: ReviewFact {
    public static let kind = EventKind.partnershipSignedOff
    public static let meaning = "The partnership approved the report"
    public var by = ""
    public var minute: ItemNumber<CaseDocument>?
    public static let fields: [Field<Self>] = [
        .field("by", \.by, "Who: its chair or board"), .field("minute", \.minute, "The minute"),
    ]
    public init() {}

    public var destination: ReviewStage? { .partnershipSigned }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.reach(.partnershipSignedOff, on: entry.occurredOn, entry)
    }
}
