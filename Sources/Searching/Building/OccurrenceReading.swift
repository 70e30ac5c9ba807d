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
            guard blocks.readDocuments(block, into: documents.start),
                blocks.readFrequencies(block, into: frequencies.start)
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
            guard blocks.readDocuments(block, into: documents.start),
                blocks.readFrequencies(block, into: frequencies.start)
            else { throw segment.damage(.postings) }
            term.documents.append(contentsOf: UnsafeBufferPointer(start: documents.start, count: count))
            term.frequencies.append(contentsOf: UnsafeBufferPointer(start: frequencies.start, count: count))
        }
        try appendPlaces(blocks, segment, names, to: &term)
    }
}
