/// The passages of one segment that have a word of some terms, moving forward
/// only. For a few terms: the next passage is looked for among all.
struct PrefixCursor: ~Copyable, PlacedCursor {
    private var cursors: CursorRow
    private var places = GrowingBuffer<UInt32>()
    private(set) var document: UInt32 = 0

    /// More terms than this are better gathered in one list.
    static let mostTerms = 32

    init(_ terms: [PrefixMatching.Term]) {
        cursors = CursorRow(count: terms.count)
        for term in terms { cursors.append(PlaceCursor(term.blocks, variants: term.wanted)) }
        settle(0)
    }

    var length: Int { 1 }
    var starts: UnsafeBufferPointer<UInt32> { places.elements }

    /// They are read already.
    mutating func readStarts() {}

    var hasDamage: Bool {
        for place in 0..<cursors.count where cursors[place].hasDamage { return true }
        return false
    }

    @inline(__always)
    mutating func next() { settle(document &+ 1) }

    @inline(__always)
    mutating func seek(_ target: UInt32) {
        if document < target { settle(target) }
    }

    /// A term may be there with another of its words, and then the passage
    /// counts for nothing.
    private mutating func settle(_ target: UInt32) {
        var target = target
        while true {
            document = PostingCursor.end
            for place in 0..<cursors.count {
                cursors[place].seek(target)
                document = min(document, cursors[place].document)
            }
            guard document != PostingCursor.end else { return }
            places.removeAll()
            var terms = 0
            for place in 0..<cursors.count where cursors[place].document == document {
                let before = places.count
                cursors[place].read(less: 0, into: &places)
                if places.count > before { terms += 1 }
            }
            if terms > 1 {
                var all = UnsafeMutableBufferPointer(start: places.start, count: places.count)
                all.sort()
            }
            if terms > 0 { return }
            target = document &+ 1
        }
    }
}
