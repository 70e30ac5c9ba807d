public import Reviews

/// One suggestion of the coder: these words of this passage speak of this
/// theme, about this person, in this sense.
///
/// A suggestion, never a fact: people confirm or reject it.
public struct Coding: Sendable, Equatable {
    /// Ordinal of the passage; 1 when a text is coded on its own.
    public var passage: Int
    /// UTF-8 bytes of the passage's text.
    public var span: Range<UTF8Offset>
    public var theme: ThemeCode
    public var role: SubjectRole
    public var polarity: Polarity
    public var time: TimeFrame
    public var origin: KnowledgeOrigin
    /// The agency that the words around it name, if one.
    public var agency: AgencyKind?
    /// Which rule fired; `Coder.reason(for:in:)` puts it in words.
    public var rule: RuleCode
    /// Counts as evidence for the theme. A definition, a question or a
    /// denial is coded too, and is not evidence.
    public var isSubstantive: Bool

    public init(
        passage: Int, span: Range<UTF8Offset>, theme: ThemeCode, role: SubjectRole, polarity: Polarity,
        time: TimeFrame, origin: KnowledgeOrigin, agency: AgencyKind?, rule: RuleCode, isSubstantive: Bool
    ) {
        self.passage = passage
        self.span = span
        self.theme = theme
        self.role = role
        self.polarity = polarity
        self.time = time
        self.origin = origin
        self.agency = agency
        self.rule = rule
        self.isSubstantive = isSubstantive
    }
}

/// A theme's place in the catalogue (0 to 79), small enough for an index.
public struct ThemeCode: Hashable, Comparable, Sendable {
    public let value: UInt8
    public init(_ value: UInt8) { self.value = value }
    public static func < (a: ThemeCode, b: ThemeCode) -> Bool { a.value < b.value }
}

/// A rule's place in the coder's list.
public struct RuleCode: Hashable, Comparable, Sendable {
    public let value: UInt16
    public init(_ value: UInt16) { self.value = value }
    public static func < (a: RuleCode, b: RuleCode) -> Bool { a.value < b.value }
}
