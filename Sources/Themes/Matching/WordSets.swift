/// A set of words.
struct WordClass: Sendable {
    private let bits: [UInt64]

    init(bits: [UInt64]) { self.bits = bits }

    @inline(__always)
    func contains(_ entry: Vocabulary.Entry) -> Bool {
        bits[Int(entry) >> 6] & (1 << (UInt64(entry) & 63)) != 0
    }
}

/// Numbers the sets of words that patterns ask for; such a number is an atom.
struct AtomBuilder {
    let vocabulary: Vocabulary
    private let spellings: [String]
    private var known: [[PatternWord]: Int32] = [:]
    private var members: [PatternWord: [Vocabulary.Entry]] = [:]
    private(set) var entries: [[Vocabulary.Entry]] = []
    /// By atom: about how often one of its words stands in a text.
    private(set) var weights: [Double] = []
    /// Atoms of lists that many patterns share, by where they lie in memory.
    private var shared: [UnsafeRawPointer: Int32] = [:]
    private let wordWeights: [Double]
    /// First names that are no ordinary words.
    private let names: [Vocabulary.Entry]
    /// Whole words and beginnings, in the order of their letters.
    private let inOrder: [(letters: [UInt8], entry: Vocabulary.Entry)]
    private let numerals: [Vocabulary.Entry]

    init(vocabulary: Vocabulary, spellings: [String], names: [Vocabulary.Entry]) {
        wordWeights = CommonWords.weights(in: vocabulary)
        self.vocabulary = vocabulary
        self.spellings = spellings
        self.names = names
        var inOrder: [(letters: [UInt8], entry: Vocabulary.Entry)] = []
        for entry in Int(Vocabulary.firstFree)..<vocabulary.count {
            var letters = Array(vocabulary.spellings[entry].utf8)
            if letters.last == 42 { letters.removeLast() }
            inOrder.append((letters, Vocabulary.Entry(entry)))
        }
        inOrder.sort { $0.letters.lexicographicallyPrecedes($1.letters) }
        self.inOrder = inOrder
        numerals = inOrder.filter { $0.letters.allSatisfy { $0 &- 48 < 10 } }.map(\.entry)
    }

    /// - Parameter words: a list that stays in memory while this builder is
    ///   used. A pattern that is written out into many shares its lists with
    ///   them all.
    mutating func atom(kept words: [PatternWord]) -> Int32 {
        guard let place = words.withUnsafeBytes(\.baseAddress) else { return atom(words) }
        if let atom = shared[place] { return atom }
        let atom = atom(words)
        shared[place] = atom
        return atom
    }

    mutating func atom(_ words: [PatternWord]) -> Int32 {
        var key = words
        key.sort()
        if let atom = known[key] { return atom }
        var set: Set<Vocabulary.Entry> = []
        for word in key { set.formUnion(entries(of: word)) }
        let atom = Int32(entries.count)
        entries.append(set.sorted())
        weights.append(set.reduce(0) { $0 + wordWeights[Int($1)] })
        known[key] = atom
        return atom
    }

    private mutating func entries(of word: PatternWord) -> [Vocabulary.Entry] {
        if let found = members[word] { return found }
        let found: [Vocabulary.Entry] =
            switch word.kind {
            case .shape where word == .shape(Vocabulary.number): [Vocabulary.number] + numerals
            case .shape where word == .shape(Vocabulary.name): [Vocabulary.name] + names
            case .shape: [Vocabulary.Entry(word.number)]
            case .word: vocabulary.entry(of: spellings[word.number]).map { [$0] } ?? []
            case .beginning: beginning(with: Array(spellings[word.number].utf8))
            }
        members[word] = found
        return found
    }

    /// Every entry of these letters on, longer beginnings too.
    private func beginning(with letters: [UInt8]) -> [Vocabulary.Entry] {
        var low = 0
        var high = inOrder.count
        while low < high {
            let middle = (low + high) / 2
            if inOrder[middle].letters.lexicographicallyPrecedes(letters) { low = middle + 1 } else { high = middle }
        }
        return inOrder[low...].prefix { $0.letters.starts(with: letters) }.map(\.entry)
    }
}
