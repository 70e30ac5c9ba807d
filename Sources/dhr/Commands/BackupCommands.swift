import ArgumentParser
import Events
import Foundation
import Learning
import Storage

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "One verified archive of the folder, while others write.",
        discussion: """
            Holds the log, the files as received, the sealed files of reviews, and accounts with their hashed passwords \
            but nobody signed in; not what can be made again, and \
            not the keys. Without keys.sqlite and master.key nobody can read the sealed streams, so keep a copy of \
            those two elsewhere, or take them along with --with-keys under a passphrase.
            """)

    @Argument(help: "The archive to write; it must not be there yet.") var file: String
    @Flag(help: "Take the keys along, sealed under a passphrase.") var withKeys = false
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let folder = try await common.openFolder()
        let words = withKeys ? try passphrase.needed() : nil
        let summary = try await folder.backup(to: file, passphrase: words)
        try common.answer(BackupAnswer(file: file, summary), words: \.words)
    }
}

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Verify a backup and put it into an empty folder.")

    @Argument(help: "The archive that dhr backup wrote.") var file: String
    @Flag(help: "Leave the keys in the backup where they are.") var withoutKeys = false
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let summary = try await DataFolder.restore(
            from: file, to: common.folderPath, passphrase: withoutKeys ? nil : try passphrase.given(),
            leavesKeys: withoutKeys)
        try common.answer(RestoreAnswer(folder: common.folderPath, summary), words: \.words)
    }
}

/// A passphrase from a file or from standard input; never from the command
/// line itself, which every user of the machine can read.
struct PassphraseOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "@FILE or @- (standard input) with the passphrase of the keys; else the file in DHR_BACKUP_PASSPHRASE_FILE.",
            valueName: "@file"))
    var passphrase: String?

    /// - Returns: `nil` when none is given.
    func given() throws -> [UInt8]? {
        let environment = ProcessInfo.processInfo.environment["DHR_BACKUP_PASSPHRASE_FILE"]
        guard let argument = passphrase ?? environment.flatMap({ $0.isEmpty ? nil : "@" + $0 }) else { return nil }
        guard argument.hasPrefix("@") else {
            throw Failure(
                kind: .usage,
                message: "a passphrase on the command line can be seen by others: put it into a file and give "
                    + "--passphrase @FILE, or --passphrase @- and standard input")
        }
        let words = try Words.text(argument).precomposedStringWithCanonicalMapping
        guard !words.isEmpty else {
            throw Failure(kind: .data, message: "the passphrase is empty: put one into the file")
        }
        return Array(words.utf8)
    }

    func needed() throws -> [UInt8] {
        guard let given = try given() else {
            throw Failure(
                kind: .usage,
                message: "--with-keys needs a passphrase: give --passphrase @FILE, or set DHR_BACKUP_PASSPHRASE_FILE")
        }
        return given
    }
}

private struct BackupAnswer: Encodable {
    var file: String
    var bytes: Int64
    var events: Int64
    var head: String
    var sealed: Int
    var keys: Bool
    var originals: Int
    var caseFiles: Int
    var accounts: Int

    init(file: String, _ summary: BackupSummary) {
        self.file = file
        bytes = summary.bytes
        events = summary.head.position
        head = "\(summary.head.position):\(summary.head.hash)"
        sealed = summary.sealed
        keys = summary.holdsKeys
        originals = summary.originals
        caseFiles = summary.caseFiles
        accounts = summary.accounts
    }

    var words: String {
        let lines = [
            "\(events) events, \(originals) originals, \(caseFiles) case files and \(accounts) accounts in \(file) (\(bytes) bytes)",
            "head \(head)",
        ]
        guard sealed > 0 else { return lines.joined(separator: "\n") }
        return (lines + [
            keys
                ? "the keys are in it, under the passphrase: without the passphrase nobody can read them"
                : "\(sealed) events are sealed and the keys are not in it: keep keys.sqlite and master.key elsewhere"
        ]).joined(separator: "\n")
    }
}

private struct RestoreAnswer: Encodable {
    var folder: String
    var events: Int64
    var head: String
    var sealed: Int
    @OrNull var erased: Int?
    var keys: Bool
    var originals: Int
    var caseFiles: Int
    var accounts: Int

    init(folder: String, _ summary: RestoreSummary) {
        self.folder = folder
        events = summary.head.position
        head = "\(summary.head.position):\(summary.head.hash)"
        sealed = summary.sealed
        _erased = OrNull(wrappedValue: summary.erased)
        keys = summary.holdsKeys
        originals = summary.originals
        caseFiles = summary.caseFiles
        accounts = summary.accounts
    }

    var words: String {
        let lines = [
            "\(events) events, \(originals) originals, \(caseFiles) case files and \(accounts) accounts verified and restored into \(folder)",
            "head \(head)",
        ]
        guard sealed > 0, !keys else { return lines.joined(separator: "\n") }
        return (lines + [
            "\(sealed) events are sealed and cannot be read until keys.sqlite and master.key are put back"
        ]).joined(separator: "\n")
    }
}
