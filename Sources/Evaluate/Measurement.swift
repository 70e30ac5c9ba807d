internal import Reviews
internal import Themes

/// What a coder got right and wrong, passage by passage and over all.
struct Measurement {
    var catalogue = Catalogue.standard
    var passages: Int
    var trapPairs: Int
    var coder: [Outcome]
    var phrases: [Outcome]

    /// One passage: themes by their code.
    struct Outcome {
        var right: [UInt8] = []
        var wrong: [UInt8] = []
        var missed: [UInt8] = []
        var trapsFired = 0
        var traps = 0
    }

    init(_ gold: [GoldPassage]) {
        let coder = Coder(catalogue: catalogue)
        let matcher = PhraseMatcher(catalogue: catalogue)
        self.coder = []
        phrases = []
        passages = gold.count
        trapPairs = gold.reduce(0) { $0 + $1.traps.count }
        for (passage, coded) in zip(gold, coder.code(gold.map { ($0.text, $0.kind) })) {
            let themes = Set(coded.filter(\.isSubstantive).map { catalogue.theme(code: $0.theme).slug })
            self.coder.append(outcome(passage, themes))
            phrases.append(outcome(passage, matcher.themes(in: passage.text)))
        }
    }

    private func outcome(_ passage: GoldPassage, _ found: Set<String>) -> Outcome {
        var outcome = Outcome()
        let wanted = Set(passage.themes)
        let either = Set(passage.optional)
        for theme in catalogue.themes where !either.contains(theme.slug) && (passage.only ?? theme.slug) == theme.slug {
            switch (wanted.contains(theme.slug), found.contains(theme.slug)) {
            case (true, true): outcome.right.append(theme.code.value)
            case (false, true): outcome.wrong.append(theme.code.value)
            case (true, false): outcome.missed.append(theme.code.value)
            case (false, false): break
            }
        }
        outcome.traps = passage.traps.count
        outcome.trapsFired = passage.traps.count { found.contains($0) }
        return outcome
    }
}

/// Counts of one theme, or of all.
struct Tally {
    var right = 0
    var wrong = 0
    var missed = 0

    var precision: Double { right + wrong == 0 ? 0 : Double(right) / Double(right + wrong) }
    var recall: Double { right + missed == 0 ? 0 : Double(right) / Double(right + missed) }
    var f1: Double { right == 0 ? 0 : 2 * Double(right) / Double(2 * right + wrong + missed) }
}

/// The figures of one set of passages.
struct Figures {
    var themes: [Tally]
    var traps = 0
    var trapsFired = 0

    init(_ outcomes: [Measurement.Outcome], chosen: [Int]? = nil, themes count: Int) {
        themes = Array(repeating: Tally(), count: count)
        for place in chosen ?? Array(outcomes.indices) {
            let outcome = outcomes[place]
            for theme in outcome.right { themes[Int(theme)].right += 1 }
            for theme in outcome.wrong { themes[Int(theme)].wrong += 1 }
            for theme in outcome.missed { themes[Int(theme)].missed += 1 }
            traps += outcome.traps
            trapsFired += outcome.trapsFired
        }
    }

    var micro: Tally {
        themes.reduce(into: Tally()) {
            $0.right += $1.right
            $0.wrong += $1.wrong
            $0.missed += $1.missed
        }
    }

    /// Mean over the themes that some passage bears out.
    func macro(_ value: (Tally) -> Double) -> Double {
        let counted = themes.filter { $0.right + $0.missed > 0 }
        return counted.isEmpty ? 0 : counted.reduce(0) { $0 + value($1) } / Double(counted.count)
    }

    var trapRate: Double { traps == 0 ? 0 : Double(trapsFired) / Double(traps) }
}
