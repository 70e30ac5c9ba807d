/// What an element of any XML vocabulary does, told from its local name.
///
/// No vocabulary has code of its own: DocBook, TEI and JATS use the same
/// handful of ideas under names that do not contradict each other. The few
/// names that mean two things (`note`, `title`, `table`) are told apart by
/// where they stand.
enum XMLRole: UInt8 {
    /// Unknown and inline elements: their text is part of the text around.
    case inline
    case container, section, heading, label, paragraph
    case list, item, glossary, glossaryEntry, term, definition
    case table, tableWrap, row, cell, headCell, caption, tableHead
    case note, noteReference, admonition, quotation, inlineQuotation, box, lineBreak, bold, italic, superscript
    /// Data about the document, not its text.
    case metadata
    case skip
    /// Our own vocabulary.
    case recommendation, fact

    static func named(_ name: String) -> XMLRole {
        byName[name.lowercased()] ?? .inline
    }

    private static let byName: [String: XMLRole] = [
        "review": .container, "report": .container, "document": .container, "article": .container,
        "book": .container, "tei": .container, "text": .container, "front": .container, "body": .container,
        "back": .container, "group": .container, "html": .container, "legalnotice": .skip,
        "dedication": .section, "fn-group": .container, "wrapper": .container,
        "section": .section, "sec": .section, "div": .section, "div1": .section, "div2": .section,
        "div3": .section, "div4": .section, "div5": .section, "div6": .section, "div7": .section,
        "sect1": .section, "sect2": .section, "sect3": .section, "sect4": .section, "sect5": .section,
        "simplesect": .section, "chapter": .section, "part": .section, "appendix": .section, "app": .section,
        "app-group": .container, "preface": .section, "foreword": .section, "abstract": .section, "ack": .section,
        "acknowledgements": .section, "glossary": .section, "bibliography": .section, "ref-list": .section,
        "annex": .section, "chap": .section, "subsection": .section,
        "heading": .heading, "head": .heading, "title": .heading, "bridgehead": .heading, "h1": .heading,
        "h2": .heading, "h3": .heading, "h4": .heading, "h5": .heading, "h6": .heading,
        "label": .label, "num": .label,
        "paragraph": .paragraph, "para": .paragraph, "simpara": .paragraph, "formalpara": .paragraph,
        "p": .paragraph, "ab": .paragraph, "verse": .paragraph, "l": .paragraph, "line": .paragraph,
        "list": .list, "itemizedlist": .list, "orderedlist": .list, "simplelist": .list, "ul": .list, "ol": .list,
        "procedure": .list,
        "item": .item, "listitem": .item, "list-item": .item, "li": .item, "member": .item, "step": .item,
        "def-list": .glossary, "glosslist": .glossary, "variablelist": .glossary, "dl": .glossary,
        "glossdiv": .container,
        "def-item": .glossaryEntry, "glossentry": .glossaryEntry, "varlistentry": .glossaryEntry,
        "term": .term, "glossterm": .term, "dt": .term, "def": .definition, "glossdef": .definition,
        "dd": .definition,
        "table": .table, "informaltable": .table, "tgroup": .container, "table-wrap": .tableWrap,
        "row": .row, "tr": .row, "cell": .cell, "entry": .cell, "td": .cell, "th": .headCell,
        "thead": .tableHead, "caption": .caption,
        "footnote": .note, "note": .note, "fn": .note, "endnote": .note,
        "xref": .noteReference, "footnoteref": .noteReference, "ptr": .noteReference, "ref": .noteReference,
        "tip": .admonition, "important": .admonition, "warning": .admonition, "caution": .admonition,
        "quotation": .quotation, "blockquote": .quotation, "disp-quote": .quotation, "epigraph": .quotation,
        "cit": .quotation, "quote": .inlineQuotation, "q": .inlineQuotation,
        "box": .box, "boxed-text": .box, "sidebar": .box, "floatingtext": .box, "example": .box,
        "br": .lineBreak, "break": .lineBreak, "lb": .lineBreak,
        "b": .bold, "bold": .bold, "strong": .bold, "i": .italic, "italic": .italic, "em": .italic,
        "emphasis": .italic, "sup": .superscript, "superscript": .superscript,
        "info": .metadata, "articleinfo": .metadata, "bookinfo": .metadata, "sectioninfo": .metadata,
        "teiheader": .metadata, "article-meta": .metadata, "journal-meta": .metadata, "meta": .metadata,
        "remark": .skip, "indexterm": .skip, "toc": .skip, "script": .skip, "style": .skip, "mediaobject": .skip,
        "graphic": .skip, "figdesc": .skip, "comment": .skip, "fw": .skip, "pb": .skip, "index": .skip,
        "recommendation": .recommendation,
        "csp": .fact, "dateofdeath": .fact, "dateofreport": .fact, "methodofdeath": .fact, "people": .fact,
    ]
}
