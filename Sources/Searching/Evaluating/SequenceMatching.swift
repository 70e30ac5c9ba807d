/// Words that stand next to each other: where to look for them in a segment.
///
/// A sequence is covered by single words and by pairs of common words, the
/// rarest first; passages that have all of them are compared by places.
struct SequenceMatching {
    /// A term, how far behind the beginning of the sequence it stands, and
    /// how many of its words it accounts for.
    struct Part {
        var blocks: TermBlocks
        /// Which of the stem's words count; `nil` for all.
        var variants: [Bool]?
        var offset: Int
        var length: Int
    }

    /// Rarest first; none when the sequence is nowhere.
    let parts: [Part]
    /// Words that it takes.
    let length: Int

    /// - Parameter isExact: the words themselves; else the stems.
    init(_ words: [[UInt8]], isExact: Bool, in segment: Segment) throws(SearchIndexError) {
        length = words.count
        var singles: [Part] = []
        var pairs: [Part] = []
        for (offset, word) in words.enumerated() {
            guard let single = try SequenceMatching.single(word, isExact: isExact, offset, segment) else {
                parts = []
                return
            }
            singles.append(single)
            guard isExact, offset > 0 else { continue }
            let (first, second) = (
                String(decoding: words[offset - 1], as: UTF8.self), String(decoding: word, as: UTF8.self)
            )
            guard CommonWords.places[first] != nil, CommonWords.places[second] != nil else { continue }
            // Every pair of common words that occurs has postings.
            guard let pair = try segment.pair(first, second),
                let blocks = TermBlocks(try segment.term(pair), in: segment)
            else {
                parts = []
                return
            }
            pairs.append(Part(blocks: blocks, variants: nil, offset: offset - 1, length: 2))
        }
        parts = SequenceMatching.cover(singles, pairs)
    }

    /// The postings themselves, where one term is the whole sequence.
    var only: TermBlocks? {
        guard parts.count == 1, parts[0].variants == nil else { return nil }
        return parts[0].blocks
    }

    private static func single(_ word: [UInt8], isExact: Bool, _ offset: Int, _ segment: Segment)
        throws(SearchIndexError) -> Part?
    {
        guard isExact else {
            guard let stem = try segment.stem(word), let blocks = TermBlocks(try segment.term(stem), in: segment) else {
                return nil
            }
            return Part(blocks: blocks, variants: nil, offset: offset, length: 1)
        }
        guard let surface = try segment.surface(word) else { return nil }
        let record = try segment.term(Int(segment.surfaceTerms[surface]))
        guard let blocks = TermBlocks(record, in: segment) else { return nil }
        let variants = segment.variants(of: record).map { $0 == UInt32(surface) }
        guard variants.contains(true) else { throw segment.damage(.variants) }
        return Part(blocks: blocks, variants: variants.count > 1 ? variants : nil, offset: offset, length: 1)
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
}
