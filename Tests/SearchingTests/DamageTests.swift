import Foundation
import Reviews
import Searching
import Testing

@Suite("Damaged files give an error, never a crash")
struct DamageTests {
    private static let everything = SearchScope(visibilities: [.published, .local])

    /// Asks for everything that can be read. Throws nothing but our errors.
    private func use(_ path: String, _ random: inout SplitMix64, mergedTo merged: String) throws -> SearchIndexError? {
        do throws(SearchIndexError) {
            let segment = try Segment(path: path)
            let index = PassageIndex(segments: [segment, segment])
            for _ in 0..<6 {
                _ = try index.search(RandomQueries.query(&random), scope: Self.everything, limit: 50)
                _ = try index.search(RandomQueries.query(&random), scope: Self.everything, limit: 50, wantsCounts: true)
            }
            let words = (0..<12).map { _ in QueryNode.word(random.pick(RandomReports.words)) }
            _ = try index.search(Query(.or(words)), scope: Self.everything, limit: 5)
            try SegmentMerge.merge([segment, segment], dropping: [ReportID(bits: 1)], to: merged, isDurable: false)
            return nil
        } catch {
            return error
        }
    }

    private func write(_ bytes: Data, _ path: String) throws { try bytes.write(to: URL(fileURLWithPath: path)) }

    @Test("any byte changed is found by the checksums, and does no harm before")
    func flippedBytes() throws {
        let folder = try TemporaryFolder()
        var errors = 0
        try forAll(cases: 12) { random in
            let reports = RandomReports(&random, reports: 4, passages: 40, words: 30).reports
            let path = try OracleTests.segments(reports, cuts: [], in: folder)[0].path
            let sound = try Data(contentsOf: URL(fileURLWithPath: path))
            for _ in 0..<20 {
                var bytes = sound
                for _ in 0..<1 + random.skewed(below: 4) {
                    // Texts are long and rarely matter: aim behind them, mostly.
                    let from = random.chance(1, in: 4) ? 0 : bytes.count / 3
                    let place = from + random.below(bytes.count - from)
                    bytes[place] =
                        random.chance(1, in: 2)
                        ? bytes[place] ^ UInt8(1 << random.below(8)) : random.pick([0, 255, bytes[place] &+ 1])
                }
                let damaged = folder.file("damaged")
                try write(bytes, damaged)
                if try use(damaged, &random, mergedTo: folder.file("merged")) != nil { errors += 1 }
                guard bytes != sound else { continue }
                let verified = (try? Segment(path: damaged)).map { segment in (try? segment.verify()) != nil } ?? false
                // The last 64 bytes are padding that nobody reads.
                try #require(!verified || bytes.dropLast(64) == sound.dropLast(64))
            }
        }
        #expect(errors > 5, "some damage must be met in use")
    }

    @Test("a file cut short is refused")
    func truncation() throws {
        let folder = try TemporaryFolder()
        try forAll(cases: 60) { random in
            let reports = RandomReports(&random, reports: 2, passages: 20, words: 20).reports
            let path = try OracleTests.segments(reports, cuts: [], in: folder)[0].path
            let sound = try Data(contentsOf: URL(fileURLWithPath: path))
            let cut = folder.file("cut")
            try write(sound.prefix(random.chance(1, in: 4) ? random.below(2000) : random.below(sound.count)), cut)
            #expect(throws: SearchIndexError.self) { try Segment(path: cut) }
        }
    }

    @Test("a file of another version says so, and one of no index at all too")
    func otherVersions() throws {
        let folder = try TemporaryFolder()
        var random = SplitMix64(seed: 1)
        let reports = RandomReports(&random, reports: 1, passages: 3, words: 9).reports
        let path = try OracleTests.segments(reports, cuts: [], in: folder)[0].path
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        bytes[8] = 99
        try write(bytes, path)
        #expect(throws: SearchIndexError.otherVersion(file: path, found: 99)) { try Segment(path: path) }
        try write(Data(repeating: 7, count: 5000), path)
        #expect(throws: SearchIndexError.damaged(file: path, part: .header)) { try Segment(path: path) }
        try write(Data(), path)
        #expect(throws: SearchIndexError.damaged(file: path, part: .header)) { try Segment(path: path) }
        #expect(throws: SearchIndexError.missing(file: folder.file("nowhere"))) {
            try Segment(path: folder.file("nowhere"))
        }
    }

    @Test("a damaged manifest is refused, whatever was changed")
    func manifest() throws {
        let folder = try TemporaryFolder()
        try forAll(cases: 40) { random in
            let store = IndexStore(directory: folder.file("index"))
            let builder = IndexBuilder()
            for report in RandomReports(&random, reports: 2, passages: 4, words: 9).reports { builder.add(report) }
            try store.append(builder, stamp: IndexStamp(logPosition: 7, versions: "reader 1\ncoder 2 \\"))
            #expect(try store.stamp() == IndexStamp(logPosition: 7, versions: "reader 1\ncoder 2 \\"))
            let path = folder.file("index/manifest")
            let sound = try Data(contentsOf: URL(fileURLWithPath: path))
            var bytes = sound
            if random.chance(1, in: 3) {
                bytes = bytes.prefix(random.below(bytes.count))
            } else {
                bytes[random.below(bytes.count)] ^= UInt8(1 << random.below(8))
            }
            try write(Data(bytes), path)
            #expect(throws: SearchIndexError.self) { try IndexStore(directory: folder.file("index")).current() }
            try write(sound, path)
        }
    }

    @Test("a segment changed behind the manifest's back is read against its checksums")
    func changedSegment() throws {
        let folder = try TemporaryFolder()
        var random = SplitMix64(seed: 3)
        let store = IndexStore(directory: folder.file("index"))
        let builder = IndexBuilder()
        for report in RandomReports(&random, reports: 3, passages: 30, words: 30).reports { builder.add(report) }
        try store.append(builder, stamp: IndexStamp(logPosition: 1, versions: ""))
        let path = try #require(try store.current()).segments[0].path
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        bytes[bytes.count / 2] ^= 1
        try write(bytes, path)
        #expect(throws: SearchIndexError.self) { try IndexStore(directory: folder.file("index")).current() }
    }
}
