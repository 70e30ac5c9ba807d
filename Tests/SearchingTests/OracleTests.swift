import Reports
import Reviews
import Searching
import Testing
import Themes

@Suite("The index answers as looking at every passage would")
struct OracleTests {
    private static let everything = SearchScope(visibilities: [.published, .local])

    /// Builds the same reports in several ways.
    static func segments(_ reports: [IndexedReport], cuts: [Int], in folder: TemporaryFolder) throws -> [Segment] {
        var segments: [Segment] = []
        let builder = IndexBuilder()
        for (place, cut) in (cuts + [reports.count]).enumerated() {
            let first = place == 0 ? 0 : cuts[place - 1]
            for report in reports[first..<cut] { builder.add(report) }
            let path = folder.file("segment-\(cuts.count)-\(place)")
            try builder.write(to: path, isDurable: false)
            segments.append(try Segment(path: path))
        }
        return segments
    }

    private func compare(_ index: PassageIndex, _ oracle: BruteForce, _ query: Query, _ scope: SearchScope, limit: Int)
        throws
    {
        let wanted = oracle.search(query, scope: scope)
        let quick = try index.search(query, scope: scope, limit: limit)
        let full = try index.search(query, scope: scope, limit: limit, wantsCounts: true)
        try #require(quick.hits == full.hits, "the two ways differ: \(query)")
        try #require(full.total == wanted.count, "\(query)")
        for hit in full.hits {
            let same = try #require(wanted.first { $0.report == hit.report && $0.ordinal == hit.ordinal }, "\(query)")
            try #require(abs(same.score - hit.score) < 1e-7, "\(query)")
        }
        try #require(full.hits.count == min(limit, wanted.count))
        for (hit, best) in zip(full.hits, wanted) { #expect(abs(hit.score - best.score) < 1e-7, "\(query)") }
    }

    @Test("every operator, on small corpora in one segment and in several")
    func everyOperator() throws {
        let folder = try TemporaryFolder()
        try forAll(cases: 60) { random in
            let reports = RandomReports(&random, reports: 1 + random.below(6), passages: 12, words: 24).reports
            let oracle = BruteForce(reports)
            let cuts = (0..<random.below(3)).map { _ in random.below(reports.count + 1) }.sorted()
            let index = PassageIndex(segments: try Self.segments(reports, cuts: cuts, in: folder))
            for _ in 0..<20 {
                let query = RandomQueries.query(&random)
                let scope =
                    random.chance(1, in: 3)
                    ? SearchScope(visibilities: [.published], types: [.domesticHomicideReview, .strategy])
                    : Self.everything
                try compare(index, oracle, query, scope, limit: 1 + random.below(12))
            }
        }
    }

    @Test("skipping passages that cannot win changes nothing, on corpora of many blocks")
    func manyBlocks() throws {
        let folder = try TemporaryFolder()
        try forAll(cases: 2, seed: 7) { random in
            let reports = RandomReports(&random, reports: 60, passages: 260, words: 14).reports
            let index = PassageIndex(segments: try Self.segments(reports, cuts: [40, 55], in: folder))
            let whole = PassageIndex(segments: try Self.segments(reports, cuts: [], in: folder))
            for _ in 0..<60 {
                let words = (0..<1 + random.below(random.chance(1, in: 5) ? 24 : 5)).map { _ in
                    QueryNode.word(RandomReports.words[random.skewed(below: RandomReports.words.count)])
                }
                var root = random.chance(1, in: 2) ? QueryNode.or(words) : .and(words)
                if random.chance(1, in: 3) { root = .and([root, .field(RandomQueries.condition(&random))]) }
                if random.chance(1, in: 4) { root = .and([root, .not(RandomQueries.text(&random))]) }
                let query = Query(root)
                let quick = try index.search(query, scope: Self.everything, limit: 7)
                let full = try index.search(query, scope: Self.everything, limit: 7, wantsCounts: true)
                try #require(quick.hits == full.hits, "\(query)")
                try #require(try whole.search(query, scope: Self.everything, limit: 7).hits == quick.hits, "\(query)")
            }
        }
    }

    @Test("pages follow each other without gap or repetition")
    func paging() throws {
        let folder = try TemporaryFolder()
        try forAll(cases: 20) { random in
            let reports = RandomReports(&random, reports: 4, passages: 20, words: 20).reports
            let index = PassageIndex(segments: try Self.segments(reports, cuts: [2], in: folder))
            let query = RandomQueries.query(&random)
            let all = try index.search(query, scope: Self.everything, limit: 1000).hits
            var paged: [SearchHit] = []
            for offset in stride(from: 0, to: all.count + 3, by: 3) {
                paged += try index.search(query, scope: Self.everything, limit: 3, offset: offset).hits
            }
            try #require(paged == all, "\(query)")
        }
    }

    @Test("facets count what was found, greater counts first")
    func facets() throws {
        let folder = try TemporaryFolder()
        try forAll(cases: 30) { random in
            let reports = RandomReports(&random, reports: 5, passages: 12, words: 20).reports
            let oracle = BruteForce(reports)
            let index = PassageIndex(
                segments: try Self.segments(reports, cuts: [3], in: folder), themeSlugs: RandomReports.themeSlugs)
            let query = RandomQueries.query(&random)
            let page = try index.search(query, scope: Self.everything, wantsCounts: true)
            let found = oracle.search(query, scope: Self.everything).map { answer in
                oracle.passages.first { $0.report.report.id == answer.report && $0.ordinal == answer.ordinal }
            }.compactMap(\.self)
            var wanted: [String: [String: Int]] = [:]
            func count(_ name: String, _ value: String?) {
                if let value { wanted[name, default: [:]][value, default: 0] += 1 }
            }
            for passage in found {
                let evidence = passage.codings.filter(\.isSubstantive)
                for theme in Set(evidence.map(\.theme)) { count("theme", RandomReports.themeSlugs[Int(theme.value)]) }
                for agency in Set(evidence.compactMap(\.agency)) { count("agency", agency.rawValue) }
                let facets = passage.report.facets
                count("type", facets.type.rawValue)
                count("section", passage.kind.rawValue)
                count("year", facets.year.map { String($0) })
                count("relationship", facets.relationship?.rawValue)
                count("sex", facets.sex?.rawValue)
                count("age", facets.ageBand?.rawValue)
                count("method", facets.method?.rawValue)
                count("csp", facets.csp)
            }
            for facet in try #require(page.facets) {
                let counted = Dictionary(uniqueKeysWithValues: facet.values.map { ($0.value, $0.count) })
                try #require(counted == wanted[facet.name] ?? [:], "\(facet.name) of \(query)")
                try #require(
                    zip(facet.values, facet.values.dropFirst()).allSatisfy {
                        ($1.count, $0.value) < ($0.count, $1.value)
                    })
            }
        }
    }

    @Test("hits carry what was put in")
    func hitsCarryTheirFacts() throws {
        let folder = try TemporaryFolder()
        try forAll(cases: 10) { random in
            let reports = RandomReports(&random, reports: 4, passages: 10, words: 20).reports
            let index = PassageIndex(segments: try Self.segments(reports, cuts: [1], in: folder))
            let hits = try index.search(Query(.prefix("p")), scope: Self.everything, limit: 1000).hits
            for hit in hits {
                let source = try #require(reports.first { $0.report.id == hit.report })
                let passage = source.report.passages[hit.ordinal - 1]
                let section = source.report.sections[passage.section]
                try #require(hit.text == passage.text && hit.number == passage.number && hit.page == passage.page)
                try #require(
                    hit.heading == section.heading && hit.sectionNumber == section.number
                        && hit.sectionKind == section.kind)
                try #require(hit.title == source.report.metadata.title && hit.csp == source.facets.csp)
                try #require(hit.year == source.facets.year && hit.type == source.facets.type)
                try #require(hit.visibility == source.facets.visibility && hit.fiction == source.facets.fiction)
                try #require(hit.sensitive == source.sensitivePassages.contains(hit.ordinal))
                let themes = source.codings.filter { $0.passage == hit.ordinal && $0.isSubstantive }.map(\.theme)
                try #require(hit.themes == Array(Set(themes)).sorted())
            }
        }
    }
}
