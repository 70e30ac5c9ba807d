internal import Learning
internal import Reviews
internal import Themes

/// The answer to a search as blocks: results beside the counts that narrow
/// it.
struct SearchResults {
    var answer: SearchAnswer
    var question: SearchQuestion
    var page: Int
    var size: Int

    var blocks: [any Block] {
        [Columns(side: facets, main: main, label: "Narrow the search")]
    }

    private var main: [any Block] {
        var blocks: [any Block] = []
        for hint in answer.themeHints { blocks.append(suggestion(hint)) }
        guard answer.total > 0 else {
            return blocks + [
                Paragraph(
                    question.narrowed.isEmpty
                        ? "Nothing was found. Try fewer words, another word for the same thing, or a theme."
                        : "Nothing was found. Take off one of the things that narrow the search, or try fewer words."),
                SearchHelp.queries(isOpen: true),
            ]
        }
        let first = (page - 1) * size + 1
        let last = first + answer.results.count - 1
        blocks.append(
            Paragraph(
                answer.results.isEmpty
                    ? "There is no such page of results."
                    : Words("\(Shown.count(answer.total, "paragraph")); \(first) to \(last) shown, the best first. ")
                        + .link(
                            "Download the first \(min(answer.total, SearchPages.resultsOfFile)) (CSV)",
                            to: .to("search", "export.csv", query: question.fields), isDownload: true), .quiet))
        let way = WayBack(text: question.text, narrowed: question.narrowed)
        blocks.append(Heading("Paragraphs", id: "results"))
        blocks.append(PassageList(items: answer.results.map { Self.item($0, way: way) }))
        let question = question
        blocks.append(
            Pagination(page: page, pages: min(500, (answer.total + size - 1) / size)) { number in question.path(page: number) })
        return blocks
    }

    /// "Did you mean the theme": the words in place of which the theme is
    /// asked for stay out of what narrows the search.
    private func suggestion(_ hint: SearchAnswer.ThemeHint) -> any Block {
        let narrowing = question.narrowed.joined(separator: " ")
        var words = hint.query
        if !narrowing.isEmpty, words.hasSuffix(narrowing) { words = String(words.dropLast(narrowing.count)) }
        words = words.split(separator: " ").joined(separator: " ")
        let meant = SearchQuestion(text: words, narrowed: question.narrowed)
        return Notice(
            .inset,
            Words("Did you mean the theme ") + .link("“\(ThemeNames.label(hint.theme))”", to: meant.path())
                + Words("? It finds passages coded with it, whatever their words."))
    }

    static func item(_ result: SearchAnswer.Result, way: WayBack) -> PassageList.Item {
        let place = SitePath.to("library", result.report, "paragraphs", "p\(result.ordinal)", query: way.query)
        return PassageList.Item(
            title: .link(result.title, to: place),
            place: ([result.paragraph.hasPrefix("p") ? nil : "paragraph \(result.paragraph)", result.section.isEmpty ? nil : result.section,
                     result.page.map { "page \($0)" }, ReviewTypeNames.short(result.reviewType), result.year.map(String.init)] as [String?])
                .compactMap { $0 }.joined(separator: " · "),
            words: Highlighted.words(result.text, result.highlights), themes: result.themes.map { theme in
                Words.link(ThemeNames.label(theme), to: .to("themes", theme))
            }, isSensitive: result.sensitive)
    }

    private var facets: [any Block] {
        var blocks: [any Block] = [keeping]
        var lists: [any Block] = []
        for (name, title) in SearchQuestion.fields {
            let values = (answer.facets[name] ?? []).filter { item in
                // What everything has narrows nothing.
                item.value != "unknown" && !question.narrowed.contains(SearchQuestion.condition(name, item.value))
            }
            guard !values.isEmpty else { continue }
            let items = values.prefix(8).map { item in
                Words.link(SearchQuestion.label(name, item.value), to: question.narrowed(by: name, item.value).path())
                    + Words(" (\(item.count))")
            }
            lists.append(Heading(title, level: 3, id: "facet-" + name))
            lists.append(ListBlock(Array(items)))
        }
        if !lists.isEmpty { blocks += [Heading("Narrow the search", id: "narrow")] + lists }
        return blocks
    }

    private var keeping: any Block {
        Form(
            action: .to("search", "saved"), id: "keep",
            parts: question.fields.map { HiddenField(name: $0.0, value: $0.1) }, submit: "Keep this search", isInline: true)
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
