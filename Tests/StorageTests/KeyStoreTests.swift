import Events
import Foundation
import GRDB
@testable import Storage
import Testing

@Suite("Keys")
struct KeyStoreTests {
    private let place: SealedFolder
    private let review = StreamID.random(.review)

    init() throws { place = try SealedFolder() }

    private func folderWithOneEvent() async throws -> DataFolder {
        let folder = try await place.open()
        _ = try await folder.sealed.append([told(.stream(review), after: 0, "one")])
        return folder
    }

    /// What there is of the folder, but for what SQLite keeps beside a
    /// database while it reads.
    private func contents() throws -> [String: Data] {
        Dictionary(
            uniqueKeysWithValues: try place.files().filter { !$0.path.hasSuffix("-shm") && !$0.path.hasSuffix("-wal") }
                .map { ($0.path, try Data(contentsOf: $0)) })
    }

    private func expectRefusal(_ error: StorageError, masterKeyFile: String? = nil) async throws {
        let before = try contents()
        let folder = try await place.open(masterKeyFile: masterKeyFile)
        let head = try await folder.log.head()
        await #expect(throws: error) { try await folder.sealed.events(of: review, after: 0) }
        await #expect(throws: error) { try await folder.sealed.append([told(.stream(review), after: 1)]) }
        await #expect(throws: error) { try await folder.sealed.append([told(.stream(.random(.review)), after: 0)]) }
        await #expect(throws: error) { try await folder.caseFiles.keep([1], of: .document(review, "D1")) }
        #expect(try await folder.log.head() == head)
        #expect(try contents() == before)
    }

    @Test("the master key is 32 bytes that only the owner can read, and so are the keys")
    func modes() async throws {
        _ = try await folderWithOneEvent()
        for name in ["master.key", "keys.sqlite"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: place.data + "/" + name)
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: place.data + "/master.key")).count == 32)
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.data).allSatisfy { !$0.hasSuffix(".new") })
    }

    @Test("the wrong master key: said plainly, nothing written")
    func wrongMaster() async throws {
        _ = try await folderWithOneEvent()
        let path = place.data + "/master.key"
        try Data(repeating: 7, count: 32).write(to: URL(fileURLWithPath: path))
        try await expectRefusal(.masterKeyWrong(path: path))
    }

    @Test("no master key: said plainly, nothing written, none made")
    func noMaster() async throws {
        _ = try await folderWithOneEvent()
        let path = place.data + "/master.key"
        try FileManager.default.removeItem(atPath: path)
        try await expectRefusal(.masterKeyMissing(path: path))
    }

    @Test("a master key of another length is refused", arguments: [0, 31, 33, 4096])
    func lengths(count: Int) async throws {
        _ = try await folderWithOneEvent()
        let path = place.data + "/master.key"
        try Data(repeating: 7, count: count).write(to: URL(fileURLWithPath: path))
        try await expectRefusal(.masterKeyUnusable(path: path))
    }

    @Test("the keys are gone: no new ones are made over sealed events")
    func keysGone() async throws {
        _ = try await folderWithOneEvent()
        let path = place.data + "/keys.sqlite"
        try FileManager.default.removeItem(atPath: path)
        try await expectRefusal(.keysMissing(path: path))
        try FileManager.default.removeItem(atPath: place.data + "/master.key")
        try await expectRefusal(.keysMissing(path: path))
        let audit = try await place.open().audit(expecting: nil)
        #expect(audit.sealed == 1 && audit.erased == nil && audit.chain.firstBroken == nil)
    }

    @Test("the master key can be kept elsewhere; then none stands in the folder")
    func elsewhere() async throws {
        let file = place.path + "/elsewhere.key"
        let early = try await place.open(masterKeyFile: file)
        await #expect(throws: StorageError.masterKeyMissing(path: file)) {
            try await early.sealed.append([told(.stream(review), after: 0)])
        }
        #expect(!FileManager.default.fileExists(atPath: place.data + "/keys.sqlite"))
        try Data((0..<32).map { UInt8($0) }).write(to: URL(fileURLWithPath: file))
        let folder = try await place.open(masterKeyFile: file)
        _ = try await folder.sealed.append([told(.stream(review), after: 0, "one")])
        #expect(!FileManager.default.fileExists(atPath: place.data + "/master.key"))
        #expect(try await place.open(masterKeyFile: file).sealed.events(of: review, after: 0).map(\.words) == ["one"])
        try await expectRefusal(.masterKeyMissing(path: place.data + "/master.key"))
    }

    @Test("sealed events open in no other folder, even with the same keys")
    func otherFolder() async throws {
        _ = try await folderWithOneEvent()
        let file = URL(fileURLWithPath: place.data + "/folder.json")
        let text = try String(contentsOf: file, encoding: .utf8)
        let id = try #require(text.firstMatch(of: /"folder" : "([^"]+)"/)).1
        try Data(text.replacing(id, with: UUID().uuidString.lowercased()).utf8).write(to: file)
        try await expectRefusal(.masterKeyWrong(path: place.data + "/master.key"))
    }

    @Test("a key is flushed before its event: rollback journal, folder flushed too, deleted bytes overwritten")
    func pragmas() async throws {
        _ = try await folderWithOneEvent()
        let database = try #require(try KeyDatabase.open(place.data + "/keys.sqlite"))
        let pragmas = try await database.read { db in
            (
                try String.fetchOne(db, sql: "PRAGMA journal_mode"), try Int.fetchOne(db, sql: "PRAGMA synchronous"),
                try Int.fetchOne(db, sql: "PRAGMA secure_delete")
            )
        }
        #expect(pragmas == ("delete", 3, 1))
    }

    @Test("a wrapped key that was put into another's place does not unwrap")
    func swapped() async throws {
        let folder = try await folderWithOneEvent()
        _ = try await folder.sealed.append([told(.person(review, "P1"), after: 1)])
        let database = try #require(try KeyDatabase.open(place.data + "/keys.sqlite"))
        try await database.write { db in
            try db.execute(
                sql: "UPDATE dataKey SET wrapped = (SELECT wrapped FROM dataKey WHERE kind = 'stream') WHERE kind = 'person'")
        }
        let again = try await place.open()
        await #expect(throws: StorageError.damagedDatabase(path: place.data + "/keys.sqlite")) {
            try await again.sealed.events(of: review, after: 0)
        }
    }
}
