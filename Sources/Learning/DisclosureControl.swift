/// Small counts are not printed: a reader who knows one case must not learn
/// about another from a table.
///
/// The one place where it is done. Counts from 1 to 4 are suppressed, with
/// the cell that would give them away by subtraction; below a base of 10
/// there is no percentage and no chart.
public enum DisclosureControl {
    /// Counts above zero and below this are suppressed.
    public static let smallestShown = 5
    /// Bases below this carry no percentage and no chart.
    public static let smallestBase = 10

    public static func count(_ value: Int) -> DisclosedCount {
        (1..<smallestShown).contains(value) ? .suppressed : .shown(value)
    }

    /// Suppresses small counts of a table whose total is known, and the next
    /// smallest too where the gaps would give themselves away: a single gap
    /// is the total less the rest, and two gaps that make 2 are 1 and 1.
    public static func counts(_ values: [Int]) -> [DisclosedCount] {
        var answer = values.map(count)
        while true {
            let gaps = answer.indices.filter { answer[$0] == .suppressed }
            let hidden = gaps.reduce(0) { $0 + values[$1] }
            // As small or as large as they can be, or one from it.
            let areAllSmall = gaps.allSatisfy { values[$0] < smallestShown }
            let areGivenAway =
                gaps.count == 1 || hidden < gaps.count + 2
                || areAllSmall && hidden > gaps.count * (smallestShown - 1) - 2
            guard !gaps.isEmpty, areGivenAway,
                let next = answer.indices.filter({ answer[$0] != .suppressed && values[$0] > 0 })
                    .min(by: { (values[$0], $0) < (values[$1], $1) })
            else { return answer }
            answer[next] = .suppressed
        }
    }

    /// - Returns: whole per cent; `nil` below the smallest base or when the
    ///   count itself is suppressed.
    public static func percentage(_ count: DisclosedCount, of base: Int) -> Int? {
        guard base >= smallestBase, case .shown(let value) = count else { return nil }
        return (value * 200 + base) / (base * 2)
    }
}

/// A count that may be printed, or the fact that it may not.
public enum DisclosedCount: Sendable, Equatable {
    case shown(Int)
    case suppressed

    /// For print: the figure, or "fewer than 5".
    public var words: String {
        switch self {
        case .shown(let value): String(value)
        case .suppressed: "fewer than \(DisclosureControl.smallestShown)"
        }
    }
}
