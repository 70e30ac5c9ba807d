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

    /// Small numbers are likelier, as words in a language are.
    mutating func skewed(below bound: Int) -> Int {
        min(below(bound), below(bound), below(bound))
    }
}

/// Runs a property over seeded cases. `TEST_SEED` and `TEST_CASES` override;
/// a failure names the seed that repeats it.
func forAll(
    cases: Int = 200, seed: UInt64 = 20_261_121, _ body: (inout SplitMix64) throws -> Void
) rethrows {
    let environment = ProcessInfo.processInfo.environment
    let first = environment["TEST_SEED"].flatMap { UInt64($0) } ?? seed
    let count = environment["TEST_CASES"].flatMap { Int($0) } ?? cases
    for number in 0..<count {
        let seed = first &+ UInt64(number)
        var random = SplitMix64(seed: seed)
        try withSeed(seed) { try body(&random) }
    }
}

private func withSeed(_ seed: UInt64, _ body: () throws -> Void) rethrows {
    do {
        try body()
    } catch {
        print("failed with TEST_SEED=\(seed) TEST_CASES=1")
        throw error
    }
}

/// A folder of its own for a test, gone with it.
final class TemporaryFolder {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("searching-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }  // A folder left behind harms no test.

    func file(_ name: String) -> String { path + "/" + name }
}
