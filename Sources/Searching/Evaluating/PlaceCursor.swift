/// The places of one term, passage by passage, moving forward only.
struct PlaceCursor: ~Copyable {
    /// Which of a stem's words count; `nil` for all.
    private let variant: UInt32?
    private let blocks: TermBlocks
    private(set) var postings: PostingCursor
    private let buffer: UnsafeMutablePointer<UInt32>
    private let places: UnsafeMutablePointer<UInt32>
    private let variants: UnsafeMutablePointer<UInt32>
    private var placeBlock = -1
    /// How many places of the decoded block of passages come before its n-th
    /// passage, for the first `counted` passages.
    private var summedBlock = -1
    private let sums: UnsafeMutablePointer<UInt32>
    private(set) var isDamaged = false

    init(_ blocks: TermBlocks, variant: UInt32?) {
        self.blocks = blocks
        self.variant = variant
        buffer = .allocate(capacity: PostingCursor.bufferSize + 128 + 128 + 136)
        buffer.initialize(repeating: 0, count: PostingCursor.bufferSize + 128 + 128 + 136)
        places = buffer + PostingCursor.bufferSize
        variants = places + 128
        sums = variants + 128
        postings = PostingCursor(PostingSource(blocks, slack: 1), weight: 0, buffer: buffer)
    }

    deinit { buffer.deallocate() }

    var documents: Int { blocks.documents }
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
                guard blocks.readPlaces(block, into: places, variants: variant == nil ? nil : variants) else {
                    isDamaged = true
                    return
                }
                placeBlock = block
            }
            let stop = min(end, (block &+ 1) &<< 7)
            while next < stop {
                let slot = next & 127
                place = place &+ places[slot]
                if place >= offset, variant == nil || variants[slot] == variant { out.append(place &- offset) }
                next &+= 1
            }
        }
    }

    private mutating func sum() {
        summedBlock = postings.block
        var total = blocks.placesBefore[summedBlock]
        for place in 0..<postings.count {
            sums[place] = total
            total = total &+ postings.frequencies[place]
        }
        sums[postings.count] = total
    }
}
