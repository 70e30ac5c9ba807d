/// Finds every passage that a plan asks for, whatever its shape, 4,096
/// passages at a time: words and conditions become bits, `AND`, `OR` and
/// `NOT` work on 64 of them at once, and what is left is scored.
///
/// A word counts for the score where the whole branch that it belongs to is
/// true of the passage.
struct WindowEvaluation: ~Copyable {
    private enum Kind {
        case leaf(Int)
        case set(UnsafePointer<UInt64>)
        case and([Int])
        case or([Int])
        case not(Int)
        case nothing
    }

    static let width = 4096
    private static let words = width / 64

    private let segment: Segment
    private let scoring: Scoring
    /// Of the segment's first passage among all.
    private let base: UInt32
    private var kinds: [Kind] = []
    private var root = 0
    /// By node: its bits in the window.
    private var bits = GrowingBuffer<UInt64>()
    /// By leaf: how often each passage of the window has it.
    private var frequencies = GrowingBuffer<UInt16>()
    private var shares = GrowingBuffer<Int64>()
    private let cursors: UnsafeMutablePointer<PostingCursor>
    private let cursorOfLeaf: [Int?]

    /// - Parameters:
    ///   - cursorOfLeaf: `nil` for a leaf that is nowhere.
    ///   - scope: passages that may be answered with; `nil` for all.
    init(
        _ plan: QueryPlan.Node, segment: Segment, base: UInt32, conditions: SegmentConditions,
        scope: UnsafePointer<UInt64>?, cursors: UnsafeMutablePointer<PostingCursor>, cursorOfLeaf: [Int?],
        scoring: Scoring
    ) throws(SearchIndexError) {
        self.segment = segment
        self.scoring = scoring
        self.base = base
        self.cursors = cursors
        self.cursorOfLeaf = cursorOfLeaf
        root = try add(plan, conditions)
        if let scope {
            kinds.append(.set(scope))
            kinds.append(.and([root, kinds.count - 1]))
            root = kinds.count - 1
        }
        // Parents before children, so that masks flow down.
        bits.append(repeating: 0, count: kinds.count * WindowEvaluation.words * 2)
        frequencies.append(repeating: 0, count: cursorOfLeaf.count * WindowEvaluation.width)
        shares.append(repeating: 0, count: WindowEvaluation.width)
    }

    private mutating func add(_ node: QueryPlan.Node, _ conditions: SegmentConditions) throws(SearchIndexError) -> Int {
        let kind: Kind
        switch node {
        case .leaf(let leaf): kind = cursorOfLeaf[leaf] == nil ? .nothing : .leaf(leaf)
        case .condition(let condition): kind = .set(try conditions.words(condition))
        case .and(let children):
            var places: [Int] = []
            for child in children { places.append(try add(child, conditions)) }
            kind = .and(places)
        case .or(let children):
            var places: [Int] = []
            for child in children { places.append(try add(child, conditions)) }
            kind = .or(places)
        case .not(let child): kind = .not(try add(child, conditions))
        }
        kinds.append(kind)
        return kinds.count - 1
    }

    /// - Parameters:
    ///   - stopsWhenFull: for a plan without scores, where the first passages
    ///     are the best.
    ///   - visit: is given each window's first passage and its bits.
    mutating func run(
        isScored: Bool, stopsWhenFull: Bool, _ hits: inout TopHits,
        visit: (Int, UnsafePointer<UInt64>) throws(SearchIndexError) -> Void
    ) throws(SearchIndexError) {
        let passages = segment.passageCount
        var start = 0
        while start < passages {
            let next = candidate(root, UInt32(start))
            guard next < passages else { return }
            start = max(start, Int(next) / WindowEvaluation.width * WindowEvaluation.width)
            let end = min(passages, start + WindowEvaluation.width)
            evaluate(start, end)
            let found = bits.start + root * WindowEvaluation.words
            // Complements reach beyond the last passage.
            if end - start < WindowEvaluation.width {
                for word in 0..<WindowEvaluation.words {
                    let left = end - start - word * 64
                    if left < 64 { found[word] &= left <= 0 ? 0 : 1 << UInt64(left) - 1 }
                }
            }
            if isScored { score(start) }
            for word in 0..<WindowEvaluation.words where found[word] != 0 {
                forEachBit(of: found[word]) { bit in
                    let slot = word * 64 + bit
                    if shares[slot] > hits.threshold { hits.insert(base + UInt32(start + slot), score: shares[slot]) }
                    shares[slot] = 0
                }
            }
            try visit(start, UnsafePointer(found))
            if stopsWhenFull, hits.isFull { return }
            start = end
        }
    }

    /// No passage from `start` on and before this one is found.
    private func candidate(_ node: Int, _ start: UInt32) -> UInt32 {
        switch kinds[node] {
        case .leaf(let leaf): cursorOfLeaf[leaf].map { max(start, cursors[$0].document) } ?? PostingCursor.end
        case .set, .not: start
        case .and(let children): children.reduce(start) { max($0, candidate($1, start)) }
        case .or(let children): children.reduce(PostingCursor.end) { min($0, candidate($1, start)) }
        case .nothing: PostingCursor.end
        }
    }

    private mutating func evaluate(_ start: Int, _ end: Int) {
        let words = WindowEvaluation.words
        for node in kinds.indices {
            let out = bits.start + node * words
            switch kinds[node] {
            case .nothing: out.update(repeating: 0, count: words)
            case .leaf(let leaf):
                out.update(repeating: 0, count: words)
                guard let cursor = cursorOfLeaf[leaf] else { continue }
                fill(
                    out, frequencies.start + leaf * WindowEvaluation.width, cursors + cursor, UInt32(start), UInt32(end)
                )
            case .set(let set):
                let count = (end - start + 63) / 64
                out.update(from: set + start / 64, count: count)
                (out + count).update(repeating: 0, count: words - count)
            case .and(let children):
                out.update(repeating: .max, count: words)
                for child in children {
                    let from = bits.start + child * words
                    for word in 0..<words { out[word] &= from[word] }
                }
            case .or(let children):
                out.update(repeating: 0, count: words)
                for child in children {
                    let from = bits.start + child * words
                    for word in 0..<words { out[word] |= from[word] }
                }
            case .not(let child):
                let from = bits.start + child * words
                for word in 0..<words { out[word] = ~from[word] }
            }
        }
    }

    private func fill(
        _ out: UnsafeMutablePointer<UInt64>, _ frequencies: UnsafeMutablePointer<UInt16>,
        _ cursor: UnsafeMutablePointer<PostingCursor>, _ start: UInt32, _ end: UInt32
    ) {
        cursor.pointee.seek(start)
        while cursor.pointee.document < end {
            let last = cursor.pointee.placesBefore(end)
            cursor.pointee.loadFrequencies()
            let (documents, counts) = (cursor.pointee.documents, cursor.pointee.frequencies)
            for place in cursor.pointee.index..<last {
                let slot = Int(documents[place] &- start)
                out[slot &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: slot & 63)
                frequencies[slot] = UInt16(clamping: counts[place])
            }
            cursor.pointee.move(toPlace: last)
        }
    }

    /// Adds up what the leaves give to the passages found.
    private mutating func score(_ start: Int) {
        let words = WindowEvaluation.words
        let masks = bits.start + kinds.count * words
        masks.update(repeating: 0, count: kinds.count * words)
        (masks + root * words).update(from: bits.start + root * words, count: words)
        for node in kinds.indices.reversed() {
            let mask = masks + node * words
            switch kinds[node] {
            case .and(let children), .or(let children):
                for child in children {
                    let from = bits.start + child * words
                    let to = masks + child * words
                    for word in 0..<words { to[word] = mask[word] & from[word] }
                }
            case .leaf(let leaf):
                guard let cursor = cursorOfLeaf[leaf] else { continue }
                let weight = cursors[cursor].weight
                let counts = frequencies.start + leaf * WindowEvaluation.width
                for word in 0..<words where mask[word] != 0 {
                    forEachBit(of: mask[word]) { bit in
                        let slot = word &* 64 &+ bit
                        shares[slot] &+= scoring.share(
                            weight: weight, frequency: UInt32(counts[slot]), length: segment.lengths[start &+ slot])
                    }
                }
            case .set, .not, .nothing: continue
            }
        }
    }
}
