/// Words about a review, with where they stand. There is no other way for
/// them into a document.
public struct Statement: Sendable, Equatable {
    public enum Part: Sendable, Equatable {
        /// Verbatim from the cited paragraph.
        case quoted(String)
        /// Mark that words of the paragraph were left out here.
        case omission
        /// A name as the review prints it: who was asked to act, say.
        case printed(String)
        /// Our words that lead to the quotation.
        case fixed(FixedText)
    }

    public let parts: [Part]
    public let citations: NonEmpty<Citation>

    public init(_ parts: [Part], citations: NonEmpty<Citation>) {
        self.parts = parts
        self.citations = citations
    }

    /// Our words and names that lead to the quotation, then the quotation.
    var leadAndQuotation: (ArraySlice<Part>, ArraySlice<Part>) {
        let start = parts.firstIndex { part in
            switch part {
            case .quoted, .omission: true
            case .fixed, .printed: false
            }
        } ?? parts.count
        return (parts[..<start], parts[start...])
    }

    /// The verbatim parts.
    public var quotations: [String] {
        parts.compactMap { if case .quoted(let words) = $0 { words } else { nil } }
    }
}

/// The paragraph of a source that bears a statement out. Only a
/// `SourceList` makes one, so that what is cited is listed.
public struct Citation: Sendable, Hashable {
    /// The source's place in the list, from 1; printed `R1`.
    public let source: Int
    /// The source's own identifier.
    public let document: String
    /// As the source prints it.
    public let paragraph: String
    /// Place of the paragraph in the source, from 1.
    public let ordinal: Int

    /// `R1 4.12`, as it is printed.
    public var mark: String { "R\(source) \(paragraph)" }
}

/// The documents that a layout cites, in the order of first use.
public struct SourceList: Sendable, Equatable {
    public private(set) var entries: [Source] = []

    public init() {}

    /// Cites a paragraph, and lists its document when it is new.
    ///
    /// - Parameters:
    ///   - document: the source's identifier.
    ///   - title: its title, from its own title page.
    ///   - type: what kind of document it is.
    ///   - paragraph: number as printed.
    ///   - ordinal: the paragraph's place in the source, from 1.
    public mutating func cite(
        _ document: String, title: String, type: FixedText, paragraph: String, ordinal: Int
    ) -> Citation {
        let place = entries.firstIndex { $0.document == document } ?? entries.count
        if place == entries.count {
            entries.append(Source(document: document, title: Name(.document, title), type: type, paragraphs: []))
        }
        let found = Source.Paragraph(ordinal: ordinal, number: paragraph)
        if !entries[place].paragraphs.contains(found) {
            entries[place].paragraphs.append(found)
            entries[place].paragraphs.sort { ($0.ordinal, $0.number) < ($1.ordinal, $1.number) }
        }
        return Citation(source: place + 1, document: document, paragraph: paragraph, ordinal: ordinal)
    }
}

/// A document that is cited, with the paragraphs that are.
public struct Source: Sendable, Equatable {
    public struct Paragraph: Sendable, Hashable {
        public let ordinal: Int
        public let number: String
    }

    public let document: String
    public let title: Name
    public let type: FixedText
    /// In the order of the document.
    public fileprivate(set) var paragraphs: [Paragraph]
}

/// A list that cannot be empty.
public struct NonEmpty<Element> {
    public let first: Element
    public let rest: [Element]

    public init(_ first: Element, _ rest: Element...) {
        self.first = first
        self.rest = rest
    }

    /// - Returns: `nil` for an empty list.
    public init?(_ elements: [Element]) {
        guard let first = elements.first else { return nil }
        self.first = first
        rest = Array(elements.dropFirst())
    }

    public var elements: [Element] { [first] + rest }
}

extension NonEmpty: Sendable where Element: Sendable {}
extension NonEmpty: Equatable where Element: Equatable {}
