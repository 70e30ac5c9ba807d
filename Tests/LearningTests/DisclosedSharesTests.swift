import Foundation
import Testing

@testable import Learning

@Suite("Shares of which the rest shows too")
struct DisclosedSharesTests {
    @Test("a small count, a small rest and a small base are all held back")
    func single() {
        let shown = DisclosureControl.shares([3, 12, 6, 20, 18], of: [10, 14, 30, 45, 40])
        #expect(shown[0].count == .suppressed && shown[1].count == .suppressed)
        #expect(shown[2] == (.shown(6), .shown(30)))
        #expect(shown.allSatisfy { $0.base != .suppressed })
        #expect(DisclosureControl.shares([0, 9, 9], of: [3, 20, 20])[0].base == .suppressed)
    }

    @Test("where nothing is small, nothing is held back")
    func open() {
        let shown = DisclosureControl.shares([0, 5, 7], of: [9, 10, 7])
        #expect(shown.map(\.count) == [.shown(0), .shown(5), .shown(7)])
    }

    @Test("whoever knows both totals still cannot work out a small count or a small rest")
    func attacker() {
        forAll(cases: 400) { random, seed in
            let bases = (0..<Int.random(in: 2...5, using: &random)).map { _ in Int.random(in: 5...12, using: &random) }
            let counts = bases.map { Int.random(in: 0...$0, using: &random) }
            let shown = DisclosureControl.shares(counts, of: bases)
            let gaps = counts.indices.filter { shown[$0].count == .suppressed }
            for place in counts.indices where !gaps.contains(place) {
                #expect(!(1...4).contains(counts[place]) && !(1...4).contains(bases[place] - counts[place]), seed)
            }
            let sum = gaps.reduce(0) { $0 + counts[$1] }
            let worlds = Self.worlds(gaps.map { bases[$0] }, sum)
            // A table hidden as a whole has nothing left to hide behind.
            guard gaps.count < counts.count else { return }
            for (column, place) in gaps.enumerated() {
                let possible = Set(worlds.map { $0[column] })
                if (1...4).contains(counts[place]) || (1...4).contains(bases[place] - counts[place]) {
                    #expect(possible.count > 1, seed)
                }
            }
        }
    }

    /// Every way to divide a sum over cells with these greatest values.
    private static func worlds(_ limits: [Int], _ sum: Int) -> [[Int]] {
        guard let limit = limits.first else { return sum == 0 ? [[]] : [] }
        return (0...min(limit, max(0, sum))).flatMap { value in
            worlds(Array(limits.dropFirst()), sum - value).map { [value] + $0 }
        }
    }
}
