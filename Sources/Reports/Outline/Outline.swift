import Reviews

/// A document as any format gives it: blocks in reading order, with hints.
///
/// The neutral ground between the format readers and the one assembler that
/// makes sections, numbered passages and recommendations. It says what a
/// block looks like, never what it means.
struct Outline: Sendable {
    /// Text of all blocks: UTF-8, white space folded, ligatures mended.
    var text: [UInt8] = []
    var blocks: [Block] = []
    var tables: [OutlineTable] = []
    /// In the order of the text.
    var references: [NoteReference] = []
    /// Strings that blocks point to: list numbers, note keys.
    var labels: [String] = []
    var stated = StatedFacts()
    var findings: [Finding] = []
    /// What the format calls the document, before its own first heading.
    var documentTitle: String?
    /// There was more than is kept.
    var isCut = false
    /// Words of the head that are no running text: publisher, subject.
    var headLines: [String] = []

    struct Block: Sendable {
        var kind: Kind
        /// Heading level from 1, or depth of a list from 1.
        var level: UInt8 = 0
        var hints: Hints = []
        /// Bytes of `Outline.text`.
        var start: Int32 = 0
        var end: Int32 = 0
        /// Where the bold words at the start of the block end.
        var leadBoldEnd: Int32 = 0
        var line: Int32 = 0
        var page: Int32 = 0
        /// Index into `labels`, or -1: the number of a list item, the number
        /// of a paragraph that mark-up states, the key of a note.
        var label: Int32 = -1
        /// Index into `tables`, or into `StatedFacts.sections` or
        /// `.recommendations`, or -1.
        var link: Int32 = -1

        var range: Range<Int> { Int(start)..<Int(end) }
        var count: Int { Int(end - start) }
    }

    enum Kind: UInt8, Sendable {
        case heading
        case paragraph
        case item
        case quotation
        case box
        case table
        /// The text of a footnote; `label` is its key.
        case note
        /// A recommendation that the mark-up calls one.
        case recommendation
    }

    struct Hints: OptionSet, Sendable {
        let rawValue: UInt8
        /// A heading only by its looks (bold, capitals, larger type).
        static let byLooks = Hints(rawValue: 1)
        static let bold = Hints(rawValue: 2)
        static let italic = Hints(rawValue: 4)
        /// Item of an ordered list.
        static let ordered = Hints(rawValue: 8)
        /// Term and definition, joined by a colon.
        static let definition = Hints(rawValue: 16)
        /// Not part of what was read: a contents line, web furniture.
        static let dropped = Hints(rawValue: 32)
        /// `label` is the number that the document prints at the paragraph.
        static let numbered = Hints(rawValue: 64)
        /// A paragraph that goes on from the block before it.
        static let continued = Hints(rawValue: 128)
    }

    struct NoteReference: Sendable {
        /// Index of the block that refers to the note.
        var block: Int32
        /// Index into `labels`: the key of the note.
        var key: Int32
    }

    func string(_ block: Block) -> String { string(block.range) }

    func string(_ range: Range<Int>) -> String {
        String(decoding: text[range], as: UTF8.self)
    }

    func label(of block: Block) -> String? {
        block.label >= 0 ? labels[Int(block.label)] : nil
    }
}

/// A table as written: rows of cells, spans not yet written out.
struct OutlineTable: Sendable {
    var caption: String?
    var rows: [Row] = []

    struct Row: Sendable {
        var cells: [Cell] = []
        var isHead = false
        var line: Int32 = 0
        var page: Int32 = 0
    }

    struct Cell: Sendable {
        var start: Int32
        var end: Int32
        var columns: Int32 = 1
        var rows: Int32 = 1
        var isHead = false
        var isBold = false

        var range: Range<Int> { Int(start)..<Int(end) }
    }
}

/// What a document says of itself outside its running text: mark-up of our
/// own vocabulary, `meta` elements.
struct StatedFacts: Sendable {
    var title: String?
    var reviewType: String?
    var fiction: Bool?
    var csp: String?
    var dateOfDeath: String?
    var dateOfReport: String?
    var methodOfDeath: String?
    var people: [Person] = []
    /// By `Block.link` of a heading.
    var sections: [SectionKind?] = []
    /// By `Block.link` of a recommendation.
    var recommendations: [StatedRecommendation] = []
    /// The vocabulary states its facts; nothing is to be guessed from prose.
    var isComplete = false

    struct StatedRecommendation: Sendable {
        var number: String?
        var addressee: String?
        var level: RecommendationLevel?
    }
}
