import Foundation
import Learning
import Reviews
import Testing

@Suite("The coding desk and what stands behind a paragraph")
struct CodingDeskTests {
    private static let page = """
        <html><head><title>Domestic Homicide Review: Ardith (fiction)</title></head><body>
        <h1>Domestic Homicide Review into the death of Ardith</h1>
        <h2>Background</h2>
        <p>1.1 Ardith told her sister that Corvin had strangled her twice in March and that she could not breathe.</p>
        <p>1.2 Corvin checked her telephone every evening, kept her bank card and decided whom she could see.</p>
        <p>1.3 The weather in the valley was cold that winter and the road was often closed.</p>
        <h2>Recommendations</h2>
        <p>Recommendation 1: The health board should train staff to ask about non-fatal strangulation at every visit.</p>
        <p>Recommendation 2: The council should review how it shares information about coercive control with housing.</p>
        </body></html>
        """

    private func made() async throws -> (MemoryBase, String) {
        let memory = try await MemoryBase()
        let reports = try await memory.add([("ardith.html", Self.page)])
        return (memory, try #require(reports.first))
    }

    @Test("a paragraph tells which words and which rule put a theme beside it")
    func reasons() async throws {
        let (memory, report) = try await made()
        let reading = try await memory.base.reading(report)
        let coded = try #require(
            try await memory.base.search("strangled", limits: .init()).results.first, "the paragraph is found")
        let answer = try await memory.base.paragraph("p\(coded.ordinal)", of: report)
        #expect(answer.paragraph.text.contains("strangled her twice"))
        let reason = try #require(answer.reasons.first { $0.theme == "non-fatal-strangulation" })
        #expect(reason.isEvidence && reason.words.contains("strangled") && reason.rule.contains("/"))
        #expect(Array(answer.paragraph.text.utf8)[reason.start..<reason.end].elementsEqual(reason.words.utf8))
        #expect(reading.sections.count >= 2)
    }

    @Test("suggestions come one at a time, each once, until all are decided")
    func order() async throws {
        let (memory, _) = try await made()
        var seen: Set<String> = []
        while let next = try await memory.base.nextSuggestion(types: [.domesticHomicideReview, .other]) {
            #expect(seen.insert("\(next.report) \(next.ordinal) \(next.theme)").inserted, "it comes back")
            try await memory.base.noteDecisions(
                [.init(theme: next.theme, confirmed: seen.count.isMultiple(of: 2), rule: next.reasons.first?.rule)],
                on: "p\(next.ordinal)", of: next.report, by: "Ottilie Brand", actor: "account:test")
            guard seen.count < 200 else { break }
        }
        #expect(seen.count > 1)
        let decisions = try await memory.base.codingDecisions()
        #expect(decisions.count == seen.count && decisions.allSatisfy { $0.by == "Ottilie Brand" })
    }

    @Test("the precision of a rule is what people said of its suggestions, the last word counting")
    func precision() async throws {
        let (memory, report) = try await made()
        let first = try #require(try await memory.base.nextSuggestion(of: "non-fatal-strangulation", types: [.domesticHomicideReview, .other]))
        for confirmed in [true, false, true] {
            try await memory.base.noteDecisions(
                [.init(theme: first.theme, confirmed: confirmed, rule: "strangulation/test")], on: "p\(first.ordinal)", of: report,
                by: "Ottilie Brand", actor: "account:test")
        }
        let rows = try await memory.base.rulePrecision()
        #expect(rows.map(\.rule) == [nil, "strangulation/test"])
        #expect(rows.allSatisfy { $0.confirmed == 1 && $0.rejected == 0 && $0.percentage == nil })
    }

    @Test("a theme that a person puts where no rule had is found by a search after the next refresh")
    func corrected() async throws {
        let (memory, report) = try await made()
        let cold = try #require(try await memory.base.search("weather valley").results.first)
        #expect(try await memory.base.search("theme:economic-abuse weather").total == 0)
        try await memory.base.noteDecisions(
            [.init(theme: "economic-abuse", confirmed: true)], on: "p\(cold.ordinal)", of: report, by: "Ottilie Brand",
            actor: "account:test")
        try await memory.base.refresh()
        #expect(try await memory.base.search("theme:economic-abuse weather").total == 1)
        #expect(try await memory.base.paragraph("p\(cold.ordinal)", of: report).paragraph.confirmed == ["economic-abuse"])
    }

    @Test("earlier recommendations are found by addressee, theme and wording, and one names those like it")
    func recommendations() async throws {
        let (memory, report) = try await made()
        let all = try await memory.base.recommendationPage(RecommendationFilter())
        #expect(all.total == 2)
        let themed = try await memory.base.recommendationPage(RecommendationFilter(theme: "training-awareness"))
        #expect(themed.total == 1 && themed.recommendations[0].text.contains("health board"))
        let like = try await memory.base.recommendationPage(
            RecommendationFilter(wording: "share information about coercive control with housing"))
        #expect(like.recommendations.first?.text.contains("council") == true)
        let one = try await memory.base.recommendation(all.recommendations[0].id)
        #expect(one.recommendation.report == report && one.similar.isEmpty)
        await #expect(throws: LearningError.noSuchRecommendation("R000000000000-9")) {
            try await memory.base.recommendation("R000000000000-9")
        }
    }

    @Test("with few reports a theme's picture shows no figure that is small")
    func picture() async throws {
        let (memory, _) = try await made()
        let picture = try await memory.base.picture(of: "non-fatal-strangulation", types: [.domesticHomicideReview, .other])
        #expect(picture.base == nil && picture.found == nil && picture.percentage == nil)
        #expect(picture.years.isEmpty && picture.relationships.isEmpty && picture.together.isEmpty)
    }
}
