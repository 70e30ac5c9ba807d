public import CivilDates
public import Events
public import Guidance

/// What the office keeps beside its reviews: its partnerships, the chairs
/// that it knows, local editions of guidance, days on which statutes came
/// into force, and what was erased.
public protocol RegisterFact: FactPart {
    static var kind: RegisterKind { get }
    static var meaning: String { get }
    mutating func complete(for register: OfficeRegister)
    func apply(to register: inout OfficeRegister, on day: CivilDate)
}

extension RegisterFact {
    public mutating func complete(for register: OfficeRegister) {}
}

/// Spellings are stored and never change.
public enum RegisterKind: String, CaseIterable, Sendable {
    case partnershipSet = "partnership-set"
    case editionCommenced = "edition-commenced"
    case editionAdded = "edition-added"
    case chairRegistered = "chair-registered"
    case chairTrained = "chair-trained"
    case chairLinked = "chair-linked"
    case chairAvailability = "chair-availability"
    case reviewErased = "review-erased"

    public var fact: any RegisterFact.Type {
        switch self {
        case .partnershipSet: PartnershipSet.self
        case .editionCommenced: EditionCommenced.self
        case .editionAdded: EditionAdded.self
        case .chairRegistered: ChairRegistered.self
        case .chairTrained: ChairTrained.self
        case .chairLinked: ChairLinked.self
        case .chairAvailability: ChairAvailability.self
        case .reviewErased: ReviewErasure.self
        }
    }

    public var meaning: String { fact.meaning }
    public var fields: [FieldForm] { fact.forms }
}

/// The register as its entries leave it.
public struct OfficeRegister: Hashable, Sendable {
    public internal(set) var version = 0
    public internal(set) var partnerships: [PartnershipSet] = []
    /// Days on which the statutes of editions came into force, as a person
    /// has set them.
    public internal(set) var commencements: [Slug<Edition>: CivilDate] = [:]
    public internal(set) var localEditions: [GuidanceText] = []
    public internal(set) var chairs: [RegisteredChair] = []
    public internal(set) var erasures: [ReviewErasure] = []

    public init() {}

    public func partnership(_ name: String) -> PartnershipSet? {
        partnerships.first { $0.name.lowercased() == name.lowercased() }
    }

    public func chair(_ number: String) -> RegisteredChair? { chairs.first { $0.number == number } }

    /// Reads the register's stream.
    public init(_ events: [SealedEvent]) throws(EventLogError) {
        for event in events {
            version = event.version
            guard let content = event.content else { continue }
            guard let kind = RegisterKind(rawValue: content.name), content.schema <= EventKind.schema else {
                throw .writtenByNewerProgram(name: content.name, schema: content.schema, position: event.position)
            }
            guard let object: [String: FieldValue] = FactJSON.value(content.facts), let day = event.recordedAt.day else {
                throw .damaged(position: event.position)
            }
            var fact = kind.fact.init()
            guard fact.read(object).isEmpty else { throw .damaged(position: event.position) }
            var on = day
            if case .day(let told)? = content.occurredOn { on = told }
            fact.apply(to: &self, on: on)
        }
    }

    /// Reads what is to be put into the register; every fault at once.
    public func reading(_ kind: RegisterKind, _ object: [String: FieldValue]) throws(RecordingFaults) -> any RegisterFact {
        var fact = kind.fact.init()
        let faults = fact.read(object)
        guard faults.isEmpty else { throw RecordingFaults(faults: faults) }
        fact.complete(for: self)
        return fact
    }
}

extension RegisterFact {
    public func content(by actor: String, on day: CivilDate) -> EventContent {
        EventContent(
            name: Self.kind.rawValue, schema: EventKind.schema, occurredOn: .day(day), actor: actor,
            facts: FactJSON.bytes(of: written))
    }
}

/// What holds for the reviews of a partnership.
public struct PartnershipSet: RegisterFact {
    public static let kind = RegisterKind.partnershipSet
    public static let meaning = "What holds for the reviews of a partnership: its guidance, its periods, its letters' sender"
    public var name = ""
    public var edition: String?
    public var retentionMonths: Int?
    public var websiteMonths: Int?
    public var sender: String?
    public var contact: String?
    public var plan: String?
    public static let fields: [Field<Self>] = [
        .field("name", \.name, "Name of the partnership"),
        .field("edition", \.edition, "Edition for its new reviews, with overlays: dhr-2016@1+wales@1"),
        .field("retention-months", \.retentionMonths, "For how many months papers are kept after the closing"),
        .field("website-months", \.websiteMonths, "For how many months reports stay on the website"),
        .field("sender", \.sender, "Name and post under its letters"),
        .field("contact", \.contact, "Where it can be reached"),
        .field("plan", \.plan, "Stream of its plan", .optional),
    ]
    public init() {}

    public func apply(to register: inout OfficeRegister, on day: CivilDate) {
        guard let place = register.partnerships.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) else {
            register.partnerships.append(self)
            return
        }
        // What is not said stays.
        var merged = register.partnerships[place]
        merged.edition = edition ?? merged.edition
        merged.retentionMonths = retentionMonths ?? merged.retentionMonths
        merged.websiteMonths = websiteMonths ?? merged.websiteMonths
        merged.sender = sender ?? merged.sender
        merged.contact = contact ?? merged.contact
        merged.plan = plan ?? merged.plan
        register.partnerships[place] = merged
    }
}

/// A person has looked: the statute of an edition is in force from a day.
public struct EditionCommenced: RegisterFact {
    public static let kind = RegisterKind.editionCommenced
    public static let meaning = "The statute of an edition came into force; somebody looked at legislation.gov.uk"
    public var edition = ""
    public var from: CivilDate?
    public var source = ""
    public static let fields: [Field<Self>] = [
        .field("edition", \.edition, "The edition, without revision: dardr-8a"),
        .field("from", \.from, "First day on which it is in force", .required),
        .field("source", \.source, "Where that stands"),
    ]
    public init() {}

    public func apply(to register: inout OfficeRegister, on day: CivilDate) {
        if let slug = Slug<Edition>(edition), let from { register.commencements[slug] = from }
    }
}

/// A local protocol was added.
public struct EditionAdded: RegisterFact {
    public static let kind = RegisterKind.editionAdded
    public static let meaning = "A local protocol was added to the guidance"
    public var name = ""
    public var json = ""
    public static let fields: [Field<Self>] = [
        .field("name", \.name, "Name and revision: our-protocol.1"),
        .field("json", \.json, "The overlay, in the form that the documentation describes"),
    ]
    public init() {}

    public func apply(to register: inout OfficeRegister, on day: CivilDate) {
        // What has been added under a name never changes.
        guard !register.localEditions.contains(where: { $0.name == name }) else { return }
        register.localEditions.append(GuidanceText(name: name, json: json))
    }
}

/// A review was erased; this is all that remains of it.
public struct ReviewErasure: RegisterFact {
    public static let kind = RegisterKind.reviewErased
    public static let meaning = "A review was erased: its key was destroyed"
    public var reference = ""
    public var stream = ""
    public var on: CivilDate?
    public var by = ""
    public var ground = ""
    public var lastBackupOn: CivilDate?
    public var entries = 0
    public static let fields: [Field<Self>] = [
        .field("reference", \.reference, "Its reference"),
        .field("stream", \.stream, "Its stream in the log"),
        .field("on", \.on, "When", .required),
        .field("by", \.by, "Who decided it"),
        .field("ground", \.ground, "Why"),
        .field("last-backup", \.lastBackupOn, "Day by which the last backup that holds the key lapses"),
        .field("entries", \.entries, "Entries that can no longer be read"),
    ]
    public init() {}

    public init(
        reference: String, stream: String, on: CivilDate, by: String, ground: String, lastBackupOn: CivilDate?,
        entries: Int
    ) {
        self.reference = reference
        self.stream = stream
        self.on = on
        self.by = by
        self.ground = ground
        self.lastBackupOn = lastBackupOn
        self.entries = entries
    }

    public func apply(to register: inout OfficeRegister, on day: CivilDate) { register.erasures.append(self) }
}
