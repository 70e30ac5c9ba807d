public enum CostKind: String, CaseIterable, FieldScalar {
    case chair, author, administration, advocacy, expert, other
}

/// Money was spent on the review.
public struct CostRecorded: ReviewFact {
    public static let kind = EventKind.costRecorded
    public static let meaning = "Money was spent on the review"
    public var cost = CostKind.other
    public var amount = Money(pence: 0)
    public var what: String?
    public static let fields: [Field<Self>] = [
        .field("cost", \.cost, "What for"),
        .field("amount", \.amount, "How much"),
        .field("what", \.what, "More of it"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) { review.costs.append(Dated(self, entry)) }
}

/// What a partner pays.
public struct CostShareAgreed: ReviewFact {
    public static let kind = EventKind.costShareAgreed
    public static let meaning = "A partner agreed to carry a part of the costs"
    public var partner = ""
    public var percent: Int?
    public var cap: Money?
    public static let fields: [Field<Self>] = [
        .field("partner", \.partner, "Which partner"),
        .field("percent", \.percent, "Per cent of the costs; left out: an equal part of what the others leave"),
        .field("cap", \.cap, "At most this much"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        guard let percent else { return [] }
        let others = CostSplit.percentages(of: review).filter { $0.key != partner }.values.reduce(0, +)
        return (0...100).contains(percent) && others + percent <= 100
            ? [] : [Objection(.contradiction, "the shares would come to more than 100 per cent, or to less than none")]
    }

    public func apply(to review: inout ReviewState, at entry: Entry) { review.costShares.append(Dated(self, entry)) }
}

/// What the review has cost and what falls to each partner.
public struct CostSplit: Hashable, Sendable {
    public let total: Money
    public let parts: [Part]
    /// What no partner carries.
    public let rest: Money

    public struct Part: Hashable, Sendable {
        public let partner: String
        public let amount: Money
        public let isCapped: Bool
    }

    static func percentages(of review: ReviewState) -> [String: Int] {
        var percentages: [String: Int] = [:]
        for share in review.costShares { percentages[share.fact.partner] = share.fact.percent ?? 0 }
        return percentages
    }

    /// The latest agreement of each partner holds. Pence that do not divide
    /// go to the first partners of the list.
    public init(of review: ReviewState) {
        let total = review.costs.map(\.fact.amount.pence).reduce(0, +)
        var agreed: [CostShareAgreed] = []
        for share in review.costShares {
            agreed.removeAll { $0.partner == share.fact.partner }
            agreed.append(share.fact)
        }
        var left = total
        var amounts: [Int?] = agreed.map { share in
            guard let percent = share.percent else { return nil }
            let amount = min(total * percent / 100, share.cap?.pence ?? .max)
            left -= amount
            return amount
        }
        var open = agreed.indices.filter { amounts[$0] == nil }
        // Who reaches a cap leaves more to the others, until nobody does.
        while !open.isEmpty {
            let each = left / open.count
            let capped = open.filter { agreed[$0].cap.map { $0.pence < each } ?? false }
            if capped.isEmpty {
                let extra = left - each * open.count
                for (turn, place) in open.enumerated() {
                    let wanted = each + (turn < extra ? 1 : 0)
                    amounts[place] = min(wanted, agreed[place].cap?.pence ?? .max)
                    left -= amounts[place] ?? 0
                }
                break
            }
            for place in capped {
                amounts[place] = agreed[place].cap?.pence
                left -= agreed[place].cap?.pence ?? 0
            }
            open.removeAll(where: capped.contains)
        }
        self.total = Money(pence: total)
        parts = agreed.indices.map {
            Part(
                partner: agreed[$0].partner, amount: Money(pence: amounts[$0] ?? 0),
                isCapped: agreed[$0].cap != nil && agreed[$0].cap?.pence == amounts[$0])
        }
        rest = Money(pence: left)
    }
}
