/// The best passages so far: higher score first, earlier passage first among
/// equals. Passages are offered in their order.
struct TopHits: ~Copyable {
    struct Hit {
        var score: Int64
        var passage: UInt32
    }

    private let capacity: Int
    /// A heap with the worst on top.
    private var hits = GrowingBuffer<Hit>()
    /// What a passage must score more than to enter.
    private(set) var threshold: Int64 = -1

    init(capacity: Int) {
        self.capacity = capacity
        if capacity == 0 { threshold = .max }
    }

    var isFull: Bool { hits.count == capacity }

    /// Best first.
    var sorted: [Hit] { hits.elements.sorted { TopHits.isBetter($0, $1) } }

    /// - Parameter score: more than `threshold`.
    @inline(never)
    mutating func insert(_ passage: UInt32, score: Int64) {
        let hit = Hit(score: score, passage: passage)
        if hits.count < capacity {
            hits.append(hit)
            var child = hits.count &- 1
            while child > 0, TopHits.isBetter(hits[(child &- 1) / 2], hit) {
                hits[child] = hits[(child &- 1) / 2]
                child = (child &- 1) / 2
            }
            hits[child] = hit
        } else {
            sink(hit)
        }
        if hits.count == capacity { threshold = hits[0].score }
    }

    /// Puts a hit in the place of the worst.
    @inline(__always)
    private mutating func sink(_ hit: Hit) {
        var parent = 0
        while true {
            var child = 2 &* parent &+ 1
            guard child < hits.count else { break }
            if child &+ 1 < hits.count, TopHits.isBetter(hits[child], hits[child &+ 1]) { child &+= 1 }
            guard TopHits.isBetter(hit, hits[child]) else { break }
            hits[parent] = hits[child]
            parent = child
        }
        hits[parent] = hit
    }

    @inline(__always)
    private static func isBetter(_ a: Hit, _ b: Hit) -> Bool {
        a.score != b.score ? a.score > b.score : a.passage < b.passage
    }
}
