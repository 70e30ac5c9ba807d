import Learning
import Testing

@Suite("Small counts are not printed")
struct DisclosureControlTests {
    @Test("1 to 4 are suppressed, 0 and 5 are shown")
    func counts() {
        #expect((0...6).map(DisclosureControl.count) == [
            .shown(0), .suppressed, .suppressed, .suppressed, .suppressed, .shown(5), .shown(6),
        ])
    }

    @Test("a lone gap takes the next smallest cell with it")
    func complementary() {
        #expect(DisclosureControl.counts([20, 3, 8]) == [.shown(20), .suppressed, .suppressed])
        #expect(DisclosureControl.counts([20, 3, 2]) == [.shown(20), .suppressed, .suppressed])
        #expect(DisclosureControl.counts([20, 0, 3]) == [.suppressed, .shown(0), .suppressed])
        #expect(DisclosureControl.counts([20, 9]) == [.shown(20), .shown(9)])
    }

    @Test("no percentage below a base of 10 or for a suppressed count")
    func percentages() {
        #expect(DisclosureControl.percentage(.shown(6), of: 9) == nil)
        #expect(DisclosureControl.percentage(.suppressed, of: 90) == nil)
        #expect(DisclosureControl.percentage(.shown(6), of: 12) == 50)
        #expect(DisclosureControl.percentage(.shown(1), of: 3 * 10) == 3)
    }

    @Test("whatever the table, a suppressed cell never follows from the total by subtraction")
    func property() {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        for round in 0..<500 {
            let values = (0..<(2 + next(8))).map { _ in next(12) }
            let shown = DisclosureControl.counts(values)
            for (value, cell) in zip(values, shown) where (1...4).contains(value) {
                #expect(cell == .suppressed, "round \(round): \(values)")
            }
            let gaps = shown.count { $0 == .suppressed }
            let others = values.count { $0 > 0 }
            #expect(gaps != 1 || others == 1, "round \(round): \(values)")
        }
    }
}
