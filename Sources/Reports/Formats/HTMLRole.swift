/// What an element of HTML does to the text in it.
enum HTMLRole: UInt8 {
    /// Unknown and inline elements: their text is part of the text around.
    case inline
    case container, paragraph, heading, orderedList, unorderedList, item
    case definitionList, term, definition
    case table, row, cell, headCell, caption, tableHead
    case lineBreak, rule, bold, italic, superscript, link
    case quotation, aside, figure, skip, main, pageHeader, pageFooter, title, meta, head

    static func named(_ name: String) -> HTMLRole {
        byName[name] ?? .inline
    }

    private static let byName: [String: HTMLRole] = [
        "html": .container, "body": .container, "div": .container, "section": .container,
        "article": .container, "center": .container, "form": .container, "fieldset": .container,
        "details": .container, "summary": .paragraph, "address": .container, "hgroup": .container,
        "main": .main, "header": .pageHeader, "footer": .pageFooter, "head": .head, "title": .title,
        "meta": .meta,
        "p": .paragraph, "pre": .paragraph, "legend": .paragraph,
        "h1": .heading, "h2": .heading, "h3": .heading, "h4": .heading, "h5": .heading, "h6": .heading,
        "ol": .orderedList, "ul": .unorderedList, "menu": .unorderedList, "dir": .unorderedList, "li": .item,
        "dl": .definitionList, "dt": .term, "dd": .definition,
        "table": .table, "tr": .row, "td": .cell, "th": .headCell, "caption": .caption, "thead": .tableHead,
        "tbody": .inline, "tfoot": .inline,
        "br": .lineBreak, "hr": .rule,
        "b": .bold, "strong": .bold, "i": .italic, "em": .italic, "cite": .italic, "sup": .superscript,
        "a": .link,
        "blockquote": .quotation, "aside": .aside, "figure": .figure, "figcaption": .paragraph,
        "script": .skip, "style": .skip, "noscript": .skip, "template": .skip, "nav": .skip, "button": .skip,
        "select": .skip, "textarea": .skip, "input": .skip, "label": .skip, "iframe": .skip, "object": .skip,
        "svg": .skip, "math": .skip, "audio": .skip, "video": .skip, "canvas": .skip, "dialog": .skip,
        "map": .skip, "datalist": .skip, "del": .skip,
    ]
}
