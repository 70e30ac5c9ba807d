import Briefings
import CivilDates
import Documents
import Foundation
import Testing
import Themes

@Suite("Briefings as they are printed")
struct GoldenTests {
    @Test("the briefing on matricide reads as the golden file")
    func theme() throws {
        try expectGolden(of: .theme, as: .markdown, "theme-matricide.md")
    }

    @Test("the seven-minute briefing on matricide reads as the golden file")
    func sevenMinute() throws {
        try expectGolden(of: .sevenMinute, as: .markdown, "seven-minute-matricide.md")
    }

    @Test("the pages are written as the golden files", arguments: BriefingKind.allCases)
    func pages(_ kind: BriefingKind) throws {
        try expectGolden(of: kind, as: .html, "\(kind.rawValue)-matricide.html")
    }

    private func expectGolden(of kind: BriefingKind, as format: DocumentFormat, _ name: String) throws {
        let composition = BriefingComposer(catalogue: .standard).compose(SampleEvidence.full(), kind: kind)
        let edition = BriefingEdition(
            briefing: composition.id, slug: composition.slug, kind: kind.rawValue, types: [], fiction: true,
            composedOn: try #require(CivilDate("2026-11-21")), citations: composition.citations, figures: [:],
            programVersion: "1")
        let bytes = try composition.layout(of: edition).written(as: format)
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
        let environment = ProcessInfo.processInfo.environment
        if environment["RECORD_GOLDEN"] != nil, environment["CI"] == nil {
            try Data(bytes).write(to: file)
            Issue.record("recorded \(name) anew: read it, then run again without RECORD_GOLDEN")
            return
        }
        let golden = try #require(FileManager.default.contents(atPath: file.path), "no golden file \(name)")
        #expect(
            String(decoding: bytes, as: UTF8.self) == String(decoding: golden, as: UTF8.self),
            "differs from \(name): RECORD_GOLDEN=1 writes it anew")
    }
}
