public import CivilDates
public import Guidance

/// Nothing is left but the action plan.
public struct MonitoringBegun: ReviewFact {
    public static let kind = EventKind.monitoringBegun
    public static let meaning = "The report is done with; the action plan is what remains"
    public var by: String?
    public static let fields: [Field<Self>] = [.field("by", \.by, "Who monitors it")]
    public init() {}

    public var destination: ReviewStage? { .monitoring }
    public func apply(to review: inout ReviewState, at entry: Entry) {}
}

/// The review was concluded.
public struct ReviewClosed: ReviewFact {
    public static let kind = EventKind.reviewClosed
    public static let meaning = "The review was formally concluded"
    public var by = ""
    public var outcome: String?
    public static let fields: [Field<Self>] = [
        .field("by", \.by, "Who concluded it"), .field("outcome", \.outcome, "What came of it"),
    ]
    public init() {}

    public var destination: ReviewStage? { .closed }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        ClosureRules.objections(in: review, setting)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.reach(.closed, on: entry.occurredOn, entry)
    }
}

/// A closed review was opened again.
public struct ReviewReopened: ReviewFact {
    public static let kind = EventKind.reviewReopened
    public static let meaning = "A closed review was opened again to monitor its actions or to change its report"
    public var reason = ""
    public static let fields: [Field<Self>] = [.field("reason", \.reason, "Why")]
    public init() {}

    public var destination: ReviewStage? { .monitoring }
    public func apply(to review: inout ReviewState, at entry: Entry) {}
}

/// Until when the papers are kept.
public struct RetentionSet: ReviewFact {
    public static let kind = EventKind.retentionSet
    public static let meaning = "It was settled until when the papers are kept"
    public var until: CivilDate?
    public var rule: String?
    public static let fields: [Field<Self>] = [
        .field("until", \.until, "The day", .required), .field("rule", \.rule, "The area's rule"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) { review.retention = Dated(self, entry) }
}

/// Nothing may be erased.
public struct LegalHoldPlaced: ReviewFact {
    public static let kind = EventKind.legalHoldPlaced
    public static let meaning = "Nothing of this review may be erased until further notice"
    public var by = ""
    public var reason = ""
    public static let fields: [Field<Self>] = [
        .field("by", \.by, "Who ordered it"), .field("reason", \.reason, "Why: an inquiry, a claim"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.legalHold = Dated(self, entry)
    }
}

public struct LegalHoldLifted: ReviewFact {
    public static let kind = EventKind.legalHoldLifted
    public static let meaning = "The order that nothing may be erased was lifted"
    public var by = ""
    public static let fields: [Field<Self>] = [.field("by", \.by, "Who lifted it")]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) { review.legalHold = nil }
}

/// A person, a document or the whole review was erased.
public struct Erased: ReviewFact {
    public enum Scope: String, CaseIterable, FieldScalar {
        case person, document, review
    }

    public static let kind = EventKind.erased
    public static let meaning = "The key of a person's record, of a document or of the whole review was destroyed"
    public var scope = Scope.person
    public var person: ItemNumber<Person>?
    public var document: ItemNumber<CaseDocument>?
    public var by = ""
    public var ground = ""
    public var lastBackupOn: CivilDate?
    public var toRedact: [String] = []
    public static let fields: [Field<Self>] = [
        .field("scope", \.scope, "What"),
        .field("person", \.person, "The person"),
        .field("document", \.document, "The document"),
        .field("by", \.by, "Who decided it"),
        .field("ground", \.ground, "Why: retention is over, a request of the person"),
        .field("last-backup", \.lastBackupOn, "Day by which the last backup that holds the key lapses"),
        .list("to-redact", \.toRedact, "Entries whose free text still names the person", .given),
    ]
    public init() {}

    /// Erasing the review leaves it where the record is all that remains.
    public var destination: ReviewStage? { scope == .review ? .archived : nil }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        ClosureRules.objections(to: self, in: review, setting)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.erasures.append(Dated(self, entry))
        if let person { review.people.reserve(person) }
        if let document { review.documents.reserve(document) }
        if scope == .review { review.reach(.erased, on: entry.occurredOn, entry) }
    }
}
