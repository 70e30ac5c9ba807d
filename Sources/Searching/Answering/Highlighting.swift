import Reviews

/// Marks what a query asked for in the texts of its hits.
///
/// Only the texts of hits are cut into words again. Of a phrase the whole is
/// marked, of words that stand near each other only those that do.
struct Highlighting: ~Copyable {
    /// A word that is looked for.
    private enum Matcher: Hashable {
        case exact([UInt8])
        case stem([UInt8])
        case prefix([UInt8])
    }

    /// Matchers of words that follow each other, as bits.
    private typealias Sequence = [UInt64]

    private enum Pattern {
        case sequence(Sequence)
        case near(Sequence, Sequence, distance: Int)
    }

    private var matchers: [Matcher] = []
    private var patterns: [Pattern] = []
    /// By first byte of a word: the matchers that it may be for.
    private var byFirstByte = [UInt64](repeating: 0, count: 256)
    private let stemmer = Stemmer()
    private let folded: UnsafeMutablePointer<UInt8>

    /// A word of the text, and which matchers it is for.
    struct Word {
        var start: Int
        var end: Int
        var matches: UInt64
    }

    private var words = GrowingBuffer<Word>()
    private var found: [Range<Int>] = []

    /// Words beyond these are found, but not marked.
    private static let mostMatchers = 64

    init(_ query: Query) {
        folded = .allocate(capacity: TokenScanner.room)
        folded.initialize(repeating: 0, count: TokenScanner.room)
        collect(query.root)
        for (place, matcher) in matchers.enumerated() {
            switch matcher {
            case .exact(let word), .stem(let word), .prefix(let word):
                byFirstByte[Int(word.first ?? 0)] |= 1 << UInt64(place)
            }
        }
    }

    deinit { folded.deallocate() }

    private mutating func collect(_ node: QueryNode) {
        switch node {
        case .word, .prefix, .phrase, .compound:
            if let sequence = sequence(node) { patterns.append(.sequence(sequence)) }
        case .near(let left, let right, let distance):
            if let left = sequence(left), let right = sequence(right) {
                patterns.append(.near(left, right, distance: distance))
            }
        case .and(let children), .or(let children): for child in children { collect(child) }
        case .field, .not: break
        }
    }

    /// - Returns: `nil` when there are too many matchers already.
    private mutating func sequence(_ node: QueryNode) -> Sequence? {
        let wanted: [Matcher]
        switch node {
        case .word(let word): wanted = [.stem(Array(stemmer.stem(word).utf8))]
        case .prefix(let word): wanted = [.prefix(Array(word.utf8))]
        case .phrase(let words): wanted = words.map { .exact(Array($0.utf8)) }
        case .compound(let words): wanted = words.map { .stem(Array(stemmer.stem($0).utf8)) }
        case .near, .field, .and, .or, .not: return nil
        }
        var sequence: Sequence = []
        for matcher in wanted {
            var place = matchers.firstIndex(of: matcher)
            if place == nil, matchers.count < Highlighting.mostMatchers {
                matchers.append(matcher)
                place = matchers.count - 1
            }
            guard let place else { return nil }
            sequence.append(1 << UInt64(place))
        }
        return sequence.isEmpty ? nil : sequence
    }

    /// - Returns: ranges of bytes in their order, not overlapping.
    mutating func ranges(in text: UnsafeBufferPointer<UInt8>) -> [Range<UTF8Offset>] {
        guard !patterns.isEmpty else { return [] }
        words.removeAll()
        found.removeAll(keepingCapacity: true)
        let scanner = TokenScanner(text)
        var word = scanner.next(from: 0, into: folded)
        var matched: UInt64 = 0
        while word.length > 0 {
            let candidates = byFirstByte[Int(folded[0])]
            let matches = candidates == 0 ? 0 : matching(candidates, length: word.length)
            matched |= matches
            words.append(Word(start: word.start, end: word.end, matches: matches))
            word = scanner.next(from: word.end, into: folded)
        }
        for pattern in patterns {
            switch pattern {
            case .sequence(let sequence):
                guard sequence.allSatisfy({ matched & $0 != 0 }) else { continue }
                for start in 0..<max(0, words.count - sequence.count + 1) where stands(sequence, at: start) {
                    mark(start, sequence.count)
                }
            case .near(let left, let right, let distance): markNear(left, right, distance)
            }
        }
        return Highlighting.merged(&found)
    }

    private mutating func markNear(_ left: Sequence, _ right: Sequence, _ distance: Int) {
        let rights = (0..<max(0, words.count - right.count + 1)).filter { stands(right, at: $0) }
        guard !rights.isEmpty else { return }
        for a in 0..<max(0, words.count - left.count + 1) where stands(left, at: a) {
            for b in rights {
                let gap = a <= b ? b - (a + left.count - 1) : a - (b + right.count - 1)
                guard gap <= distance else { continue }
                mark(a, left.count)
                mark(b, right.count)
            }
        }
    }

    @inline(__always)
    private func stands(_ sequence: Sequence, at start: Int) -> Bool {
        var next = 0
        while next < sequence.count {
            guard words[start &+ next].matches & sequence[next] != 0 else { return false }
            next &+= 1
        }
        return true
    }

    private mutating func mark(_ start: Int, _ count: Int) {
        found.append(words[start].start..<words[start + count - 1].end)
    }

    /// Of these matchers those that the folded word is for.
    private func matching(_ candidates: UInt64, length: Int) -> UInt64 {
        let word = UnsafeBufferPointer(start: UnsafePointer(folded), count: length)
        var matches: UInt64 = 0
        var stem: UnsafeBufferPointer<UInt8>?
        forEachBit(of: candidates) { place in
            let isMatch: Bool
            switch matchers[place] {
            case .exact(let exact): isMatch = exact.elementsEqual(word)
            case .prefix(let prefix): isMatch = word.starts(with: prefix)
            case .stem(let wanted):
                // Stemming keeps the first two letters, except of "dying" and
                // its kin.
                let isLikely =
                    word.count < 2 || wanted.count < 2 || word[1] == wanted[1]
                    || (word.count == 5 && word[1] == UInt8(ascii: "y"))
                if isLikely, stem == nil { stem = stemmer.stem(word) }
                isMatch = isLikely && stem?.elementsEqual(wanted) ?? false
            }
            if isMatch { matches |= 1 << UInt64(place) }
        }
        return matches
    }

    private static func merged(_ ranges: inout [Range<Int>]) -> [Range<UTF8Offset>] {
        ranges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        var merged: [Range<UTF8Offset>] = []
        merged.reserveCapacity(ranges.count)
        for range in ranges {
            let (start, end) = (UTF8Offset(range.lowerBound), UTF8Offset(range.upperBound))
            if let last = merged.last, start < last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, end)
            } else {
                merged.append(start..<end)
            }
        }
        return merged
    }
}
