import ArgumentParser
internal import Casework
import Events
import Foundation
import Learning
import Storage

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Prove that no recorded fact was changed or cut.",
        subcommands: [Verify.self, Head.self, Export.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Recompute the whole chain of hashes.")
        @Option(help: "A head that was printed earlier: POSITION:HASH; the log must still hold it.")
        var expect: String?
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let expected = try expect.map(AuditCommand.head)
            let folder = try await common.openFolder()
            let audit = try await folder.audit(expecting: expected)
            if let broken = audit.chain.firstBroken {
                throw Failure(
                    kind: .data,
                    message: "the chain is broken at event \(broken): it or one before it was changed; "
                        + "restore a backup and compare")
            }
            if let expected, audit.holdsExpected == false {
                throw Failure(
                    kind: .data,
                    message: "the log does not hold the expected head \(expected.position): events were cut or "
                        + "replaced; restore a backup and compare")
            }
            try common.answer(VerifyAnswer(audit), words: \.words)
        }
    }

    struct Head: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The log's last event and hash, to print and minute.")
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let folder = try await common.openFolder()
            let head = try await folder.log.head()
            try common.answer(HeadAnswer(position: head.position, hash: head.hash.description)) {
                "\($0.position):\($0.hash)"
            }
        }
    }

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What a review holds, for the disclosure officer: that it exists, not what it says.")
        @Argument(help: "The review's reference.") var reference: String
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            try await cases.noteView(of: reference, what: "audit export", actor: CommonOptions.actor)
            try common.answer(try await cases.disclosure(reference)) { CaseworkText.disclosure($0) }
        }
    }

    static func head(_ text: String) throws -> LogHead {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let position = Int64(parts[0]), position >= 0, let hash = EventHash(String(parts[1]))
        else {
            throw Failure(kind: .usage, message: "\(text) is no head: give POSITION:HASH as dhr audit head prints it")
        }
        return LogHead(position: position, hash: hash)
    }
}

private struct VerifyAnswer: Encodable {
    var events: Int64
    var position: Int64
    var hash: String
    var intact = true
    var sealed: Int
    @OrNull var erased: Int?

    init(_ audit: LogAudit) {
        events = audit.chain.events
        position = audit.chain.head.position
        hash = audit.chain.head.hash.description
        sealed = audit.sealed
        _erased = OrNull(wrappedValue: audit.erased)
    }

    var words: String {
        let chain = "\(events) events, none changed; head \(position):\(hash)"
        guard sealed > 0 else { return chain }
        return chain + "\n\(sealed) sealed, "
            + (erased.map { "\($0) of them erased" }
                ?? "none can be read here: keys.sqlite and master.key are not in the folder")
    }
}

private struct HeadAnswer: Encodable {
    var position: Int64
    var hash: String
}

struct RebuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Make records and index again from the log and the original files.")
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let folder = try await common.openFolder()
        try await folder.learning.rebuild(progress: Terminal.progress("reading"))
        let answer = RebuildAnswer(reports: try await folder.learning.reportList().reports.count)
        try common.answer(answer) { "\($0.reports) reports made again" }
    }
}

private struct RebuildAnswer: Encodable {
    var reports: Int
}
