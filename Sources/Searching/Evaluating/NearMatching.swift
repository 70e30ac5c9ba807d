/// A way over the passages that have something, forward only, with the places
/// where it begins in each.
protocol PlacedCursor: ~Copyable {
    /// Words that it takes.
    var length: Int { get }
    /// The passage it stands at; `PostingCursor.end` behind the last.
    var document: UInt32 { get }
    /// The places in that passage, once `readStarts` was called.
    var starts: UnsafeBufferPointer<UInt32> { get }
    var hasDamage: Bool { get }
    mutating func next()
    mutating func seek(_ target: UInt32)
    mutating func readStarts()
}

/// Words and phrases that stand near each other, found in one segment.
struct NearMatching {
    let distance: Int
    let segment: Segment

    /// The passages where the two stand near each other, once with how often
    /// the first stands near the second, once the other way round.
    typealias Found = (PostingList, PostingList)

    func postings(_ first: QueryPlan.Leaf, _ second: QueryPlan.Leaf) throws(SearchIndexError) -> Found {
        switch first {
        case .stem, .stems, .exact:
            var cursor = SequenceCursor(try sequence(first))
            return try postings(&cursor, second)
        case .prefix(let prefix):
            let matching = try PrefixMatching(prefix, in: segment)
            if matching.terms.count <= PrefixCursor.mostTerms {
                var cursor = PrefixCursor(matching.terms)
                return try postings(&cursor, second)
            }
            var cursor = try matching.occurrences()
            return try postings(&cursor, second)
        // Nothing stands near what is itself two things.
        case .near: return (PostingList(), PostingList())
        }
    }

    private func postings<First: PlacedCursor & ~Copyable>(_ first: inout First, _ second: QueryPlan.Leaf)
        throws(SearchIndexError) -> Found
    {
        switch second {
        case .stem, .stems, .exact:
            var cursor = SequenceCursor(try sequence(second))
            return try postings(&first, &cursor)
        case .prefix(let prefix):
            let matching = try PrefixMatching(prefix, in: segment)
            if matching.terms.count <= PrefixCursor.mostTerms {
                var cursor = PrefixCursor(matching.terms)
                return try postings(&first, &cursor)
            }
            var cursor = try matching.occurrences()
            return try postings(&first, &cursor)
        case .near: return (PostingList(), PostingList())
        }
    }

    private func sequence(_ leaf: QueryPlan.Leaf) throws(SearchIndexError) -> SequenceMatching {
        switch leaf {
        case .stem(let stem): try SequenceMatching([stem], isExact: false, in: segment)
        case .stems(let stems): try SequenceMatching(stems, isExact: false, in: segment)
        case .exact(let words): try SequenceMatching(words, isExact: true, in: segment)
        case .prefix, .near: try SequenceMatching([], isExact: true, in: segment)
        }
    }

    private func postings<First: PlacedCursor & ~Copyable, Second: PlacedCursor & ~Copyable>(
        _ first: inout First, _ second: inout Second
    ) throws(SearchIndexError) -> Found {
        let found = (PostingList(), PostingList())
        while first.document != PostingCursor.end {
            let document = first.document
            second.seek(document)
            guard second.document == document else {
                guard second.document != PostingCursor.end else { break }
                first.seek(second.document)
                continue
            }
            first.readStarts()
            second.readStarts()
            let (these, those) = (first.starts, second.starts)
            let near = count(these, first.length, near: those, second.length)
            if near > 0 {
                found.0.append(document, frequency: near)
                found.1.append(document, frequency: count(those, second.length, near: these, first.length))
            }
            first.next()
        }
        if first.hasDamage || second.hasDamage { throw segment.damage(.postings) }
        return found
    }

    /// How many of these stand near any of those: counted are the words from
    /// the end of one to the beginning of the other; neighbours are one apart,
    /// and what overlaps is near.
    @inline(__always)
    private func count(
        _ these: UnsafeBufferPointer<UInt32>, _ length: Int, near those: UnsafeBufferPointer<UInt32>, _ otherLength: Int
    ) -> UInt32 {
        var count: UInt32 = 0
        var first = 0
        for place in these {
            let (start, end) = (Int(place), Int(place) &+ length &- 1)
            while first < those.count, Int(those[first]) &+ otherLength &- 1 &+ distance < start { first &+= 1 }
            guard first < those.count else { break }
            if Int(those[first]) <= end &+ distance { count &+= 1 }
        }
        return count
    }
}
