import ArgumentParser
import Casework
internal import Documents
import Foundation
internal import Guidance
import Learning
import Storage
import Workflow

extension ReviewCommand {
    struct Letters: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Every letter and form that can be written.")
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let answer = LetterListAnswer(
                letters: LetterLibrary.standard.letters.map {
                    .init(letter: $0.name, title: $0.title, document: $0.document?.text, to: $0.to.map(\.text))
                })
            try common.answer(answer) { Terminal.table($0.letters.map { [$0.letter, $0.title] }) }
        }
    }

    struct Letter: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write a letter from what the review knows; what is missing is listed.")
        @Argument(help: "The review's reference.") var reference: String
        @Argument(help: "The letter; dhr review letters lists them.") var letter: String
        @Option(help: ArgumentHelp("To or about this person.", valueName: "P1")) var person: String?
        @Option(help: ArgumentHelp("About this request.", valueName: "Q1")) var request: String?
        @Option(help: ArgumentHelp("About this recommendation.", valueName: "R1")) var recommendation: String?
        @Option(help: ArgumentHelp("About this meeting.", valueName: "M1")) var meeting: String?
        @Option(help: "To this agency.") var agency: String?
        @Option(name: .customLong("set"), parsing: .singleValue, help: ArgumentHelp("A field of the letter.", valueName: "field=value"))
        var settings: [String] = []
        @Option(help: ArgumentHelp("The area's own letters: a folder of .md files.", valueName: "folder")) var templates: String?
        @Option(help: ArgumentHelp("The file to write; standard output when left out.", valueName: "file")) var output: String?
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            try await cases.noteView(of: reference, what: "letter \(letter)", actor: CommonOptions.actor)
            let subject = LetterSubject(
                person: person, request: request, recommendation: recommendation, meeting: meeting, agency: agency,
                given: try FieldOptions.texts(settings))
            let answer = try await cases.letter(
                letter, about: subject, of: reference, overrides: try templates.map(LetterFolder.texts) ?? [:])
            if let output { try OutputFile.write(Array(answer.text.utf8), to: output) }
            try common.answer(answer) { answer in
                let gaps = answer.missing.map { "  \($0.field): \($0.meaning)" }
                let foot = gaps.isEmpty ? "" : "\n\nMissing, to be filled in before it is sent:\n" + gaps.joined(separator: "\n")
                return (output.map { "written to \($0)" } ?? answer.text) + foot
            }
        }
    }

    struct Chasers: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Reminders for everything that is past its day and unanswered, ready to send.")
        @Argument(help: "The review's reference.") var reference: String
        @Option(help: ArgumentHelp("Write each into this folder.", valueName: "folder")) var output: String?
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            try await cases.noteView(of: reference, what: "chasers", actor: CommonOptions.actor)
            let chasers = try await cases.chasers(reference)
            if let output {
                for (number, chaser) in chasers.enumerated() {
                    try OutputFile.write(Array(chaser.text.utf8), to: "\(output)/\(number + 1)-\(chaser.letter).md")
                }
            }
            try common.answer(ChasersAnswer(letters: chasers)) { answer in
                guard !answer.letters.isEmpty else { return "nothing is past its day and unanswered" }
                return answer.letters.map { letter in
                    Terminal.bold("\(letter.title) (\(letter.subject ?? ""))") + "\n\n" + letter.text
                }.joined(separator: "\n\n")
            }
        }
    }

    struct DataReturn: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "data-return", abstract: "The return to the Home Office, with “not known” wherever nobody answered.")
        @Argument(help: "The review's reference.") var reference: String
        @Option(help: "csv or json.") var format: String = "csv"
        @Option(help: ArgumentHelp("The file to write; standard output when left out.", valueName: "file")) var output: String?
        @OptionGroup var common: CommonOptions

        func run() async throws {
            guard ["csv", "json"].contains(format) else {
                throw Failure(kind: .usage, message: "there is no format \(format): use csv or json")
            }
            let (_, cases) = try await common.openCaseload()
            try await cases.noteView(of: reference, what: "data-return", actor: CommonOptions.actor)
            let answer = try await cases.dataReturn(reference)
            let bytes = format == "json" || common.json ? answer.json() + [UInt8(ascii: "\n")] : answer.document().written()
            if let output {
                try common.answer(OutputAnswer(bytes, to: output), words: \.words)
            } else {
                Terminal.print(file: bytes)
            }
        }
    }

    struct Chronology: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The combined chronology; with --import, take in an agency's.")
        @Argument(help: "The review's reference.") var reference: String
        @Option(name: .customLong("import"), help: ArgumentHelp("An agency's chronology as CSV.", valueName: "file.csv")) var table: String?
        @Option(help: "Whose chronology it is.") var agency: String?
        @OptionGroup var intake: IntakeOptions
        @Option(help: "text or csv.") var format: String = "text"
        @Option(help: ArgumentHelp("The file to write; standard output when left out.", valueName: "file")) var output: String?
        @OptionGroup var common: CommonOptions

        func run() async throws {
            guard ["text", "csv"].contains(format) else {
                throw Failure(kind: .usage, message: "there is no format \(format): use text or csv")
            }
            let (_, cases) = try await common.openCaseload()
            if let table {
                guard let agency else { throw Failure(kind: .usage, message: "say whose chronology it is: --agency NAME") }
                let handedIn = try intake.table(table, fields: ChronologyTable.fields)
                let answer = try await cases.takeInChronology(
                    handedIn, agency: agency, into: reference, dryRun: intake.dryRun, actor: CommonOptions.actor)
                return try common.answer(answer) { IntakeOptions.words($0) }
            }
            try await cases.noteView(of: reference, what: "chronology", actor: CommonOptions.actor)
            if format == "csv" || output != nil {
                let bytes = try await cases.chronologyTable(reference).written()
                if let output { return try common.answer(OutputAnswer(bytes, to: output), words: \.words) }
                if !common.json { return Terminal.print(file: bytes) }
            }
            try common.answer(try await cases.chronology(reference)) { answer in
                var lines = answer.entries.map { entry in
                    let when = [entry.from, entry.until].compactMap { $0 }.joined(separator: " to ")
                    var text = "\(when.isEmpty ? "not dated" : when)  \(entry.entry) \(entry.agency): \(entry.what)"
                    if !entry.sameAs.isEmpty { text += " [same event as \(entry.sameAs.joined(separator: ", "))]" }
                    if !entry.conflictsWith.isEmpty { text += " [dates conflict with \(entry.conflictsWith.joined(separator: ", "))]" }
                    return Terminal.wrapped(text)
                }
                if !answer.suggestions.isEmpty {
                    lines += ["", "To look at (record chronology-entries-compared):"]
                    lines += answer.suggestions.map { Terminal.wrapped("\($0.first) and \($0.second), \($0.kind): \($0.reason)", indent: 2) }
                }
                return lines.isEmpty ? "no entries yet" : lines.joined(separator: "\n")
            }
        }
    }

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take over many reviews from a tracker's CSV, all rows or none.",
            discussion: "Columns are named as the fields, or a mapping file says which is which: \(TrackerTable.fields.map(\.name).joined(separator: ", ")).")
        @Argument(help: "The tracker, as CSV.") var file: String
        @OptionGroup var intake: IntakeOptions
        @Flag(help: "A folder that is made now is for invented reviews.") var fiction = false
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload(create: true, fiction: fiction)
            let handedIn = try intake.table(file, fields: TrackerTable.fields)
            try common.answer(try await cases.takeOver(handedIn, dryRun: intake.dryRun, actor: CommonOptions.actor)) { IntakeOptions.words($0) }
        }
    }
}

extension ActionsCommand {
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take a list of actions into a partnership's plan, all rows or none.",
            discussion: "Columns are named as the fields, or a mapping file says which is which: \(ActionTable.fields.map(\.name).joined(separator: ", ")).")
        @Argument(help: "The list, as CSV.") var file: String
        @Option(help: "Whose plan, for rows that do not say.") var csp: String?
        @OptionGroup var intake: IntakeOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload(create: true)
            let handedIn = try intake.table(file, fields: ActionTable.fields)
            let answer = try await cases.takeInActions(
                handedIn, partnership: csp, dryRun: intake.dryRun, actor: CommonOptions.actor)
            try common.answer(answer) { IntakeOptions.words($0) }
        }
    }
}

/// How a table is taken in.
struct IntakeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Which column is which field, as JSON.", valueName: "file.json")) var mapping: String?
    @Flag(help: "Read and check, take nothing in.") var dryRun = false

    func table(_ path: String, fields: [TableField]) throws -> HandedInTable {
        try HandedInTable(
            try SourceFiles.bytes(path), mapping: try mapping.map { try Words.text("@" + $0) }, fields: fields,
            name: (path as NSString).lastPathComponent)
    }

    static func words(_ answer: IntakeAnswer) -> String {
        var lines = [answer.dryRun ? "\(answer.rows) rows would be taken in" : "\(answer.rows) rows taken in"]
        lines += answer.notes
        if !answer.unusedColumns.isEmpty { lines.append("columns that nothing was taken from: \(answer.unusedColumns.joined(separator: ", "))") }
        lines += answer.made
        return lines.joined(separator: "\n")
    }
}

/// An area's own letters.
enum LetterFolder {
    static func texts(_ folder: String) throws -> [String: String] {
        var texts: [String: String] = [:]
        for file in try SourceFiles.list([folder]) where file.path.hasSuffix(".md") {
            let name = ((file.path as NSString).lastPathComponent as NSString).deletingPathExtension
            texts[name] = try Words.text("@" + file.path)
        }
        return texts
    }
}

private struct LetterListAnswer: Encodable {
    struct Row: Encodable {
        var letter: String
        var title: String
        @OrNull var document: String?
        var to: [String]
    }
    var letters: [Row]
}

private struct ChasersAnswer: Encodable {
    var letters: [LetterAnswer]
}
