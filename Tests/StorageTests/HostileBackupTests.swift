import Accounts
import Archives
import Events
import Foundation
import GRDB
@testable import Storage
import Testing

/// Backups that were changed by hand, with a manifest made to fit.
@Suite("Backups that somebody changed")
struct HostileBackupTests {
    private let place: SealedFolder
    private let review = StreamID.random(.review)

    init() throws { place = try SealedFolder() }

    private var file: String { place.path + "/backup.tar" }
    private var target: String { place.path + "/restored" }

    private typealias Members = [(name: String, bytes: [UInt8])]

    private func backup(passphrase: [UInt8]? = nil) async throws -> Members {
        let folder = try await place.open()
        _ = try await folder.sealed.append([told(.stream(review), after: 0), told(.stream(review), after: 1)])
        _ = try await folder.caseFiles.keep([1, 2, 3], of: .document(review, "D1"))
        _ = try await folder.backup(to: file, passphrase: passphrase, rounds: 14)
        let descriptor = open(file, O_RDONLY)
        defer { close(descriptor) }
        var reader = try ArchiveReader(descriptor: descriptor, limits: ArchiveLimits(members: 99, bytes: 1 << 30))
        var members: Members = []
        while let member = try reader.next() { members.append((member.name, try reader.read(upTo: 1 << 22))) }
        try FileManager.default.removeItem(atPath: file)
        return members
    }

    private func write(_ members: Members, fittingManifest: Bool = true) throws {
        var members = members
        if fittingManifest, let place = members.firstIndex(where: { $0.name == BackupManifest.name }) {
            var manifest = try JSONDecoder().decode(BackupManifest.self, from: Data(members[place].bytes))
            manifest.members = members.filter { $0.name != BackupManifest.name }.map {
                .init(name: $0.name, bytes: Int64($0.bytes.count), sha256: Hex.text(FileDigest.sha256($0.bytes)))
            }
            members[place].bytes = Array(try JSONEncoder().encode(manifest))
        }
        let descriptor = open(file, O_CREAT | O_TRUNC | O_WRONLY, 0o600)
        defer { close(descriptor) }
        var writer = try ArchiveWriter(descriptor: descriptor)
        for member in members {
            try writer.begin(ArchiveMember(name: member.name, bytes: Int64(member.bytes.count)))
            try writer.write(member.bytes)
        }
        try writer.finish()
    }

    private func expect(_ fault: BackupFault, passphrase: [UInt8]? = nil) async throws {
        await #expect(throws: StorageError.badBackup(path: file, fault: fault)) {
            try await DataFolder.restore(from: file, to: target, passphrase: passphrase)
        }
        #expect(!FileManager.default.fileExists(atPath: target))
    }

    /// A database in it, changed with SQL.
    private func changed(_ members: Members, _ sql: String, in name: String = "events.sqlite") throws -> Members {
        let path = place.path + "/changed.sqlite"
        let index = try #require(members.firstIndex { $0.name == name })
        try Data(members[index].bytes).write(to: URL(fileURLWithPath: path))
        let database = try DatabaseQueue(path: path)
        try database.write { db in try db.execute(sql: sql) }
        try database.close()
        var members = members
        members[index].bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        return members
    }

    @Test("what was only unpacked and packed again restores: the tests below begin from a good one")
    func unchanged() async throws {
        try write(try await backup())
        #expect(try await DataFolder.restore(from: file, to: target, passphrase: nil).sealed == 2)
    }

    @Test("bytes other than the manifest tells")
    func changedMember() async throws {
        var members = try await backup()
        let index = try #require(members.firstIndex { $0.name.hasPrefix("case-files/") })
        members[index].bytes[5] ^= 1
        try write(members, fittingManifest: false)
        try await expect(.changed(member: members[index].name))
    }

    @Test("members that are missing, foreign or behind the manifest")
    func members() async throws {
        let members = try await backup()
        let paper = try #require(members.first { $0.name.hasPrefix("case-files/") }).name
        try write(members.filter { $0.name != paper }, fittingManifest: false)
        try await expect(.missing(member: paper))
        try write(members.filter { $0.name != "events.sqlite" })
        try await expect(.missing(member: "events.sqlite"))
        try write(members.filter { $0.name != BackupManifest.name })
        try await expect(.cut)
        for name in ["lock", "index/x", "originals/ab/short", "originals/AB/\(String(repeating: "0", count: 62))", "keys.sqlite"] {
            try write([(name, [1])] + members)
            try await expect(.unexpectedMembers)
        }
        try write(members + [("case-files/aa/\(String(repeating: "0", count: 30))/\(String(repeating: "0", count: 32))", [1])])
        try await expect(.unexpectedMembers)
        try write([("originals/ab/\(String(repeating: "0", count: 62))", [1])] + members)
        try await expect(.changed(member: "originals/ab/\(String(repeating: "0", count: 62))"))
    }

    @Test("accounts that were given more to do, are no database, or bring sessions along")
    func accounts() async throws {
        let folder = try await place.open()
        let start = RecordedInstant(milliseconds: 1_700_000_000_000)
        _ = try await folder.accounts(now: start).invite(
            address: "wren@sampleshire.example", name: "", rights: OfficeRights(roles: [.reader]), by: "x", now: start)
        let members = try await backup()
        let trigger = "CREATE TRIGGER t AFTER INSERT ON session BEGIN UPDATE account SET roles = 'administrator'; END"
        try write(try changed(members, trigger, in: "accounts.sqlite"))
        try await expect(.foreignDatabase)
        var damaged = members
        let index = try #require(members.firstIndex { $0.name == "accounts.sqlite" })
        damaged[index].bytes = Array("no database".utf8)
        try write(damaged)
        try await expect(.foreignDatabase)
        let session = "INSERT INTO session SELECT randomblob(32), id, 1700000000000, 1700000000000, 1 FROM account"
        try write(try changed(members, session, in: "accounts.sqlite"))
        #expect(try await DataFolder.restore(from: file, to: target, passphrase: nil).accounts == 1)
        let restored = try DatabaseQueue(path: target + "/accounts.sqlite")
        #expect(try await restored.read { db in try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM session") } == 0)
    }

    @Test("a log that was changed, cut or given more to do")
    func log() async throws {
        let members = try await backup()
        let free = "DROP TRIGGER eventIsNeverChanged; DROP TRIGGER eventIsNeverRemoved;"
        let bound = """
            CREATE TRIGGER eventIsNeverChanged BEFORE UPDATE ON event
            BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
            CREATE TRIGGER eventIsNeverRemoved BEFORE DELETE ON event
            BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
            """
        try write(try changed(members, free + "UPDATE event SET recordedAt = 1 WHERE position = 2;" + bound))
        try await expect(.brokenChain(position: 2))
        try write(try changed(members, free + "DELETE FROM event WHERE position = 2;" + bound))
        try await expect(.otherHead)
        try write(try changed(members, free))
        try await expect(.foreignDatabase)
        try write(try changed(members, "CREATE TRIGGER more AFTER INSERT ON event BEGIN SELECT 1; END"))
        try await expect(.foreignDatabase)
        var other = members
        other[try #require(members.firstIndex { $0.name == "events.sqlite" })].bytes = Array(repeating: 7, count: 9000)
        try write(other)
        try await expect(.foreignDatabase)
    }

    @Test("keys of another folder, or changed")
    func keys() async throws {
        let passphrase = Array("seven wet lanterns".utf8)
        let members = try await backup(passphrase: passphrase)
        let index = try #require(members.firstIndex { $0.name == "keys.sealed" })
        for place in [0, 1, 5, 40, members[index].bytes.count - 1] {
            var changed = members
            changed[index].bytes[place] ^= 0x40
            try write(changed)
            await #expect(throws: StorageError.passphraseWrong(path: file)) {
                try await DataFolder.restore(from: file, to: target, passphrase: passphrase)
            }
        }
        // Keys that open, but are not those of the events: of another folder
        // with this one's id.
        let other = try await DataFolder.open(place.path + "/other", create: true, masterKeyFile: nil)
        _ = try await other.sealed.append([told(.stream(review), after: 0)])
        let copy = place.path + "/copy.sqlite"
        let master = try #require(try other.keys.copy(to: copy))
        var changed = members
        changed[index].bytes = try SealedKeys.seal(
            master: master.plain, keys: Array(try Data(contentsOf: URL(fileURLWithPath: copy))),
            passphrase: passphrase, folder: try await place.open().id, rounds: 14)
        try write(changed)
        try await expect(.keysDoNotFit, passphrase: passphrase)
    }

    @Test("a folder's description that does not fit, or of a later format")
    func description() async throws {
        let members = try await backup()
        let index = try #require(members.firstIndex { $0.name == "folder.json" })
        var other = members
        other[index].bytes = Array(#"{"format":1,"folder":"another","fiction":false}"#.utf8)
        try write(other)
        try await expect(.changed(member: "folder.json"))
        let manifest = try #require(members.firstIndex { $0.name == BackupManifest.name })
        other = members
        other[manifest].bytes = Array(#"{"format":99}"#.utf8)
        try write(other, fittingManifest: false)
        await #expect(throws: StorageError.folderWrittenByNewerProgram(path: file, format: 99)) {
            try await DataFolder.restore(from: file, to: target, passphrase: nil)
        }
        other[manifest].bytes = Array("nonsense".utf8)
        try write(other, fittingManifest: false)
        try await expect(.notABackup)
    }

    @Test("a cut archive, and a file that is none")
    func cut() async throws {
        try write(try await backup())
        let whole = try Data(contentsOf: URL(fileURLWithPath: file))
        for share in [0.1, 0.5, 0.9] {
            try whole.prefix(Int(Double(whole.count) * share)).write(to: URL(fileURLWithPath: file))
            await #expect(throws: StorageError.self) {
                try await DataFolder.restore(from: file, to: target, passphrase: nil)
            }
            #expect(!FileManager.default.fileExists(atPath: target))
        }
        try Data("no backup".utf8).write(to: URL(fileURLWithPath: file))
        try await expect(.notABackup)
        await #expect(throws: StorageError.notFound(path: file + "x")) {
            try await DataFolder.restore(from: file + "x", to: target, passphrase: nil)
        }
        #expect(!FileManager.default.fileExists(atPath: target))
    }
}
