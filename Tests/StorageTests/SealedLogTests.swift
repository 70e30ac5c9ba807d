import Events
import Foundation
import GRDB
import Learning
import Reviews
@testable import Storage
import Testing

@Suite("Sealed streams")
struct SealedLogTests {
    private let place: SealedFolder
    private let review = StreamID.random(.review)

    init() throws { place = try SealedFolder() }

    @Test("what was told comes back in order, also from a folder that is opened again")
    func roundTrip() async throws {
        let folder = try await place.open()
        let appended = try await folder.sealed.append([
            told(.stream(review), after: 0, "one"), told(.person(review, "P1"), after: 1, "two"),
            told(.document(review, "D1"), after: 2, "three"),
        ])
        #expect(appended.map(\.words) == ["one", "two", "three"])
        for folder in [folder, try await place.open()] {
            let events = try await folder.sealed.events(of: review, after: 0)
            #expect(events == appended)
            #expect(try await folder.sealed.events(of: review, after: 2).map(\.words) == ["three"])
            #expect(try await folder.sealed.events(of: .random(.review), after: 0).isEmpty)
        }
    }

    @Test("several streams at once have the events that each has by itself")
    func several() async throws {
        let folder = try await place.open()
        let (plan, unknown) = (StreamID.random(.plan), StreamID.random(.review))
        let reviews = (0..<3).map { _ in StreamID.random(.review) }
        for version in 0..<4 {
            for stream in reviews + [plan] {
                _ = try await folder.sealed.append([told(.person(stream, "P\(version)"), after: version, "\(stream) \(version)")])
            }
        }
        _ = try await folder.sealed.destroyKey(of: .person(reviews[0], "P2"))
        let wanted = [plan, reviews[2], unknown, reviews[0]]
        let events = try await folder.sealed.events(ofEach: wanted)
        #expect(Set(events.keys) == [plan, reviews[2], reviews[0]])
        for stream in wanted {
            #expect(events[stream] ?? [] == (try await folder.sealed.events(of: stream, after: 0)))
        }
        #expect(try await folder.sealed.events(ofEach: []).isEmpty)
    }

    @Test("streams of a kind are listed in the order in which they began")
    func kinds() async throws {
        let folder = try await place.open()
        let reviews = (0..<5).map { _ in StreamID.random(.review) }
        let plan = StreamID.random(.plan)
        for (number, stream) in reviews.enumerated() {
            _ = try await folder.sealed.append([told(.stream(stream), after: 0, "first \(number)")])
        }
        _ = try await folder.sealed.append([told(.stream(plan), after: 0), told(.stream(reviews[3]), after: 1)])
        #expect(try await folder.sealed.heads(of: .review).map(\.stream) == reviews)
        #expect(try await folder.sealed.heads(of: .review).map(\.version) == [1, 1, 1, 2, 1])
        #expect(try await folder.sealed.heads(of: .plan).map(\.stream) == [plan])
        #expect(try await folder.sealed.firstEvents(of: .review).map(\.words) == (0..<5).map { "first \($0)" })
    }

    @Test("sealed and clear events share one chain; learning sees the clear ones at their own positions")
    func oneChain() async throws {
        let folder = try await place.open()
        let clear = EventContent(name: "a.b", schema: 1, occurredOn: nil, actor: "test", facts: [])
        let report = StreamID("report:Rtest")
        _ = try await folder.log.append([NewEvent(stream: report, after: 0, content: clear)])
        _ = try await folder.sealed.append([told(.stream(review), after: 0), told(.stream(review), after: 1)])
        _ = try await folder.log.append([NewEvent(stream: report, after: 1, content: clear)])
        #expect(try await folder.log.events(after: 0, limit: 10).map(\.position) == [1, 4])
        #expect(try await folder.log.events(after: 0, limit: 1).map(\.position) == [1])
        #expect(try await folder.log.events(after: 1, limit: 1).map(\.position) == [4])
        #expect(try await folder.log.events(of: review).isEmpty)
        let audit = try await folder.audit(expecting: try await folder.log.head())
        #expect(audit.chain.firstBroken == nil && audit.chain.events == 4)
        #expect(audit.sealed == 2 && audit.erased == 0 && audit.holdsExpected == true)
        #expect(try await folder.learning.freshness() == .current)
    }

    @Test("a caller that read an older version is refused, and neither event nor key is left")
    func stale() async throws {
        let folder = try await place.open()
        let other = try await place.open()
        _ = try await folder.sealed.append([told(.stream(review), after: 0)])
        _ = try await other.sealed.append([told(.stream(review), after: 1)])
        await #expect(throws: EventLogError.staleVersion(stream: review, expected: 1, actual: 2)) {
            try await folder.sealed.append([told(.person(review, "P1"), after: 1)])
        }
        #expect(try await folder.log.head().position == 2)
        #expect(try folder.keys.key(of: .person(review, "P1")) == nil)
    }

    @Test("two programs that begin a folder's casework at once make one set of keys")
    func sameStart() async throws {
        _ = try await place.open()
        let streams = (0..<8).map { _ in StreamID.random(.review) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for stream in streams {
                let folder = try await place.open()
                group.addTask {
                    _ = try await folder.sealed.append([told(.stream(stream), after: 0, "told at once")])
                }
            }
            try await group.waitForAll()
        }
        let events = try await place.open().sealed.firstEvents(of: .review)
        #expect(events.map(\.words) == Array(repeating: "told at once", count: 8))
    }

    @Test("a changed row of a sealed stream is found by the chain, and does not open", arguments: [
        """
        UPDATE event SET payload = substr(payload, 1, 20)
            || CASE substr(payload, 21, 1) WHEN X'00' THEN X'01' ELSE X'00' END || substr(payload, 22)
        WHERE position = 2
        """,
        "UPDATE event SET payload = (SELECT payload FROM event WHERE position = 1) WHERE position = 2",
        "UPDATE event SET payload = X'' WHERE position = 2",
    ])
    func tampering(sql: String) async throws {
        let folder = try await place.open()
        _ = try await folder.sealed.append([
            told(.stream(review), after: 0, "one"), told(.stream(review), after: 1, "two"),
        ])
        try await folder.events.database.write { db in
            try db.execute(sql: "DROP TRIGGER eventIsNeverChanged")
            try db.execute(sql: sql)
        }
        #expect(try await folder.log.verify().firstBroken == 2)
        await #expect(throws: EventLogError.damaged(position: 2)) {
            try await folder.sealed.events(of: review, after: 0)
        }
    }

    @Test("in clear stand only the stream, its version, the instant, the key's id and hashes")
    func clearColumns() async throws {
        let folder = try await place.open()
        let marker = "Quillon Marrowby"
        _ = try await folder.sealed.append([told(.stream(review), after: 0, marker)])
        _ = try await folder.caseFiles.keep(Array(marker.utf8), of: .document(review, "D1"))
        try await folder.sealed.keep([review: StreamSnapshot(version: 1, layout: 1, bytes: Array(marker.utf8))])
        #expect(try place.holding(marker).isEmpty)
        #expect(try place.files().count > 5)
        #expect(try place.holding(review.description).contains("events.sqlite-wal"))
    }

    @Test("learning commands make no keys and look at none")
    func noKeys() async throws {
        let folder = try await place.open()
        _ = try await folder.learning.freshness()
        _ = try await folder.audit(expecting: nil)
        let names = Set(try FileManager.default.contentsOfDirectory(atPath: place.data))
        #expect(names.isDisjoint(with: ["keys.sqlite", "master.key", "casework.sqlite", "case-files"]))
    }

    @Test("long streams are read in one go")
    func longStream() async throws {
        let folder = try await place.open()
        _ = try await folder.sealed.append(
            (0..<250).map { told(.stream(review), after: $0, String(repeating: "words ", count: 60)) })
        var best = Duration.seconds(9)
        for _ in 0..<20 {
            let start = ContinuousClock.now
            #expect(try await folder.sealed.events(of: review, after: 0).count == 250)
            best = min(best, ContinuousClock.now - start)
        }
        print("250 sealed events read in \(best) at best")
        #expect(best < .milliseconds(300))
    }
}
