internal import Documents
public import Learning
internal import Reviews
public import Themes

/// Makes a briefing of the evidence for a theme. Pure: no clock, no store,
/// the same evidence gives the same words.
///
/// Nothing is said about a review but in its own words, and nothing without
/// the paragraph that says it. Figures come from `EvidenceBase` alone.
public struct BriefingComposer: Sendable {
    let catalogue: Catalogue
    /// Words of a passage that speak of the theme, in UTF-8 bytes of its
    /// text; only used to choose which of its sentences are quoted.
    let spans: @Sendable (EvidencePassage, Theme) -> [Range<Int>]

    public init(
        catalogue: Catalogue,
        spans: @escaping @Sendable (EvidencePassage, Theme) -> [Range<Int>] = { _, _ in [] }
    ) {
        self.catalogue = catalogue
        self.spans = spans
    }

    public func compose(_ evidence: ThemeEvidence, kind: BriefingKind) -> Composition {
        compose(evidence, kind: kind, local: .none, plan: nil, logo: nil)
    }

    func compose(
        _ evidence: ThemeEvidence, kind: BriefingKind, local: LocalParts, plan: String?, logo: Picture?
    ) -> Composition {
        var draft = BriefingDraft(evidence: evidence, catalogue: catalogue, spans: spans, local: local)
        var content =
            switch kind {
            case .theme: draft.themeBriefing()
            case .sevenMinute: draft.sevenMinuteBriefing()
            }
        content.logo = logo
        return Composition(
            slug: evidence.theme.slug, kind: kind,
            types: ReviewType.allCases.filter(evidence.base.types.contains), plan: plan, isFiction: evidence.base.fiction,
            content: content, citations: draft.citations)
    }
}

/// A briefing while it is being composed: what was cited so far, and which
/// passages are still free.
struct BriefingDraft {
    let evidence: ThemeEvidence
    let catalogue: Catalogue
    /// What the organisation that hands it out adds.
    let local: LocalParts
    var choice: PassageChoice
    var sources = SourceList()
    private(set) var citations: [PassageCitation] = []
    /// No passage of the evidence may be quoted.
    let isEmpty: Bool
    private let titles: [ReportID: EvidenceReport]

    init(
        evidence: ThemeEvidence, catalogue: Catalogue,
        spans: @escaping @Sendable (EvidencePassage, Theme) -> [Range<Int>], local: LocalParts = .none
    ) {
        self.local = local
        self.evidence = evidence
        self.catalogue = catalogue
        let theme = evidence.theme
        choice = PassageChoice(evidence, weight: SentenceWeight(theme: theme) { spans($0, theme) }, pinned: local.pinned)
        isEmpty = choice.isEmpty()
        titles = Dictionary(evidence.reports.map { ($0.id, $0) }) { first, _ in first }
    }

    var theme: Theme { evidence.theme }
    var figures: BaseFigures { BaseFigures(base: evidence.base) }
    var label: Inline { .name(Name(.theme, theme.label)) }

    /// Only reviews of the domestic homicide family were looked at.
    var isFamilyOnly: Bool { evidence.base.types.allSatisfy(\.isDomesticHomicideReviewFamily) }

    /// Cites a passage; a report without a title page of its own is named
    /// by its identifier.
    mutating func cite(_ passage: EvidencePassage) -> Citation {
        let report = titles[passage.report]
        let title = report?.title ?? ""
        let entry = PassageCitation(
            report: passage.report, ordinal: passage.ordinal, number: passage.number,
            textHash: passage.anchor.textHash, contextHash: passage.anchor.contextHash)
        if !citations.contains(entry) { citations.append(entry) }
        return sources.cite(
            passage.report.description, title: title.isEmpty ? passage.report.description : Shortened.text(title, to: 120),
            type: (report?.type ?? .other).words, paragraph: passage.number, ordinal: passage.ordinal)
    }

    /// A quotation with its citation.
    mutating func statement(_ choice: Choice) -> Statement {
        Statement(parts(of: choice.excerpt), citations: NonEmpty(cite(choice.passage)))
    }

    func parts(of excerpt: Excerpt) -> [Statement.Part] {
        (excerpt.isCutBefore ? [.omission] : []) + [.quoted(excerpt.words)] + (excerpt.isCutAfter ? [.omission] : [])
    }

    /// May stand for the theme: says it itself or, where the theme is a
    /// type of death, stands in a review of such a death.
    func speaks(_ passage: EvidencePassage) -> Bool { passage.carriesTheme || theme.isTypeOfDeath }

    /// Says something of what services did.
    func isAboutPractice(_ passage: EvidencePassage) -> Bool {
        theme.family == .practice
            || passage.themes.contains {
                Int($0.value) < catalogue.themes.count && catalogue.theme(code: $0).family == .practice
            }
    }

    /// Other themes of a passage in these groups of the catalogue.
    func otherThemes(of passage: EvidencePassage, in groups: Set<String>) -> [Theme] {
        passage.themes.filter { $0 != theme.code && Int($0.value) < catalogue.themes.count }
            .map(catalogue.theme(code:)).filter { groups.contains($0.group) }
    }
}

extension Phrase {
    /// The phrase as a paragraph.
    var paragraph: Block { .paragraph(text.inlines()) }
    var note: Block { .note(text.inlines()) }
    var inlines: [Inline] { text.inlines() }
}
