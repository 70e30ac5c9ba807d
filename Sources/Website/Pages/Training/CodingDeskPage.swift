internal import Learning
internal import Themes

/// One suggestion with its reason, and what can be said to it.
struct CodingDeskPage {
    var suggestion: CodingSuggestion?
    /// Only suggestions of this theme.
    var chosen: String?
    var precision: [RulePrecision]
    var hasKeys: Bool
    var faults: [Page.Fault] = []

    static func path(theme: String?, after: String?, keys: Bool) -> SitePath {
        .to(
            "coding",
            query: (theme.map { [("theme", $0)] } ?? []) + (after.map { [("after", $0)] } ?? []) + (keys ? [] : [("keys", "off")]))
    }

    var page: Page {
        Page(
            title: "Coding desk",
            blocks: [
                filter,
                Columns(side: side, main: main, label: "About this theme"),
            ], faults: faults, offersToLeave: true, place: .coding)
    }

    private var filter: any Block {
        Form(
            action: .to("coding"), isQuery: true, id: "filter",
            parts: [
                ChoiceField(
                    name: "theme", label: "Suggestions of", kind: .select,
                    choices: [.init("", "All themes")] + Catalogue.standard.themes.map { .init($0.slug, $0.label) },
                    chosen: [chosen ?? ""], isRequired: true)
            ] + (hasKeys ? [] : [HiddenField(name: "keys", value: "off")]), submit: "Show", isInline: true)
    }

    private var main: [any Block] {
        guard let suggestion else {
            return [
                Paragraph(
                    chosen == nil ? "Every suggestion has been decided." : "Every suggestion of this theme has been decided.")
            ]
        }
        let theme = ThemeNames.label(suggestion.theme)
        let number = suggestion.paragraph.hasPrefix("p") ? "paragraph \(suggestion.ordinal) of the text" : "paragraph \(suggestion.paragraph)"
        let place = [number, suggestion.section, suggestion.page.map { "page \($0)" } ?? ""]
            .filter { !$0.isEmpty }.joined(separator: " · ")
        let marks = suggestion.reasons.filter(\.isEvidence).map { [$0.start, $0.end] }.sorted { ($0[0], $1[1]) < ($1[0], $0[1]) }
        let passage: [any Block] = [
            Paragraph(.link(suggestion.title, to: .to("library", suggestion.report, "paragraphs", "p\(suggestion.ordinal)")) + Words(" – \(place)"), .hint),
            Paragraph(Highlighted.words(suggestion.text, marks)),
        ]
        let around = Details(
            "The paragraphs before and after",
            [Paragraph(Words(suggestion.before.isEmpty ? "It is the first." : suggestion.before)), Paragraph(Words(suggestion.after.isEmpty ? "It is the last." : suggestion.after))])
        let why: [any Block] = suggestion.reasons.isEmpty
            ? [Paragraph("It follows from the report as a whole, not from words of this paragraph.")]
            : [ListBlock(suggestion.reasons.prefix(4).map { Words($0.reason) })]
        let shown: [any Block] = [Notice(.inset, passage), Heading("Why it is suggested", level: 3, id: "why")] + why + [around]
        return [
            Heading("Is this “\(theme)”?", id: "question"),
            suggestion.sensitive
                ? Details("This paragraph tells how somebody died. Show it", shown) as any Block
                : Group(shown),
            CodingDecisionForm(suggestion: suggestion, chosen: chosen, hasKeys: hasKeys, fault: faults.of("other")),
            Paragraph(Words("\(suggestion.undecided) to decide. They come in a mixed order, so that the figures are a fair sample."), .quiet),
        ]
    }

    private var side: [any Block] {
        var blocks: [any Block] = []
        if let theme = suggestion.flatMap({ Catalogue.standard.theme(slug: $0.theme) }) {
            blocks += [
                Heading(theme.label, id: "about"), Paragraph(Words(theme.definition)),
                Paragraph(.strong("Counts: ") + Words(theme.include)), Paragraph(.strong("Does not count: ") + Words(theme.exclude)),
                PrecisionTable.of(precision, caption: "Decided so far"),
            ]
        }
        blocks.append(
            ListBlock([
                .link("How precise all rules are", to: .to("coding", "precision")),
                .link("Who decided what", to: .to("coding", "decisions")),
                hasKeys
                    ? .link("Turn the keys off", to: Self.path(theme: chosen, after: nil, keys: false))
                    : .link("Turn the keys on", to: Self.path(theme: chosen, after: nil, keys: true)),
            ]))
        return blocks
    }
}

/// Blocks one after another.
struct Group: Block {
    static let template = "group"
    var blocks: [any Block]

    init(_ blocks: [any Block]) { self.blocks = blocks }

    var view: [String: Any] { ["blocks": blocks.placed] }
}

/// The answers to one suggestion: plain forms, to which the script adds
/// keys.
struct CodingDecisionForm: Block {
    static let template = "coding-decision"
    var suggestion: CodingSuggestion
    var chosen: String?
    var hasKeys: Bool
    var fault: String?

    var view: [String: Any] {
        let fields: [(String, String)] = [
            ("report", suggestion.report), ("ordinal", "\(suggestion.ordinal)"), ("suggested", suggestion.theme),
            ("place", "\(suggestion.place)"), ("rule", suggestion.reasons.first?.rule ?? "report/whole"), ("theme", chosen ?? ""),
            ("keys", hasKeys ? "on" : "off"),
        ]
        let other = ChoiceField(
            name: "other", label: "Another theme fits instead", kind: .select,
            choices: [.init("", "Choose a theme")]
                + Catalogue.standard.themes.filter { $0.slug != suggestion.theme }.map { .init($0.slug, $0.label) },
            chosen: [""], fault: fault, isRequired: true)
        return [
            "action": SitePath.to("coding").description, "fields": fields.map { ["name": $0.0, "value": $0.1] },
            "keys": hasKeys, "other": other.placed,
            "next": CodingDeskPage.path(theme: chosen, after: "\(suggestion.place)", keys: hasKeys).description,
        ]
    }
}
