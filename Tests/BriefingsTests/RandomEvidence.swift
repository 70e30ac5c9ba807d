import Foundation
import Learning
import Reviews
import Testing
import Themes

/// Evidence made up at random, for laws that hold of every briefing.
enum RandomEvidence {
    static func make(_ random: inout SplitMix64) -> ThemeEvidence {
        let themes = Catalogue.standard.themes
        let theme = themes[Int.random(in: 0..<themes.count, using: &random)]
        let reports = (1...Int.random(in: 1...9, using: &random)).map {
            SampleEvidence.report($0, text(&random, sentences: 1), 2010 + $0)
        }
        var passages: [EvidencePassage] = []
        var recommendations: [EvidenceRecommendation] = []
        for number in reports.indices.map({ $0 + 1 }) {
            for ordinal in 0..<Int.random(in: 0...14, using: &random) {
                guard let section = SectionKind.allCases.randomElement(using: &random) else { continue }
                let other = themes[Int.random(in: 0..<themes.count, using: &random)]
                let passage = SampleEvidence.passage(
                    number, ordinal + 1, Bool.random(using: &random) ? "\(number).\(ordinal)" : "p\(ordinal + 1)", section,
                    text(&random, sentences: Int.random(in: 1...6, using: &random)),
                    agency: Bool.random(using: &random) ? AgencyKind.allCases.randomElement(using: &random) : nil,
                    also: [other.slug], confirmed: Bool.random(using: &random))
                passages.append(passage)
                guard section == .recommendations else { continue }
                recommendations.append(
                    SampleEvidence.recommendation(
                        number, ordinal + 1, "\(ordinal)", passage.number,
                        Bool.random(using: &random) ? passage.text : "Cleaned: " + passage.text,
                        Bool.random(using: &random) ? text(&random, sentences: 1) : nil,
                        RecommendationLevel.allCases.randomElement(using: &random)))
            }
        }
        let searched = reports.count + Int.random(in: 0...30, using: &random)
        return SampleEvidence.evidence(
            theme.slug, reports: reports, passages: passages.shuffled(using: &random), recommendations: recommendations,
            found: DisclosureControl.count(reports.count), searched: searched,
            lookedFor: DisclosureControl.count(Int.random(in: 0...(searched - reports.count), using: &random)),
            fiction: Bool.random(using: &random))
    }

    static func text(_ random: inout SplitMix64, sentences: Int) -> String {
        let words = [
            "she", "the", "police", "did", "not", "ask", "\u{201C}safe\u{201D}", "caf\u{E9}", "Dr.", "no.", "3.4", "(again)", "home,",
            "he\u{2019}d", "knew", "\u{2014}", "son", "Mrs", "A.", "e.g.", "<b>", "&amp;", "two", "agencies", "Zo\u{EB}",
        ]
        return (0..<sentences).map { _ in
            let count = Int.random(in: 2...45, using: &random)
            let line = (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
            return "They " + line.joined(separator: " ") + [".", "?", "!", ".\u{201D}", "\u{2026}"].randomElement(using: &random)!
        }.joined(separator: " ")
    }
}

/// Runs a law over many random cases; the seed of a failing one is in the
/// failure. TEST_SEED and TEST_CASES set where it starts and how far it goes.
func forAll(cases: Int, _ law: (inout SplitMix64, Comment) throws -> Void) rethrows {
    let environment = ProcessInfo.processInfo.environment
    let seed = environment["TEST_SEED"].flatMap { UInt64($0) } ?? 20_261_121
    for number in 0..<(environment["TEST_CASES"].flatMap { Int($0) } ?? cases) {
        let own = seed &+ UInt64(number)
        var random = SplitMix64(state: own)
        try law(&random, "TEST_SEED=\(own) TEST_CASES=1")
    }
}
