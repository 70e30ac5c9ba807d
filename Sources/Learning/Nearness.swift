/// Which known words a mistyped one may have meant.
enum Nearness {
    /// At most three, nearest first: those that contain the word or stand
    /// in it, or that differ in a third of their letters at most.
    static func nearest(to word: String, of known: [String]) -> [String] {
        let word = word.lowercased()
        let scored = known.compactMap { candidate -> (Int, String)? in
            if candidate.contains(word) || word.contains(candidate) { return (0, candidate) }
            let distance = distance(Array(word.utf8), Array(candidate.utf8))
            return distance <= max(2, candidate.utf8.count / 3) ? (distance, candidate) : nil
        }
        return scored.sorted { $0 < $1 }.prefix(3).map(\.1)
    }

    /// Letters to insert, remove or change (Levenshtein).
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for i in a.indices {
            var diagonal = row[0]
            row[0] = i + 1
            for j in b.indices {
                let cost = a[i] == b[j] ? diagonal : min(diagonal, row[j], row[j + 1]) + 1
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[b.count]
    }
}
