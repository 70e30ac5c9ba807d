/// The occurrences of one term, in the order of passages and places.
struct TermOccurrences: ~Copyable {
    var documents = GrowingBuffer<UInt32>()
    var frequencies = GrowingBuffer<UInt32>()
    /// The first of a passage as it is, the others as the distance from the
    /// one before.
    var places = GrowingBuffer<UInt32>()
    /// By place: which of the stem's words stands there. Empty when there is
    /// only one.
    var variants = GrowingBuffer<UInt32>()

    mutating func removeAll() {
        documents.removeAll()
        frequencies.removeAll()
        places.removeAll()
        variants.removeAll()
    }
}

/// Writes postings and places, term after term.
struct TermEncoder: ~Copyable {
    private var records = GrowingBuffer<TermRecord>()
    private var termBytes = GrowingBuffer<UInt8>()
    private var termOffsets = GrowingBuffer<UInt32>()
    private var blockLast = GrowingBuffer<UInt32>()
    private var blockMaxima = GrowingBuffer<UInt32>()
    private var blockOffsets = GrowingBuffer<UInt32>()
    private var blockPlaces = GrowingBuffer<UInt32>()
    private var placeBytes = GrowingBuffer<UInt8>(capacity: 1 << 20)
    private var placeOffsets = GrowingBuffer<UInt32>()
    private var gaps = GrowingBuffer<UInt32>(capacity: 128)
    private var lowered = GrowingBuffer<UInt32>(capacity: 128)
    private let averageLength: Double

    /// - Parameter averageLength: of the passages, in words; decides which
    ///   (frequency, length) pair of a block is its best.
    init(averageLength: Double) {
        self.averageLength = averageLength
        gaps.append(repeating: 0, count: 128)
        lowered.append(repeating: 0, count: 128)
    }

    /// - Parameters:
    ///   - key: terms come in the order of their bytes, stems before pairs.
    ///   - lengths: of all passages of the segment.
    mutating func add(
        _ key: UnsafeBufferPointer<UInt8>, _ term: borrowing TermOccurrences, lengths: UnsafePointer<UInt16>,
        firstVariant: Int, variants: Int, to writer: inout SegmentWriter
    ) throws(SearchIndexError) {
        guard term.places.count <= Int(UInt32.max) else { throw .tooLarge }
        termOffsets.append(UInt32(termBytes.count))
        termBytes.append(contentsOf: key)
        records.append(
            TermRecord(
                postings: writer.partLength, places: UInt64(placeBytes.count),
                documents: UInt32(term.documents.count), occurrences: UInt32(term.places.count),
                firstBlock: UInt32(blockLast.count), firstPlaceBlock: UInt32(placeOffsets.count),
                firstVariant: UInt32(firstVariant), variants: UInt32(variants)))
        try addPostings(term, lengths, to: &writer)
        addPlaces(term)
    }

    private mutating func addPostings(
        _ term: borrowing TermOccurrences, _ lengths: UnsafePointer<UInt16>, to writer: inout SegmentWriter
    ) throws(SearchIndexError) {
        let begin = writer.partLength
        var placesBefore: UInt32 = 0
        var last = UInt32.max
        for first in stride(from: 0, to: term.documents.count, by: 128) {
            let count = min(128, term.documents.count - first)
            let documents = term.documents.start + first
            let frequencies = term.frequencies.start + first
            var largestGap: UInt32 = 0
            var largestFrequency: UInt32 = 0
            blockPlaces.append(placesBefore)
            for place in 0..<count {
                let gap = documents[place] &- last &- 1
                last = documents[place]
                gaps[place] = gap
                largestGap |= gap
                let lower = frequencies[place] &- 1
                lowered[place] = lower
                largestFrequency |= lower
                placesBefore &+= frequencies[place]
            }
            guard let offset = UInt32(exactly: writer.partLength - begin) else { throw .tooLarge }
            blockOffsets.append(offset)
            blockLast.append(last)
            blockMaxima.append(best(documents, frequencies, count, lengths))
            let (gapWidth, frequencyWidth) = (bitWidth(of: largestGap), bitWidth(of: largestFrequency))
            let (gapStart, loweredStart) = (gaps.start, lowered.start)
            try writer.append(upTo: 2 + 32 * 32) { out in
                out[0] = UInt8(gapWidth)
                out[1] = UInt8(frequencyWidth)
                let written = TermEncoder.pack(gapStart, count, gapWidth, out + 2)
                return 2 + written + TermEncoder.pack(loweredStart, count, frequencyWidth, out + 2 + written)
            }
        }
    }

    private mutating func addPlaces(_ term: borrowing TermOccurrences) {
        let begin = placeBytes.count
        let hasVariants = term.variants.count > 0
        for first in stride(from: 0, to: term.places.count, by: 128) {
            let count = min(128, term.places.count - first)
            let places = term.places.start + first
            var largest: UInt32 = 0
            for place in 0..<count { largest |= places[place] }
            var largestVariant: UInt32 = 0
            if hasVariants {
                for place in 0..<count { largestVariant |= term.variants[first + place] }
            }
            placeOffsets.append(UInt32(placeBytes.count - begin))
            let (width, variantWidth) = (bitWidth(of: largest), bitWidth(of: largestVariant))
            let variants = term.variants.start + (hasVariants ? first : 0)
            placeBytes.append(upTo: 2 + 32 * 32) { out in
                out[0] = UInt8(width)
                out[1] = UInt8(variantWidth)
                let written = TermEncoder.pack(places, count, width, out + 2)
                return 2 + written + TermEncoder.pack(variants, count, variantWidth, out + 2 + written)
            }
        }
    }

    private static func pack(
        _ numbers: UnsafePointer<UInt32>, _ count: Int, _ width: Int, _ out: UnsafeMutablePointer<UInt8>
    ) -> Int {
        guard width > 0 else { return 0 }
        if count == BlockPacking.count {
            BlockPacking.pack(numbers, width: width, into: out)
            return BlockPacking.bytes(width: width)
        }
        TailPacking.pack(numbers, count: count, width: width, into: out)
        return TailPacking.bytes(count: count, width: width)
    }

    /// The pair that scores highest at the average length of now; a search
    /// at another average allows for the difference.
    private func best(
        _ documents: UnsafePointer<UInt32>, _ frequencies: UnsafePointer<UInt32>, _ count: Int,
        _ lengths: UnsafePointer<UInt16>
    ) -> UInt32 {
        let base = Scoring.lengthBase(averageLength: averageLength)
        var (bestFrequency, bestLength): (UInt32, UInt32) = (0, 0)
        var (bestAbove, bestBelow) = (0.0, 1.0)
        for place in 0..<count {
            let frequency = min(frequencies[place], UInt32(UInt16.max))
            let length = UInt32(lengths[Int(documents[place])])
            let above = Double(frequency)
            let below = base + Double(length)
            if above * bestBelow > bestAbove * below {
                (bestAbove, bestBelow, bestFrequency, bestLength) = (above, below, frequency, length)
            }
        }
        return bestFrequency << 16 | bestLength
    }

    /// Ends the postings and writes what belongs to them.
    mutating func finish(_ writer: inout SegmentWriter) throws(SearchIndexError) {
        try writer.endPart()
        termOffsets.append(UInt32(termBytes.count))
        try writer.write(.termBytes, termBytes.bytes)
        try writer.write(.termOffsets, termOffsets.bytes)
        try writer.write(.termRecords, records.bytes)
        try writer.write(.blockLast, blockLast.bytes)
        try writer.write(.blockMaxima, blockMaxima.bytes)
        try writer.write(.blockOffsets, blockOffsets.bytes)
        try writer.write(.blockPlaces, blockPlaces.bytes)
        try writer.write(.places, placeBytes.bytes)
        try writer.write(.placeOffsets, placeOffsets.bytes)
    }
}
