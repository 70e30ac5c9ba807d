/// A piece of a document that stands on its own lines.
public enum Block: Sendable, Equatable {
    case paragraph([Inline])
    case statement(Statement)
    case list(ItemList)
    case table(ItemTable)
    case box(Box)
    /// Boxes side by side; beneath each other where there is no room.
    case grid([Box])
    case form(Form)
    /// Small print.
    case note([Inline])
    /// The table of sources.
    case sources
    /// What follows begins on a new printed page.
    case pageBreak
}

/// What can stand in a list or a cell.
public enum Item: Sendable, Equatable {
    case words([Inline])
    case statement(Statement)
}

public struct ItemList: Sendable, Equatable {
    public var isNumbered: Bool
    public var items: [Item]

    public init(isNumbered: Bool = false, _ items: [Item]) {
        self.isNumbered = isNumbered
        self.items = items
    }
}

/// A table whose first cell of each row is the row's head.
public struct ItemTable: Sendable, Equatable {
    public var caption: [Inline]
    public var columns: [[Inline]]
    public var rows: [[Item]]

    public init(caption: [Inline], columns: [[Inline]], rows: [[Item]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}

/// A framed part of the page.
public struct Box: Sendable, Equatable {
    public enum Tone: String, Sendable {
        case plain
        /// To be read before the rest.
        case care
        /// Put forward by the program, for a person to accept or replace.
        case proposal
    }

    /// Printed before the title.
    public var number: Int?
    public var title: [Inline]
    public var tone: Tone
    /// In a grid: takes the full width.
    public var isWide: Bool
    public var blocks: [Block]

    public init(
        number: Int? = nil, title: [Inline], tone: Tone = .plain, isWide: Bool = false, blocks: [Block]
    ) {
        self.number = number
        self.title = title
        self.tone = tone
        self.isWide = isWide
        self.blocks = blocks
    }
}

/// Blank lines for a person to fill in, on paper or on the screen.
public struct Form: Sendable, Equatable {
    public struct Field: Sendable, Equatable {
        public var label: FixedText
        /// Height in lines of writing.
        public var lines: Int

        public init(_ label: FixedText, lines: Int = 1) {
            self.label = label
            self.lines = max(1, lines)
        }
    }

    public var fields: [Field]
    /// Heads of a table with empty rows below the fields.
    public var columns: [FixedText]
    public var rows: Int
    /// What the table is.
    public var caption: FixedText?

    public init(fields: [Field], caption: FixedText? = nil, columns: [FixedText] = [], rows: Int = 0) {
        self.fields = fields
        self.caption = caption
        self.columns = columns
        self.rows = columns.isEmpty ? 0 : rows
    }
}

extension Block {
    /// The block and all blocks inside it.
    var withInner: [Block] {
        switch self {
        case .box(let box): [self] + box.blocks.flatMap(\.withInner)
        case .grid(let boxes): [self] + boxes.flatMap { $0.blocks.flatMap(\.withInner) }
        case .paragraph, .statement, .list, .table, .form, .note, .sources, .pageBreak: [self]
        }
    }

    /// Statements of the block itself, without those of blocks inside it.
    var statements: [Statement] {
        switch self {
        case .statement(let statement): [statement]
        case .list(let list): list.items.compactMap(\.statement)
        case .table(let table): table.rows.flatMap { $0.compactMap(\.statement) }
        case .paragraph, .box, .grid, .form, .note, .sources, .pageBreak: []
        }
    }

    /// Our own runs of the block itself, without those of blocks inside it.
    var inlines: [Inline] {
        switch self {
        case .paragraph(let line), .note(let line): line
        case .list(let list): list.items.flatMap(\.inlines)
        case .table(let table):
            table.caption + table.columns.flatMap(\.self) + table.rows.flatMap { $0.flatMap(\.inlines) }
        case .box(let box): box.title
        case .grid(let boxes): boxes.flatMap(\.title)
        case .form(let form):
            (form.fields.map(\.label) + form.columns + [form.caption].compactMap(\.self)).map(Inline.fixed)
        case .statement, .sources, .pageBreak: []
        }
    }
}

extension Item {
    var statement: Statement? {
        if case .statement(let statement) = self { statement } else { nil }
    }

    var inlines: [Inline] {
        if case .words(let line) = self { line } else { [] }
    }
}
