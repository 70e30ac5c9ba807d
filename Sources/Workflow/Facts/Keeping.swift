internal import CivilDates
public import Guidance

/// A note on the file.
public struct NoteAdded: ReviewFact {
    public static let kind = EventKind.noteAdded
    public static let meaning = "A note was put on the file"
    public var words = ""
    public static let fields: [Field<Self>] = [.field("words", \.words, "The note")]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) { review.notes.append(Dated(self, entry)) }
}

/// Early learning was acted on.
public struct EarlyLearningActedOn: ReviewFact {
    public static let kind = EventKind.earlyLearningActedOn
    public static let meaning = "Something urgent was learnt and acted on at once, without waiting for the report"
    public var learning = ""
    public var done = ""
    public var agency: String?
    public static let fields: [Field<Self>] = [
        .field("learning", \.learning, "What was learnt"),
        .field("done", \.done, "What was done"),
        .field("agency", \.agency, "By whom"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) { review.earlyLearning.append(Dated(self, entry)) }
}

/// A letter was sent.
public struct LetterSent: ReviewFact {
    public static let kind = EventKind.letterSent
    public static let meaning = "A letter or form was sent"
    public var letter = ""
    public var to = ""
    public var person: ItemNumber<Person>?
    public var request: ItemNumber<AgencyRequest>?
    public var document: ItemNumber<CaseDocument>?
    public static let fields: [Field<Self>] = [
        .field("letter", \.letter, "Which, by the name of its template"),
        .field("to", \.to, "To whom"),
        .field("person", \.person, "The person"),
        .field("request", \.request, "The request that it is about"),
        .field("document", \.document, "The letter as sent"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) { review.letters.append(Dated(self, entry)) }
}

/// A field of the data return was answered.
public struct DataReturnAnswered: ReviewFact {
    public static let kind = EventKind.dataReturnAnswered
    public static let meaning = "A field of the return to the Home Office was answered"
    public var field = ""
    public var values: [String] = []
    public var person: ItemNumber<Person>?
    public static let fields: [Field<Self>] = [
        .field("field", \.field, "The field, by its name in the edition"),
        .list("values", \.values, "The answer; not-known is one", .required),
        .field("person", \.person, "The victim or perpetrator that it is about"),
    ]
    public init() {}
    /// Health, belief and origin of a person go with their record.
    public var subject: FactSubject { person.map { .person($0) } ?? .review }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        DataReturnRules.objections(to: self, in: review, setting)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.dataReturn.removeAll { $0.fact.field == field && $0.fact.person == person }
        review.dataReturn.append(Dated(self, entry))
    }
}

/// What was out of order is in order now, or stays as it is for good reason.
public struct IrregularityResolved: ReviewFact {
    public static let kind = EventKind.irregularityResolved
    public static let meaning = "What was recorded out of order was settled"
    public var irregularity = ItemNumber<Irregularity>.unset
    public var how = ""
    public static let fields: [Field<Self>] = [
        .field("irregularity", \.irregularity, "Which"), .field("how", \.how, "How"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.irregularities.change(irregularity) { $0.resolved = Dated(self, entry) }
    }
}

/// An entry was made in error.
public struct EntryStruckOut: ReviewFact {
    public static let kind = EventKind.entryStruckOut
    public static let meaning = "An earlier entry was made in error and no longer counts; it stays in the history"
    public var entry = 0
    public var reason = ""
    public static let fields: [Field<Self>] = [
        .field("entry", \.entry, "Number of the entry in the history"), .field("reason", \.reason, "Why"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        if entry == 1 { return [Objection(.contradiction, "the notification cannot be struck out: correct it")] }
        if review.erasures.contains(where: { $0.version == entry }) {
            return [Objection(.contradiction, "entry \(entry) is an erasure: that cannot be taken back")]
        }
        return entry >= 1 && entry <= review.version
            ? [] : [Objection(.contradiction, "the history has no entry \(entry)")]
    }

    public func apply(to review: inout ReviewState, at place: Entry) {}
}

/// A live review was taken over from another system.
public struct ReviewAdopted: ReviewFact {
    public static let kind = EventKind.reviewAdopted
    public static let meaning = "A live review was taken over as it stood; what came before is told as far as it is known"
    public var stage = ReviewStage.notified
    public var from = ""
    public var notKnown: [String] = []
    public var edition: String?
    public static let fields: [Field<Self>] = [
        .field("stage", \.stage, "Stage that it was at"),
        .field("from", \.from, "Where it came from: the tracker, the file"),
        .list("not-known", \.notKnown, "What of its history is not known"),
        .field("edition", \.edition, "Edition that it was decided under, where it was decided"),
    ]
    public init() {}

    public var destination: ReviewStage? { stage }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        var objections: [Objection] = []
        if stage == .archived {
            objections.append(
                Objection(.contradiction, "a review whose papers are erased is not live: it cannot be taken over"))
        }
        if review.adopted != nil { objections.append(Objection(.contradiction, "the review was taken over already")) }
        return objections
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.adopted = Dated(self, entry)
        if let pin = edition.flatMap(EditionPin.init) {
            review.edition = pin
            review.isPinned = true
        }
    }
}

extension ReviewStage: FieldScalar {}

/// Something that was recorded out of order.
public struct Irregularity: Numbered {
    public static let letter = "I"
    public static let noun = "an irregularity"
    public static var ledger: KeyPath<ReviewState, Ledger<Self>> { \.irregularities }
    public let number: ItemNumber<Irregularity>
    /// The entry that was recorded despite it.
    public let entry: Int
    public let event: EventKind
    public let despite: Despite
    public internal(set) var resolved: Dated<IrregularityResolved>?
}
