public import CivilDates
internal import Guidance
internal import Reviews

/// A recommendation, from the draft to the answer of the body that it is
/// addressed to.
public struct Recommendation: Numbered {
    public static let letter = "R"
    public static let noun = "a recommendation"
    public static var ledger: KeyPath<ReviewState, Ledger<Self>> { \.plan.recommendations }
    public let number: ItemNumber<Recommendation>
    public internal(set) var drafted: Dated<RecommendationDrafted>
    public internal(set) var agreed: Dated<RecommendationAgreed>?
    public internal(set) var withdrawn: Dated<RecommendationWithdrawn>?
    public internal(set) var told: [Dated<AddresseeTold>] = []
    public internal(set) var replies: [Dated<AddresseeReplied>] = []
    public internal(set) var owner: Dated<OwnerAccepted>?

    public enum State: String, CaseIterable, Sendable {
        case draft, agreed, told, acknowledged, accepted, refused, withdrawn
    }

    public var state: State {
        if withdrawn != nil { return .withdrawn }
        if let answer = replies.last(where: { $0.fact.answer != .acknowledged })?.fact.answer {
            return answer == .refused ? .refused : .accepted
        }
        if owner != nil { return .accepted }
        if !replies.isEmpty { return .acknowledged }
        if !told.isEmpty { return .told }
        return agreed == nil ? .draft : .agreed
    }
}

/// How far a recommendation reaches.
public enum RecommendationReach: String, CaseIterable, FieldScalar {
    case singleAgency = "single-agency"
    case multiAgency = "multi-agency"
    case regional, national
}

/// An entry of a review's or a partnership's plan.
///
/// A partnership has a plan of its own for actions from other sources; the
/// same facts make it up.
public protocol PlanFact: ReviewFact {
    func apply(to plan: inout ActionPlan, at entry: Entry)
}

extension PlanFact {
    public func apply(to review: inout ReviewState, at entry: Entry) { apply(to: &review.plan, at: entry) }
}

public struct RecommendationDrafted: PlanFact {
    public static let kind = EventKind.recommendationDrafted
    public static let meaning = "A recommendation was drafted, or put in other words"
    public var number = ItemNumber<Recommendation>.unset
    public var text = ""
    public var reach = RecommendationReach.multiAgency
    public var addressee: String?
    public var findings: [ItemNumber<PanelFinding>] = []
    public var outcome: String?
    public var measure: String?
    public var by: CivilDate?
    public static let fields: [Field<Self>] = [
        .field("number", \.number, "Its number, which it keeps for ever; an earlier one where it is put in other words", .given),
        .field("text", \.text, "The recommendation"),
        .field("level", \.reach, "How far it reaches"),
        .field("addressee", \.addressee, "Body that it is addressed to"),
        .list("findings", \.findings, "Findings that it follows from"),
        .field("outcome", \.outcome, "What shall be different afterwards"),
        .field("measure", \.measure, "How one will see that it is"),
        .field("by", \.by, "By when"),
    ]
    public init() {}

    public mutating func complete(for review: ReviewState, in setting: Setting) {
        if !number.isSet { number = review.plan.recommendations.next }
    }

    public func apply(to plan: inout ActionPlan, at entry: Entry) {
        if plan.recommendations[number] == nil {
            plan.recommendations.add(Recommendation(number: number, drafted: Dated(self, entry)))
        } else {
            plan.recommendations.change(number) { $0.drafted = Dated(self, entry) }
        }
    }
}

public struct RecommendationAgreed: PlanFact {
    public static let kind = EventKind.recommendationAgreed
    public static let meaning = "The panel agreed a recommendation"
    public var recommendation = ItemNumber<Recommendation>.unset
    public static let fields: [Field<Self>] = [.field("recommendation", \.recommendation, "Which")]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        guard let drafted = review.plan.recommendations[recommendation] else { return [] }
        let gaps = SmartCheck.gaps(of: drafted, in: review.plan)
        guard !gaps.isEmpty else { return [] }
        return [
            Objection(
                .irregular, "it does not say \(gaps.map(\.words).joined(separator: ", nor "))",
                citation: setting.edition.qualityCriteria.first { $0.slug.text == "recommendations" }?.basis.citation)
        ]
    }

    public func apply(to plan: inout ActionPlan, at entry: Entry) {
        plan.recommendations.change(recommendation) { $0.agreed = Dated(self, entry) }
    }
}

public struct RecommendationWithdrawn: PlanFact {
    public static let kind = EventKind.recommendationWithdrawn
    public static let meaning = "A recommendation was given up; its number is not used again"
    public var recommendation = ItemNumber<Recommendation>.unset
    public var reason = ""
    public static let fields: [Field<Self>] = [
        .field("recommendation", \.recommendation, "Which"), .field("reason", \.reason, "Why"),
    ]
    public init() {}

    public func apply(to plan: inout ActionPlan, at entry: Entry) {
        plan.recommendations.change(recommendation) { $0.withdrawn = Dated(self, entry) }
    }
}

/// The body was told that a recommendation is addressed to it.
public struct AddresseeTold: PlanFact {
    public static let kind = EventKind.addresseeTold
    public static let meaning = "The body that a recommendation is addressed to was told of it"
    public var recommendation = ItemNumber<Recommendation>.unset
    public var body = ""
    public var replyBy: CivilDate?
    public var document: ItemNumber<CaseDocument>?
    public static let fields: [Field<Self>] = [
        .field("recommendation", \.recommendation, "Which"),
        .field("body", \.body, "Who was told"),
        .field("reply-by", \.replyBy, "By when an answer was asked for"),
        .field("document", \.document, "The letter"),
    ]
    public init() {}

    public func apply(to plan: inout ActionPlan, at entry: Entry) {
        plan.recommendations.change(recommendation) { $0.told.append(Dated(self, entry)) }
    }
}

public struct AddresseeReplied: PlanFact {
    public enum Answer: String, CaseIterable, FieldScalar {
        case acknowledged, accepted
        case acceptedInPart = "accepted-in-part"
        case refused
        case alreadyDone = "already-done"
    }

    public static let kind = EventKind.addresseeReplied
    public static let meaning = "The body that a recommendation is addressed to acknowledged it or answered"
    public var recommendation = ItemNumber<Recommendation>.unset
    public var body: String?
    public var answer = Answer.acknowledged
    public var words: String?
    public static let fields: [Field<Self>] = [
        .field("recommendation", \.recommendation, "Which"),
        .field("body", \.body, "Who answered"),
        .field("answer", \.answer, "What"),
        .field("words", \.words, "In its words"),
    ]
    public init() {}

    public func apply(to plan: inout ActionPlan, at entry: Entry) {
        plan.recommendations.change(recommendation) { $0.replies.append(Dated(self, entry)) }
    }
}

/// A body took a recommendation as its own.
public struct OwnerAccepted: PlanFact {
    public static let kind = EventKind.ownerAccepted
    public static let meaning = "A body accepted that a recommendation is its own; it need not be the addressee"
    public var recommendation = ItemNumber<Recommendation>.unset
    public var owner = ""
    public var officer: String?
    public static let fields: [Field<Self>] = [
        .field("recommendation", \.recommendation, "Which"),
        .field("owner", \.owner, "The body"),
        .field("officer", \.officer, "Post of the officer who accepted"),
    ]
    public init() {}

    public func apply(to plan: inout ActionPlan, at entry: Entry) {
        plan.recommendations.change(recommendation) { $0.owner = Dated(self, entry) }
    }
}
