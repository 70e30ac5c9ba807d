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
        }
        var found = PassageSet(passages: segment.passageCount)
        var answers = CodingAnswers(condition)
        let (offsets, codings) = (segment.codingOffsets, segment.codings)
        var next = 0
        for passage in 0..<segment.passageCount {
            let end = Int(offsets[passage &+ 1])
            guard Int(offsets[passage]) == next, next <= end, end <= codings.count else {
                throw segment.damage(.codings)
            }
            while next < end {
                if answers.holds(of: codings[next]) { found.insert(passage) }
                next &+= 1
            }
        }
        return .made(found)
    }
}

/// Whether a condition holds of a coding; of equal codings it is worked out
/// once.
private struct CodingAnswers {
    private let condition: CodingCondition
    private let theme: UInt32?
    /// By coding without its theme: not known, no, yes.
    private var answers: [UInt8]

    private static let bits: UInt32 = 17

    init(_ condition: CodingCondition) {
        self.condition = condition
        theme = condition.theme.map(UInt32.init)
        answers = Array(repeating: 0, count: 1 << Int(CodingAnswers.bits))
    }

    @inline(__always)
    mutating func holds(of coding: UInt32) -> Bool {
        if let theme, coding & 0xFF != theme { return false }
        let place = Int(coding &>> 8 & (1 &<< CodingAnswers.bits &- 1))
        if answers[place] == 0 { answers[place] = condition.holds(of: PackedCoding(bits: coding)) ? 2 : 1 }
        return answers[place] == 2
    }
}

/// The passages of which a condition holds.
enum ConditionSet: ~Copyable {
    /// In the segment.
    case stored(UnsafeBufferPointer<UInt64>)
    case made(PassageSet)
}
