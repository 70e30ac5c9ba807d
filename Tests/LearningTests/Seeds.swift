import Foundation
import Testing

/// The generator of the property tests: small, seeded, the same everywhere.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Runs a law over many random cases; the seed of a failing one is in the
/// failure. TEST_SEED and TEST_CASES set where it starts and how far it goes.
func forAll(cases: Int, _ law: (inout SplitMix64, Comment) throws -> Void) rethrows {
    let environment = ProcessInfo.processInfo.environment
    let seed = environment["TEST_SEED"].flatMap { UInt64($0) } ?? 20_261_121
    for number in 0..<(environment["TEST_CASES"].flatMap { Int($0) } ?? cases) {
        let own = seed &+ UInt64(number)
        var random = SplitMix64(state: own)
        try law(&random, "TEST_SEED=\(own) TEST_CASES=1")
    }
}
