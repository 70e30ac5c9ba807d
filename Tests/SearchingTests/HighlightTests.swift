import Reports
import Reviews
import Searching
import Testing

@Suite("Marking what was asked for")
struct HighlightTests {
    private func marked(_ text: String, _ query: String) throws -> [String] {
        let folder = try TemporaryFolder()
        let builder = IndexBuilder()
        let report = Report(
            id: ReportID(bits: 1), metadata: ReportMetadata(title: ""),
            sections: [Section(heading: "", level: 1, kind: .other)],
            passages: [Passage(ordinal: 1, section: 0, text: text)])
        builder.add(IndexedReport(report: report, codings: [], facets: ReportFacets(type: .other)))
        try builder.write(to: folder.file("segment"), isDurable: false)
        let index = PassageIndex(segments: [try Segment(path: folder.file("segment"))])
        let read = try QueryParser(themeSlugs: []).parse(query).get()
        let hit = try #require(try index.search(read, scope: SearchScope(visibilities: [.published])).hits.first)
        let bytes = Array(hit.text.utf8)
        return hit.highlights.map {
            String(decoding: bytes[$0.lowerBound.value..<$0.upperBound.value], as: UTF8.self)
        }
    }

    @Test("words of the same stem are marked as they stand")
    func stems() throws {
        #expect(
            try marked("Strangled? Strangling, and \u{201C}STRANGLE\u{201D} \u{2013} not strangulation.", "strangled")
                == ["Strangled", "Strangling", "STRANGLE"])
        #expect(try marked("She was dying; he would die. He dies.", "die") == ["dying", "die", "dies"])
        #expect(try marked("Zo\u{EB}\u{2019}s mother and Zoe", "zoe") == ["Zo\u{EB}\u{2019}s", "Zoe"])
    }

    @Test("a phrase is marked whole and only where it stands")
    func phrases() throws {
        #expect(
            try marked("No action. The police took no further action; no further. Action!", "\"no further action\"")
                == ["no further action", "no further. Action"])
        #expect(try marked("non-fatal, non fatal, fatal", "non-fatal") == ["non-fatal", "non fatal"])
    }

    @Test("of words near each other only those that are near")
    func neighbours() throws {
        #expect(
            try marked("police a b strangled x x x x x x x police", "strangled near/3 police") == [
                "police", "strangled",
            ])
    }

    @Test("prefixes, overlaps and what is excluded")
    func others() throws {
        #expect(try marked("strangled strangulation strain", "strang*") == ["strangled", "strangulation"])
        #expect(try marked("the risk assessment", "\"risk assessment\" OR assessment*") == ["risk assessment"])
        #expect(try marked("police took no action", "police NOT housing") == ["police"])
        #expect(try marked("police", "type:other") == [])
    }

    @Test("every range lies on words of the text, in order, and holds something asked for")
    func everyRange() throws {
        let folder = try TemporaryFolder()
        let stemmer = Stemmer()
        try forAll(cases: 15) { random in
            let reports = RandomReports(&random, reports: 2, passages: 10, words: 30).reports
            let index = PassageIndex(segments: try OracleTests.segments(reports, cuts: [], in: folder))
            for _ in 0..<15 {
                let word = Tokenizer.words(of: RandomReports.words[random.below(RandomReports.words.count)])[0]
                let hits = try index.search(
                    Query(.word(word)), scope: SearchScope(visibilities: [.published, .local]), limit: 50
                ).hits
                for hit in hits {
                    let wanted = Tokenizer.tokens(of: hit.text).filter { stemmer.stem($0.word) == stemmer.stem(word) }
                    try #require(hit.highlights == wanted.map(\.range), "\(word) in \(hit.text)")
                }
            }
        }
    }
}
