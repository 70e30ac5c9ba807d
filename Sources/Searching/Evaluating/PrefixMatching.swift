/// Words that begin alike, found in one segment: the words as they stand in
/// the texts, not their stems.
struct PrefixMatching {
    private let segment: Segment
    /// Terms of which some word begins so.
    private(set) var terms: [Term] = []

    struct Term {
        var blocks: TermBlocks
        /// Which of the stem's words begin so; `nil` for all.
        var wanted: [Bool]?
    }

    init(_ prefix: [UInt8], in segment: Segment) throws(SearchIndexError) {
        self.segment = segment
        let surfaces = try segment.surfaces(beginning: prefix)
        var numbers: [UInt32] = []
        for surface in surfaces { numbers.append(segment.surfaceTerms[surface]) }
        numbers.sort()
        var last: UInt32?
        for number in numbers where number != last {
            last = number
            let record = try segment.term(Int(number))
            guard let blocks = TermBlocks(record, in: segment) else { continue }
            let wanted = segment.variants(of: record).map { surfaces.contains(Int($0)) }
            terms.append(Term(blocks: blocks, wanted: wanted.contains(false) ? wanted : nil))
        }
    }

    /// How often each passage has any of the words.
    func postings() throws(SearchIndexError) -> PostingList {
        let list = PostingList()
        let total = terms.reduce(0) { $0 + $1.blocks.documents }
        // Few postings are sorted, many are added up passage by passage.
        if total > segment.passageCount / 16 {
            var counts = GrowingBuffer<UInt32>(capacity: max(1, segment.passageCount))
            counts.append(repeating: 0, count: segment.passageCount)
            for term in terms where term.wanted == nil { try addUp(term.blocks, &counts) }
            try forEachPosting(ofWholeTerms: false) { document, frequency in counts[Int(document)] &+= frequency }
            for document in 0..<counts.count where counts[document] > 0 {
                list.append(UInt32(document), frequency: counts[document])
            }
            return list
        }
        var postings: [UInt64] = []
        postings.reserveCapacity(total)
        try forEachPosting(ofWholeTerms: true) { document, frequency in
            postings.append(UInt64(document) << 32 | UInt64(frequency))
        }
        if terms.count > 1 { postings.sort() }
        var frequency: UInt32 = 0
        for (place, posting) in postings.enumerated() {
            frequency &+= UInt32(truncatingIfNeeded: posting)
            let document = posting >> 32
            if place + 1 == postings.count || postings[place + 1] >> 32 != document {
                list.append(UInt32(document), frequency: frequency)
                frequency = 0
            }
        }
        return list
    }

    /// Every place where one of the words stands.
    func occurrences() throws(SearchIndexError) -> Occurrences {
        var all: [UInt64] = []
        for term in terms {
            try forEachPlace(of: term.blocks, term.wanted) { document, place in
                all.append(UInt64(document) << 32 | UInt64(place))
            }
        }
        all.sort()
        var found = Occurrences()
        var places: [UInt32] = []
        for (index, occurrence) in all.enumerated() {
            places.append(UInt32(truncatingIfNeeded: occurrence))
            if index + 1 == all.count || all[index + 1] >> 32 != occurrence >> 32 {
                places.withUnsafeBufferPointer { found.append(UInt32(occurrence >> 32), $0) }
                places.removeAll()
            }
        }
        return found
    }

    /// - Parameter ofWholeTerms: also where every word of the stem counts.
    private func forEachPosting(ofWholeTerms: Bool, _ body: (UInt32, UInt32) -> Void) throws(SearchIndexError) {
        for term in terms {
            if let wanted = term.wanted {
                var (last, frequency): (UInt32, UInt32) = (PostingCursor.end, 0)
                try forEachPlace(of: term.blocks, wanted) { document, _ in
                    if document != last {
                        if frequency > 0 { body(last, frequency) }
                        (last, frequency) = (document, 0)
                    }
                    frequency += 1
                }
                if frequency > 0 { body(last, frequency) }
            } else if ofWholeTerms {
                try forEachWhole(term.blocks, body)
            }
        }
    }

    private func addUp(_ blocks: TermBlocks, _ counts: inout GrowingBuffer<UInt32>) throws(SearchIndexError) {
        var numbers = GrowingBuffer<UInt32>(capacity: 256)
        numbers.append(repeating: 0, count: 256)
        let (documents, frequencies, sums) = (numbers.start, numbers.start + 128, counts.start)
        for block in 0..<blocks.blockCount {
            guard blocks.readDocuments(block, into: documents), blocks.readFrequencies(block, into: frequencies) else {
                throw segment.damage(.postings)
            }
            for place in 0..<blocks.count(ofBlock: block) { sums[Int(documents[place])] &+= frequencies[place] }
        }
    }

    private func forEachWhole(_ blocks: TermBlocks, _ body: (UInt32, UInt32) -> Void) throws(SearchIndexError) {
        var numbers = GrowingBuffer<UInt32>(capacity: 256)
        numbers.append(repeating: 0, count: 256)
        for block in 0..<blocks.blockCount {
            guard blocks.readDocuments(block, into: numbers.start),
                blocks.readFrequencies(block, into: numbers.start + 128)
            else { throw segment.damage(.postings) }
            for place in 0..<blocks.count(ofBlock: block) { body(numbers[place], numbers[128 + place]) }
        }
    }

    private func forEachPlace(of blocks: TermBlocks, _ wanted: [Bool]?, _ body: (UInt32, UInt32) -> Void)
        throws(SearchIndexError)
    {
        var numbers = GrowingBuffer<UInt32>(capacity: 256)
        numbers.append(repeating: 0, count: 256)
        var (block, next, left): (Int, Int, UInt32) = (0, 0, 0)
        var place: UInt32 = 0
        var document: UInt32 = 0
        let postings = GrowingBuffer<UInt32>(capacity: 256)
        for placeBlock in 0..<blocks.placeBlockCount {
            guard
                blocks.readPlaces(placeBlock, into: numbers.start, variants: wanted == nil ? nil : numbers.start + 128)
            else { throw segment.damage(.places) }
            for slot in 0..<min(128, blocks.occurrences - placeBlock * 128) {
                if left == 0 {
                    if next == 0 {
                        guard block < blocks.blockCount, blocks.readDocuments(block, into: postings.start),
                            blocks.readFrequencies(block, into: postings.start + 128)
                        else { throw segment.damage(.postings) }
                    }
                    document = postings.start[next]
                    left = postings.start[128 + next]
                    place = 0
                    next += 1
                    if next == blocks.count(ofBlock: block) { (next, block) = (0, block + 1) }
                }
                place &+= numbers[slot]
                left &-= 1
                if let wanted {
                    let variant = Int(numbers[128 + slot])
                    guard variant < wanted.count else { throw segment.damage(.places) }
                    guard wanted[variant] else { continue }
                }
                body(document, place)
            }
        }
    }
}
