public import CivilDates
public import Guidance

/// How somebody died, as far as it is known; it can change.
public enum DeathKind: String, CaseIterable, FieldScalar {
    case homicide
    case suspectedSuicide = "suspected-suicide"
    case unexpected
    case notYetKnown = "not-yet-known"
}

/// A death was notified to the community safety partnership.
public struct NotificationReceived: ReviewFact {
    public static let kind = EventKind.notificationReceived
    public static let meaning = "A death was notified to the community safety partnership"
    public var reference = ""
    public var partnership = ""
    public var by = ""
    public var death = DeathKind.notYetKnown
    public var died: ApproximateDate?
    public var cameToAttentionOn: ApproximateDate?
    public var forceAwareOn: ApproximateDate?
    public var localReference: String?
    public var edition = ""

    public static let fields: [Field<Self>] = [
        .field("reference", \.reference, "The review's own name, which never changes", .given),
        .field("csp", \.partnership, "Community safety partnership that was notified"),
        .field("by", \.by, "Who notified it: a force or another agency"),
        .field("kind", \.death, "How the person died, as far as is known", .given),
        .field("died", \.died, "Date of death, as exactly as it is known"),
        .field("attention", \.cameToAttentionOn, "When the death came to the partnership's attention, if before the notification"),
        .field("force-aware", \.forceAwareOn, "When the police force became aware of the death"),
        .field("local-reference", \.localReference, "The partnership's own reference"),
        .field("edition", \.edition, "Guidance under which it is handled until the decision", .given),
    ]
    public init() {}

    public var destination: ReviewStage? { .notified }

    public mutating func complete(for review: ReviewState, in setting: Setting) {
        if edition.isEmpty { edition = setting.edition.pin.description }
    }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        (reference.isEmpty ? [Objection(.contradiction, "the review has no reference yet (reference)")] : [])
            + DeathRules.objections(toDeathOn: died, notified: setting.occurredOn, setting)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.reference = reference
        review.partnership = partnership
        review.notified = Dated(self, entry)
        review.localReference = localReference
        review.death = Death(kind: death, died: died, residence: nil)
        review.edition = EditionPin(edition)
        review.reach(.notificationReceived, on: entry.occurredOn, entry)
        review.reach(.cameToAttention, on: cameToAttentionOn ?? entry.occurredOn, entry)
        if let forceAwareOn { review.reach(.forceAware, on: forceAwareOn, entry) }
    }
}

/// The notification was logged and looked through.
public struct CaseLogged: ReviewFact {
    public static let kind = EventKind.caseLogged
    public static let meaning = "The notification was logged and looked through"
    public var by: String?
    public var papersProtected: Bool?
    public static let fields: [Field<Self>] = [
        .field("by", \.by, "Who did it"),
        .field("papers-protected", \.papersProtected, "Whether the papers are protected by a password"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.reach(.caseLogged, on: entry.occurredOn, entry)
    }
}

/// It was looked into which partnership is to review the death.
public struct ResidenceTested: ReviewFact {
    public enum Ground: String, CaseIterable, FieldScalar {
        case normalResidence = "normal-residence"
        case lastFrequented = "last-frequented"
        case agreedLead = "agreed-lead"
        case notYetKnown = "not-yet-known"
    }

    public static let kind = EventKind.residenceTested
    public static let meaning = "It was settled which partnership's area the person who died lived in"
    public var ground = Ground.notYetKnown
    public var partnership = ""
    public var reason: String?
    public static let fields: [Field<Self>] = [
        .field("ground", \.ground, "What decides it: normal residence, else where the person was last known to be"),
        .field("csp", \.partnership, "The partnership of that area"),
        .field("reason", \.reason, "Why, where it is not plain"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) { review.death.residence = Dated(self, entry) }
}

/// The case went to the partnership of another area.
public struct CaseTransferred: ReviewFact {
    public static let kind = EventKind.caseTransferred
    public static let meaning = "The case was handed to another partnership"
    public var to = ""
    public var staysHere = false
    public var accepted: Bool?
    public var reason = ""
    public static let fields: [Field<Self>] = [
        .field("to", \.to, "Partnership that takes it"),
        .field("stays-here", \.staysHere, "yes: this office works for that partnership too and goes on with it", .given),
        .field("accepted", \.accepted, "Whether it has agreed to take it"),
        .field("reason", \.reason, "Why"),
    ]
    public init() {}

    public var destination: ReviewStage? { staysHere ? nil : .alternativeRoute }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.transfers.append(Dated(self, entry))
        if staysHere { review.partnership = to }
    }
}

/// What is known of the death changed.
public struct DeathDescribed: ReviewFact {
    public static let kind = EventKind.deathDescribed
    public static let meaning = "What is known of the death changed: its kind or its date"
    public var death: DeathKind?
    public var died: ApproximateDate?
    public var diedIsUnknown: Bool?
    public static let fields: [Field<Self>] = [
        .field("kind", \.death, "How the person died, as far as is known"),
        .field("died", \.died, "Date of death, as exactly as it is known"),
        .field("date-unknown", \.diedIsUnknown, "yes: the date given before cannot be relied on"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        DeathRules.objections(toDeathOn: died, notified: review.notified?.on, setting)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        if let death { review.death.kind = death }
        if let died { review.death.died = died }
        if diedIsUnknown == true { review.death.died = nil }
    }
}

/// An agency secured its records.
public struct RecordsSecured: ReviewFact {
    public static let kind = EventKind.recordsSecured
    public static let meaning = "An agency sealed its records on the person"
    public var agency = ""
    public static let fields: [Field<Self>] = [.field("agency", \.agency, "The agency")]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.recordsSecured.append(Dated(self, entry))
    }
}

/// Somebody in the partnership's office leads on the review.
public struct LeadNamed: ReviewFact {
    public static let kind = EventKind.leadNamed
    public static let meaning = "The person in the office who leads on this review was named"
    public var lead = ""
    public static let fields: [Field<Self>] = [.field("lead", \.lead, "Post or initials of the lead")]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) { review.lead = lead }
}

/// What is known of a death.
public struct Death: Hashable, Sendable {
    public var kind: DeathKind
    /// `nil`: not known.
    public var died: ApproximateDate?
    public var residence: Dated<ResidenceTested>?
}
