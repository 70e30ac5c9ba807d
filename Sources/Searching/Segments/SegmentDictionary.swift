internal import Glibc

/// Looking up words.
extension Segment {
    /// - Parameter stem: as the stemmer gives it.
    func stem(_ stem: [UInt8]) throws(SearchIndexError) -> Int? {
        try find(stem, in: 0..<Int(header.stems), .termOffsets, .termBytes)
    }

    /// Two common words, one after the other, exactly as folded.
    func pair(_ first: String, _ second: String) throws(SearchIndexError) -> Int? {
        let key = Array(first.utf8) + [0x20] + Array(second.utf8)
        return try find(key, in: Int(header.stems)..<termRecords.count, .termOffsets, .termBytes)
    }

    /// A word as it stands in the texts, folded.
    func surface(_ word: [UInt8]) throws(SearchIndexError) -> Int? {
        try find(word, in: 0..<surfaceTerms.count, .surfaceOffsets, .surfaceBytes)
    }

    /// The words that begin so; their numbers follow each other.
    func surfaces(beginning prefix: [UInt8]) throws(SearchIndexError) -> Range<Int> {
        let first = try firstSurface { (word) in order(word, prefix) < 0 }
        let end = try firstSurface { (word) in
            order(UnsafeBufferPointer(rebasing: word.prefix(prefix.count)), prefix) <= 0
        }
        return first..<max(first, end)
    }

    /// A term's record, with its blocks inside their parts.
    func term(_ number: Int) throws(SearchIndexError) -> TermRecord {
        guard number < termRecords.count else { throw damage(.termRecords) }
        let record = termRecords[number]
        let blocks = (Int(record.documents) + 127) / 128
        let placeBlocks = (Int(record.occurrences) + 127) / 128
        guard record.documents <= header.passages, record.documents <= record.occurrences,
            Int(record.firstBlock) + blocks <= blockLast.count,
            Int(record.firstPlaceBlock) + placeBlocks <= placeOffsets.count,
            record.postings <= postings.count, record.places <= places.count,
            Int(record.firstVariant) + Int(record.variants) <= variants.count
        else { throw damage(.termRecords) }
        return record
    }

    /// The words of a stem, in the order of their bytes.
    func variants(of record: TermRecord) -> UnsafeBufferPointer<UInt32> {
        UnsafeBufferPointer(rebasing: variants[Int(record.firstVariant)..<Int(record.firstVariant + record.variants)])
    }

    func surfaceBytes(_ surface: Int) throws(SearchIndexError) -> UnsafeBufferPointer<UInt8> {
        try string(surface, .surfaceOffsets, .surfaceBytes)
    }

    private func find(_ key: [UInt8], in range: Range<Int>, _ offsets: SegmentPart, _ part: SegmentPart)
        throws(SearchIndexError) -> Int?
    {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            let order = order(try string(middle, offsets, part), key)
            if order == 0 { return middle }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    private func firstSurface(where isBefore: (UnsafeBufferPointer<UInt8>) -> Bool) throws(SearchIndexError) -> Int {
        var (low, high) = (0, surfaceTerms.count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(try surfaceBytes(middle)) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func order(_ a: UnsafeBufferPointer<UInt8>, _ b: [UInt8]) -> Int {
        b.withUnsafeBufferPointer { byteOrder(a, $0) }
    }
}

/// Less than, equal to or greater than 0, by unsigned bytes, the shorter of
/// two alike first.
func byteOrder(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
    if let left = a.baseAddress, let right = b.baseAddress {
        let order = memcmp(left, right, min(a.count, b.count))
        if order != 0 { return Int(order) }
    }
    return a.count - b.count
}
