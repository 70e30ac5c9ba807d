import Archives
import Events
import Foundation
import GRDB
import Learning
@testable import Storage
import Testing

@Suite("Backups")
struct BackupTests {
    private let place: SealedFolder
    private let review = StreamID.random(.review)
    private static let passphrase = Array("seven wet lanterns".utf8)

    init() throws { place = try SealedFolder() }

    private var file: String { place.path + "/backup.tar" }
    private var target: String { place.path + "/restored" }

    private func filled() async throws -> (folder: DataFolder, original: Original, paper: String) {
        let folder = try await place.open()
        _ = try await folder.sealed.append([
            told(.stream(review), after: 0, "review"), told(.person(review, "P1"), after: 1, "Bracken Hollis"),
            told(.document(review, "D1"), after: 2, "paper"), told(.person(review, "P2"), after: 3, "to be erased"),
        ])
        _ = try await folder.sealed.destroyKey(of: .person(review, "P2"))
        let paper = try await folder.caseFiles.keep(Array("a paper".utf8), of: .document(review, "D1"))
        let bytes = Array("an original".utf8)
        let original = Original(sha256: Hex.text(FileDigest.sha256(bytes)), bytes: bytes)
        try await folder.learning.originals.keep([original])
        return (folder, original, paper)
    }

    private func opened() async throws -> DataFolder {
        try await DataFolder.open(target, create: false, masterKeyFile: nil)
    }

    @Test("with keys under a passphrase, everything comes back as it was")
    func withKeys() async throws {
        let (folder, original, paper) = try await filled()
        let made = try await folder.backup(to: file, passphrase: Self.passphrase)
        #expect(made.holdsKeys && made.sealed == 4 && made.originals == 1 && made.caseFiles == 1)
        #expect(made.bytes == Int64(try Data(contentsOf: URL(fileURLWithPath: file)).count))
        let restored = try await DataFolder.restore(from: file, to: target, passphrase: Self.passphrase)
        #expect(restored.holdsKeys && restored.erased == 1 && restored.head == made.head)
        let again = try await opened()
        #expect(again.id == folder.id)
        #expect(try await again.sealed.events(of: review, after: 0).map(\.words) == ["review", "Bracken Hollis", "paper", nil])
        #expect(try await again.caseFiles.bytes(sha256: paper, of: .document(review, "D1")) == Array("a paper".utf8))
        #expect(try await again.learning.originals.bytes(sha256: original.sha256) == original.bytes)
        #expect(try await again.audit(expecting: made.head).holdsExpected == true)
        _ = try await again.sealed.append([told(.person(review, "P1"), after: 4)])
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).sorted() == ["backup.tar", "data", "restored"])
    }

    @Test("without keys nothing confidential can be read from it until they are put back")
    func withoutKeys() async throws {
        let (folder, _, _) = try await filled()
        let made = try await folder.backup(to: file, passphrase: nil)
        #expect(!made.holdsKeys)
        let restored = try await DataFolder.restore(from: file, to: target, passphrase: Self.passphrase)
        #expect(!restored.holdsKeys && restored.erased == nil && restored.sealed == 4)
        await #expect(throws: StorageError.keysMissing(path: target + "/keys.sqlite")) {
            try await opened().sealed.events(of: review, after: 0)
        }
        await #expect(throws: StorageError.keysMissing(path: target + "/keys.sqlite")) {
            try await opened().sealed.append([told(.stream(.random(.review)), after: 0)])
        }
        for name in ["keys.sqlite", "master.key"] {
            try FileManager.default.copyItem(atPath: place.data + "/" + name, toPath: target + "/" + name)
        }
        #expect(try await opened().sealed.events(of: review, after: 0)[1].words == "Bracken Hollis")
    }

    @Test("no word told, no key and no master key stands in the archive")
    func confidential() async throws {
        let (folder, _, _) = try await filled()
        let master = Array(try Data(contentsOf: URL(fileURLWithPath: place.data + "/master.key")))
        let database = try #require(try KeyDatabase.open(place.data + "/keys.sqlite"))
        let wrapped = try await database.read { db in try Data.fetchAll(db, sql: "SELECT wrapped FROM dataKey WHERE wrapped IS NOT NULL") }
        for passphrase in [nil, Self.passphrase] {
            _ = try await folder.backup(to: file, passphrase: passphrase, rounds: 14)
            let archive = try Data(contentsOf: URL(fileURLWithPath: file))
            for secret in [Data("Bracken Hollis".utf8), Data("a paper".utf8), Data(master), Data(Self.passphrase)] + wrapped {
                #expect(archive.range(of: secret) == nil)
            }
            try FileManager.default.removeItem(atPath: file)
        }
    }

    @Test("a wrong or absent passphrase restores nothing; the keys can be left where they are")
    func passphrases() async throws {
        let (folder, _, _) = try await filled()
        _ = try await folder.backup(to: file, passphrase: Self.passphrase, rounds: 14)
        await #expect(throws: StorageError.passphraseWrong(path: file)) {
            try await DataFolder.restore(from: file, to: target, passphrase: Array("seven wet lantern".utf8))
        }
        await #expect(throws: StorageError.passphraseNeeded(path: file)) {
            try await DataFolder.restore(from: file, to: target, passphrase: nil)
        }
        #expect(!FileManager.default.fileExists(atPath: target))
        let restored = try await DataFolder.restore(from: file, to: target, passphrase: nil, leavesKeys: true)
        #expect(!restored.holdsKeys)
        #expect(!FileManager.default.fileExists(atPath: target + "/master.key"))
    }

    @Test("a folder that is not empty is refused and left as it is; an empty one is used")
    func notEmpty() async throws {
        let (folder, _, _) = try await filled()
        _ = try await folder.backup(to: file, passphrase: nil)
        try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: target + "/.hidden"))
        await #expect(throws: StorageError.folderNotEmpty(path: target)) {
            try await DataFolder.restore(from: file, to: target, passphrase: nil)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: target) == [".hidden"])
        await #expect(throws: StorageError.folderNotEmpty(path: file)) {
            try await DataFolder.restore(from: file, to: file, passphrase: nil)
        }
        try FileManager.default.removeItem(atPath: target + "/.hidden")
        _ = try await DataFolder.restore(from: file, to: target, passphrase: nil)
        #expect(try await opened().log.verify().firstBroken == nil)
    }

    @Test("a file that is there is not written over")
    func alreadyThere() async throws {
        let (folder, _, _) = try await filled()
        try Data("mine".utf8).write(to: URL(fileURLWithPath: file))
        await #expect(throws: StorageError.alreadyThere(path: file)) {
            try await folder.backup(to: file, passphrase: nil)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data("mine".utf8))
    }

    @Test("a log that does not verify is not backed up")
    func broken() async throws {
        let (folder, _, _) = try await filled()
        try await folder.events.database.write { db in
            try db.execute(sql: "DROP TRIGGER eventIsNeverChanged; UPDATE event SET recordedAt = 1 WHERE position = 2")
        }
        await #expect(throws: StorageError.brokenChain(path: folder.events.path, position: 2)) {
            try await folder.backup(to: file, passphrase: nil)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["data"])
    }

    @Test("backups made while others write restore and verify, and every event has its key", .timeLimit(.minutes(20)))
    func whileWriting() async throws {
        let (folder, _, _) = try await filled()
        let writer = try await place.open()
        let writing = Task {
            var streams = 0
            while !Task.isCancelled {
                let stream = StreamID.random(.review)
                _ = try await writer.sealed.append([told(.stream(stream), after: 0)])
                for number in 1...3 {
                    _ = try await writer.caseFiles.keep(Array("\(stream) \(number)".utf8), of: .document(stream, "D\(number)"))
                    _ = try await writer.sealed.append([told(.document(stream, "D\(number)"), after: number)])
                }
                streams += 1
            }
            return streams
        }
        var heads: [LogHead] = []
        for number in 1...3 {
            try await Task.sleep(for: .milliseconds(100))
            heads.append(try await folder.backup(to: file + String(number), passphrase: Self.passphrase, rounds: 14).head)
        }
        writing.cancel()
        // Cancelled in the middle of a write it ends with that error.
        _ = try? await writing.value
        for (number, head) in zip(1..., heads) {
            let target = target + String(number)
            let restored = try await DataFolder.restore(
                from: file + String(number), to: target, passphrase: Self.passphrase)
            #expect(restored.head == head)
            try await expectWhole(try await DataFolder.open(target, create: false, masterKeyFile: nil))
        }
        #expect(heads.map(\.position).sorted() == heads.map(\.position) && heads[2].position > heads[0].position)
    }

    /// Every event opens, and every paper that one tells of is there.
    private func expectWhole(_ folder: DataFolder) async throws {
        for head in try await folder.sealed.heads(of: .review) where head.stream != review {
            let events = try await folder.sealed.events(of: head.stream, after: 0)
            #expect(events.allSatisfy { $0.content != nil })
            for event in events.dropFirst() {
                let number = event.version - 1
                let bytes = Array("\(head.stream) \(number)".utf8)
                #expect(
                    try await folder.caseFiles.bytes(
                        sha256: Hex.text(FileDigest.sha256(bytes)), of: .document(head.stream, "D\(number)")) == bytes)
            }
        }
    }

    @Test("an original that is purged meanwhile does not spoil the backup", .timeLimit(.minutes(20)))
    func purgedMeanwhile() async throws {
        let (folder, _, _) = try await filled()
        let originals = (0..<300).map { number in
            let bytes = Array("original \(number)".utf8)
            return Original(sha256: Hex.text(FileDigest.sha256(bytes)), bytes: bytes)
        }
        try await folder.learning.originals.keep(originals)
        async let purged: Void = {
            for original in originals {
                try await folder.lock.withLock { try await folder.learning.originals.purge(sha256: original.sha256) }
            }
        }()
        for number in 0..<3 { _ = try await folder.backup(to: file + String(number), passphrase: nil) }
        try await purged
    }
}
