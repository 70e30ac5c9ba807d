/// How a document sets its running text, and so what stands out from it.
struct PDFTypography {
    /// Size of most letters, in points.
    private(set) var bodySize = 11.0
    /// Between the tops of two lines of one paragraph, as multiples of the
    /// size.
    private(set) var pitch = 1.2
    /// Where running text ends on the right, by page width in points.
    private var rightByWidth: [Int: Double] = [:]
    private var leftByWidth: [Int: Double] = [:]
    private var usualLeftByWidth: [Int: Double] = [:]

    init(pages: [[PDFLine]], widths: [Double]) {
        var lettersBySize = PDFTypography.lettersBySize(pages, widths, runningOnly: true)
        // A document of nothing but tables.
        if lettersBySize.values.reduce(0, +) < 400 {
            lettersBySize = PDFTypography.lettersBySize(pages, widths, runningOnly: false)
        }
        if let body = lettersBySize.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
            bodySize = Double(body.key) / 3
        }
        findPitch(pages)
        findEdges(pages, widths)
    }

    /// - Parameter runningOnly: only lines that begin near the left margin
    ///   and are long: a table may hold more letters than the text.
    private static func lettersBySize(_ pages: [[PDFLine]], _ widths: [Double], runningOnly: Bool) -> [Int: Int] {
        var letters: [Int: Int] = [:]
        for (lines, width) in zip(pages, widths) {
            let left = lines.map(\.left).min() ?? 0
            for line in lines {
                let isRunning = line.left < left + 60 && !PDFTables.isTabular(line) && line.right - line.left > 0.45 * width
                if isRunning || !runningOnly { letters[step(line.size), default: 0] += line.text.count }
            }
        }
        return letters
    }

    private static func step(_ size: Double) -> Int { Int((size * 3).rounded()) }

    private mutating func findPitch(_ pages: [[PDFLine]]) {
        var counts: [Int: Int] = [:]
        for lines in pages {
            for (line, next) in zip(lines, lines.dropFirst()) where isBodySize(line) && isBodySize(next) {
                let ratio = (next.top - line.top) / bodySize
                // In steps of a fiftieth of the size.
                if ratio > 0.8, ratio < 2.6 { counts[Int((ratio * 50).rounded()), default: 0] += 1 }
            }
        }
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value >= 3 else { return }
        // Nearly as common and closer: text of many short paragraphs.
        let close = counts.filter { $0.value * 3 >= most.value && $0.key < most.key }.map(\.key).min()
        pitch = Double(close ?? most.key) / 50
    }

    private mutating func findEdges(_ pages: [[PDFLine]], _ widths: [Double]) {
        var rights: [Int: [Double]] = [:]
        var lefts: [Int: [Int: Int]] = [:]
        for (lines, width) in zip(pages, widths) {
            for line in lines where isBodySize(line) && line.text.count > 20 {
                rights[Int(width), default: []].append(line.right)
                lefts[Int(width), default: [:]][Int(line.left.rounded()), default: 0] += 1
            }
        }
        for (width, values) in rights {
            let sorted = values.sorted()
            rightByWidth[width] = sorted[min(sorted.count * 95 / 100, sorted.count - 1)]
        }
        for (width, counts) in lefts {
            // The leftmost that is at all common.
            let most = counts.values.max() ?? 0
            leftByWidth[width] = Double(counts.filter { $0.value * 10 >= most }.map(\.key).min() ?? 0)
            usualLeftByWidth[width] = Double(counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0)
        }
    }

    func right(onWidth width: Double) -> Double { rightByWidth[Int(width)] ?? width * 0.88 }
    func left(onWidth width: Double) -> Double { leftByWidth[Int(width)] ?? width * 0.12 }

    /// Where most lines start.
    func usualLeft(onWidth width: Double) -> Double { usualLeftByWidth[Int(width)] ?? left(onWidth: width) }

    func isBodySize(_ line: PDFLine) -> Bool { abs(line.size - bodySize) < 0.45 }
    func isLarger(_ line: PDFLine) -> Bool { line.size > bodySize * 1.07 + 0.3 }
    func isSmaller(_ line: PDFLine) -> Bool { line.size < bodySize * 0.93 - 0.2 }

    /// The gap between the tops of two lines is one within a paragraph.
    func isClose(_ line: PDFLine, _ next: PDFLine) -> Bool {
        let size = max(line.size, next.size)
        // A raised mark pushes some programs' lines apart.
        let raise = next.hasNoteMark || line.hasNoteMark ? 0.4 : 0
        return next.top - line.top < (pitch + 0.28 + raise) * size
    }
}
