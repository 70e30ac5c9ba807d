/// Words that stand next to each other, found in one segment.
///
/// A sequence is covered by single words and by pairs of common words, the
/// rarest first; passages that have all of them are compared by places.
struct SequenceMatching {
    /// A term, how far behind the beginning of the sequence it stands, and
    /// how many of its words it accounts for.
    private struct Part {
        var blocks: TermBlocks
        var variant: UInt32?
        var offset: Int
        var length: Int
    }

    private let segment: Segment
    private let parts: [Part]
    let isEmpty: Bool

    /// - Parameter isExact: the words themselves; else the stems.
    init(_ words: [[UInt8]], isExact: Bool, in segment: Segment) throws(SearchIndexError) {
        self.segment = segment
        var singles: [Part] = []
        var pairs: [Part] = []
        for (offset, word) in words.enumerated() {
            guard let single = try SequenceMatching.single(word, isExact: isExact, offset, segment) else {
                (parts, isEmpty) = ([], true)
                return
            }
            singles.append(single)
            guard isExact, offset > 0 else { continue }
            let (first, second) = (String(decoding: words[offset - 1], as: UTF8.self), String(decoding: word, as: UTF8.self))
            guard CommonWords.places[first] != nil, CommonWords.places[second] != nil else { continue }
            // Every pair of common words that occurs has postings.
            guard let pair = try segment.pair(first, second),
                let blocks = TermBlocks(try segment.term(pair), in: segment)
            else {
                (parts, isEmpty) = ([], true)
                return
            }
            pairs.append(Part(blocks: blocks, variant: nil, offset: offset - 1, length: 2))
        }
        parts = SequenceMatching.cover(singles, pairs)
        isEmpty = parts.isEmpty
    }

    /// The postings themselves, where one term is the whole sequence.
    var only: TermBlocks? {
        guard parts.count == 1, parts[0].variant == nil else { return nil }
        return parts[0].blocks
    }

    private static func single(_ word: [UInt8], isExact: Bool, _ offset: Int, _ segment: Segment)
        throws(SearchIndexError) -> Part?
    {
        guard isExact else {
            guard let stem = try segment.stem(word), let blocks = TermBlocks(try segment.term(stem), in: segment) else {
                return nil
            }
            return Part(blocks: blocks, variant: nil, offset: offset, length: 1)
        }
        guard let surface = try segment.surface(word) else { return nil }
        let record = try segment.term(Int(segment.surfaceTerms[surface]))
        guard let blocks = TermBlocks(record, in: segment) else { return nil }
        let variants = segment.variants(of: record)
        guard let variant = variants.firstIndex(of: UInt32(surface)) else { throw segment.damage(.variants) }
        return Part(
            blocks: blocks, variant: variants.count > 1 ? UInt32(variant) : nil, offset: offset, length: 1)
    }

    /// Chooses parts that account for every word, rarest first, and then does
    /// without those that others make superfluous.
    private static func cover(_ singles: [Part], _ pairs: [Part]) -> [Part] {
        var chosen: [Part] = []
        var covered = Array(repeating: 0, count: singles.count)
        for part in (singles + pairs).sorted(by: { $0.blocks.documents < $1.blocks.documents }) {
            let words = part.offset..<part.offset + part.length
            guard words.contains(where: { covered[$0] == 0 }) else { continue }
            for word in words { covered[word] += 1 }
            chosen.append(part)
        }
        for place in chosen.indices.reversed() {
            let words = chosen[place].offset..<chosen[place].offset + chosen[place].length
            guard words.allSatisfy({ covered[$0] > 1 }) else { continue }
            for word in words { covered[word] -= 1 }
            chosen.remove(at: place)
        }
        return chosen
    }

    /// Calls with each passage that has the sequence and the places where it
    /// begins.
    func forEach(_ body: (UInt32, borrowing GrowingBuffer<UInt32>) -> Void) throws(SearchIndexError) {
        guard !isEmpty else { return }
        var cursors = CursorRow(count: parts.count)
        for part in parts { cursors.append(PlaceCursor(part.blocks, variant: part.variant)) }
        var starts = GrowingBuffer<UInt32>()
        var others = GrowingBuffer<UInt32>()
        search: while cursors[0].document != PostingCursor.end {
            let document = cursors[0].document
            for place in 1..<max(1, parts.count) {
                cursors[place].seek(document)
                if cursors[place].document != document {
                    guard cursors[place].document != PostingCursor.end else { break search }
                    cursors[0].seek(cursors[place].document)
                    continue search
                }
            }
            starts.removeAll()
            cursors[0].read(less: UInt32(parts[0].offset), into: &starts)
            for place in 1..<max(1, parts.count) where starts.count > 0 {
                others.removeAll()
                cursors[place].read(less: UInt32(parts[place].offset), into: &others)
                SequenceMatching.intersect(&starts, others)
            }
            if starts.count > 0 { body(document, starts) }
            cursors[0].next()
        }
        for place in 0..<parts.count where cursors[place].hasDamage { throw segment.damage(.postings) }
    }

    private static func intersect(_ a: inout GrowingBuffer<UInt32>, _ b: borrowing GrowingBuffer<UInt32>) {
        var (kept, left, right) = (0, 0, 0)
        while left < a.count, right < b.count {
            if a[left] == b[right] {
                a[kept] = a[left]
                kept &+= 1
                left &+= 1
                right &+= 1
            } else if a[left] < b[right] {
                left &+= 1
            } else {
                right &+= 1
            }
        }
        a.shorten(to: kept)
    }
}

/// A fixed number of cursors side by side.
struct CursorRow: ~Copyable {
    private let start: UnsafeMutablePointer<PlaceCursor>
    private var count = 0

    init(count: Int) { start = .allocate(capacity: max(1, count)) }

    deinit {
        start.deinitialize(count: count)
        start.deallocate()
    }

    mutating func append(_ cursor: consuming PlaceCursor) {
        (start + count).initialize(to: cursor)
        count += 1
    }

    subscript(place: Int) -> PlaceCursor {
        @inline(__always) _read { yield start[place] }
        @inline(__always) _modify { yield &start[place] }
    }
}
