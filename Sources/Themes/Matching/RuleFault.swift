/// What is wrong with the rule text, and where.
public struct RuleFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// Which text ("Death").
    public var part: String
    /// From 1.
    public var line: Int
    public var message: String

    public init(part: String, line: Int, message: String) {
        self.part = part
        self.line = line
        self.message = message
    }

    public var description: String { "\(part), line \(line): \(message)" }
}

/// Rules that cannot be used; holds every fault.
public struct RuleError: Error, Sendable, Equatable {
    public var faults: [RuleFault]
}
