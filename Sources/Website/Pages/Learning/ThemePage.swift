internal import Accounts
internal import Learning
internal import Reviews
internal import Themes

/// What a theme means, how often it was found, and where to read of it.
struct ThemePage {
    var theme: Theme
    var picture: ThemePicture
    var evidence: SearchAnswer
    var asked: RecommendationPage
    var account: Account?

    var page: Page {
        Page(
            title: theme.label, caption: Catalogue.standard.groups.first { $0.slug == theme.group }?.label,
            trail: [Page.Link("Themes", .to("themes"))],
            blocks: [
                Paragraph(Words(theme.definition), .lead), meaning, actions,
                Section(
                    "How often", id: "figures",
                    action: .link("Download the figures (CSV)", to: .to("themes", theme.slug, "figures.csv"), isDownload: true), figures),
                Section("What reviews say", id: "evidence", evidenceBlocks),
                Section("Recommendations made", id: "recommendations", recommendations),
            ], offersToLeave: true, place: .themes)
    }

    private var meaning: any Block {
        var rows: [SummaryList.Row] = [
            .init("Counts", Words(theme.include)), .init("Does not count", Words(theme.exclude)),
        ]
        if !theme.terms.isEmpty { rows.append(.init("Words that often tell of it", Words(theme.terms.prefix(20).joined(separator: ", ")))) }
        if !theme.falseFriends.isEmpty {
            rows.append(.init("Where a search for words goes wrong", Words(theme.falseFriends.joined(separator: "; "))))
        }
        if let statute = theme.statute { rows.append(.init("Law and guidance to check", Words(statute))) }
        if !theme.related.isEmpty {
            var words = Words([])
            for (place, slug) in theme.related.enumerated() {
                if place > 0 { words += ", " }
                words += .link(ThemeNames.label(slug), to: .to("themes", slug))
            }
            rows.append(.init("Look at as well", words))
        }
        return Details("What counts and what does not", [SummaryList(rows)])
    }

    private var actions: any Block {
        var buttons = [
            Buttons.Button(text: "Search within it", path: .to("search", query: [("in", "theme:\(theme.slug)")]), isSecondary: true)
        ]
        if let roles = account?.rights.roles, !roles.isDisjoint(with: [.trainer, .processManager]) {
            buttons.append(
                Buttons.Button(text: "Make a briefing", path: .to("briefings", "new", query: [("theme", theme.slug)]), isSecondary: true))
            buttons.append(
                Buttons.Button(text: "Check the coding", path: .to("coding", query: [("theme", theme.slug)]), isSecondary: true))
        }
        return Buttons(buttons)
    }

    // MARK: Figures

    private var figures: [any Block] {
        var blocks: [any Block] = [
            SummaryList([
                .init("Domestic homicide reviews looked at", Undisclosed.words(picture.base)),
                .init(
                    "Theme found",
                    Undisclosed.words(picture.found) + Words(picture.percentage.map { ", \($0) % of them" } ?? "")),
                .init("Looked for and not found", Undisclosed.words(picture.lookedForNotFound)),
            ])
        ]
        if picture.years.isEmpty, picture.relationships.isEmpty, picture.together.isEmpty {
            blocks.append(
                Paragraph("There are too few reviews with the theme, or too few without it, for a trend or a mix of relationships.", .quiet))
        }
        if !picture.years.isEmpty {
            blocks += shares(
                "By year", "Reviews by year of the death or, where it is not known, of the report", picture.years, first: "Year",
                label: { $0 })
        }
        if !picture.relationships.isEmpty {
            blocks += shares(
                "By relationship", "Reviews by relationship of the person who died to the person said to have caused the death",
                picture.relationships, first: "Relationship", label: { Shown.title($0) })
        }
        if !picture.together.isEmpty { blocks += together }
        blocks.append(Details("About the figures", [ListBlock(picture.notes.map { Words($0) })]))
        return blocks
    }

    private func shares(
        _ heading: String, _ caption: String, _ rows: [ShareRow], first: String, label: (String) -> String
    ) -> [any Block] {
        let bars = rows.map { row in
            BarChart.Bar(
                label: label(row.value), value: row.count,
                words: row.count.map { count in row.base.map { "\(count) of \($0)" } ?? "\(count)" })
        }
        let table = Table(
            caption,
            columns: [.init(first), .init("Reviews with the theme", isNumber: true), .init("Of all reviews", isNumber: true), .init("Share", isNumber: true)],
            rows: rows.map { row in
                Table.Row([
                    Words(label(row.value)), Undisclosed.words(row.count), Undisclosed.words(row.base),
                    Words(row.percentage.map { "\($0) %" } ?? ""),
                ])
            })
        // Too few figures for a picture.
        let chart: [any Block] = rows.contains { ($0.count ?? 0) > 0 }
            ? [BarChart(label: "\(caption). The table below has the same figures.", bars: bars)] : []
        return [Heading(heading, level: 3)] + chart + [Details("The figures as a table", [table], isOpen: chart.isEmpty)]
    }

    private var together: [any Block] {
        let rows = picture.together.prefix(12)
        let table = Table(
            "Themes most often found in the same reviews",
            columns: [.init("Theme"), .init("Reviews", isNumber: true), .init("Share", isNumber: true)],
            rows: rows.map { row in
                Table.Row([
                    .link(ThemeNames.label(row.value), to: .to("themes", row.value)), Undisclosed.words(row.count),
                    Words(row.percentage.map { "\($0) %" } ?? ""),
                ])
            })
        return [Heading("Found in the same reviews", level: 3), table]
    }

    // MARK: Evidence

    private var evidenceBlocks: [any Block] {
        guard evidence.total > 0 else { return [Paragraph("No paragraph carries this theme.")] }
        let text = "theme:\(theme.slug)"
        return [
            PassageList(items: evidence.results.map { SearchResults.item($0, way: WayBack(text: "", narrowed: [text])) }),
            Paragraph(.link("All \(Shown.count(evidence.total, "paragraph"))", to: .to("themes", theme.slug, "evidence"))),
        ]
    }

    private var recommendations: [any Block] {
        guard asked.total > 0 else { return [Paragraph("No recommendation speaks of this theme.")] }
        return [
            RecommendationList(items: asked.recommendations.map { RecommendationList.Item($0) }),
            Paragraph(
                .link(
                    "All \(Shown.count(asked.total, "recommendation"))",
                    to: .to("recommendations", query: [("theme", theme.slug)]))),
        ]
    }
}
