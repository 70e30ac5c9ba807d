/// The blocks of one term in one segment, checked against the ends of their
/// parts; valid as long as the segment.
struct TermBlocks {
    /// Passages that have the term.
    let documents: Int
    /// Words of the stem; 0 for a pair.
    let variants: Int
    let occurrences: Int
    /// By block: its last passage, its best (frequency, length) pair, and how
    /// many places come before it.
    let last: UnsafePointer<UInt32>
    let maxima: UnsafePointer<UInt32>
    let placesBefore: UnsafePointer<UInt32>
    private let offsets: UnsafePointer<UInt32>
    private let postings: UnsafeRawPointer
    private let postingBytes: Int
    private let places: UnsafeRawBufferPointer
    private let placeOffsets: UnsafePointer<UInt32>
    private let passages: UInt32

    var blockCount: Int { (documents &+ 127) &>> 7 }
    var placeBlockCount: Int { (occurrences &+ 127) &>> 7 }

    /// - Returns: `nil` for a term without passages, which no writer leaves.
    init?(_ record: TermRecord, in segment: Segment) {
        guard record.documents > 0,
            let last = segment.blockLast.baseAddress, let maxima = segment.blockMaxima.baseAddress,
            let offsets = segment.blockOffsets.baseAddress, let before = segment.blockPlaces.baseAddress,
            let placeOffsets = segment.placeOffsets.baseAddress
        else { return nil }
        documents = Int(record.documents)
        occurrences = Int(record.occurrences)
        variants = Int(record.variants)
        let block = Int(record.firstBlock)
        self.last = last + block
        self.maxima = maxima + block
        self.offsets = offsets + block
        placesBefore = before + block
        guard let start = segment.postings.baseAddress else { return nil }
        postings = start + Int(record.postings)
        postingBytes = segment.postings.count - Int(record.postings)
        places = UnsafeRawBufferPointer(rebasing: segment.places[Int(record.places)...])
        self.placeOffsets = placeOffsets + Int(record.firstPlaceBlock)
        passages = segment.header.passages
    }

    @inline(__always)
    func count(ofBlock block: Int) -> Int { min(128, documents &- block &* 128) }

    /// Reads the passages of a block.
    ///
    /// - Returns: false when the block contradicts itself. Whatever the bytes
    ///   are, no number read reaches the count of passages.
    @inline(__always)
    func readDocuments(_ block: Int, into out: UnsafeMutablePointer<UInt32>) -> Bool {
        let count = count(ofBlock: block)
        guard let (start, width, _) = widths(block, count), width <= 24 else { return false }
        var before: UInt32 = block == 0 ? .max : last[block &- 1]
        if count == BlockPacking.count {
            BlockPacking.unpack(start, width: width, into: out)
            let rows = UnsafeMutableRawPointer(out)
            var carry = SIMD4<UInt32>(repeating: before)
            for row in 0..<32 {
                var four = rows.loadUnaligned(fromByteOffset: row &* 16, as: SIMD4<UInt32>.self) &+ 1
                four = four &+ SIMD4(0, four[0], four[1], four[2])
                four = four &+ SIMD4(0, 0, four[0], four[1])
                four = four &+ carry
                rows.storeBytes(of: four, toByteOffset: row &* 16, as: SIMD4<UInt32>.self)
                carry = SIMD4(repeating: four[3])
            }
            before = carry[0]
        } else {
            TailPacking.unpack(start, count: count, width: width, into: out)
            for place in 0..<count {
                before = before &+ out[place] &+ 1
                out[place] = before
            }
        }
        return before == last[block] && before < passages && out[0] <= before
    }

    /// Reads how often each passage of a block has the term.
    @inline(__always)
    func readFrequencies(_ block: Int, into out: UnsafeMutablePointer<UInt32>) -> Bool {
        let count = count(ofBlock: block)
        guard let (start, gapWidth, width) = widths(block, count) else { return false }
        if count == BlockPacking.count {
            BlockPacking.unpack(start + BlockPacking.bytes(width: gapWidth), width: width, into: out)
        } else {
            TailPacking.unpack(
                start + TailPacking.bytes(count: count, width: gapWidth), count: count, width: width, into: out)
        }
        let rows = UnsafeMutableRawPointer(out)
        for row in 0..<32 {
            let four = rows.loadUnaligned(fromByteOffset: row &* 16, as: SIMD4<UInt32>.self) &+ 1
            rows.storeBytes(of: four, toByteOffset: row &* 16, as: SIMD4<UInt32>.self)
        }
        return true
    }

    /// Reads 128 places, or what is left.
    ///
    /// - Parameter variants: is filled too, unless `nil`.
    func readPlaces(
        _ block: Int, into out: UnsafeMutablePointer<UInt32>, variants: UnsafeMutablePointer<UInt32>?
    ) -> Bool {
        let count = min(128, occurrences &- block &* 128)
        let offset = Int(placeOffsets[block])
        guard count > 0, offset &+ 2 <= places.count, let base = places.baseAddress else { return false }
        let (width, variantWidth) = (Int(places[offset]), Int(places[offset &+ 1]))
        guard width <= 32, variantWidth <= 32 else { return false }
        let isWhole = count == BlockPacking.count
        let first = isWhole ? BlockPacking.bytes(width: width) : TailPacking.bytes(count: count, width: width)
        let second =
            isWhole ? BlockPacking.bytes(width: variantWidth) : TailPacking.bytes(count: count, width: variantWidth)
        guard offset &+ 2 &+ first &+ second <= places.count else { return false }
        let start = base + offset + 2
        if isWhole {
            BlockPacking.unpack(start, width: width, into: out)
            if let variants { BlockPacking.unpack(start + first, width: variantWidth, into: variants) }
        } else {
            TailPacking.unpack(start, count: count, width: width, into: out)
            if let variants { TailPacking.unpack(start + first, count: count, width: variantWidth, into: variants) }
        }
        return true
    }

    /// Where a block's numbers begin, and the widths of its two halves.
    @inline(__always)
    private func widths(_ block: Int, _ count: Int) -> (UnsafeRawPointer, Int, Int)? {
        let offset = Int(offsets[block])
        guard offset &+ 2 <= postingBytes else { return nil }
        let start = postings + offset
        let (first, second) = (Int(start.load(as: UInt8.self)), Int(start.load(fromByteOffset: 1, as: UInt8.self)))
        guard first <= 32, second <= 32 else { return nil }
        let size =
            count == BlockPacking.count
            ? BlockPacking.bytes(width: first) &+ BlockPacking.bytes(width: second)
            : TailPacking.bytes(count: count, width: first) &+ TailPacking.bytes(count: count, width: second)
        guard offset &+ 2 &+ size <= postingBytes else { return nil }
        return (start + 2, first, second)
    }
}
