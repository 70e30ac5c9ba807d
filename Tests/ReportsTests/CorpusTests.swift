import Foundation
import Reports
import Reviews
import Testing

@Suite(.timeLimit(.minutes(2))) struct CorpusTests {
    @Test("What is read from the fictional reviews agrees with their keys") func keys() async throws {
        var asked: [String: Int] = [:], agreed: [String: Int] = [:]
        var listing = ""
        let keys = Corpus.keys
        #expect(keys.count >= 8)
        for key in keys {
            let report = try await Corpus.read(key.file)
            let comparison = KeyComparison(report, key)
            asked.merge(comparison.asked, uniquingKeysWith: +)
            agreed.merge(comparison.agreed, uniquingKeysWith: +)
            if !comparison.differences.isEmpty {
                listing += "\(key.file)\n" + comparison.differences.map { "    \($0)\n" }.joined()
            }
        }
        for aspect in asked.keys.sorted() {
            let share = Double(agreed[aspect] ?? 0) / Double(asked[aspect] ?? 1)
            listing += "\(aspect): \(agreed[aspect] ?? 0) of \(asked[aspect] ?? 0)\n"
            #expect(share >= CorpusTests.least[aspect] ?? 0, "\(aspect): \(share)\n\(listing)")
        }
        // Where somebody wants to see it, the list is printed on success too.
        if ProcessInfo.processInfo.environment["SHOW_DIFFERENCES"] != nil { print(listing) }
    }

    /// The least share of each aspect that must agree.
    private static let least: [String: Double] = [
        "title": 0.9, "type": 1, "csp": 0.9, "fiction": 1, "dateOfDeath": 0.9, "dateOfReport": 0.85, "method": 0.7,
        "person": 0.9, "role": 0.9, "sex right": 0.97, "ageBand right": 0.97, "relationship right": 0.85,
        "heading": 0.98, "section number": 0.98, "kind": 0.93, "recommendation": 0.97, "rec. number": 0.97,
        "addressee": 0.9, "level": 0.95, "must not appear": 1,
    ]

    @Test("Reading is repeatable, ordinals run from 1, and every place points somewhere") func laws() async throws {
        #expect(Corpus.reviewFiles.count >= 8)
        for file in Corpus.reviewFiles.map(\.lastPathComponent) {
            let report = try await Corpus.read(file)
            let again = try await Corpus.read(file)
            #expect(report.passages == again.passages && report.sections == again.sections, "\(file)")
            #expect(report.recommendations == again.recommendations && report.metadata == again.metadata, "\(file)")
            for (index, passage) in report.passages.enumerated() {
                #expect(passage.ordinal == index + 1, "\(file)")
                #expect(report.sections.indices.contains(passage.section), "\(file) \(passage.ordinal)")
                #expect(!passage.text.isEmpty && !passage.text.contains("  "), "\(file) \(passage.ordinal)")
                if case .tableRow(let table, let row) = passage.form {
                    #expect(report.tables.indices.contains(table) && report.tables[table].rows.indices.contains(row), "\(file)")
                }
                if case .footnote(let of?) = passage.form { #expect((1...report.passages.count).contains(of), "\(file)") }
            }
            for recommendation in report.recommendations {
                #expect((1...report.passages.count).contains(recommendation.passage), "\(file)")
                #expect(recommendation.repeatedAt.allSatisfy { (1...report.passages.count).contains($0) }, "\(file)")
            }
        }
    }
}
