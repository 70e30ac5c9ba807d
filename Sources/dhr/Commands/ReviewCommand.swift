import ArgumentParser
import Casework
import CivilDates
internal import Documents
import Foundation
internal import Guidance
import Learning
import Storage
import Workflow

struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Live reviews: open, record, see what is next.",
        subcommands: [
            Open.self, Adopt.self, Import.self, List.self, Board.self, Show.self, Next.self, Record.self, Batch.self, History.self, Handover.self,
            Family.self, Grid.self, ActionPlan.self, Chronology.self, Letters.self, Letter.self, Chasers.self, DataReturn.self, Paper.self,
            SubjectAccess.self, Events.self,
        ])

    struct Open: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Record that a death was notified.")
        @Option(help: "Community safety partnership that was notified.") var csp: String
        @Option(help: ArgumentHelp("When: YYYY-MM-DD, YYYY-MM, YYYY or unknown.", valueName: "date")) var notified: String
        @Option(help: ArgumentHelp("Who notified it.", valueName: "who")) var by: String
        @Option(help: ArgumentHelp("Date of death, as exactly as it is known.", valueName: "date")) var died: String?
        @Option(help: "homicide, suspected-suicide, unexpected or not-yet-known.") var kind: String = "not-yet-known"
        @Option(help: ArgumentHelp("The partnership's own reference.", valueName: "local")) var reference: String?
        @Option(help: ArgumentHelp("Edition of the guidance; dhr guidance list shows them.", valueName: "id"))
        var edition: String?
        @Flag(help: "A folder that is made now is for invented reviews.") var fiction = false
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload(create: true, fiction: fiction)
            let new = NewReview(
                partnership: try Words.text(csp), notifiedOn: try Days.approximate(notified, of: "--notified"),
                by: try Words.text(by), died: try died.flatMap { try Days.approximate($0, of: "--died") },
                kind: try Words.value(DeathKind.self, kind, of: "kind"), localReference: try reference.map(Words.text),
                edition: edition)
            let loaded = try await cases.open(new, actor: CommonOptions.actor)
            try common.answer(OpenAnswer(review: loaded.reference)) {
                "\($0.review)\n" + Terminal.wrapped("Under \(loaded.edition.title). dhr review next \($0.review) says what is due.")
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Every review, the first thing to do first.")
        @Option(help: "Only this stage.") var stage: String?
        @Option(help: "Only this partnership.") var csp: String?
        @Option(help: "Only those that this person leads.") var lead: String?
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            let wanted = try stage.map { try Words.value(ReviewStage.self, $0, of: "stage") }
            let answer = try await cases.list(
                stage: wanted?.rawValue, partnership: try csp.map(Words.text), lead: try lead.map(Words.text))
            try common.answer(answer) { CaseworkText.board($0) }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "One review, as it is or as it was.")
        @Argument(help: "Its reference.") var reference: String
        @Option(help: ArgumentHelp("What was true on a day.", valueName: "date")) var asAt: String?
        @Option(help: ArgumentHelp("What was known on a day.", valueName: "date")) var asKnown: String?
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            let horizon = Horizon(
                asAt: try asAt.map { try Days.day($0, of: "--as-at") },
                asKnown: try asKnown.map { try Days.day($0, of: "--as-known") })
            try await cases.noteView(of: reference, what: "show", actor: CommonOptions.actor)
            try common.answer(try await cases.show(reference, horizon: horizon)) { CaseworkText.review($0) }
        }
    }

    struct Next: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What is due, by when, from which rule, and what can be done now.")
        @Argument(help: "Its reference.") var reference: String
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            try common.answer(try await cases.next(reference)) { CaseworkText.next($0) }
        }
    }

    struct Record: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put an event on record; dhr review events lists them.")
        @Argument(help: "The review's reference.") var reference: String
        @Argument(help: "The event.") var event: String
        @Option(help: ArgumentHelp("When it happened: YYYY-MM-DD, YYYY-MM, YYYY or unknown; today where it is left out.", valueName: "date"))
        var on: String?
        @Option(name: .customLong("as"), help: ArgumentHelp("In whose place it is recorded.", valueName: "account"))
        var account: String?
        @OptionGroup var fields: FieldOptions
        @Option(name: .customLong("file"), parsing: .singleValue, help: ArgumentHelp("A paper that goes with it.", valueName: "path"))
        var files: [String] = []
        @Option(help: ArgumentHelp("Why it is recorded although it is late or out of order.", valueName: "reason"))
        var despite: String?
        @Option(help: ArgumentHelp("Number of the entry that it corrects.", valueName: "entry")) var corrects: Int?
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            let occurredOn = try on.map { try Days.approximate($0, of: "--on") } ?? .day(cases.today)
            let request = RecordingRequest(
                event: event, fields: try fields.fields(), occurredOn: occurredOn, despite: try despite.map(Words.text),
                corrects: corrects, actor: CommonOptions.actor, account: account,
                files: try files.map { AttachedFile(name: ($0 as NSString).lastPathComponent, bytes: try SourceFiles.bytes($0)) })
            try common.answer(try await cases.record(request, on: reference)) { CaseworkText.recorded($0) }
        }
    }

    struct History: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The events behind a review, with both dates.")
        @Argument(help: "Its reference.") var reference: String
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            try await cases.noteView(of: reference, what: "history", actor: CommonOptions.actor)
            try common.answer(try await cases.history(reference)) { CaseworkText.history($0) }
        }
    }

    struct Events: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Every event that can be recorded, its fields, who may record it and when.")
        @Argument(help: "One of them.") var name: String?
        @OptionGroup var common: CommonOptions

        func run() async throws {
            try common.answer(try EventsAnswer(name)) { CaseworkText.events($0, isOne: name != nil) }
        }
    }
}

private struct OpenAnswer: Encodable {
    var review: String
}

struct DeadlinesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadlines", abstract: "Every clock that runs, over all reviews and plans, each with its rule.")
    @Option(help: ArgumentHelp("As they stand on a day.", valueName: "date")) var on: String?
    @Option(help: ArgumentHelp("Only what is due in so many days, or overdue.", valueName: "days")) var within: Int?
    @Flag(help: "What is met and what has not begun too.") var all = false
    @Option(help: ArgumentHelp("Write them as an iCalendar file, without names.", valueName: "file")) var ics: String?
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let (folder, cases) = try await common.openCaseload()
        if let within, within < 0 { throw Failure(kind: .usage, message: "--within: give a number of days, 0 or more") }
        let answer = try await cases.deadlines(on: try on.map { try Days.day($0, of: "--on") }, within: within, all: all)
        if let ics { try OutputFile.write(answer.calendar(fiction: folder.isFiction).written(), to: ics) }
        try common.answer(answer) { CaseworkText.deadlines($0) }
    }
}
