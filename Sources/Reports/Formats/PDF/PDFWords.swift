import Markup

/// Where each word of a document stands, by page.
struct PDFWords {
    struct Word {
        var left: Double
        var right: Double
        /// Height of its middle.
        var middle: Double
        var text: [UInt8]
    }

    /// By page from the first that was asked for, from the top.
    private var pages: [[Word]] = []
    private var firstPage = 1

    init() {}

    init(tree: MarkupTree, firstPage: Int) {
        self.firstPage = firstPage
        guard let page = tree.name("page"), let word = tree.name("word") else { return }
        let left = tree.name("xMin"), right = tree.name("xMax"), top = tree.name("yMin"), bottom = tree.name("yMax")
        func place(_ name: UInt16?, _ node: Int) -> Double {
            tree.attribute(name, of: node).flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil } ?? 0
        }
        for node in tree.nodes.indices where !tree.nodes[node].isText {
            if tree.nodes[node].name == page {
                pages.append([])
            } else if tree.nodes[node].name == word, !pages.isEmpty {
                pages[pages.count - 1].append(
                    Word(
                        left: place(left, node), right: place(right, node),
                        middle: (place(top, node) + place(bottom, node)) / 2,
                        text: Array(tree.text[tree.textRange(of: node)])))
            }
        }
        for index in pages.indices { pages[index].sort { $0.middle < $1.middle } }
    }

    /// The line with its parts divided wherever there is more than a space
    /// between two words.
    func divided(_ line: PDFLine) -> PDFLine {
        guard pages.indices.contains(line.page - firstPage) else { return line }
        let words = words(of: line)
        guard !words.isEmpty else { return line }
        var result = line
        result.segments = line.segments.flatMap { segment in
            divided(segment, size: line.size, middle: (line.top + line.bottom) / 2, words)
        }
        return result
    }

    /// The words near the line: in a cell that is set half a line higher
    /// they are on no line of this page's.
    private func words(of line: PDFLine) -> [Word] {
        let page = pages[line.page - firstPage]
        let slack = 0.6 * (line.bottom - line.top)
        var low = 0, high = page.count
        while low < high {
            let middle = (low + high) / 2
            if page[middle].middle < line.top - slack { low = middle + 1 } else { high = middle }
        }
        var result: [Word] = []
        while low < page.count, page[low].middle < line.bottom + slack {
            result.append(page[low])
            low += 1
        }
        return result.sorted { $0.left < $1.left }
    }

    private func divided(_ segment: PDFSegment, size: Double, middle: Double, _ near: [Word]) -> [PDFSegment] {
        guard !segment.spans.contains(where: \.isNoteMark) else { return [segment] }
        // Both programs must see the same words in the same order.
        var words: [Word] = []
        for token in segment.spans.flatMap(\.text).split(whereSeparator: { $0 <= 0x20 }) {
            let from = max(words.last?.right ?? segment.left, segment.left) - 1.5
            let same = near.filter { $0.left > from && $0.right < segment.right + 1.5 && $0.text.elementsEqual(token) }
            // The same word may stand on the lines above and below.
            func distance(_ word: Word) -> Double { word.left - from + 3 * abs(word.middle - middle) }
            guard let word = same.min(by: { distance($0) < distance($1) }) else { return [segment] }
            words.append(word)
        }
        guard words.count > 1 else { return [segment] }
        var parts: [PDFSegment] = []
        var rest = segment
        var taken = 0
        for index in 1..<words.count where words[index].left - words[index - 1].right > 0.5 * size {
            guard let offset = PDFWords.offset(ofWord: index - taken, in: rest.spans.flatMap(\.text)) else { break }
            let (head, tail) = rest.divided(atByte: offset, right: words[index - 1].right, left: words[index].left)
            parts.append(head)
            rest = tail
            taken = index
        }
        return parts + [rest]
    }

    private static func offset(ofWord wanted: Int, in text: [UInt8]) -> Int? {
        var seen = -1
        var isInside = false
        for (index, byte) in text.enumerated() {
            if byte <= 0x20 {
                isInside = false
            } else if !isInside {
                isInside = true
                seen += 1
                if seen == wanted { return index }
            }
        }
        return nil
    }
}

extension PDFSegment {
    /// Two parts: before a byte of the text and from it on.
    func divided(atByte byte: Int, right headRight: Double, left tailLeft: Double) -> (PDFSegment, PDFSegment) {
        var head = self, tail = self
        head.spans = []
        tail.spans = []
        var offset = 0
        for span in spans {
            let end = offset + span.text.count
            if end <= byte {
                head.spans.append(span)
            } else if offset >= byte {
                tail.spans.append(span)
            } else {
                var first = span, second = span
                first.text = Array(span.text[..<(byte - offset)])
                second.text = Array(span.text[(byte - offset)...])
                head.spans.append(first)
                tail.spans.append(second)
            }
            offset = end
        }
        head.right = headRight
        tail.left = tailLeft
        return (head, tail)
    }
}
