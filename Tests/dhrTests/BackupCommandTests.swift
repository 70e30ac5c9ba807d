import Events
import Foundation
import Storage
import Testing

@Suite("Backup and restore")
struct BackupCommandTests {
    private let folder: TemporaryFolder
    private let review = StreamID.random(.review)

    init() throws { folder = try TemporaryFolder() }

    private var data: String { folder.path + "/data" }
    private var file: String { folder.path + "/backup.tar" }
    private var restored: String { folder.path + "/restored" }

    /// A report in clear and two sealed events, one of them erased.
    private func fill() async throws {
        try folder.write("in/a.html", smallReview(1))
        let run = try await CommandLineRun.run(["import", folder.path + "/in", "--data", data])
        #expect(run.exitCode == 0, "\(run.errors)")
        let opened = try await DataFolder.open(data, create: false, masterKeyFile: nil)
        for (number, subject) in [SealedSubject.stream(review), .person(review, "P1")].enumerated() {
            _ = try await opened.sealed.append([
                NewSealedEvent(
                    subject: subject, after: number,
                    content: EventContent(name: "a.b", schema: 1, occurredOn: nil, actor: "test", facts: Array("Wren Askwith".utf8)))
            ])
        }
        #expect(try await opened.sealed.destroyKey(of: .person(review, "P1")) == 1)
    }

    private func run(_ arguments: String..., to data: String? = nil, input: String? = nil, environment: [String: String] = [:]) async throws -> CommandLineRun {
        try await CommandLineRun.run(arguments + ["--data", data ?? self.data], environment: environment, input: input)
    }

    @Test("the chain's words tell how many events are sealed and how many erased")
    func verify() async throws {
        try await fill()
        let words = try await run("audit", "verify")
        #expect(words.exitCode == 0 && words.output.contains("\n2 sealed, 1 of them erased\n"), "\(words.output)\(words.errors)")
        let answer = try await run("audit", "verify", "--json").json()
        #expect(answer["sealed"] as? Int == 2 && answer["erased"] as? Int == 1)
        let head = try await run("audit", "head").output.trimmingCharacters(in: .newlines)
        #expect(try await run("audit", "verify", "--expect", head).exitCode == 0)
        let position = head.prefix { $0 != ":" }
        #expect(try await run("audit", "verify", "--expect", "\(position):\(String(repeating: "0", count: 64))").exitCode == 65)
    }

    @Test("a folder goes into an archive and comes back, searchable, with its keys under the passphrase")
    func thereAndBack() async throws {
        try await fill()
        let passphrase = try folder.write("passphrase", "seven wet lanterns\n")
        let made = try await run("backup", file, "--with-keys", "--passphrase", "@" + passphrase, "--json")
        #expect(made.exitCode == 0, "\(made.errors)")
        let answer = try made.json()
        #expect(answer["keys"] as? Bool == true && answer["sealed"] as? Int == 2 && answer["originals"] as? Int == 1)
        let back = try await run("restore", file, "--passphrase", "@-", "--json", to: restored, input: "seven wet lanterns")
        #expect(back.exitCode == 0, "\(back.errors)")
        #expect(try back.json()["head"] as? String == answer["head"] as? String)
        #expect(try await run("search", "bruises", "--json", to: restored).json()["total"] as? Int == 1)
        let opened = try await DataFolder.open(restored, create: false, masterKeyFile: nil)
        #expect(try await opened.sealed.events(of: review, after: 0).map { $0.content != nil } == [true, false])
    }

    @Test("without keys both commands say plainly what that means")
    func withoutKeys() async throws {
        try await fill()
        let made = try await run("backup", file)
        #expect(made.exitCode == 0 && made.output.contains("the keys are not in it: keep keys.sqlite and master.key elsewhere"))
        let back = try await run("restore", file, to: restored)
        #expect(back.output.contains("cannot be read until keys.sqlite and master.key are put back"), "\(back.output)")
        let verified = try await run("audit", "verify", to: restored)
        #expect(verified.exitCode == 0 && verified.output.contains("keys.sqlite and master.key are not in the folder"))
    }

    @Test("a passphrase on the command line itself is refused and not repeated")
    func barePassphrase() async throws {
        try await fill()
        for arguments in [["backup", file, "--with-keys"], ["restore", file]] {
            let run = try await CommandLineRun.run(arguments + ["--passphrase", "lanterns", "--data", data, "--json"])
            #expect(run.exitCode == 64)
            #expect(!run.errors.contains("lanterns") && !run.output.contains("lanterns"))
        }
        #expect(try await run("backup", file, "--with-keys").exitCode == 64)
        #expect(!FileManager.default.fileExists(atPath: file))
        let passphrase = try folder.write("passphrase", "seven wet lanterns")
        let made = try await run("backup", file, "--with-keys", environment: ["DHR_BACKUP_PASSPHRASE_FILE": passphrase])
        #expect(made.exitCode == 0, "\(made.errors)")
    }

    @Test("what cannot be done says why, with its exit code, and leaves things as they are")
    func refusals() async throws {
        try await fill()
        #expect(try await run("backup", file).exitCode == 0)
        let again = try await run("backup", file)
        #expect(again.exitCode == 73 && again.errors.contains("there is a file already"))
        let full = try await run("restore", file)
        #expect(full.exitCode == 73 && full.errors.contains("it is not empty"), "\(full.errors)")
        let missing = try await run("restore", file + "x", to: restored)
        #expect(missing.exitCode == 66)
        let none = try await run("restore", folder.path + "/in/a.html", to: restored)
        #expect(none.exitCode == 65 && none.errors.contains("it is no backup of dhr"), "\(none.errors)")
        let nowhere = try await run("backup", folder.path + "/no/backup.tar")
        #expect(nowhere.exitCode == 66)
        #expect(!FileManager.default.fileExists(atPath: restored))
    }

    @Test("a full disk: the backup says so and leaves no half of an archive")
    func fullDisk() async throws {
        try await fill()
        try folder.write("in/b.html", smallReview(2) + String(repeating: "<p>More words of the same kind.</p>\n", count: 9_000))
        #expect(try await run("import", folder.path + "/in/b.html").exitCode == 0)
        let run = try await CommandLineRun.run(
            ["backup", file, "--data", data],
            wrapper: ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f 300; exec \"$@\"", "sh"])
        #expect(run.exitCode == 74, "\(run.errors)")
        #expect(run.errors.contains("the disk is full"), "\(run.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["data", "in"])
        #expect(try await self.run("audit", "verify").exitCode == 0)
    }
}
