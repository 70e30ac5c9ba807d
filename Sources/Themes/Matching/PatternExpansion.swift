/// Writes a pattern out into plain sequences: choices of several words and
/// either-order parts become patterns of their own.
enum PatternExpansion {
    struct Step {
        var element: PatternElement
        var gap = 0
        var barred: [PatternWord] = []
    }

    static let limit = 600

    static func steps(of items: [PatternItem]) throws(PatternReader.Fault) -> [[Step]] {
        var sequences: [[PatternItem]] = []
        if let place = items.firstIndex(where: { if case .near = $0 { true } else { false } }), case .near(let most) = items[place] {
            let left = Array(items[..<place])
            let right = Array(items[(place + 1)...])
            guard !left.isEmpty, !right.isEmpty else { throw PatternReader.Fault(message: "~ wants words on both sides") }
            sequences = [left + [.gap(most: most, barred: [])] + right, right + [.gap(most: most, barred: [])] + left]
        } else {
            sequences = [items]
        }
        var all: [[Step]] = []
        for sequence in sequences {
            for flat in try flattened(sequence[...]) { all.append(try stepped(flat)) }
        }
        return all
    }

    private static func flattened(_ items: ArraySlice<PatternItem>) throws(PatternReader.Fault) -> [[PatternItem]] {
        var partial: [[PatternItem]] = [[]]
        for item in items {
            switch item {
            case .element, .gap:
                for place in partial.indices { partial[place].append(item) }
            case .near: throw PatternReader.Fault(message: "one ~ in a pattern at most")
            case .choice(let alternatives, let optional):
                var tails: [[PatternItem]] = optional ? [[]] : []
                for alternative in alternatives { tails += try flattened(alternative[...]) }
                var grown: [[PatternItem]] = []
                for head in partial { for tail in tails { grown.append(head + tail) } }
                partial = grown
                guard partial.count <= limit else { throw PatternReader.Fault(message: "more than \(limit) patterns in one") }
            }
        }
        return partial
    }

    private static func stepped(_ items: [PatternItem]) throws(PatternReader.Fault) -> [Step] {
        var steps: [Step] = []
        var gap = 0
        var barred: [PatternWord] = []
        for item in items {
            switch item {
            case .gap(let most, let words):
                gap += most
                barred += words
                guard gap <= UInt8.max else { throw PatternReader.Fault(message: "gaps of more than \(UInt8.max) words") }
            case .element(let element):
                steps.append(.init(element: element, gap: steps.isEmpty ? 0 : gap, barred: steps.isEmpty ? [] : barred))
                gap = 0
                barred = []
            case .near, .choice: break
            }
        }
        guard steps.contains(where: { !$0.element.isOptional && !$0.element.isLookAhead }) else {
            throw PatternReader.Fault(message: "nothing in it must match")
        }
        while let first = steps.first, first.element.isOptional, !first.element.isLookAhead { steps.removeFirst() }
        while let last = steps.last, last.element.isOptional, !last.element.isLookAhead { steps.removeLast() }
        guard steps.count <= 32 else { throw PatternReader.Fault(message: "more than 32 steps") }
        return steps
    }
}
