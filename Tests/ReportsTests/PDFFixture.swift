import Foundation
import Reports
import Reviews

/// PDFs of the folder Fixtures and of the corpus, and what is read from them.
enum PDFFixture {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: "\(name).pdf")))
    }

    static func read(_ name: String) async throws -> Report {
        try await read(try bytes(name))
    }

    static func read(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) async throws(ReportReadingError) -> Report {
        try await ReportReader(limits: limits).read(bytes, name: "review.pdf", id: ReportID(bits: 1))
    }
}

extension Report {
    func passage(numbered number: String) -> Passage? { passages.first { $0.printedNumber == number } }

    func passage(starting start: String) -> Passage? { passages.first { $0.text.hasPrefix(start) } }

    /// All text that could be searched or shown.
    var wholeText: String {
        (passages.map(\.text) + sections.map(\.heading) + tables.flatMap { $0.header + $0.rows.flatMap { $0 } })
            .joined(separator: "\n")
    }
}
