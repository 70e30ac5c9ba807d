import Reports
import Reviews
import Searching
import Testing

@Suite("The index scores as SQLite's FTS5 does when fed the same words")
struct SQLiteTests {
    private let stemmer = Stemmer()

    /// A query for us and the same for FTS5.
    private struct Pair {
        var ours: QueryNode
        var theirs: String
    }

    /// - Parameter isBranch: under `OR` or `NOT`, and then itself without
    ///   `NOT`: FTS5 counts also what is excluded there, where it happens to
    ///   stand at the passage that the rest has found.
    private func pair(
        _ random: inout SplitMix64, _ table: SQLiteOracle.Table, depth: Int, isBranch: Bool = false
    ) -> Pair {
        if depth > 0, random.chance(2, in: 3) {
            let form = random.below(isBranch ? 4 : 5)
            let isUnderOr = isBranch || (2...3).contains(form)
            let a = pair(&random, table, depth: depth - 1, isBranch: isUnderOr)
            let b = pair(&random, table, depth: depth - 1, isBranch: isUnderOr || form == 4)
            switch form {
            case 0, 1: return Pair(ours: .and([a.ours, b.ours]), theirs: "(\(a.theirs) AND \(b.theirs))")
            case 2, 3: return Pair(ours: .or([a.ours, b.ours]), theirs: "(\(a.theirs) OR \(b.theirs))")
            default: return Pair(ours: .and([a.ours, .not(b.ours)]), theirs: "(\(a.theirs) NOT \(b.theirs))")
            }
        }
        func word() -> String {
            Tokenizer.words(of: RandomReports.words[random.skewed(below: RandomReports.words.count)])[0]
        }
        func spelt(_ word: String) -> String { SQLiteOracle.spelt(table == .stems ? stemmer.stem(word) : word) }
        let words = (0..<2 + random.below(2)).map { _ in word() }
        let sequence = words.map(spelt).joined(separator: " + ")
        switch (table, random.below(3)) {
        case (.stems, 0): return Pair(ours: .word(words[0]), theirs: spelt(words[0]))
        case (.stems, 1): return Pair(ours: .compound(words), theirs: sequence)
        case (.stems, _):
            let distance = 1 + random.below(5)
            return Pair(
                ours: .near(.word(words[0]), .word(words[1]), distance: distance),
                theirs: "NEAR(\(spelt(words[0])) \(spelt(words[1])), \(distance - 1))")
        case (.words, 0): return Pair(ours: .phrase([words[0]]), theirs: spelt(words[0]))
        case (.words, 1): return Pair(ours: .phrase(words), theirs: sequence)
        case (.words, _):
            let prefix = String(words[0].prefix(1 + random.below(4)))
            return Pair(ours: .prefix(prefix), theirs: "\(SQLiteOracle.spelt(prefix)) *")
        }
    }

    @Test("the same passages, the same scores to a millionth, and the same order up to equals")
    func sameScores() throws {
        let folder = try TemporaryFolder()
        var compared = 0
        try forAll(cases: 30) { random in
            let reports = RandomReports(&random, reports: 2 + random.below(5), passages: 20, words: 24).reports
            let passages = BruteForce(reports).passages
            let oracle = try SQLiteOracle(passages)
            let index = PassageIndex(segments: try OracleTests.segments(reports, cuts: [1], in: folder))
            for _ in 0..<30 {
                let table: SQLiteOracle.Table = random.chance(1, in: 2) ? .stems : .words
                let pair = pair(&random, table, depth: 2)
                let theirs = try oracle.search(pair.theirs, in: table)
                let hits = try index.search(
                    Query(pair.ours), scope: SearchScope(visibilities: [.published, .local]), limit: 10_000
                ).hits
                let context = "\(Query(pair.ours)) as \(pair.theirs)"
                try #require(hits.count == theirs.count, "\(context)")
                for hit in hits {
                    let place = try #require(
                        passages.firstIndex { $0.report.report.id == hit.report && $0.ordinal == hit.ordinal })
                    let score = try #require(theirs[place], "\(context)")
                    try #require(abs(score - hit.score) < 1e-6, "\(context): \(hit.score), not \(score)")
                }
                try #require(zip(hits, hits.dropFirst()).allSatisfy { $0.score >= $1.score }, "\(context)")
                compared += hits.count
            }
        }
        #expect(compared > 1000, "the queries must find something")
    }
}
