/// Finds the best passages that have any of some terms, two at least.
///
/// Passages are taken in windows. In each, the terms that even together
/// cannot lift a passage into the answer are set apart; the others, the
/// essential ones, are walked over, and what they find is completed by the
/// rest only while it can still enter. After Turtle and Flood's MaxScore with
/// bounds for blocks.
struct Disjunction: ~Copyable {
    let cursors: UnsafeMutablePointer<PostingCursor>
    let count: Int
    let scoring: Scoring
    let lengths: UnsafeBufferPointer<UInt16>
    /// Of the segment's first passage among all.
    private let base: UInt32
    let passages: UInt32

    /// Places of cursors, by rising bound in the window.
    private(set) var order: GrowingBuffer<Int>
    /// By cursor.
    private(set) var bounds: GrowingBuffer<Int64>
    /// By place in `order`: what it and all before it can add together.
    private(set) var sums: GrowingBuffer<Int64>
    private(set) var firstEssential = 0
    var stretch: DisjunctionStretch

    init(
        cursors: UnsafeMutablePointer<PostingCursor>, count: Int, scoring: Scoring,
        lengths: UnsafeBufferPointer<UInt16>, base: UInt32
    ) {
        self.cursors = cursors
        self.count = count
        self.scoring = scoring
        self.lengths = lengths
        self.base = base
        passages = UInt32(lengths.count)
        order = GrowingBuffer(capacity: count)
        for place in 0..<count { order.append(place) }
        bounds = GrowingBuffer(capacity: count)
        bounds.append(repeating: 0, count: count)
        sums = GrowingBuffer(capacity: count)
        sums.append(repeating: 0, count: count)
        stretch = DisjunctionStretch(terms: count)
    }

    mutating func run(_ filter: inout PassageFilter, _ hits: inout TopHits) {
        var start: UInt32 = 0
        while start < passages {
            let end = windowEnd(start)
            partition(start, end, hits.threshold)
            if firstEssential + 1 == count {
                runLead(start, end, &filter, &hits)
            } else if firstEssential < count {
                runEssential(start, end, &filter, &hits)
            }
            start = end
        }
    }

    /// What the terms before a place in `order` can add together.
    @inline(__always)
    func sum(before place: Int) -> Int64 { place > 0 ? sums[place &- 1] : 0 }

    /// Where the first block of an essential term ends, but not too near.
    private func windowEnd(_ start: UInt32) -> UInt32 {
        var end = passages
        for place in min(firstEssential, count &- 1)..<count {
            let cursor = order[place]
            cursors[cursor].moveBlock(to: start)
            let block = cursors[cursor].block
            guard block < cursors[cursor].source.blockCount else { continue }
            end = min(end, cursors[cursor].source.last[block] &+ 1)
        }
        guard firstEssential &+ 1 < count else { return end }
        return max(end, min(passages, start &+ 1024))
    }

    private mutating func partition(_ start: UInt32, _ end: UInt32, _ threshold: Int64) {
        for cursor in 0..<count { bounds[cursor] = cursors[cursor].bound(from: start, to: end, scoring) }
        // Nearly sorted from the window before.
        for place in 1..<count {
            let cursor = order[place]
            var slot = place
            while slot > 0, bounds[order[slot &- 1]] > bounds[cursor] {
                order[slot] = order[slot &- 1]
                slot &-= 1
            }
            order[slot] = cursor
        }
        var sum: Int64 = 0
        firstEssential = 0
        for place in 0..<count {
            sum &+= bounds[order[place]]
            sums[place] = sum
            if sum <= threshold { firstEssential = place &+ 1 }
        }
    }

    /// One term alone decides which passages are looked at.
    private mutating func runLead(
        _ start: UInt32, _ end: UInt32, _ filter: inout PassageFilter, _ hits: inout TopHits
    ) {
        let lead = cursors + order[count &- 1]
        let rest = sum(before: firstEssential)
        let (weight, scoring) = (lead.pointee.weight, scoring)
        lead.pointee.seek(start)
        while lead.pointee.document < end {
            let stop = lead.pointee.placesBefore(end)
            lead.pointee.loadFrequencies()
            let (documents, frequencies) = (lead.pointee.documents, lead.pointee.frequencies)
            var place = lead.pointee.index
            while place < stop {
                let document = documents[place]
                let length = lengths[Int(document)]
                let share = scoring.share(weight: weight, frequency: frequencies[place], length: length)
                if share &+ rest > hits.threshold {
                    complete(document, share, length, from: firstEssential, &filter, &hits)
                }
                place &+= 1
            }
            lead.pointee.move(toPlace: stop)
        }
    }

    /// Adds what the terms before `end` give, greatest bound first.
    @inline(__always)
    func complete(
        _ document: UInt32, _ share: Int64, _ length: UInt16, from end: Int, _ filter: inout PassageFilter,
        _ hits: inout TopHits
    ) {
        var score = share
        var place = end &- 1
        while place >= 0 {
            if score &+ sums[place] <= hits.threshold { return }
            let cursor = cursors + order[place]
            if cursor.pointee.document < document {
                // Its block may promise less than the window does.
                let bound = cursor.pointee.bound(at: document, scoring)
                if score &+ sum(before: place) &+ bound <= hits.threshold { return }
                cursor.pointee.seek(document)
            }
            if cursor.pointee.document == document {
                score &+= scoring.share(
                    weight: cursor.pointee.weight, frequency: cursor.pointee.frequency, length: length)
            }
            place &-= 1
        }
        guard score > hits.threshold, filter.next(document) == document, filter.accepts(document) else { return }
        hits.insert(base &+ document, score: score)
    }
}
