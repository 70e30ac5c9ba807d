/// Where something begins in the passages of one segment: passage by
/// passage, in order.
final class Occurrences {
    /// Words that one occurrence takes.
    let length: Int
    private(set) var documents = GrowingBuffer<UInt32>()
    /// By passage: where its places begin; one more for the end.
    private(set) var firsts = GrowingBuffer<UInt32>()
    private(set) var places = GrowingBuffer<UInt32>()

    init(length: Int) {
        self.length = length
        firsts.append(0)
    }

    func append(_ document: UInt32, _ places: UnsafeBufferPointer<UInt32>) {
        documents.append(document)
        self.places.append(contentsOf: places)
        firsts.append(UInt32(self.places.count))
    }

    func places(at index: Int) -> UnsafeBufferPointer<UInt32> {
        UnsafeBufferPointer(rebasing: places.elements[Int(firsts[index])..<Int(firsts[index + 1])])
    }

    /// The passages where some of these stand near some of the others, with
    /// how many of these do.
    ///
    /// - Parameter distance: words from the end of one to the beginning of
    ///   the other; neighbours are one apart, and what overlaps is near.
    func near(_ others: Occurrences, distance: Int) -> PostingList {
        let found = PostingList()
        var other = 0
        for index in 0..<documents.count {
            let document = documents[index]
            while other < others.documents.count, others.documents[other] < document { other += 1 }
            guard other < others.documents.count else { break }
            guard others.documents[other] == document else { continue }
            let theirs = others.places(at: other)
            var frequency: UInt32 = 0
            var first = 0
            for place in places(at: index) {
                let (start, end) = (Int(place), Int(place) + length - 1)
                while first < theirs.count, Int(theirs[first]) + others.length - 1 + distance < start { first += 1 }
                guard first < theirs.count else { break }
                if Int(theirs[first]) <= end + distance { frequency += 1 }
            }
            if frequency > 0 { found.append(document, frequency: frequency) }
        }
        return found
    }
}
