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
    var stretch: UInt32 = 0
    var places: [Int32] = Array(repeating: 0, count: 40)

    init(patterns: Int) {
        tried = Array(repeating: 0, count: patterns)
    }
}

extension RuleBook {
    /// At most this many matches of one pattern in one sentence.
    private static let mostInSentence = 4

    /// Finds every rule's patterns in the workspace's tokens.
    func match(_ work: inout MatchWorkspace) {
        work.matches.removeAll(keepingCapacity: true)
        let tokens = work.tokens
        tokens.words.withUnsafeBufferPointer { words in
            work.tried.withUnsafeMutableBufferPointer { tried in
                work.places.withUnsafeMutableBufferPointer { places in
                    var search = Search(book: self, words: words, tried: tried, places: places, stretch: work.stretch)
                    var whole = SIMD4<UInt64>()
                    for (number, sentence) in tokens.sentences.enumerated() {
                        var present = SIMD4<UInt64>()
                        for place in sentence.start..<sentence.end { present |= brings[Int(words[place].entry)] }
                        whole |= present
                        search.run(
                            from: sentence.start, to: sentence.end, present: present, starts: tryStarts, tries: tries,
                            sentence: number, into: &work.matches)
                    }
                    if tokens.sentences.count > 0 {
                        search.run(
                            from: 0, to: words.count, present: whole, starts: acrossStarts, tries: acrossTries,
                            sentence: -1, into: &work.matches)
                    }
                    work.stretch = search.stretch
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
        let places: UnsafeMutableBufferPointer<Int32>
        var stretch: UInt32

        mutating func run(
            from: Int, to: Int, present: SIMD4<UInt64>, starts: [Int32], tries: [Int32], sentence: Int, into matches: inout [Match]
        ) {
            stretch &+= 1
            for place in from..<to {
                let entry = Int(words[place].entry)
                for slot in Int(starts[entry])..<Int(starts[entry + 1]) {
                    let number = Int(tries[slot])
                    let pattern = book.patterns[number]
                    guard pattern.required & present == pattern.required, tried[number] != stretch else { continue }
                    tried[number] = stretch
                    find(pattern, from: from, to: to, sentence: sentence, into: &matches)
                }
            }
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
                if at < end, current.barred >= 0, at < most, has(current.barred, words[at].entry) { break }
                at += 1
            }
            if current.isOptional { return extended(step + 1, last, at: place, to: end, isFirst: isFirst, count: count) }
            return nil
        }

        @inline(__always)
        private func holds(_ step: Step, _ place: Int) -> Bool {
            let word = words[place]
            guard has(step.atom, word.entry) else { return false }
            if !step.shape.isEmpty, !word.shape.isSuperset(of: step.shape) { return false }
            return !(step.refusesPossessive && word.shape.contains(.possessive))
        }

        @inline(__always)
        private func has(_ atom: Int32, _ entry: Vocabulary.Entry) -> Bool {
            book.atoms[Int(atom) * book.rowLength + Int(entry) >> 6] & (1 << (UInt64(entry) & 63)) != 0
        }
    }
}
