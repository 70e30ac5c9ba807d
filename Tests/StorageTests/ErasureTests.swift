import Events
import Foundation
import GRDB
@testable import Storage
import Testing

@Suite("Erasure")
struct ErasureTests {
    private let place: SealedFolder
    private let review = StreamID.random(.review)
    private let other = StreamID.random(.review)

    init() throws { place = try SealedFolder() }

    /// A review with two people and a document, its file and its snapshot,
    /// and another review beside it. Everything told holds the marker.
    private func filled(_ marker: String) async throws -> DataFolder {
        let folder = try await place.open()
        _ = try await folder.sealed.append([
            told(.stream(review), after: 0, "\(marker) review"), told(.person(review, "P1"), after: 1, "\(marker) P1"),
            told(.person(review, "P2"), after: 2, "\(marker) P2"), told(.document(review, "D1"), after: 3, "\(marker) D1"),
            told(.person(review, "P1"), after: 4, "\(marker) P1 again"),
            told(.stream(other), after: 0, "\(marker) other"), told(.person(other, "P1"), after: 1, "\(marker) other P1"),
        ])
        for stream in [review, other] {
            _ = try await folder.caseFiles.keep(Array("\(marker) \(stream)".utf8), of: .document(stream, "D1"))
            try await folder.sealed.keep([
                stream: StreamSnapshot(version: 1, layout: 1, bytes: Array("\(marker) snapshot".utf8))
            ])
        }
        return folder
    }

    private func digest(_ marker: String, _ stream: StreamID) -> String {
        Hex.text(FileDigest.sha256(Array("\(marker) \(stream)".utf8)))
    }

    @Test("an erased person's events are gone, the others stay, and the chain still verifies")
    func person() async throws {
        let folder = try await filled("Marl")
        let head = try await folder.log.head()
        #expect(try await folder.sealed.destroyKey(of: .person(review, "P1")) == 2)
        let events = try await folder.sealed.events(of: review, after: 0)
        #expect(events.map(\.words) == ["Marl review", nil, "Marl P2", "Marl D1", nil])
        #expect(try await folder.sealed.events(of: other, after: 0).allSatisfy { $0.content != nil })
        #expect(try await folder.sealed.snapshot(of: review) == nil)
        #expect(try await folder.sealed.snapshot(of: other) != nil)
        #expect(try await folder.caseFiles.bytes(sha256: digest("Marl", review), of: .document(review, "D1")) != nil)
        let audit = try await folder.audit(expecting: head)
        #expect(audit.chain.firstBroken == nil && audit.holdsExpected == true)
        #expect(audit.sealed == 7 && audit.erased == 2)
        await #expect(throws: EventLogError.erased(stream: review)) {
            try await folder.sealed.append([told(.person(review, "P1"), after: 5)])
        }
        _ = try await folder.sealed.append([told(.stream(review), after: 5, "it goes on")])
    }

    @Test("an erased document takes its file along")
    func document() async throws {
        let folder = try await filled("Marl")
        #expect(try await folder.sealed.destroyKey(of: .document(review, "D1")) == 1)
        #expect(try await folder.caseFiles.bytes(sha256: digest("Marl", review), of: .document(review, "D1")) == nil)
        #expect(try await folder.caseFiles.bytes(sha256: digest("Marl", other), of: .document(other, "D1")) != nil)
        #expect(try place.files().filter { $0.path.contains("/case-files/") }.count == 1)
        await #expect(throws: EventLogError.erased(stream: review)) {
            try await folder.caseFiles.keep([1], of: .document(review, "D1"))
        }
    }

    @Test("an erased review takes its people, documents, files and snapshot along, also those that come later")
    func stream() async throws {
        let folder = try await filled("Marl")
        #expect(try await folder.sealed.destroyKey(of: .stream(review)) == 5)
        #expect(try await folder.sealed.events(of: review, after: 0).allSatisfy { $0.content == nil })
        #expect(try await folder.sealed.snapshots(of: .review).keys.map(\.self) == [other])
        #expect(try await folder.sealed.heads(of: .review).map(\.version) == [5, 2])
        #expect(try await folder.sealed.firstEvents(of: .review).map(\.words) == [nil, "Marl other"])
        for subject in [SealedSubject.stream(review), .person(review, "P9"), .document(review, "D9")] {
            await #expect(throws: EventLogError.erased(stream: review)) {
                try await folder.sealed.append([told(subject, after: 5)])
            }
        }
        #expect(try await folder.audit(expecting: nil).erased == 5)
        // Again, as after a crash in the middle: the same answer.
        #expect(try await folder.sealed.destroyKey(of: .stream(review)) == 5)
        try await folder.sealed.keep([review: StreamSnapshot(version: 5, layout: 1, bytes: [1])])
        #expect(try await folder.sealed.snapshot(of: review) == nil)
    }

    @Test("a stream that nobody knows leaves no trace")
    func unknown() async throws {
        let folder = try await filled("Marl")
        let nobody = StreamID.random(.review)
        #expect(try await folder.sealed.destroyKey(of: .stream(nobody)) == 0)
        _ = try await folder.sealed.append([told(.stream(nobody), after: 0, "now")])
        #expect(try await folder.sealed.events(of: nobody, after: 0).map(\.words) == ["now"])
    }

    @Test("what was told is found in no file, neither before nor after erasure, and no key is left of it")
    func planted() async throws {
        let marker = "Ottoline Thrushcroft"
        let folder = try await filled(marker)
        let temporary = FileManager.default.temporaryDirectory
        let leaked = { () throws -> [String] in
            let names = try FileManager.default.contentsOfDirectory(atPath: temporary.path)
            return try self.place.holding(marker)
                + names.filter {
                    // What vanishes while it is looked at held nothing.
                    (try? Data(contentsOf: temporary.appendingPathComponent($0)))?.range(of: Data(marker.utf8)) != nil
                }
        }
        #expect(try leaked().isEmpty)
        let database = try #require(try KeyDatabase.open(place.data + "/keys.sqlite"))
        let wrapped = try await database.read { db in
            try Data.fetchAll(
                db, sql: "SELECT wrapped FROM dataKey WHERE stream = ?", arguments: [review.description])
        }
        #expect(wrapped.count == 5)
        #expect(try wrapped.allSatisfy { try place.holding(Array($0)) == ["keys.sqlite"] })
        _ = try await folder.sealed.destroyKey(of: .stream(review))
        #expect(try wrapped.allSatisfy { try place.holding(Array($0)).isEmpty })
        #expect(try leaked().isEmpty)
        let tombstones = try database.read { db in
            try Row.fetchAll(db, sql: "SELECT kind, number, destroyedAt FROM dataKey WHERE wrapped IS NULL ORDER BY kind, number")
        }
        #expect(tombstones.map { $0["kind"] as String } == ["document", "person", "person", "snapshot", "stream"])
        #expect(tombstones.allSatisfy { $0["destroyedAt"] as Int64? == 1_700_000_000_000 })
    }

    @Test("a program that has the key in memory no longer uses it once another one destroyed it")
    func elsewhere() async throws {
        let first = try await filled("Marl")
        let second = try await place.open()
        #expect(try await second.sealed.events(of: review, after: 1)[0].words == "Marl P1")
        _ = try await first.sealed.destroyKey(of: .person(review, "P1"))
        #expect(try await second.sealed.events(of: review, after: 1)[0].words == nil)
        await #expect(throws: EventLogError.erased(stream: review)) {
            try await second.sealed.append([told(.person(review, "P1"), after: 5)])
        }
    }

    @Test("a state read before an erasure elsewhere is not kept after it")
    func lateSnapshot() async throws {
        let first = try await filled("Marl")
        let second = try await place.open()
        let events = try await second.sealed.events(of: review, after: 0)
        _ = try await first.sealed.destroyKey(of: .person(review, "P1"))
        let late = StreamSnapshot(version: events.count, layout: 1, bytes: Array("Marl P1".utf8))
        try await second.sealed.keep([review: late])
        #expect(try await first.sealed.snapshot(of: review) == nil)
        _ = try await second.sealed.events(of: review, after: 0)
        try await second.sealed.keep([review: late])
        #expect(try await first.sealed.snapshot(of: review) == late)
    }

    @Test("reading other reviews does not make a state current that was read before an erasure")
    func lateSnapshotAmongMany() async throws {
        let first = try await filled("Marl")
        let second = try await place.open()
        let events = try await second.sealed.events(ofEach: [review, other])
        _ = try await first.sealed.destroyKey(of: .person(review, "P1"))
        _ = try await second.sealed.events(ofEach: [other])
        let late = StreamSnapshot(version: 5, layout: 1, bytes: Array("Marl P1".utf8))
        try await second.sealed.keep([review: late, other: late])
        #expect(try await first.sealed.snapshot(of: review) == nil)
        #expect(try await first.sealed.snapshot(of: other) == late)
        #expect(events[review]?.compactMap(\.words).count == 5)
        #expect(try await second.sealed.events(ofEach: [review, other])[review]?.compactMap(\.words).count == 3)
        try await second.sealed.keep([review: late])
        #expect(try await first.sealed.snapshot(of: review) == late)
    }

    @Test("erasing while others write: each event is either there and readable, or refused")
    func race() async throws {
        let folder = try await filled("Marl")
        let writer = try await place.open()
        let review = review
        async let written: Int = {
            var done = 0
            do {
                while done < 200 {
                    _ = try await writer.sealed.append([told(.person(review, "P2"), after: 5 + done)])
                    done += 1
                }
            } catch EventLogError.erased { return done }
            return done
        }()
        try await Task.sleep(for: .milliseconds(30))
        let erased = try await folder.sealed.destroyKey(of: .person(review, "P2"))
        #expect(try await written + 1 == erased)
        #expect(try await folder.audit(expecting: nil).erased == erased)
    }
}

@Suite("Snapshots")
struct SnapshotTests {
    private let place: SealedFolder
    private let review = StreamID.random(.review)

    init() throws { place = try SealedFolder() }

    @Test("the last one kept comes back, one by one and all at once")
    func keep() async throws {
        let folder = try await place.open()
        let plan = StreamID.random(.plan)
        _ = try await folder.sealed.append([told(.stream(review), after: 0), told(.stream(plan), after: 0)])
        #expect(try await folder.sealed.snapshot(of: review) == nil)
        let old = StreamSnapshot(version: 1, layout: 1, bytes: [1, 2, 3])
        let new = StreamSnapshot(version: 2, layout: 4, bytes: [])
        try await folder.sealed.keep([review: old, plan: old])
        try await folder.sealed.keep([review: new])
        for folder in [folder, try await place.open()] {
            #expect(try await folder.sealed.snapshot(of: review) == new)
            #expect(try await folder.sealed.snapshots(of: .review) == [review: new])
            #expect(try await folder.sealed.snapshots(of: .plan) == [plan: old])
        }
    }

    @Test("it is disposable: a file that is gone, changed or of another time is as if there were none")
    func disposable() async throws {
        let folder = try await place.open()
        _ = try await folder.sealed.append([told(.stream(review), after: 0)])
        try await folder.sealed.keep([review: StreamSnapshot(version: 1, layout: 1, bytes: [1, 2, 3])])
        let pool = try DatabasePool(path: place.data + "/casework.sqlite")
        try await pool.write { db in try db.execute(sql: "UPDATE snapshot SET version = 2") }
        #expect(try await folder.sealed.snapshot(of: review) == nil)
        try await pool.write { db in try db.execute(sql: "UPDATE snapshot SET version = 1, key = zeroblob(16)") }
        #expect(try await folder.sealed.snapshot(of: review) == nil)
        #expect(try await folder.sealed.snapshots(of: .review).isEmpty)
        try pool.close()
        for name in ["casework.sqlite", "casework.sqlite-wal", "casework.sqlite-shm"] {
            try? FileManager.default.removeItem(atPath: place.data + "/" + name)
        }
        #expect(try await place.open().sealed.snapshot(of: review) == nil)
    }
}
