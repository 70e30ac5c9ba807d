import Events
import Foundation
import Storage
import Testing

@Suite("What is flushed to the disk", .timeLimit(.minutes(20)))
struct FlushTests {
    private static let strace: String? = ["/usr/bin/strace", "/bin/strace", "/usr/local/bin/strace"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// The calls that flush, each with the file's name, in order.
    private func flushes(_ lines: [String]) async throws -> [String]? {
        guard let strace = Self.strace else {
            print("skipped: strace is not installed, so flushes are not counted")
            return nil
        }
        let place = try OwnFolder()
        let trace = place.path + "/trace"
        let worker = try Worker(
            place.data, wrapper: [strace, "-f", "-y", "-e", "trace=fsync,fdatasync", "-o", trace])
        guard await worker.answer() == "ready" else {
            print("skipped: strace cannot watch processes here")
            return nil
        }
        for line in lines {
            let answer = await worker.ask(line)
            #expect(answer?.hasPrefix("done") == true, "\(answer ?? "nothing")")
        }
        worker.finish()
        return try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n").compactMap { line in
            line.firstMatch(of: /f(?:data)?sync\(\d+<([^>]+)>/).map { ($0.1 as NSString).lastPathComponent }
        }
    }

    @Test("each appended event flushes the log's write-ahead file once at least")
    func appends() async throws {
        let stream = StreamID.random(.review)
        guard let flushes = try await flushes((0..<20).map { "append \(stream) stream \($0) words" }) else { return }
        let count = flushes.count { $0 == "events.sqlite-wal" }
        print("20 events: \(count) flushes of events.sqlite-wal")
        #expect(count >= 20)
    }

    @Test("a key is flushed before the event that it seals")
    func keyFirst() async throws {
        let stream = StreamID.random(.review)
        guard let flushes = try await flushes(["append \(stream) stream 0 words", "append \(stream) P1 1 words"]) else { return }
        // What is flushed while the folder is made comes before.
        let order = flushes.filter { ["master.key", "keys.sqlite", "events.sqlite-wal"].contains($0) || $0.hasPrefix("master.key") }
        let master = try #require(order.firstIndex { $0.hasPrefix("master.key") })
        let keys = order.indices.filter { order[$0] == "keys.sqlite" }
        let events = order.indices.filter { order[$0] == "events.sqlite-wal" && $0 > master }
        #expect(try #require(keys.first) > master)
        // Keys of the review before its first event, of the person before the
        // second.
        #expect(try #require(events.first) > #require(keys.first))
        #expect(keys.contains { $0 > events[0] && $0 < (events.last ?? 0) })
    }

    @Test("a kept file is flushed, and so are the folders that name it")
    func files() async throws {
        let stream = StreamID.random(.review)
        guard let flushes = try await flushes(["keep \(stream) D1 100"]) else { return }
        #expect(flushes.contains { $0.hasSuffix(".new") })
        #expect(flushes.contains("case-files"))
    }

    @Test("a destroyed key is flushed before it is answered")
    func erasure() async throws {
        let stream = StreamID.random(.review)
        let before = try await flushes(["append \(stream) P1 0 words"])
        let after = try await flushes(["append \(stream) P1 0 words", "erase \(stream) P1"])
        guard let before, let after else { return }
        #expect(after.count { $0 == "keys.sqlite" } > before.count { $0 == "keys.sqlite" })
    }
}
