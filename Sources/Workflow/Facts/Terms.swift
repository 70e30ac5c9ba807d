public import CivilDates
internal import Guidance

/// Where the terms of reference stand.
public struct Terms: Hashable, Sendable {
    public internal(set) var drafts: [Dated<TermsDrafted>] = []
    public internal(set) var agreed: Dated<TermsAgreed>?
}

/// A version of the terms of reference.
public struct TermsDrafted: ReviewFact {
    public static let kind = EventKind.termsDrafted
    public static let meaning = "A version of the terms of reference was written"
    public var termsVersion = 0
    public var scopeFrom: ApproximateDate?
    public var scopeUntil: ApproximateDate?
    public var document: ItemNumber<CaseDocument>?
    public var words: String?
    public static let fields: [Field<Self>] = [
        .field("version", \.termsVersion, "Version, from 1", .given),
        .field("scope-from", \.scopeFrom, "From when the review looks"),
        .field("scope-until", \.scopeUntil, "Until when"),
        .field("document", \.document, "The document"),
        .field("words", \.words, "What changed, and who asked for it"),
    ]
    public init() {}

    public mutating func complete(for review: ReviewState, in setting: Setting) {
        if termsVersion == 0 { termsVersion = (review.terms.drafts.last?.fact.termsVersion ?? 0) + 1 }
    }

    public func apply(to review: inout ReviewState, at entry: Entry) { review.terms.drafts.append(Dated(self, entry)) }
}

/// A question that the review is to answer.
public struct KeyLine: Numbered {
    public static let letter = "K"
    public static let noun = "a key line of enquiry"
    public static var ledger: KeyPath<ReviewState, Ledger<Self>> { \.keyLines }
    public let number: ItemNumber<KeyLine>
    public internal(set) var set: Dated<KeyLineSet>
    public internal(set) var withdrawn: Dated<KeyLineWithdrawn>?
}

public struct KeyLineSet: ReviewFact {
    public static let kind = EventKind.keyLineSet
    public static let meaning = "A key line of enquiry was set, or put in other words"
    public var number = ItemNumber<KeyLine>.unset
    public var question = ""
    public var agencies: [String] = []
    public static let fields: [Field<Self>] = [
        .field("number", \.number, "Its number; an earlier one where it is put in other words", .given),
        .field("question", \.question, "The question"),
        .list("agencies", \.agencies, "Agencies that are to answer it; left out: all that are asked"),
    ]
    public init() {}

    public mutating func complete(for review: ReviewState, in setting: Setting) {
        if !number.isSet { number = review.keyLines.next }
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        if review.keyLines[number] == nil {
            review.keyLines.add(KeyLine(number: number, set: Dated(self, entry)))
        } else {
            review.keyLines.change(number) { $0.set = Dated(self, entry) }
        }
    }
}

public struct KeyLineWithdrawn: ReviewFact {
    public static let kind = EventKind.keyLineWithdrawn
    public static let meaning = "A key line of enquiry was given up"
    public var keyLine = ItemNumber<KeyLine>.unset
    public var reason = ""
    public static let fields: [Field<Self>] = [
        .field("key-line", \.keyLine, "Which"), .field("reason", \.reason, "Why"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.keyLines.change(keyLine) { $0.withdrawn = Dated(self, entry) }
    }
}

/// The panel agreed the terms of reference.
public struct TermsAgreed: ReviewFact {
    public static let kind = EventKind.termsAgreed
    public static let meaning = "The panel agreed the terms of reference"
    public var termsVersion = 0
    public var familyConsulted: Bool?
    public static let fields: [Field<Self>] = [
        .field("version", \.termsVersion, "The version; the last one where none is given", .given),
        .field("family-consulted", \.familyConsulted, "Whether the family could help to shape them"),
    ]
    public init() {}

    public mutating func complete(for review: ReviewState, in setting: Setting) {
        if termsVersion == 0 { termsVersion = review.terms.drafts.last?.fact.termsVersion ?? 0 }
    }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        review.terms.drafts.contains { $0.fact.termsVersion == termsVersion }
            ? [] : [Objection(.irregular, "no such version of the terms of reference is recorded: record terms-drafted first")]
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.terms.agreed = Dated(self, entry)
        review.reach(.termsOfReferenceAgreed, on: entry.occurredOn, entry, onlyFirst: true)
    }
}
