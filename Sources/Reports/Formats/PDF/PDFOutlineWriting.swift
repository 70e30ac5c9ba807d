/// Lines, notes and tables as blocks of the outline.
extension PDFOutliner {
    mutating func write(_ lines: [PDFLine]) { write(lines.map(\.spans)) }

    mutating func write(_ lines: [[PDFSpan]]) {
        var spans: [PDFSpan] = []
        for next in lines {
            guard let last = spans.indices.last(where: { !spans[$0].isNoteMark }) else {
                spans += next
                continue
            }
            switch hyphens.joint(spans[last].text, next.first { !$0.isNoteMark }?.text ?? []) {
            case .space: spans.append(PDFSpan(text: [0x20]))
            case .nothing: spans[last].text = Array(PDFText.trimmedEnd(spans[last].text))
            case .dropping(let count):
                spans[last].text = Array(PDFText.trimmedEnd(spans[last].text).dropLast(count))
            }
            spans += next
        }
        for span in spans {
            if span.isNoteMark {
                writer.refer(to: String(decoding: span.text, as: UTF8.self))
                continue
            }
            writer.boldDepth = span.isBold ? 1 : 0
            writer.italicDepth = span.isItalic ? 1 : 0
            writer.append(span.text)
        }
        writer.boldDepth = 0
        writer.italicDepth = 0
    }

    static func isNotesHeading(_ lines: [PDFLine]) -> Bool {
        let title = lines.map { String(decoding: PDFText.title($0.text), as: UTF8.self) }.joined(separator: " ")
        return ["notes", "endnotes", "end notes", "footnotes", "references", "notes and references"].contains(title)
    }

    /// A paragraph under "Notes" whose number is referred to.
    mutating func writeEndnote(_ lines: [PDFLine]) -> Bool {
        var lines = lines
        var key = lines[0].label?.kind == .number ? lines[0].label?.text : nil
        if key == nil, let mark = PDFNotes.mark(of: lines[0]) {
            key = mark.key
            lines[0] = mark.rest
        }
        guard let key, openNotes.contains(key) else { return false }
        write(lines)
        let label = writer.label(key)
        writer.close(.note, label: label)
        return true
    }

    mutating func writeNotes() {
        let notes = waitingNotes
        waitingNotes = []
        for note in notes {
            write(note.lines)
            writer.page = Int32(note.page)
            let label = writer.label(note.key)
            writer.close(.note, label: label)
        }
    }

    mutating func write(_ table: PDFTable) {
        var made = OutlineTable()
        if let caption = table.caption {
            write([caption])
            let cell = writer.closeCell()
            made.caption = writer.outline.string(cell.range)
        }
        for row in table.rows {
            var cells: [OutlineTable.Cell] = []
            for cell in row.isSpanning ? Array(row.cells.prefix(1)) : row.cells {
                write(cell.map(\.spans))
                var made = writer.closeCell()
                if row.isSpanning { made.columns = Int32(row.cells.count) }
                made.isHead = row.isHead
                cells.append(made)
            }
            made.rows.append(OutlineTable.Row(cells: cells, isHead: row.isHead, page: Int32(row.page)))
        }
        writer.outline.tables.append(made)
        writer.page = Int32(table.page)
        writer.close(.table, link: Int32(writer.outline.tables.count - 1), keepEmpty: true)
    }
}
