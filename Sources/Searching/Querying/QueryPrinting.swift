extension Query: CustomStringConvertible {
    /// A text that `QueryParser` reads as this same query, provided that the
    /// query could have been typed.
    public var description: String { root.description }
}

extension QueryNode: CustomStringConvertible {
    public var description: String {
        switch self {
        case .word(let word): word
        case .prefix(let word): word + "*"
        case .phrase(let words): "\"" + words.joined(separator: " ") + "\""
        case .compound(let words): words.joined(separator: "-")
        case .near(let left, let right, let distance): "\(left) near/\(distance) \(right)"
        case .field(let condition): "\(condition.field.rawValue):\(condition.value)"
        case .and(let children): children.map { $0.grouped(within: .and) }.joined(separator: " ")
        case .or(let children): children.map { $0.grouped(within: .or) }.joined(separator: " OR ")
        case .not(let child): "NOT " + child.grouped(within: .not)
        }
    }

    private enum Outer { case and, or, not }

    private func grouped(within outer: Outer) -> String {
        switch (self, outer) {
        case (.or, _), (.and, .and), (.and, .not): "(\(self))"
        default: description
        }
    }
}
