/// A document as a flat tree: nodes in reading order, one array of text.
///
/// Flat, because a nest of 100,000 objects overflows the stack when it is
/// freed, and because the text of any element is then one slice.
public struct MarkupTree: Sendable {
    /// In document order; an element's children follow it, up to `end`.
    public let nodes: [Node]
    /// All character data, UTF-8, in document order.
    public let text: [UInt8]
    /// Element and attribute names by `Node.name` and `Attribute.name`:
    /// lower case in HTML, local names as written in XML.
    public let names: [String]
    public let attributes: [Attribute]
    /// The namespace of the root element, in XML.
    public let rootNamespace: String?
    public let problems: [MarkupProblem]
    /// How many problems there were beyond those listed.
    public let problemsLeftOut: Int
    let values: [UInt8]

    public struct Node: Sendable {
        /// Index into `names`; `Node.textName` for character data.
        public var name: UInt16
        public var depth: UInt16
        /// 1-based line of the source.
        public var line: Int32
        /// Index of the first node that is no longer inside this one.
        public var end: Int32
        /// Offset into `text` at which its character data start.
        public var start: Int32
        var firstAttribute: Int32

        public static let textName = UInt16.max
        public var isText: Bool { name == Node.textName }
    }

    public struct Attribute: Sendable {
        public var name: UInt16
        var start: Int32
        var end: Int32
    }

    init(
        nodes: [Node], text: [UInt8], names: [String], attributes: [Attribute], values: [UInt8],
        rootNamespace: String?, problems: [MarkupProblem], problemsLeftOut: Int
    ) {
        self.nodes = nodes
        self.text = text
        self.names = names
        self.attributes = attributes
        self.values = values
        self.rootNamespace = rootNamespace
        self.problems = problems
        self.problemsLeftOut = problemsLeftOut
    }

    /// Index into `names` of a spelling, if the document uses it.
    public func name(_ spelling: String) -> UInt16? {
        names.firstIndex(of: spelling).map(UInt16.init)
    }

    /// The slice of `text` inside a node.
    public func textRange(of node: Int) -> Range<Int> {
        let end = Int(nodes[node].end)
        let stop = end < nodes.count ? Int(nodes[end].start) : text.count
        return Int(nodes[node].start)..<stop
    }

    /// All character data inside a node, as it stands.
    public func string(in node: Int) -> String {
        String(decoding: text[textRange(of: node)], as: UTF8.self)
    }

    public func attributeRange(of node: Int) -> Range<Int> {
        let stop = node + 1 < nodes.count ? Int(nodes[node + 1].firstAttribute) : attributes.count
        return Int(nodes[node].firstAttribute)..<stop
    }

    public func value(of attribute: Attribute) -> String {
        String(decoding: values[Int(attribute.start)..<Int(attribute.end)], as: UTF8.self)
    }

    public func valueBytes(of attribute: Attribute) -> ArraySlice<UInt8> {
        values[Int(attribute.start)..<Int(attribute.end)]
    }

    /// An attribute's value; `nil` when the element does not have it.
    public func attribute(_ name: UInt16?, of node: Int) -> String? {
        guard let name, !nodes[node].isText else { return nil }
        for attribute in attributes[attributeRange(of: node)] where attribute.name == name {
            return value(of: attribute)
        }
        return nil
    }
}

/// Something the parser met that is against the rules of the mark-up.
public struct MarkupProblem: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case syntax
        /// Nested deeper than the limit: the tags beyond it were dropped.
        case tooDeep
        /// More elements than the limit: the rest was not read.
        case tooMany
        case tookTooLong
    }
    public var kind: Kind
    public var line: Int
    /// libxml2's number of the problem, 0 for ours.
    public var code: Int
}
