internal import CivilDates
public import Guidance

public enum DecisionOutcome: String, CaseIterable, FieldScalar {
    case review
    case noReview = "no-review"
    case otherRoute = "other-route"
    case moreInformation = "more-information"
}

/// What was found on one limb of the test, and why.
public struct LimbReason: FactPart {
    public var limb = ""
    public var finding = LimbFinding.notKnown
    public var reason = ""
    public static let fields: [Field<Self>] = [
        .field("limb", \.limb, "The limb, by its name in the edition"),
        .field("finding", \.finding, "What was found on it"),
        .field("reason", \.reason, "Why"),
    ]
    public init() {}
}

extension LimbFinding: FieldScalar {}

/// It was decided whether there will be a review.
public struct DecisionTaken: ReviewFact {
    public static let kind = EventKind.decisionTaken
    public static let meaning = "The chair of the partnership decided whether there will be a review"
    public var outcome = DecisionOutcome.moreInformation
    public var by = ""
    public var reasons = ""
    public var findings: [LimbReason] = []
    public var evidence: [String] = []
    public var consulted: [String] = []
    public var dissent: String?
    public var route: String?
    public var missing: String?
    public var edition = ""

    public static let fields: [Field<Self>] = [
        .field("outcome", \.outcome, "What was decided"),
        .field("by", \.by, "Who decided: as a rule the chair of the partnership"),
        .field("reasons", \.reasons, "Reasons, in words that can be sent to the Home Office"),
        .parts("findings", \.findings, "Limb by limb of the test: limb, finding, reason"),
        .list("evidence", \.evidence, "What was looked at"),
        .list("consulted", \.consulted, "Bodies that were consulted"),
        .field("dissent", \.dissent, "Who disagreed, and why"),
        .field("route", \.route, "Where there is another route: which, and with whom"),
        .field("missing", \.missing, "Where more information is wanted: what"),
        .field("edition", \.edition, "Edition of the guidance that the review is pinned to", .given),
    ]
    public init() {}

    public var destination: ReviewStage? {
        switch outcome {
        case .review: .commissioning
        case .noReview: .noReview
        case .otherRoute: .alternativeRoute
        case .moreInformation: .scoping
        }
    }

    public mutating func complete(for review: ReviewState, in setting: Setting) {
        if edition.isEmpty { edition = setting.edition.pin.description }
    }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        DecisionRules.objections(to: self, in: review, setting)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.decisions.append(Dated(self, entry))
        guard outcome != .moreInformation else { return }
        review.reach(.decisionTaken, on: entry.occurredOn, entry)
        if outcome == .review { review.reach(.decidedToReview, on: entry.occurredOn, entry) }
        review.edition = EditionPin(edition) ?? review.edition
        review.isPinned = true
    }
}

/// The Home Office has looked at a decision not to review.
public struct HomeOfficeAnswered: ReviewFact {
    public enum View: String, CaseIterable, FieldScalar {
        case agrees
        case asksForMore = "asks-for-more"
    }

    public static let kind = EventKind.homeOfficeAnswered
    public static let meaning = "The Home Office gave its view of a decision not to review"
    public var view = View.agrees
    public var words: String?
    public var document: ItemNumber<CaseDocument>?
    public static let fields: [Field<Self>] = [
        .field("view", \.view, "Whether it agrees or asks for more"),
        .field("words", \.words, "What it said"),
        .field("document", \.document, "The letter"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        review.hasReached(.homeOfficeToldOfDecision)
            ? []
            : [
                Objection(
                    .irregular, "the Home Office was not yet told of the decision: record party-told first",
                    citation: setting.citation(ofStep: "decision-not-to-review"))
            ]
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.homeOfficeViews.append(Dated(self, entry))
        if view == .agrees { review.reach(.homeOfficeOutcomeReceived, on: entry.occurredOn, entry) }
    }
}

/// The Secretary of State directed that there be a review.
public struct ReviewDirected: ReviewFact {
    public static let kind = EventKind.reviewDirected
    public static let meaning = "The Secretary of State directed that a review be set up (section 9(2))"
    public var words: String?
    public var document: ItemNumber<CaseDocument>?
    public static let fields: [Field<Self>] = [
        .field("words", \.words, "What the direction says"),
        .field("document", \.document, "The direction"),
    ]
    public init() {}

    public var destination: ReviewStage? { .commissioning }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.direction = Dated(self, entry)
        review.reach(.homeOfficeOutcomeReceived, on: entry.occurredOn, entry)
        review.reach(.decidedToReview, on: entry.occurredOn, entry)
    }
}

/// Somebody was told of something, as the edition asks.
public struct PartyTold: ReviewFact {
    public enum Means: String, CaseIterable, FieldScalar {
        case letter, email, meeting, telephone, visit, other
    }

    public static let kind = EventKind.partyTold
    public static let meaning = "A party was told of something"
    public var telling = ""
    public var party: String?
    public var person: ItemNumber<Person>?
    public var means = Means.letter
    public var document: ItemNumber<CaseDocument>?
    public static let fields: [Field<Self>] = [
        .field("telling", \.telling, "What was told, by its name in the edition: home-office-of-decision"),
        .field("party", \.party, "Who was told, where it is one of several"),
        .field("person", \.person, "The person who was told, where it is one"),
        .field("means", \.means, "How"),
        .field("document", \.document, "The letter"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        if let slug = Slug<Telling>(telling), setting.edition.telling(slug) != nil { return [] }
        let known = setting.edition.tellings.map(\.slug.text).joined(separator: ", ")
        return [Objection(.contradiction, "the edition has no telling of this name: use one of \(known)")]
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.tellings.append(Dated(self, entry))
        switch telling {
        case "home-office-of-decision": review.reach(.homeOfficeToldOfDecision, on: entry.occurredOn, entry)
        case "family-first-contact": review.reach(.familyFirstContact, on: entry.occurredOn, entry)
        default: break
        }
    }
}

/// Somebody made representations about a decision.
public struct RepresentationMade: ReviewFact {
    public static let kind = EventKind.representationMade
    public static let meaning = "A family member or a body made representations about the decision"
    public var person: ItemNumber<Person>?
    public var body: String?
    public var words = ""
    public var answer: String?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "Who, where it is a person"),
        .field("body", \.body, "Who, where it is a body"),
        .field("words", \.words, "What they say, in their own words"),
        .field("answer", \.answer, "What they were answered"),
    ]
    public init() {}
    public var subject: FactSubject { person.map { .person($0) } ?? .review }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.representations.append(Dated(self, entry))
    }
}

/// The review goes on under another edition of the guidance.
public struct EditionChanged: ReviewFact {
    public static let kind = EventKind.editionChanged
    public static let meaning = "The review was put under another edition of the guidance"
    public var edition = ""
    public var reason = ""
    public var agreedBy: String?
    public static let fields: [Field<Self>] = [
        .field("edition", \.edition, "As dhr-2016@1, with overlays as dhr-2016@1+wales@1"),
        .field("reason", \.reason, "Why"),
        .field("agreed-by", \.agreedBy, "Who agreed it"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        // The caller opened the edition that is named; another one here
        // means that there is none.
        setting.edition.pin.description == edition
            ? [] : [Objection(.contradiction, "there is no such edition: dhr guidance list shows those that there are")]
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.edition = EditionPin(edition) ?? review.edition
        review.editionChanges.append(Dated(self, entry))
    }
}
