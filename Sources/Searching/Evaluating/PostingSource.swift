/// The passages of one segment that have something, and how often each has
/// it: a term of the dictionary, or what a search has put together itself.
struct PostingSource {
    /// How many passages.
    let documents: Int
    let blockCount: Int
    /// By block of 128: its last passage, its best (frequency, length) pair.
    let last: UnsafePointer<UInt32>
    let maxima: UnsafePointer<UInt32>
    /// What scores of the pairs are multiplied with to bound today's scores:
    /// the pairs were chosen at another average length.
    let slack: Double
    private let kind: Kind

    private enum Kind {
        case packed(TermBlocks)
        case plain(documents: UnsafePointer<UInt32>, frequencies: UnsafePointer<UInt32>)
    }

    init(_ blocks: TermBlocks, slack: Double) {
        documents = blocks.documents
        blockCount = blocks.blockCount
        last = blocks.last
        maxima = blocks.maxima
        self.slack = slack
        kind = .packed(blocks)
    }

    /// - Parameter list: the caller keeps it alive; it has passages.
    init(_ list: PostingList) {
        documents = list.documents.count
        blockCount = list.last.count
        last = UnsafePointer(list.last.start)
        maxima = UnsafePointer(list.maxima.start)
        slack = 1
        kind = .plain(
            documents: UnsafePointer(list.documents.start), frequencies: UnsafePointer(list.frequencies.start))
    }

    /// - Returns: the passages of a block, in `buffer` or where they lie;
    ///   `nil` for a damaged block.
    func readDocuments(_ block: Int, _ buffer: UnsafeMutablePointer<UInt32>) -> UnsafePointer<UInt32>? {
        switch kind {
        case .packed(let blocks): blocks.readDocuments(block, into: buffer) ? UnsafePointer(buffer) : nil
        case .plain(let documents, _): documents + block &* 128
        }
    }

    func readFrequencies(_ block: Int, _ buffer: UnsafeMutablePointer<UInt32>) -> UnsafePointer<UInt32>? {
        switch kind {
        case .packed(let blocks): blocks.readFrequencies(block, into: buffer) ? UnsafePointer(buffer) : nil
        case .plain(_, let frequencies): frequencies + block &* 128
        }
    }
}

/// Postings put together for one search: of a phrase, a prefix, a pair near
/// each other.
final class PostingList {
    var documents = GrowingBuffer<UInt32>()
    var frequencies = GrowingBuffer<UInt32>()
    private(set) var last = GrowingBuffer<UInt32>()
    private(set) var maxima = GrowingBuffer<UInt32>()

    @inline(__always)
    func append(_ document: UInt32, frequency: UInt32) {
        documents.append(document)
        frequencies.append(frequency)
    }

    /// Notes what is needed to skip blocks.
    func finish(lengths: UnsafeBufferPointer<UInt16>, averageLength: Double) {
        let base = Scoring.lengthBase(averageLength: averageLength)
        for first in stride(from: 0, to: documents.count, by: 128) {
            let end = min(first + 128, documents.count)
            var (bestFrequency, bestLength): (UInt32, UInt32) = (0, 0)
            var (bestAbove, bestBelow) = (0.0, 1.0)
            for place in first..<end {
                let frequency = min(frequencies[place], UInt32(UInt16.max))
                let length = UInt32(lengths[Int(documents[place])])
                let (above, below) = (Double(frequency), base + Double(length))
                if above * bestBelow > bestAbove * below {
                    (bestAbove, bestBelow, bestFrequency, bestLength) = (above, below, frequency, length)
                }
            }
            last.append(documents[end - 1])
            maxima.append(bestFrequency << 16 | bestLength)
        }
    }
}
