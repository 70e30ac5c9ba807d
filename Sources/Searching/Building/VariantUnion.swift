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
