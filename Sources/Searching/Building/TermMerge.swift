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
            heads.append(Head(segment: segment, next: range.lowerBound, end: range.upperBound, key: try key(segment, range.lowerBound)))
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

/// The words of one stem over several segments, each once.
struct VariantUnion {
    private(set) var words: [UnsafeBufferPointer<UInt8>] = []
    private var parts: [[UnsafeBufferPointer<UInt8>]] = []

    mutating func add(_ record: TermRecord, in segment: Segment) throws(SearchIndexError) {
        var part: [UnsafeBufferPointer<UInt8>] = []
        for surface in segment.variants(of: record) { part.append(try segment.surfaceBytes(Int(surface))) }
        for word in part where !words.contains(where: { byteOrder($0, word) == 0 }) { words.append(word) }
        parts.append(part)
    }

    mutating func sort() { words.sort { byteOrder($0, $1) < 0 } }

    /// By variant of that part: its place among all; `nil` when nothing
    /// changes.
    func places(ofPart part: Int) -> [UInt32]? {
        guard words.count > 1 else { return nil }
        return parts[part].map { word in UInt32(words.firstIndex { byteOrder($0, word) == 0 } ?? 0) }
    }

    /// Leaves out the words that no longer occur.
    ///
    /// - Returns: by old place the new one; `nil` when all stay.
    mutating func surviving(_ term: borrowing TermOccurrences) -> [UInt32]? {
        guard words.count > 1 else { return nil }
        var isUsed = [Bool](repeating: false, count: words.count)
        for variant in term.variants.elements where Int(variant) < isUsed.count { isUsed[Int(variant)] = true }
        guard isUsed.contains(false) else { return nil }
        var places: [UInt32] = []
        var next: UInt32 = 0
        for used in isUsed {
            places.append(next)
            if used { next += 1 }
        }
        words = zip(words, isUsed).filter(\.1).map(\.0)
        return places
    }
}

extension TermOccurrences {
    /// - Parameter count: words that are left; of a single one nothing needs
    ///   to be noted.
    mutating func rename(_ places: [UInt32], _ count: Int) {
        guard count > 1 else {
            variants.removeAll()
            return
        }
        for place in 0..<variants.count { variants[place] = places[Int(variants[place])] }
    }
}

/// Reads all occurrences of a term in one segment.
struct OccurrenceReading: ~Copyable {
    private var documents = GrowingBuffer<UInt32>(capacity: 128)
    private var frequencies = GrowingBuffer<UInt32>(capacity: 128)
    private var places = GrowingBuffer<UInt32>(capacity: 128)
    private var variants = GrowingBuffer<UInt32>(capacity: 128)

    /// - Parameter names: by variant of this segment, the one to write.
    mutating func append(
        _ record: TermRecord, in segment: Segment, _ renumbering: Renumbering, _ names: [UInt32]?,
        to term: inout TermOccurrences
    ) throws(SearchIndexError) {
        guard let blocks = TermBlocks(record, in: segment) else { throw segment.damage(.termRecords) }
        if let numbers = renumbering.numbers {
            try appendKept(blocks, segment, numbers, names, to: &term)
            return
        }
        let before = term.places.count
        for block in 0..<blocks.blockCount {
            let count = blocks.count(ofBlock: block)
            guard blocks.readDocuments(block, into: documents.start), blocks.readFrequencies(block, into: frequencies.start)
            else { throw segment.damage(.postings) }
            term.documents.append(upTo: count) { out in
                for place in 0..<count { out[place] = documents.start[place] &+ renumbering.base }
                return count
            }
            term.frequencies.append(contentsOf: UnsafeBufferPointer(start: frequencies.start, count: count))
        }
        try appendPlaces(blocks, segment, names, to: &term)
        guard term.places.count - before == blocks.occurrences else { throw segment.damage(.places) }
    }

    private mutating func appendPlaces(
        _ blocks: TermBlocks, _ segment: Segment, _ names: [UInt32]?, to term: inout TermOccurrences
    ) throws(SearchIndexError) {
        for block in 0..<blocks.placeBlockCount {
            let count = min(128, blocks.occurrences - block * 128)
            guard blocks.readPlaces(block, into: places.start, variants: names == nil ? nil : variants.start) else {
                throw segment.damage(.places)
            }
            term.places.append(contentsOf: UnsafeBufferPointer(start: places.start, count: count))
            guard let names else { continue }
            for place in 0..<count {
                let variant = Int(variants.start[place])
                guard variant < names.count else { throw segment.damage(.places) }
                term.variants.append(names[variant])
            }
        }
    }

    /// The slower way, where passages are left out.
    private mutating func appendKept(
        _ blocks: TermBlocks, _ segment: Segment, _ numbers: [UInt32], _ names: [UInt32]?,
        to term: inout TermOccurrences
    ) throws(SearchIndexError) {
        var all = TermOccurrences()
        try append(blocks, segment, names, to: &all)
        var next = 0
        for place in 0..<all.documents.count {
            let frequency = Int(all.frequencies[place])
            guard next + frequency <= all.places.count else { throw segment.damage(.postings) }
            let number = numbers[Int(all.documents[place])]
            if number != Renumbering.dropped {
                term.documents.append(number)
                term.frequencies.append(all.frequencies[place])
                for occurrence in next..<next + frequency {
                    term.places.append(all.places[occurrence])
                    if names != nil { term.variants.append(all.variants[occurrence]) }
                }
            }
            next += frequency
        }
    }

    private mutating func append(
        _ blocks: TermBlocks, _ segment: Segment, _ names: [UInt32]?, to term: inout TermOccurrences
    ) throws(SearchIndexError) {
        for block in 0..<blocks.blockCount {
            let count = blocks.count(ofBlock: block)
            guard blocks.readDocuments(block, into: documents.start), blocks.readFrequencies(block, into: frequencies.start)
            else { throw segment.damage(.postings) }
            term.documents.append(contentsOf: UnsafeBufferPointer(start: documents.start, count: count))
            term.frequencies.append(contentsOf: UnsafeBufferPointer(start: frequencies.start, count: count))
        }
        try appendPlaces(blocks, segment, names, to: &term)
    }
}
