/// The places of one term, passage by passage, moving forward only.
struct PlaceCursor: ~Copyable {
    /// Which of a stem's words count; `nil` for all.
    private let wanted: [Bool]?
    private let blocks: TermBlocks
    private(set) var postings: PostingCursor
    private let buffer: UnsafeMutablePointer<UInt32>
    private let places: UnsafeMutablePointer<UInt32>
    private let variants: UnsafeMutablePointer<UInt32>
    private var placeBlock = -1
    /// How many places come before the n-th passage of the decoded block; one
    /// more than passages.
    private var summedBlock = -1
    private let sums: UnsafeMutablePointer<UInt32>
    private(set) var isDamaged = false

    init(_ blocks: TermBlocks, variants wanted: [Bool]?) {
        self.blocks = blocks
        self.wanted = wanted
        buffer = .allocate(capacity: PostingCursor.bufferSize + 128 + 128 + 136)
        buffer.initialize(repeating: 0, count: PostingCursor.bufferSize + 128 + 128 + 136)
        places = buffer + PostingCursor.bufferSize
        variants = places + 128
        sums = variants + 128
        postings = PostingCursor(PostingSource(blocks, slack: 1), weight: 0, buffer: buffer)
    }

    deinit { buffer.deallocate() }

    var document: UInt32 { postings.document }
    var hasDamage: Bool { isDamaged || postings.isDamaged }

    @inline(__always)
    mutating func seek(_ target: UInt32) { postings.seek(target) }

    @inline(__always)
    mutating func next() { postings.next() }

    /// Appends the places of the current passage, each less `offset`; places
    /// before that are left out.
    mutating func read(less offset: UInt32, into out: inout GrowingBuffer<UInt32>) {
        postings.loadFrequencies()
        if summedBlock != postings.block { sum() }
        let index = postings.index
        var next = Int(sums[index])
        let end = Int(sums[index &+ 1])
        guard end <= blocks.occurrences else {
            isDamaged = true
            return
        }
        var place: UInt32 = 0
        while next < end {
            let block = next &>> 7
            if placeBlock != block {
                guard blocks.readPlaces(block, into: places, variants: wanted == nil ? nil : variants) else {
                    isDamaged = true
                    return
                }
                placeBlock = block
            }
            let stop = min(end, (block &+ 1) &<< 7)
            while next < stop {
                let slot = next & 127
                place = place &+ places[slot]
                if place >= offset, isWanted(slot) { out.append(place &- offset) }
                next &+= 1
            }
        }
    }

    @inline(__always)
    private func isWanted(_ slot: Int) -> Bool {
        guard let wanted else { return true }
        let variant = Int(variants[slot])
        return variant < wanted.count && wanted[variant]
    }

    /// Sums up the frequencies of the block, four at a time.
    private mutating func sum() {
        summedBlock = postings.block
        sums[0] = blocks.placesBefore[summedBlock]
        let rows = UnsafeRawPointer(postings.frequencies)
        let out = UnsafeMutableRawPointer(sums + 1)
        var carry = SIMD4<UInt32>(repeating: sums[0])
        for row in 0..<32 {
            var four = rows.loadUnaligned(fromByteOffset: row &* 16, as: SIMD4<UInt32>.self)
            four = four &+ SIMD4(0, four[0], four[1], four[2])
            four = four &+ SIMD4(0, 0, four[0], four[1])
            four = four &+ carry
            out.storeBytes(of: four, toByteOffset: row &* 16, as: SIMD4<UInt32>.self)
            carry = SIMD4(repeating: four[3])
        }
    }
}
