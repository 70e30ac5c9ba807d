/// The passages of one segment in which some words stand next to each other,
/// moving forward only.
struct SequenceCursor: ~Copyable, PlacedCursor {
    let length: Int
    private var cursors: CursorRow
    /// By cursor: how far behind the beginning its term stands.
    private var offsets = GrowingBuffer<UInt32>(capacity: 16)
    /// A single word, of which every form counts: its places are read only
    /// when they are wanted.
    private let isPlain: Bool
    /// Where the sequence begins in the current passage.
    private var places = GrowingBuffer<UInt32>()
    private var others = GrowingBuffer<UInt32>()
    private(set) var document: UInt32 = 0

    init(_ sequence: SequenceMatching) {
        length = sequence.length
        cursors = CursorRow(count: sequence.parts.count)
        for part in sequence.parts {
            cursors.append(PlaceCursor(part.blocks, variants: part.variants))
            offsets.append(UInt32(part.offset))
        }
        isPlain = sequence.only != nil && sequence.length == 1
        if sequence.parts.isEmpty {
            document = PostingCursor.end
        } else {
            settle(cursors[0].document)
        }
    }

    var starts: UnsafeBufferPointer<UInt32> { places.elements }

    var hasDamage: Bool {
        for place in 0..<cursors.count where cursors[place].hasDamage { return true }
        return false
    }

    @inline(__always)
    mutating func next() { settle(document &+ 1) }

    /// Moves to the first passage at or after `target`.
    @inline(__always)
    mutating func seek(_ target: UInt32) {
        if document < target { settle(target) }
    }

    mutating func readStarts() {
        guard isPlain else { return }
        places.removeAll()
        cursors[0].read(less: 0, into: &places)
    }

    private mutating func settle(_ target: UInt32) {
        let count = cursors.count
        cursors[0].seek(target)
        search: while cursors[0].document != PostingCursor.end {
            let passage = cursors[0].document
            for place in 1..<max(1, count) {
                cursors[place].seek(passage)
                let found = cursors[place].document
                if found != passage {
                    guard found != PostingCursor.end else { break search }
                    cursors[0].seek(found)
                    continue search
                }
            }
            if isAt(passage) {
                document = passage
                return
            }
            cursors[0].next()
        }
        document = PostingCursor.end
    }

    /// All the words are in the passage; do they stand together?
    private mutating func isAt(_ passage: UInt32) -> Bool {
        if isPlain { return true }
        places.removeAll()
        cursors[0].read(less: offsets[0], into: &places)
        for place in 1..<max(1, cursors.count) where places.count > 0 {
            others.removeAll()
            cursors[place].read(less: offsets[place], into: &others)
            SequenceCursor.intersect(&places, others)
        }
        return places.count > 0
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
    private(set) var count = 0

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
