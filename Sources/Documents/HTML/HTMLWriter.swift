internal import CivilDates

/// A layout as one HTML file that needs nothing else: style inside, no
/// script, no picture, no address that is loaded.
///
/// Well-formed as XML too, so that a strict parser can prove its nesting.
struct HTMLWriter {
    let layout: Layout
    var out = ""
    /// Numbers the fields of forms and the titles of boxes.
    var lastID = 0

    static func bytes(of layout: Layout) -> [UInt8] {
        var writer = HTMLWriter(layout: layout)
        writer.writeDocument()
        return Array(writer.out.utf8)
    }

    private init(layout: Layout) { self.layout = layout }

    private mutating func writeDocument() {
        let classes = [layout.shape.rawValue] + (isAiry ? ["airy"] : []) + layout.markings.map(\.rawValue)
        out += """
            <!DOCTYPE html>
            <html lang="\(Escaping.html(layout.language))">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="referrer" content="no-referrer" />
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'\(layout.logo == nil ? "" : "; img-src data:")" />
            <title>\(Escaping.html(windowTitle))</title>
            <style>
            \(HTMLStyle.sheet)\(HTMLStyle.pages(of: layout))\(layout.logo == nil ? "" : HTMLStyle.logo)</style>
            </head>
            <body class="\(classes.joined(separator: " "))">
            <a class="skip" href="#text">\(fixed(.skip))</a>

            """
        writeMarkings()
        out += "<header>\n"
        if let logo = layout.logo {
            out += "<img class=\"logo\" alt=\"\" src=\"\(logo.address)\" />\n"
        }
        out += "<h1>\(line(layout.title))</h1>\n"
        for words in layout.subtitle { out += "<p>\(line(words))</p>\n" }
        out += "</header>\n"
        if layout.shape == .flowing { writeContents() }
        out += "<main id=\"text\">\n"
        for section in layout.sections { write(section, level: 2) }
        out += "</main>\n</body>\n</html>\n"
    }

    /// A page of boxes with few words is set larger.
    private var isAiry: Bool {
        guard layout.shape == .onePage, let first = layout.sections.first else { return false }
        return PlainText.entries(of: first).reduce(0) { $0 + $1.utf8.count } < HTMLStyle.airyBelow
    }

    /// Marked in the window's title as well: it names the file when saved.
    private var windowTitle: String {
        (layout.markings.map(\.word.words) + [PlainText.line(layout.title)]).joined(separator: " \u{00B7} ")
    }

    /// Once to be read, and once large and faint behind every printed page.
    private mutating func writeMarkings() {
        guard !layout.markings.isEmpty else { return }
        out += "<div class=\"watermark\" aria-hidden=\"true\">"
        out += layout.markings.map { "<span>\(Escaping.html($0.word.words))</span>" }.joined(separator: " ")
        out += "</div>\n<p class=\"markings\">"
        out += layout.markings.map { marking in
            "<span><strong>\(Escaping.html(marking.word.words))</strong> \(Escaping.html(marking.meaning.words))</span>"
        }.joined(separator: " ")
        out += "</p>\n"
    }

    private mutating func writeContents() {
        out += "<nav aria-label=\"\(fixed(.contents))\">\n<ul>\n"
        for section in layout.sections {
            out += "<li><a href=\"#\(Escaping.html(section.id))\">\(line(section.heading))</a></li>\n"
        }
        out += "</ul>\n</nav>\n"
    }

    mutating func write(_ section: Layout.Section, level: Int) {
        let id = Escaping.html(section.id)
        if section.blocks.first == .pageBreak { out += "<div class=\"page-break\"></div>\n" }
        out += "<section aria-labelledby=\"\(id)\">\n<h\(min(level, 6)) id=\"\(id)\">\(line(section.heading))</h\(min(level, 6))>\n"
        for (place, block) in section.blocks.enumerated() where place > 0 || block != .pageBreak {
            write(block, level: level)
        }
        for inner in section.sections { write(inner, level: level + 1) }
        out += "</section>\n"
    }

    mutating func newID() -> String {
        lastID += 1
        return "b\(lastID)"
    }

    func fixed(_ phrase: DocumentPhrase) -> String { Escaping.html(phrase.text.words) }

    func line(_ inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .fixed(let text): Escaping.html(text.words)
            case .name(let name): "<bdi>\(Escaping.html(name.words))</bdi>"
            case .figure(let figure): String(figure.value)
            case .date(let date): "<time datetime=\"\(date)\">\(Printed.date(date))</time>"
            case .strong(let text): "<strong>\(Escaping.html(text.words))</strong>"
            case .link(let link): "<a href=\"\(Escaping.html(link.address))\">\(Escaping.html(link.words.words))</a>"
            }
        }.joined()
    }
}
