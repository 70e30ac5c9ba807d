/// All patterns of the rules, compiled into tables of numbers.
struct PatternTables: Sendable {
    struct Pattern: Sendable {
        var steps: TableRange
        var rule: Int32
        /// Of the part's text; 0 for a catalogue's term.
        var line: Int32
        /// The words that it cannot do without, in order.
        var sieve: TableRange
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

    let patterns: Table<Pattern>
    let steps: Table<Step>
    let sieves: Table<Sieve>
    /// Which sets of words an entry is in: `memberships[entry * rowLength ...]`
    /// is its row, a bit for each set, a multiple of 512 long. A sentence
    /// asks much of few entries.
    let memberships: Table<UInt64>
    let rowLength: Int
    let atomCount: Int
    let withinSentences: PatternIndex
    let acrossSentences: PatternIndex

    /// Whether an entry is in a set of words.
    @inline(__always)
    func holds(_ atom: Int32, _ entry: Vocabulary.Entry) -> Bool {
        memberships[Int(entry) &* rowLength &+ Int(atom) >> 6] & (1 << (UInt64(atom) & 63)) != 0
    }
}

extension PatternTables {
    /// Takes patterns up one by one.
    struct Builder {
        private var patterns: [Pattern] = []
        private var steps: [Step] = []
        private var sieves: [Sieve] = []
        private var within: [PatternIndex.Filing] = []
        private var across: [PatternIndex.Filing] = []

        mutating func add(_ written: [PatternExpansion.Step], of rule: Int, line: Int, isAcross: Bool, _ atoms: inout AtomBuilder) {
            let firstStep = steps.count
            let firstSieve = sieves.count
            var reach = 0
            for step in written {
                let atom = atoms.atom(kept: step.element.words)
                steps.append(Self.step(step, atom: atom, barred: step.barred.isEmpty ? -1 : atoms.atom(kept: step.barred)))
                reach += step.gap + 1
                guard !step.element.isOptional, !step.element.isLookAhead else { continue }
                sieves.append(.init(atom: atom, reach: Int32(min(reach, 63))))
                reach = 0
            }
            // The two rarest, the lower number of equals.
            var rarest: [(weight: Double, atom: Int32)] = []
            for sieve in sieves[firstSieve...] where !rarest.contains(where: { $0.atom == sieve.atom }) {
                rarest.append((atoms.weights[Int(sieve.atom)], sieve.atom))
            }
            rarest.sort { $0 < $1 }
            guard let lead = rarest.first else { return }
            let filing = PatternIndex.Filing(
                pattern: patterns.count, lead: lead.atom, companion: rarest.count > 1 ? rarest[1].atom : -1)
            if isAcross { across.append(filing) } else { within.append(filing) }
            patterns.append(
                .init(
                    steps: TableRange(firstStep..<steps.count), rule: Int32(rule), line: Int32(line),
                    sieve: TableRange(firstSieve..<sieves.count)))
        }

        /// Lays patterns that are tried together next to each other.
        ///
        /// - Parameter sets: the entries of each set of words.
        func tables(_ sets: [[Vocabulary.Entry]], vocabulary: Int) -> PatternTables {
            let rowLength = (sets.count + 511) / 512 * 8
            var memberships = [UInt64](repeating: 0, count: vocabulary * rowLength)
            for (atom, members) in sets.enumerated() {
                for word in members { memberships[Int(word) * rowLength + atom >> 6] |= 1 << (UInt64(atom) & 63) }
            }
            let within = within.sorted(by: PatternIndex.Filing.comesFirst)
            let across = across.sorted(by: PatternIndex.Filing.comesFirst)
            var ordered: [Pattern] = []
            var orderedSieves: [Sieve] = []
            for filing in within + across {
                var pattern = patterns[filing.pattern]
                let first = orderedSieves.count
                orderedSieves += sieves[pattern.sieve.places]
                pattern.sieve = TableRange(first..<orderedSieves.count)
                ordered.append(pattern)
            }
            return PatternTables(
                patterns: Table(ordered), steps: Table(steps), sieves: Table(orderedSieves), memberships: Table(memberships),
                rowLength: rowLength, atomCount: sets.count,
                withinSentences: PatternIndex(within, from: 0, words: sets, vocabulary: vocabulary),
                acrossSentences: PatternIndex(across, from: within.count, words: sets, vocabulary: vocabulary))
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
    }
}
