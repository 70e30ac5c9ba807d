internal import Reviews

/// Codes one passage: finds the rules' patterns, reads how each stands, and
/// keeps what is evidence apart from what is only mentioned.
struct PassageCoder: Sendable {
    let book: RuleBook
    let catalogue: Catalogue
    let tokeniser: Tokeniser
    let subjects: SubjectReader
    private let clauses: ClauseReader
    private let circumstances: CircumstanceReader
    /// Facts that take every theme's evidence away.
    private let aboutNobody: FactSet
    /// Facts that do so only outside the parts that tell of the case.
    private let aboutTheReview: FactSet
    private let questionFact: Int
    private let implications: Implications
    /// By theme.
    private let families: [Theme.Family]
    private let roles: [Theme.Role]

    init(book: RuleBook, catalogue: Catalogue) {
        self.book = book
        self.catalogue = catalogue
        tokeniser = Tokeniser(vocabulary: book.vocabulary, wordNames: book.wordClass("WORDNAMES"), lateNames: book.wordClass("WORDNAMES_LATE"))
        subjects = SubjectReader(book: book)
        clauses = ClauseReader(book: book)
        circumstances = CircumstanceReader(book: book)
        var facts = FactSet()
        for name in ["definition", "law", "research", "service", "contents", "purpose"] { facts.insert(book.fact(name)) }
        aboutNobody = facts
        facts = FactSet()
        for name in ["biography", "panellist"] { facts.insert(book.fact(name)) }
        aboutTheReview = facts
        questionFact = book.fact("question")
        implications = Implications(book: book, catalogue: catalogue)
        families = catalogue.themes.map(\.family)
        roles = catalogue.themes.map(\.role)
    }

    /// A rule found, and how it stands.
    struct Candidate {
        var match: Match
        var theme: ThemeCode
        var isWeak: Bool
        var role: SubjectRole
        var polarity: Polarity
        var isEvidence: Bool
    }

    /// - Parameters:
    ///   - known: the report's people, or nobody.
    ///   - passage: the ordinal that codings carry.
    func code(
        _ text: UnsafeBufferPointer<UInt8>, section: SectionKind, passage: Int, known: SubjectReader.Parties,
        work: inout MatchWorkspace
    ) -> [Coding] {
        guard let frame = frame(text, section: section, known: known, work: &work) else { return [] }
        var candidates = work.matches.compactMap { candidate($0, frame) }
        candidates = withoutVetoed(candidates, work.matches, frame)
        return codings(candidates, frame, passage: passage, matches: work.matches)
    }

    /// Words, matches and facts of a text; `nil` where nothing was found.
    private func frame(
        _ text: UnsafeBufferPointer<UInt8>, section: SectionKind, known: SubjectReader.Parties, work: inout MatchWorkspace
    ) -> Frame? {
        work.matches.removeAll(keepingCapacity: true)
        tokeniser.tokenise(text, into: &work.tokens)
        guard !work.tokens.sentences.isEmpty else { return nil }
        book.patterns.match(&work)
        guard !work.matches.isEmpty else { return nil }
        let tokens = work.tokens
        var sentenceFacts = [FactSet](repeating: FactSet(), count: tokens.sentences.count)
        var passageFacts = FactSet()
        for match in work.matches {
            guard case .fact(let fact) = book.kinds[match.rule] else { continue }
            sentenceFacts[match.sentence].insert(fact)
            passageFacts.insert(fact)
        }
        for match in work.matches {
            guard case .fact(let fact) = book.kinds[match.rule], book.options[match.rule].isPassageFact else { continue }
            for sentence in sentenceFacts.indices { sentenceFacts[sentence].insert(fact) }
        }
        let parties = subjects.parties(known, facts: passageFacts)
        return Frame(
            tokens: tokens, text: text, section: section, sectionSet: CaseSet(section), sentenceFacts: sentenceFacts, passageFacts: passageFacts, parties: parties)
    }

    /// A place where a rule's pattern stands, for whoever mends the rules.
    struct Trace {
        var theme: String
        var rule: String
        var line: Int
        var start: Int
        var end: Int
        var isWeak: Bool
        var isEvidence: Bool
        var polarity: Polarity
        var isVetoed: Bool
    }

    /// Every candidate of a text, the vetoed ones too.
    func traces(_ text: UnsafeBufferPointer<UInt8>, section: SectionKind) -> [Trace] {
        var work = MatchWorkspace(book.patterns)
        guard let frame = frame(text, section: section, known: .init(), work: &work) else { return [] }
        let all = work.matches.compactMap { candidate($0, frame) }
        let kept = withoutVetoed(all, work.matches, frame)
        return all.map { candidate in
            Trace(
                theme: catalogue.theme(code: candidate.theme).slug, rule: book.names[candidate.match.rule],
                line: Int(candidate.match.line), start: Int(frame.tokens.words[candidate.match.start].start),
                end: Int(frame.tokens.words[candidate.match.end - 1].end), isWeak: candidate.isWeak,
                isEvidence: candidate.isEvidence, polarity: candidate.polarity,
                isVetoed: !kept.contains { $0.match.line == candidate.match.line && $0.match.start == candidate.match.start && $0.theme == candidate.theme })
        }
    }

    struct Frame {
        var tokens: Tokens
        var text: UnsafeBufferPointer<UInt8>
        var section: SectionKind
        var sectionSet: CaseSet<SectionKind>
        var sentenceFacts: [FactSet]
        var passageFacts: FactSet
        var parties: SubjectReader.Parties
    }

    /// Sections that tell of the case. Others may name a theme, never show it.
    private static let silentSections: Set<SectionKind> = [
        .termsOfReference, .glossary, .methodology, .panel, .contributors, .qualityAssuranceLetter,
    ]

    /// Sections in which "she has chaired" or "he had served" is said of the
    /// people whom the review is about.
    private static let tellingSections: Set<SectionKind> = [
        .family, .background, .chronology, .overview, .analysis, .goodPractice, .conclusions, .lessons,
    ]

    private func candidate(_ match: Match, _ frame: Frame) -> Candidate? {
        let theme: ThemeCode
        switch book.kinds[match.rule] {
        case .strong(let code), .weak(let code): theme = code
        case .veto, .fact: return nil
        }
        let options = book.options[match.rule]
        guard holds(options, in: frame, sentence: match.sentence) else { return nil }
        let facts = frame.sentenceFacts[match.sentence]
        let isPractice = families[Int(theme.value)] == .practice
        var role = self.role(of: match, options, roles[Int(theme.value)], frame)
        if !options.who.isEmpty {
            guard let subject = subjects.subject(of: match, frame.tokens, frame.parties, frame.text), options.who.contains(subject)
            else { return nil }
            role = subject
        }
        var candidate = Candidate(
            match: match, theme: theme, isWeak: false, role: role, polarity: .found, isEvidence: true)
        if case .weak = book.kinds[match.rule] { candidate.isWeak = true }

        if options.alsoIn.isDisjoint(with: frame.sectionSet) {
            if Self.silentSections.contains(frame.section) {
                candidate.isEvidence = false
                candidate.polarity = frame.section == .termsOfReference ? .asked : .unclear
            }
        }
        let isAboutNobody =
            !facts.isDisjoint(with: aboutNobody)
            || !facts.isDisjoint(with: aboutTheReview) && !Self.tellingSections.contains(frame.section)
        if options.keepsTopic != true, isAboutNobody || clauses.isTopic(match, frame.tokens) {
            candidate.isEvidence = false
            candidate.polarity = .unclear
        }
        if !(options.keepsNegated ?? isPractice), clauses.isNegated(match, frame.tokens) {
            candidate.isEvidence = false
            candidate.polarity = .notFound
        }
        if !(options.keepsHypothetical ?? isPractice),
            clauses.isHypothetical(match, frame.tokens) || clauses.isConditional(match, frame.tokens)
        {
            candidate.isEvidence = false
            candidate.polarity = .hypothetical
        }
        if !options.keepsQuestion, frame.tokens.sentences[match.sentence].isQuestion || facts.contains(questionFact) && frame.section == .termsOfReference {
            candidate.isEvidence = false
            candidate.polarity = .asked
        }
        return candidate
    }

    /// Whether what a rule asks of its sentence, passage and section holds.
    private func holds(_ options: Rule.Options, in frame: Frame, sentence: Int) -> Bool {
        let facts = frame.sentenceFacts[sentence]
        return facts.isSuperset(of: options.sentenceAll)
            && (options.sentenceAny.isEmpty || !facts.isDisjoint(with: options.sentenceAny))
            && facts.isDisjoint(with: options.sentenceNone)
            && frame.passageFacts.isSuperset(of: options.passageAll)
            && (options.passageAny.isEmpty || !frame.passageFacts.isDisjoint(with: options.passageAny))
            && frame.passageFacts.isDisjoint(with: options.passageNone)
            && options.notIn.isDisjoint(with: frame.sectionSet)
            && (options.onlyIn.isEmpty || !options.onlyIn.isDisjoint(with: frame.sectionSet))
    }

    private func role(of match: Match, _ options: Rule.Options, _ theme: Theme.Role, _ frame: Frame) -> SubjectRole {
        switch options.role {
        case .fixed(let role)?: return role
        case .subject?:
            return subjects.subject(of: match, frame.tokens, frame.parties, frame.text) ?? .victim
        case nil: break
        }
        switch theme {
        case .victim: return .victim
        case .perpetrator: return .perpetrator
        case .child: return .child
        case .agency: return .agency
        case .system: return .system
        case .review: return .review
        case .either: return subjects.subject(of: match, frame.tokens, frame.parties, frame.text) ?? .victim
        }
    }

    private func withoutVetoed(_ candidates: [Candidate], _ matches: [Match], _ frame: Frame) -> [Candidate] {
        var kept = candidates
        for veto in matches {
            guard case .veto(let theme, let scope) = book.kinds[veto.rule] else { continue }
            let options = book.options[veto.rule]
            guard holds(options, in: frame, sentence: veto.sentence) else { continue }
            kept.removeAll { candidate in
                guard candidate.theme == theme else { return false }
                switch scope {
                case .passage: return true
                case .sentence: return candidate.match.sentence == veto.sentence
                case .overlap: return candidate.match.start < veto.end && veto.start < candidate.match.end
                }
            }
        }
        return kept
    }

    private func codings(_ all: [Candidate], _ frame: Frame, passage: Int, matches: [Match]) -> [Coding] {
        guard !all.isEmpty else { return [] }
        let weak = all.filter { $0.isWeak && $0.isEvidence }
        var best: [Key: Candidate] = [:]
        var order: [Key] = []
        for candidate in all {
            if candidate.isWeak {
                guard candidate.isEvidence, Self.hasSecondSign(candidate, among: weak) else { continue }
            }
            let key = Key(theme: candidate.theme, sentence: candidate.match.sentence)
            if let known = best[key] {
                if Self.isBetter(candidate, than: known) { best[key] = candidate }
            } else {
                best[key] = candidate
                order.append(key)
            }
        }
        let codings = order.compactMap { best[$0] }.map { coding($0, frame, passage: passage, matches: matches) }
        return implications.applied(to: codings, frame.passageFacts).sorted {
            ($0.span.lowerBound.value, $0.theme.value, $0.span.upperBound.value, $0.rule.value)
                < ($1.span.lowerBound.value, $1.theme.value, $1.span.upperBound.value, $1.rule.value)
        }
    }

    /// Two different weak rules of one theme, in one sentence or the next and
    /// on different words, stand for a strong one.
    private static func hasSecondSign(_ candidate: Candidate, among weak: [Candidate]) -> Bool {
        weak.contains {
            $0.theme == candidate.theme && $0.match.rule != candidate.match.rule
                && abs($0.match.sentence - candidate.match.sentence) <= 1
                && ($0.match.end <= candidate.match.start || candidate.match.end <= $0.match.start)
        }
    }

    private struct Key: Hashable {
        var theme: ThemeCode
        var sentence: Int
    }

    private static func isBetter(_ a: Candidate, than b: Candidate) -> Bool {
        if a.isEvidence != b.isEvidence { return a.isEvidence }
        if a.isWeak != b.isWeak { return b.isWeak }
        return a.match.end - a.match.start > b.match.end - b.match.start
    }

    private func coding(_ candidate: Candidate, _ frame: Frame, passage: Int, matches: [Match]) -> Coding {
        let words = frame.tokens.words
        let span = Int(words[candidate.match.start].start)..<Int(words[candidate.match.end - 1].end)
        let facts = frame.sentenceFacts[candidate.match.sentence]
        let options = book.options[candidate.match.rule]
        return Coding(
            passage: passage, span: UTF8Offset(span.lowerBound)..<UTF8Offset(span.upperBound), theme: candidate.theme,
            role: candidate.role, polarity: candidate.polarity,
            time: options.time ?? circumstances.time(facts, frame.section), origin: circumstances.origin(facts, frame.section),
            agency: circumstances.agency(near: candidate.match, matches, book), rule: RuleCode(UInt16(candidate.match.rule)),
            isSubstantive: candidate.isEvidence)
    }
}
