import Reviews
import Themes

extension QueryPlan {
    /// Makes a plan of a query.
    ///
    /// Conditions on role, polarity and agency in a conjunction are handed
    /// down to every theme in it, and hold of the same coding as the theme.
    /// Where there is no theme they hold together of one coding. `NOT` of
    /// such a condition joins them when there is something to join, and
    /// otherwise speaks of the whole passage; whatever else stands under
    /// `NOT` is read on its own.
    struct Compiler {
        private(set) var leaves: [Leaf] = []
        private let stemmer = Stemmer()

        /// - Parameter tests: handed down from the conjunctions around.
        mutating func node(_ node: QueryNode, _ tests: [CodingTest]) -> Node {
            if let test = CodingTest(node) {
                return .condition(.coding(CodingCondition(theme: nil, tests: tests + [test])))
            }
            switch node {
            case .and(let children): return conjunction(children, tests)
            case .or(let children): return .or(children.map { self.node($0, tests) })
            case .field(.theme(_, let code)):
                return .condition(.coding(CodingCondition(theme: code.value, tests: tests)))
            case .not(let child): return joined(.not(self.node(child, [])), tests)
            case .field(let condition): return joined(field(condition), tests)
            case .near(let left, let right, let distance):
                let pair = NearPair(first: leaf(left), second: leaf(right), distance: distance)
                return joined(.and([add(.near(pair, isFirst: true)), add(.near(pair, isFirst: false))]), tests)
            case .word, .prefix, .phrase, .compound: return joined(add(leaf(node)), tests)
            }
        }

        private mutating func conjunction(_ children: [QueryNode], _ tests: [CodingTest]) -> Node {
            let children = Compiler.flattened(children)
            var handed = tests
            var negated: [CodingTest] = []
            var others: [QueryNode] = []
            for child in children {
                if let test = CodingTest(child) {
                    if case .not = test { negated.append(test) } else { handed.append(test) }
                } else {
                    others.append(child)
                }
            }
            let hasTheme = others.contains(where: Compiler.namesTheme)
            var nodes: [Node] = []
            if hasTheme || !handed.isEmpty {
                handed += negated
            } else {
                for case .not(let test) in negated {
                    nodes.append(.not(.condition(.coding(CodingCondition(theme: nil, tests: [test])))))
                }
            }
            for other in others { nodes.append(node(other, Compiler.namesTheme(other) ? handed : [])) }
            if !hasTheme, !handed.isEmpty {
                nodes.append(.condition(.coding(CodingCondition(theme: nil, tests: handed))))
            }
            return nodes.count == 1 ? nodes[0] : .and(nodes)
        }

        private static func flattened(_ children: [QueryNode]) -> [QueryNode] {
            children.flatMap { child in
                if case .and(let inner) = child { flattened(inner) } else { [child] }
            }
        }

        /// A theme is asked for, not excluded.
        private static func namesTheme(_ node: QueryNode) -> Bool {
            switch node {
            case .field(.theme): true
            case .and(let children), .or(let children): children.contains(where: namesTheme)
            case .word, .prefix, .phrase, .compound, .near, .field, .not: false
            }
        }

        private func joined(_ node: Node, _ tests: [CodingTest]) -> Node {
            tests.isEmpty ? node : .and([node, .condition(.coding(CodingCondition(theme: nil, tests: tests)))])
        }

        private func field(_ condition: FieldCondition) -> Node {
            switch condition {
            case .section(let kind): .condition(.section(Int(FacetCode.code(kind))))
            case .addressee(let words): .condition(.addressee(words))
            case .theme, .role, .polarity, .agency, .csp, .years, .relationship, .sex, .age, .method, .type:
                .condition(.report(condition))
            }
        }

        private mutating func add(_ leaf: Leaf) -> Node {
            leaves.append(leaf)
            return .leaf(leaves.count - 1)
        }

        private func leaf(_ node: QueryNode) -> Leaf {
            switch node {
            case .prefix(let word): .prefix(Array(word.utf8))
            case .phrase(let words): .exact(words.map { Array($0.utf8) })
            case .compound(let words): .stems(words.map(stem))
            case .word(let word): .stem(stem(word))
            // Not to be typed, and nothing can be near it.
            case .near, .field, .and, .or, .not: .exact([])
            }
        }

        private func stem(_ word: String) -> [UInt8] { Array(stemmer.stem(word).utf8) }
    }
}
