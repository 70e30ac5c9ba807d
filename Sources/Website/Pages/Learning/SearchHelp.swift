internal import Learning

/// How to ask, and the searches that a person keeps.
enum SearchHelp {
    static func introduction(saved: [SavedSearch]) -> any Block {
        var main: [any Block] = [
            Paragraph(
                "Finds paragraphs in published and local reviews, reports to prevent future deaths and strategies. Every result names its report and paragraph."),
            ListBlock([
                example("strangulation before separation"), example("\"no further action\""),
                example("theme:matricide \"mental health\""), example("carer AND (assessment OR respite)"),
            ]),
            Paragraph(.link("All reports in the library", to: .to("library"))),
        ]
        if !saved.isEmpty {
            main += [
                Heading("Searches you keep", id: "kept"),
                ListBlock(saved.prefix(10).map { .link($0.name, to: SearchQuestion(text: $0.text, narrowed: $0.narrowed).path()) }),
                Paragraph(.link("Change the list", to: .to("search", "saved"))),
            ]
        }
        return Columns(side: [queries(isOpen: false)], main: main, label: "Help with searching")
    }

    private static func example(_ text: String) -> Words { .link(text, to: .to("search", query: [("q", text)])) }

    static func queries(isOpen: Bool) -> Details {
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

/// The searches that one person keeps.
struct SavedSearchesPage {
    var kept: [SavedSearch]

    var page: Page {
        var blocks: [any Block] = [Paragraph("Only you see these. They go when your account goes.")]
        if kept.isEmpty { blocks.append(Paragraph("You keep no search yet. After a search, choose “Keep this search”.")) }
        for (place, search) in kept.enumerated() {
            let question = SearchQuestion(text: search.text, narrowed: search.narrowed)
            blocks.append(
                Section(
                    search.name, id: "kept-\(place + 1)",
                    [
                        Paragraph(.link(Self.name(of: question), to: question.path())),
                        Form(
                            action: .to("search", "saved", "forget"), id: "forget-\(place + 1)",
                            parts: [HiddenField(name: "name", value: search.name)], submit: "Take off the list", isInline: true),
                    ]))
        }
        return Page(title: "Searches you keep", trail: [Page.Link("Search", .to("search"))], blocks: blocks, place: .search)
    }

    /// The search itself, in words.
    static func name(of question: SearchQuestion) -> String {
        let narrowed = question.narrowed.compactMap { SearchQuestion.parts(of: $0) }.map { SearchQuestion.label($0.field, $0.value) }
        return String(([question.text] + narrowed).filter { !$0.isEmpty }.joined(separator: ", ").prefix(120))
    }
}
