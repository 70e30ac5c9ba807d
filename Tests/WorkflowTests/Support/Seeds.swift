import Foundation
import Testing

/// A small generator that gives the same numbers for the same seed
/// everywhere.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

    mutating func chance(_ numerator: Int, in denominator: Int) -> Bool { below(denominator) < numerator }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}

/// Runs a law over many random cases; the seed of a failing one is in the
/// failure. `TEST_SEED` and `TEST_CASES` set where it starts and how far it
/// goes.
func forAll(cases: Int, _ law: (inout SplitMix64, Comment) throws -> Void) rethrows {
    let environment = ProcessInfo.processInfo.environment
    let first = environment["TEST_SEED"].flatMap { UInt64($0) } ?? 20_261_121
    for number in 0..<(environment["TEST_CASES"].flatMap { Int($0) } ?? cases) {
        let seed = first &+ UInt64(number)
        var random = SplitMix64(seed: seed)
        try law(&random, "TEST_SEED=\(seed) TEST_CASES=1")
    }
}

extension Tag {
    @Tag static var property: Self
    @Tag static var golden: Self
}
