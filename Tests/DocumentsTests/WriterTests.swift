import CivilDates
import Foundation
import Testing

@testable import Documents

@Suite("Documents in three formats")
struct WriterTests {
    /// Every kind of block once, with words that would like to act.
    private static let layout: Layout = {
        var sources = SourceList()
        let second = sources.cite(
            "R2", title: "Title <b> & | more", type: FixedText("Review"), paragraph: "4.12", ordinal: 9)
        let first = sources.cite("R2", title: "Title", type: FixedText("Review"), paragraph: "3.1", ordinal: 4)
        let statement = Statement(
            [.fixed(FixedText("To")), .printed("The <Board>"), .quoted("Nobody asked <her>."), .omission],
            citations: NonEmpty(second, first))
        let form = Form(
            fields: [.init(FixedText("Team")), .init(FixedText("Notes"), lines: 3)], caption: FixedText("Actions"),
            columns: [FixedText("What"), FixedText("When")], rows: 2)
        let box = Box(number: 1, title: FixedText("Box").inlines(), tone: .proposal, blocks: [.statement(statement)])
        return Layout(
            title: FixedText("About {}").inlines(.name(Name(.theme, "Care & <harm>"))),
            subtitle: [[.date(CivilDate(year: 2026, month: 11, day: 21)!)]], markings: [.draft, .fiction],
            sections: [
                Layout.Section(
                    id: "one", heading: FixedText("One").inlines(),
                    blocks: [
                        .paragraph(FixedText("Found in {} of {}.").inlines(.figure(Figure("found", 7)), .figure(Figure("searched", 20)))),
                        .statement(statement), .list(ItemList(isNumbered: true, [.statement(statement), .words([.strong(FixedText("Two"))])])),
                        .table(ItemTable(caption: [], columns: [[], []], rows: [[.words([]), .statement(statement)]])),
                        .grid([box, Box(title: [], isWide: true, blocks: [])]), .form(form), .note([]), .pageBreak,
                        .paragraph([.link(FixedLink(FixedText("999"), to: "tel:999")), .link(FixedLink(FixedText("AAFDA"), to: "https://aafda.org.uk"))]),
                    ], sections: [Layout.Section(id: "two", heading: FixedText("Two").inlines(), blocks: [.sources])])
            ], sources: sources)
    }()

    private func text(_ format: DocumentFormat, _ layout: Layout = layout) throws -> String {
        String(decoding: try layout.written(as: format), as: UTF8.self)
    }

    @Test("HTML is one file with a language, one main part, no script and nothing to load")
    func html() throws {
        let html = try text(.html)
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
        for part in ["<main id=\"text\">", "<nav aria-label=", "class=\"skip\" href=\"#text\"", "default-src 'none'"] {
            #expect(html.contains(part), "\(part)")
        }
        for part in ["<script", "src=", "url(", "@import", " style=", "<b>", "<Board>", "<her>", "<harm>"] {
            #expect(!html.contains(part), "\(part)")
        }
    }

    @Test("headings follow their nesting")
    func headings() throws {
        let html = try text(.html)
        let levels = html.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
        #expect(levels == [1, 2, 3, 3, 3])
    }

    @Test("our words stand before a quotation, never in it")
    func lead() throws {
        #expect(
            try text(.html).contains(
                "<p class=\"lead\">To <span class=\"printed\">The &lt;Board&gt;</span></p><blockquote><p><span class=\"quoted\">Nobody asked &lt;her&gt;.</span>\u{A0}\u{2026}\u{A0}"))
        #expect(try text(.markdown).contains("To **The &lt;Board&gt;**:\n\n> Nobody asked &lt;her&gt;. \u{2026} \\[R1 4.12\\] \\[R1 3.1\\]"))
    }

    @Test("a citation is a link to its source, told in words to those who listen")
    func citation() throws {
        let html = try text(.html)
        #expect(html.contains("<a class=\"cite\" href=\"#R1\" aria-label=\"Source 1, paragraph 4.12\">[R1 4.12]</a>"))
        #expect(html.contains("<tr id=\"R1\"><th scope=\"row\">R1</th>"))
        #expect(html.contains("<span class=\"at\">3.1</span>, <span class=\"at\">4.12</span>"))
    }

    @Test("every printed page carries every marking, in each format under its means")
    func markings() throws {
        let html = try text(.html)
        #expect(html.contains("<div class=\"watermark\" aria-hidden=\"true\"><span>DRAFT</span> <span>FICTION</span></div>"))
        #expect(html.contains("position: fixed"))
        #expect(html.contains("@top-left { content: \"DRAFT \\002013  not yet approved by a named person"))
        #expect(html.contains("counter(page)"))
        let markdown = try text(.markdown)
        #expect(markdown.components(separatedBy: "**DRAFT**").count == 3)
        var plain = Self.layout
        plain.markings = []
        for format in DocumentFormat.allCases { #expect(!(try text(format, plain)).contains("DRAFT")) }
    }

    @Test("a title cannot leave the style sheet it is printed in")
    func styleString() throws {
        var layout = Self.layout
        layout.title = [.name(Name(.theme, "\"; } </style><script>x\n*/ \\"))]
        let html = try text(.html, layout)
        let style = try #require(html.components(separatedBy: "<style>").last?.components(separatedBy: "</style>").first)
        #expect(style.contains("\\000022 \\00003b  \\00007d  \\00003c \\00002f style"))
        #expect(html.components(separatedBy: "</style>").count == 2)
        #expect(!html.contains("<script"))
    }

    @Test("JSON is the structure, the same bytes each time")
    func json() throws {
        let bytes = try Self.layout.written(as: .json)
        #expect(try Self.layout.written(as: .json) == bytes)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(Set(object.keys) == ["language", "title", "subtitle", "markings", "sections", "sources", "figures"])
        #expect(object["title"] as? String == "About Care & <harm>")
        #expect(object["markings"] as? [String] == ["draft", "fiction"])
        #expect((object["figures"] as? [[String: Any]])?.compactMap { $0["value"] as? Int } == [7, 20])
        let section = try #require((object["sections"] as? [[String: Any]])?.first)
        let kinds = (section["blocks"] as? [[String: Any]])?.compactMap { $0["kind"] as? String }
        #expect(kinds == ["paragraph", "statement", "list", "table", "grid", "form", "note", "page-break", "paragraph"])
    }

    @Test("statements, figures and sources are found wherever they stand")
    func walks() {
        #expect(Self.layout.statements.count == 4)
        #expect(Self.layout.figures == [Figure("found", 7), Figure("searched", 20)])
        #expect(Self.layout.sources.entries.count == 1)
        #expect(Self.layout.sources.entries[0].paragraphs.map(\.number) == ["3.1", "4.12"])
    }

    @Test("a template is filled in order; a missing value leaves its place empty")
    func template() {
        let text = FixedText("{} of {}, {}")
        let values = [Inline.figure(Figure("a", 1)), .figure(Figure("b", 2))]
        #expect(PlainText.line(text.inlines(values[0], values[1])) == "1 of 2, ")
        #expect(PlainText.line(text.inlines(values[0], values[1], values[0], values[1])) == "1 of 2, 1")
        #expect(PlainText.line(FixedText("none").inlines(values[0])) == "none")
    }

    @Test("a list that cannot be empty is not made of nothing")
    func nonEmpty() {
        #expect(NonEmpty([Int]()) == nil)
        #expect(NonEmpty([1, 2])?.elements == [1, 2])
        #expect(NonEmpty(1, 2, 3).elements == [1, 2, 3])
    }

    @Test("telephone numbers are links in HTML only; web addresses in both")
    func links() throws {
        #expect(try text(.html).contains("<a href=\"tel:999\">999</a>"))
        #expect(try text(.markdown).contains("999[AAFDA](<https://aafda.org.uk>)"))
    }
}
