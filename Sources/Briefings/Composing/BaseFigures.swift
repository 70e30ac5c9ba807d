internal import Documents
internal import Learning
internal import Reviews

/// The sentences about how much a briefing rests on. The only place where a
/// briefing prints a count.
struct BaseFigures {
    let base: EvidenceBase

    /// How many documents, and in how many of them the theme was found.
    var found: [Inline] {
        guard base.searched > 0 else { return Phrase.baseSearchedNone.inlines }
        return searchedSentence + Phrase.space.text.inlines() + foundSentence
    }

    private var searchedSentence: [Inline] {
        DisclosureControl.count(base.searched) == .suppressed
            ? Phrase.baseSearchedFew.text.inlines()
            : Phrase.baseSearched.text.inlines(.figure(Figure("searched", base.searched)))
    }

    private var foundSentence: [Inline] {
        guard case .shown(let count) = base.found else { return Phrase.baseFew.text.inlines() }
        if count == 0 { return Phrase.baseNone.text.inlines() }
        if count == base.searched { return Phrase.baseAll.text.inlines() }
        // The rest would be a small count.
        if DisclosureControl.count(base.searched - count) == .suppressed { return Phrase.baseNearlyAll.text.inlines() }
        let figure = Inline.figure(Figure("found", count))
        guard let share = DisclosureControl.percentage(base.found, of: base.searched) else {
            return Phrase.baseFound.text.inlines(figure)
        }
        return Phrase.baseFoundPercent.text.inlines(figure, .figure(Figure("foundPercent", share)))
    }

    /// How many looked for it in vain; empty when none did.
    var lookedFor: [Inline] {
        switch base.lookedForNotFound {
        case .shown(0): []
        case .suppressed: Phrase.baseLookedFew.text.inlines()
        case .shown(let count):
            givesAwayTheRest(count)
                ? Phrase.baseLookedFew.text.inlines()
                : Phrase.baseLooked.text.inlines(.figure(Figure("lookedForNotFound", count)))
        }
    }

    /// With both counts in print, what is left over must not be small.
    private func givesAwayTheRest(_ looked: Int) -> Bool {
        guard case .shown(let found) = base.found else { return false }
        return DisclosureControl.count(max(0, base.searched - found - looked)) == .suppressed
    }

    /// First and last year; empty when no year is known.
    var years: [Inline] {
        guard let years = base.years else { return [] }
        let first = Inline.figure(Figure("firstYear", years.lowerBound))
        return years.count == 1
            ? Phrase.baseYear.text.inlines(first)
            : Phrase.baseYears.text.inlines(first, .figure(Figure("lastYear", years.upperBound)))
    }

    /// Which years were looked at; empty where all were.
    var narrowed: [Inline] {
        guard let years = base.narrowedTo else { return [] }
        let first = Inline.figure(Figure("narrowedFrom", years.lowerBound))
        let last = Inline.figure(Figure("narrowedTo", years.upperBound))
        return switch (years.lowerBound > 0, years.upperBound < 9999) {
        case (true, true): Phrase.baseNarrowed.text.inlines(first, last)
        case (true, false): Phrase.baseNarrowedFrom.text.inlines(first)
        case (false, true): Phrase.baseNarrowedTo.text.inlines(last)
        case (false, false): []
        }
    }

    /// What kinds of document were looked at.
    var types: [Inline] {
        let names = ReviewType.allCases.filter(base.types.contains).map { Inline.fixed($0.words) }
        var line = Phrase.baseTypes.text.inlines()
        for (place, name) in names.enumerated() {
            if place > 0 {
                line.append(.fixed((place == names.count - 1 ? Phrase.listAnd : Phrase.listComma).text))
            }
            line.append(name)
        }
        return line + Phrase.stop.text.inlines()
    }
}
