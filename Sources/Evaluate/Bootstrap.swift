/// 95 % intervals by resampling passages with replacement.
struct Bootstrap {
    static let resamples = 1000

    struct Interval {
        var low: Double
        var high: Double
    }

    private var samples: [Figures] = []

    init(_ outcomes: [Measurement.Outcome], themes: Int, seed: UInt64 = 20_261_121) {
        var generator = SplitMix64(state: seed)
        let count = outcomes.count
        guard count > 0 else { return }
        for _ in 0..<Self.resamples {
            let chosen = (0..<count).map { _ in Int(generator.next() % UInt64(count)) }
            samples.append(Figures(outcomes, chosen: chosen, themes: themes))
        }
    }

    func interval(_ value: (Figures) -> Double) -> Interval {
        let values = samples.map(value).sorted()
        guard !values.isEmpty else { return Interval(low: 0, high: 0) }
        return Interval(low: values[values.count * 25 / 1000], high: values[values.count * 975 / 1000])
    }
}

/// The same numbers on every machine.
struct SplitMix64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
