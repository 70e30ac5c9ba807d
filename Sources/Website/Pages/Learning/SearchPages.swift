internal import Accounts
internal import Documents
internal import Learning
internal import Reviews
internal import Searching
internal import Storage

/// One box over everything that reviews have taught.
enum SearchPages {
    static let routes: [Route] = [
        .get("/search", .signedIn, rate: .search, search),
        .get("/search/export.csv", .signedIn, rate: .download, export),
        .get("/search/saved", .signedIn) { try await saved($0) },
        .post("/search/saved", .signedIn, save),
        .post("/search/saved/forget", .signedIn, forget),
    ]

    static let resultsOfPage = 20
    /// Paragraphs in one file.
    static let resultsOfFile = 1_000
    private static let longest = 500

    private static func search(_ visit: Visit) async throws -> Answer {
        let question = SearchQuestion(visit.query)
        guard !question.isEmpty else {
            let kept = try await visit.site.folder.savedSearches.savedSearches(of: owner(visit))
            return .page(page(question, blocks: [SearchHelp.introduction(saved: kept)]))
        }
        guard question.text.utf8.count <= longest else {
            return .page(
                page(
                    SearchQuestion(text: String(question.text.prefix(longest)), narrowed: question.narrowed), blocks: [],
                    faults: [Page.Fault("The search is too long: 500 letters at most", field: "q")]),
                status: 400)
        }
        let number = min(max(1, visit.query.number("page") ?? 1), 500)
        var limits = LearningBase.SearchLimits()
        limits.limit = resultsOfPage
        limits.offset = (number - 1) * resultsOfPage
        do {
            let answer = try await visit.learning.search(question.query, limits: limits)
            let results = SearchResults(answer: answer, question: question, page: number, size: resultsOfPage)
            return .page(page(question, blocks: results.blocks))
        } catch LearningError.badQuery(let faults) {
            let words = faults.faults.map { Page.Fault(QueryFaultWords.of($0), field: "q") }
            return .page(page(question, blocks: [SearchHelp.queries(isOpen: true)], faults: words), status: 400)
        }
    }

    private static func page(_ question: SearchQuestion, blocks: [any Block], faults: [Page.Fault] = []) -> Page {
        Page(
            title: question.isEmpty ? "Search" : "Search results",
            blocks: [
                Form(
                    action: .to("search"), isQuery: true, id: "search",
                    parts: [
                        TextField(
                            name: "q", label: "Words, a phrase in quotation marks, or theme:matricide", kind: .search,
                            value: question.text, fault: faults.of("q"), isRequired: true)
                    ] + question.narrowed.map { HiddenField(name: "in", value: $0) }, submit: "Search", isInline: true),
                Chips(
                    label: "What the search is narrowed by",
                    chips: question.narrowed.compactMap { condition in
                        SearchQuestion.parts(of: condition).map { part in
                            let title = SearchQuestion.fields.first { $0.name == part.field }?.title ?? part.field
                            return .init(
                                words: "\(title): \(SearchQuestion.label(part.field, part.value))",
                                without: question.without(condition).path())
                        }
                    }),
            ] + blocks, faults: faults, place: .search)
    }

    // MARK: A file

    /// The best paragraphs as a table. What tells how somebody took their
    /// own life is not in it; partnership, year and relationship do not
    /// stand together in it.
    private static func export(_ visit: Visit) async throws -> Answer {
        let question = SearchQuestion(visit.query)
        guard !question.isEmpty, question.text.utf8.count <= longest else { return .redirect(.to("search")) }
        var limits = LearningBase.SearchLimits()
        limits.limit = resultsOfFile
        let answer: SearchAnswer
        do {
            answer = try await visit.learning.search(question.query, limits: limits)
        } catch LearningError.badQuery {
            return .redirect(question.path())
        }
        let rows = answer.results.filter { ExportGuard.mayLeave($0.text, sensitive: $0.sensitive) }.map { result in
            [
                result.report, result.title, result.reviewType, result.section,
                result.paragraph, result.page.map(String.init) ?? "", result.text,
                result.themes.map { ThemeNames.label($0) }.joined(separator: "; "),
                visit.origin + SitePath.to("library", result.report, "paragraphs", "p\(result.ordinal)").description,
            ]
        }
        let columns = ["report", "title", "kind", "section", "paragraph", "page", "text", "themes", "address"]
        return .file(
            Download(
                name: "search-results.csv", type: "text/csv; charset=utf-8",
                bytes: CSVDocument(columns: columns, rows: rows).written()))
    }

    // MARK: Kept searches

    private static func owner(_ visit: Visit) throws -> String { try visit.person.id.description }

    private static func saved(_ visit: Visit, faults: [Page.Fault] = []) async throws -> Answer {
        let kept = try await visit.site.folder.savedSearches.savedSearches(of: owner(visit))
        return .page(SavedSearchesPage(kept: kept).page)
    }

    private static func save(_ visit: Visit) async throws -> Answer {
        let question = SearchQuestion(visit.form)
        guard !question.isEmpty, question.text.utf8.count <= longest else { return .redirect(.to("search")) }
        let name = visit.form["name"].map { String($0.prefix(120)) } ?? SavedSearchesPage.name(of: question)
        let isKept = try await visit.site.folder.savedSearches.save(
            SavedSearch(name: name, text: question.text, narrowed: question.narrowed), for: owner(visit))
        return isKept
            ? .redirect(question.path(), done: "The search is kept. You find it on the page of your searches.")
            : .redirect(.to("search", "saved"), done: "You keep \(SavedSearch.limit) searches already. Take one off the list first.")
    }

    private static func forget(_ visit: Visit) async throws -> Answer {
        guard let name = visit.form["name"] else { throw Hidden() }
        try await visit.site.folder.savedSearches.forget(name, of: owner(visit))
        return .redirect(.to("search", "saved"), done: "The search was taken off the list.")
    }
}
