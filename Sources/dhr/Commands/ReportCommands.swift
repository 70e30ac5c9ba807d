import ArgumentParser
import Briefings
import Foundation
import Learning
import Reviews
import Storage

struct ReportsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reports", abstract: "List every document of the learning base.")

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let folder = try await common.openLearning()
        try common.answer(try await folder.learning.reportList()) { answer in
            guard !answer.reports.isEmpty else { return "no reports yet: dhr import FILES" }
            return Terminal.table(
                answer.reports.map { entry in
                    let notes = [
                        entry.fiction ? "fiction" : nil, entry.visibility == "published" ? nil : entry.visibility,
                        entry.withdrawn == nil ? nil : "withdrawn",
                    ].compactMap(\.self)
                    return [
                        entry.report, entry.reviewType, entry.published ?? "-", String(entry.passages),
                        entry.title + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"),
                    ]
                })
        }
    }
}

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Show one document, or change what is known of it.",
        subcommands: [
            Show.self, Reclassify.self, Withdraw.self, Confirm.self, Board.self, Agency.self, Scrutiny.self,
        ], defaultSubcommand: Show.self)

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show one document with its paragraphs.")
        @Argument(help: "The report, as dhr reports lists it.") var report: String
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let folder = try await common.openLearning()
            try common.answer(try await folder.learning.report(report), words: ReportCommand.words)
        }
    }

    struct Reclassify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Set what the document does not say or was read wrongly.")
        @Argument var report: String
        @Option(help: "published or local.") var visibility: String?
        @Option(help: "The type of document.") var type: String?
        @Option(help: "The Community Safety Partnership.") var csp: String?
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let visibility = try visibility.map { try Words.value(Visibility.self, $0, of: "visibility") }
            let type = try type.map { try Words.value(ReviewType.self, $0, of: "type") }
            guard visibility != nil || type != nil || csp != nil else {
                throw Failure(kind: .usage, message: "nothing to change: give --visibility, --type or --csp")
            }
            guard visibility != .draft else {
                throw Failure(
                    kind: .data, message: "a report of the learning base cannot become a draft: withdraw it instead")
            }
            let folder = try await common.openFolder()
            let answer = try await folder.learning.reclassify(
                report, visibility: visibility, type: type, csp: try csp.map(Words.text), by: CommonOptions.actor)
            try common.answer(answer) { answer in
                "\(answer.report)  \(answer.title)\n    \(answer.reviewType), \(answer.visibility), "
                    + (answer.csp ?? "no partnership named")
            }
        }
    }

    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take a document's text and original away for good; its record stays.")
        @Argument var report: String
        @Option(help: "Why, in words; @FILE reads it from a file.") var reason: String
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let folder = try await common.openFolder()
            try await folder.learning.withdraw(report, reason: try Words.text(reason), by: CommonOptions.actor)
            let quoting = try await BriefingShelf(log: folder.log).editions(quoting: ReportID(report))
            try common.answer(WithdrawAnswer(report: report, briefings: quoting)) { answer in
                answer.briefings.isEmpty
                    ? "\(answer.report) is withdrawn; no briefing quoted it"
                    : "\(answer.report) is withdrawn; it was quoted in \(answer.briefings.joined(separator: ", ")): "
                        + "make them again"
            }
        }
    }

    struct Confirm: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Confirm or reject a suggested theme of one paragraph.")
        @Argument var report: String
        @Argument(help: "The paragraph's number as dhr report shows it.") var paragraph: String
        @Argument(help: "The theme's slug.") var theme: String
        @Flag(help: "Reject the suggestion.") var reject = false
        @Option(help: "Who decides.") var by: String
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let folder = try await common.openFolder()
            try await folder.learning.decide(
                report, paragraph: paragraph, theme: theme, confirmed: !reject, by: try Words.text(by),
                actor: CommonOptions.actor)
            try common.answer(try await folder.learning.report(report)) { answer in
                let entry = answer.themes.first { $0.slug == theme }
                return "\(answer.report)  \(theme): \(entry?.state ?? "not-discussed"), "
                    + "\(entry?.confirmedByPeople ?? 0) of \(entry?.paragraphs.count ?? 0) paragraphs confirmed"
            }
        }
    }

    static func words(_ answer: ReportAnswer) -> String {
        var lines = [Terminal.bold(answer.title)]
        if answer.fiction { lines.append("FICTION") }
        let facts = [
            ("type", answer.reviewType), ("partnership", answer.csp), ("date of death", answer.dateOfDeath),
            ("date of report", answer.dateOfReport), ("method", answer.methodOfDeath),
            ("withdrawn", answer.withdrawn),
        ]
        lines.append(Terminal.table(facts.map { [$0.0, $0.1 ?? "not stated"] }.filter { $0 != ["withdrawn", "not stated"] }))
        for person in answer.people {
            lines.append(
                "\(person.pseudonym): \([person.role, person.sex, person.ageBand, person.relationship].compactMap(\.self).joined(separator: ", "))")
        }
        var section = ""
        for paragraph in answer.paragraphs {
            if paragraph.section != section {
                section = paragraph.section
                lines.append("\n" + Terminal.bold(section))
            }
            lines.append(Terminal.wrapped("\(paragraph.number)  \(paragraph.text)"))
        }
        if !answer.themes.isEmpty {
            lines.append("\n" + Terminal.bold("Themes"))
            lines.append(
                Terminal.table(
                    answer.themes.map { theme in
                        [theme.slug, theme.state, theme.paragraphs.prefix(8).joined(separator: " ")]
                    }))
        }
        return lines.joined(separator: "\n")
    }
}

/// `dhr report withdraw`.
struct WithdrawAnswer: Encodable {
    var report: String
    /// Briefings that quoted it.
    var briefings: [String]
}
