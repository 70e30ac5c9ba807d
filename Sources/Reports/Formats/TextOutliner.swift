import Markup

/// Groups lines into headings, paragraphs, items, quotations and tables.
struct TextOutliner {
    typealias Line = TextPages.Line

    let lines: [Line]
    let limits: ReadingLimits
    let isPaged: Bool
    /// Marks of Markdown mean something: there are headings made with `#`.
    let isMarkdown: Bool
    /// Longer lines than any screen: a paragraph is one line.
    let isUnwrapped: Bool
    var writer: OutlineWriter
    var next = 0
    /// A paragraph that a page's end may have cut.
    private var openParagraph: (block: Int, page: Int32)?

    init(pages: TextPages, limits: ReadingLimits) {
        lines = pages.lines
        isPaged = pages.pageCount > 1
        self.limits = limits
        isMarkdown = lines.contains { TextOutliner.markdownHeading($0) != nil }
        isUnwrapped = lines.lazy.filter { $0.bytes.count > 200 }.prefix(5).count == 5
        writer = OutlineWriter(expectedBytes: lines.reduce(0) { $0 + $1.bytes.count })
    }

    mutating func outline() -> Outline {
        while next < lines.count {
            let line = lines[next]
            if line.isBlank {
                next += 1
                continue
            }
            writer.line = line.number
            writer.page = line.page
            if takeHeading() || takeMarkdownTable() || takeTabbedTable() || takeRuledTable() || takeHTML()
                || takeNote() || takeRule() || takeQuotation() || takeItem()
            {
                continue
            }
            takeParagraph()
        }
        return writer.outline
    }

    private func line(after offset: Int) -> Line? {
        next + offset < lines.count ? lines[next + offset] : nil
    }

    // MARK: Headings

    static func markdownHeading(_ line: Line) -> (level: Int, text: ArraySlice<UInt8>)? {
        let core = line.core
        let level = core.prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(level), line.indent < 4, core.count > level, core.dropFirst(level).first == 0x20 else {
            return nil
        }
        var text = core.dropFirst(level)
        while let last = text.last, last == UInt8(ascii: "#") || last == 0x20 { text.removeLast() }
        return text.isEmpty ? nil : (level, text)
    }

    private mutating func takeHeading() -> Bool {
        let line = lines[next]
        if let heading = TextOutliner.markdownHeading(line) {
            appendInline(heading.text)
            writer.close(.heading, level: heading.level)
            next += 1
            return true
        }
        // Underlined with = or -.
        if let under = self.line(after: 1), let level = TextOutliner.underline(under.core), line.core.count <= 160,
            under.core.count >= 3, line.core.first != UInt8(ascii: "|"), !TextOutliner.hasColumns(line.bytes)
        {
            appendInline(line.core)
            writer.close(.heading, level: level)
            next += 2
            return true
        }
        guard isStandingAlone(), TextHeadings.itemMark(line.core, isUnwrapped: isUnwrapped) == nil, TextHeadings.looksLikeHeading(line.core, isMarkdown: isMarkdown) else { return false }
        appendInline(line.core)
        let level = TextHeadings.level(of: line.core)
        writer.close(.heading, level: level, hints: .byLooks)
        next += 1
        return true
    }

    /// Blank lines round it, or the ends of the text.
    private func isStandingAlone() -> Bool {
        let isAfterBlank = next == 0 || lines[next - 1].isBlank || lines[next - 1].page != lines[next].page
        let isBeforeBlank = line(after: 1)?.isBlank ?? true
        return isAfterBlank && isBeforeBlank
    }

    static func underline(_ core: ArraySlice<UInt8>) -> Int? {
        guard let first = core.first, core.count >= 3, core.allSatisfy({ $0 == first }) else { return nil }
        return first == UInt8(ascii: "=") ? 1 : first == UInt8(ascii: "-") ? 2 : nil
    }

    /// Words with wide gaps between them.
    static func hasColumns(_ bytes: ArraySlice<UInt8>) -> Bool {
        var gap = 0, gaps = 0
        for byte in bytes.drop(while: { $0 == 0x20 }) {
            if byte == 0x20 {
                gap += 1
                if gap == 2 { gaps += 1 }
            } else {
                gap = 0
            }
        }
        return gaps >= 2
    }

    // MARK: Paragraphs and items

    private mutating func takeRule() -> Bool {
        let core = lines[next].core
        guard let first = core.first, core.count >= 3, [0x5F, 0x2A, 0x2D, 0x3D].contains(first),
            core.allSatisfy({ $0 == first || $0 == 0x20 })
        else { return false }
        next += 1
        return true
    }

    private mutating func takeQuotation() -> Bool {
        guard lines[next].core.first == UInt8(ascii: ">"), lines[next].indent < 4 else { return false }
        while next < lines.count, lines[next].core.first == UInt8(ascii: ">") {
            let text = lines[next].core.dropFirst().drop { $0 == 0x20 }
            if text.isEmpty { writer.close(.quotation) } else { appendInline(text) }
            writer.space()
            next += 1
        }
        writer.close(.quotation)
        return true
    }

    /// `[^1]: text`, `[1] text` behind a rule at the page's foot.
    private mutating func takeNote() -> Bool {
        let core = lines[next].core
        guard core.first == UInt8(ascii: "["), let close = core.firstIndex(of: UInt8(ascii: "]")),
            close - core.startIndex <= 6
        else { return false }
        var key = core[(core.startIndex + 1)..<close]
        let rest = core[(close + 1)...]
        let isMarkdownNote = key.first == UInt8(ascii: "^") && rest.first == UInt8(ascii: ":")
        let isFootNote = key.allSatisfy(PrintedNumber.isDigit) && !key.isEmpty && isAfterRule()
        guard isMarkdownNote || isFootNote else { return false }
        if isMarkdownNote { key = key.dropFirst() }
        let label = writer.label(String(decoding: key, as: UTF8.self))
        appendInline(rest.drop { $0 == UInt8(ascii: ":") || $0 == 0x20 })
        next += 1
        while next < lines.count, !lines[next].isBlank, lines[next].core.first != UInt8(ascii: "[") {
            writer.space()
            appendInline(lines[next].core)
            next += 1
        }
        writer.close(.note, label: label)
        return true
    }

    private func isAfterRule() -> Bool {
        var place = next - 1
        while place >= 0, lines[place].page == lines[next].page {
            let core = lines[place].core
            if core.count >= 3, core.allSatisfy({ $0 == UInt8(ascii: "_") }) { return true }
            if next - place > 12 { return false }
            place -= 1
        }
        return false
    }

    private mutating func takeItem() -> Bool {
        guard let mark = TextHeadings.itemMark(lines[next].core, isUnwrapped: isUnwrapped) else { return false }
        let indent = lines[next].indent
        let label = mark.number.map { writer.label($0) } ?? -1
        appendInline(mark.text)
        next += 1
        while next < lines.count, !lines[next].isBlank {
            // A wrapped line goes on; a new mark is a new item.
            if TextHeadings.itemMark(lines[next].core, isUnwrapped: isUnwrapped) != nil { break }
            if isUnwrapped, lines[next].indent <= indent { break }
            writer.space()
            appendInline(lines[next].core)
            next += 1
        }
        joinOverPage(indent: indent)
        writer.close(.item, level: indent / 2 + 1, hints: mark.number == nil ? [] : .ordered, label: label)
        return true
    }

    private mutating func takeParagraph() {
        let start = next
        while next < lines.count, !lines[next].isBlank {
            if next > start {
                let core = lines[next].core
                if TextHeadings.itemMark(core, isUnwrapped: isUnwrapped)?.number == nil,
                    TextHeadings.itemMark(core, isUnwrapped: isUnwrapped) != nil
                { break }
                if core.first == UInt8(ascii: ">") || TextOutliner.markdownHeading(lines[next]) != nil { break }
                // One line, one paragraph, where lines are never wrapped.
                if isUnwrapped, endsSentence(lines[next - 1].core) || lines[next - 1].core.count < 60 { break }
                if lines[next].core.starts(with: Array("<table".utf8)) { break }
                // A rule, or a line of a contents page, stands by itself.
                if core.count >= 3, core.allSatisfy({ $0 == UInt8(ascii: "_") }) { break }
                if TextOutliner.hasLeaders(core) || TextOutliner.hasLeaders(lines[next - 1].core) { break }
            }
            writer.space()
            appendInline(lines[next].core)
            next += 1
        }
        joinOverPage(indent: lines[start].indent)
        writer.close(.paragraph)
    }

    /// A sentence that a page's end cut goes on over it.
    private mutating func joinOverPage(indent: Int) {
        guard isPaged, next < lines.count else { return }
        while let last = writer.pendingText.last, ![0x2E, 0x3F, 0x21, 0x3A].contains(last), last < 0x80 {
            var ahead = next
            while ahead < lines.count, lines[ahead].isBlank { ahead += 1 }
            guard ahead < lines.count, lines[ahead].page > lines[max(next - 1, 0)].page,
                let first = lines[ahead].core.first, (97...122).contains(first)
            else { return }
            next = ahead
            while next < lines.count, !lines[next].isBlank {
                writer.space()
                appendInline(lines[next].core)
                next += 1
            }
        }
    }

    static func hasLeaders(_ core: ArraySlice<UInt8>) -> Bool {
        var stops = 0
        for byte in core {
            if byte == UInt8(ascii: ".") {
                stops += 1
                if stops >= 5 { return true }
            } else if byte != 0x20 {
                stops = 0
            }
        }
        return false
    }

    private func endsSentence(_ core: ArraySlice<UInt8>) -> Bool {
        guard let last = core.last else { return true }
        return [0x2E, 0x3F, 0x21, 0x3A, 0x3B].contains(last)
    }

    // MARK: HTML inside

    /// A line that begins with a tag starts a piece of HTML, up to the blank
    /// line behind it.
    private mutating func takeHTML() -> Bool {
        guard TextOutliner.startsTag(lines[next].core) else { return false }
        var piece: [UInt8] = []
        let isTable = lines[next].core.starts(with: Array("<table".utf8))
        while next < lines.count, isTable || !lines[next].isBlank {
            piece += lines[next].bytes
            piece.append(0x0A)
            next += 1
            if isTable, ByteText.contains("</table", inBytes: piece.suffix(400)) { break }
        }
        readHTML(piece)
        return true
    }

    static func startsTag(_ core: ArraySlice<UInt8>) -> Bool {
        guard core.first == UInt8(ascii: "<"), core.count > 3 else { return false }
        let second = core[core.startIndex + 1]
        return (97...122).contains(second | 0x20) || second == UInt8(ascii: "/")
    }

    mutating func readHTML(_ piece: [UInt8]) {
        var markupLimits = MarkupReader.Limits()
        markupLimits.depth = limits.depth
        // HTML declares no entities, so this cannot be refused.
        guard let tree = try? MarkupReader(limits: markupLimits).read(piece, as: .html) else { return }
        let line = writer.line
        var outliner = HTMLOutliner(tree: tree)
        outliner.writer = writer
        outliner.visitAll()
        writer = outliner.writer
        writer.line = line
    }
}
