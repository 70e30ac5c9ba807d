/// A piece of a page: values that a template of its own name shows.
///
/// A template names every key that it uses, and `view` holds every key: a
/// key that were missing here would be looked for in what stands around.
protocol Block: Sendable {
    /// The template's name.
    static var template: String { get }
    var view: [String: Any] { get }
}

extension Block {
    /// With the name of its template, for `{{>*template}}`.
    var placed: [String: Any] { view.merging(["template": Self.template]) { own, _ in own } }
}

extension [any Block] {
    var placed: [[String: Any]] { map(\.placed) }
}

/// A heading within a page.
struct Heading: Block {
    static let template = "heading"
    var text: String
    /// 2 or 3: a page has one heading of level 1, its own.
    var level = 2
    var id: String?

    init(_ text: String, level: Int = 2, id: String? = nil) {
        self.text = text
        self.level = level
        self.id = id
    }

    var view: [String: Any] {
        ["text": text, "two": level == 2, "three": level >= 3, "id": id ?? Anchor.of(text)]
    }
}

/// Identifiers within a page, made of its words.
enum Anchor {
    static func of(_ text: String) -> String {
        let kept = text.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        return String(kept).split(separator: "-").joined(separator: "-")
    }
}

/// A paragraph.
struct Paragraph: Block {
    static let template = "paragraph"
    enum Style: String, Sendable { case body, lead, hint, quiet }
    var words: Words
    var style = Style.body

    init(_ words: Words, _ style: Style = .body) {
        self.words = words
        self.style = style
    }

    var view: [String: Any] { ["words": words.view, "style": style.rawValue] }
}

/// Something set apart: a rule, a warning, what just happened.
struct Notice: Block {
    static let template = "notice"
    enum Kind: String, Sendable {
        case inset, warning, success, important
    }
    var kind: Kind
    var title: String?
    var blocks: [any Block]

    init(_ kind: Kind, title: String? = nil, _ blocks: [any Block]) {
        self.kind = kind
        self.title = title
        self.blocks = blocks
    }

    init(_ kind: Kind, title: String? = nil, _ words: Words) {
        self.init(kind, title: title, [Paragraph(words)])
    }

    var view: [String: Any] {
        [
            "kind": kind.rawValue, "title": title ?? false, "blocks": blocks.placed,
            "role": kind == .success ? "status" : "note",
        ]
    }
}

/// A list.
struct ListBlock: Block {
    static let template = "list"
    var items: [Words]
    var isNumbered = false

    init(_ items: [Words], isNumbered: Bool = false) {
        self.items = items
        self.isNumbered = isNumbered
    }

    var view: [String: Any] { ["numbered": isNumbered, "items": items.map { ["words": $0.view] }] }
}

/// What a person may open when they want it: help, distressing detail.
struct Details: Block {
    static let template = "details"
    var summary: String
    var blocks: [any Block]
    var isOpen = false

    init(_ summary: String, _ blocks: [any Block], isOpen: Bool = false) {
        self.summary = summary
        self.blocks = blocks
        self.isOpen = isOpen
    }

    var view: [String: Any] { ["summary": summary, "blocks": blocks.placed, "open": isOpen] }
}

/// Part of a page with a heading of its own.
struct Section: Block {
    static let template = "section"
    var heading: String
    var id: String
    var blocks: [any Block]
    /// Stands beside the heading.
    var action: Words?

    init(_ heading: String, id: String? = nil, action: Words? = nil, _ blocks: [any Block]) {
        self.heading = heading
        self.id = id ?? Anchor.of(heading)
        self.action = action
        self.blocks = blocks
    }

    var view: [String: Any] {
        ["heading": heading, "id": id, "blocks": blocks.placed, "action": action.orNone]
    }
}

/// A narrow column beside a wide one; one below the other where there is
/// no room.
struct Columns: Block {
    static let template = "columns"
    var side: [any Block]
    var main: [any Block]
    /// The name by which the narrow column is announced.
    var label: String

    var view: [String: Any] { ["side": side.placed, "main": main.placed, "label": label] }
}

/// Links that look like buttons: what can be done here.
struct Buttons: Block {
    static let template = "buttons"
    struct Button: Sendable {
        var text: String
        var path: SitePath
        var isSecondary = false
        var isDownload = false
    }
    var buttons: [Button]

    init(_ buttons: [Button]) { self.buttons = buttons }

    var view: [String: Any] {
        [
            "buttons": buttons.map {
                ["text": $0.text, "href": $0.path.description, "secondary": $0.isSecondary, "download": $0.isDownload]
            }
        ]
    }
}

/// The pages of a long list.
struct Pagination: Block {
    static let template = "pagination"
    var page: Int
    var pages: Int
    var path: @Sendable (Int) -> SitePath

    var view: [String: Any] {
        [
            "some": pages > 1, "words": "Page \(page) of \(max(1, pages))",
            "previous": page > 1 ? path(page - 1).description : false,
            "next": page < pages ? path(page + 1).description : false,
        ]
    }
}
