/// All rules, compiled: patterns over numbered words, and for each word the
/// patterns worth trying where it stands.
struct RuleBook: Sendable {
    struct Pattern: Sendable {
        var steps: Range<Int>
        var rule: Int
        /// Of the part's text; 0 for a catalogue's term.
        var line: Int32
        /// The words that it cannot do without, in order.
        var sieve: Range<Int>
    }

    /// A word that a pattern cannot do without, and how far behind the one
    /// before it may stand at most.
    struct Sieve: Sendable {
        var atom: Int32
        var reach: Int32
    }

    struct Step: Sendable {
        var atom: Int32
        /// Words that may stand before this one.
        var gap: UInt8
        /// Atom of the words that may not stand there; none is -1.
        var barred: Int32
        var isOptional: Bool
        var isLookAhead: Bool
        var shape: Tokens.Shape
        var refusesPossessive: Bool
    }

    private(set) var rules: [Rule] = []
    private(set) var names: [String] = []
    /// By rule: the text that holds it.
    private(set) var parts: [String] = []
    private(set) var patterns: [Pattern] = []
    private(set) var steps: [Step] = []
    private(set) var sieves: [Sieve] = []
    let vocabulary: Vocabulary
    /// Which sets of words an entry is in: `memberships[entry * rowLength ...]`
    /// is its row, a bit for each set. A sentence asks much of few entries.
    private(set) var memberships: [UInt64] = []
    private(set) var rowLength = 0
    private(set) var atomCount = 0
    /// By entry: range of `tries`.
    private(set) var tryStarts: [Int32] = []
    private(set) var tries: [Int32] = []
    /// The same for patterns that look across sentences.
    private(set) var acrossStarts: [Int32] = []
    private(set) var acrossTries: [Int32] = []
    let facts: [String: Int]
    private var classAtoms: [String: Int32] = [:]

    /// - Throws: every fault of the texts at once.
    init(_ sources: [RuleText.Source], catalogue: Catalogue) throws(RuleError) {
        var text = RuleText(sources, catalogue: catalogue)
        text.addTerms(of: catalogue)
        guard text.faults.isEmpty else { throw RuleError(faults: text.faults) }
        facts = text.facts

        var words: Set<String> = []
        var beginnings: Set<String> = []
        for spelling in CommonWords.list { words.insert(spelling) }
        func collect(_ word: PatternWord) {
            switch word {
            case .word(let spelling): words.insert(spelling)
            case .beginning(let spelling): beginnings.insert(spelling)
            case .shape: break
            }
        }
        for entry in text.entries {
            for steps in entry.patterns {
                for step in steps {
                    step.element.words.forEach(collect)
                    step.barred.forEach(collect)
                }
            }
        }
        for alternatives in text.classes.values {
            for case .element(let element) in alternatives.joined() { element.words.forEach(collect) }
        }
        vocabulary = Vocabulary(words: words.sorted(), beginnings: beginnings.sorted())

        var builder = AtomBuilder(vocabulary: vocabulary, names: Self.firstNames(text.classes, vocabulary))
        let weights = CommonWords.weights(in: vocabulary)
        var tryLists = [[Int32]](repeating: [], count: vocabulary.count)
        var acrossLists = tryLists
        for entry in text.entries {
            let rule = rules.count
            rules.append(entry.rule)
            parts.append(entry.part)
            names.append(Self.name(of: entry.rule, catalogue))
            for (place, written) in entry.patterns.enumerated() {
                let line = entry.patternLines.indices.contains(place) ? Int32(entry.patternLines[place]) : 0
                let first = steps.count
                var anchor: (atom: Int32, weight: Double)?
                let firstSieve = sieves.count
                var reach = 0
                for step in written {
                    let atom = builder.atom(step.element.words)
                    steps.append(Self.step(step, atom: atom, barred: step.barred.isEmpty ? -1 : builder.atom(step.barred)))
                    reach += step.gap + 1
                    guard !step.element.isOptional, !step.element.isLookAhead else { continue }
                    sieves.append(.init(atom: atom, reach: Int32(min(reach, 63))))
                    reach = 0
                    let weight = builder.entries[Int(atom)].reduce(0) { $0 + weights[Int($1)] }
                    if anchor == nil || weight < anchor?.weight ?? 0 { anchor = (atom, weight) }
                }
                guard let anchor else { continue }
                let pattern = Int32(patterns.count)
                patterns.append(.init(steps: first..<steps.count, rule: rule, line: line, sieve: firstSieve..<sieves.count))
                for word in builder.entries[Int(anchor.atom)] {
                    if entry.rule.options.isAcross {
                        acrossLists[Int(word)].append(pattern)
                    } else {
                        tryLists[Int(word)].append(pattern)
                    }
                }
            }
        }
        for (name, alternatives) in text.classes {
            let members = alternatives.compactMap { items -> [PatternWord]? in
                guard items.count == 1, case .element(let element) = items[0] else { return nil }
                return element.words
            }
            classAtoms[name] = builder.atom(members.flatMap(\.self))
        }
        atomCount = builder.entries.count
        rowLength = (atomCount + 63) / 64
        memberships = Array(repeating: 0, count: vocabulary.count * rowLength)
        for (atom, members) in builder.entries.enumerated() {
            for word in members {
                memberships[Int(word) * rowLength + atom >> 6] |= 1 << (UInt64(atom) & 63)
            }
        }
        (tryStarts, tries) = Self.flat(tryLists)
        (acrossStarts, acrossTries) = Self.flat(acrossLists)
    }

    /// The set of a class's single words.
    func wordClass(_ name: String) -> WordClass {
        guard let atom = classAtoms[name] else { preconditionFailure("no class \(name) in the rules") }
        var bits = [UInt64](repeating: 0, count: (vocabulary.count + 63) / 64)
        for entry in 0..<vocabulary.count where holds(atom, Vocabulary.Entry(entry)) { bits[entry >> 6] |= 1 << (UInt64(entry) & 63) }
        return WordClass(bits: bits)
    }

    /// Whether an entry is in a set of words.
    @inline(__always)
    func holds(_ atom: Int32, _ entry: Vocabulary.Entry) -> Bool {
        memberships[Int(entry) * rowLength + Int(atom) >> 6] & (1 << (UInt64(atom) & 63)) != 0
    }

    func fact(_ name: String) -> Int {
        guard let fact = facts[name] else { preconditionFailure("no fact \(name) in the rules") }
        return fact
    }

    /// Words of the classes of first names, without those that are ordinary
    /// words as well: their capital tells those.
    private static func firstNames(_ classes: [String: [[PatternItem]]], _ vocabulary: Vocabulary) -> [Vocabulary.Entry] {
        func words(_ name: String) -> Set<String> {
            var words: Set<String> = []
            for case .element(let element) in (classes[name] ?? []).joined() {
                for case .word(let spelling) in element.words { words.insert(spelling) }
            }
            return words
        }
        let names = words("NAMES_MALE").union(words("NAMES_FEMALE")).subtracting(words("WORDNAMES"))
        return names.compactMap { vocabulary.entry(of: $0) }.sorted()
    }

    private static func name(of rule: Rule, _ catalogue: Catalogue) -> String {
        switch rule.kind {
        case .fact: "fact/\(rule.name)"
        case .strong(let theme), .weak(let theme), .veto(let theme, _): "\(catalogue.theme(code: theme).slug)/\(rule.name)"
        }
    }

    private static func step(_ step: PatternExpansion.Step, atom: Int32, barred: Int32) -> Step {
        var shape: Tokens.Shape = []
        if step.element.needsPossessive { shape.insert(.possessive) }
        if step.element.needsCapitals { shape.insert(.capitals) }
        if step.element.startsSentence { shape.insert(.firstOfSentence) }
        return Step(
            atom: atom, gap: UInt8(step.gap), barred: barred, isOptional: step.element.isOptional,
            isLookAhead: step.element.isLookAhead, shape: shape, refusesPossessive: step.element.refusesPossessive)
    }

    private static func flat(_ lists: [[Int32]]) -> (starts: [Int32], flat: [Int32]) {
        var starts: [Int32] = []
        var flat: [Int32] = []
        for list in lists {
            starts.append(Int32(flat.count))
            flat += list
        }
        starts.append(Int32(flat.count))
        return (starts, flat)
    }
}

/// A set of words.
struct WordClass: Sendable {
    private let bits: [UInt64]

    init(bits: [UInt64]) { self.bits = bits }

    @inline(__always)
    func contains(_ entry: Vocabulary.Entry) -> Bool {
        bits[Int(entry) >> 6] & (1 << (UInt64(entry) & 63)) != 0
    }
}

/// Numbers the sets of words that patterns ask for.
private struct AtomBuilder {
    let vocabulary: Vocabulary
    private let all: [(spelling: String, isBeginning: Bool)]
    private var known: [Set<PatternWord>: Int32] = [:]
    private var members: [PatternWord: [Vocabulary.Entry]] = [:]
    private(set) var entries: [[Vocabulary.Entry]] = []
    /// First names that are no ordinary words.
    private let names: [Vocabulary.Entry]

    init(vocabulary: Vocabulary, names: [Vocabulary.Entry]) {
        self.vocabulary = vocabulary
        self.names = names
        all = vocabulary.spellings.map { $0.hasSuffix("*") ? (String($0.dropLast()), true) : ($0, false) }
    }

    mutating func atom(_ words: [PatternWord]) -> Int32 {
        let key = Set(words)
        if let atom = known[key] { return atom }
        var set: Set<Vocabulary.Entry> = []
        for word in key { set.formUnion(entries(of: word)) }
        let atom = Int32(entries.count)
        entries.append(set.sorted())
        known[key] = atom
        return atom
    }

    private mutating func entries(of word: PatternWord) -> [Vocabulary.Entry] {
        if let found = members[word] { return found }
        let found: [Vocabulary.Entry] =
            switch word {
            case .shape(Vocabulary.number):
                [Vocabulary.number] + matching { spelling, isBeginning in !isBeginning && spelling.utf8.allSatisfy { $0 &- 48 < 10 } }
            case .shape(Vocabulary.name): [Vocabulary.name] + names
            case .shape(let shape): [shape]
            case .word(let spelling): vocabulary.entry(of: spelling).map { [$0] } ?? []
            case .beginning(let beginning):
                // Every entry of these letters on, longer beginnings too.
                matching { spelling, _ in spelling.hasPrefix(beginning) }
            }
        members[word] = found
        return found
    }

    private func matching(_ test: (String, Bool) -> Bool) -> [Vocabulary.Entry] {
        (Int(Vocabulary.firstFree)..<all.count).compactMap { test(all[$0].spelling, all[$0].isBeginning) ? Vocabulary.Entry($0) : nil }
    }
}
