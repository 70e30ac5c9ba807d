/// What speaks against recording an event.
public struct Objection: Hashable, Sendable {
    public enum Weight: Hashable, Sendable {
        /// It cannot have been so: refused.
        case contradiction
        /// Late, early or incomplete: recorded with a reason, and shown as
        /// an irregularity until it is resolved.
        case irregular
        /// An act of the system itself, or a role that may not: refused.
        case notAllowed
    }

    public let weight: Weight
    /// What is unmet and how to mend it.
    public let words: String
    /// Mark, source and place; `nil` for what follows from the facts alone.
    public let citation: String?

    init(_ weight: Weight, _ words: String, citation: String? = nil) {
        self.weight = weight
        self.words = words
        self.citation = citation
    }

    public var description: String { citation.map { "\(words) (\($0))" } ?? words }
}
