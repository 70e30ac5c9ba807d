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
    /// By pattern: the last stretch of text in which it was tried.
    var tried: [UInt32]
    /// By atom: where its words stand, and for which stretch that was read.
    var seen: [Seen]
    var stretch: UInt32 = 0
    var places: [Int32] = Array(repeating: 0, count: 40)

    struct Seen {
        var stretch: UInt32 = 0
        /// A bit for each word of the stretch; all bits or none where it has
        /// more than 64.
        var places: UInt64 = 0
    }

    init(_ book: RuleBook) {
        tried = Array(repeating: 0, count: book.patterns.count)
        seen = Array(repeating: Seen(), count: book.atomCount)
    }
}

extension RuleBook {
    /// At most this many matches of one pattern in one sentence.
    private static let mostInSentence = 4

    /// Finds every rule's patterns in the workspace's tokens.
    ///
    /// A sentence's words bring up the patterns of which they are the rarest
    /// word. A pattern is read word by word only where the words that it
    /// cannot do without stand in order and near enough, which whole
    /// sentences answer at once with a bit for each word.
    func match(_ work: inout MatchWorkspace) {
        work.matches.removeAll(keepingCapacity: true)
        let tokens = work.tokens
        tokens.words.withUnsafeBufferPointer { words in
            work.tried.withUnsafeMutableBufferPointer { tried in
                work.seen.withUnsafeMutableBufferPointer { seen in
                    work.places.withUnsafeMutableBufferPointer { places in
                        var search = Search(
                            book: self, words: words, tried: tried, seen: seen, places: places, stretch: work.stretch)
                        for (number, sentence) in tokens.sentences.enumerated() {
                            search.run(
                                from: sentence.start, to: sentence.end, starts: tryStarts, tries: tries, sentence: number,
                                into: &work.matches)
                        }
                        if tokens.sentences.count > 0 {
                            search.run(
                                from: 0, to: words.count, starts: acrossStarts, tries: acrossTries, sentence: -1,
                                into: &work.matches)
                        }
                        work.stretch = search.stretch
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
        let book: RuleBook
        let words: UnsafeBufferPointer<Tokens.Word>
        let tried: UnsafeMutableBufferPointer<UInt32>
        let seen: UnsafeMutableBufferPointer<MatchWorkspace.Seen>
        let places: UnsafeMutableBufferPointer<Int32>
        var stretch: UInt32

        mutating func run(
            from: Int, to: Int, starts: [Int32], tries: [Int32], sentence: Int, into matches: inout [Match]
        ) {
            stretch &+= 1
            for place in from..<to {
                let entry = Int(words[place].entry)
                for slot in Int(starts[entry])..<Int(starts[entry + 1]) {
                    let number = Int(tries[slot])
                    guard tried[number] != stretch else { continue }
                    tried[number] = stretch
                    let pattern = book.patterns[number]
                    guard mayStand(pattern.sieve, from: from, to: to) else { continue }
                    find(pattern, from: from, to: to, sentence: sentence, into: &matches)
                }
            }
        }

        /// Whether the words that a pattern cannot do without stand in the
        /// stretch, in order and near enough.
        @inline(__always)
        private func mayStand(_ sieve: Range<Int>, from: Int, to: Int) -> Bool {
            var ends = places(of: book.sieves[sieve.lowerBound].atom, from: from, to: to)
            for next in sieve.dropFirst() {
                if ends == 0 { return false }
                let wanted = places(of: book.sieves[next].atom, from: from, to: to)
                if wanted == 0 { return false }
                // The places up to `reach` words on.
                let reach = UInt64(book.sieves[next].reach)
                var spread = ends << 1
                var covered: UInt64 = 1
                while covered < reach {
                    let step = min(covered, reach - covered)
                    spread |= spread << step
                    covered += step
                }
                ends = spread & wanted
            }
            return ends != 0
        }

        @inline(__always)
        private func places(of atom: Int32, from: Int, to: Int) -> UInt64 {
            let known = seen[Int(atom)]
            if known.stretch == stretch { return known.places }
            var places: UInt64 = 0
            if to - from <= 64 {
                for place in from..<to where book.holds(atom, words[place].entry) { places |= 1 << UInt64(place - from) }
            } else if (from..<to).contains(where: { book.holds(atom, words[$0].entry) }) {
                places = .max
            }
            seen[Int(atom)] = .init(stretch: stretch, places: places)
            return places
        }

        /// Every place in the stretch where the pattern begins, without
        /// overlap.
        private func find(_ pattern: Pattern, from: Int, to: Int, sentence: Int, into matches: inout [Match]) {
            let first = pattern.steps.lowerBound
            var start = from
            var found = 0
            while start < to, found < RuleBook.mostInSentence {
                if let (end, count) = extended(first, pattern.steps.upperBound, at: start, to: to, isFirst: true, count: 0) {
                    let begin = count > 0 ? Int(places[0]) : start
                    matches.append(
                        .init(
                            rule: pattern.rule, line: pattern.line, sentence: sentence, start: begin, end: end,
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
            let current = book.steps[step]
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
                if at < end, current.barred >= 0, at < most, book.holds(current.barred, words[at].entry) { break }
                at += 1
            }
            if current.isOptional { return extended(step + 1, last, at: place, to: end, isFirst: isFirst, count: count) }
            return nil
        }

        @inline(__always)
        private func holds(_ step: Step, _ place: Int) -> Bool {
            let word = words[place]
            guard book.holds(step.atom, word.entry) else { return false }
            if !step.shape.isEmpty, !word.shape.isSuperset(of: step.shape) { return false }
            return !(step.refusesPossessive && word.shape.contains(.possessive))
        }

    }
}
