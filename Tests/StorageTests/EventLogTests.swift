import Events
import Foundation
import GRDB
import Learning
@testable import Storage
import Testing

@Suite("The log on disk")
struct EventLogTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dhr-log-\(UUID().uuidString)")
    private var path: String { folder.appendingPathComponent("events.sqlite").path }

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    private func log() throws -> SQLiteEventLog {
        try SQLiteEventLog(path: path, now: { RecordedInstant(milliseconds: 1_700_000_000_000) })
    }

    private func entry(_ stream: String, after: Int, _ text: String = "{}") -> NewEvent {
        NewEvent(
            stream: StreamID(stream), after: after,
            content: EventContent(name: "thing.happened", schema: 1, occurredOn: nil, actor: "test", facts: Array(text.utf8)))
    }

    @Test("every commit is flushed: the writer runs with synchronous FULL in write-ahead mode")
    func durable() throws {
        let log = try log()
        let (synchronous, mode) = try log.database.writeWithoutTransaction { db in
            (try Int.fetchOne(db, sql: "PRAGMA synchronous"), try String.fetchOne(db, sql: "PRAGMA journal_mode"))
        }
        #expect(synchronous == 2)
        #expect(mode == "wal")
    }

    @Test("appended events come back in order with positions, versions and a chain that verifies")
    func append() async throws {
        let log = try log()
        _ = try await log.append([entry("a", after: 0), entry("b", after: 0), entry("a", after: 1)])
        let events = try await log.events(after: 0, limit: 10)
        #expect(events.map(\.position) == [1, 2, 3])
        #expect(events.map(\.version) == [1, 1, 2])
        #expect(try await log.events(of: StreamID("a")).map(\.position) == [1, 3])
        let verified = try await log.verify()
        #expect(verified.firstBroken == nil)
        #expect(verified.head == (try await log.head()))
    }

    @Test("a caller that read an older version is refused and nothing is written")
    func stale() async throws {
        let log = try log()
        _ = try await log.append([entry("a", after: 0)])
        await #expect(throws: EventLogError.staleVersion(stream: StreamID("a"), expected: 0, actual: 1)) {
            try await log.append([entry("b", after: 0), entry("a", after: 0)])
        }
        #expect(try await log.head().position == 1)
    }

    @Test("the database itself refuses to change or remove an event")
    func appendOnly() async throws {
        let log = try log()
        _ = try await log.append([entry("a", after: 0)])
        for sql in ["UPDATE event SET stream = 'b'", "DELETE FROM event"] {
            await #expect(throws: (any Error).self) { try await log.database.write { db in try db.execute(sql: sql) } }
        }
    }

    @Test("a changed event is found and named, whatever column was changed", arguments: [
        "UPDATE event SET payload = X'00' WHERE position = 2", "UPDATE event SET stream = 'z' WHERE position = 2",
        "UPDATE event SET recordedAt = 1 WHERE position = 2", "UPDATE event SET hash = zeroblob(32) WHERE position = 2",
        "UPDATE event SET key = X'01' WHERE position = 2", "DELETE FROM event WHERE position = 2",
        "UPDATE event SET version = -1 WHERE position = 2",
    ])
    func tampering(sql: String) async throws {
        let log = try log()
        _ = try await log.append([entry("a", after: 0), entry("a", after: 1), entry("a", after: 2)])
        try await log.database.write { db in
            try db.execute(sql: "DROP TRIGGER eventIsNeverChanged; DROP TRIGGER eventIsNeverRemoved")
            try db.execute(sql: sql)
        }
        #expect(try await log.verify().firstBroken == 2)
    }

    @Test("a cut tail leaves a chain that verifies, and an earlier head shows it")
    func cutTail() async throws {
        let log = try log()
        _ = try await log.append([entry("a", after: 0), entry("a", after: 1)])
        let before = try await log.head()
        try await log.database.write { db in
            try db.execute(sql: "DROP TRIGGER eventIsNeverRemoved; DELETE FROM event WHERE position = 2")
        }
        let after = try await log.verify()
        #expect(after.firstBroken == nil)
        #expect(after.head != before)
    }
}

@Suite("The data folder")
struct DataFolderTests {
    @Test("its place is DHR_DATA, else the data home, else the home folder")
    func place() {
        #expect(DataFolder.defaultPath(environment: ["DHR_DATA": "/a", "XDG_DATA_HOME": "/b", "HOME": "/c"]) == "/a")
        #expect(DataFolder.defaultPath(environment: ["XDG_DATA_HOME": "/b", "HOME": "/c"]) == "/b/dhr")
        #expect(DataFolder.defaultPath(environment: ["HOME": "/c"]) == "/c/.local/share/dhr")
    }

    @Test("a folder of a later format is refused, and so is one without its description")
    func formats() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dhr-folder-\(UUID().uuidString)")
        _ = try await DataFolder.open(folder.path, create: true)
        let file = folder.appendingPathComponent("folder.json")
        try Data(#"{"format":99,"folder":"x","fiction":false}"#.utf8).write(to: file)
        await #expect(throws: StorageError.folderWrittenByNewerProgram(path: folder.path, format: 99)) {
            try await DataFolder.open(folder.path, create: false)
        }
        try FileManager.default.removeItem(at: file)
        await #expect(throws: StorageError.notADataFolder(path: folder.path)) {
            try await DataFolder.open(folder.path, create: true)
        }
        try FileManager.default.removeItem(at: folder)
    }

    @Test("originals are kept under their digest and can be purged")
    func originals() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dhr-originals-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let files = OriginalFiles(folder: folder.path)
        let digest = String(repeating: "ab", count: 32)
        try await files.keep([.init(sha256: digest, bytes: [1, 2, 3])])
        #expect(try await files.bytes(sha256: digest) == [1, 2, 3])
        try await files.purge(sha256: digest)
        try await files.purge(sha256: digest)
        #expect(try await files.bytes(sha256: digest) == nil)
        try FileManager.default.removeItem(at: folder)
    }

    @Test("one writer at a time")
    func lock() async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("dhr-lock-\(UUID().uuidString)").path
        let lock = FolderLock(path: path)
        let inside = Counter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await lock.withLock {
                        let now = await inside.enter()
                        #expect(now == 1)
                        try await Task.sleep(for: .milliseconds(5))
                        await inside.leave()
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    private actor Counter {
        var count = 0
        func enter() -> Int { count += 1; return count }
        func leave() { count -= 1 }
    }
}
