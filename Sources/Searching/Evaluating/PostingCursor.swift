/// A place in the postings of one term, moving forward only.
struct PostingCursor {
    let source: PostingSource
    /// See `Scoring.weight`.
    let weight: Double
    /// The passage it stands at; `end` behind the last.
    private(set) var document: UInt32 = 0
    /// The block that holds, or could hold, what was last asked for.
    private(set) var block = 0
    /// The decoded block: its passages, and the place of `document` in it.
    private(set) var documents: UnsafePointer<UInt32>
    private(set) var index = 0
    private(set) var count = 0
    private(set) var isDamaged = false

    private var loaded = -1
    private var frequenciesLoaded = -1
    private(set) var frequencies: UnsafePointer<UInt32>
    private let buffer: UnsafeMutablePointer<UInt32>
    private var boundedBlock = -1
    private var boundOfBlock: Int64 = 0

    static let end = UInt32.max
    /// Numbers that a cursor needs room for.
    static let bufferSize = 256

    /// - Parameter buffer: room for `bufferSize` numbers.
    init(_ source: PostingSource, weight: Double, buffer: UnsafeMutablePointer<UInt32>) {
        self.source = source
        self.weight = weight
        self.buffer = buffer
        documents = UnsafePointer(buffer)
        frequencies = UnsafePointer(buffer + 128)
        _ = load()
        document = count > 0 ? documents[0] : PostingCursor.end
    }

    /// How often `document` has the term.
    @inline(__always)
    var frequency: UInt32 {
        mutating get {
            loadFrequencies()
            return frequencies[index]
        }
    }

    /// Decodes the frequencies of the decoded block.
    @inline(__always)
    mutating func loadFrequencies() {
        guard frequenciesLoaded != loaded else { return }
        if let read = source.readFrequencies(loaded, buffer + 128) {
            frequencies = read
        } else {
            isDamaged = true
            (buffer + 128).update(repeating: 1, count: 128)
            frequencies = UnsafePointer(buffer + 128)
        }
        frequenciesLoaded = loaded
    }

    /// Moves to the first passage at or after `target`.
    @inline(__always)
    mutating func seek(_ target: UInt32) {
        guard document < target else { return }
        moveBlock(to: target)
        guard block < source.blockCount else {
            document = PostingCursor.end
            return
        }
        if loaded != block {
            guard load() else { return }
        }
        seekInBlock(target)
    }

    /// Moves to `place` in the decoded block, or into the next block.
    @inline(__always)
    mutating func move(toPlace place: Int) {
        if place < count {
            index = place
            document = documents[place]
        } else {
            nextBlock()
        }
    }

    @inline(__always)
    mutating func next() { move(toPlace: index &+ 1) }

    /// Without decoding: `block` becomes the first that reaches `target`.
    @inline(__always)
    mutating func moveBlock(to target: UInt32) {
        let count = source.blockCount
        let last = source.last
        guard block < count, last[block] < target else { return }
        var step = 1
        var low = block
        while low &+ step < count, last[low &+ step] < target {
            low &+= step
            step &*= 2
        }
        var high = min(low &+ step, count)
        while low &+ 1 < high {
            let middle = (low &+ high) &>> 1
            if last[middle] < target { low = middle } else { high = middle }
        }
        block = high
    }

    /// No passage in `start..<end` gets more than this from the term.
    @inline(__always)
    mutating func bound(from start: UInt32, to end: UInt32, _ scoring: Scoring) -> Int64 {
        guard document < end else { return 0 }
        moveBlock(to: max(start, document))
        guard block < source.blockCount else { return 0 }
        var bound = blockBound(scoring)
        var next = block
        while source.last[next] &+ 1 < end, next &+ 1 < source.blockCount {
            next &+= 1
            bound = max(bound, blockBound(next, scoring))
        }
        return bound
    }

    /// What the term gives to this passage at most; nothing is decoded.
    @inline(__always)
    mutating func bound(at document: UInt32, _ scoring: Scoring) -> Int64 {
        moveBlock(to: document)
        return block < source.blockCount ? blockBound(scoring) : 0
    }

    /// The bound of the current block.
    @inline(__always)
    mutating func blockBound(_ scoring: Scoring) -> Int64 {
        if boundedBlock != block {
            boundOfBlock = blockBound(block, scoring)
            boundedBlock = block
        }
        return boundOfBlock
    }

    @inline(__always)
    private func blockBound(_ block: Int, _ scoring: Scoring) -> Int64 {
        let pair = source.maxima[block]
        return 1
            &+ scoring.share(
                weight: weight * source.slack, frequency: pair &>> 16, length: UInt16(truncatingIfNeeded: pair))
    }

    /// Places of the decoded block whose passages are before `end`.
    @inline(__always)
    func placesBefore(_ end: UInt32) -> Int {
        if documents[count &- 1] < end { return count }
        var place = index
        while documents[place] < end { place &+= 1 }
        return place
    }

    /// - Parameter target: not after the last passage of the decoded block.
    @inline(__always)
    private mutating func seekInBlock(_ target: UInt32) {
        var place = index
        // Mostly it is near: sixteen are compared at once.
        let wanted = SIMD4<Int32>(repeating: Int32(bitPattern: target))
        for _ in 0..<2 where place &+ 16 <= count {
            let rows = UnsafeRawPointer(documents + place)
            var before = SIMD4<Int32>(repeating: 0)
            for row in 0..<4 {
                let four = rows.loadUnaligned(fromByteOffset: row &* 16, as: SIMD4<Int32>.self)
                before = before &- SIMD4(repeating: 0).replacing(with: -1, where: four .< wanted)
            }
            let passed = Int(before.wrappedSum())
            place &+= passed
            if passed < 16 {
                index = place
                document = documents[place]
                return
            }
        }
        var length = count &- place
        while length > 1 {
            let half = length &>> 1
            // All ones where the passage is before the target; no branch.
            let isBefore = (Int(documents[place &+ half &- 1]) &- Int(target)) &>> 63
            place &+= half & isBefore
            length &-= half
        }
        index = place
        document = documents[place]
        if document < target { nextBlock() }
    }

    @inline(never)
    private mutating func nextBlock() {
        block = max(block, loaded &+ 1)
        let before = document
        guard block < source.blockCount, load() else {
            document = PostingCursor.end
            return
        }
        document = documents[0]
        // Whoever walks over passages relies on their order.
        if document <= before { fail() }
    }

    @inline(__always)
    private mutating func load() -> Bool {
        guard let read = source.readDocuments(block, buffer) else {
            fail()
            return false
        }
        documents = read
        loaded = block
        index = 0
        count = min(128, source.documents &- block &* 128)
        return true
    }

    /// Ends here, because the postings contradict themselves.
    private mutating func fail() {
        isDamaged = true
        document = PostingCursor.end
        block = source.blockCount
        index = 0
        count = 0
    }
}
