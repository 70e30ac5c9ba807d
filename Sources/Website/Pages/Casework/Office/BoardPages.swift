internal import Accounts
internal import Casework

/// Every review of the office, the first thing to do first.
enum BoardPages {
    static let routes: [Route] = [
        .get("/board", .office([.processManager])) { .page(BoardPage(board: try await $0.desk().board(filter($0.query)), query: $0.query).page) },
        .get("/board.csv", .office([.processManager]), rate: .download) { visit in
            .file(PaperPages.csv(try await visit.desk().board(filter(visit.query)).csv(), "board \(visit.today).csv"))
        },
    ]

    private static func filter(_ query: FormValues) -> BoardFilter {
        BoardFilter(partnership: query["csp"], stage: query["stage"], lead: query["lead"], text: query["q"])
    }
}

struct BoardPage {
    var board: BoardAnswer
    var query: FormValues

    private static let rowsOfPage = 50

    var page: Page {
        let pages = max(1, (board.rows.count + Self.rowsOfPage - 1) / Self.rowsOfPage)
        let number = min(max(1, query.number("page") ?? 1), pages)
        let rows = board.rows.dropFirst((number - 1) * Self.rowsOfPage).prefix(Self.rowsOfPage)
        let filters = filters
        return Page(
            title: "Board",
            blocks: [
                Buttons([
                    .init(text: "A death was notified", path: .to("open-review")),
                    .init(text: "Take over live work", path: .to("take-over"), isSecondary: true),
                    .init(text: "Download as CSV", path: .to("board.csv", query: filters), isSecondary: true, isDownload: true),
                ]),
                chooser,
                Paragraph(Words("\(Shown.count(board.rows.count, "review")), as of \(Shown.date(board.asOf)). The first row is the first thing to do."), .quiet),
                Table(
                    "Reviews", captionIsHidden: true,
                    columns: [
                        .init("Review"), .init("What presses most"), .init("Due"), .init("Stage"), .init("Lead"),
                        .init("Clocks late or near"), .init("No answer"), .init("Actions overdue", isNumber: true), .init("Points open", isNumber: true),
                        .init("Family contacts due", isNumber: true),
                    ],
                    rows: rows.map(row), empty: "No review answers to this."),
                Pagination(page: number, pages: pages) { page in .to("board", query: filters + [("page", "\(page)")]) },
            ], isWide: true, place: .board)
    }

    private var filters: [(String, String)] {
        ["csp", "stage", "lead", "q"].compactMap { name in query[name].map { (name, $0) } }
    }

    private var chooser: any Block {
        func select(_ name: String, _ label: String, _ choices: [(String, String)]) -> any FormPart {
            ChoiceField(
                name: name, label: label, kind: .select, choices: [.init("", "All")] + choices.map { .init($0.0, $0.1) },
                chosen: Set(query.all(name)), isRequired: true)
        }
        var parts: [any FormPart] = [
            select("stage", "Stage", board.stages.map { ($0.stage, "\($0.label) (\($0.reviews))") })
        ]
        if board.partnerships.count > 1 { parts.append(select("csp", "Partnership", board.partnerships.map { ($0, $0) })) }
        if !board.leads.isEmpty { parts.append(select("lead", "Lead", board.leads.map { ($0, $0) })) }
        parts.append(TextField(name: "q", label: "Reference", kind: .search, value: query.typed("q"), isRequired: true, width: .short))
        return Form(action: .to("board"), isQuery: true, id: "filter", parts: parts, submit: "Show", isInline: true)
    }

    private func row(_ row: BoardAnswer.Row) -> Table.Row {
        var title = Words.link(row.review, to: .to("reviews", row.review))
        if let local = row.localReference { title += .lineBreak + .quiet(local) }
        if board.partnerships.count > 1 { title += .lineBreak + .quiet(row.csp) }
        var stage = Words(row.stageLabel)
        if row.isPaused { stage += Words(" ") + .tag("Paused", .paused) }
        if row.irregularities > 0 {
            stage += Words(" ") + .tag(Shown.count(row.irregularities, "irregularity", "irregularities"), .neutral)
        }
        var clocks = Words([])
        if row.clocksOverdue > 0 { clocks += .tag("\(row.clocksOverdue) late", .late) + Words(" ") }
        if row.clocksDueSoon > 0 { clocks += .tag("\(row.clocksDueSoon) near", .soon) }
        var answers = Words(row.requestsOpen > 0 ? "\(row.requestsOpen)" : "")
        if row.requestsOverdue > 0 { answers += Words(" ") + .tag("\(row.requestsOverdue) late", .late) }
        func number(_ count: Int) -> Words { Words(count > 0 ? "\(count)" : "") }
        return Table.Row(
            [
                title, Words(row.why), Words(row.due.map { Shown.date($0) } ?? "") + (row.state.map { Words(" ") + ClockWords.tag($0) } ?? Words([])),
                stage, Words(row.lead ?? ""), clocks, answers, number(row.actionsOverdue), number(row.qualityPointsOpen), number(row.contactsDue),
            ], tone: row.state.flatMap { ClockWords.tone($0) })
    }
}
