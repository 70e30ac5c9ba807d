/// The best passages so far: higher score first, earlier passage first among
/// equals. Passages are offered in their order.
struct TopHits: ~Copyable {
    struct Hit {
        var score: Int64
        var passage: UInt32
    }

    private let capacity: Int
    /// A heap with the worst on top.
    private var hits: [Hit] = []
    /// What a passage must score more than to enter.
    private(set) var threshold: Int64 = -1

    init(capacity: Int) {
        self.capacity = capacity
        hits.reserveCapacity(min(capacity, 1 << 12))
        if capacity == 0 { threshold = .max }
    }

    var isFull: Bool { hits.count == capacity }

    /// Best first.
    var sorted: [Hit] { hits.sorted { TopHits.isBetter($0, $1) } }

    /// - Parameter score: more than `threshold`.
    mutating func insert(_ passage: UInt32, score: Int64) {
        if hits.count < capacity {
            hits.append(Hit(score: score, passage: passage))
            var child = hits.count - 1
            while child > 0, TopHits.isBetter(hits[(child - 1) / 2], hits[child]) {
                hits.swapAt(child, (child - 1) / 2)
                child = (child - 1) / 2
            }
        } else {
            hits[0] = Hit(score: score, passage: passage)
            sink()
        }
        if hits.count == capacity { threshold = hits[0].score }
    }

    private mutating func sink() {
        var parent = 0
        while true {
            var worst = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < hits.count {
                if TopHits.isBetter(hits[worst], hits[child]) { worst = child }
            }
            guard worst != parent else { return }
            hits.swapAt(parent, worst)
            parent = worst
        }
    }

    private static func isBetter(_ a: Hit, _ b: Hit) -> Bool {
        a.score != b.score ? a.score > b.score : a.passage < b.passage
    }
}
