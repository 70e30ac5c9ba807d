internal import Documents
internal import Learning
internal import Reviews
internal import Themes

/// The themes of the catalogue: what each means, and what the reports say
/// of it.
enum ThemePages {
    static let routes: [Route] = [
        .get("/themes", .signedIn, list),
        .get("/themes/{theme}", .signedIn, theme),
        .get("/themes/{theme}/evidence", .signedIn, rate: .search, evidence),
        .get("/themes/{theme}/figures.csv", .signedIn, rate: .download, figures),
    ]

    static let passagesOfPage = 20

    // MARK: The list

    private static func list(_ visit: Visit) async throws -> Answer {
        let statistics = try await visit.learning.statistics(by: [.theme])
        var counts: [String: StatisticsAnswer.Row] = [:]
        for row in statistics.rows { counts[row.values.first ?? ""] = row }
        let base = statistics.base.map { "\($0)" } ?? "few"
        var blocks: [any Block] = [
            Paragraph(
                Words(
                    "Themes are suggested by rules over words and corrected by people. The counts are of \(base) domestic homicide reviews, by any of their names.")),
            Notice(.inset, Words("A review that does not mention a theme is no evidence that it was absent.")),
        ]
        for group in Catalogue.standard.groups {
            let rows = Catalogue.standard.themes.filter { $0.group == group.slug }.map { theme in
                let row = counts[theme.slug]
                return Table.Row([
                    .link(theme.label, to: .to("themes", theme.slug)),
                    row.map { Undisclosed.words($0.count) } ?? "0",
                    Words(row?.percentage.map { "\($0) %" } ?? ""),
                ])
            }
            blocks.append(
                Section(
                    group.label,
                    [
                        Table(
                            "\(group.label): reviews with each theme", captionIsHidden: true,
                            columns: [.init("Theme"), .init("Reviews", isNumber: true), .init("Share", isNumber: true)], rows: rows)
                    ]))
        }
        blocks.append(Details("About the figures", [ListBlock(statistics.notes.map { Words($0) })]))
        return .page(Page(title: "Themes", blocks: blocks, place: .themes))
    }

    // MARK: One theme

    private static func theme(_ visit: Visit) async throws -> Answer {
        guard let theme = Catalogue.standard.theme(slug: visit["theme"]) else { throw Hidden() }
        let picture = try await visit.learning.picture(of: theme.slug)
        let asked = try await visit.learning.recommendationPage(
            RecommendationFilter(theme: theme.slug, types: ReviewType.domesticHomicideReviewFamily), limit: 5)
        var limits = LearningBase.SearchLimits()
        limits.limit = 5
        limits.types = ReviewType.domesticHomicideReviewFamily
        let evidence = try await visit.learning.search("theme:\(theme.slug)", limits: limits)
        return .page(ThemePage(theme: theme, picture: picture, evidence: evidence, asked: asked, account: visit.account).page)
    }

    private static func evidence(_ visit: Visit) async throws -> Answer {
        guard let theme = Catalogue.standard.theme(slug: visit["theme"]) else { throw Hidden() }
        let number = min(max(1, visit.query.number("page") ?? 1), 500)
        var limits = LearningBase.SearchLimits()
        limits.limit = passagesOfPage
        limits.offset = (number - 1) * passagesOfPage
        limits.types = ReviewType.domesticHomicideReviewFamily
        let text = "theme:\(theme.slug)"
        let answer = try await visit.learning.search(text, limits: limits)
        return .page(
            Page(
                title: "Evidence", caption: theme.label,
                trail: [Page.Link("Themes", .to("themes")), Page.Link(theme.label, .to("themes", theme.slug))],
                blocks: [
                    Paragraph(
                        Words("\(Shown.count(answer.total, "paragraph")) of domestic homicide reviews. ")
                            + .link("Narrow them in the search", to: .to("search", query: [("in", text)]))),
                    Heading("Paragraphs", id: "results"),
                    PassageList(items: answer.results.map { SearchResults.item($0, way: WayBack(text: "", narrowed: [text])) }),
                    Pagination(page: number, pages: min(500, (answer.total + passagesOfPage - 1) / passagesOfPage)) { page in
                        .to("themes", theme.slug, "evidence", query: [("page", "\(page)")])
                    },
                ], offersToLeave: true, place: .themes))
    }

    private static func figures(_ visit: Visit) async throws -> Answer {
        guard let theme = Catalogue.standard.theme(slug: visit["theme"]) else { throw Hidden() }
        let picture = try await visit.learning.picture(of: theme.slug)
        func value(_ number: Int?) -> String { number.map(String.init) ?? Undisclosed.words }
        var rows = [
            ["all", "reviews looked at", value(picture.base), value(picture.found), picture.percentage.map(String.init) ?? ""],
            ["all", "looked for and not found", value(picture.base), value(picture.lookedForNotFound), ""],
        ]
        for (table, part) in [("year", picture.years), ("relationship", picture.relationships), ("found with", picture.together)] {
            for row in part {
                rows.append([table, row.value, value(row.base), value(row.count), row.percentage.map(String.init) ?? ""])
            }
        }
        rows += picture.notes.map { ["note", $0, "", "", ""] }
        return .file(
            Download(
                name: "\(theme.slug)-figures.csv", type: "text/csv; charset=utf-8",
                bytes: CSVDocument(columns: ["table", "value", "base", "reviews", "per cent"], rows: rows).written()))
    }
}
