internal import Learning

/// One paragraph: its words, the themes with their reasons, a quotation to
/// take away, and its permanent address.
struct ParagraphPage {
    var answer: ParagraphAnswer
    /// Of this site, as the browser has it.
    var origin: String
    var way: WayBack

    var page: Page {
        Page(
            title: number, caption: answer.title,
            trail: way.trail + [Page.Link(ReaderPage.heading(answer.section), inReport)],
            blocks: text + quotation + themes + neighbours, offersToLeave: true, place: .search)
    }

    private var paragraph: ReadingAnswer.Paragraph { answer.paragraph }

    private var number: String {
        paragraph.number.hasPrefix("p") ? "Paragraph \(paragraph.ordinal) of the text" : "Paragraph \(paragraph.number)"
    }

    private var inReport: SitePath { path(paragraph.ordinal, query: way.query) }

    private func path(_ ordinal: Int, query: [(String, String)] = []) -> SitePath {
        .to("library", answer.report, "paragraphs", "p\(ordinal)", query: query)
    }

    private var text: [any Block] {
        let marks = paragraph.sensitive
            ? [] : answer.reasons.filter { $0.isEvidence && paragraph.themes.contains($0.theme) }.map { [$0.start, $0.end] }
        let words = Paragraph(Highlighted.words(paragraph.text, marks.sorted { ($0[0], $1[1]) < ($1[0], $0[1]) }))
        return paragraph.sensitive
            ? [Details("This paragraph tells how somebody died. Show it", [words])] : [Notice(.inset, [words])]
    }

    private var quotation: [any Block] {
        guard !paragraph.sensitive else {
            return [Paragraph("It is not offered for quotation: it tells how somebody took their own life.", .quiet)]
        }
        let source = SourceWords.of(title: answer.title, date: answer.dateOfReport, paragraph: paragraph)
        return [
            Section(
                "Quote it",
                [
                    CopyText(name: "quotation", label: "Quotation with its source", text: "“\(paragraph.text)” \(source)"),
                    CopyText(
                        name: "address", label: "Permanent address of the paragraph",
                        text: origin + path(paragraph.ordinal).description, lines: 1),
                ])
        ]
    }

    private var themes: [any Block] {
        guard !paragraph.themes.isEmpty || !answer.reasons.isEmpty else { return [] }
        let confirmed = Set(paragraph.confirmed)
        var rows = paragraph.themes.map { slug in
            row(slug, state: confirmed.contains(slug) ? .tag("confirmed by a person", .good) : .tag("suggested", .neutral))
        }
        let named = answer.reasons.map(\.theme).filter { !paragraph.themes.contains($0) }
        for slug in named where !rows.contains(where: { $0.slug == slug }) {
            rows.append(row(slug, state: .tag("named, not evidence", .neutral)))
        }
        let table = Table(
            "Themes of this paragraph", captionIsHidden: true, ["Theme", "State", "Why"], rows.map(\.cells))
        let about = Details(
            "What the marks mean",
            [
                Paragraph(
                    "The program suggests themes by rules over words, and says which words and which rule. A person confirms or rejects a suggestion. A definition, a question or a denial is noticed too and is no evidence.")
            ])
        let body: [any Block] = paragraph.sensitive
            ? [Details("The reasons quote the paragraph. Show them", [table])] : [table]
        return [Section("Themes", body + [about])]
    }

    private func row(_ slug: String, state: Words) -> (slug: String, cells: [Words]) {
        let reasons = answer.reasons.filter { $0.theme == slug }
        var why = Words([])
        for (place, reason) in reasons.enumerated() {
            if place > 0 { why += .lineBreak }
            why += Words(reason.reason)
            let said = [
                reason.role == "unclear" ? nil : "about: \(Shown.words(reason.role))",
                reason.time == "unclear" ? nil : Shown.words(reason.time),
                reason.origin == "unclear" ? nil : Shown.words(reason.origin),
                reason.agency.map { "agency: \(Shown.words($0))" },
            ].compactMap { $0 }
            if !said.isEmpty { why += Words(" – " + said.joined(separator: ", ")) }
        }
        if reasons.isEmpty {
            why = Words(ReasonWords.short(slug, [], isConfirmed: paragraph.confirmed.contains(slug)))
        }
        return (slug, [.link(ThemeNames.label(slug), to: .to("themes", slug)), state, why])
    }

    private var neighbours: [any Block] {
        func button(_ text: String, _ ordinal: Int) -> Buttons.Button {
            Buttons.Button(
                text: text, path: .to("library", answer.report, "paragraphs", "p\(ordinal)", "quote", query: way.query),
                isSecondary: true)
        }
        return [
            Buttons(
                [Buttons.Button(text: "Read it in the report", path: inReport)]
                    + (answer.previous.map { [button("Previous paragraph", $0)] } ?? [])
                    + (answer.next.map { [button("Next paragraph", $0)] } ?? []))
        ]
    }
}

/// Text to take away: a box to copy from, and with the script a button that
/// does it.
struct CopyText: Block {
    static let template = "copy-text"
    var name: String
    var label: String
    var text: String
    var lines = 4

    var view: [String: Any] {
        ["id": "copy-" + Anchor.of(name), "label": label, "text": text, "lines": lines, "area": lines > 1, "line": lines <= 1]
    }
}
