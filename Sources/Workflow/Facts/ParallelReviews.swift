public import CivilDates

public enum ParallelKind: String, CaseIterable, FieldScalar {
    case safeguardingAdult = "SAR"
    case childPractice = "CSPR"
    case policeConduct = "IOPC"
    case mentalHealth = "MHHR"
    case offensiveWeapons = "OWHR"
    case unified = "SUSR"
    case inquest
    case other
}

/// A review or an inquest that runs beside this one.
public struct ParallelReview: Numbered {
    public static let letter = "L"
    public static let noun = "a parallel review"
    public static var ledger: KeyPath<ReviewState, Ledger<Self>> { \.parallels }
    public let number: ItemNumber<ParallelReview>
    public internal(set) var linked: Dated<ParallelLinked>
    public internal(set) var ended: Dated<ParallelEnded>?
}

public struct ParallelLinked: ReviewFact {
    public static let kind = EventKind.parallelLinked
    public static let meaning = "A review, an investigation or an inquest runs beside this one, or what is known of it changed"
    public var number = ItemNumber<ParallelReview>.unset
    public var parallel = ParallelKind.other
    public var body: String?
    public var leads: Bool?
    public var sharedPanel: Bool?
    public var day: CivilDate?
    public var words: String?
    public static let fields: [Field<Self>] = [
        .field("number", \.number, "Its number; an earlier one where something changed", .given),
        .field("parallel", \.parallel, "What kind"),
        .field("body", \.body, "Who holds it"),
        .field("leads", \.leads, "yes: it leads, and this one joins"),
        .field("shared-panel", \.sharedPanel, "Whether one panel serves both"),
        .field("day", \.day, "Day of a hearing, where one is fixed"),
        .field("words", \.words, "What is shared, and how the family is spared two sets of contacts"),
    ]
    public init() {}

    public mutating func complete(for review: ReviewState, in setting: Setting) {
        if !number.isSet { number = review.parallels.next }
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        if review.parallels[number] == nil {
            review.parallels.add(ParallelReview(number: number, linked: Dated(self, entry)))
        } else {
            review.parallels.change(number) { $0.linked = Dated(self, entry) }
        }
    }
}

public struct ParallelEnded: ReviewFact {
    public static let kind = EventKind.parallelEnded
    public static let meaning = "A parallel review or inquest ended"
    public var parallel = ItemNumber<ParallelReview>.unset
    public var outcome: String?
    public var document: ItemNumber<CaseDocument>?
    public static let fields: [Field<Self>] = [
        .field("parallel", \.parallel, "Which"),
        .field("outcome", \.outcome, "What it came to; a report to prevent future deaths, perhaps"),
        .field("document", \.document, "Its report"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.parallels.change(parallel) { $0.ended = Dated(self, entry) }
    }
}
