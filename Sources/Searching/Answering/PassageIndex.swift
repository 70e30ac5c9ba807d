import Reviews
import Themes

/// The passages of one moment, ready to be searched by many at once.
///
/// Stays as it is when the folder moves on: its files remain mapped.
public final class PassageIndex: Sendable {
    public let segments: [Segment]
    /// By segment: the number of its first passage among all.
    private let bases: [UInt32]
    private let themeSlugs: [String]

    /// - Parameters:
    ///   - segments: passages are ordered by segment, and so are equals.
    ///   - themeSlugs: of the catalogue, in its order, to name the values of
    ///     the facet `theme`.
    public init(segments: [Segment], themeSlugs: [String] = []) {
        self.segments = segments
        self.themeSlugs = themeSlugs
        var bases: [UInt32] = []
        var total: UInt32 = 0
        for segment in segments {
            bases.append(total)
            total += UInt32(segment.passageCount)
        }
        self.bases = bases
    }

    public var passageCount: Int { segments.reduce(0) { $0 + $1.passageCount } }
    public var reportCount: Int { segments.reduce(0) { $0 + $1.reportCount } }
    public var wordCount: Int { segments.reduce(0) { $0 + $1.wordCount } }

    /// Finds passages.
    ///
    /// The same reports in the same order give the same answer, bit for bit,
    /// however they are spread over segments and whether or not the counts
    /// are asked for.
    ///
    /// - Parameters:
    ///   - limit: passages on the page.
    ///   - offset: passages before it.
    ///   - wantsCounts: also how many there are, and how they divide.
    public func search(
        _ query: Query, scope: SearchScope, limit: Int = 20, offset: Int = 0, wantsCounts: Bool = false
    ) throws(SearchIndexError) -> SearchPage {
        let (limit, offset) = (max(0, min(limit, passageCount)), max(0, min(offset, passageCount)))
        let plan = QueryPlan(query)
        var hits = TopHits(capacity: limit + offset)
        var counts: FacetCounts?
        if wantsCounts { counts = FacetCounts() }
        try run(plan, scope, &hits, &counts)
        let shown = hits.sorted.dropFirst(offset)
        var page = SearchPage(hits: [], total: counts?.total, facets: counts?.facets)
        var highlighting = Highlighting(query)
        page.hits.reserveCapacity(shown.count)
        for hit in shown { page.hits.append(try answer(hit, &highlighting)) }
        return page
    }

    private func run(_ plan: QueryPlan, _ scope: SearchScope, _ hits: inout TopHits, _ counts: inout FacetCounts?)
        throws(SearchIndexError)
    {
        let average = passageCount == 0 ? 0 : Double(wordCount) / Double(passageCount)
        var found: [[LeafFinding.Found]] = []
        var documents = [Int](repeating: 0, count: plan.leaves.count)
        for segment in segments {
            var finding = LeafFinding(segment: segment, averageLength: average)
            var inSegment: [LeafFinding.Found] = []
            for (place, leaf) in plan.leaves.enumerated() {
                let (list, having) = try finding.find(leaf)
                inSegment.append(list)
                documents[place] += having
            }
            found.append(inSegment)
        }
        let passages = passageCount
        let weights = documents.map { Scoring.weight(passages: passages, having: $0) }
        let scoring = Scoring(averageLength: average)
        for (place, segment) in segments.enumerated() where segment.passageCount > 0 {
            let own = Double(segment.wordCount) / Double(segment.passageCount)
            let search = SegmentSearch(
                plan, segment, base: bases[place], scoring: scoring, found: found[place], weights: weights,
                slack: own > 0 ? max(1, average / own) : 1, scope: ReportMatching(segment: segment).inScope(scope))
            guard counts != nil else {
                try search.findBest(&hits)
                continue
            }
            var tally = FacetTally(segment: segment)
            try search.findAll(&hits, stopsWhenFull: false) { (start, words) throws(SearchIndexError) in
                try tally.add(start, words, count: WindowEvaluation.width / 64)
            }
            try counts?.add(tally, of: segment, themeSlugs: themeSlugs)
        }
    }

    private func answer(_ hit: TopHits.Hit, _ highlighting: inout Highlighting) throws(SearchIndexError) -> SearchHit {
        let place = bases.lastIndex { $0 <= hit.passage } ?? 0
        let segment = segments[place]
        let passage = Int(hit.passage - bases[place])
        let report = segment.report(of: passage)
        let facets = try segment.facets(report)
        let section = try segment.section(of: passage)
        guard let kind: SectionKind = FacetCode.value(section.kind) else { throw segment.damage(.sections) }
        let ordinal = passage - segment.passages(of: report).lowerBound + 1
        let text = try segment.text(passage)
        return SearchHit(
            report: segment.reportID(report), title: try segment.string(segment.reportRecords[report].title) ?? "",
            type: facets.type, csp: facets.csp, year: facets.year, visibility: facets.visibility,
            fiction: facets.fiction, heading: try segment.string(section.heading) ?? "",
            sectionNumber: try segment.string(section.number), sectionKind: kind, ordinal: ordinal,
            number: try segment.printedNumber(passage) ?? "p\(ordinal)", page: segment.page(passage),
            text: String(decoding: text, as: UTF8.self), highlights: highlighting.ranges(in: text),
            themes: try themes(of: passage, in: segment),
            score: Scoring.score(hit.score), sensitive: segment.isSensitive(passage))
    }

    private func themes(of passage: Int, in segment: Segment) throws(SearchIndexError) -> [ThemeCode] {
        var themes: [ThemeCode] = []
        for coding in try segment.codings(of: passage) {
            let coding = PackedCoding(bits: coding)
            let theme = ThemeCode(UInt8(coding.theme))
            if coding.isSubstantive, !themes.contains(theme) { themes.append(theme) }
        }
        return themes.count > 1 ? themes.sorted() : themes
    }
}
