/// A rule's pattern found in a text.
struct Match {
    var rule: Int
    /// Line of the pattern, for whoever mends the rules.
    var line: Int32
    var sentence: Int
    /// First and last word taken up, half open.
    var start: Int
    var end: Int
    /// Places of the words that the pattern named, so that what stands in
    /// its gaps can be looked at.
    var named: Places

    /// Up to 16 places of words, in order.
    struct Places {
        private var bits: UInt64 = 0
        private var bits2: UInt64 = 0
        private var origin = 0

        init() {}

        init(_ list: UnsafeBufferPointer<Int32>, count: Int) {
            guard count > 0 else { return }
            origin = Int(list[0])
            for place in 0..<count { insert(Int(list[place])) }
        }

        private mutating func insert(_ place: Int) {
            let offset = place - origin
            if offset >= 0, offset < 64 { bits |= 1 << UInt64(offset) } else if offset >= 64, offset < 128 { bits2 |= 1 << UInt64(offset - 64) }
        }

        func contains(_ place: Int) -> Bool {
            let offset = place - origin
            guard offset >= 0 else { return false }
            if offset < 64 { return bits & (1 << UInt64(offset)) != 0 }
            return offset < 128 && bits2 & (1 << UInt64(offset - 64)) != 0
        }
    }
}

/// Memory that is used again from passage to passage.
struct MatchWorkspace {
    var tokens = Tokens()
    var matches: [Match] = []
    /// By lead: the last stretch of text in which its patterns were tried.
    var tried: [UInt32]
    /// By atom: where its words stand, and for which stretch that was read.
    var seen: [Seen]
    /// By atom, a bit: whether the stretch has one of its words.
    var present: [UInt64]
    /// By word of the stretch: where its memberships begin.
    var rows: [Int] = Array(repeating: 0, count: 64)
    var stretch: UInt32 = 0
    var places: [Int32] = Array(repeating: 0, count: 40)

    struct Seen {
        var stretch: UInt32 = 0
        /// A bit for each word of the stretch; all bits or none where it has
        /// more than 64.
        var places: UInt64 = 0
    }

    init(_ patterns: PatternTables) {
        tried = Array(repeating: 0, count: max(patterns.withinSentences.leads.count, patterns.acrossSentences.leads.count))
        seen = Array(repeating: Seen(), count: patterns.atomCount)
        present = Array(repeating: 0, count: patterns.rowLength)
    }
}

extension PatternTables {
    /// At most this many matches of one pattern in one sentence.
    private static let mostInSentence = 4

    /// Finds every rule's patterns in the workspace's tokens.
    ///
    /// A sentence's words bring up the patterns of which they are the rarest
    /// word. A pattern is read word by word only from where the words that
    /// it cannot do without follow in order and near enough, which whole
    /// sentences answer at once with a bit for each word.
    func match(_ work: inout MatchWorkspace) {
        work.matches.removeAll(keepingCapacity: true)
        let tokens = work.tokens
        tokens.words.withUnsafeBufferPointer { words in
            work.tried.withUnsafeMutableBufferPointer { tried in
                work.seen.withUnsafeMutableBufferPointer { seen in
                    work.present.withUnsafeMutableBufferPointer { present in
                        work.places.withUnsafeMutableBufferPointer { places in
                            work.rows.withUnsafeMutableBufferPointer { rows in
                                var search = Search(
                                    tables: self, words: words, tried: tried, seen: seen, present: present, rows: rows,
                                    places: places, stretch: work.stretch)
                                for (number, sentence) in tokens.sentences.enumerated() {
                                    search.run(
                                        sentence.start..<sentence.end, withinSentences, sentence: number,
                                        into: &work.matches)
                                }
                                if tokens.sentences.count > 0 {
                                    search.run(0..<words.count, acrossSentences, sentence: -1, into: &work.matches)
                                }
                                work.stretch = search.stretch
                            }
                        }
                    }
                }
            }
        }
        for place in work.matches.indices where work.matches[place].sentence < 0 {
            let start = work.matches[place].end - 1
            work.matches[place].sentence = tokens.sentences.firstIndex { start < $0.end } ?? 0
        }
    }

    private struct Search {
        let tables: PatternTables
        let words: UnsafeBufferPointer<Tokens.Word>
        let tried: UnsafeMutableBufferPointer<UInt32>
        let seen: UnsafeMutableBufferPointer<MatchWorkspace.Seen>
        let present: UnsafeMutableBufferPointer<UInt64>
        let rows: UnsafeMutableBufferPointer<Int>
        let places: UnsafeMutableBufferPointer<Int32>
        var stretch: UInt32
        /// Words of the stretch.
        private var bounds = 0..<0

        init(
            tables: PatternTables, words: UnsafeBufferPointer<Tokens.Word>, tried: UnsafeMutableBufferPointer<UInt32>,
            seen: UnsafeMutableBufferPointer<MatchWorkspace.Seen>, present: UnsafeMutableBufferPointer<UInt64>,
            rows: UnsafeMutableBufferPointer<Int>, places: UnsafeMutableBufferPointer<Int32>, stretch: UInt32
        ) {
            self.tables = tables
            self.words = words
            self.tried = tried
            self.seen = seen
            self.present = present
            self.rows = rows
            self.places = places
            self.stretch = stretch
        }

        mutating func run(_ bounds: Range<Int>, _ index: PatternIndex, sentence: Int, into matches: inout [Match]) {
            guard index.leads.count > 0 else { return }
            stretch &+= 1
            self.bounds = bounds
            notePresent()
            for place in bounds {
                let entry = Int(words[place].entry)
                for slot in Int(index.starts[entry])..<Int(index.starts[entry + 1]) {
                    let lead = Int(index.leadsOfEntry[slot])
                    guard tried[lead] != stretch else { continue }
                    tried[lead] = stretch
                    for place in index.leads[lead].groups.places {
                        let group = index.groups[place]
                        guard group.companion < 0 || isPresent(group.companion) else { continue }
                        for number in group.patterns.places {
                            let pattern = tables.patterns[number]
                            let starts = starts(pattern.sieve.places)
                            if starts != 0 { find(pattern, starts: starts, sentence: sentence, into: &matches) }
                        }
                    }
                }
            }
        }

        /// Notes which sets of words the stretch has a word of.
        private func notePresent() {
            let length = tables.rowLength
            for (number, place) in bounds.prefix(rows.count).enumerated() { rows[number] = Int(words[place].entry) &* length }
            for slot in stride(from: 0, to: length, by: 8) {
                var any = SIMD8<UInt64>()
                for place in bounds { any |= tables.memberships.eight(from: Int(words[place].entry) &* length &+ slot) }
                for lane in 0..<8 { present[slot &+ lane] = any[lane] }
            }
        }

        @inline(__always)
        private func isPresent(_ atom: Int32) -> Bool {
            present[Int(atom) >> 6] & (1 << (UInt64(atom) & 63)) != 0
        }

        /// From where in the stretch the words that a pattern cannot do
        /// without follow in order and near enough.
        @inline(__always)
        private func starts(_ sieve: Range<Int>) -> UInt64 {
            for step in sieve where !isPresent(tables.sieves[step].atom) { return 0 }
            var number = sieve.upperBound - 1
            var starts = places(of: tables.sieves[number].atom)
            while number > sieve.lowerBound, starts != 0 {
                // The places up to `reach` words before.
                let reach = UInt64(tables.sieves[number].reach)
                var spread = starts >> 1
                var covered: UInt64 = 1
                while covered < reach {
                    let step = min(covered, reach - covered)
                    spread |= spread >> step
                    covered += step
                }
                number -= 1
                starts = spread & places(of: tables.sieves[number].atom)
            }
            return starts
        }

        @inline(__always)
        private func places(of atom: Int32) -> UInt64 {
            let known = seen[Int(atom)]
            if known.stretch == stretch { return known.places }
            var places: UInt64 = 0
            if bounds.count <= 64 {
                let slot = Int(atom) >> 6
                let bit = UInt64(atom) & 63
                for number in 0..<bounds.count {
                    places |= (tables.memberships[rows[number] &+ slot] &>> bit & 1) &<< UInt64(truncatingIfNeeded: number)
                }
            } else if isPresent(atom) {
                places = .max
            }
            seen[Int(atom)] = .init(stretch: stretch, places: places)
            return places
        }

        /// Every place in the stretch where the pattern begins, without
        /// overlap.
        private func find(_ pattern: Pattern, starts: UInt64, sentence: Int, into matches: inout [Match]) {
            let first = pattern.steps.places.lowerBound
            // What may be missing at the beginning may stand before.
            let isExact = bounds.count <= 64 && !tables.steps[first].isLookAhead && !tables.steps[first].isOptional
            var start = bounds.lowerBound
            var found = 0
            while found < PatternTables.mostInSentence {
                if isExact {
                    let offset = start - bounds.lowerBound
                    let ahead = offset < 64 ? starts >> UInt64(offset) : 0
                    if ahead == 0 { return }
                    start += ahead.trailingZeroBitCount
                }
                guard start < bounds.upperBound else { return }
                if let (end, count) = extended(
                    first, pattern.steps.places.upperBound, at: start, to: bounds.upperBound, isFirst: true, count: 0)
                {
                    let begin = count > 0 ? Int(places[0]) : start
                    matches.append(
                        .init(
                            rule: Int(pattern.rule), line: pattern.line, sentence: sentence, start: begin, end: end,
                            named: .init(UnsafeBufferPointer(places), count: count)))
                    found += 1
                    start = max(end, start + 1)
                } else {
                    start += 1
                }
            }
        }

        /// Matches the steps from `step` on at `place`; the end and how many
        /// words were named.
        private func extended(_ step: Int, _ last: Int, at place: Int, to end: Int, isFirst: Bool, count: Int) -> (Int, Int)? {
            if step == last { return (place, count) }
            let current = tables.steps[step]
            let most = isFirst ? place : min(place + Int(current.gap), end)
            var at = place
            while at <= most {
                if current.isLookAhead {
                    if at >= end || !holds(current, at) {
                        if let found = extended(step + 1, last, at: at, to: end, isFirst: false, count: count) { return found }
                    }
                } else if at < end, holds(current, at) {
                    places[count] = Int32(at)
                    if let found = extended(step + 1, last, at: at + 1, to: end, isFirst: false, count: count + 1) { return found }
                }
                if at < end, current.barred >= 0, at < most, tables.holds(current.barred, words[at].entry) { break }
                at += 1
            }
            if current.isOptional { return extended(step + 1, last, at: place, to: end, isFirst: isFirst, count: count) }
            return nil
        }

        @inline(__always)
        private func holds(_ step: Step, _ place: Int) -> Bool {
            let word = words[place]
            guard tables.holds(step.atom, word.entry) else { return false }
            if !step.shape.isEmpty, !word.shape.isSuperset(of: step.shape) { return false }
            return !(step.refusesPossessive && word.shape.contains(.possessive))
        }

    }
}
