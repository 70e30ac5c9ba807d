public import CivilDates
public import Guidance

/// What one kind of event says, and what it does to a review.
///
/// Each kind is one value: its fields, what they mean, and how the review
/// stands afterwards, side by side.
public protocol ReviewFact: FactPart {
    static var kind: EventKind { get }
    /// What it means in the field, in one sentence.
    static var meaning: String { get }
    /// Whose key seals it.
    var subject: FactSubject { get }
    /// The stage that the review is in afterwards; `nil`: where it was.
    var destination: ReviewStage? { get }
    /// Gives numbers to what is new, and fills in what the system knows.
    mutating func complete(for review: ReviewState, in setting: Setting)
    /// What speaks against it.
    func objections(in review: ReviewState, _ setting: Setting) -> [Objection]
    /// The review after it.
    func apply(to review: inout ReviewState, at entry: Entry)
}

extension ReviewFact {
    public var subject: FactSubject { .review }
    public var destination: ReviewStage? { nil }
    public mutating func complete(for review: ReviewState, in setting: Setting) {}
    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] { [] }
}

/// Whose record a fact is: it is sealed with that key and erased with it.
public enum FactSubject: Hashable, Sendable {
    case review
    case person(ItemNumber<Person>)
    case document(ItemNumber<CaseDocument>)
}

/// One event of a review.
public struct ReviewEvent: Sendable {
    public let fact: any ReviewFact

    public init(_ fact: any ReviewFact) { self.fact = fact }

    public var kind: EventKind { type(of: fact).kind }

    /// Reads the facts of an event of a kind; every fault at once.
    public init(_ kind: EventKind, reading object: [String: FieldValue]) throws(RecordingFaults) {
        var fact = kind.fact.init()
        let faults = fact.read(object)
        guard faults.isEmpty else { throw RecordingFaults(faults: faults) }
        self.fact = fact
    }

    public var written: [String: FieldValue] { fact.written }

    /// What of it could not be read back: nothing, unless it was made of
    /// values that no field takes, such as an empty name.
    public var unreadable: [FieldFault] { fact.unreadable }
}

extension ReviewEvent: Hashable {
    public static func == (a: ReviewEvent, b: ReviewEvent) -> Bool { a.kind == b.kind && a.written == b.written }
    public func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        hasher.combine(written)
    }
}

/// Every field that cannot be read.
public struct RecordingFaults: Error, Hashable, Sendable {
    public let faults: [FieldFault]
}

/// An event in its place in a review's history.
public struct Entry: Hashable, Sendable {
    /// 1 for the notification, then without gaps.
    public var version: Int
    /// When it happened; `nil` when that is not known.
    public var occurredOn: ApproximateDate?
    /// The day on which it was recorded, UTC.
    public var recordedOn: CivilDate
    /// Milliseconds since 1970, for calendar programs.
    public var recordedAt: Int64
    public var author: Author
    public var despite: Despite?
    /// The entry whose place this one takes.
    public var corrects: Int?
    /// `nil` when its key was destroyed.
    public var event: ReviewEvent?

    public init(
        version: Int, occurredOn: ApproximateDate?, recordedOn: CivilDate, recordedAt: Int64, author: Author,
        despite: Despite? = nil, corrects: Int? = nil, event: ReviewEvent?
    ) {
        self.version = version
        self.occurredOn = occurredOn
        self.recordedOn = recordedOn
        self.recordedAt = recordedAt
        self.author = author
        self.despite = despite
        self.corrects = corrects
        self.event = event
    }

    /// When it happened, or else when it was recorded: what an order of
    /// events goes by.
    var dateForOrder: CivilDate { occurredOn?.possibleDays?.lowerBound ?? recordedOn }
}

/// Who recorded an event.
public struct Author: Hashable, Sendable {
    /// `operator:` and the operating-system user, or an account.
    public var actor: String
    /// The account in whose place the operator recorded it.
    public var account: String?
    public var role: ReviewRole

    public init(actor: String, account: String? = nil, role: ReviewRole) {
        self.actor = actor
        self.account = account
        self.role = role
    }
}

/// Why something was recorded although it was out of order.
public struct Despite: Hashable, Sendable {
    public var reason: String
    /// What spoke against it, as it was told then.
    public var objections: [String]

    public init(reason: String, objections: [String]) {
        self.reason = reason
        self.objections = objections
    }
}

/// A fact with its date and its place in the history.
public struct Dated<Fact: Hashable & Sendable>: Hashable, Sendable {
    public let fact: Fact
    public let on: ApproximateDate?
    public let version: Int

    init(_ fact: Fact, _ entry: Entry) {
        self.fact = fact
        on = entry.occurredOn
        version = entry.version
    }
}
