import Reviews

/// Marks what a query asked for in the texts of its hits.
///
/// Only the texts of hits are cut into words again. Of a phrase the whole is
/// marked, of words that stand near each other only those that do.
final class Highlighting {
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
    private var scanner = TokenScanner()

    /// Words beyond these are found, but not marked.
    private static let mostMatchers = 64

    init(_ query: Query) {
        collect(query.root)
        for (place, matcher) in matchers.enumerated() {
            switch matcher {
            case .exact(let word), .stem(let word), .prefix(let word):
                byFirstByte[Int(word.first ?? 0)] |= 1 << UInt64(place)
            }
        }
    }

    private func collect(_ node: QueryNode) {
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
    private func sequence(_ node: QueryNode) -> Sequence? {
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
    func ranges(in text: UnsafeBufferPointer<UInt8>) -> [Range<UTF8Offset>] {
        guard !patterns.isEmpty else { return [] }
        var words: [(range: Range<Int>, matches: UInt64)] = []
        words.reserveCapacity(text.count / 5 + 8)
        scanner.begin(text)
        while scanner.next() {
            let candidates = byFirstByte[Int(scanner.folded[0])]
            let matches = candidates == 0 ? 0 : matching(candidates)
            words.append((scanner.start..<scanner.end, matches))
        }
        var found: [Range<Int>] = []
        for pattern in patterns {
            switch pattern {
            case .sequence(let sequence):
                for start in starts(of: sequence, in: words) {
                    found.append(words[start].range.lowerBound..<words[start + sequence.count - 1].range.upperBound)
                }
            case .near(let left, let right, let distance):
                let (lefts, rights) = (starts(of: left, in: words), starts(of: right, in: words))
                for a in lefts {
                    for b in rights {
                        let gap = a <= b ? b - (a + left.count - 1) : a - (b + right.count - 1)
                        guard gap <= distance else { continue }
                        found.append(words[a].range.lowerBound..<words[a + left.count - 1].range.upperBound)
                        found.append(words[b].range.lowerBound..<words[b + right.count - 1].range.upperBound)
                    }
                }
            }
        }
        return Highlighting.merged(found)
    }

    private func starts(of sequence: Sequence, in words: [(range: Range<Int>, matches: UInt64)]) -> [Int] {
        var starts: [Int] = []
        for start in 0..<max(0, words.count - sequence.count + 1) where words[start].matches & sequence[0] != 0 {
            var next = 1
            while next < sequence.count, words[start + next].matches & sequence[next] != 0 { next += 1 }
            if next == sequence.count { starts.append(start) }
        }
        return starts
    }

    /// Of these matchers those that the scanner's word is for.
    private func matching(_ candidates: UInt64) -> UInt64 {
        let word = UnsafeBufferPointer(start: UnsafePointer(scanner.folded), count: scanner.length)
        var matches: UInt64 = 0
        var stem: [UInt8]?
        forEachBit(of: candidates) { place in
            let isMatch: Bool
            switch matchers[place] {
            case .exact(let exact): isMatch = exact.elementsEqual(word)
            case .prefix(let prefix): isMatch = word.starts(with: prefix)
            case .stem(let wanted):
                // Stemming keeps the first two letters, except of "dying" and
                // its kin.
                let isLikely = word.count < 2 || wanted.count < 2 || word[1] == wanted[1] || word.count == 5
                if isLikely, stem == nil { stem = Array(stemmer.stem(word)) }
                isMatch = isLikely && stem == wanted
            }
            if isMatch { matches |= 1 << UInt64(place) }
        }
        return matches
    }

    private static func merged(_ ranges: [Range<Int>]) -> [Range<UTF8Offset>] {
        var merged: [Range<Int>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = merged.last, range.lowerBound < last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged.map { UTF8Offset($0.lowerBound)..<UTF8Offset($0.upperBound) }
    }
}
