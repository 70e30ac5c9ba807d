/// Passages of a segment with a coding of which a condition holds.
struct CodingMatching {
    let segment: Segment

    /// - Returns: where the set is kept ready in the segment, else the set.
    func passages(_ condition: CodingCondition) throws(SearchIndexError) -> ConditionSet {
        if let theme = condition.theme, condition.needsEvidence {
            guard let evidence = segment.evidence(of: theme) else {
                return .made(PassageSet(passages: segment.passageCount))
            }
            if condition.tests.isEmpty { return .stored(evidence) }
            var found = PassageSet(passages: segment.passageCount)
            for word in 0..<evidence.count {
                var rest = evidence[word]
                while rest != 0 {
                    let passage = word * 64 + rest.trailingZeroBitCount
                    rest &= rest - 1
                    guard passage < segment.passageCount else { throw segment.damage(.themeBits) }
                    if try has(passage, condition) { found.insert(passage) }
                }
            }
            return .made(found)
        }
        var found = PassageSet(passages: segment.passageCount)
        for passage in 0..<segment.passageCount where try has(passage, condition) { found.insert(passage) }
        return .made(found)
    }

    private func has(_ passage: Int, _ condition: CodingCondition) throws(SearchIndexError) -> Bool {
        for coding in try segment.codings(of: passage) where condition.holds(of: PackedCoding(bits: coding)) {
            return true
        }
        return false
    }
}

/// The passages of which a condition holds.
enum ConditionSet: ~Copyable {
    /// In the segment.
    case stored(UnsafeBufferPointer<UInt64>)
    case made(PassageSet)
}
