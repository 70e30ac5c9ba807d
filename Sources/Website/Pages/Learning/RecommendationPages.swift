internal import Documents
internal import Learning
internal import Reviews
internal import Searching
internal import Themes

/// What earlier reviews recommended, to whom, and in which words.
enum RecommendationPages {
    static let routes: [Route] = [
        .get("/recommendations", .signedIn, rate: .search, list),
        .get("/recommendations/export.csv", .signedIn, rate: .download, export),
        .get("/recommendations/compare", .signedIn) { _ in .page(ComparePage().page) },
        // A draft of one's own goes into no address and no history.
        .post("/recommendations/compare", .signedIn, rate: .search, compare),
        .get("/recommendations/{recommendation}", .signedIn, one),
    ]

    private static let itemsOfPage = 20

    private static func filter(_ query: FormValues) -> RecommendationFilter {
        RecommendationFilter(
            addressee: query["addressee"].map { String($0.prefix(200)) }, wording: query["like"].map { String($0.prefix(2000)) },
            theme: query["theme"].flatMap { Catalogue.standard.theme(slug: $0)?.slug },
            types: query["type"].flatMap(ReviewType.init(rawValue:)).map { [$0] })
    }

    private static func list(_ visit: Visit) async throws -> Answer {
        let filter = filter(visit.query)
        let number = min(max(1, visit.query.number("page") ?? 1), 500)
        let page = try await visit.learning.recommendationPage(filter, limit: itemsOfPage, offset: (number - 1) * itemsOfPage)
        return .page(RecommendationListPage(filter: filter, answer: page, number: number, size: itemsOfPage).page)
    }

    private static func one(_ visit: Visit) async throws -> Answer {
        .page(RecommendationPageView(answer: try await visit.learning.recommendation(visit["recommendation"])).page)
    }

    private static func compare(_ visit: Visit) async throws -> Answer {
        var page = ComparePage()
        page.wording = visit.form["wording"] ?? ""
        page.addressee = visit.form["addressee"] ?? ""
        if page.wording.isEmpty {
            page.faults = [Page.Fault("Write your recommendation", field: "wording")]
        } else if page.wording.utf8.count > 5_000 {
            page.faults = [Page.Fault("The recommendation is too long: 5,000 letters at most", field: "wording")]
        }
        guard page.faults.isEmpty else { return .page(page.page, status: 422) }
        page.found = try await visit.learning.recommendationPage(
            RecommendationFilter(addressee: page.addressee.isEmpty ? nil : page.addressee, wording: page.wording), limit: 10
        ).recommendations
        return .page(page.page)
    }

    private static func export(_ visit: Visit) async throws -> Answer {
        let answer = try await visit.learning.recommendationPage(filter(visit.query), limit: 1_000)
        let rows = answer.recommendations.filter { ExportGuard.mayLeave($0.text, sensitive: $0.sensitive) }.map { item in
            [
                item.id, item.title, item.report, item.number ?? "", item.paragraph, item.addressee ?? "", item.level ?? "",
                item.text, item.themes.joined(separator: " "), item.similarity.map { "\($0)" } ?? "",
            ]
        }
        let columns = [
            "recommendation", "report", "report identifier", "number", "paragraph", "addressee", "level", "wording", "themes",
            "likeness",
        ]
        return .file(
            Download(
                name: "recommendations.csv", type: "text/csv; charset=utf-8",
                bytes: CSVDocument(columns: columns, rows: rows).written()))
    }
}

/// All that fit, with ways to narrow them.
struct RecommendationListPage {
    var filter: RecommendationFilter
    var answer: RecommendationPage
    var number: Int
    var size: Int

    var page: Page {
        Page(
            title: "Earlier recommendations",
            blocks: [
                Paragraph(
                    Words("What reviews have asked for before, and of whom. ")
                        + .link("Compare one of your own", to: .to("recommendations", "compare"))), form, chips,
                Columns(side: side, main: main, label: "Narrow the list"),
            ], offersToLeave: true, place: .recommendations)
    }

    private var form: any Block {
        Form(
            action: .to("recommendations"), isQuery: true, id: "filter",
            parts: [
                TextField(name: "addressee", label: "To whom", kind: .search, value: filter.addressee ?? "", isRequired: true, width: .half),
                TextField(name: "like", label: "Like these words", kind: .search, value: filter.wording ?? "", isRequired: true, width: .half),
                ChoiceField(
                    name: "theme", label: "About", kind: .select,
                    choices: [.init("", "All themes")] + Catalogue.standard.themes.map { .init($0.slug, $0.label) },
                    chosen: [filter.theme ?? ""], isRequired: true),
            ], submit: "Show", isInline: true)
    }

    private var conditions: [(name: String, value: String, words: String)] {
        [
            filter.addressee.map { ("addressee", $0, "To: \($0)") }, filter.wording.map { ("like", $0, "Like: \($0)") },
            filter.theme.map { ("theme", $0, "About: \(ThemeNames.label($0))") },
            filter.types?.first.map { ("type", $0.rawValue, ReviewTypeNames.label($0.rawValue)) },
        ].compactMap { $0 }
    }

    private func path(without name: String? = nil, with added: (String, String)? = nil, page: Int = 1) -> SitePath {
        .to(
            "recommendations",
            query: conditions.filter { $0.name != name && $0.name != added?.0 }.map { ($0.name, $0.value) }
                + (added.map { [$0] } ?? []) + (page > 1 ? [("page", "\(page)")] : []))
    }

    private var chips: any Block {
        Chips(label: "What the list is narrowed by", chips: conditions.map { .init(words: $0.words, without: path(without: $0.name)) })
    }

    private var main: [any Block] {
        let size = size
        guard answer.total > 0 else { return [Paragraph("No recommendation fits. Take away one of the conditions.")] }
        return [
            Paragraph(
                Words("\(Shown.count(answer.total, "recommendation"))\(filter.wording == nil ? "" : ", the likest first"). ")
                    + .link(
                        "Download (CSV)",
                        to: .to("recommendations", "export.csv", query: conditions.map { ($0.name, $0.value) }), isDownload: true),
                .quiet),
            Heading("Recommendations", id: "results"),
            RecommendationList(items: answer.recommendations.map { RecommendationList.Item($0, asked: filter.wording) }),
            Pagination(page: number, pages: min(500, (answer.total + size - 1) / size)) { page in path(page: page) },
        ]
    }

    private var side: [any Block] {
        var blocks: [any Block] = []
        if filter.addressee == nil, !answer.addressees.isEmpty {
            blocks += [
                Heading("To whom", level: 2, id: "addressees"),
                ListBlock(
                    answer.addressees.prefix(10).map {
                        .link(Shortened.words($0.value, to: 60), to: path(with: ("addressee", $0.value))) + Words(" (\($0.count))")
                    }),
            ]
        }
        if filter.theme == nil, !answer.themes.isEmpty {
            blocks += [
                Heading("About", level: 2, id: "about"),
                ListBlock(
                    answer.themes.prefix(10).map {
                        .link(ThemeNames.label($0.value), to: path(with: ("theme", $0.value))) + Words(" (\($0.count))")
                    }),
            ]
        }
        return blocks
    }
}

/// One recommendation, what became of it as far as its report tells, and
/// what others asked in like words.
struct RecommendationPageView {
    var answer: RecommendationAnswer

    var page: Page {
        let item = answer.recommendation
        return Page(
            title: item.number.map { "Recommendation \($0)" } ?? "Recommendation", caption: item.title,
            trail: [Page.Link("Earlier recommendations", .to("recommendations"))],
            blocks: [wording, facts, Section("What became of it", followedUp), Section("Asked in like words", similar)],
            offersToLeave: true, place: .recommendations)
    }

    private var wording: any Block {
        let words = Paragraph(Words(answer.recommendation.text), .lead)
        return answer.recommendation.sensitive
            ? Details("This paragraph tells how somebody died. Show it", [words]) : Notice(.inset, [words])
    }

    private var facts: any Block {
        let item = answer.recommendation
        var themes = Words([])
        for (place, slug) in item.themes.enumerated() {
            if place > 0 { themes += ", " }
            themes += .link(ThemeNames.label(slug), to: .to("themes", slug))
        }
        return SummaryList([
            .init("To whom", Words(item.addressee ?? "Not said")),
            .init("Reach", Words(item.level.map { Shown.title($0) } ?? "Not said")),
            .init("Report", .link(item.title, to: .to("library", item.report))),
            .init(
                "Where", .link("Paragraph \(item.paragraph)", to: .to("library", item.report, "paragraphs", "p\(answer.ordinal)"))),
            .init("Themes", themes.isEmpty ? Words("None noticed") : themes),
            .init("Permanent name", Words(item.id)),
        ])
    }

    private var followedUp: [any Block] {
        let silence = Paragraph(
            "A report is written before most of what follows from it. That it says nothing is no evidence that nothing was done.", .quiet)
        guard !answer.followedUp.isEmpty else {
            return [Paragraph("Its report does not come back to it in an action plan or a quality assurance letter."), silence]
        }
        return [
            ListBlock(
                answer.followedUp.prefix(5).map { item in
                    .link(
                        "\(item.section.isEmpty ? "Paragraph" : item.section), \(item.paragraph)",
                        to: .to("library", answer.recommendation.report, "paragraphs", "p\(item.ordinal)"))
                        + Words(": \(Shortened.words(item.text, to: 400))")
                }), silence,
        ]
    }

    private var similar: [any Block] {
        guard !answer.similar.isEmpty else { return [Paragraph("No other report says the like.")] }
        return [RecommendationList(items: answer.similar.map { RecommendationList.Item($0, asked: answer.recommendation.text) })]
    }
}

/// A recommendation of one's own beside the likest ones already made.
struct ComparePage {
    var wording = ""
    var addressee = ""
    var found: [RecommendationsAnswer.Entry]?
    var faults: [Page.Fault] = []

    var page: Page {
        var blocks: [any Block] = [
            Paragraph("Your wording is compared and forgotten. It is not kept, and it does not go into the address of the page.")
        ]
        if let found {
            blocks.append(
                Section(
                    "Yours and the likest", id: "found",
                    found.isEmpty
                        ? [Paragraph("No earlier recommendation is like it.")]
                        : [Comparison(own: wording, items: found.map { RecommendationList.Item($0, asked: wording) })]))
        }
        blocks.append(
            Form(
                action: .to("recommendations", "compare"),
                parts: [
                    TextField(
                        name: "wording", label: "Your recommendation", value: wording, fault: faults.of("wording"), isRequired: true,
                        lines: 5),
                    TextField(
                        name: "addressee", label: "Only those to", hint: "Words of the addressee’s name, for example health board.",
                        value: addressee, width: .half),
                ], submit: "Compare"))
        return Page(
            title: "Compare a recommendation", trail: [Page.Link("Earlier recommendations", .to("recommendations"))],
            blocks: blocks, faults: faults, offersToLeave: true, place: .recommendations)
    }
}
