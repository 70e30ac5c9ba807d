import Testing

@testable import Themes

@Suite("The matcher finds what plain searching finds")
struct MatcherTests {
    /// Patterns compiled as the rules are.
    private struct Compiled {
        let tables: PatternTables
        let tokeniser: Tokeniser
        // The builder knows lists by where they lie; they stay here.
        private let written: [[[PatternExpansion.Step]]]

        init(_ patterns: [PlainPattern], words: [String], across: Set<Int>) throws {
            var reader = PatternReader()
            var written: [[[PatternExpansion.Step]]] = []
            for pattern in patterns { written.append(try PatternExpansion.steps(of: reader.read(pattern.written[...]))) }
            let vocabulary = Vocabulary(words: words.sorted(), beginnings: [])
            var atoms = AtomBuilder(vocabulary: vocabulary, spellings: reader.spellings.list, names: [])
            var builder = PatternTables.Builder()
            for (rule, ways) in written.enumerated() {
                for way in ways { builder.add(way, of: rule, line: 0, isAcross: across.contains(rule), &atoms) }
            }
            tables = builder.tables(atoms.entries, vocabulary: vocabulary.count)
            let none = WordClass(bits: Array(repeating: 0, count: (vocabulary.count + 63) / 64))
            tokeniser = Tokeniser(vocabulary: vocabulary, wordNames: none, lateNames: none)
            self.written = written
        }

        func found(in text: String, _ work: inout MatchWorkspace) -> [PlainPattern.Found] {
            var text = text
            text.withUTF8 { tokeniser.tokenise($0, into: &work.tokens) }
            tables.match(&work)
            return work.matches.map { match in
                .init(
                    rule: match.rule, sentence: match.sentence, start: match.start, end: match.end,
                    named: (match.start..<match.end).filter { match.named.contains($0) })
            }
        }
    }

    private func randomPattern(_ words: [String], _ random: inout SplitMix64) -> PlainPattern {
        func some(_ most: Int) -> Set<String> { Set((0..<1 + random.below(most)).map { _ in random.pick(words) }) }
        var steps: [PlainPattern.Step] = []
        for number in 0..<1 + random.below(5) {
            var step = PlainPattern.Step(words: some(3))
            if number > 0, random.chance(1, in: 2) {
                step.gap = random.chance(1, in: 8) ? 40 + random.below(21) : 1 + random.below(7)
                if random.chance(1, in: 3) { step.barred = some(2) }
            }
            switch random.below(8) {
            case 0: step.isOptional = true
            case 1: step.isLookAhead = true
            default: break
            }
            steps.append(step)
        }
        // What may be missing at either end takes nothing up: the reader
        // leaves it out.
        while let first = steps.first, first.isOptional { steps.removeFirst() }
        while let last = steps.last, last.isOptional { steps.removeLast() }
        if !steps.contains(where: { !$0.isOptional && !$0.isLookAhead }) {
            steps = [PlainPattern.Step(words: some(2))]
        }
        steps[0].gap = 0
        steps[0].barred = []
        return PlainPattern(steps: steps)
    }

    private func randomSentence(_ words: [String], _ random: inout SplitMix64) -> [String] {
        let length = random.chance(1, in: 3) ? 60 + random.below(71) : 1 + random.below(40)
        // A word that no pattern knows now and then.
        return (0..<length).map { _ in random.chance(1, in: 6) ? "zzz" : words[min(random.below(words.count), random.below(words.count))] }
    }

    @Test("random patterns in sentences of 1 to 130 words, one or several in a text", .tags(.property))
    func plain() throws {
        var total = 0
        var inLong = 0
        try forAll(cases: 120) { random, seed in
            let words = (0..<4 + random.below(16)).map { "w\($0)x" }
            let patterns = (0..<1 + random.below(20)).map { _ in randomPattern(words, &random) }
            let across = Set(patterns.indices.filter { _ in random.chance(1, in: 6) })
            let compiled = try Compiled(patterns, words: words, across: across)
            var work = MatchWorkspace(compiled.tables)
            for _ in 0..<6 {
                let sentences = (0..<1 + random.below(3)).map { _ in randomSentence(words, &random) }
                let text = sentences.map { $0.joined(separator: " ") }.joined(separator: "! ")
                let all = Array(sentences.joined())
                var expected: [PlainPattern.Found] = []
                for (rule, pattern) in patterns.enumerated() {
                    var start = 0
                    if across.contains(rule) {
                        expected += pattern.matches(in: all, from: 0, to: all.count, rule: rule, sentence: -1)
                    } else {
                        for (number, sentence) in sentences.enumerated() {
                            let end = start + sentence.count
                            let found = pattern.matches(in: all, from: start, to: end, rule: rule, sentence: number)
                            expected += found
                            if sentence.count > 64 { inLong += found.count }
                            start = end
                        }
                    }
                }
                // A match over several sentences belongs to the one in which it ends.
                var ends: [Int] = []
                for sentence in sentences { ends.append((ends.last ?? 0) + sentence.count) }
                for place in expected.indices where expected[place].sentence < 0 {
                    expected[place].sentence = ends.firstIndex { expected[place].end <= $0 } ?? 0
                }
                total += expected.count
                let found = compiled.found(in: text, &work)
                let difference = Set(found).symmetricDifference(expected)
                if !difference.isEmpty || found.count != expected.count {
                    let place = difference.map(\.rule).min() ?? 0
                    Issue.record("\(seed): \(patterns[place].written) in \u{201C}\(text)\u{201D}: \(difference)")
                }
            }
        }
        // A law that nothing meets proves nothing.
        #expect(total > 1000 && inLong > 200, "\(total) matches, \(inLong) in long sentences")
    }

    @Test("a sentence of 64 words and one of 65 are searched alike", arguments: [1, 2, 63, 64, 65, 66, 127, 128, 129, 130])
    func limit(_ length: Int) throws {
        let pattern = PlainPattern(steps: [.init(words: ["first"]), .init(words: ["last"], gap: 60)])
        let compiled = try Compiled([pattern], words: ["first", "last", "mid"], across: [])
        var work = MatchWorkspace(compiled.tables)
        for gap in [0, 1, 59, 60, 61] where gap + 2 <= length {
            let words = ["first"] + Array(repeating: "mid", count: gap) + ["last"]
            let padding = Array(repeating: "mid", count: length - words.count)
            for text in [(words + padding), (padding + words)] {
                let found = compiled.found(in: text.joined(separator: " "), &work)
                #expect(found.map { $0.end - $0.start } == (gap <= 60 ? [gap + 2] : []), "\(length) words, gap of \(gap)")
            }
        }
    }

    @Test("a pattern is found four times in a sentence at most, and again in the next")
    func mostInSentence() throws {
        let compiled = try Compiled([PlainPattern(steps: [.init(words: ["hit"])])], words: ["hit"], across: [])
        var work = MatchWorkspace(compiled.tables)
        #expect(compiled.found(in: "hit hit hit hit hit hit! hit", &work).map(\.sentence) == [0, 0, 0, 0, 1])
    }

    @Test("nothing of one text is left in the memory for the next")
    func memory() throws {
        let compiled = try Compiled(
            [PlainPattern(steps: [.init(words: ["one"]), .init(words: ["two"], gap: 3)])], words: ["one", "two"], across: [])
        var work = MatchWorkspace(compiled.tables)
        #expect(compiled.found(in: "one and two", &work).count == 1)
        #expect(compiled.found(in: "two", &work).isEmpty)
        #expect(compiled.found(in: "", &work).isEmpty)
        #expect(compiled.found(in: "one", &work).isEmpty)
        #expect(compiled.found(in: "one two", &work).count == 1)
    }

    @Test("a pattern names its words and not those in its gaps")
    func named() throws {
        let compiled = try Compiled(
            [PlainPattern(steps: [.init(words: ["one"]), .init(words: ["two"], gap: 60), .init(words: ["three"], gap: 60)])],
            words: ["one", "two", "three"], across: [])
        var work = MatchWorkspace(compiled.tables)
        let gap = Array(repeating: "x", count: 60).joined(separator: " ")
        #expect(compiled.found(in: "one \(gap) two \(gap) three", &work).map(\.named) == [[0, 61, 122]])
    }
}
