internal import Documents
internal import Learning
internal import Reviews
internal import Themes

/// The seven-minute briefing: seven boxes that fit one A4 page whatever the
/// evidence, and overleaf a form and the sources.
///
/// Source: the seven-minute briefings of local safeguarding partnerships.
extension BriefingDraft {
    mutating func sevenMinuteBriefing() -> Layout {
        var points = chooseRecommendations(limit: 3, room: Self.point).map(Point.asked)
        var parts = [
            part(1, Self.voice, [.family, .conclusions, .lessons, .analysis, .overview, .other]),
            part(2, Self.pair, [.chronology, .background, .overview, .family, .other]),
            part(2, Self.pair, [.analysis, .conclusions, .lessons, .overview, .equality, .other]),
        ]
        if points.count < 3 { parts.insert(part(3 - points.count, Self.point, [.lessons, .conclusions, .goodPractice]), at: 0) }
        var chosen = choice.fill(parts)
        if points.count < 3 { points += chosen.removeFirst().map(Point.told) }
        let boxes = [
            Box(number: 1, title: Phrase.boxBackground.inlines, blocks: background),
            Box(
                number: 2, title: Phrase.boxWhy.inlines,
                blocks: local.message.isEmpty ? quotations(chosen[0]) : local.messageBlocks),
            Box(number: 3, title: Phrase.boxHappened.inlines, blocks: quotations(chosen[1])),
            Box(number: 4, title: Phrase.boxFound.inlines, blocks: quotations(chosen[2])),
            Box(number: 5, title: Phrase.boxDo.inlines, isWide: true, blocks: learning(points)),
            Box(number: 6, title: Phrase.boxQuestions.inlines, blocks: [questions]),
            Box(number: 7, title: Phrase.boxNext.inlines, blocks: [next]),
        ]
        return Layout(
            title: Phrase.sevenMinuteTitle.text.inlines(label),
            subtitle: [(isFamilyOnly ? Phrase.sevenMinuteKind : .sevenMinuteKindOtherTypes).inlines], shape: .onePage,
            sections: [
                Layout.Section(id: "boxes", heading: Phrase.onePageHeading.inlines, blocks: [care, .grid(boxes)]),
                Layout.Section(
                    id: "form", heading: Phrase.formHeading.inlines,
                    blocks: [.pageBreak, Phrase.formIntro.paragraph, form]),
                Layout.Section(
                    id: "sources", heading: Phrase.sourcesHeading.inlines,
                    blocks: [.sources, Phrase.limitsMachine.note, Phrase.pseudonyms.note]),
            ], sources: sources)
    }

    // What fits one page when every box is full; the printed check tells.
    private static let voice = Room(budget: 280, longest: 300)
    private static let pair = Room(budget: 250, longest: 270)
    private static let point = Room(budget: 220, longest: 260)

    private enum Point {
        case asked(AskedFor)
        case told(Choice)
    }

    /// Passages of these kinds of section, the first kinds first.
    private func part(_ limit: Int, _ room: Room, _ sections: [SectionKind]) -> ChoicePart {
        ChoicePart(limit: limit, groupLimit: limit, room: room) {
            speaks($0) && sections.contains($0.section) ? 0 : nil
        } rank: {
            (sections.firstIndex(of: $0.section) ?? 0) + ($0.carriesTheme ? 0 : sections.count)
        }
    }

    private var care: Block {
        var line = Phrase.careShort.inlines
        for support in [SupportLine.emergency, .domesticAbuse, .samaritans] {
            line += Phrase.space.inlines + support.name.inlines() + Phrase.space.inlines + [support.link]
                + (support == .samaritans ? Phrase.stop : .listSemicolon).inlines
        }
        for help in local.helpLines {
            line += Phrase.space.inlines + [LocalParts.own("\(help.name) \(help.number)")] + Phrase.stop.inlines
        }
        return .note(line)
    }

    private var background: [Block] {
        guard !isEmpty else {
            return [.paragraph([.name(Name(.definition, theme.definition))]), Phrase.nothingAtAll.paragraph]
        }
        return [
            .paragraph([.name(Name(.definition, theme.definition))]),
            .paragraph(figures.found + Phrase.space.inlines + figures.years),
        ]
    }

    private mutating func quotations(_ choices: [Choice]) -> [Block] {
        guard !choices.isEmpty else { return [Phrase.nothingHere.note] }
        var blocks: [Block] = []
        for choice in choices { blocks.append(.statement(statement(choice))) }
        return blocks
    }

    private mutating func learning(_ points: [Point]) -> [Block] {
        guard !points.isEmpty else { return [Phrase.nothingHere.note] }
        var items: [Item] = []
        for point in points {
            switch point {
            case .asked(let item): items.append(.statement(statement(item)))
            case .told(let choice): items.append(.statement(statement(choice)))
            }
        }
        return [.list(ItemList(isNumbered: true, items))]
    }

    private var questions: Block {
        .list(ItemList(isNumbered: true, Questions.questions(for: theme, limit: 3).map { .words($0.inlines()) }))
    }

    private var next: Block {
        let lines: [Phrase] = [.nextWhole, .nextReview, .nextLead, .nextSources]
        return .list(ItemList(lines.map { .words($0.inlines) }))
    }

    private var form: Block {
        .form(
            Form(
                fields: [
                    .init(Phrase.formTeam.text), .init(Phrase.formDate.text), .init(Phrase.formLed.text),
                    .init(Phrase.formDiscussed.text, lines: 4),
                ], caption: Phrase.formCaption.text,
                columns: [Phrase.formChange, .formWhom, .formWhen].map(\.text), rows: 4))
    }
}
