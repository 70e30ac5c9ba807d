internal import Accounts
internal import Casework
internal import CivilDates
internal import Documents
internal import Storage
internal import Workflow

/// Clocks and actions over all reviews and plans.
enum DeadlinePages {
    static let routes: [Route] = [
        .get("/deadlines", .office([.processManager]), deadlines),
        .get("/actions", .office([.processManager]), actions),
        .get("/actions.csv", .office([.processManager]), rate: .download) { visit in
            .file(PaperPages.csv(try await found(visit).csv(), "actions \(visit.today).csv"))
        },
        .get("/calendar/{token}", .bearer, rate: .download, calendar),
    ]

    private static let spans = [("7", "a week"), ("30", "30 days"), ("90", "90 days"), ("", "any day")]

    private static func deadlines(_ visit: Visit) async throws -> Answer {
        let within = visit.query["within"].map { Int($0) } ?? 30
        let isAll = visit.query.names.contains("within") && visit.query["within"] == nil
        let answer = try await visit.desk().deadlines(within: isAll ? nil : within)
        let shown = answer.deadlines.prefix(300)
        return .page(
            Page(
                title: "Deadlines",
                blocks: [
                    Form(
                        action: .to("deadlines"), isQuery: true, id: "within",
                        parts: [
                            ChoiceField(
                                name: "within", label: "Due within", kind: .select, choices: spans.map { .init($0.0, $0.1) },
                                chosen: [isAll ? "" : "\(within ?? 30)"], isRequired: true)
                        ], submit: "Show", isInline: true),
                    Paragraph(Words("\(Shown.count(answer.deadlines.count, "open clock"))\(answer.deadlines.count > shown.count ? "; the first \(shown.count) are shown" : "")."), .quiet),
                    CalendarMonths(items: Array(shown)),
                    ClockWords.table(Array(shown), caption: "Open clocks", withReview: true),
                    Paragraph(Words("To have these in your own calendar, make a private address on ") + .link("your account’s page", to: .to("account")) + Words(".")),
                ], isWide: true, place: .deadlines))
    }

    private static func found(_ visit: Visit) async throws -> ActionsAnswer {
        try await visit.desk().actions(
            overdue: visit.query["overdue"] == "yes", agency: visit.query["agency"], source: visit.query["source"],
            all: visit.query["all"] == "yes")
    }

    private static func actions(_ visit: Visit) async throws -> Answer {
        let answer = try await found(visit)
        let filters = ["overdue", "agency", "source", "all"].compactMap { name in visit.query[name].map { (name, $0) } }
        let size = 50
        let pages = max(1, (answer.actions.count + size - 1) / size)
        let number = min(max(1, visit.query.number("page") ?? 1), pages)
        return .page(
            Page(
                title: "Actions",
                blocks: [
                    Form(
                        action: .to("actions"), isQuery: true, id: "filter",
                        parts: [
                            TextField(name: "agency", label: "Agency", kind: .search, value: visit.query.typed("agency"), isRequired: true, width: .half),
                            ChoiceField(name: "overdue", label: "Which", kind: .select, choices: [.init("", "All live actions"), .init("yes", "Overdue only")], chosen: Set(visit.query.all("overdue")), isRequired: true),
                        ], submit: "Show", isInline: true),
                    Buttons([.init(text: "Download as CSV", path: .to("actions.csv", query: filters), isSecondary: true, isDownload: true)]),
                    Paragraph(Words(Shown.count(answer.actions.count, "action")), .quiet),
                    Table(
                        "Actions", captionIsHidden: true, columns: ["Action", "What", "Agency", "Target", "State"].map { Table.Column($0) },
                        rows: answer.actions.dropFirst((number - 1) * size).prefix(size).map { action in
                            let isReview = action.plan != action.csp
                            return Table.Row(
                                [
                                    isReview ? .link(action.id, to: ReviewArea.recommendations.path(of: action.plan)) : Words(action.id), Words(action.text), Words(action.agency),
                                    Words(Shown.date(action.target, unknown: "No date")), action.overdue ? .tag("Overdue", .late) : .tag(Shown.title(action.state), .neutral),
                                ], tone: action.overdue ? .late : nil)
                        }, empty: "No action answers to this."),
                    Pagination(page: number, pages: pages) { page in .to("actions", query: filters + [("page", "\(page)")]) },
                ], isWide: true, place: .actions))
    }

    /// A person's own calendar program asks with the secret of its address.
    private static func calendar(_ visit: Visit) async throws -> Answer {
        let text = visit["token"].hasSuffix(".ics") ? String(visit["token"].dropLast(4)) : visit["token"]
        guard let token = SecretToken(text), let account = try await visit.site.accounts.feedAccount(token) else { throw Hidden() }
        let isSafe = try await visit.site.accounts.hasSecondFactor(account.id)
        guard isSafe || visit.site.waivesSecondFactor else { throw Hidden() }
        let desk = try await visit.site.caseload(on: visit.today).desk(of: Viewer(account), at: visit.now)
        let answer = try await desk.deadlines()
        let bytes = answer.calendar(fiction: visit.site.folder.isFiction).written()
        return .text(String(decoding: bytes, as: UTF8.self), type: "text/calendar; charset=utf-8")
    }
}

/// Months with the days on which something is due; the table below says
/// what.
struct CalendarMonths: Block {
    static let template = "calendar-months"
    private var months: [(title: String, weeks: [[(day: Int, count: Int, isLate: Bool)?]])] = []

    init(items: [DeadlinesAnswer.Item], months limit: Int = 3) {
        var counts: [CivilDate: (Int, Bool)] = [:]
        for item in items {
            guard let due = item.due.flatMap({ CivilDate($0) }) else { continue }
            let known = counts[due] ?? (0, false)
            counts[due] = (known.0 + 1, known.1 || item.state == "overdue")
        }
        let dated = Set(counts.keys.filter { !(counts[$0]?.1 ?? false) }.map { [$0.year, $0.month] }).sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
        for pair in dated.prefix(limit) {
            guard let first = CivilDate(year: pair[0], month: pair[1], day: 1) else { continue }
            var weeks: [[(day: Int, count: Int, isLate: Bool)?]] = []
            var week: [(day: Int, count: Int, isLate: Bool)?] = Array(repeating: nil, count: first.weekday.rawValue - 1)
            var day = first
            while day.month == pair[1] {
                let known = counts[day] ?? (0, false)
                week.append((day.day, known.0, known.1))
                if week.count == 7 {
                    weeks.append(week)
                    week = []
                }
                guard let next = CivilDate(dayNumber: day.dayNumber + 1) else { break }
                day = next
            }
            if !week.isEmpty { weeks.append(week + Array(repeating: nil, count: 7 - week.count)) }
            months.append((Shown.date(String(first.description.prefix(7))), weeks))
        }
    }

    var view: [String: Any] {
        [
            "some": !months.isEmpty,
            "months": months.map { month in
                [
                    "title": month.title,
                    "weeks": month.weeks.map { week in
                        [
                            "days": week.map { day in
                                [
                                    "day": day.map { "\($0.day)" } ?? "", "count": day.map { $0.count > 0 ? "\($0.count)" : "" } ?? "",
                                    "some": (day?.count ?? 0) > 0, "words": Shown.count(day?.count ?? 0, "clock"),
                                ]
                            }
                        ]
                    },
                ]
            },
        ]
    }
}
