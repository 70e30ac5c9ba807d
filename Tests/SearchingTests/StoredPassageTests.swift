import Reports
import Reviews
import Searching
import Testing
import Themes

@Suite("Reading a report back from the index")
struct StoredPassageTests {
    @Test("its passages come back as they were put in, with their codings")
    func passages() throws {
        let folder = try TemporaryFolder()
        try forAll(cases: 15) { random in
            let reports = RandomReports(&random, reports: 5, passages: 12, words: 20).reports
            let index = PassageIndex(segments: try OracleTests.segments(reports, cuts: [2], in: folder))
            for source in reports {
                let stored = try index.passages(of: source.report.id)
                try #require(stored.count == source.report.passages.count)
                for (back, passage) in zip(stored, source.report.passages) {
                    try #require(back.ordinal == passage.ordinal && back.number == passage.number)
                    try #require(
                        back.section == passage.section && back.page == passage.page && back.text == passage.text)
                    try #require(back.sectionKind == source.report.sections[passage.section].kind)
                    for coding in source.codings where coding.passage == passage.ordinal {
                        try #require(
                            back.codings.contains {
                                $0.theme == coding.theme && $0.role == coding.role && $0.polarity == coding.polarity
                                    && $0.agency == coding.agency && $0.isSubstantive == coding.isSubstantive
                            })
                    }
                }
            }
            #expect(try index.passages(of: ReportID(bits: 0xFFFF)).isEmpty)
        }
    }

    @Test("a report with nothing in it is no trouble")
    func emptyReport() throws {
        let folder = try TemporaryFolder()
        let builder = IndexBuilder()
        for bits in 1...3 {
            var report = Report(id: ReportID(bits: UInt64(bits)), metadata: ReportMetadata(title: "Review"))
            if bits == 2 { report.passages = [Passage(ordinal: 1, section: 0, text: "police")] }
            builder.add(IndexedReport(report: report, codings: [], facets: ReportFacets(type: .other)))
        }
        try builder.write(to: folder.file("segment"), isDurable: false)
        let segment = try Segment(path: folder.file("segment"))
        try SegmentMerge.merge([segment], dropping: [ReportID(bits: 1)], to: folder.file("merged"), isDurable: false)
        for path in [folder.file("segment"), folder.file("merged")] {
            let index = PassageIndex(segments: [try Segment(path: path)])
            let hits = try index.search(Query(.word("police")), scope: SearchScope(visibilities: [.published])).hits
            #expect(hits.map(\.report) == [ReportID(bits: 2)])
            #expect(hits[0].number == "p1" && hits[0].sectionKind == .other && hits[0].heading == "")
            #expect(try index.passages(of: ReportID(bits: 3)).isEmpty)
        }
    }
}
