import ArgumentParser
import Foundation
import Learning
import Reviews
import Storage
import Synchronization

/// What every command takes.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The data folder.", valueName: "dir"))
    var data: String?

    @Flag(help: "Answer with one JSON object on standard output.")
    var json = false

    var folderPath: String {
        data ?? DataFolder.defaultPath(environment: ProcessInfo.processInfo.environment)
    }

    /// Opens the folder for reading what is there.
    func openFolder() async throws -> DataFolder {
        do {
            return try await DataFolder.open(folderPath, create: false)
        } catch StorageError.notFound(let path) where path == folderPath {
            throw Failure(
                kind: .notFound,
                message: "\(path): there is no data folder here: dhr import FILES makes one, dhr demo a demonstration")
        }
    }

    /// Opens the folder and says on standard error when its answers are not
    /// up to date.
    ///
    /// Records and index that are missing, or of another version, are made
    /// again first: an empty answer would say that nothing is there.
    ///
    /// - Parameter announcesFiction: the command does not say it itself.
    func openLearning(announcesFiction: Bool = true) async throws -> DataFolder {
        let folder = try await openFolder()
        if folder.isFiction, announcesFiction, !json { Terminal.note("FICTION: the documents of this folder are invented") }
        switch try await folder.learning.freshness() {
        case .current: break
        case .behind(let reports):
            Terminal.note("\(reports) reports are not indexed yet: dhr rebuild, or the next import, adds them")
        case .otherVersion:
            Terminal.note("records and index are missing or of another version: making them again")
            try await folder.learning.refresh(progress: Terminal.progress("reading"))
        }
        return folder
    }

    /// Prints an answer: JSON where asked for, else words.
    func answer<Answer: Encodable>(_ answer: Answer, words: (Answer) -> String) throws {
        if json {
            Terminal.print(String(decoding: try JSON.bytes(of: answer), as: UTF8.self))
        } else {
            Terminal.print(words(answer))
        }
    }

    /// The operating-system user, as the log names the operator.
    static var actor: String { "operator:\(NSUserName())" }
}

/// Types of documents to look at; the family of domestic homicide reviews
/// when none is named.
struct TypeOptions: ParsableArguments {
    @Option(
        name: .customLong("type"),
        help: ArgumentHelp("Only documents of this type; may be repeated.", valueName: "type"))
    var names: [String] = []

    func types() throws -> Set<ReviewType>? {
        guard !names.isEmpty else { return nil }
        return Set(try names.map { try Words.value(ReviewType.self, $0, of: "type") })
    }

    func typesOrFamily() throws -> Set<ReviewType> {
        try types() ?? ReviewType.domesticHomicideReviewFamily
    }
}

/// Words with a fixed spelling, given on the command line.
enum Words {
    static func value<Value: RawRepresentable & CaseIterable>(
        _: Value.Type, _ text: String, of name: String
    ) throws -> Value where Value.RawValue == String {
        if let value = Value.allCases.first(where: { $0.rawValue.lowercased() == text.lowercased() }) { return value }
        throw Failure(
            kind: .usage,
            message: "there is no \(name) \(text): use one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
    }

    private static let standardInputWasRead = Mutex(false)

    /// A value, or `@FILE` or `@-` for one that should not stand on the
    /// command line.
    static func text(_ argument: String) throws -> String {
        guard argument.hasPrefix("@") else { return argument }
        let path = String(argument.dropFirst())
        let data: Data?
        if path == "-" {
            // A second value would be empty without a word.
            guard !standardInputWasRead.withLock({ wasRead in
                defer { wasRead = true }
                return wasRead
            }) else {
                throw Failure(kind: .usage, message: "standard input holds one value: give the other as @FILE")
            }
            data = try FileHandle.standardInput.readToEnd() ?? Data()
        } else {
            data = FileManager.default.contents(atPath: path)
        }
        guard let data else {
            throw Failure(kind: .notFound, message: "\(path): there is no such file or folder: check the path")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw Failure(kind: .data, message: "\(path): it is not text in UTF-8: save it as such")
        }
        return text.trimmingCharacters(in: .newlines)
    }
}
