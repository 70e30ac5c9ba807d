import ArgumentParser
import Casework
internal import CivilDates
import Foundation
import Learning
import Workflow

struct GuidanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guidance", abstract: "Editions of the guidance with their rules, each with its source.",
        subcommands: [List.self, Show.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Editions and overlays, and where they stand.")
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload(create: true)
            try common.answer(try await cases.guidanceList()) { GuidanceCommand.words($0) }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "One edition: test, steps, limits, documents.")
        @Argument(help: "As dhr-2016@1, with overlays as dhr-2016@1+wales@1.") var id: String
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload(create: true)
            try common.answer(try await cases.guidanceAnswer(id)) { GuidanceCommand.words($0) }
        }
    }

    private static func words(_ answer: GuidanceListAnswer) -> String {
        var lines: [String] = []
        for edition in answer.editions {
            lines.append(Terminal.bold(edition.id) + "  \(edition.title)")
            lines.append(Terminal.wrapped("\(edition.statute): \(edition.standing)", indent: 4))
            lines += edition.caveats.map { Terminal.faint(Terminal.wrapped($0, indent: 4)) }
        }
        for overlay in answer.overlays {
            lines.append(Terminal.bold("+\(overlay.id)") + "  \(overlay.title)")
            let sample = overlay.isSample ? "; made up, to try overlays with" : ""
            lines.append(Terminal.wrapped("\(overlay.level); on \(overlay.appliesTo.joined(separator: ", "))\(sample)", indent: 4))
        }
        return lines.joined(separator: "\n")
    }

    private static func words(_ answer: GuidanceAnswer) -> String {
        var lines = [Terminal.bold("\(answer.id)  \(answer.title)"), "\(answer.statute): \(answer.standing)"]
        lines += answer.caveats.map { Terminal.wrapped($0, indent: 2) }
        func section(_ title: String, _ items: [(String, String)]) {
            lines += ["", Terminal.bold(title)]
            for (head, foot) in items {
                lines.append(Terminal.wrapped(head, indent: 2))
                lines.append(Terminal.faint(Terminal.wrapped(foot, indent: 6)))
            }
        }
        for part in answer.eligibility {
            section("Test: \(part.part)", part.limbs.map { ("\($0.slug)  \($0.label)", $0.citation) })
        }
        section("Limits", answer.limits.map {
            ("\($0.limit)  \($0.label): \($0.length)\($0.starts.map { " from \($0)" } ?? "")", "\($0.kind); may be moved by \($0.moving); \($0.citation)")
        })
        section("Steps", answer.steps.map { ("\($0.number)  \($0.label) (\($0.owners.joined(separator: ", ")))", $0.citation) })
        section("Who is told", answer.tellings.map { ("\($0.slug)  \($0.label)", $0.citation) })
        section("Documents", answer.documents.map { ("\($0.slug)  \($0.label)", $0.citation) })
        section("Panel sectors", answer.sectors.map { ("\($0.slug)  \($0.label)", $0.citation) })
        if let quorum = answer.quorum { section("Quorum", [(quorum, "")]) }
        section("Sources", answer.sources.map { ("\($0.key)  \($0.title)", $0.url ?? "") })
        return lines.joined(separator: "\n")
    }
}

struct RegisterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: "What the office keeps beside its reviews: partnerships, chairs, local guidance.",
        subcommands: [Show.self, Record.self, Entries.self], defaultSubcommand: Show.self)

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The register as it stands.")
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            try common.answer(try await cases.registerAnswer()) { answer in
                var lines = answer.partnerships.map { "\($0.name)\($0.edition.map { ", under \($0)" } ?? "")" }
                lines += answer.chairs.map { chair in
                    "\(chair.number) \(chair.name), \(chair.reviewsChaired.map { "\($0) reviews" } ?? "reviews not known")"
                        + (chair.lapsedTraining.isEmpty ? "" : "; to be taken again: \(chair.lapsedTraining.joined(separator: ", "))")
                        + (chair.links.isEmpty ? "" : "; links: \(chair.links.joined(separator: ", "))")
                        + (chair.takesNone ? "; takes no reviews" : "")
                }
                lines += answer.commenced.map { "\($0.edition) in force from \($0.from)" }
                lines += answer.erasedReviews.map { "\($0.review) erased on \($0.on) by \($0.by): \($0.ground)" }
                return lines.isEmpty ? "nothing stands in the register: dhr register entries says what can" : lines.joined(separator: "\n")
            }
        }
    }

    struct Entries: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What can stand in the register, field by field.")
        @OptionGroup var common: CommonOptions

        func run() async throws {
            try common.answer(RegisterEntriesAnswer()) { answer in
                answer.entries.map { entry in
                    Terminal.bold(entry.entry) + "\n" + Terminal.wrapped(entry.meaning, indent: 2) + "\n"
                        + entry.fields.map { Terminal.wrapped("\($0.key)\($0.need == "required" ? "" : " (\($0.need))"): \($0.help); \($0.wanted)", indent: 4) }
                            .joined(separator: "\n")
                }.joined(separator: "\n")
            }
        }
    }

    struct Record: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Put something into the register.")
        @Argument(help: "What; dhr register entries lists it.") var entry: String
        @Option(help: ArgumentHelp("When; today where it is left out.", valueName: "date")) var on: String?
        @OptionGroup var fields: FieldOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload(create: true)
            let fact = try await cases.register(
                entry, try fields.fields(), on: try on.map { try Days.day($0, of: "--on") }, actor: CommonOptions.actor)
            try common.answer(RegisteredAnswer(registered: type(of: fact).kind.rawValue)) { "registered: \($0.registered)" }
        }
    }
}

private struct RegisteredAnswer: Encodable {
    var registered: String
}

struct ActionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actions", abstract: "Every live action of every plan, from reviews and from other sources.",
        subcommands: [List.self, Record.self, Import.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List them, the most urgent first.")
        @Flag(help: "Only what is past its target.") var overdue = false
        @Option(help: "Only those that this agency leads.") var agency: String?
        @Option(help: "Only those from this source: review, SAR, CSPR, PFD, strategy, …") var source: String?
        @Flag(help: "What is done or given up too.") var all = false
        @Option(help: "text, json or csv.") var format: String = "text"
        @OptionGroup var common: CommonOptions

        func run() async throws {
            guard ["text", "json", "csv"].contains(format) else {
                throw Failure(kind: .usage, message: "there is no format \(format): use text, json or csv")
            }
            let (_, cases) = try await common.openCaseload()
            let answer = try await cases.actions(
                overdue: overdue, agency: try agency.map(Words.text),
                source: try source.map { try Words.value(ActionSource.self, $0, of: "source").rawValue }, all: all)
            switch common.json ? "json" : format {
            case "csv": Terminal.print(file: answer.csv())
            case "json": Terminal.print(String(decoding: try JSON.bytes(of: answer), as: UTF8.self))
            default: Terminal.print(CaseworkText.actions(answer))
            }
        }
    }

    struct Record: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Record an action of a partnership's own plan, or what became of it.")
        @Argument(help: "The partnership.") var csp: String
        @Argument(help: "action-agreed, action-reported-done, …") var event: String
        @Option(help: ArgumentHelp("When it happened; today where it is left out.", valueName: "date")) var on: String?
        @OptionGroup var fields: FieldOptions
        @Option(help: ArgumentHelp("Why it is recorded although it is out of order.", valueName: "reason")) var despite: String?
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload(create: true)
            let request = RecordingRequest(
                event: event, fields: try fields.fields(),
                occurredOn: try on.map { try Days.approximate($0, of: "--on") } ?? .day(cases.today),
                despite: try despite.map(Words.text), actor: CommonOptions.actor)
            try common.answer(try await cases.record(request, onPlanOf: try Words.text(csp))) { CaseworkText.recorded($0) }
        }
    }
}
