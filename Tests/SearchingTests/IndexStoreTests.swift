import Foundation
import Reports
import Reviews
import Searching
import Testing

@Suite("The folder of an index")
struct IndexStoreTests {
    private static let everything = SearchScope(visibilities: [.published, .local])
    private static let query = Query(.or([.word("police"), .word("risk"), .phrase(["the", "victim"])]))

    private func stamp(_ position: Int64) -> IndexStamp { IndexStamp(logPosition: position, versions: "v") }

    private func hits(_ store: IndexStore) throws -> [SearchHit] {
        try #require(try store.current()).search(Self.query, scope: Self.everything, limit: 10_000).hits
    }

    private func builder(_ reports: some Sequence<IndexedReport>) -> IndexBuilder {
        let builder = IndexBuilder()
        for report in reports { builder.add(report) }
        return builder
    }

    @Test("there is none until something was published")
    func none() throws {
        let folder = try TemporaryFolder()
        let store = IndexStore(directory: folder.file("index"))
        #expect(try store.current() == nil)
        #expect(try store.stamp() == nil)
        try store.append(IndexBuilder(), stamp: stamp(3))
        #expect(try store.stamp() == stamp(3))
        #expect(try #require(try store.current()).passageCount == 0)
        #expect(try hits(store).isEmpty)
    }

    @Test("adding one report after the other, all at once, or in runs gives the same answers")
    func sameAnswers() throws {
        try forAll(cases: 6) { random in
            let folder = try TemporaryFolder()
            let reports = RandomReports(&random, reports: 24, passages: 10, words: 20).reports
            let (single, whole, runs) = (
                IndexStore(directory: folder.file("single")), IndexStore(directory: folder.file("whole")),
                IndexStore(directory: folder.file("runs"))
            )
            for (place, report) in reports.enumerated() {
                try single.append(builder([report]), stamp: stamp(Int64(place)))
            }
            try whole.append(builder(reports), stamp: stamp(24))
            try runs.prepare()
            for run in 0..<3 {
                try builder(reports[run * 8..<run * 8 + 8]).write(to: runs.runPath(run), isDurable: false)
            }
            try runs.replace(runs: (0..<3).map { runs.runPath($0) }, stamp: stamp(24))
            let wanted = try hits(whole)
            #expect(!wanted.isEmpty)
            #expect(try hits(single) == wanted)
            #expect(try hits(runs) == wanted)
            #expect(try #require(try single.current()).segments.count <= 4)
            try single.compact()
            #expect(try hits(single) == wanted)
            #expect(try single.stamp() == stamp(23))
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: runs.directory).sorted() == [
                    "manifest", "segment-1",
                ])
        }
    }

    @Test("a withdrawn report is gone from answers and from the files")
    func withdrawal() throws {
        let folder = try TemporaryFolder()
        var random = SplitMix64(seed: 5)
        var reports = RandomReports(&random, reports: 6, passages: 12, words: 20).reports
        reports[2].report.passages[0].text = "Unmistakable words of a withdrawn review about police and risk"
        let store = IndexStore(directory: folder.file("index"))
        try store.append(builder(reports[..<4]), stamp: stamp(1))
        try store.append(builder(reports[4...]), stamp: stamp(2))
        let held = try #require(try store.current())
        try store.withdraw([reports[2].report.id, reports[5].report.id], stamp: stamp(3))
        let left = IndexStore(directory: folder.file("left"))
        try left.append(builder([0, 1, 3, 4].map { reports[$0] }), stamp: stamp(3))
        #expect(try hits(store) == hits(left))
        for name in try FileManager.default.contentsOfDirectory(atPath: store.directory) {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: store.directory + "/" + name))
            for word in ["Unmistakable", "unmistakable", "unmistak"] {
                #expect(bytes.range(of: Data(word.utf8)) == nil)
            }
        }
        // Whoever had the index open still has it.
        let old = try held.search(Query(.word("unmistakable")), scope: Self.everything)
        #expect(old.hits.count == 1)
    }

    @Test("a report read again takes the place of the old one")
    func replacement() throws {
        let folder = try TemporaryFolder()
        var random = SplitMix64(seed: 9)
        var reports = RandomReports(&random, reports: 3, passages: 6, words: 20).reports
        let store = IndexStore(directory: folder.file("index"))
        try store.append(builder(reports), stamp: stamp(1))
        reports[0].report.passages[0].text = "A better reading of the same bytes"
        try store.append(builder([reports[0]]), dropping: [reports[0].report.id], stamp: stamp(2))
        let index = try #require(try store.current())
        #expect(index.reportCount == 3)
        let page = try index.search(Query(.phrase(["better", "reading"])), scope: Self.everything)
        #expect(page.hits.map(\.report) == [reports[0].report.id])
    }

    @Test("a second process sees what the first has published, and what was left half done is no harm")
    func twoProcesses() throws {
        let folder = try TemporaryFolder()
        var random = SplitMix64(seed: 11)
        let reports = RandomReports(&random, reports: 4, passages: 6, words: 20).reports
        let (writer, reader) = (
            IndexStore(directory: folder.file("index")), IndexStore(directory: folder.file("index"))
        )
        try writer.append(builder(reports[..<2]), stamp: stamp(1))
        let before = try hits(reader)
        let same = try #require(try reader.current())
        #expect(try reader.current() === same)
        for name in ["segment-99.part", "run-3", "segment-7"] {
            try Data("half".utf8).write(to: URL(fileURLWithPath: writer.directory + "/" + name))
        }
        #expect(try hits(reader) == before)
        try writer.append(builder(reports[2...]), stamp: stamp(2))
        #expect(try reader.stamp() == stamp(2))
        #expect(try hits(reader) == hits(writer))
        #expect(try FileManager.default.contentsOfDirectory(atPath: writer.directory).count == 2)
    }

    @Test("readers and a writer at once never meet a half-made index", .timeLimit(.minutes(1)))
    func readersAndWriter() async throws {
        let folder = try TemporaryFolder()
        let directory = folder.file("index")
        var random = SplitMix64(seed: 13)
        let reports = RandomReports(&random, reports: 30, passages: 6, words: 12).reports
        let store = IndexStore(directory: directory)
        try store.append(builder([reports[0]]), stamp: stamp(0))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<3 {
                group.addTask {
                    let reader = IndexStore(directory: directory)
                    var last = 0
                    while last < 30 {
                        let count = try #require(try reader.current()).reportCount
                        #expect(count >= last)
                        last = count
                        await Task.yield()
                    }
                }
            }
            for report in reports.dropFirst() { try store.append(builder([report]), stamp: stamp(1)) }
            try await group.waitForAll()
        }
    }

    @Test("a folder that cannot be written to is named")
    func unwritable() throws {
        let folder = try TemporaryFolder()
        try Data().write(to: URL(fileURLWithPath: folder.file("file")))
        let store = IndexStore(directory: folder.file("file/index"))
        #expect(throws: SearchIndexError.unwritable(file: folder.file("file/index"), code: ENOTDIR)) {
            try store.append(IndexBuilder(), stamp: stamp(1))
        }
    }
}
