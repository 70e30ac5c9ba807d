/// Plans that need not be evaluated in full: some words, all or any of them,
/// and conditions that only let passages through.
struct PlanShape {
    var leaves: [Int] = []
    var isDisjunction = false
    var conditions: [QueryPlan.Condition] = []
    var required: [QueryPlan.Node] = []
    var excluded: [QueryPlan.Node] = []

    /// - Returns: `nil` for any other plan.
    init?(_ root: QueryPlan.Node) {
        var groups: [[Int]] = []
        for node in PlanShape.conjuncts(root) {
            switch node {
            case .leaf(let leaf): leaves.append(leaf)
            case .condition(let condition): conditions.append(condition)
            case .not(let child): excluded.append(child)
            case .or:
                if let group = PlanShape.leaves(of: node) {
                    groups.append(group)
                } else if !PlanShape.hasLeaf(node) {
                    required.append(node)
                } else {
                    return nil
                }
            case .and: return nil
            }
        }
        guard groups.isEmpty || (groups.count == 1 && leaves.isEmpty) else { return nil }
        if let group = groups.first {
            leaves = group
            isDisjunction = true
        }
    }

    private static func conjuncts(_ node: QueryPlan.Node) -> [QueryPlan.Node] {
        if case .and(let children) = node { return children.flatMap(conjuncts) }
        return [node]
    }

    /// - Returns: `nil` when anything but words is joined by `OR`.
    private static func leaves(of node: QueryPlan.Node) -> [Int]? {
        switch node {
        case .leaf(let leaf): return [leaf]
        case .or(let children):
            var all: [Int] = []
            for child in children {
                guard let leaves = leaves(of: child) else { return nil }
                all += leaves
            }
            return all
        case .and, .not, .condition: return nil
        }
    }

    private static func hasLeaf(_ node: QueryPlan.Node) -> Bool {
        switch node {
        case .leaf: true
        case .and(let children), .or(let children): children.contains(where: hasLeaf)
        case .not(let child): hasLeaf(child)
        case .condition: false
        }
    }
}
