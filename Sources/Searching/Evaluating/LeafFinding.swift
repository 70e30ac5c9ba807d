/// Finds the postings of a plan's leaves in one segment.
struct LeafFinding {
    let segment: Segment
    /// Of the passages of all segments.
    let averageLength: Double

    /// Where a leaf is found.
    enum Found {
        case nowhere
        case term(TermBlocks)
        case list(PostingList)

        var documents: Int {
            switch self {
            case .nowhere: 0
            case .term(let blocks): blocks.documents
            case .list(let list): list.documents.count
            }
        }
    }

    /// What was put together already: the same phrase twice costs no more
    /// than once, and the two of a pair are found together.
    private var known: [QueryPlan.Leaf: (Found, Int)] = [:]

    init(segment: Segment, averageLength: Double) {
        self.segment = segment
        self.averageLength = averageLength
    }

    /// - Returns: where the leaf is found, and in how many passages of this
    ///   segment it is when whatever must stand near it is left aside.
    mutating func find(_ leaf: QueryPlan.Leaf) throws(SearchIndexError) -> (found: Found, documents: Int) {
        if case .stem(let stem) = leaf {
            guard let number = try segment.stem(stem) else { return (.nowhere, 0) }
            return plain(TermBlocks(try segment.term(number), in: segment).map { .term($0) } ?? .nowhere)
        }
        if let known = known[leaf] { return known }
        let answer: (Found, Int)
        switch leaf {
        case .stem: answer = (.nowhere, 0)
        case .prefix(let prefix): answer = plain(finished(try PrefixMatching(prefix, in: segment).postings()))
        case .exact(let words): answer = plain(try sequence(words, isExact: true))
        case .stems(let stems): answer = plain(try sequence(stems, isExact: false))
        case .near(let pair, let isFirst):
            let matching = NearMatching(distance: pair.distance, segment: segment)
            let (these, those) = try matching.postings(pair.first, pair.second)
            let first = (finished(these), try find(pair.first).documents)
            let second = (finished(those), try find(pair.second).documents)
            known[.near(pair, isFirst: !isFirst)] = isFirst ? second : first
            answer = isFirst ? first : second
        }
        known[leaf] = answer
        return answer
    }

    private func plain(_ found: Found) -> (Found, Int) { (found, found.documents) }

    private func finished(_ list: PostingList) -> Found {
        guard list.documents.count > 0 else { return .nowhere }
        list.finish(lengths: segment.lengths, averageLength: averageLength)
        return .list(list)
    }

    private func sequence(_ words: [[UInt8]], isExact: Bool) throws(SearchIndexError) -> Found {
        let matching = try SequenceMatching(words, isExact: isExact, in: segment)
        if let only = matching.only { return .term(only) }
        let list = PostingList()
        var cursor = SequenceCursor(matching)
        while cursor.document != PostingCursor.end {
            list.append(cursor.document, frequency: UInt32(cursor.starts.count))
            cursor.next()
        }
        if cursor.hasDamage { throw segment.damage(.postings) }
        return finished(list)
    }
}
