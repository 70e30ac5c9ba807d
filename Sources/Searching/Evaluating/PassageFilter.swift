/// What a passage must be, apart from its words: cheap to ask of one passage
/// after another, in their order.
struct PassageFilter: ~Copyable {
    /// Stretches of passages that may be answered with.
    private var stretches: [Range<UInt32>] = []
    private var stretch = 0
    /// Sets that must, and must not, have the passage.
    private var wanted: [UnsafePointer<UInt64>] = []
    private var unwanted: [UnsafePointer<UInt64>] = []
    /// Codes of the section kinds that will do, as bits; all when `nil`.
    private var kinds: UInt32?
    private let sectionKinds: UnsafeBufferPointer<UInt8>
    private let passages: UInt32
    private var isWithoutSets = true

    init(segment: Segment) {
        sectionKinds = segment.sectionKinds
        passages = segment.header.passages
        stretches = [0..<passages]
    }

    /// - Parameter reports: by report, whether its passages will do.
    mutating func restrict(to reports: [Bool], of segment: Segment) {
        var kept: [Range<UInt32>] = []
        for (report, isIn) in reports.enumerated() where isIn {
            let range = segment.reportFirstPassages[report]..<segment.reportFirstPassages[report + 1]
            if range.isEmpty { continue }
            if let last = kept.last, last.upperBound == range.lowerBound {
                kept[kept.count - 1] = last.lowerBound..<range.upperBound
            } else {
                kept.append(range)
            }
        }
        stretches = kept
    }

    mutating func require(kind: Int) {
        let bit = kind < 32 ? UInt32(1) << UInt32(kind) : 0
        kinds = (kinds ?? .max) & bit
    }

    /// - Parameter set: the caller keeps it alive.
    mutating func require(_ set: UnsafePointer<UInt64>) {
        wanted.append(set)
        isWithoutSets = false
    }

    mutating func exclude(_ set: UnsafePointer<UInt64>) {
        unwanted.append(set)
        isWithoutSets = false
    }

    /// The first passage at or after this one that is in a stretch;
    /// `PostingCursor.end` when there is none.
    @inline(__always)
    mutating func next(_ passage: UInt32) -> UInt32 {
        while stretch < stretches.count {
            if passage < stretches[stretch].upperBound { return max(passage, stretches[stretch].lowerBound) }
            stretch &+= 1
        }
        return PostingCursor.end
    }

    /// - Parameter passage: in a stretch.
    @inline(__always)
    func accepts(_ passage: UInt32) -> Bool {
        if let kinds, kinds &>> UInt32(sectionKinds[Int(passage)] & 31) & 1 == 0 { return false }
        if isWithoutSets { return true }
        let word = Int(passage &>> 6)
        let bit = UInt64(passage & 63)
        for set in wanted where set[word] &>> bit & 1 == 0 { return false }
        for set in unwanted where set[word] &>> bit & 1 == 1 { return false }
        return true
    }
}
