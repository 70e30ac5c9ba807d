import ArgumentParser
import Casework
import Documents
import Foundation
import Learning
import Storage
import Workflow

extension ReviewCommand {
    struct Handover: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The state of a review on one page, for a colleague who takes it over.")
        @Argument(help: "Its reference.") var reference: String
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            try await cases.noteView(of: reference, what: "handover", actor: CommonOptions.actor)
            try common.answer(try await cases.handover(reference)) { CaseworkText.handover($0) }
        }
    }

    struct Grid: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Key lines of enquiry by agency, with the holes.")
        @Argument(help: "The review's reference.") var reference: String
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            try await cases.noteView(of: reference, what: "grid", actor: CommonOptions.actor)
            try common.answer(try await cases.grid(reference)) { CaseworkText.grid($0) }
        }
    }

    struct Family: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The register of the family, apart: wishes, contacts, steps, each person in their own right.")
        @Argument(help: "The review's reference.") var reference: String
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            try await cases.noteView(of: reference, what: "family", actor: CommonOptions.actor)
            try common.answer(try await cases.family(reference)) { CaseworkText.family($0) }
        }
    }

    struct ActionPlan: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "action-plan", abstract: "The action plan as CSV, in the edition's column order.")
        @Argument(help: "The review's reference.") var reference: String
        @Option(help: ArgumentHelp("The file to write; standard output when left out.", valueName: "file")) var output: String?
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            try await cases.noteView(of: reference, what: "action-plan", actor: CommonOptions.actor)
            let bytes = try await cases.actionPlan(reference).written()
            guard let output else { return Terminal.print(file: bytes) }
            try common.answer(OutputAnswer(bytes, to: output), words: \.words)
        }
    }

    struct Paper: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write the file of a document.")
        @Argument(help: "The review's reference.") var reference: String
        @Argument(help: "The document: D3.") var document: String
        @Option(help: "An earlier version, counted from 1.") var version: Int?
        @Option(help: ArgumentHelp("Where to; its own name in this folder when left out.", valueName: "file")) var output: String?
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            try await cases.noteView(of: reference, what: "paper \(document)", actor: CommonOptions.actor)
            let paper = try await cases.paper(reference, document: document, version: version)
            let path = try output ?? OutputFile.newName(paper.name, for: document)
            try common.answer(OutputAnswer(paper.bytes, to: path), words: \.words)
        }
    }

    struct SubjectAccess: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "subject-access",
            abstract: "Everything that a review holds on one person, third parties flagged.")
        @Argument(help: "The review's reference.") var reference: String
        @Argument(help: "The person: P3.") var person: String
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            try await cases.noteView(of: reference, what: "subject-access \(person)", actor: CommonOptions.actor)
            try common.answer(try await cases.subjectAccess(reference, person: person)) { answer in
                let head = answer.hasDied
                    ? "\(answer.person) has died: no data subject's rights, but confidence remains." : answer.person
                return ([head] + answer.entries.map { entry in
                    let third = entry.thirdParties.isEmpty ? "" : "  [names others: \(entry.thirdParties.joined(separator: ", "))]"
                    return Terminal.wrapped("\(entry.entry) \(entry.occurredOn ?? "") \(entry.event), \(entry.field): \(entry.text)\(third)", indent: 2)
                }).joined(separator: "\n")
            }
        }
    }
}

/// A file that was written.
struct OutputAnswer: Encodable {
    var file: String
    var bytes: Int

    init(_ bytes: [UInt8], to path: String) throws {
        try OutputFile.write(bytes, to: path)
        file = path
        self.bytes = bytes.count
    }

    var words: String { "\(file): \(bytes) bytes" }
}

struct OversightCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "oversight",
        abstract: "Recommendations, addressees and states of all reviews as CSV, without anything that points at a case.")
    @Option(help: "The file to write; standard output when left out.") var output: String?
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let (_, cases) = try await common.openCaseload()
        let answer = try await cases.oversightReturn()
        if let output {
            try common.answer(OutputAnswer(answer.csv(), to: output), words: \.words)
        } else if common.json {
            try common.answer(answer) { _ in "" }
        } else {
            Terminal.print(file: answer.csv())
        }
    }
}
