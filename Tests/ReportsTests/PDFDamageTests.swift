import Foundation
import Reports
import Testing

/// Whatever is wrong with a PDF, the answer is a reason or a report: never a
/// crash, and never a wait without end.
@Suite(.timeLimit(.minutes(2))) struct PDFDamageTests {
    @Test("Locked, empty, foreign and pictured files each give their own reason") func reasons() async throws {
        await #expect(throws: ReportReadingError.encryptedPDF) { try await PDFFixture.read("pdf-password") }
        await #expect(throws: ReportReadingError.noText) { try await PDFFixture.read("pdf-pictures-only") }
        await #expect(throws: ReportReadingError.empty) { try await PDFFixture.read([UInt8]()) }
        await #expect(throws: ReportReadingError.damagedPDF) {
            try await PDFFixture.read(Array("%PDF-1.7\nand then a letter to the editor\n".utf8))
        }
        var limits = ReadingLimits()
        limits.bytes = 1000
        await #expect(throws: ReportReadingError.tooLarge(bytes: 13_000, limit: 1000)) {
            try await PDFFixture.read(Array(repeating: 32, count: 13_000), limits: limits)
        }
    }

    @Test("A converter without time or memory is an error that says so") func limits() async throws {
        let bytes = try PDFFixture.bytes("pdf-office")
        var limits = ReadingLimits()
        limits.converterSeconds = 0
        await #expect(throws: ReportReadingError.self) { try await PDFFixture.read(bytes, limits: limits) }
        limits = ReadingLimits()
        limits.converterMemory = 8 << 20
        await #expect(throws: ReportReadingError.self) { try await PDFFixture.read(bytes, limits: limits) }
    }

    @Test("Cut off anywhere: a report of what is left, or the reason that it is damaged") func truncated() async throws {
        let bytes = try PDFFixture.bytes("pdf-office")
        try await forAll(cases: 8) { random in
            let count = Int.random(in: 1..<bytes.count, using: &random)
            await PDFDamageTests.read(Array(bytes.prefix(count)), random.told)
        }
    }

    @Test("Bytes flipped anywhere: a report or a reason") func flipped() async throws {
        for name in ["pdf-action-plan", "pdf-recognised"] {
            let bytes = try PDFFixture.bytes(name)
            try await forAll(cases: 6) { random in
                var bytes = bytes
                for _ in 0..<Int.random(in: 1...40, using: &random) {
                    bytes[Int.random(in: 8..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
                }
                await PDFDamageTests.read(bytes, random.told)
            }
        }
    }

    @Test("Noise behind the mark of a PDF") func noise() async throws {
        try await forAll(cases: 4) { random in
            var bytes = Array("%PDF-1.5\n".utf8)
            for _ in 0..<4000 { bytes.append(UInt8.random(in: 0...255, using: &random)) }
            await PDFDamageTests.read(bytes, random.told)
        }
    }

    /// Any report and any of the reasons will do, but no other error, and the
    /// report must be sound.
    private static func read(_ bytes: [UInt8], _ told: String) async {
        do throws(ReportReadingError) {
            let report = try await PDFFixture.read(bytes)
            #expect(!report.passages.isEmpty, "\(told)")
            #expect(report.passages.allSatisfy { report.sections.indices.contains($0.section) }, "\(told)")
        } catch {
            switch error {
            case .damagedPDF, .encryptedPDF, .noText, .converterFailed: break
            default: Issue.record("\(error), \(told)")
            }
        }
    }

    /// Runs cases with a seed that a failure prints and `TEST_SEED` repeats.
    private func forAll(cases: Int, _ body: (inout SplitMix) async throws -> Void) async throws {
        let environment = ProcessInfo.processInfo.environment
        let seed = environment["TEST_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64.max)
        var random = SplitMix(state: seed)
        for number in 0..<(environment["TEST_CASES"].flatMap { Int($0) } ?? cases) {
            var own = SplitMix(state: random.next())
            own.told = "case \(number) of TEST_SEED=\(seed)"
            try await body(&own)
        }
    }

    struct SplitMix: RandomNumberGenerator {
        var state: UInt64
        /// Which run this is, to repeat it.
        var told = ""

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
