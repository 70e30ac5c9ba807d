import Foundation
import Reports
import Reviews
import Testing

/// Reads a document written in a test.
func read(_ text: String, as name: String) async throws -> Report {
    try await read(Array(text.utf8), as: name)
}

func read(_ bytes: [UInt8], as name: String) async throws -> Report {
    try await ReportReader().read(bytes, name: name, id: ReportID(bits: 1))
}

/// Why a document is not read; `nil` when it is.
func refusal(_ bytes: [UInt8], as name: String, limits: ReadingLimits = ReadingLimits()) async -> ReportReadingError? {
    do throws(ReportReadingError) {
        _ = try await ReportReader(limits: limits).read(bytes, name: name, id: ReportID(bits: 1))
        return nil
    } catch {
        return error
    }
}

extension Report {
    var texts: [String] { passages.map(\.text) }
    var numbers: [String?] { passages.map(\.printedNumber) }
    var headings: [String] { sections.map(\.heading).filter { !$0.isEmpty } }
    func kind(_ heading: String) -> SectionKind? { sections.first { $0.heading == heading }?.kind }
}

/// A small generator whose seed is printed where a case fails.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// `TEST_SEED`, else a fixed one.
    static var seed: UInt64 { ProcessInfo.processInfo.environment["TEST_SEED"].flatMap { UInt64($0) } ?? 20_261_121 }
    static func cases(_ usual: Int) -> Int {
        ProcessInfo.processInfo.environment["TEST_CASES"].flatMap { Int($0) } ?? usual
    }
}
