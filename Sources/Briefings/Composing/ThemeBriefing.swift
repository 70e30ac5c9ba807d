internal import Documents
internal import Learning
internal import Reviews
internal import Themes

/// The theme briefing: its parts in the order in which they are read.
extension BriefingDraft {
    mutating func themeBriefing() -> Layout {
        let asked = chooseRecommendations(limit: 10, room: Self.roomy)
        let message = local.message.isEmpty ? chooseMessage() : []
        let parts = choice.fill([showsPart, agencyPart, warningPart, goodPart])
        // Cited in reading order, so that R1 is the first mark met.
        var sections = [careSection, messageSection(message), baseSection(parts.flatMap(\.self) + message)]
        if isEmpty {
            sections.append(nothingSection)
        } else {
            sections += [
                section("shows", .showsHeading, .showsIntro, parts[0], headings: Shown.allCases.map(\.heading.inlines)),
                section("warning-signs", .warningHeading, .warningIntro, parts[2], headings: warningHeadings),
                section(
                    "practice", .agencyHeading, .agencyIntro, parts[1],
                    headings: AgencyKind.allCases.map { $0.words.inlines() }),
                recommendationsSection(asked),
                section("good-practice", .goodHeading, .goodIntro, parts[3], headings: [[]]),
            ]
        }
        sections += [questionsSection, sourcesSection, limitsSection]
        return Layout(
            title: (isFamilyOnly ? Phrase.themeTitle : .themeTitleOtherTypes).text.inlines(label),
            subtitle: [[.name(Name(.definition, theme.definition))]], sections: sections, sources: sources)
    }

    // MARK: What is wanted

    private static let roomy = Room(budget: 420, longest: 700)

    private var showsPart: ChoicePart {
        ChoicePart(limit: 10, groupLimit: 4, room: Self.roomy) { passage in
            speaks(passage) ? Shown(of: passage.section).flatMap(Shown.allCases.firstIndex) : nil
        } rank: {
            $0.carriesTheme ? 0 : 1
        }
    }

    private var agencyPart: ChoicePart {
        ChoicePart(limit: 10, groupLimit: 3, room: Self.roomy) { passage in
            guard speaks(passage), Shown(of: passage.section) != nil, passage.section != .family,
                isAboutPractice(passage)
            else { return nil }
            let agency = passage.agencies.first ?? passage.codings.first { $0.isSubstantive && $0.agency != nil }?.agency
            return agency.flatMap { AgencyKind.allCases.firstIndex(of: $0) }
        }
    }

    /// Groups of the catalogue whose themes can warn.
    private static let warning: Set<String> = ["risk", "abuse"]

    private var warningPart: ChoicePart {
        ChoicePart(limit: 8, groupLimit: 2, room: Self.roomy) { passage in
            guard speaks(passage), Shown(of: passage.section) != nil else { return nil }
            return otherThemes(of: passage, in: Self.warning).first.map { Int($0.code.value) }
        }
    }

    private var warningHeadings: [[Inline]] { catalogue.themes.map { [.name(Name(.theme, $0.label))] } }

    private var goodPart: ChoicePart {
        let good = catalogue.theme(slug: "good-practice")?.code
        return ChoicePart(limit: 4, groupLimit: 4, room: Self.roomy) { passage in
            guard speaks(passage) else { return nil }
            return passage.section == .goodPractice || passage.themes.contains { $0 == good } ? 0 : nil
        } rank: {
            $0.section == .goodPractice ? 0 : 1
        }
    }

    /// The first passage of the evidence in which a panel concludes.
    private mutating func chooseMessage() -> [Choice] {
        choice.fill([
            ChoicePart(limit: 1, groupLimit: 1, room: Self.roomy) {
                switch $0.section {
                case .lessons, .conclusions, .analysis: 0
                default: nil
                }
            } rank: {
                ($0.carriesTheme ? 0 : 1) + ($0.section == .analysis ? 2 : 0)
            }
        ])[0]
    }

    // MARK: Sections

    private var careSection: Layout.Section {
        let rows = SupportLine.all.map { line in
            [Item.words(line.name.inlines()), .words([line.link]), .words(line.whom.inlines())]
        } + local.helpRows
        return Layout.Section(
            id: "care", heading: Phrase.careHeading.inlines,
            blocks: [
                Phrase.careText.paragraph,
                .table(
                    ItemTable(
                        caption: Phrase.supportCaption.inlines,
                        columns: [Phrase.supportName, .supportNumber, .supportFor].map(\.inlines), rows: rows)),
                Phrase.supportCheck.note,
            ])
    }

    private mutating func messageSection(_ message: [Choice]) -> Layout.Section {
        guard local.message.isEmpty else {
            return Layout.Section(id: "message", heading: Phrase.messageHeading.inlines, blocks: local.messageBlocks)
        }
        var proposal: [Block] = []
        if message.isEmpty {
            proposal = [Phrase.messageNone.paragraph]
        } else {
            proposal = [Phrase.messageProposalIntro.paragraph]
            for choice in message { proposal.append(.statement(statement(choice))) }
        }
        return Layout.Section(
            id: "message", heading: Phrase.messageHeading.inlines,
            blocks: [
                .form(Form(fields: [.init(Phrase.messageYours.text, lines: 3)])),
                .box(Box(title: Phrase.messageProposal.inlines, tone: .proposal, blocks: proposal)),
            ])
    }

    private func baseSection(_ quoted: [Choice]) -> Layout.Section {
        var counts = figures.found
        for line in [figures.lookedFor, Phrase.baseSilence.inlines] where !line.isEmpty {
            counts += Phrase.space.inlines + line
        }
        var blocks: [Block] = [.paragraph(counts)]
        if !figures.years.isEmpty { blocks.append(.paragraph(figures.years)) }
        blocks.append(.paragraph(figures.types))
        if !figures.narrowed.isEmpty { blocks.append(.paragraph(figures.narrowed)) }
        if !quoted.isEmpty {
            let confirmed = quoted.count(where: \.passage.isConfirmed)
            let phrase: Phrase =
                confirmed == 0 ? .baseConfirmedNone : confirmed == quoted.count ? .baseConfirmedAll : .baseConfirmedSome
            blocks.append(Phrase.baseChosen.paragraph)
            if quoted.contains(where: { !$0.passage.carriesTheme }) { blocks.append(Phrase.baseAround.paragraph) }
            blocks.append(phrase.paragraph)
        }
        return Layout.Section(id: "base", heading: Phrase.baseHeading.inlines, blocks: blocks)
    }

    private var nothingSection: Layout.Section {
        Layout.Section(
            id: "shows", heading: Phrase.showsHeading.inlines,
            blocks: [Phrase.nothingAtAll.paragraph, Phrase.nothingAtAllMeaning.paragraph])
    }

    private mutating func section(
        _ id: String, _ heading: Phrase, _ intro: Phrase, _ choices: [Choice], headings: [[Inline]]
    ) -> Layout.Section {
        var section = Layout.Section(id: id, heading: heading.inlines)
        guard !choices.isEmpty else {
            section.blocks = [Phrase.nothingHere.paragraph]
            return section
        }
        section.blocks = [intro.paragraph]
        for choice in choices {
            let heading = headings.indices.contains(choice.group) ? headings[choice.group] : []
            let block = Block.statement(statement(choice))
            if heading.isEmpty {
                section.blocks.append(block)
            } else if section.sections.last?.heading == heading {
                section.sections[section.sections.count - 1].blocks.append(block)
            } else {
                section.sections.append(
                    Layout.Section(id: "\(id)-\(section.sections.count + 1)", heading: heading, blocks: [block]))
            }
        }
        return section
    }

    private mutating func recommendationsSection(_ asked: [AskedFor]) -> Layout.Section {
        var blocks: [Block] = asked.isEmpty ? [Phrase.nothingHere.paragraph] : [Phrase.recommendationsIntro.paragraph]
        for item in asked { blocks.append(.statement(statement(item))) }
        return Layout.Section(id: "recommendations", heading: Phrase.recommendationsHeading.inlines, blocks: blocks)
    }

    private var questionsSection: Layout.Section {
        let questions = Questions.questions(for: theme, limit: 7)
        return Layout.Section(
            id: "questions", heading: Phrase.questionsHeading.inlines,
            blocks: [
                Phrase.questionsIntro.paragraph,
                .list(ItemList(isNumbered: true, questions.map { .words($0.inlines()) })),
            ])
    }

    private var sourcesSection: Layout.Section {
        Layout.Section(
            id: "sources", heading: Phrase.sourcesHeading.inlines, blocks: [Phrase.sourcesIntro.paragraph, .sources])
    }

    private var limitsSection: Layout.Section {
        let limits: [Phrase] = [
            .limitsMachine, .limitsUnseen, .limitsHindsight, .limitsSmall, .limitsMethod, .limitsWithdrawn, .pseudonyms,
            .pseudonymsTogether,
        ]
        return Layout.Section(
            id: "limits", heading: Phrase.limitsHeading.inlines,
            blocks: [.list(ItemList(limits.map { .words($0.inlines) }))])
    }
}

/// What a passage shows, by the part of the review in which it stands.
enum Shown: CaseIterable {
    case panels, family, events, other

    /// - Returns: `nil` for parts that tell nothing of a case (questions
    ///   asked, glossaries, lists of people), and for good practice and
    ///   recommendations, which have a place of their own.
    init?(of section: SectionKind) {
        switch section {
        case .lessons, .conclusions, .analysis: self = .panels
        case .family: self = .family
        case .background, .chronology, .overview, .equality: self = .events
        case .other: self = .other
        case .frontMatter, .appendix, .goodPractice, .termsOfReference, .methodology, .panel, .contributors, .parallelReviews, .recommendations, .actionPlan,
            .qualityAssuranceLetter, .glossary:
            return nil
        }
    }

    var heading: Phrase {
        switch self {
        case .panels: .showsPanels
        case .family: .showsFamily
        case .events: .showsEvents
        case .other: .showsElse
        }
    }
}
