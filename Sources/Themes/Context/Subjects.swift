internal import Reviews

/// Who in a passage is the person who died and who is said to have caused
/// the death, as far as its words tell.
///
/// Most who died were women and most who killed were men; a passage that
/// says otherwise, or a report whose people are known, overrules that.
struct SubjectReader: Sendable {
    private let he: WordClass
    private let she: WordClass
    private let maleNouns: WordClass
    private let femaleNouns: WordClass
    private let perpetrators: WordClass
    private let victims: WordClass
    private let children: WordClass
    private let kin: WordClass
    private let maleNames: WordClass
    private let femaleNames: WordClass
    private let maleVictimFact: Int
    private let maleSuicideFact: Int

    init(book: RuleBook) {
        he = book.wordClass("HE")
        she = book.wordClass("SHE")
        maleNouns = book.wordClass("MALE_NOUN")
        femaleNouns = book.wordClass("FEMALE_NOUN")
        perpetrators = book.wordClass("PERPETRATOR")
        victims = book.wordClass("VICTIM")
        children = book.wordClass("SMALLCHILDREN")
        kin = book.wordClass("BYSTANDER")
        maleNames = book.wordClass("NAMES_MALE")
        femaleNames = book.wordClass("NAMES_FEMALE")
        maleVictimFact = book.fact("male-victim")
        maleSuicideFact = book.fact("male-suicide")
    }

    /// The sexes of the two parties, and names whose part is known.
    struct Parties {
        var male: SubjectRole = .perpetrator
        var female: SubjectRole = .victim
        var named: [(bytes: [UInt8], role: SubjectRole)] = []
    }

    /// - Parameters:
    ///   - people: of the report, when there is one.
    ///   - type: in a coroner's report or a safeguarding review "he" and
    ///     "she" are the one who died, unless a person said to have caused
    ///     the death is named.
    func parties(of people: [Person], type: ReviewType) -> Parties {
        var parties = Parties()
        let isAboutOne = [.preventionOfFutureDeaths, .safeguardingAdultReview, .childSafeguardingPracticeReview].contains(type)
        if isAboutOne, !people.contains(where: { $0.role == .perpetrator }) { parties.male = .victim }
        let victims = people.filter { $0.role == .victim }
        let perpetrators = people.filter { $0.role == .perpetrator }
        if !victims.isEmpty, victims.allSatisfy({ $0.sex == .male }), !perpetrators.contains(where: { $0.sex == .male }) {
            parties.male = .victim
            parties.female = perpetrators.isEmpty ? .family : .perpetrator
        }
        for person in people {
            let role: SubjectRole =
                switch person.role {
                case .victim: .victim
                case .perpetrator: .perpetrator
                case .child: .child
                case .family, .other: .family
                }
            parties.named.append((Array(person.pseudonym.utf8), role))
        }
        return parties
    }

    /// What the passage itself says of the two.
    func parties(_ known: Parties, facts: FactSet) -> Parties {
        var parties = known
        if facts.contains(maleVictimFact), known.male == .perpetrator {
            parties.male = .victim
            parties.female = .perpetrator
        } else if facts.contains(maleSuicideFact), !known.named.contains(where: { $0.role == .perpetrator }), known.named.isEmpty == false {
            parties.male = .victim
        }
        return parties
    }

    /// Whom a match is about: somebody named in it, else the nearest person
    /// before it.
    func subject(of match: Match, _ tokens: Tokens, _ parties: Parties, _ text: UnsafeBufferPointer<UInt8>) -> SubjectRole? {
        // "himself", "herself" say it.
        for place in match.start..<match.end {
            if let role = reflexive(place, tokens, parties) { return role }
        }
        for place in match.start..<match.end {
            if let role = role(at: place, tokens, parties, text) { return role }
        }
        let first = tokens.sentences[max(0, match.sentence - 2)].start
        var place = match.start - 1
        while place >= first {
            if let role = role(at: place, tokens, parties, text) { return role }
            place -= 1
        }
        let end = tokens.sentences[match.sentence].end
        for place in match.end..<max(match.end, end) {
            if let role = role(at: place, tokens, parties, text) { return role }
        }
        return nil
    }

    private func reflexive(_ place: Int, _ tokens: Tokens, _ parties: Parties) -> SubjectRole? {
        let word = tokens.words[place]
        guard word.end - word.start == 7 else { return nil }
        if he.contains(word.entry) { return parties.male }
        if she.contains(word.entry) { return parties.female }
        return nil
    }

    private func role(at place: Int, _ tokens: Tokens, _ parties: Parties, _ text: UnsafeBufferPointer<UInt8>) -> SubjectRole? {
        let word = tokens.words[place]
        let entry = word.entry
        if perpetrators.contains(entry) { return .perpetrator }
        if victims.contains(entry) { return .victim }
        if children.contains(entry) { return .child }
        if kin.contains(entry) { return .family }
        if he.contains(entry) { return parties.male }
        if she.contains(entry) { return parties.female }
        if maleNouns.contains(entry) { return parties.male }
        if femaleNouns.contains(entry) { return parties.female }
        guard word.shape.contains(.capital) else { return nil }
        for (bytes, role) in parties.named where holds(bytes, at: Int(word.start), text) { return role }
        if maleNames.contains(entry) { return parties.male }
        if femaleNames.contains(entry) { return parties.female }
        // Mr H, Ms T.
        if place > 0 {
            let before = tokens.words[place - 1].entry
            if maleNouns.contains(before) { return parties.male }
            if femaleNouns.contains(before) { return parties.female }
        }
        guard entry == Vocabulary.name else { return nil }
        // The pronoun that follows a name tells its sex.
        for ahead in place + 1..<max(place + 1, min(place + 25, tokens.words.count)) {
            let next = tokens.words[ahead].entry
            if he.contains(next) { return parties.male }
            if she.contains(next) { return parties.female }
        }
        return nil
    }

    private func holds(_ bytes: [UInt8], at start: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !bytes.isEmpty, start + bytes.count <= text.count else { return false }
        for (offset, byte) in bytes.enumerated() where text[start + offset] != byte { return false }
        return true
    }
}
