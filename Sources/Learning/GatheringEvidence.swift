internal import Searching
public import Reviews
public import Themes
internal import Reports

extension LearningBase {
    /// All that may be said about a theme, from reports of these types.
    ///
    /// A type of death (matricide, homicide followed by suicide) is a fact
    /// of a whole review, told in a sentence or two. What is to be learnt
    /// stands elsewhere in that review, so its warning signs, practice
    /// learning and recommendations are evidence too.
    ///
    /// Passages that tell the method of a suicide are left out here, so
    /// that no document made from the evidence can hold them.
    ///
    /// - Parameters:
    ///   - also: other themes that the same reviews must have found; what
    ///     carries one of them is evidence too.
    ///   - years: of the death, else of the report; a report of no known
    ///     year is in no range.
    public func evidence(
        for slug: String, also: [String] = [], types: Set<ReviewType> = ReviewType.domesticHomicideReviewFamily,
        years wanted: ClosedRange<Int>? = nil
    ) async throws -> ThemeEvidence {
        var theme = try knownTheme(slug)
        let others = try also.filter { $0 != slug }.map(knownTheme)
        if !others.isEmpty { theme.label = Self.joined([theme.label] + others.map(\.label)) }
        let counted = try await shown(types).filter { record in
            wanted.map { range in record.year.map(range.contains) ?? false } ?? true
        }
        let index = try index.current()
        var reports: [EvidenceReport] = []
        var passages: [EvidencePassage] = []
        var recommendations: [EvidenceRecommendation] = []
        var lookedFor = 0
        for record in counted {
            guard var entry = record.themes.first(where: { $0.slug == slug }) else { continue }
            if !others.isEmpty {
                guard others.allSatisfy({ record.finds($0.slug) }) else { continue }
                for other in record.themes where others.contains(where: { $0.slug == other.slug }) {
                    entry.passages = Set(entry.passages).union(other.passages).sorted()
                    entry.confirmed = Set(entry.confirmed).union(other.confirmed).sorted()
                }
            }
            if entry.state == ThemeState.lookedForNotFound.rawValue { lookedFor += 1 }
            guard entry.state == ThemeState.found.rawValue, let index else { continue }
            reports.append(EvidenceReport(record))
            let stored = try index.passages(of: record.reportID)
            let sensitive = Set(record.sensitive)
            let carriers = Set(entry.passages)
            let around = theme.isTypeOfDeath ? Set(record.learningPassages(in: catalogue)) : []
            // A recommendation says what ought to be: it speaks of the theme
            // without being evidence that it was there.
            let codes = Set([theme.code] + others.map(\.code))
            let speaking = stored.filter { $0.codings.contains { codes.contains($0.theme) } }.map(\.ordinal)
            let asked = record.recommendations
                .filter { theme.isTypeOfDeath || carriers.contains($0.passage) || speaking.contains($0.passage) }
            passages += Self.evidence(
                stored, chosen: carriers.union(around).union(asked.map(\.passage)).subtracting(sensitive),
                carriers: carriers, confirmed: Set(entry.confirmed), themes: codes, record: record, catalogue: catalogue)
            recommendations += asked.map { EvidenceRecommendation($0, of: record) }
        }
        let years = reports.compactMap(\.year)
        var base = EvidenceBase(
            types: types.sorted { $0.rawValue < $1.rawValue }, searched: counted.count,
            found: DisclosureControl.count(reports.count),
            lookedForNotFound: DisclosureControl.count(lookedFor),
            years: years.min().flatMap { low in years.max().map { low...$0 } },
            fiction: !counted.isEmpty && counted.allSatisfy(\.fiction))
        base.narrowedTo = wanted
        return ThemeEvidence(
            theme: theme, base: base,
            reports: reports, passages: passages.sorted(by: Self.isMoreTelling), recommendations: recommendations)
    }

    private static func joined(_ labels: [String]) -> String {
        labels.dropLast().joined(separator: ", ") + " and " + (labels.last ?? "")
    }

    private static func evidence(
        _ stored: [StoredPassage], chosen: Set<Int>, carriers: Set<Int>, confirmed: Set<Int>, themes wanted: Set<ThemeCode>,
        record: ReportRecord, catalogue: Catalogue
    ) -> [EvidencePassage] {
        // A document that begins its numbering again has two paragraphs 9.
        let printed = Dictionary(grouping: stored, by: \.number).mapValues(\.count)
        return stored.indices.filter { chosen.contains(stored[$0].ordinal) }.map { place in
            let passage = stored[place]
            let carriesTheme = carriers.contains(passage.ordinal)
            let codings = passage.codings.filter { !carriesTheme || wanted.contains($0.theme) }
                .sorted { $0.isSubstantive && !$1.isSubstantive }
            var themes: [ThemeCode] = []
            for coding in passage.codings where coding.isSubstantive && !themes.contains(coding.theme) {
                themes.append(coding.theme)
            }
            var evidence = EvidencePassage(
                report: record.reportID, ordinal: passage.ordinal,
                number: printed[passage.number] == 1 ? passage.number : "\(passage.number) (p\(passage.ordinal))",
                section: passage.sectionKind,
                sectionHeading: record.sections.indices.contains(passage.section)
                    ? record.sections[passage.section].heading : "",
                page: passage.page, text: passage.text,
                codings: codings.map {
                    EvidenceCoding(
                        role: $0.role, polarity: $0.polarity, agency: $0.agency, isSubstantive: $0.isSubstantive)
                },
                themes: themes, carriesTheme: carriesTheme, isConfirmed: confirmed.contains(passage.ordinal),
                anchor: PassageAnchor(
                    before: place > 0 ? stored[place - 1].text : "", text: passage.text,
                    after: place + 1 < stored.count ? stored[place + 1].text : ""))
            evidence.agencies = agencies(of: passage, in: catalogue)
            return evidence
        }
    }

    private static func agencies(of passage: StoredPassage, in catalogue: Catalogue) -> [AgencyKind] {
        let substantive = passage.codings.filter(\.isSubstantive)
        let onPractice = substantive.filter { catalogue.theme(code: $0.theme).family == .practice }
        var agencies: [AgencyKind] = []
        for agency in (onPractice + substantive).compactMap(\.agency) where !agencies.contains(agency) {
            agencies.append(agency)
        }
        return agencies
    }

    /// Confirmed by people first, then what carries the theme itself, then
    /// by what the section is for; then in a settled order.
    private static func isMoreTelling(_ a: EvidencePassage, _ b: EvidencePassage) -> Bool {
        (a.isConfirmed ? 0 : 1, a.carriesTheme ? 0 : 1, rank(a.section), a.report, a.ordinal)
            < (b.isConfirmed ? 0 : 1, b.carriesTheme ? 0 : 1, rank(b.section), b.report, b.ordinal)
    }

    private static func rank(_ kind: SectionKind) -> Int {
        switch kind {
        case .lessons, .conclusions, .recommendations: 0
        case .analysis, .goodPractice: 1
        case .family, .overview: 2
        case .background, .chronology, .equality: 3
        case .actionPlan, .qualityAssuranceLetter: 4
        case .frontMatter, .termsOfReference, .methodology, .panel, .contributors, .parallelReviews, .glossary,
            .appendix, .other:
            5
        }
    }
}

extension EvidenceReport {
    init(_ record: ReportRecord) {
        self.init(
            id: record.reportID, title: record.title, type: record.type, csp: record.csp, year: record.year,
            victims: record.victims, visibility: Visibility(rawValue: record.visibility) ?? .published)
    }
}

extension EvidenceRecommendation {
    init(_ item: RecommendationRecord, of record: ReportRecord) {
        self.init(
            id: item.id, report: record.reportID, number: item.number, text: item.text, addressee: item.addressee,
            level: item.level.flatMap(RecommendationLevel.init(rawValue:)), passage: item.passage,
            paragraph: item.paragraph)
    }
}

extension Theme {
    /// Says how somebody died and by whom: a fact of the whole review.
    public var isTypeOfDeath: Bool { group == "death" }
}

extension ReportRecord {
    /// Passages with evidence of what could be noticed or done: abuse,
    /// warning signs, the person causing harm, practice, the agencies
    /// together, good practice; and the recommendations.
    func learningPassages(in catalogue: Catalogue) -> [Int] {
        let groups: Set<String> = ["abuse", "risk", "perpetrator", "practice", "system", "network"]
        return themes.filter { entry in
            entry.state == ThemeState.found.rawValue
                && catalogue.theme(slug: entry.slug).map { groups.contains($0.group) } == true
        }.flatMap(\.passages) + recommendations.map(\.passage)
    }
}
