extension DisclosureControl {
    /// Suppresses the counts of a table in which each row prints how many
    /// there are and how many of these are meant ("of 12 reviews of 2019, 7").
    ///
    /// A row's remainder (12 less 7) shows by subtraction and is guarded
    /// like the count itself. Totals of both columns are taken to be known,
    /// so rows are suppressed until neither the counts nor the remainders
    /// give themselves away.
    ///
    /// - Precondition: as many counts as bases, none above its base.
    public static func shares(
        _ counts: [Int], of bases: [Int]
    ) -> [(count: DisclosedCount, base: DisclosedCount)] {
        precondition(counts.count == bases.count, "a count without a base")
        let shownBases = self.counts(bases)
        let rests = zip(counts, bases).map { $1 - $0 }
        var isHidden = counts.indices.map { place in
            shownBases[place] == .suppressed || count(counts[place]) == .suppressed || count(rests[place]) == .suppressed
        }
        while true {
            let gaps = isHidden.indices.filter { isHidden[$0] }
            guard !gaps.isEmpty, givesAway(gaps.map { counts[$0] }) || givesAway(gaps.map { rests[$0] }),
                let next = isHidden.indices.filter({ !isHidden[$0] && bases[$0] > 0 })
                    .min(by: { (bases[$0], $0) < (bases[$1], $1) })
            else { break }
            isHidden[next] = true
        }
        return counts.indices.map { place in
            (isHidden[place] ? .suppressed : .shown(counts[place]), shownBases[place])
        }
    }

    /// Whether hidden values whose sum is known can be told from it, or
    /// nearly: a single one, or several as small or as large as they can be.
    private static func givesAway(_ hidden: [Int]) -> Bool {
        let sum = hidden.reduce(0, +)
        let areAllSmall = hidden.allSatisfy { $0 < smallestShown }
        return hidden.count == 1 || sum < hidden.count + 2 || areAllSmall && sum > hidden.count * (smallestShown - 1) - 2
    }
}

/// A row of a table of shares: how many of how many.
public struct ShareRow: Sendable, Equatable, Codable {
    public var value: String
    /// `nil` where suppressed.
    @OrNull public var base: Int?
    @OrNull public var count: Int?
    /// Whole per cent of the base; `nil` below a base of 10 or where one of
    /// the two is suppressed.
    @OrNull public var percentage: Int?

    public init(value: String, base: Int?, count: Int?, percentage: Int?) {
        self.value = value
        self.base = base
        self.count = count
        self.percentage = percentage
    }
}

extension DisclosureControl {
    /// The rows of a table of shares as they may be printed.
    static func rows(_ tally: [(value: String, count: Int, base: Int)]) -> [ShareRow] {
        zip(tally, shares(tally.map(\.count), of: tally.map(\.base))).map { row, shown in
            ShareRow(
                value: row.value, base: shown.base.value, count: shown.count.value,
                percentage: shown.base.value.flatMap { percentage(shown.count, of: $0) })
        }
    }
}
