import Foundation
import Reports
import Reviews
import Searching
import Testing

@Suite("Joining segments")
struct MergeTests {
    @Test("gives the same bytes as building at once, however the reports were spread")
    func sameBytes() throws {
        let folder = try TemporaryFolder()
        try forAll(cases: 25) { random in
            let reports = RandomReports(&random, reports: 1 + random.below(8), passages: 14, words: 30).reports
            let cuts = (0..<1 + random.below(4)).map { _ in random.below(reports.count + 1) }.sorted()
            let parts = try OracleTests.segments(reports, cuts: cuts, in: folder)
            let whole = try OracleTests.segments(reports, cuts: [], in: folder)[0]
            let merged = folder.file("merged")
            try SegmentMerge.merge(parts, to: merged, isDurable: false)
            try #require(
                try Data(contentsOf: URL(fileURLWithPath: merged)) == Data(contentsOf: URL(fileURLWithPath: whole.path))
            )
            try Segment(path: merged).verify()
        }
    }

    @Test("leaves nothing of a dropped report behind")
    func dropping() throws {
        let folder = try TemporaryFolder()
        try forAll(cases: 25) { random in
            let reports = RandomReports(&random, reports: 2 + random.below(6), passages: 14, words: 30).reports
            let parts = try OracleTests.segments(reports, cuts: [reports.count / 2], in: folder)
            let dropped = Set(reports.filter { _ in random.chance(1, in: 3) }.map(\.report.id))
            let merged = folder.file("merged")
            try SegmentMerge.merge(parts, dropping: dropped, to: merged, isDurable: false)
            let left = reports.filter { !dropped.contains($0.report.id) }
            let whole = try OracleTests.segments(left, cuts: [], in: folder)[0]
            try #require(
                try Data(contentsOf: URL(fileURLWithPath: merged)) == Data(contentsOf: URL(fileURLWithPath: whole.path))
            )
        }
    }
}
