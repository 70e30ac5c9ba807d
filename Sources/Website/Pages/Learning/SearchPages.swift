internal import Learning
internal import Reviews
internal import Searching

/// One box over everything that reviews have taught.
enum SearchPages {
    static let routes: [Route] = [
        .get("/search", .signedIn, rate: .search, search)
    ]

    private static let resultsOfPage = 20

    private static func search(_ visit: Visit) async throws -> Answer {
        let text = visit.query["q"] ?? ""
        guard !text.isEmpty else { return .page(page(text: "", blocks: [introduction])) }
        guard text.utf8.count <= 500 else {
            return .page(
                page(text: String(text.prefix(500)), blocks: [], faults: [Page.Fault("The search is too long: 500 letters at most", field: "q")]),
                status: 400)
        }
        let number = min(max(1, visit.query.number("page") ?? 1), 500)
        let kinds = Set(visit.query.all("type").compactMap(ReviewType.init(rawValue:)))
        var limits = LearningBase.SearchLimits()
        limits.limit = resultsOfPage
        limits.offset = (number - 1) * resultsOfPage
        limits.types = kinds.isEmpty ? nil : kinds
        do {
            let answer = try await visit.learning.search(text, limits: limits)
            return .page(page(text: text, blocks: SearchResults(answer: answer, text: text, page: number, kinds: kinds, size: resultsOfPage).blocks))
        } catch LearningError.badQuery(let faults) {
            let words = faults.faults.map { Page.Fault(QueryFaultWords.of($0), field: "q") }
            return .page(page(text: text, blocks: [queryHelp(isOpen: true)], faults: words), status: 400)
        }
    }

    private static func page(text: String, blocks: [any Block], faults: [Page.Fault] = []) -> Page {
        Page(
            title: text.isEmpty ? "Search" : "Search results",
            blocks: [
                Form(
                    action: .to("search"), isQuery: true, id: "search",
                    parts: [
                        TextField(
                            name: "q", label: "Words, a phrase in quotation marks, or theme:matricide", kind: .search,
                            value: text, fault: faults.of("q"), isRequired: true)
                    ], submit: "Search", isInline: true)
            ] + blocks, faults: faults, place: .search)
    }

    private static var introduction: any Block {
        Columns(
            side: [queryHelp(isOpen: false)],
            main: [
                Paragraph("Finds paragraphs in published and local reviews, reports to prevent future deaths and strategies. Every result names its report and paragraph."),
                ListBlock([
                    example("strangulation before separation"), example("\"no further action\""),
                    example("theme:matricide \"mental health\""), example("carer AND (assessment OR respite)"),
                ]),
            ], label: "Help with searching")
    }

    private static func example(_ text: String) -> Words { .link(text, to: .to("search", query: [("q", text)])) }

    static func queryHelp(isOpen: Bool) -> Details {
        Details(
            "How to ask",
            [
                ListBlock([
                    "strangulation ambulance – both words", "\"no further action\" – in this order",
                    "GP OR surgery – one of them", "NOT dentist – without it", "suffocat* – beginning so",
                    "threat near/5 police – close together", "theme:coercive-control – coded with a theme",
                    "section:analysis, year:2019..2023, agency:police, addressee:council – narrower",
                ])
            ], isOpen: isOpen)
    }
}
