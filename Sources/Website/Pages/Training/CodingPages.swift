internal import Accounts
internal import Learning
internal import Storage
internal import Themes

/// Suggestions of the coder, one at a time, for people to confirm, reject
/// or correct.
enum CodingPages {
    static let routes: [Route] = [
        .get("/coding", .office([.trainer, .processManager]), desk),
        .post("/coding", .office([.trainer, .processManager]), decide),
        .get("/coding/decisions", .office([.trainer, .processManager]), decisions),
        .get("/coding/precision", .office([.trainer, .processManager]), precision),
    ]

    private static func desk(_ visit: Visit) async throws -> Answer {
        try await desk(visit, theme: visit.query["theme"], after: visit.query["after"], keys: visit.query["keys"] != "off")
    }

    private static func desk(
        _ visit: Visit, theme: String?, after: String?, keys: Bool, faults: [Page.Fault] = []
    ) async throws -> Answer {
        let theme = theme.flatMap { Catalogue.standard.theme(slug: $0)?.slug }
        let suggestion = try await visit.learning.nextSuggestion(of: theme, after: after.flatMap { UInt64($0) })
        let precision = try await visit.learning.rulePrecision(theme: suggestion?.theme)
        let page = CodingDeskPage(suggestion: suggestion, chosen: theme, precision: precision, hasKeys: keys, faults: faults).page
        return .page(page, status: faults.isEmpty ? 200 : 422)
    }

    private static func decide(_ visit: Visit) async throws -> Answer {
        guard let report = visit.form["report"], let ordinal = visit.form.number("ordinal"), let slug = visit.form["suggested"],
            Catalogue.standard.theme(slug: slug) != nil, let decision = visit.form["decision"]
        else { throw Hidden() }
        let keys = visit.form["keys"] != "off"
        let rule = visit.form["rule"].map { String($0.prefix(200)) }
        let decisions: [LearningBase.Decision]
        let done: String
        switch decision {
        case "confirm":
            decisions = [.init(theme: slug, confirmed: true, rule: rule)]
            done = "Confirmed. Here is the next."
        case "reject":
            decisions = [.init(theme: slug, confirmed: false, rule: rule)]
            done = "Rejected. Here is the next."
        case "correct":
            guard let other = visit.form["other"].flatMap({ Catalogue.standard.theme(slug: $0)?.slug }), other != slug else {
                // The same suggestion again: the one after the place before it.
                let before = visit.form["place"].flatMap { UInt64($0) }.map { "\($0 &- 1)" }
                return try await desk(
                    visit, theme: visit.form["theme"], after: before, keys: keys,
                    faults: [Page.Fault("Choose the theme that fits instead", field: "other")])
            }
            decisions = [.init(theme: slug, confirmed: false, rule: rule), .init(theme: other, confirmed: true)]
            done = "Corrected to “\(ThemeNames.label(other))”. Here is the next."
        default: throw Hidden()
        }
        try await visit.learning.noteDecisions(
            decisions, on: "p\(ordinal)", of: report, by: visit.person.name, actor: visit.actor)
        await LateRefresh.shared.ask(for: visit.learning, in: visit.site.folder.path)
        return .redirect(
            CodingDeskPage.path(theme: visit.form["theme"], after: visit.form["place"], keys: keys), done: done)
    }

    private static func decisions(_ visit: Visit) async throws -> Answer {
        let all = try await visit.learning.codingDecisions()
        let size = 50
        let pages = max(1, (all.count + size - 1) / size)
        let number = min(max(1, visit.query.number("page") ?? 1), pages)
        let titles = Dictionary(
            try await visit.learning.reportList().reports.map { ($0.report, $0.title) }, uniquingKeysWith: { first, _ in first })
        let rows = all.dropFirst((number - 1) * size).prefix(size).map { decision in
            [
                Words.link(ThemeNames.label(decision.theme), to: .to("themes", decision.theme)),
                decision.confirmed ? .tag("confirmed", .good) : .tag("rejected", .paused), Words(decision.by),
                Words(decision.on.map { Shown.date($0) } ?? ""),
                .link(titles[decision.report] ?? decision.report, to: .to("library", decision.report)),
            ]
        }
        return .page(
            Page(
                title: "Decisions about the coding", trail: [Page.Link("Coding desk", .to("coding"))],
                blocks: [
                    Table(
                        "Decisions, the newest first", captionIsHidden: true, ["Theme", "Decision", "By", "On", "Report"], Array(rows),
                        empty: "Nobody has decided anything yet."),
                    Pagination(page: number, pages: pages) { .to("coding", "decisions", query: [("page", "\($0)")]) },
                ], place: .coding))
    }

    private static func precision(_ visit: Visit) async throws -> Answer {
        let all = try await visit.learning.rulePrecision()
        return .page(
            Page(
                title: "How precise the rules are", trail: [Page.Link("Coding desk", .to("coding"))],
                blocks: [
                    Paragraph(
                        "Of the suggestions that people decided, so many were right. Only the last decision on each counts. Below 10 decisions there is no percentage. What the rules overlooked is not in these figures."),
                    PrecisionTable.of(all, caption: "Precision of each theme and rule"),
                ], place: .coding))
    }
}

/// How often people agreed with each rule.
enum PrecisionTable {
    static func of(_ rows: [RulePrecision], caption: String) -> Table {
        Table(
            caption,
            columns: [
                .init("Theme or rule"), .init("Confirmed", isNumber: true), .init("Rejected", isNumber: true),
                .init("Precision", isNumber: true),
            ],
            rows: rows.map { row in
                Table.Row([
                    row.rule.map { Words("– rule \($0)") } ?? .strong(ThemeNames.label(row.theme)), Words("\(row.confirmed)"),
                    Words("\(row.rejected)"), Words(row.percentage.map { "\($0) %" } ?? "too few to say"),
                ])
            }, empty: "Nobody has decided anything yet.")
    }
}
