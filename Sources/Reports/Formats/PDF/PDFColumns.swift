/// Running text in two columns: told from a table, and put in order.
enum PDFColumns {
    /// The page's lines, those of the left column before those of the right
    /// between any two that go over both.
    /// - Returns: `nil` when the page is in one column.
    static func ordered(_ lines: [PDFLine], width: Double) -> [PDFLine]? {
        guard lines.count >= 10, let gutter = gutter(lines, width: width) else { return nil }
        var result: [PDFLine] = []
        var left: [PDFLine] = [], right: [PDFLine] = []
        func flush() {
            result += left + right
            left = []
            right = []
        }
        for line in lines {
            if line.segments.contains(where: { $0.left < gutter - 4 && $0.right > gutter + 4 }) {
                flush()
                result.append(line)
                continue
            }
            var first = line, second = line
            first.segments = line.segments.filter { $0.left < gutter }
            second.segments = line.segments.filter { $0.left >= gutter }
            first.columnRight = gutter - 6
            if !first.segments.isEmpty { left.append(first) }
            if !second.segments.isEmpty { right.append(second) }
        }
        flush()
        let edge = result.filter { $0.left >= gutter }.map(\.right).max()
        if let edge { for index in result.indices where result[index].left >= gutter { result[index].columnRight = edge } }
        return result
    }

    /// The middle of a white strip near the middle of the page that running
    /// text stands on both sides of.
    private static func gutter(_ lines: [PDFLine], width: Double) -> Double? {
        let segments = lines.flatMap { line in line.segments.map { (segment: $0, size: line.size) } }
        guard segments.count >= 20 else { return nil }
        var best: (place: Double, crossing: Int)?
        var place = width * 0.36
        while place < width * 0.64 {
            let crossing = segments.count { $0.segment.left < place - 3 && $0.segment.right > place + 3 }
            if crossing < best?.crossing ?? Int.max { best = (place, crossing) }
            place += 2
        }
        guard let best, best.crossing * 8 <= segments.count else { return nil }
        let left = segments.map(\.segment).filter { $0.right <= best.place + 3 }
        let right = segments.map(\.segment).filter { $0.left >= best.place - 3 }
        guard left.count >= 8, right.count >= 8, isRunning(left, lines), isRunning(right, lines) else { return nil }
        guard bands(lines, gutter: best.place) <= 2 else { return nil }
        let leftEdge = left.map(\.right).max() ?? best.place, rightEdge = right.map(\.left).min() ?? best.place
        return (leftEdge + rightEdge) / 2
    }

    /// Most lines are long, reach the column's edge and start at its other.
    private static func isRunning(_ segments: [PDFSegment], _ lines: [PDFLine]) -> Bool {
        let lefts = segments.map(\.left).sorted(), rights = segments.map(\.right).sorted()
        let edge = rights[rights.count * 9 / 10], start = lefts[lefts.count / 10]
        let width = edge - start
        guard width > 80 else { return false }
        let full = segments.count { $0.right > edge - width * 0.2 }
        let starting = segments.count { $0.left < start + 8 }
        let letters = segments.reduce(0) { $0 + $1.text.count }
        return full * 10 >= segments.count * 6 && starting * 10 >= segments.count * 6 && letters >= segments.count * 20
    }

    /// How often there is white over both columns at once, as between the
    /// rows of a table.
    private static func bands(_ lines: [PDFLine], gutter: Double) -> Int {
        let inner = lines.filter { line in
            !line.segments.contains { $0.left < gutter - 4 && $0.right > gutter + 4 }
        }
        guard let first = inner.first else { return 0 }
        var bottom = first.bottom
        var count = 0
        for line in inner.dropFirst() {
            if line.top - bottom > 0.6 * line.size { count += 1 }
            bottom = max(bottom, line.bottom)
        }
        return count
    }
}
