internal import Learning
internal import Reviews

/// A report, section by section, and each of its paragraphs.
enum ReaderPages {
    static let routes: [Route] = [
        .get("/library/{report}", .signedIn) { try await section($0, nil) },
        .get("/library/{report}/sections/{section}", .signedIn) { visit in
            guard let place = Int(visit["section"]), place >= 1 else { throw Hidden() }
            return try await section(visit, place - 1)
        },
        .get("/library/{report}/facts", .signedIn, facts),
        .get("/library/{report}/paragraphs/{paragraph}", .signedIn, paragraph),
        .get("/library/{report}/paragraphs/{paragraph}/quote", .signedIn, quote),
    ]

    /// Paragraphs of a long section on one page.
    static let paragraphsOfPage = 40

    private static func section(_ visit: Visit, _ place: Int?) async throws -> Answer {
        let reading = try await visit.learning.reading(visit["report"], section: place)
        try check(reading.visibility)
        let pages = max(1, (reading.paragraphs.count + paragraphsOfPage - 1) / paragraphsOfPage)
        let page = min(max(1, visit.query.number("page") ?? 1), pages)
        let shown = Array(reading.paragraphs.dropFirst((page - 1) * paragraphsOfPage).prefix(paragraphsOfPage))
        let reasons = reading.sections.indices.contains(reading.section)
            ? visit.learning.reasons(for: shown, in: reading.sections[reading.section]) : shown.map { _ in [] }
        return .page(
            ReaderPage(
                reading: reading, paragraphs: shown, reasons: reasons, pageNumber: page, pages: pages,
                way: WayBack(visit.query)
            ).page)
    }

    /// The permanent address of a paragraph, wherever it stands.
    private static func paragraph(_ visit: Visit) async throws -> Answer {
        let place = try await visit.learning.place(of: visit["paragraph"], in: visit["report"])
        let page = place.placeInSection / paragraphsOfPage + 1
        return .redirect(
            .to(
                "library", visit["report"], "sections", "\(place.section + 1)",
                query: WayBack(visit.query).query + (page > 1 ? [("page", "\(page)")] : []), fragment: "p\(place.ordinal)"))
    }

    private static func quote(_ visit: Visit) async throws -> Answer {
        let answer = try await visit.learning.paragraph(visit["paragraph"], of: visit["report"])
        try check(answer.visibility)
        return .page(ParagraphPage(answer: answer, origin: visit.origin, way: WayBack(visit.query)).page)
    }

    private static func facts(_ visit: Visit) async throws -> Answer {
        let report = try await visit.learning.report(visit["report"])
        try check(report.visibility)
        return .page(ReportFactsPage(report: report).page)
    }

    /// Drafts are nobody's reading here.
    private static func check(_ visibility: String) throws {
        if visibility == Visibility.draft.rawValue { throw Hidden() }
    }
}

/// The search that led into a report, and leads back.
struct WayBack {
    var text: String?
    var narrowed: [String]

    init(_ query: FormValues) {
        text = query["q"].map { String($0.prefix(500)) }
        narrowed = Array(query.all("in").prefix(20))
    }

    init(text: String, narrowed: [String]) {
        self.text = text.isEmpty ? nil : text
        self.narrowed = narrowed
    }

    var query: [(String, String)] { (text.map { [("q", $0)] } ?? []) + narrowed.map { ("in", $0) } }
    var isThere: Bool { !query.isEmpty }

    var trail: [Page.Link] {
        isThere
            ? [Page.Link("Back to the search", .to("search", query: query))] : [Page.Link("Library", .to("library"))]
    }
}

/// One section, with the others beside it.
struct ReaderPage {
    var reading: ReadingAnswer
    var paragraphs: [ReadingAnswer.Paragraph]
    var reasons: [[CodingReason]]
    var pageNumber: Int
    var pages: Int
    var way: WayBack

    var page: Page {
        let section = reading.sections.indices.contains(reading.section) ? reading.sections[reading.section] : nil
        return Page(
            title: section.map { Self.heading($0) } ?? reading.title, caption: reading.title, trail: way.trail,
            blocks: [Columns(side: side, main: main, label: "Sections of the report")], offersToLeave: true, place: .search)
    }

    private var side: [any Block] {
        let filled = reading.sections.indices.filter { reading.sections[$0].passages > 0 }
        return [
            ListBlock([.link("Facts about this report", to: .to("library", reading.report, "facts", query: way.query))]),
            Heading("Sections", id: "sections"),
            PageNavigation(
                label: "Sections",
                links: filled.map { place in
                    PageNavigation.Link(
                        text: Self.heading(reading.sections[place]), path: path(place), isHere: place == reading.section)
                }),
        ]
    }

    private var main: [any Block] {
        if let reason = reading.withdrawn {
            return [Notice(.warning, title: "Withdrawn by its publisher", Words(reason))]
        }
        var blocks: [any Block] = []
        if paragraphs.isEmpty { blocks.append(Paragraph("This report has no text that could be read.")) }
        blocks.append(ReaderParagraphs(items: zip(paragraphs, reasons).map { item($0, $1) }))
        let (report, section, query) = (reading.report, reading.section, way.query)
        blocks.append(
            Pagination(page: pageNumber, pages: pages) { number in
                .to("library", report, "sections", "\(section + 1)", query: query + (number > 1 ? [("page", "\(number)")] : []))
            })
        let filled = reading.sections.indices.filter { reading.sections[$0].passages > 0 }
        if let here = filled.firstIndex(of: reading.section), filled.count > 1 {
            let before = here > 0 ? filled[here - 1] : nil
            let after = here + 1 < filled.count ? filled[here + 1] : nil
            blocks.append(
                Buttons(
                    (before.map { [Buttons.Button(text: "Previous section", path: path($0), isSecondary: true)] } ?? [])
                        + (after.map { [Buttons.Button(text: "Next section", path: path($0), isSecondary: true)] } ?? [])))
        }
        return blocks
    }

    private func item(_ paragraph: ReadingAnswer.Paragraph, _ reasons: [CodingReason]) -> ReaderParagraphs.Item {
        let confirmed = Set(paragraph.confirmed)
        return ReaderParagraphs.Item(
            ordinal: paragraph.ordinal, number: paragraph.number.hasPrefix("p") ? nil : paragraph.number,
            text: paragraph.text, isSensitive: paragraph.sensitive,
            themes: paragraph.themes.map { slug in
                ReaderParagraphs.Theme(
                    name: .link(ThemeNames.label(slug), to: .to("themes", slug)), isConfirmed: confirmed.contains(slug),
                    // A reason quotes the paragraph, which may tell what is
                    // opened only when wanted.
                    reason: paragraph.sensitive
                        ? nil : ReasonWords.short(slug, reasons, isConfirmed: confirmed.contains(slug)))
            },
            link: .to("library", reading.report, "paragraphs", "p\(paragraph.ordinal)"),
            quote: .to("library", reading.report, "paragraphs", "p\(paragraph.ordinal)", "quote", query: way.query),
            source: paragraph.sensitive
                ? nil : SourceWords.of(title: reading.title, date: reading.dateOfReport, paragraph: paragraph))
    }

    private func path(_ place: Int) -> SitePath {
        .to("library", reading.report, "sections", "\(place + 1)", query: way.query)
    }

    static func heading(_ section: ReadingAnswer.Section) -> String {
        let heading = section.heading.isEmpty ? "Without a heading" : section.heading
        return section.number.map { "\($0) \(heading)" } ?? heading
    }
}

/// Where a quotation comes from, as it stands behind it.
enum SourceWords {
    static func of(title: String, date: String?, paragraph: ReadingAnswer.Paragraph) -> String {
        let place = paragraph.number.hasPrefix("p")
            ? paragraph.page.map { "page \($0)" } ?? "paragraph \(paragraph.ordinal) of the text"
            : "paragraph \(paragraph.number)"
        return "(\(title)\(date.map { ", \(Shown.date($0))" } ?? ""), \(place))"
    }
}

/// Why a theme stands beside a paragraph, in a line.
enum ReasonWords {
    static func short(_ slug: String, _ reasons: [CodingReason], isConfirmed: Bool) -> String {
        if let reason = reasons.first(where: { $0.theme == slug && $0.isEvidence }) ?? reasons.first(where: { $0.theme == slug }) {
            return reason.reason
        }
        return isConfirmed
            ? "A person put the theme to this paragraph." : "It follows from the report as a whole, not from words of this paragraph."
    }
}

/// Numbered paragraphs with the themes beside them.
struct ReaderParagraphs: Block {
    static let template = "reader-paragraphs"

    struct Theme: Sendable {
        var name: Words
        var isConfirmed: Bool
        var reason: String?
    }

    struct Item: Sendable {
        var ordinal: Int
        /// As it is printed.
        var number: String?
        var text: String
        /// Tells how somebody took their own life: opened only when wanted.
        var isSensitive: Bool
        var themes: [Theme]
        var link: SitePath
        var quote: SitePath
        /// Put behind a quotation by the script's button.
        var source: String?
    }

    var items: [Item]

    var view: [String: Any] {
        [
            "items": items.map { item in
                [
                    "id": "p\(item.ordinal)", "number": item.number ?? false, "text": item.text,
                    "sensitive": item.isSensitive, "open": !item.isSensitive, "themed": !item.themes.isEmpty,
                    "why": item.themes.contains { $0.reason != nil },
                    "themes": item.themes.map { ["theme": $0.name.view, "confirmed": $0.isConfirmed] },
                    "reasons": item.themes.compactMap { theme in
                        theme.reason.map { ["label": theme.name.text, "reason": $0] }
                    },
                    "href": item.link.description, "quote": item.quote.description, "source": item.source ?? false,
                    "ordinal": item.ordinal,
                ]
            }
        ]
    }
}
