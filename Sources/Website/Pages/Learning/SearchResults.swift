internal import Learning
internal import Reviews
internal import Themes

/// The answer to a search as blocks: results beside the counts that narrow
/// it.
struct SearchResults {
    var answer: SearchAnswer
    var text: String
    var page: Int
    var kinds: Set<ReviewType>
    var size: Int

    var blocks: [any Block] {
        [Columns(side: facets, main: main, label: "Narrow the search")]
    }

    private var main: [any Block] {
        var blocks: [any Block] = []
        for hint in answer.themeHints {
            blocks.append(
                Notice(
                    .inset,
                    Words("Did you mean the theme ") + .link("“\(ThemeNames.label(hint.theme))”", to: path(hint.query))
                        + Words("? It finds passages coded with it, whatever their words.")))
        }
        guard answer.total > 0 else {
            return blocks + [
                Paragraph("Nothing was found. Try fewer words, another word for the same thing, or a theme."),
                SearchPages.queryHelp(isOpen: true),
            ]
        }
        let first = (page - 1) * size + 1
        let last = first + answer.results.count - 1
        blocks.append(
            Paragraph(
                answer.results.isEmpty
                    ? "There is no such page of results."
                    : Words("\(Shown.count(answer.total, "paragraph")); \(first) to \(last) shown, the best first."), .quiet))
        blocks.append(Heading("Results"))
        blocks.append(PassageList(items: answer.results.map { item($0) }))
        let (text, kinds) = (text, kinds)
        blocks.append(
            Pagination(page: page, pages: min(500, (answer.total + size - 1) / size)) { number in
                Self.path(text, kinds: kinds, page: number)
            })
        return blocks
    }

    private func item(_ result: SearchAnswer.Result) -> PassageList.Item {
        let place = SitePath.to(
            "library", result.report, "paragraphs", "p\(result.ordinal)", query: [("q", text)])
        return PassageList.Item(
            title: .link(result.title, to: place),
            place: ([result.paragraph.hasPrefix("p") ? nil : "paragraph \(result.paragraph)", result.section.isEmpty ? nil : result.section,
                     result.page.map { "page \($0)" }, Shown.title(result.reviewType), result.year.map(String.init)] as [String?])
                .compactMap { $0 }.joined(separator: " · "),
            words: Highlighted.words(result.text, result.highlights), themes: result.themes.map { theme in
                Words.link(ThemeNames.label(theme), to: .to("themes", theme))
            }, isSensitive: result.sensitive)
    }

    private var facets: [any Block] {
        var blocks: [any Block] = []
        for (name, title) in Self.shown {
            guard let values = answer.facets[name], !values.isEmpty else { continue }
            let items = values.prefix(8).map { item in
                Words.link(label(name, item.value), to: narrowed(name, item.value)) + Words(" (\(item.count))")
            }
            blocks.append(Heading(title, level: 3, id: "facet-" + name))
            blocks.append(ListBlock(Array(items)))
        }
        return blocks.isEmpty ? [] : [Heading("Narrow the search", id: "narrow")] + blocks
    }

    private static let shown = [
        ("theme", "Theme"), ("type", "Kind of document"), ("section", "Part of the report"), ("year", "Year"),
        ("relationship", "Relationship"), ("agency", "Agency"), ("csp", "Partnership"),
    ]

    private func label(_ facet: String, _ value: String) -> String {
        facet == "theme" ? ThemeNames.label(value) : (facet == "type" || facet == "csp" ? value : Shown.title(value))
    }

    private func narrowed(_ facet: String, _ value: String) -> SitePath {
        let quoted = value.contains { !$0.isLetter && !$0.isNumber && $0 != "-" } ? "\"\(value)\"" : value
        let grouped = text.contains(" OR ") ? "(\(text))" : text
        return path("\(grouped) \(facet):\(quoted)")
    }

    private func path(_ query: String) -> SitePath { Self.path(query, kinds: kinds, page: 1) }

    private static func path(_ query: String, kinds: Set<ReviewType>, page: Int) -> SitePath {
        .to(
            "search",
            query: [("q", query)] + kinds.map(\.rawValue).sorted().map { ("type", $0) } + (page > 1 ? [("page", "\(page)")] : []))
    }
}

/// Text with the words that a search found.
enum Highlighted {
    /// - Parameter ranges: UTF-8 bytes, in order.
    static func words(_ text: String, _ ranges: [[Int]]) -> Words {
        let bytes = Array(text.utf8)
        var words = Words([])
        var place = 0
        for range in ranges where range.count == 2 && range[0] >= place && range[1] <= bytes.count && range[0] < range[1] {
            if range[0] > place { words += Words(String(decoding: bytes[place..<range[0]], as: UTF8.self)) }
            words += .mark(String(decoding: bytes[range[0]..<range[1]], as: UTF8.self))
            place = range[1]
        }
        if place < bytes.count { words += Words(String(decoding: bytes[place...], as: UTF8.self)) }
        return words
    }
}

/// Labels of themes by their slugs.
enum ThemeNames {
    static func label(_ slug: String) -> String { Catalogue.standard.theme(slug: slug)?.label ?? slug }
}

/// Passages of reports, each with where it stands.
struct PassageList: Block {
    static let template = "passage-list"

    struct Item: Sendable {
        var title: Words
        var place: String
        var words: Words
        var themes: [Words] = []
        /// Tells how somebody took their own life: opened only when wanted.
        var isSensitive = false
    }

    var items: [Item]

    var view: [String: Any] {
        [
            "items": items.map { item in
                [
                    "title": item.title.view, "place": item.place, "words": item.words.view,
                    "themed": !item.themes.isEmpty, "themes": item.themes.map { ["theme": $0.view] },
                    "sensitive": item.isSensitive, "open": !item.isSensitive,
                ]
            }
        ]
    }
}
