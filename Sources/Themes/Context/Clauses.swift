internal import Reviews

/// How a statement stands: told as fact, denied, asked, imagined, or only
/// named as the topic of something.
struct ClauseReader: Sendable {
    private let negations: WordClass
    private let stops: WordClass
    private let factives: WordClass
    /// What nobody said or saw is denied, where it follows at once.
    private let deniable: WordClass
    private let hypotheticals: WordClass
    private let topics: WordClass
    private let topicsAfter: WordClass
    private let pronouns: WordClass
    private let words: Words

    /// Single words that the reading turns on.
    private struct Words {
        var only: Vocabulary.Entry
        var longer: Vocabulary.Entry
        var any: Vocabulary.Entry
        var evidence: Vocabulary.Entry
        var record: Vocabulary.Entry
        var had: Vocabulary.Entry
        var should: Vocabulary.Entry
        var were: Vocabulary.Entry
        var would: Vocabulary.Entry
        var could: Vocabulary.Entry
        var might: Vocabulary.Entry
        var have: Vocabulary.Entry
        var not: Vocabulary.Entry
        var no: Vocabulary.Entry
        var on: Vocabulary.Entry
        var about: Vocabulary.Entry
        var of: Vocabulary.Entry
        var around: Vocabulary.Entry
        var denied: Vocabulary.Entry
        var into: Vocabulary.Entry
        var indication: Vocabulary.Entry
        var suggest: Vocabulary.Entry
        var ruled: Vocabulary.Entry
        var out: Vocabulary.Entry
        var doubt: Vocabulary.Entry
        var seen: Vocabulary.Entry
        var found: Vocabulary.Entry
        var identified: Vocabulary.Entry
        var present: Vocabulary.Entry
        var nothing: Vocabulary.Entry
        var never: Vocabulary.Entry
        var nobody: Vocabulary.Entry
        var none: Vocabulary.Entry
        var account: Vocabulary.Entry
        var indicate: Vocabulary.Entry
        var suggestion: Vocabulary.Entry
        var `in`: Vocabulary.Entry
        var history: Vocabulary.Entry
        var regarding: Vocabulary.Entry
    }

    init(book: RuleBook) {
        negations = book.wordClass("NEGATORS")
        stops = book.wordClass("NEGATION_STOPS")
        factives = book.wordClass("FACTIVES")
        deniable = book.wordClass("DENIABLE")
        hypotheticals = book.wordClass("HYPOTHETICALS")
        topics = book.wordClass("TOPICS")
        topicsAfter = book.wordClass("TOPIC_NOUNS_AFTER")
        pronouns = book.wordClass("PRONOUN")
        func word(_ spelling: String) -> Vocabulary.Entry { book.vocabulary.entry(of: spelling) ?? Vocabulary.Entry.max }
        words = Words(
            only: word("only"), longer: word("longer"), any: word("any"), evidence: word("evidence"),
            record: word("record"), had: word("had"), should: word("should"), were: word("were"),
            would: word("would"), could: word("could"), might: word("might"), have: word("have"), not: word("not"),
            no: word("no"), on: word("on"), about: word("about"), of: word("of"), around: word("around"),
            denied: word("denied"), into: word("into"), indication: word("indication"), suggest: word("suggest"),
            ruled: word("ruled"), out: word("out"), doubt: word("doubt"), seen: word("seen"), found: word("found"),
            identified: word("identified"), present: word("present"), nothing: word("nothing"), never: word("never"), nobody: word("nobody"), none: word("none"), account: word("account"),
            indicate: word("indicate"), suggestion: word("suggestion"), in: word("in"), history: word("history"),
            regarding: word("regarding"))
    }

    /// Whether the match is denied.
    func isNegated(_ match: Match, _ tokens: Tokens) -> Bool {
        let sentence = tokens.sentences[match.sentence]
        // A "not" in one of its gaps.
        var place = match.start + 1
        while place < match.end {
            if negations.contains(tokens.words[place].entry), !match.named.contains(place), denies(place, before: match.end, tokens) {
                return true
            }
            place += 1
        }
        // Before it, in the same clause.
        place = match.start - 1
        var steps = 0
        let least = max(sentence.start, match.start - 14)
        var crossed = false
        while place >= least {
            let word = tokens.words[place]
            if stops.contains(word.entry) { break }
            if negations.contains(word.entry) {
                let reach = self.reach(of: place, tokens, to: match.start)
                if steps <= reach, !crossed || reach > 8, denies(place, before: match.start, tokens) { return true }
            }
            if word.shape.contains(.afterBreak) { break }
            if word.shape.contains(.afterComma) {
                // A new clause after a comma, a list otherwise.
                if pronouns.contains(word.entry) || word.entry == Vocabulary.name { break }
                crossed = true
            }
            steps += 1
            place -= 1
        }
        // After it: "was not found", "was ruled out", "denied".
        place = match.end
        let most = min(sentence.end, match.end + 5)
        while place < most {
            let entry = tokens.words[place].entry
            if stops.contains(entry) || tokens.words[place].shape.contains(.afterBreak) { break }
            if entry == words.not || entry == words.never, place + 1 < sentence.end {
                let ahead = tokens.words[min(place + 1, sentence.end - 1)].entry
                let further = tokens.words[min(place + 2, sentence.end - 1)].entry
                for verb in [words.seen, words.found, words.identified, words.present] where ahead == verb || further == verb {
                    return true
                }
            }
            // "… and found none", "found no account of it".
            if entry == words.found, place + 1 < sentence.end {
                let ahead = tokens.words[place + 1].entry
                if ahead == words.none || ahead == words.nothing { return true }
                if ahead == words.no, place + 2 < sentence.end,
                    [words.account, words.evidence, words.indication, words.record].contains(tokens.words[place + 2].entry)
                {
                    return true
                }
            }
            if entry == words.ruled, place + 1 < sentence.end, tokens.words[place + 1].entry == words.out {
                return !(place > 0 && negations.contains(tokens.words[place - 1].entry))
                    && !(place > 1 && negations.contains(tokens.words[place - 2].entry))
            }
            place += 1
        }
        return false
    }

    /// How many words on a negation still holds.
    private func reach(of place: Int, _ tokens: Tokens, to end: Int) -> Int {
        let entry = tokens.words[place].entry
        if entry == words.denied { return 14 }
        if entry == words.not || entry == words.never { return 6 }
        for ahead in place + 1..<max(place + 1, min(place + 4, end)) {
            let next = tokens.words[ahead].entry
            if next == words.evidence || next == words.indication || next == words.record || next == words.suggestion
                || next == words.suggest || next == words.indicate || next == words.history
            {
                return 14
            }
        }
        return entry == words.nothing || entry == words.no ? 6 : 5
    }

    /// "Not only", "no longer", "did not tell anyone that he had": no denial.
    private func denies(_ place: Int, before end: Int, _ tokens: Tokens) -> Bool {
        guard place + 1 < tokens.words.count else { return true }
        let next = tokens.words[place + 1].entry
        if next == words.only || next == words.longer || next == words.doubt { return false }
        let entry = tokens.words[place].entry
        if entry == words.denied { return true }
        for ahead in place + 1..<max(place + 1, min(place + 5, end)) {
            guard factives.contains(tokens.words[ahead].entry) else { continue }
            // "No one described strangulation", not "nobody reported that he".
            let isNobody = entry == words.no || entry == words.nobody || entry == words.none
            if isNobody, ahead + 1 == end, deniable.contains(tokens.words[ahead].entry) { return true }
            // "Did not disclose any abuse" says that none was disclosed;
            // "did not disclose that he" takes it as having happened.
            for object in ahead + 1..<max(ahead + 1, min(ahead + 3, end)) where tokens.words[object].entry == words.any {
                return true
            }
            return false
        }
        return true
    }

    /// Whether the match is imagined or conditional.
    func isHypothetical(_ match: Match, _ tokens: Tokens) -> Bool {
        let sentence = tokens.sentences[match.sentence]
        var place = match.start
        let least = max(sentence.start, match.start - 16)
        while place >= least {
            let word = tokens.words[place]
            if hypotheticals.contains(word.entry), place < match.start { return true }
            // "Had he told her …", at the head of a clause.
            if word.entry == words.had || word.entry == words.should || word.entry == words.were,
                word.shape.contains(.firstOfSentence) || word.shape.contains(.afterComma), place + 1 < sentence.end
            {
                let next = tokens.words[place + 1].entry
                if pronouns.contains(next) || next == Vocabulary.name { return true }
                return place < match.start && word.shape.contains(.firstOfSentence)
            }
            if place < match.start, !word.shape.isDisjoint(with: [.afterBreak, .afterComma]) { break }
            place -= 1
        }
        return false
    }

    /// "Would have", "could have", "might have" right before.
    func isConditional(_ match: Match, _ tokens: Tokens) -> Bool {
        let sentence = tokens.sentences[match.sentence]
        var place = match.start
        while place >= max(sentence.start, match.start - 5) {
            let entry = tokens.words[place].entry
            if entry == words.would || entry == words.could || entry == words.might, place + 1 < sentence.end {
                let next = tokens.words[place + 1].entry
                if next == words.have || tokens.words[min(place + 2, sentence.end - 1)].entry == words.have { return true }
            }
            place -= 1
        }
        return false
    }

    /// Whether it is only the topic of training, policy or research.
    func isTopic(_ match: Match, _ tokens: Tokens) -> Bool {
        let sentence = tokens.sentences[match.sentence]
        var place = match.start - 1
        let least = max(sentence.start, match.start - 10)
        while place >= least {
            let word = tokens.words[place]
            if topics.contains(word.entry) {
                for ahead in place + 1..<max(place + 1, min(place + 4, match.start)) {
                    let next = tokens.words[ahead].entry
                    if next == words.on || next == words.about || next == words.of || next == words.around || next == words.into
                        || next == words.in || next == words.regarding
                    {
                        return true
                    }
                }
            }
            if word.shape.contains(.afterBreak) || stops.contains(word.entry) { break }
            if pronouns.contains(word.entry), word.shape.contains(.afterComma) { break }
            place -= 1
        }
        return match.end < sentence.end && topicsAfter.contains(tokens.words[match.end].entry)
            && !tokens.words[match.end].shape.contains(.afterComma)
    }
}
