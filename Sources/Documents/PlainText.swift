internal import CivilDates

/// A layout's words in reading order and nothing else: no format, no
/// marking, no date of the edition. Two layouts that say the same have the
/// same plain text, whatever they look like.
public enum PlainText {
    /// One entry for each block, heading, item and cell.
    public static func entries(of layout: Layout) -> [String] {
        [line(layout.title)] + layout.sections.flatMap(entries)
            + layout.sources.entries.flatMap { source in
                [source.document, source.title.words, source.type.words] + source.paragraphs.map(\.number)
            }
    }

    static func line(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .fixed(let text), .strong(let text): text.words
            case .name(let name): name.words
            case .figure(let figure): String(figure.value)
            case .date(let date): Printed.date(date)
            case .link(let link): link.words.words
            }
        }.joined()
    }

    static func entries(of section: Layout.Section) -> [String] {
        [line(section.heading)] + section.blocks.flatMap(entries) + section.sections.flatMap(entries)
    }

    private static func entries(of block: Block) -> [String] {
        switch block {
        case .paragraph(let words), .note(let words): [line(words)]
        case .statement(let statement): entries(of: Item.statement(statement))
        case .list(let list): list.items.flatMap(entries)
        case .table(let table):
            [line(table.caption)] + table.columns.map(line) + table.rows.flatMap { $0.flatMap(entries) }
        case .box(let box): [line(box.title)] + box.blocks.flatMap(entries)
        case .grid(let boxes): boxes.flatMap { entries(of: Block.box($0)) }
        case .form(let form): (form.fields.map(\.label) + [form.caption].compactMap(\.self) + form.columns).map(\.words)
        case .sources, .pageBreak: []
        }
    }

    private static func entries(of item: Item) -> [String] {
        switch item {
        case .words(let words): [line(words)]
        case .statement(let statement):
            statement.parts.map { part in
                switch part {
                case .quoted(let words), .printed(let words): words
                case .omission: "\u{2026}"
                case .fixed(let text): text.words
                }
            } + statement.citations.elements.map { "\($0.document) \($0.mark)" }
        }
    }
}
