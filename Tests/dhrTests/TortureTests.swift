import Foundation
import Testing

/// What was acknowledged is on disk, whatever happens next.
@Suite("Killed at any moment while events are recorded", .serialized, .timeLimit(.minutes(10)))
struct TortureTests {
    /// `TORTURE_SEEDS` asks for more, as scripts/torture does.
    static let seeds: [UInt64] = {
        let count = ProcessInfo.processInfo.environment["TORTURE_SEEDS"].flatMap { Int($0) } ?? 3
        return (0..<count).map { UInt64(20_261_121 + $0) }
    }()

    private static let writes = 500

    @Test("every acknowledged event is there, the chain verifies, nothing is half written", arguments: seeds)
    func killed(seed: UInt64) async throws {
        let folder = try TemporaryFolder()
        let data = folder.path + "/data"
        var dice = SeededDice(seed: seed)
        let opened = try await CommandLineRun.run([
            "review", "open", "--csp", "Sampleshire", "--notified", "2024-01-08", "--by", "Sampleshire Police", "--data",
            data, "--json",
        ])
        let review = try #require(try opened.json()["review"] as? String, "\(opened.errors)")

        var acknowledged: [Int] = []
        var next = 0
        var kills = 0
        while acknowledged.count < Self.writes, kills < 200 {
            let lines = (next..<Self.writes).map { "{\"review\":\"\(review)\",\"record\":\"note-added\",\"set\":{\"words\":\"word \($0)\"}}" }
            let running = try CommandLineRun.start(
                ["review", "batch", "-", "--data", data], input: Data((lines.joined(separator: "\n") + "\n").utf8))
            try await Task.sleep(for: .milliseconds(Int.random(in: 40...2500, using: &dice)))
            running.kill()
            kills += 1
            let ended = try await running.wait()
            // A line that was cut short was not acknowledged.
            let complete = ended.output.dropLastLine
            let answers = complete.split(separator: "\n")
            for answer in answers {
                #expect(answer.contains("\"event\":\"note-added\""), "seed \(seed): \(answer)")
            }
            acknowledged += next..<(next + answers.count)

            let there = try await words(of: review, in: data)
            let missing = Set(acknowledged).subtracting(there)
            #expect(missing.isEmpty, "seed \(seed): acknowledged and lost: \(missing.sorted())")
            // One more may be on disk whose answer was not yet printed.
            #expect(there.count - acknowledged.count <= 1, "seed \(seed)")
            #expect(there == Array(0..<there.count), "seed \(seed): in order, each once")
            acknowledged = there
            next = there.count
            let verified = try await CommandLineRun.run(["audit", "verify", "--data", data])
            #expect(verified.exitCode == 0, "seed \(seed): \(verified.errors)")
            if ended.exitCode == 0 { break }
        }
        #expect(acknowledged.count == Self.writes, "seed \(seed): \(kills) kills")
    }

    private func words(of review: String, in data: String) async throws -> [Int] {
        let history = try await CommandLineRun.run(["review", "history", review, "--data", data, "--json"])
        let entries = try #require(try history.json()["entries"] as? [[String: Any]], "\(history.errors)")
        let versions = entries.compactMap { $0["entry"] as? Int }
        #expect(versions == Array(1...entries.count), "entries without gaps")
        return entries.compactMap { entry in
            ((entry["facts"] as? [String: Any])?["words"] as? String).flatMap { Int($0.dropFirst(5)) }
        }
    }
}

extension String {
    /// Without what follows the last line end.
    fileprivate var dropLastLine: String {
        lastIndex(of: "\n").map { String(self[...$0]) } ?? ""
    }
}

/// SplitMix64: the same throws for the same seed.
private struct SeededDice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
