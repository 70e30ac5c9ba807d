/// The words of a fixed vocabulary that someone may have meant.
struct NearestWords {
    var vocabulary: [String]
    /// Longer vocabularies are not listed whole.
    private static let listedWhole = 26

    /// - Returns: the one that is close enough to be meant; else those that
    ///   contain what was typed; else all, when they are few.
    func to(_ typed: String) -> [String] {
        if let nearest = nearest(to: typed) { return [nearest] }
        let parts = vocabulary.filter { typed.utf8.count >= 2 && $0.contains(typed) }
        if !parts.isEmpty { return Array(parts.prefix(5)) }
        if vocabulary.count <= NearestWords.listedWhole { return vocabulary }
        return Array(vocabulary.sorted { (distance($0, typed), $0) < (distance($1, typed), $1) }.prefix(3))
    }

    /// At most a third of the letters mistyped; ties go to the first.
    func nearest(to typed: String) -> String? {
        var best: (word: String, distance: Int)?
        for word in vocabulary {
            let distance = distance(word, typed)
            if distance < best?.distance ?? .max { best = (word, distance) }
        }
        guard let best, best.distance * 3 <= max(best.word.utf8.count, 3) else { return nil }
        return best.word
    }

    /// Letters to insert, delete, replace or swap with their neighbour.
    private func distance(_ a: String, _ b: String) -> Int {
        let a = Array(a.utf8)
        let b = Array(b.utf8.prefix(64))
        var earlier: [Int] = []
        var previous = Array(0...b.count)
        for i in 0..<a.count {
            var row = [i + 1]
            for j in 0..<b.count {
                var cost = min(row[j] + 1, previous[j + 1] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, earlier[j - 1] + 1) }
                row.append(cost)
            }
            earlier = previous
            previous = row
        }
        return previous[b.count]
    }
}
