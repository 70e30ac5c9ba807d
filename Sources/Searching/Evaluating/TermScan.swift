/// Finds the best passages that have one term.
struct TermScan {
    let cursor: UnsafeMutablePointer<PostingCursor>
    let scoring: Scoring
    let lengths: UnsafeBufferPointer<UInt16>
    /// Of the segment's first passage among all.
    let base: UInt32

    func run(_ filter: inout PassageFilter, _ hits: inout TopHits) {
        var start = filter.next(0)
        while start != PostingCursor.end {
            cursor.pointee.moveBlock(to: start)
            let block = cursor.pointee.block
            guard block < cursor.pointee.source.blockCount else { return }
            let last = cursor.pointee.source.last[block]
            if !hits.isFull || cursor.pointee.blockBound(scoring) > hits.threshold {
                cursor.pointee.seek(start)
                scanBlock(&filter, &hits)
            }
            start = filter.next(last &+ 1)
        }
    }

    /// From where the cursor stands to the end of its block.
    @inline(__always)
    private func scanBlock(_ filter: inout PassageFilter, _ hits: inout TopHits) {
        cursor.pointee.loadFrequencies()
        let (documents, frequencies) = (cursor.pointee.documents, cursor.pointee.frequencies)
        let weight = cursor.pointee.weight
        var threshold = hits.threshold
        for place in cursor.pointee.index..<cursor.pointee.count {
            let document = documents[place]
            let share = scoring.share(
                weight: weight, frequency: frequencies[place], length: lengths[Int(document)])
            guard share > threshold, filter.next(document) == document, filter.accepts(document) else { continue }
            hits.insert(base &+ document, score: share)
            threshold = hits.threshold
        }
    }
}
