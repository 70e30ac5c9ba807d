/// A set of passages of one segment, 64 to a word.
struct PassageSet: ~Copyable {
    private(set) var words: GrowingBuffer<UInt64>

    init(passages: Int) {
        let count = Segment.words(for: passages)
        words = GrowingBuffer(capacity: max(1, count))
        words.append(repeating: 0, count: count)
    }

    @inline(__always)
    mutating func insert(_ passage: Int) { words[passage &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: passage & 63) }

    mutating func insert(_ range: Range<Int>) {
        guard let last = range.last else { return }
        let (first, end) = (range.lowerBound >> 6, last >> 6)
        let head = UInt64.max << UInt64(range.lowerBound & 63)
        let tail = UInt64.max >> UInt64(63 - last & 63)
        if first == end {
            words[first] |= head & tail
            return
        }
        words[first] |= head
        for word in first + 1..<end { words[word] = .max }
        words[end] |= tail
    }

    /// - Parameters:
    ///   - bits: of a window of `WindowEvaluation`.
    ///   - start: a multiple of 64.
    mutating func insert(_ bits: UnsafePointer<UInt64>, from start: Int) {
        for word in start / 64..<min(words.count, (start + WindowEvaluation.width) / 64) {
            words[word] |= bits[word - start / 64]
        }
    }

    func contains(_ passage: Int) -> Bool { words[passage >> 6] >> UInt64(passage & 63) & 1 == 1 }
}

/// Calls with the place of every bit that is set.
@inline(__always)
func forEachBit(of word: UInt64, _ body: (Int) -> Void) {
    var rest = word
    while rest != 0 {
        body(rest.trailingZeroBitCount)
        rest &= rest &- 1
    }
}
