internal import CivilDates
internal import FoundationEssentials

/// A layout's structure as JSON, keys sorted, so that the same layout has
/// the same bytes in every process.
enum JSONWriter {
    static func bytes(of layout: Layout) throws(DocumentError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(DocumentJSON(layout)))
        } catch {
            throw .notWritable(.json)
        }
    }
}

/// `{"language","title","subtitle","markings","sections","sources"}`.
private struct DocumentJSON: Encodable {
    var language: String
    var title: String
    var subtitle: [String]
    var markings: [String]
    var sections: [SectionJSON]
    var sources: [SourceJSON]
    var figures: [FigureJSON]

    init(_ layout: Layout) {
        language = layout.language
        title = plain(layout.title)
        subtitle = layout.subtitle.map(plain)
        markings = layout.markings.map(\.rawValue)
        sections = layout.sections.map(SectionJSON.init)
        sources = layout.sources.entries.enumerated().map { SourceJSON($1, number: $0 + 1) }
        figures = layout.figures.map { FigureJSON(name: $0.name, value: $0.value) }
    }
}

private struct SectionJSON: Encodable {
    var id: String
    var heading: String
    var blocks: [BlockJSON]
    var sections: [SectionJSON]

    init(_ section: Layout.Section) {
        id = section.id
        heading = plain(section.heading)
        blocks = section.blocks.map(BlockJSON.init)
        sections = section.sections.map(SectionJSON.init)
    }
}

private struct FigureJSON: Encodable {
    var name: String
    var value: Int
}

private struct SourceJSON: Encodable {
    var mark: String
    var document: String
    var title: String
    var type: String
    var paragraphs: [String]

    init(_ source: Source, number: Int) {
        mark = "R\(number)"
        document = source.document
        title = source.title.words
        type = source.type.words
        paragraphs = source.paragraphs.map(\.number)
    }
}

/// `kind` says which of the other keys are there.
private struct BlockJSON: Encodable {
    var kind: String
    var text: String?
    var statement: StatementJSON?
    var items: [ItemJSON]?
    var isNumbered: Bool?
    var caption: String?
    var columns: [String]?
    var rows: [[ItemJSON]]?
    var emptyRows: Int?
    var fields: [String]?
    var tone: String?
    var number: Int?
    var title: String?
    var blocks: [BlockJSON]?

    init(_ block: Block) {
        switch block {
        case .paragraph(let line): (kind, text) = ("paragraph", plain(line))
        case .note(let line): (kind, text) = ("note", plain(line))
        case .statement(let value): (kind, statement) = ("statement", StatementJSON(value))
        case .list(let list): (kind, items, isNumbered) = ("list", list.items.map(ItemJSON.init), list.isNumbered)
        case .table(let table):
            (kind, caption) = ("table", plain(table.caption))
            columns = table.columns.map(plain)
            rows = table.rows.map { $0.map(ItemJSON.init) }
        case .box(let box):
            (kind, tone, number, title) = ("box", box.tone.rawValue, box.number, plain(box.title))
            blocks = box.blocks.map { BlockJSON($0) }
        case .grid(let boxes): (kind, blocks) = ("grid", boxes.map { BlockJSON(.box($0)) })
        case .form(let form):
            (kind, caption, emptyRows) = ("form", form.caption?.words, form.rows)
            fields = form.fields.map(\.label.words)
            columns = form.columns.map(\.words)
        case .sources: kind = "sources"
        case .pageBreak: kind = "page-break"
        }
    }
}

private struct ItemJSON: Encodable {
    var text: String?
    var statement: StatementJSON?

    init(_ item: Item) {
        switch item {
        case .words(let line): text = plain(line)
        case .statement(let value): statement = StatementJSON(value)
        }
    }
}

private struct StatementJSON: Encodable {
    struct Part: Encodable {
        var kind: String
        var text: String
    }

    struct Mark: Encodable {
        var mark: String
        var document: String
        var paragraph: String
        var ordinal: Int
    }

    var parts: [Part]
    var citations: [Mark]

    init(_ statement: Statement) {
        parts = statement.parts.map { part in
            switch part {
            case .quoted(let words): Part(kind: "quoted", text: words)
            case .printed(let words): Part(kind: "printed", text: words)
            case .omission: Part(kind: "omission", text: "\u{2026}")
            case .fixed(let text): Part(kind: "fixed", text: text.words)
            }
        }
        citations = statement.citations.elements.map {
            Mark(mark: $0.mark, document: $0.document, paragraph: $0.paragraph, ordinal: $0.ordinal)
        }
    }
}

private func plain(_ line: [Inline]) -> String {
    PlainText.line(line)
}
