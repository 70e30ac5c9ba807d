import Casework
import CivilDates
import Foundation
import Guidance
import Learning
import Testing
import Workflow

@Suite("Reports to the board, to scrutiny and on an agency", .timeLimit(.minutes(5)))
struct ReportTests {
    private static func period() throws -> ReportPeriod {
        let (from, to) = (CivilDate("2026-07-01"), CivilDate("2026-11-23"))
        return try #require(from.flatMap { from in to.flatMap { ReportPeriod(from: from, to: $0) } })
    }

    @Test("the report to the board, exempt and public, and that to scrutiny")
    func golden() async throws {
        let corpus = try await ToldCorpus.shared.value
        let desk = corpus.desk(.processManager)
        let csp = try await Self.largest(corpus)
        var lines: [String] = []
        for isPublic in [false, true] {
            lines += Self.words(try await desk.boardReport(of: csp, period: Self.period(), isPublic: isPublic))
        }
        lines += Self.words(try await desk.scrutinyReport(of: csp, period: Self.period()))
        try expectGolden(Array(lines.joined(separator: "\n").utf8), "board-report.md")
    }

    @Test("everything asked of an agency")
    func agency() async throws {
        let corpus = try await ToldCorpus.shared.value
        var agencies: [String] = []
        for reference in corpus.references {
            agencies += try await corpus.cases.review(reference).state.requests.map(\.agency)
        }
        let agency = try #require(agencies.sorted().first)
        let report = try await corpus.desk(.processManager).agencyReport(agency)
        #expect(!report.isPublic)
        try expectGolden(Array(Self.words(report).joined(separator: "\n").utf8), "agency-report.md")
        // Whoever leads for the agency reads of the reviews that are theirs.
        let asked = agencies.count { $0 == agency }
        #expect(report.sections[0].tables[0].rows.count == asked)
        await #expect(throws: CaseworkError.self) {
            try await corpus.cases.desk(of: Viewer(account: "stranger@x.invalid")).agencyReport(agency)
        }
    }

    @Test("the public form holds no reference, no name of a person, no figure from 1 to 4 and no chart of a small base")
    func publicForm() async throws {
        let corpus = try await ToldCorpus.shared.value
        for csp in try await Self.partnerships(corpus) {
            for report in [
                try await corpus.cases.boardReport(of: csp, period: Self.period(), isPublic: true),
                try await corpus.cases.scrutinyReport(of: csp, period: Self.period()),
            ] {
                #expect(report.isPublic && report.marking == "PUBLIC")
                for cell in report.sections.flatMap(\.tables).flatMap(\.rows).flatMap(\.self) {
                    if case .count(let count) = cell { #expect(!(1...4).contains(count), "\(csp): \(count)") }
                }
                for chart in report.sections.flatMap(\.charts) {
                    for point in chart.points { #expect(point.value.map { !(1...4).contains($0) } ?? true) }
                }
                let told = Self.words(report).joined(separator: "\n")
                for reference in corpus.references {
                    let state = try await corpus.cases.review(reference).state
                    #expect(!told.contains(reference))
                    if let own = state.localReference { #expect(!told.contains(own)) }
                    for person in state.people { #expect(!told.contains(person.details.name), "\(reference) \(person.number)") }
                    if let lead = state.lead { #expect(!told.contains(lead)) }
                    if let died = state.death.died, case .day = died { #expect(!told.contains(died.description)) }
                }
                for sentence in report.sections.flatMap(\.paragraphs) {
                    let figures = sentence.split { !$0.isNumber && $0 != "-" && $0 != "(" && $0 != ")" }.compactMap { Int($0) }
                    let isFewer = sentence.contains("fewer than 5")
                    #expect(isFewer || !figures.contains { (1...4).contains($0) } || sentence.contains("Section"), "\(sentence)")
                }
            }
        }
    }

    @Test("the exempt form is for the office alone; the public one for the board, the chair and the commissioner too")
    func readers() async throws {
        let corpus = try await ToldCorpus.shared.value
        let reference = try #require(corpus.staffed.first)
        let csp = try await corpus.cases.review(reference).state.partnership
        let period = try Self.period()
        for role in ReviewRole.allCases {
            let desk = corpus.desk(role)
            let isOffice = role == .processManager
            let isReader = isOffice || [.partnershipBoard, .partnershipChair, .policeAndCrimeCommissioner].contains(role)
            for (isPublic, may) in [(true, isReader), (false, isOffice)] {
                do {
                    _ = try await desk.boardReport(of: csp, period: period, isPublic: isPublic)
                    #expect(may, "\(role.rawValue)")
                } catch CaseworkError.noAccess {
                    #expect(!may, "\(role.rawValue)")
                }
            }
        }
    }

    @Test("a table for a spreadsheet has a line for each figure")
    func csv() async throws {
        let corpus = try await ToldCorpus.shared.value
        let report = try await corpus.cases.boardReport(of: Self.largest(corpus), period: Self.period(), isPublic: false)
        let cells = report.sections.flatMap(\.tables).reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.count - 1 } }
        #expect(String(decoding: report.csv(), as: UTF8.self).split(separator: "\r\n").count == cells + 1)
    }

    private static func partnerships(_ corpus: ToldCorpus) async throws -> [String] {
        Set(try await corpus.cases.list().reviews.map(\.csp)).sorted()
    }

    private static func largest(_ corpus: ToldCorpus) async throws -> String {
        let all = try await corpus.cases.list().reviews.map(\.csp)
        return Set(all).sorted().max { one, other in all.count { $0 == one } < all.count { $0 == other } } ?? ""
    }

    private static func words(_ report: ReportDocument) -> [String] {
        var lines = ["# \(report.title)", report.subtitle, report.marking, ""]
        for section in report.sections {
            lines += ["## \(section.heading)", ""] + section.paragraphs
            for table in section.tables {
                lines += ["", table.caption, ([table.columns] + table.rows.map { $0.map(\.words) }).map { $0.joined(separator: " | ") }.joined(separator: "\n")]
            }
            for chart in section.charts {
                lines += ["", "Chart: \(chart.title): " + chart.points.map { "\($0.label) \($0.value.map(String.init) ?? "-")" }.joined(separator: ", ")]
            }
            lines.append("")
        }
        return lines + report.notes + [""]
    }
}
