internal import CivilDates

/// A layout as Markdown (CommonMark with GitHub's tables). Markdown has no
/// pages, so a marking stands under every heading.
struct MarkdownWriter {
    private let layout: Layout
    private var lines: [String] = []

    static func bytes(of layout: Layout) -> [UInt8] {
        var writer = MarkdownWriter(layout: layout)
        writer.writeAll()
        return Array((writer.lines.joined(separator: "\n") + "\n").utf8)
    }

    private init(layout: Layout) { self.layout = layout }

    private mutating func writeAll() {
        paragraph("# " + Self.line(layout.title))
        for line in layout.subtitle { paragraph(Self.line(line)) }
        writeMarkings(meaning: true)
        for section in layout.sections { write(section, level: 2) }
        while lines.last == "" { lines.removeLast() }
    }

    private mutating func paragraph(_ text: String) {
        lines += [text, ""]
    }

    private mutating func writeMarkings(meaning: Bool) {
        guard !layout.markings.isEmpty else { return }
        paragraph(
            layout.markings.map { marking in
                "**\(marking.word.words)**" + (meaning ? ": " + Escaping.markdown(marking.meaning.words) : "")
            }.joined(separator: meaning ? ". " : " \u{00B7} "))
    }

    private mutating func write(_ section: Layout.Section, level: Int) {
        paragraph(String(repeating: "#", count: min(level, 6)) + " " + Self.line(section.heading))
        if level == 2 { writeMarkings(meaning: false) }
        for block in section.blocks { write(block) }
        for inner in section.sections { write(inner, level: level + 1) }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .paragraph(let words): paragraph(Self.start(Self.line(words)))
        case .note(let words): paragraph("*" + Self.line(words) + "*")
        case .statement(let statement):
            let (lead, said) = statement.leadAndQuotation
            let words = Self.start(Self.parts(lead))
            if said.isEmpty {
                paragraph(words + " " + Self.marks(of: statement))
            } else {
                if !lead.isEmpty { paragraph(words + ":") }
                paragraph("> " + Self.start(Self.parts(said)) + " " + Self.marks(of: statement))
            }
        case .list(let list):
            for (place, item) in list.items.enumerated() {
                lines.append((list.isNumbered ? "\(place + 1). " : "- ") + Self.words(of: item))
            }
            lines.append("")
        case .table(let table): write(table)
        case .box(let box): write(box)
        case .grid(let boxes): for box in boxes { write(box) }
        case .form(let form): write(form)
        case .sources: writeSources()
        case .pageBreak: paragraph("---")
        }
    }

    private mutating func write(_ box: Box) {
        let number = box.number.map { "\($0). " } ?? ""
        paragraph("**\(number)\(Self.line(box.title))**")
        for block in box.blocks { write(block) }
    }

    private mutating func write(_ table: ItemTable) {
        paragraph(Self.line(table.caption))
        row(table.columns.map(Self.line))
        row(table.columns.map { _ in "---" })
        for cells in table.rows { row(cells.map(Self.words)) }
        lines.append("")
    }

    private mutating func write(_ form: Form) {
        for field in form.fields {
            paragraph(Escaping.markdown(field.label.words) + ": " + String(repeating: "\\_", count: 40))
        }
        guard !form.columns.isEmpty else { return }
        if let caption = form.caption { paragraph(Escaping.markdown(caption.words)) }
        row(form.columns.map { Escaping.markdown($0.words) })
        row(form.columns.map { _ in "---" })
        for _ in 0..<form.rows { row(form.columns.map { _ in " " }) }
        lines.append("")
    }

    private mutating func writeSources() {
        guard !layout.sources.entries.isEmpty else {
            return paragraph(DocumentPhrase.noSources.text.words)
        }
        row([
            DocumentPhrase.reference, .document, .kind, .paragraphs,
        ].map { Escaping.markdown($0.text.words) })
        row(["---", "---", "---", "---"])
        for (place, source) in layout.sources.entries.enumerated() {
            row([
                "R\(place + 1)",
                Escaping.markdown(source.title.words) + " (" + Escaping.markdown(source.document) + ")",
                Escaping.markdown(source.type.words),
                source.paragraphs.map { Escaping.markdown($0.number) }.joined(separator: ", "),
            ])
        }
        lines.append("")
    }

    private mutating func row(_ cells: [String]) {
        lines.append("| " + cells.joined(separator: " | ") + " |")
    }

    static func line(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .fixed(let text): Escaping.markdown(text.words)
            case .name(let name): Escaping.markdown(name.words)
            case .figure(let figure): String(figure.value)
            case .date(let date): Printed.date(date)
            case .strong(let text): "**\(Escaping.markdown(text.words))**"
            case .link(let link):
                // A telephone number is read, not clicked, in a text file.
                link.address.hasPrefix("https:")
                    ? "[\(Escaping.markdown(link.words.words))](<\(link.address)>)" : Escaping.markdown(link.words.words)
            }
        }.joined()
    }

    private static func words(of item: Item) -> String {
        switch item {
        case .words(let line): start(Self.line(line))
        case .statement(let statement): words(of: statement)
        }
    }

    private static func words(of statement: Statement) -> String {
        let (lead, said) = statement.leadAndQuotation
        let words = lead.isEmpty || said.isEmpty ? start(parts(lead + said)) : start(parts(lead)) + ": " + parts(said)
        return words + " " + marks(of: statement)
    }

    private static func marks(of statement: Statement) -> String {
        statement.citations.elements.map { "\\[\(Escaping.markdown($0.mark))\\]" }.joined(separator: " ")
    }

    private static func parts(_ parts: ArraySlice<Statement.Part>) -> String {
        parts.map { part in
            switch part {
            case .quoted(let words): Escaping.markdown(words)
            case .printed(let words): "**\(Escaping.markdown(words))**"
            case .omission: "\u{2026}"
            case .fixed(let text): Escaping.markdown(text.words)
            }
        }.joined(separator: " ")
    }

    /// Runs are escaped one by one; a line must not become a list item or a
    /// heading because its first run did not end there.
    private static func start(_ line: String) -> String {
        guard let first = line.utf8.first, [35, 43, 45, 61].contains(first) else { return line }
        return "\\" + line
    }
}

/// How values read in print, the same in every format.
enum Printed {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// `21 November 2026`.
    static func date(_ date: CivilDate) -> String {
        "\(date.day) \(months[date.month - 1]) \(date.year)"
    }
}
