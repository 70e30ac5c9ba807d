import ArgumentParser
import Casework
import CivilDates
import Foundation
internal import Guidance
import Storage
import Workflow

extension ReviewCommand {
    struct Board: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Every review with what presses most and why, the first thing to do first.")
        @Option(help: "Only this stage.") var stage: String?
        @Option(help: "Only this partnership.") var csp: String?
        @Option(help: "Only those that this person leads.") var lead: String?
        @Option(help: ArgumentHelp("Only references with this in them.", valueName: "text")) var find: String?
        @Option(help: "text or csv.") var format: String = "text"
        @OptionGroup var common: CommonOptions

        func run() async throws {
            guard ["text", "csv"].contains(format) else {
                throw Failure(kind: .usage, message: "there is no format \(format): use text or csv")
            }
            let (_, cases) = try await common.openCaseload()
            let wanted = try stage.map { try Words.value(ReviewStage.self, $0, of: "stage") }
            let answer = try await cases.board(
                BoardFilter(
                    partnership: try csp.map(Words.text), stage: wanted?.rawValue, lead: try lead.map(Words.text),
                    text: try find.map(Words.text)))
            if format == "csv", !common.json { return Terminal.print(file: answer.csv()) }
            try common.answer(answer) { answer in
                guard !answer.rows.isEmpty else { return "no reviews: dhr review open records a notification" }
                let stages = answer.stages.map { "\($0.label) \($0.reviews)" }.joined(separator: ", ")
                return Terminal.wrapped(stages) + "\n\n"
                    + answer.rows.map { row in
                        Terminal.bold("\(row.review)  \(row.why)") + "\n"
                            + Terminal.wrapped(([row.csp, row.stageLabel] + BoardText.counts(row)).joined(separator: "; "), indent: 4)
                    }.joined(separator: "\n")
            }
        }
    }
}

private enum BoardText {
    static func counts(_ row: BoardAnswer.Row) -> [String] {
        [
            row.clocksOverdue > 0 ? "\(CaseworkText.counted(row.clocksOverdue, "clock")) past" : nil,
            row.requestsOpen > 0 ? "\(CaseworkText.counted(row.requestsOpen, "request")) without answer" : nil,
            row.actionsOverdue > 0 ? "\(CaseworkText.counted(row.actionsOverdue, "action")) overdue" : nil,
            row.qualityPointsOpen > 0 ? "\(CaseworkText.counted(row.qualityPointsOpen, "point")) of the letter" : nil,
            row.contactsDue > 0 ? "\(CaseworkText.counted(row.contactsDue, "promised contact")) due" : nil,
            row.isPaused ? "paused" : nil,
        ].compactMap(\.self)
    }
}

extension ReportCommand {
    struct Board: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "What a partnership's board reads each quarter, exempt or for the public.")
        @Option(help: "The partnership.") var csp: String
        @OptionGroup var period: PeriodOptions
        @Flag(help: "Under disclosure control, without references.") var `public` = false
        @OptionGroup var format: ReportFormatOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            let report = try await cases.boardReport(
                of: try Words.text(csp), period: try period.period(today: cases.today), isPublic: `public`)
            try format.answer(report, common)
        }
    }

    struct Agency: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Everything ever asked of an agency here, and of its kind elsewhere.")
        @Argument(help: "Its name.") var name: String
        @OptionGroup var format: ReportFormatOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            try format.answer(try await cases.agencyReport(try Words.text(name)), common)
        }
    }

    struct Scrutiny: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "A report to an overview and scrutiny committee, which meets in public.")
        @Option(help: "The partnership.") var csp: String
        @OptionGroup var period: PeriodOptions
        @OptionGroup var format: ReportFormatOptions
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload()
            let report = try await cases.scrutinyReport(of: try Words.text(csp), period: try period.period(today: cases.today))
            try format.answer(report, common)
        }
    }
}

/// The days that a report is about.
struct PeriodOptions: ParsableArguments {
    @Option(help: ArgumentHelp("First day; a year before the last where it is left out.", valueName: "date")) var from: String?
    @Option(help: ArgumentHelp("Last day; today where it is left out.", valueName: "date")) var to: String?

    func period(today: CivilDate) throws -> ReportPeriod {
        let last = try to.map { try Days.day($0, of: "--to") } ?? today
        let first = try from.map { try Days.day($0, of: "--from") } ?? last.adding(months: -12).adding(days: 1)
        guard let period = ReportPeriod(from: first, to: last) else {
            throw Failure(kind: .usage, message: "--from: the period ends before it begins")
        }
        return period
    }
}

struct ReportFormatOptions: ParsableArguments {
    @Option(help: "text, json or csv.") var format: String = "text"

    func answer(_ report: ReportDocument, _ common: CommonOptions) throws {
        switch format {
        case "csv" where !common.json: Terminal.print(file: report.csv())
        case "text", "json", "csv":
            var common = common
            common.json = common.json || format == "json"
            try common.answer(report, words: Self.words)
        default: throw Failure(kind: .usage, message: "there is no format \(format): use text, json or csv")
        }
    }

    private static func words(_ report: ReportDocument) -> String {
        var lines = [Terminal.bold(report.title), report.subtitle, report.marking]
        for section in report.sections {
            lines += ["", Terminal.bold(section.heading)] + section.paragraphs.map { Terminal.wrapped($0) }
            for table in section.tables {
                let rows = table.rows.map { $0.map(\.words) }
                lines += ["", table.caption, rows.isEmpty ? "none" : Terminal.table([table.columns] + rows)]
            }
        }
        return (lines + [""] + report.notes.map { Terminal.wrapped($0) }).joined(separator: "\n")
    }
}
