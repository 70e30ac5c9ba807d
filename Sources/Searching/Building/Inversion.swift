/// Turns words in the order of passages into passages in the order of words,
/// by counting: one pass to count, one to drop each occurrence into its slot.
struct Inversion: ~Copyable {
    /// Words that occur, in the order of their bytes.
    private var sortedSurfaces: [UInt32] = []
    /// Stems that occur, in the order of their bytes.
    private var sortedStems: [UInt32] = []
    /// By surface: the rank of its stem, and its place among the stem's words.
    private var rankOfSurface: [UInt32]
    private var variantOfSurface: [UInt32]
    /// By rank of stem: where its words begin in `variants`.
    private var firstVariants: [Int] = []
    private var variants: [UInt32] = []
    private var occurrencesOfStem: [Int] = []
    private(set) var pairCount = 0

    var stemCount: Int { sortedStems.count }
    var surfaceCount: Int { sortedSurfaces.count }

    /// An occurrence in one word: passage, place, variant.
    private static let placeBits: UInt64 = 24
    private static let variantBits: UInt64 = 16

    init(surfaces: borrowing SurfaceTable, words: borrowing GrowingBuffer<UInt32>) {
        var counts = [Int](repeating: 0, count: surfaces.count)
        for word in words.elements { counts[Int(word)] += 1 }
        rankOfSurface = Array(repeating: 0, count: surfaces.count)
        variantOfSurface = rankOfSurface
        let used = (0..<surfaces.count).filter { counts[$0] > 0 }
        sortedSurfaces = SortedWords.sorted(used) { surfaces.bytes($0) }
        var isUsed = [Bool](repeating: false, count: surfaces.stemCount)
        for surface in used { isUsed[Int(surfaces.stems[surface])] = true }
        sortedStems = SortedWords.sorted((0..<surfaces.stemCount).filter { isUsed[$0] }) { surfaces.stemBytes($0) }
        var ranks = [UInt32](repeating: 0, count: surfaces.stemCount)
        for (rank, stem) in sortedStems.enumerated() { ranks[Int(stem)] = UInt32(rank) }
        occurrencesOfStem = Array(repeating: 0, count: sortedStems.count)
        var variantsOfStem = [UInt32](repeating: 0, count: sortedStems.count)
        for surface in sortedSurfaces {
            let rank = ranks[Int(surfaces.stems[Int(surface)])]
            rankOfSurface[Int(surface)] = rank
            variantOfSurface[Int(surface)] = variantsOfStem[Int(rank)]
            variantsOfStem[Int(rank)] += 1
            occurrencesOfStem[Int(rank)] += counts[Int(surface)]
        }
        var total = 0
        for count in variantsOfStem {
            firstVariants.append(total)
            total += Int(count)
        }
        firstVariants.append(total)
        variants = Array(repeating: 0, count: total)
        for (place, surface) in sortedSurfaces.enumerated() {
            let slot = firstVariants[Int(rankOfSurface[Int(surface)])] + Int(variantOfSurface[Int(surface)])
            variants[slot] = UInt32(place)
        }
    }

    mutating func write(
        surfaces: borrowing SurfaceTable, words: borrowing GrowingBuffer<UInt32>,
        wordEnds: borrowing GrowingBuffer<UInt32>, lengths: UnsafePointer<UInt16>, averageLength: Double,
        to writer: inout SegmentWriter
    ) throws(SearchIndexError) {
        var encoder = TermEncoder(averageLength: averageLength)
        writer.begin(.postings)
        try writeStems(surfaces, words, wordEnds, lengths, &encoder, &writer)
        try writePairs(surfaces, words, wordEnds, lengths, &encoder, &writer)
        try encoder.finish(&writer)
        try writeSurfaces(surfaces, &writer)
    }

    private func writeStems(
        _ surfaces: borrowing SurfaceTable, _ words: borrowing GrowingBuffer<UInt32>,
        _ wordEnds: borrowing GrowingBuffer<UInt32>, _ lengths: UnsafePointer<UInt16>,
        _ encoder: inout TermEncoder, _ writer: inout SegmentWriter
    ) throws(SearchIndexError) {
        var slots = Slots(counts: occurrencesOfStem)
        rankOfSurface.withUnsafeBufferPointer { ranks in
            variantOfSurface.withUnsafeBufferPointer { variants in
                var word = 0
                for passage in 0..<wordEnds.count {
                    let first = word
                    let end = Int(wordEnds[passage])
                    let base = UInt64(passage) &<< (Inversion.placeBits &+ Inversion.variantBits)
                    while word < end {
                        let surface = Int(words[word])
                        let place = UInt64(min(word &- first, (1 &<< Int(Inversion.placeBits)) &- 1))
                        slots.drop(
                            base | place &<< Inversion.variantBits | UInt64(min(variants[surface], 0xFFFF)),
                            at: Int(ranks[surface]))
                        word &+= 1
                    }
                }
            }
        }
        var term = TermOccurrences()
        for rank in 0..<sortedStems.count {
            let variants = firstVariants[rank + 1] - firstVariants[rank]
            Inversion.unpack(slots.occurrences(rank), hasVariants: variants > 1, into: &term)
            try encoder.add(
                surfaces.stemBytes(Int(sortedStems[rank])), term, lengths: lengths,
                firstVariant: firstVariants[rank], variants: variants, to: &writer)
        }
    }

    private mutating func writePairs(
        _ surfaces: borrowing SurfaceTable, _ words: borrowing GrowingBuffer<UInt32>,
        _ wordEnds: borrowing GrowingBuffer<UInt32>, _ lengths: UnsafePointer<UInt16>,
        _ encoder: inout TermEncoder, _ writer: inout SegmentWriter
    ) throws(SearchIndexError) {
        var counts = [Int](repeating: 0, count: 1 << 16)
        let common = surfaces.commonPlaces.start
        /// Calls with each pair, its passage and the place of its first word.
        func forEachPair(_ body: (Int, Int, Int) -> Void) {
            var word = 0
            for passage in 0..<wordEnds.count {
                let first = word
                let end = Int(wordEnds[passage])
                var before = SurfaceTable.notCommon
                while word < end {
                    let place = common[Int(words[word])]
                    if place != SurfaceTable.notCommon, before != SurfaceTable.notCommon {
                        body(Int(before) &<< 8 | Int(place), passage, word &- first &- 1)
                    }
                    before = place
                    word &+= 1
                }
            }
        }
        counts.withUnsafeMutableBufferPointer { counts in forEachPair { pair, _, _ in counts[pair] &+= 1 } }
        var slots = Slots(counts: counts)
        forEachPair { pair, passage, place in
            let place = UInt64(min(place, (1 &<< Int(Inversion.placeBits)) &- 1))
            slots.drop(
                UInt64(passage) &<< (Inversion.placeBits &+ Inversion.variantBits) | place &<< Inversion.variantBits,
                at: pair)
        }
        var term = TermOccurrences()
        for pair in 0..<counts.count where counts[pair] > 0 {
            Inversion.unpack(slots.occurrences(pair), hasVariants: false, into: &term)
            let key = Array("\(CommonWords.words[pair >> 8]) \(CommonWords.words[pair & 0xFF])".utf8)
            try key.withUnsafeBufferPointer { (key) throws(SearchIndexError) in
                try encoder.add(key, term, lengths: lengths, firstVariant: 0, variants: 0, to: &writer)
            }
            pairCount += 1
        }
    }

    private static func unpack(
        _ occurrences: UnsafeBufferPointer<UInt64>, hasVariants: Bool, into term: inout TermOccurrences
    ) {
        term.removeAll()
        term.documents.reserve(occurrences.count)
        term.frequencies.reserve(occurrences.count)
        term.places.reserve(occurrences.count)
        var last = UInt64.max
        var before: UInt32 = 0
        var frequency: UInt32 = 0
        for occurrence in occurrences {
            let passage = occurrence &>> (placeBits &+ variantBits)
            let place = UInt32(truncatingIfNeeded: occurrence &>> variantBits & (1 &<< placeBits &- 1))
            if passage != last {
                if frequency > 0 { term.frequencies.append(frequency) }
                term.documents.append(UInt32(truncatingIfNeeded: passage))
                (last, before, frequency) = (passage, 0, 0)
            }
            term.places.append(place &- before)
            before = place
            frequency &+= 1
            if hasVariants { term.variants.append(UInt32(truncatingIfNeeded: occurrence & (1 &<< variantBits &- 1))) }
        }
        if frequency > 0 { term.frequencies.append(frequency) }
    }

    private func writeSurfaces(_ surfaces: borrowing SurfaceTable, _ writer: inout SegmentWriter)
        throws(SearchIndexError)
    {
        var bytes = GrowingBuffer<UInt8>()
        var offsets = GrowingBuffer<UInt32>()
        var terms = GrowingBuffer<UInt32>()
        offsets.append(0)
        for surface in sortedSurfaces {
            bytes.append(contentsOf: surfaces.bytes(Int(surface)))
            offsets.append(UInt32(bytes.count))
            terms.append(rankOfSurface[Int(surface)])
        }
        var numbers = GrowingBuffer<UInt32>()
        for variant in variants { numbers.append(variant) }
        try writer.write(.surfaceBytes, bytes.bytes)
        try writer.write(.surfaceOffsets, offsets.bytes)
        try writer.write(.surfaceTerms, terms.bytes)
        try writer.write(.variants, numbers.bytes)
    }
}

/// A run of slots for each of many terms, filled from the front.
struct Slots: ~Copyable {
    private var ends: GrowingBuffer<Int>
    private var starts: GrowingBuffer<Int>
    private var entries: GrowingBuffer<UInt64>

    init(counts: [Int]) {
        var total = 0
        starts = GrowingBuffer(capacity: counts.count)
        ends = GrowingBuffer(capacity: counts.count)
        for count in counts {
            starts.append(total)
            ends.append(total)
            total += count
        }
        entries = GrowingBuffer(capacity: max(1, total))
        entries.append(repeating: 0, count: total)
    }

    @inline(__always)
    mutating func drop(_ entry: UInt64, at term: Int) {
        entries[ends[term]] = entry
        ends[term] &+= 1
    }

    func occurrences(_ term: Int) -> UnsafeBufferPointer<UInt64> {
        UnsafeBufferPointer(rebasing: entries.elements[starts[term]..<ends[term]])
    }
}

/// Sorts words by their bytes.
enum SortedWords {
    static func sorted(_ numbers: [Int], bytes: (Int) -> UnsafeBufferPointer<UInt8>) -> [UInt32] {
        /// The first eight bytes decide nearly always.
        var keyed = numbers.map { number in
            let word = bytes(number)
            var head: UInt64 = 0
            for place in 0..<8 { head = head << 8 | (place < word.count ? UInt64(word[place]) : 0) }
            return (head: head, number: number)
        }
        keyed.sort { a, b in
            a.head != b.head ? a.head < b.head : byteOrder(bytes(a.number), bytes(b.number)) < 0
        }
        return keyed.map { UInt32($0.number) }
    }
}
