/// Where something begins in the passages of one segment: passage by
/// passage, in order.
struct Occurrences: ~Copyable, PlacedCursor {
    private var documents = GrowingBuffer<UInt32>()
    /// By passage: where its places begin; one more for the end.
    private var firsts = GrowingBuffer<UInt32>()
    private var places = GrowingBuffer<UInt32>()
    private var index = 0

    init() { firsts.append(0) }

    mutating func append(_ document: UInt32, _ places: UnsafeBufferPointer<UInt32>) {
        documents.append(document)
        self.places.append(contentsOf: places)
        firsts.append(UInt32(self.places.count))
    }

    var document: UInt32 { index < documents.count ? documents[index] : PostingCursor.end }

    var length: Int { 1 }
    var hasDamage: Bool { false }

    mutating func readStarts() {}

    mutating func next() { index += 1 }

    mutating func seek(_ target: UInt32) {
        while document < target { index += 1 }
    }

    /// The places in the current passage.
    var starts: UnsafeBufferPointer<UInt32> {
        UnsafeBufferPointer(rebasing: places.elements[Int(firsts[index])..<Int(firsts[index + 1])])
    }
}
