extension HTMLWriter {
    mutating func write(_ block: Block, level: Int) {
        switch block {
        case .paragraph(let words): out += "<p>\(line(words))</p>\n"
        case .note(let words): out += "<p class=\"note\">\(line(words))</p>\n"
        case .statement(let statement): out += "<div class=\"statement\">\(html(of: statement))</div>\n"
        case .list(let list): write(list)
        case .table(let table): write(table)
        case .box(let box): write(box, level: level + 1)
        case .grid(let boxes):
            out += "<div class=\"grid\">\n"
            for box in boxes { write(box, level: level + 1) }
            out += "</div>\n"
        case .form(let form): write(form)
        case .sources: writeSources()
        case .pageBreak: out += "<div class=\"page-break\"></div>\n"
        }
    }

    private mutating func write(_ box: Box, level: Int) {
        let id = newID()
        let heading = "h\(min(level, 6))"
        let number = box.number.map { "<span class=\"number\">\($0)</span> " } ?? ""
        out += "<section class=\"box \(box.tone.rawValue)\(box.isWide ? " wide" : "")\" aria-labelledby=\"\(id)\">\n"
        out += "<\(heading) id=\"\(id)\">\(number)\(line(box.title))</\(heading)>\n"
        for block in box.blocks { write(block, level: level) }
        out += "</section>\n"
    }

    private mutating func write(_ list: ItemList) {
        let name = list.isNumbered ? "ol" : "ul"
        out += "<\(name)>\n"
        for item in list.items { out += "<li>\(html(of: item))</li>\n" }
        out += "</\(name)>\n"
    }

    private mutating func write(_ table: ItemTable) {
        out += "<table>\n<caption>\(line(table.caption))</caption>\n<thead>\n<tr>"
        for column in table.columns { out += "<th scope=\"col\">\(line(column))</th>" }
        out += "</tr>\n</thead>\n<tbody>\n"
        for row in table.rows {
            out += "<tr>"
            for (place, cell) in row.enumerated() {
                out += place == 0 ? "<th scope=\"row\">\(html(of: cell))</th>" : "<td>\(html(of: cell))</td>"
            }
            out += "</tr>\n"
        }
        out += "</tbody>\n</table>\n"
    }

    /// Fields can be typed into; what is typed is printed and goes nowhere.
    private mutating func write(_ form: Form) {
        out += "<div class=\"form\">\n"
        for field in form.fields {
            let id = newID()
            out += "<p class=\"field\(field.lines > 1 ? " tall" : "")\"><label for=\"\(id)\">\(Escaping.html(field.label.words))</label> "
            out += field.lines > 1
                ? "<textarea id=\"\(id)\" rows=\"\(field.lines)\"></textarea>"
                : "<input id=\"\(id)\" type=\"text\" autocomplete=\"off\" />"
            out += "</p>\n"
        }
        if !form.columns.isEmpty { writeRows(of: form) }
        out += "</div>\n"
    }

    private mutating func writeRows(of form: Form) {
        out += "<table class=\"blank\">\n"
        if let caption = form.caption { out += "<caption>\(Escaping.html(caption.words))</caption>\n" }
        out += "<thead>\n<tr>"
        for column in form.columns { out += "<th scope=\"col\">\(Escaping.html(column.words))</th>" }
        out += "</tr>\n</thead>\n<tbody>\n"
        for row in 0..<form.rows {
            out += "<tr>"
            for column in form.columns {
                let label = "\(column.words), \(DocumentPhrase.row.text.words) \(row + 1)"
                out += "<td><textarea rows=\"2\" aria-label=\"\(Escaping.html(label))\"></textarea></td>"
            }
            out += "</tr>\n"
        }
        out += "</tbody>\n</table>\n"
    }

    private mutating func writeSources() {
        guard !layout.sources.entries.isEmpty else {
            out += "<p>\(fixed(.noSources))</p>\n"
            return
        }
        out += "<table class=\"sources\">\n<caption>\(fixed(.sources))</caption>\n<thead>\n<tr>"
        for head in [DocumentPhrase.reference, .document, .kind, .paragraphs] {
            out += "<th scope=\"col\">\(fixed(head))</th>"
        }
        out += "</tr>\n</thead>\n<tbody>\n"
        for (place, source) in layout.sources.entries.enumerated() {
            let numbers = source.paragraphs.map { "<span class=\"at\">\(Escaping.html($0.number))</span>" }
            out += "<tr id=\"R\(place + 1)\"><th scope=\"row\">R\(place + 1)</th>"
            out += "<td><bdi>\(Escaping.html(source.title.words))</bdi>"
            out += " <span class=\"id\">\(Escaping.html(source.document))</span></td>"
            out += "<td>\(Escaping.html(source.type.words))</td><td>\(numbers.joined(separator: ", "))</td></tr>\n"
        }
        out += "</tbody>\n</table>\n"
    }

    private func html(of item: Item) -> String {
        switch item {
        case .words(let words): line(words)
        case .statement(let statement): html(of: statement)
        }
    }

    /// Our words that lead to a quotation stand before it, never in it.
    private func html(of statement: Statement) -> String {
        let (before, quotation) = statement.leadAndQuotation
        let lead = parts(before)
        let said = parts(quotation)
        let marks = statement.citations.elements.map(html).joined(separator: " ")
        var answer = lead.isEmpty ? "" : "<p class=\"lead\">\(lead)\(said.isEmpty ? " \(marks)" : "")</p>"
        if !said.isEmpty { answer += "<blockquote><p>\(said)\u{A0}\(marks)</p></blockquote>" }
        return answer
    }

    /// What was left out is marked on the line of the words beside it.
    private func parts(_ parts: ArraySlice<Statement.Part>) -> String {
        parts.enumerated().map { place, part in
            let space = place == 0 ? "" : part == .omission ? "\u{A0}" : " "
            return space + html(of: part)
        }.joined()
    }

    private func html(of part: Statement.Part) -> String {
        switch part {
        case .quoted(let words): "<span class=\"quoted\">\(Escaping.html(words))</span>"
        case .printed(let words): "<span class=\"printed\">\(Escaping.html(words))</span>"
        case .omission: "\u{2026}"
        case .fixed(let text): Escaping.html(text.words)
        }
    }

    private func html(of citation: Citation) -> String {
        let spoken = "\(DocumentPhrase.sourceNumber.text.words) \(citation.source), "
            + "\(DocumentPhrase.paragraph.text.words) \(citation.paragraph)"
        return "<a class=\"cite\" href=\"#R\(citation.source)\" aria-label=\"\(Escaping.html(spoken))\">"
            + "[\(Escaping.html(citation.mark))]</a>"
    }
}
