import Accounts
import ArgumentParser
import Briefings
import Casework
import Events
import Foundation
import Learning
import Reports
import Reviews
import Searching
import Storage

/// What went wrong, as a person sees it: one line that says how to mend it,
/// the faults below, and the exit code of the contract.
struct Failure: Error {
    enum Kind: String {
        case usage, data, notFound = "not-found", bug, cannotWrite = "cannot-write"
        case inputOutput = "io", notAllowed = "not-allowed", other

        var exitCode: Int32 {
            switch self {
            case .usage: 64
            case .data: 65
            case .notFound: 66
            case .bug: 70
            case .cannotWrite: 73
            case .inputOutput: 74
            case .notAllowed: 77
            case .other: 1
            }
        }
    }

    var kind: Kind
    var message: String
    var details: [String] = []

    /// Prints and ends the process.
    static func report(_ error: any Error) -> Never {
        if let code = error as? ExitCode { Foundation.exit(code.rawValue) }
        let wantsJSON = CommandLine.arguments.contains("--json")
        let code = Dhr.exitCode(for: error)
        if code == .success {
            print(Dhr.fullMessage(for: error))
            Foundation.exit(0)
        }
        let failure = Failure(error)
        if wantsJSON {
            // An answer of three strings always encodes.
            if let bytes = try? JSON.bytes(of: failure.answer) { print(String(decoding: bytes, as: UTF8.self)) }
        }
        let lines = (["dhr: \(failure.message)"] + failure.details.map { "  \($0)" })
            .map { Terminal.harmless($0.replacing("\n", with: " ")) }
        FileHandle.standardError.write(Data((lines.joined(separator: "\n") + "\n").utf8))
        Foundation.exit(failure.kind.exitCode)
    }

    init(kind: Kind, message: String, details: [String] = []) {
        self.kind = kind
        self.message = message
        self.details = details
    }

    init(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as LearningError: self = Failure(learning: error)
        case let error as StorageError: self = Failure(storage: error)
        case let error as BriefingError: self = Failure(briefing: error)
        case let error as EventLogError: self = Failure(log: error)
        case let error as CaseworkError: self = Failure(casework: error)
        case let error as AccountError: self = Failure(account: error)
        case let error as SearchIndexError: self = Failure(index: error)
        case let error as PassageCodingError:
            self.init(
                kind: .data, message: "\(error.faults.count) lines cannot be coded: mend what is listed",
                details: error.faults.map { "line \($0.line): \($0.reason)" })
        case let error as LetterError:
            self.init(
                kind: .data, message: "the letters cannot be used: mend what is listed",
                details: error.faults.map(\.description))
        case let error as TableError:
            self.init(
                kind: .data, message: "the table cannot be taken in: mend what is listed",
                details: error.faults.map(\.description))
        case let error as MappingError:
            self.init(
                kind: .data, message: "the mapping cannot be used: mend what is listed",
                details: error.faults.map(\.description))
        case let error as DataReturnError:
            self.init(
                kind: .data, message: "the answers cannot be taken: mend what is listed",
                details: error.faults.map(\.description))
        case is CancellationError: self.init(kind: .other, message: "stopped")
        default:
            if Dhr.exitCode(for: error) == .validationFailure || error is ValidationError {
                self.init(kind: .usage, message: Dhr.message(for: error))
            } else {
                self.init(
                    kind: .bug,
                    message: "something went wrong that should not have (\(type(of: error))): please report it")
            }
        }
    }

    /// The failure as JSON.
    var answer: ErrorAnswer { ErrorAnswer(error: .init(kind: kind.rawValue, message: message, details: details)) }

    private init(learning error: LearningError) {
        switch error {
        case .unknownReport(let id):
            self.init(kind: .notFound, message: "there is no report \(id): dhr reports lists them")
        case .unknownTheme(let slug, let nearest):
            self.init(
                kind: .notFound, message: "there is no theme \(slug): dhr themes lists all 80",
                details: nearest.isEmpty ? [] : ["did you mean: \(nearest.joined(separator: ", "))?"])
        case .badQuery(let faults):
            self.init(
                kind: .data, message: "the query cannot be read: mend what is listed",
                details: faults.faults.map { "at byte \($0.position.value): \($0.message): \($0.hint)" })
        case .withdrawnAlready(let id):
            self.init(kind: .data, message: "\(id) was withdrawn already: nothing to do")
        case .nothingSaid(let field):
            self.init(kind: .data, message: "the \(field) is empty: say it in words")
        case .mixingFiction(let folderIsFiction):
            self.init(
                kind: .data,
                message: folderIsFiction
                    ? "this folder holds fiction only: import real documents into another folder (--data DIR)"
                    : "this folder holds real documents: import fiction into a folder of its own (--data DIR)")
        case .unknownFacet(let name, let known):
            self.init(kind: .usage, message: "there is no facet \(name): use one of \(known.joined(separator: ", "))")
        case .facetsCombineTooFar(let facets):
            self.init(
                kind: .data,
                message: "\(facets.joined(separator: ", ")) together could point at one case: leave one out")
        case .noSuchPassage(let id, let paragraph):
            self.init(kind: .notFound, message: "\(id) has no paragraph \(paragraph): dhr report \(id) lists them")
        case .noSuchRecommendation(let id):
            self.init(kind: .notFound, message: "there is no recommendation \(id): dhr recommendations lists them")
        case .severalPassages(let id, let paragraph, let ordinals):
            self.init(
                kind: .data,
                message: "\(id) has \(ordinals.count) paragraphs \(paragraph): name one of them as "
                    + ordinals.map { "p\($0)" }.joined(separator: ", "))
        case .originalMissing(let id):
            self.init(
                kind: .data, message: "the file of \(id) is missing from originals: put it back from a backup")
        }
    }

    private init(storage error: StorageError) {
        switch error {
        case .notFound(let path):
            self.init(kind: .notFound, message: "\(path): there is no such file or folder: check the path")
        case .notReadable(let path):
            self.init(kind: .notFound, message: "\(path): it cannot be read: check its permissions")
        case .notWritable(let path):
            self.init(
                kind: .cannotWrite, message: "\(path): it cannot be written: check its permissions, or use --data DIR")
        case .diskFull(let path):
            self.init(kind: .inputOutput, message: "\(path): the disk is full: free some space and run it again")
        case .notADataFolder(let path):
            self.init(kind: .data, message: "\(path): it is no data folder of dhr: choose another with --data DIR")
        case .folderWrittenByNewerProgram(let path, let format):
            self.init(kind: .data, message: "\(path): written by a newer dhr (format \(format)): update dhr")
        case .mixingFiction(let folderIsFiction):
            self = Failure(learning: .mixingFiction(folderIsFiction: folderIsFiction))
        case .damagedDatabase(let path):
            self.init(
                kind: .data,
                message: path.hasSuffix("learning.sqlite") || path.hasSuffix("casework.sqlite")
                    ? "\(path): it is damaged: delete it and run dhr rebuild"
                    : "\(path): it is damaged: put it back from a backup")
        case .masterKeyMissing(let path):
            self.init(
                kind: .data,
                message: "\(path): the master key is not here, and sealed streams cannot be read without it: "
                    + "put it back, or name it in DHR_MASTER_KEY_FILE")
        case .masterKeyUnusable(let path):
            self.init(kind: .data, message: "\(path): it is no master key, which has 32 bytes: put the right file there")
        case .masterKeyWrong(let path):
            self.init(
                kind: .data,
                message: "\(path): it is not the master key of this folder: put the right one there, "
                    + "or name it in DHR_MASTER_KEY_FILE")
        case .keysMissing(let path):
            self.init(
                kind: .data,
                message: "\(path): the keys of sealed events are not here: sealed streams cannot be read until "
                    + "keys.sqlite and master.key are put back")
        case .damagedCaseFile(let path):
            self.init(kind: .data, message: "\(path): this sealed file is damaged: put it back from a backup")
        case .alreadyThere(let path):
            self.init(kind: .cannotWrite, message: "\(path): there is a file already: choose another name")
        case .folderNotEmpty(let path):
            self.init(
                kind: .cannotWrite, message: "\(path): it is not empty: restore into an empty folder with --data DIR")
        case .brokenChain(let path, let position):
            self.init(
                kind: .data,
                message: "\(path): the chain is broken at event \(position): dhr audit verify says more; "
                    + "nothing was backed up")
        case .badBackup(let path, let fault):
            self.init(kind: .data, message: "\(path): \(Self.words(fault)): nothing was restored; use another backup")
        case .passphraseNeeded(let path):
            self.init(
                kind: .data,
                message: "\(path): it holds keys under a passphrase: give it with --passphrase @FILE, "
                    + "or restore with --without-keys")
        case .passphraseWrong(let path):
            self.init(
                kind: .data, message: "\(path): the passphrase is another one, or the keys in it were changed: "
                    + "try again; nothing was restored")
        case .locked(let path):
            self.init(kind: .inputOutput, message: "\(path): another program keeps it locked: try again later")
        case .inputOutput(let path, let code):
            self.init(kind: .inputOutput, message: "\(path): reading or writing failed (error \(code)): check the disk")
        case .underlying(let path, let message):
            self.init(kind: .inputOutput, message: "\(path): the database said: \(message)")
        }
    }

    private static func words(_ fault: BackupFault) -> String {
        switch fault {
        case .notABackup: "it is no backup of dhr"
        case .cut: "it is incomplete"
        case .unexpectedMembers: "it holds files that a backup does not have"
        case .changed(let member): "\(member) in it was changed"
        case .missing(let member): "\(member) is missing in it"
        case .foreignDatabase: "a database in it is damaged or not of dhr"
        case .brokenChain(let position): "the chain of its log is broken at event \(position)"
        case .otherHead: "its log ends elsewhere than it says"
        case .keysDoNotFit: "its keys are not those of its sealed events"
        }
    }

    private init(index error: SearchIndexError) {
        switch error {
        case .missing(let file), .damaged(let file, _):
            self.init(kind: .data, message: "\(file): the search index is damaged: run dhr rebuild")
        case .otherVersion(let file, _):
            self.init(kind: .data, message: "\(file): the search index is of another version: run dhr rebuild")
        case .unreadable(let file, let code):
            self.init(
                kind: .inputOutput, message: "\(file): reading failed (error \(code)): check the disk and permissions")
        case .unwritable(let file, let code): self = Failure(storage: .fromErrno(code, path: file))
        case .tooLarge:
            self.init(kind: .data, message: "the learning base is too large for one index: use a second folder")
        }
    }

    private init(briefing error: BriefingError) {
        let kind: Kind =
            switch error {
            case .unknownEdition, .unknownPlan: .notFound
            case .approvedAlready, .quotesWithdrawn, .noName: .data
            }
        self.init(kind: kind, message: error.words)
    }

    private init(log error: EventLogError) {
        switch error {
        case .staleVersion(let stream, _, _):
            self.init(kind: .other, message: "\(stream) was changed by somebody else meanwhile: run it again")
        case .writtenByNewerProgram(let name, let schema, _):
            self.init(kind: .data, message: "written by a newer dhr (\(name), version \(schema)): update dhr")
        case .damaged(let position):
            self.init(
                kind: .data, message: "event \(position) is damaged: dhr audit verify says more; restore a backup")
        case .erased:
            self.init(kind: .data, message: "this was erased and cannot be read or added to: its record remains")
        }
    }
}

struct ErrorAnswer: Encodable {
    struct Content: Encodable {
        var kind: String
        var message: String
        var details: [String]
    }
    var error: Content
}
