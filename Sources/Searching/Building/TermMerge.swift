/// Joins the dictionaries and postings of segments, term by term.
struct TermMerge: ~Copyable {
    private let segments: [Segment]
    private let renumberings: [Renumbering]
    private(set) var stemCount = 0
    private(set) var pairCount = 0
    private var surfaces: [Surface] = []

    var surfaceCount: Int { surfaces.count }

    /// A word that stays, and its slot among the words of all stems.
    private struct Surface {
        var bytes: UnsafeBufferPointer<UInt8>
        var stem: UInt32
        var slot: Int
    }

    init(segments: [Segment], renumberings: [Renumbering]) {
        self.segments = segments
        self.renumberings = renumberings
    }

    mutating func write(lengths: UnsafePointer<UInt16>, averageLength: Double, to writer: inout SegmentWriter)
        throws(SearchIndexError)
    {
        var encoder = TermEncoder(averageLength: averageLength)
        writer.begin(.postings)
        let stems = segments.map { 0..<Int($0.header.stems) }
        stemCount = try merge(stems, lengths, &encoder, &writer)
        let pairs = segments.map { Int($0.header.stems)..<$0.termRecords.count }
        pairCount = try merge(pairs, lengths, &encoder, &writer)
        try encoder.finish(&writer)
        try writeSurfaces(&writer)
    }

    /// - Returns: how many terms are left.
    private mutating func merge(
        _ ranges: [Range<Int>], _ lengths: UnsafePointer<UInt16>, _ encoder: inout TermEncoder,
        _ writer: inout SegmentWriter
    ) throws(SearchIndexError) -> Int {
        var written = 0
        var heads: [Head] = []
        for (segment, range) in ranges.enumerated() where !range.isEmpty {
            heads.append(
                Head(
                    segment: segment, next: range.lowerBound, end: range.upperBound,
                    key: try key(segment, range.lowerBound)))
        }
        var term = TermOccurrences()
        var reading = OccurrenceReading()
        while var least = heads.first?.key {
            for head in heads.dropFirst() where byteOrder(head.key, least) < 0 { least = head.key }
            term.removeAll()
            var words = VariantUnion()
            var parts: [(segment: Int, record: TermRecord)] = []
            for place in heads.indices where byteOrder(heads[place].key, least) == 0 {
                let head = heads[place]
                let record = try segments[head.segment].term(head.next)
                parts.append((head.segment, record))
                try words.add(record, in: segments[head.segment])
            }
            words.sort()
            for (place, part) in parts.enumerated() {
                try reading.append(
                    part.record, in: segments[part.segment], renumberings[part.segment], words.places(ofPart: place),
                    to: &term)
            }
            if term.documents.count > 0 {
                let firstSlot = surfaces.count
                let renamed = words.surviving(term)
                for word in words.words {
                    surfaces.append(Surface(bytes: word, stem: UInt32(written), slot: surfaces.count))
                }
                if let renamed { term.rename(renamed, words.words.count) }
                try encoder.add(
                    least, term, lengths: lengths, firstVariant: words.words.isEmpty ? 0 : firstSlot,
                    variants: words.words.count, to: &writer)
                written += 1
            }
            var kept: [Head] = []
            for var head in heads {
                if byteOrder(head.key, least) == 0 {
                    head.next += 1
                    guard head.next < head.end else { continue }
                    let following = try key(head.segment, head.next)
                    // A damaged dictionary must not lead round in circles.
                    guard byteOrder(head.key, following) < 0 else { throw segments[head.segment].damage(.termBytes) }
                    head.key = following
                }
                kept.append(head)
            }
            heads = kept
        }
        return written
    }

    /// The next term of one segment.
    private struct Head {
        var segment: Int
        var next: Int
        var end: Int
        var key: UnsafeBufferPointer<UInt8>
    }

    private func key(_ segment: Int, _ term: Int) throws(SearchIndexError) -> UnsafeBufferPointer<UInt8> {
        try segments[segment].string(term, .termOffsets, .termBytes)
    }

    private func writeSurfaces(_ writer: inout SegmentWriter) throws(SearchIndexError) {
        let sorted = SortedWords.sorted(Array(surfaces.indices)) { surfaces[$0].bytes }
        var bytes = GrowingBuffer<UInt8>()
        var offsets = GrowingBuffer<UInt32>()
        var terms = GrowingBuffer<UInt32>()
        var variants = GrowingBuffer<UInt32>()
        variants.append(repeating: 0, count: surfaces.count)
        offsets.append(0)
        for (number, surface) in sorted.enumerated() {
            let surface = surfaces[Int(surface)]
            bytes.append(contentsOf: surface.bytes)
            offsets.append(UInt32(bytes.count))
            terms.append(surface.stem)
            variants[surface.slot] = UInt32(number)
        }
        try writer.write(.surfaceBytes, bytes.bytes)
        try writer.write(.surfaceOffsets, offsets.bytes)
        try writer.write(.surfaceTerms, terms.bytes)
        try writer.write(.variants, variants.bytes)
    }
}
