/// All rules, compiled: patterns over numbered words, and for each word the
/// patterns worth trying where it stands.
struct RuleBook: Sendable {
    private(set) var rules: [Rule] = []
    /// By rule, apart from its words, which are seldom asked for.
    private(set) var kinds: [Rule.Kind] = []
    private(set) var options: [Rule.Options] = []
    private(set) var names: [String] = []
    /// By rule: the text that holds it.
    private(set) var parts: [String] = []
    let vocabulary: Vocabulary
    let patterns: PatternTables
    let facts: [String: Int]
    private var classAtoms: [String: Int32] = [:]

    /// - Throws: every fault of the texts at once.
    init(_ sources: [RuleText.Source], catalogue: Catalogue) throws(RuleError) {
        var text = RuleText(sources, catalogue: catalogue)
        text.addTerms(of: catalogue)
        guard text.faults.isEmpty else { throw RuleError(faults: text.faults) }
        facts = text.facts

        vocabulary = Self.vocabulary(of: text)
        var builder = AtomBuilder(vocabulary: vocabulary, spellings: text.spellings.list, names: Self.firstNames(text, vocabulary))
        var tables = PatternTables.Builder()
        for entry in text.entries {
            let rule = rules.count
            rules.append(entry.rule)
            kinds.append(entry.rule.kind)
            options.append(entry.rule.options)
            parts.append(entry.part)
            names.append(Self.name(of: entry.rule, catalogue))
            for (place, written) in entry.patterns.enumerated() {
                // A catalogue's terms have no lines.
                let line = entry.patternLines.indices.contains(place) ? entry.patternLines[place] : 0
                tables.add(written, of: rule, line: line, isAcross: entry.rule.options.isAcross, &builder)
            }
        }
        for (name, alternatives) in text.classes {
            let members = alternatives.compactMap { items -> [PatternWord]? in
                guard items.count == 1, case .element(let element) = items[0] else { return nil }
                return element.words
            }
            classAtoms[name] = builder.atom(members.flatMap(\.self))
        }
        patterns = tables.tables(builder.entries, vocabulary: vocabulary.count)
    }

    /// The set of a class's single words.
    func wordClass(_ name: String) -> WordClass {
        guard let atom = classAtoms[name] else { preconditionFailure("no class \(name) in the rules") }
        var bits = [UInt64](repeating: 0, count: (vocabulary.count + 63) / 64)
        for entry in 0..<vocabulary.count where patterns.holds(atom, Vocabulary.Entry(entry)) { bits[entry >> 6] |= 1 << (UInt64(entry) & 63) }
        return WordClass(bits: bits)
    }

    func fact(_ name: String) -> Int {
        guard let fact = facts[name] else { preconditionFailure("no fact \(name) in the rules") }
        return fact
    }

    /// Every word that a pattern or a class uses, and ordinary ones.
    private static func vocabulary(of text: RuleText) -> Vocabulary {
        var words: Set<Int> = []
        var beginnings: Set<Int> = []
        func collect(_ list: [PatternWord]) {
            for word in list {
                switch word.kind {
                case .word: words.insert(word.number)
                case .beginning: beginnings.insert(word.number)
                case .shape: break
                }
            }
        }
        for step in text.entries.lazy.flatMap(\.patterns).joined() {
            collect(step.element.words)
            collect(step.barred)
        }
        for alternatives in text.classes.values {
            for case .element(let element) in alternatives.joined() { collect(element.words) }
        }
        let spellings = text.spellings.list
        return Vocabulary(
            words: Set(words.map { spellings[$0] }).union(CommonWords.list).sorted(),
            beginnings: beginnings.map { spellings[$0] }.sorted())
    }

    /// Words of the classes of first names, without those that are ordinary
    /// words as well: their capital tells those.
    private static func firstNames(_ text: RuleText, _ vocabulary: Vocabulary) -> [Vocabulary.Entry] {
        func words(_ name: String) -> Set<Int> {
            var words: Set<Int> = []
            for case .element(let element) in (text.classes[name] ?? []).joined() {
                for word in element.words where word.kind == .word { words.insert(word.number) }
            }
            return words
        }
        let names = words("NAMES_MALE").union(words("NAMES_FEMALE")).subtracting(words("WORDNAMES"))
        return names.compactMap { vocabulary.entry(of: text.spellings.list[$0]) }.sorted()
    }

    private static func name(of rule: Rule, _ catalogue: Catalogue) -> String {
        switch rule.kind {
        case .fact: "fact/\(rule.name)"
        case .strong(let theme), .weak(let theme), .veto(let theme, _): "\(catalogue.theme(code: theme).slug)/\(rule.name)"
        }
    }

}
