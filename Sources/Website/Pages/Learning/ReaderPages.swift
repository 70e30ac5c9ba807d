internal import Learning
internal import Reviews

/// A report, section by section.
enum ReaderPages {
    static let routes: [Route] = [
        .get("/library/{report}", .signedIn) { try await section($0, nil) },
        .get("/library/{report}/sections/{section}", .signedIn) { visit in
            guard let place = Int(visit["section"]), place >= 1 else { throw Hidden() }
            return try await section(visit, place - 1)
        },
        .get("/library/{report}/paragraphs/{paragraph}", .signedIn, paragraph),
    ]

    private static func section(_ visit: Visit, _ place: Int?) async throws -> Answer {
        let reading = try await visit.learning.reading(visit["report"], section: place)
        return .page(ReaderPage(reading: reading, query: visit.query["q"]).page)
    }

    /// The permanent address of a paragraph, wherever it stands.
    private static func paragraph(_ visit: Visit) async throws -> Answer {
        let place = try await visit.learning.place(of: visit["paragraph"], in: visit["report"])
        return .redirect(
            .to(
                "library", visit["report"], "sections", "\(place.section + 1)",
                query: visit.query["q"].map { [("q", $0)] } ?? [], fragment: "p\(place.ordinal)"))
    }
}

/// One section, with the others beside it.
struct ReaderPage {
    var reading: ReadingAnswer
    /// The search that led here.
    var query: String?

    var page: Page {
        let section = reading.sections.indices.contains(reading.section) ? reading.sections[reading.section] : nil
        return Page(
            title: section.map { heading($0) } ?? reading.title, caption: reading.title,
            trail: trail,
            blocks: [Columns(side: side, main: main, label: "Sections of the report")], offersToLeave: true, place: .search)
    }

    private var trail: [Page.Link] {
        var links = [Page.Link("Search", .to("search"))]
        if let query { links = [Page.Link("Back to the search", .to("search", query: [("q", query)]))] }
        return links
    }

    private var side: [any Block] {
        let links = reading.sections.enumerated().filter { $0.element.passages > 0 }.map { place, section in
            place == reading.section
                ? Words.strong(heading(section))
                : Words.link(heading(section), to: path(place))
        }
        return [Heading("Sections", id: "sections"), ListBlock(links)]
    }

    private var main: [any Block] {
        var blocks: [any Block] = []
        if let reason = reading.withdrawn {
            return [Notice(.warning, title: "Withdrawn by its publisher", Words(reason))]
        }
        blocks.append(
            ReaderParagraphs(
                items: reading.paragraphs.map { paragraph in
                    ReaderParagraphs.Item(
                        ordinal: paragraph.ordinal, number: paragraph.number.hasPrefix("p") ? nil : paragraph.number,
                        text: paragraph.text, isSensitive: paragraph.sensitive,
                        themes: paragraph.themes.map { .link(ThemeNames.label($0), to: .to("themes", $0)) },
                        confirmed: Set(paragraph.confirmed), link: .to("library", reading.report, "paragraphs", "p\(paragraph.ordinal)"),
                        citation: citation(paragraph))
                }))
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

    private func citation(_ paragraph: ReadingAnswer.Paragraph) -> String {
        let place = paragraph.number.hasPrefix("p") ? paragraph.page.map { "page \($0)" } ?? "paragraph \(paragraph.ordinal) of the text" : "paragraph \(paragraph.number)"
        let year = reading.dateOfReport.map { ", \(Shown.date($0))" } ?? ""
        return "“\(paragraph.text)” (\(reading.title)\(year), \(place))"
    }

    private func path(_ place: Int) -> SitePath {
        .to("library", reading.report, "sections", "\(place + 1)", query: query.map { [("q", $0)] } ?? [])
    }

    private func heading(_ section: ReadingAnswer.Section) -> String {
        let heading = section.heading.isEmpty ? "Without a heading" : section.heading
        return section.number.map { "\($0) \(heading)" } ?? heading
    }
}

/// Numbered paragraphs with the themes beside them.
struct ReaderParagraphs: Block {
    static let template = "reader-paragraphs"

    struct Item: Sendable {
        var ordinal: Int
        /// As it is printed.
        var number: String?
        var text: String
        var isSensitive: Bool
        var themes: [Words]
        var confirmed: Set<String>
        var link: SitePath
        var citation: String
    }

    var items: [Item]

    var view: [String: Any] {
        [
            "items": items.map { item in
                [
                    "id": "p\(item.ordinal)", "number": item.number ?? false, "text": item.text,
                    "sensitive": item.isSensitive, "open": !item.isSensitive, "themed": !item.themes.isEmpty,
                    "themes": item.themes.map { ["theme": $0.view] }, "href": item.link.description,
                    "citation": item.citation, "ordinal": item.ordinal,
                ]
            }
        ]
    }
}
