internal import Learning
internal import Reviews

/// All reports of the folder.
enum LibraryPages {
    static let routes: [Route] = [.get("/library", .signedIn, library)]

    private static let reportsOfPage = 50

    private static func library(_ visit: Visit) async throws -> Answer {
        let all = try await visit.learning.reportList().reports.filter { $0.visibility != Visibility.draft.rawValue }
        let words = visit.query["title"] ?? ""
        let type = visit.query["type"].flatMap(ReviewType.init(rawValue:))
        let csp = visit.query["csp"] ?? ""
        let found = all.filter { report in
            (words.isEmpty || report.title.lowercased().contains(words.lowercased()))
                && (type == nil || report.reviewType == type?.rawValue) && (csp.isEmpty || report.csp == csp)
        }.sorted { ($1.published ?? "", $0.title, $0.report) < ($0.published ?? "", $1.title, $1.report) }
        let pages = max(1, (found.count + reportsOfPage - 1) / reportsOfPage)
        let page = min(max(1, visit.query.number("page") ?? 1), pages)
        let kept = [("title", words), ("type", type?.rawValue ?? ""), ("csp", csp)].filter { !$0.1.isEmpty }
        let rows = found.dropFirst((page - 1) * reportsOfPage).prefix(reportsOfPage).map { report in
            [
                Words.link(report.title, to: .to("library", report.report)), Words(ReviewTypeNames.short(report.reviewType)),
                Words(report.csp ?? ""), Words(Shown.date(report.published, unknown: "")),
                report.withdrawn != nil ? .tag("withdrawn", .paused) : Words("\(report.passages)"),
            ]
        }
        return .page(
            Page(
                title: "Library",
                blocks: [
                    form(all, words, type, csp),
                    Paragraph(Words("\(Shown.count(found.count, "document")) of \(all.count)."), .quiet),
                    Table(
                        "Documents", captionIsHidden: true,
                        ["Title", "Kind", "Partnership", "Dated", "Paragraphs"], Array(rows),
                        empty: "No document fits. Take away one of the conditions."),
                    Pagination(page: page, pages: pages) { number in
                        .to("library", query: kept + (number > 1 ? [("page", "\(number)")] : []))
                    },
                ], place: .search))
    }

    private static func form(
        _ all: [ReportsAnswer.Entry], _ words: String, _ type: ReviewType?, _ csp: String
    ) -> any Block {
        let types = Set(all.map(\.reviewType))
        let partnerships = Set(all.compactMap(\.csp)).sorted()
        return Form(
            action: .to("library"), isQuery: true, id: "filter",
            parts: [
                TextField(name: "title", label: "Words of the title", kind: .search, value: words, isRequired: true),
                ChoiceField(
                    name: "type", label: "Kind", kind: .select,
                    choices: [.init("", "All kinds")]
                        + ReviewType.allCases.filter { types.contains($0.rawValue) }.map {
                            .init($0.rawValue, ReviewTypeNames.label($0.rawValue))
                        }, chosen: type.map { [$0.rawValue] } ?? [""], isRequired: true),
                ChoiceField(
                    name: "csp", label: "Partnership", kind: .select,
                    choices: [.init("", "All partnerships")] + partnerships.map { .init($0, $0) }, chosen: [csp],
                    isRequired: true),
            ], submit: "Show", isInline: true)
    }
}
