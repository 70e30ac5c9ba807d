/// Finds the best passages that have all of some terms, two at least.
///
/// The rarest term leads, block by block; a block of which no passage can
/// enter the answer is not decoded.
struct Conjunction {
    /// In rising order of their passages.
    let cursors: UnsafeMutablePointer<PostingCursor>
    let count: Int
    let scoring: Scoring
    let lengths: UnsafeBufferPointer<UInt16>
    /// Of the segment's first passage among all.
    let base: UInt32

    func run(_ filter: inout PassageFilter, _ hits: inout TopHits) {
        var start: UInt32 = 0
        while start != PostingCursor.end {
            cursors[0].moveBlock(to: start)
            let block = cursors[0].block
            guard block < cursors[0].source.blockCount else { return }
            let end = cursors[0].source.last[block] &+ 1
            var others: Int64 = 0
            if hits.isFull {
                for place in 1..<count { others &+= cursors[place].bound(from: start, to: end, scoring) }
                if others &+ cursors[0].blockBound(scoring) <= hits.threshold {
                    start = end
                    continue
                }
            } else {
                others = .max / 2
            }
            start = runBlock(from: start, to: end, others, &filter, &hits)
        }
    }

    /// - Returns: where to go on.
    @inline(__always)
    private func runBlock(
        from start: UInt32, to end: UInt32, _ others: Int64, _ filter: inout PassageFilter, _ hits: inout TopHits
    ) -> UInt32 {
        cursors[0].seek(start)
        search: while cursors[0].document < end {
            let document = cursors[0].document
            let allowed = filter.next(document)
            if allowed != document {
                if allowed >= end { return allowed }
                cursors[0].seek(allowed)
                continue
            }
            guard filter.accepts(document) else {
                cursors[0].next()
                continue
            }
            let length = lengths[Int(document)]
            if hits.isFull {
                let share = scoring.share(
                    weight: cursors[0].weight, frequency: cursors[0].frequency, length: length)
                if share &+ others <= hits.threshold {
                    cursors[0].next()
                    continue
                }
            }
            for place in 1..<count {
                cursors[place].seek(document)
                let found = cursors[place].document
                if found != document {
                    if found >= end { return found }
                    cursors[0].seek(found)
                    continue search
                }
            }
            var score: Int64 = 0
            for place in 0..<count {
                score &+= scoring.share(
                    weight: cursors[place].weight, frequency: cursors[place].frequency, length: length)
            }
            if score > hits.threshold { hits.insert(base &+ document, score: score) }
            cursors[0].next()
        }
        return end
    }
}
