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

    /// - Returns: where the leaf is found, and in how many passages of this
    ///   segment it is when whatever must stand near it is left aside.
    func find(_ leaf: QueryPlan.Leaf) throws(SearchIndexError) -> (found: Found, documents: Int) {
        switch leaf {
        case .stem(let stem):
            guard let number = try segment.stem(stem) else { return (.nowhere, 0) }
            return plain(TermBlocks(try segment.term(number), in: segment).map { .term($0) } ?? .nowhere)
        case .prefix(let prefix):
            return plain(try finished(PrefixMatching(prefix, in: segment).postings()))
        case .exact(let words): return plain(try sequence(words, isExact: true))
        case .stems(let stems): return plain(try sequence(stems, isExact: false))
        case .near(let one, let other, let distance):
            let (these, those) = (try occurrences(one), try occurrences(other))
            return (try finished(these.near(those, distance: distance)), these.documents.count)
        }
    }

    private func plain(_ found: Found) -> (Found, Int) { (found, found.documents) }

    private func finished(_ list: PostingList) throws(SearchIndexError) -> Found {
        guard list.documents.count > 0 else { return .nowhere }
        list.finish(lengths: segment.lengths, averageLength: averageLength)
        return .list(list)
    }

    private func sequence(_ words: [[UInt8]], isExact: Bool) throws(SearchIndexError) -> Found {
        let matching = try SequenceMatching(words, isExact: isExact, in: segment)
        if let only = matching.only { return .term(only) }
        let list = PostingList()
        try matching.forEach { document, starts in list.append(document, frequency: UInt32(starts.count)) }
        return try finished(list)
    }

    /// Every place where a leaf stands.
    private func occurrences(_ leaf: QueryPlan.Leaf) throws(SearchIndexError) -> Occurrences {
        let words: [[UInt8]]
        var isExact = false
        switch leaf {
        case .stem(let stem): words = [stem]
        case .stems(let stems): words = stems
        case .exact(let exact): (words, isExact) = (exact, true)
        case .prefix(let prefix): return try PrefixMatching(prefix, in: segment).occurrences()
        case .near: return Occurrences(length: 1)
        }
        let found = Occurrences(length: words.count)
        try SequenceMatching(words, isExact: isExact, in: segment).forEach { document, starts in
            found.append(document, starts.elements)
        }
        return found
    }
}
