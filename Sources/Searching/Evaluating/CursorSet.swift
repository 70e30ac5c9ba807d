/// Cursors over the postings of several terms, each at its first passage.
struct CursorSet: ~Copyable {
    let cursors: UnsafeMutablePointer<PostingCursor>
    let count: Int
    private let buffers: UnsafeMutablePointer<UInt32>

    init(_ terms: [(source: PostingSource, weight: Double)]) {
        count = terms.count
        let room = max(1, terms.count)
        cursors = .allocate(capacity: room)
        buffers = .allocate(capacity: room * PostingCursor.bufferSize)
        for (place, term) in terms.enumerated() {
            let buffer = buffers + place * PostingCursor.bufferSize
            (cursors + place).initialize(to: PostingCursor(term.source, weight: term.weight, buffer: buffer))
        }
    }

    deinit {
        cursors.deinitialize(count: count)
        cursors.deallocate()
        buffers.deallocate()
    }

    var hasDamage: Bool {
        for place in 0..<count where cursors[place].isDamaged { return true }
        return false
    }
}
