/// A document as a value: what it says, in which order, and from which
/// sources. Writers turn it into HTML, Markdown or JSON; none of them adds
/// or leaves out words.
///
/// Two kinds of text can stand in it and no third. Our own words are
/// `FixedText`, made from literals of the program. Text about a review is a
/// `Statement`, which cannot be made without a citation, and a citation
/// cannot be made without a source in the list that the document prints.
public struct Layout: Sendable, Equatable {
    /// BCP 47, `en-GB`.
    public var language: String
    public var title: [Inline]
    /// Lines under the title: what it is, which edition, of when.
    public var subtitle: [[Inline]]
    /// Repeated on every printed page.
    public var markings: [Marking]
    public var shape: Shape
    public var sections: [Section]
    /// What the document's citations point to; printed where a `.sources`
    /// block stands.
    public var sources: SourceList
    /// Of the organisation that hands it out. Not every form has a place
    /// for it.
    public var logo: Picture?

    /// How the document is meant to be printed.
    public enum Shape: String, Sendable {
        /// As many A4 pages as it needs.
        case flowing
        /// Boxes of one A4 page, then pages of their own after each break.
        case onePage = "one-page"
    }

    /// A part under one heading. Levels follow from nesting, so that no
    /// heading is ever skipped.
    public struct Section: Sendable, Equatable {
        /// Address within the document: lower-case letters, digits, hyphens.
        public var id: String
        public var heading: [Inline]
        public var blocks: [Block]
        public var sections: [Section]

        public init(id: String, heading: [Inline], blocks: [Block] = [], sections: [Section] = []) {
            self.id = id
            self.heading = heading
            self.blocks = blocks
            self.sections = sections
        }
    }

    public init(
        language: String = "en-GB", title: [Inline], subtitle: [[Inline]] = [], markings: [Marking] = [],
        shape: Shape = .flowing, sections: [Section] = [], sources: SourceList = SourceList()
    ) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        self.markings = markings
        self.shape = shape
        self.sections = sections
        self.sources = sources
    }
}

/// What a reader must not overlook on any page.
public enum Marking: String, CaseIterable, Sendable {
    /// No named person has approved this edition.
    case draft
    /// The documents behind it are invented.
    case fiction
}

extension Layout {
    /// Every statement of the document in reading order.
    public var statements: [Statement] {
        blocks.flatMap(\.statements)
    }

    /// Every figure that is printed, in reading order.
    public var figures: [Figure] {
        (title + subtitle.flatMap(\.self) + sections.flatMap(\.headings)).compactMap(\.figure)
            + blocks.flatMap(\.inlines).compactMap(\.figure)
    }

    /// All blocks, those of boxes and grids among them.
    public var blocks: [Block] {
        sections.flatMap(\.allBlocks)
    }
}

extension Layout.Section {
    var allBlocks: [Block] { blocks.flatMap(\.withInner) + sections.flatMap(\.allBlocks) }
    var headings: [Inline] { heading + sections.flatMap(\.headings) }
}
