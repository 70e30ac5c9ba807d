internal import Learning

/// What a report says of itself: people by the names it gives them, dates
/// as exactly as it has them, themes and recommendations.
struct ReportFactsPage {
    var report: ReportAnswer

    var page: Page {
        var blocks: [any Block] = []
        if let reason = report.withdrawn { blocks.append(Notice(.warning, title: "Withdrawn by its publisher", Words(reason))) }
        blocks += [facts, Section("People", [people]), Section("Sections", [sections])]
        if !report.recommendations.isEmpty { blocks.append(Section("Recommendations", [recommendations])) }
        if !report.themes.isEmpty { blocks.append(Section("Themes", [themes, silence])) }
        if !report.findings.isEmpty { blocks.append(Section("How well it could be read", [findings])) }
        return Page(
            title: "Facts about this report", caption: report.title,
            trail: [Page.Link("Library", .to("library")), Page.Link(report.title, .to("library", report.report))],
            blocks: blocks, offersToLeave: true, place: .search)
    }

    private var facts: any Block {
        SummaryList([
            .init("Kind of document", Words(ReviewTypeNames.label(report.reviewType))),
            .init("Partnership", Words(report.csp ?? "")),
            .init("Publisher", Words(report.publisher ?? "")),
            .init("Date of the death", Words(Shown.date(report.dateOfDeath, unknown: ""))),
            .init("Date of the report", Words(Shown.date(report.dateOfReport, unknown: ""))),
            .init("Paragraphs", Words("\(report.paragraphs.count)")),
            .init("Open to", Words(report.visibility == "local" ? "the office and its partners" : "everybody: it is published")),
            .init("Identifier", Words(report.report)),
        ])
    }

    private var people: any Block {
        Table(
            "People, by the names that the report gives them", captionIsHidden: true,
            ["Name in the report", "Part", "Sex", "Age", "Relationship"],
            report.people.map { person in
                [
                    Words(person.pseudonym), Words(PersonParts.label(person.role)), known(person.sex), known(person.ageBand),
                    known(person.relationship),
                ]
            }, empty: "The report names nobody in a way that could be read.")
    }

    private func known(_ value: String?) -> Words { Words(value.map { Shown.words($0) } ?? "not said") }

    private var sections: any Block {
        ListBlock(
            report.sections.enumerated().compactMap { place, section in
                section.heading.isEmpty
                    ? nil
                    : .link(
                        (section.number.map { "\($0) " } ?? "") + section.heading,
                        to: .to("library", report.report, "sections", "\(place + 1)"))
            })
    }

    private var recommendations: any Block {
        Table(
            "Recommendations", captionIsHidden: true, ["Recommendation", "To", "Paragraph"],
            report.recommendations.map { item in
                [
                    .link(Shortened.words(item.text, to: 140), to: .to("recommendations", item.id)), Words(item.addressee ?? "not said"),
                    .link(item.paragraph, to: .to("library", report.report, "paragraphs", item.paragraph)),
                ]
            })
    }

    private var themes: any Block {
        Table(
            "Themes", captionIsHidden: true, ["Theme", "State", "Paragraphs", "Confirmed by people"],
            report.themes.map { theme in
                [
                    .link(ThemeNames.label(theme.slug), to: .to("themes", theme.slug)),
                    Words(Shown.words(theme.state)), places(theme.paragraphs), Words("\(theme.confirmedByPeople)"),
                ]
            })
    }

    private func places(_ numbers: [String]) -> Words {
        var words = Words([])
        for (place, number) in numbers.prefix(8).enumerated() {
            if place > 0 { words += ", " }
            words += .link(number, to: .to("library", report.report, "paragraphs", number))
        }
        if numbers.count > 8 { words += Words(" and \(numbers.count - 8) more") }
        return words
    }

    private var silence: any Block {
        Paragraph("A theme that is not listed was not discussed. That is no evidence that it was absent.", .quiet)
    }

    private var findings: any Block {
        Details(
            Shown.count(report.findings.count, "note") + " of the reader",
            [
                ListBlock(
                    report.findings.prefix(50).map { finding in
                        Words(finding.message.prefix(1).uppercased() + finding.message.dropFirst()
                            + (finding.position.page.map { " (page \($0))" } ?? ""))
                    })
            ])
    }
}

/// Words for what somebody is in a report.
enum PersonParts {
    static func label(_ role: String) -> String {
        switch role {
        case "victim": "the person who died"
        case "perpetrator": "the person said to have caused the death"
        default: Shown.words(role)
        }
    }
}

/// Names of kinds of document.
enum ReviewTypeNames {
    static func label(_ type: String) -> String {
        switch type {
        case "DHR": "Domestic homicide review"
        case "DARDR": "Domestic abuse related death review"
        case "suicide-review": "Review of a death by suicide after domestic abuse"
        case "joint-DHR-SAR": "Joint domestic homicide and safeguarding adult review"
        case "joint-DHR-CSPR": "Joint domestic homicide and child safeguarding practice review"
        case "SUSR": "Single unified safeguarding review"
        case "SAR": "Safeguarding adult review"
        case "CSPR": "Child safeguarding practice review"
        case "MHHR": "Mental health homicide review"
        case "PFD": "Report to prevent future deaths"
        case "lived-experience": "Lived experience"
        default: Shown.title(type)
        }
    }

    /// For lists: says nothing of how somebody died.
    static func short(_ type: String) -> String { type == "suicide-review" ? "Review" : type.contains("-") ? Shown.words(type) : type }
}

/// The beginning of a long text.
enum Shortened {
    /// Whole words, with an ellipsis where something is left out.
    static func words(_ text: String, to length: Int) -> String {
        guard text.count > length else { return text }
        let cut = text.prefix(length)
        let end = cut.lastIndex(of: " ") ?? cut.endIndex
        return cut[..<end] + "…"
    }
}
