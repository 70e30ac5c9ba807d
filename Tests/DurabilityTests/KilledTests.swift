import Events
import Foundation
import Storage
import Testing

/// `TORTURE_SEEDS` runs more of them: `scripts/torture`.
@Suite("Killed at any moment", .serialized, .timeLimit(.minutes(60)))
struct KilledTests {
    static let seeds: [UInt64] = {
        let count = UInt64(ProcessInfo.processInfo.environment["TORTURE_SEEDS"] ?? "") ?? 3
        let first = UInt64(ProcessInfo.processInfo.environment["TEST_SEED"] ?? "") ?? 1
        return (0..<count).map { first + $0 }
    }()

    /// What was acknowledged, and the one line that may or may not have been
    /// done.
    private struct Told {
        var versions: [StreamID: Int] = [:]
        var words: [StreamID: [String]] = [:]
        var files: [(StreamID, String, String)] = []
        var pending: (stream: StreamID, words: String)?
        var writes = 0
    }

    @Test("every acknowledged event and file is there, the chain verifies, nothing is half written", arguments: seeds)
    func killed(seed: UInt64) async throws {
        let place = try OwnFolder()
        var random = SplitMix64(state: seed)
        let streams = (0..<4).map { _ in StreamID.random(.review) }
        var told = Told()
        while told.writes < 500 {
            let worker = try Worker(place.data)
            // Killed now and then while it opens the folder, else while it
            // writes.
            let isEarly = random.next(below: 5) == 0
            if isEarly { killSoon(worker, microseconds: 2_000 + random.next(below: 60_000)) }
            if await worker.answer() == "ready" {
                if !isEarly { killSoon(worker, microseconds: 1_000 + random.next(below: 400_000)) }
                await write(worker, streams, &told, &random)
            }
            worker.finish()
            try await check(place, &told, seed: seed)
        }
        print("seed \(seed): \(told.writes) writes, \(told.files.count) files")
    }

    /// Once for each worker, which ends in no other way: its number cannot
    /// be another process's by then.
    private func killSoon(_ worker: Worker, microseconds: Int) {
        let process = worker.process.processIdentifier
        Thread.detachNewThread {
            usleep(useconds_t(microseconds))
            kill(process, SIGKILL)
        }
    }

    private func write(
        _ worker: Worker, _ streams: [StreamID], _ told: inout Told, _ random: inout SplitMix64
    ) async {
        while true {
            let stream = streams[random.next(below: streams.count)]
            let number = random.next(below: 6)
            told.writes += 1
            if random.next(below: 5) == 0 {
                let subject = "D\(number)"
                guard let answer = await worker.ask("keep \(stream) \(subject) \(random.next(below: 60_000))") else { return }
                if answer.hasPrefix("done ") { told.files.append((stream, subject, String(answer.dropFirst(5)))) }
                continue
            }
            let words = "words\(told.writes)"
            told.pending = (stream, words)
            let subject = number == 0 ? "stream" : "P\(number)"
            guard let answer = await worker.ask("append \(stream) \(subject) \(told.versions[stream, default: 0]) \(words)")
            else { return }
            #expect(answer.hasPrefix("done "), "\(answer)")
            told.versions[stream, default: 0] += 1
            told.words[stream, default: []].append(words)
            told.pending = nil
        }
    }

    private func check(_ place: OwnFolder, _ told: inout Told, seed: UInt64) async throws {
        // Killed before the folder was whole, with nothing told yet.
        guard FileManager.default.fileExists(atPath: place.data + "/folder.json") else {
            #expect(told.words.isEmpty, "seed \(seed)")
            return
        }
        let folder = try await DataFolder.open(place.data, create: true, masterKeyFile: nil)
        #expect(try await folder.audit(expecting: nil).chain.firstBroken == nil, "seed \(seed)")
        for head in try await folder.sealed.heads(of: .review) {
            var expected = told.words[head.stream, default: []]
            let there = try await folder.sealed.events(of: head.stream, after: 0).map { event in
                event.content.map { String(decoding: $0.facts, as: UTF8.self) } ?? "erased"
            }
            // The last line may have been done without being acknowledged.
            if let pending = told.pending, pending.stream == head.stream, there.last == pending.words {
                expected.append(pending.words)
            }
            #expect(there == expected, "seed \(seed)")
            told.words[head.stream] = there
            told.versions[head.stream] = there.count
        }
        told.pending = nil
        #expect(Set(told.words.keys).isSubset(of: Set(try await folder.sealed.heads(of: .review).map(\.stream))), "seed \(seed)")
        for (stream, subject, sha256) in told.files.suffix(20) {
            #expect(try await folder.caseFiles.bytes(sha256: sha256, of: .document(stream, subject)) != nil, "seed \(seed)")
        }
    }
}
