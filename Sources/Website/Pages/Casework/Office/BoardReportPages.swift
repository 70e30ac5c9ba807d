internal import Accounts
internal import Casework
internal import CivilDates

/// Reports that the office gives: to its board, to a scrutiny committee, on
/// one agency.
enum BoardReportPages {
    static let routes: [Route] = [
        .get("/board-reports", .casework) { .page(try await chooser($0)) },
        .get("/board-reports/show", .casework) { visit in
            let (report, query) = try await asked(visit)
            return .page(ReportPage(report: report, query: query).page)
        },
        .get("/board-reports/report.csv", .casework, rate: .download) { visit in
            let (report, _) = try await asked(visit)
            return .file(PaperPages.csv(report.csv(), "\(report.title).csv"))
        },
    ]

    private enum Kind: String, CaseIterable {
        case publicBoard = "public", exempt, scrutiny, agency

        var label: String {
            switch self {
            case .publicBoard: "To the board, for the public part of its meeting"
            case .exempt: "To the board, exempt from publication"
            case .scrutiny: "To an overview and scrutiny committee"
            case .agency: "On one agency: everything that was ever asked of it"
            }
        }
    }

    private static func chooser(_ visit: Visit, faults: [Page.Fault] = []) async throws -> Page {
        let isOffice = visit.account?.rights.roles.contains(.processManager) == true
        let partnerships = isOffice ? try await visit.desk().board().partnerships : []
        // The quarter before today, as boards meet.
        let quarter = (visit.today.month - 1) / 3
        let from = quarter == 0 ? (visit.today.year - 1, 10) : (visit.today.year, (quarter - 1) * 3 + 1)
        let first = CivilDate(year: from.0, month: from.1, day: 1) ?? visit.today
        let last = CivilDate(year: visit.today.year, month: quarter * 3 + 1, day: 1).flatMap { CivilDate(dayNumber: $0.dayNumber - 1) } ?? visit.today
        func date(_ name: String, _ label: String, _ day: CivilDate) -> any FormPart {
            let typed = visit.query.names.contains("\(name).year")
            return DateField(
                name: name, label: label, day: typed ? visit.query.typed("\(name).day") : "\(day.day)", month: typed ? visit.query.typed("\(name).month") : "\(day.month)",
                year: typed ? visit.query.typed("\(name).year") : "\(day.year)", fault: faults.of(name), isRequired: true)
        }
        return Page(
            title: "Reports",
            blocks: [
                Form(
                    action: .to("board-reports", "show"), isQuery: true, id: "report",
                    parts: [
                        ChoiceField(
                            name: "kind", label: "Which report", choices: Kind.allCases.map { .init($0.rawValue, $0.label) },
                            chosen: visit.query.all("kind").isEmpty ? ["public"] : Set(visit.query.all("kind")), isRequired: true),
                        partnerships.isEmpty
                            ? TextField(name: "csp", label: "Partnership", value: visit.query.typed("csp"), fault: faults.of("csp"), isRequired: true, width: .half)
                            : ChoiceField(name: "csp", label: "Partnership", kind: .select, choices: partnerships.map { .init($0, $0) }, chosen: Set(visit.query.all("csp")), fault: faults.of("csp"), isRequired: true),
                        date("from", "From", first), date("to", "To", last),
                        TextField(name: "agency", label: "Agency, for a report on one", value: visit.query.typed("agency"), fault: faults.of("agency"), width: .half),
                    ], submit: "Show the report")
            ], faults: faults, place: .reports)
    }

    private static func asked(_ visit: Visit) async throws -> (ReportDocument, FormValues) {
        let query = visit.query
        guard let kind = Kind(rawValue: query["kind"] ?? "") else { throw Hidden() }
        let desk = try await visit.desk()
        if kind == .agency {
            guard let agency = query["agency"] else {
                throw Unfit(page: try await chooser(visit, faults: [Page.Fault("Say which agency", field: "agency")]))
            }
            return (try await desk.agencyReport(agency), query)
        }
        guard let partnership = query["csp"] else {
            throw Unfit(page: try await chooser(visit, faults: [Page.Fault("Say which partnership", field: "csp")]))
        }
        guard let from = query.date("from").flatMap({ CivilDate($0) }), let to = query.date("to").flatMap({ CivilDate($0) }),
            let period = ReportPeriod(from: from, to: to)
        else {
            throw Unfit(page: try await chooser(visit, faults: [Page.Fault("The period must be two days, the first before the last", field: "from")]))
        }
        switch kind {
        case .scrutiny: return (try await desk.scrutinyReport(of: partnership, period: period), query)
        default: return (try await desk.boardReport(of: partnership, period: period, isPublic: kind == .publicBoard), query)
        }
    }
}

/// A report of the office, to read, print and take away.
struct ReportPage {
    var report: ReportDocument
    var query: FormValues

    var page: Page {
        var blocks: [any Block] = [
            Paragraph(Words(report.subtitle), .lead),
            Buttons([
                .init(text: "Tables as CSV", path: .to("board-reports", "report.csv", query: query.pairs.map { ($0.name, $0.value) }), isSecondary: true, isDownload: true)
            ]),
        ]
        for section in report.sections {
            var parts: [any Block] = section.paragraphs.map { Paragraph(Words($0)) }
            parts += section.charts.map { chart in
                BarChart(label: chart.title, bars: chart.points.map { .init(label: $0.label, value: $0.value) }, note: chart.title)
            }
            parts += section.tables.map { table in
                Table(table.caption, table.columns, table.rows.map { $0.map { Words($0.words) } })
            }
            blocks.append(Section(section.heading, parts))
        }
        if !report.notes.isEmpty { blocks.append(Notice(.inset, title: "About the figures", [ListBlock(report.notes.map { Words($0) })])) }
        return Page(
            title: report.title, trail: [Page.Link("Reports", .to("board-reports"))], blocks: blocks, marking: report.isPublic ? nil : report.marking,
            isWide: true, place: .reports)
    }
}
