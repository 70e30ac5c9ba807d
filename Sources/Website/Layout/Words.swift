/// A run of text on a page, with links and marks in it.
///
/// Everything in it is shown as text: what stands in a value never becomes
/// markup. A link goes to a path of this site or to an `https:` address;
/// one that does neither is shown as plain text.
struct Words: Sendable, Equatable, ExpressibleByStringInterpolation {
    enum Span: Sendable, Equatable {
        case plain(String)
        case strong(String)
        /// Of less weight than what stands beside it.
        case quiet(String)
        case link(String, SitePath, isDownload: Bool)
        /// Words that a search found.
        case mark(String)
        /// A state, in words and colour.
        case tag(String, Tone)
        /// A word of the field with its meaning on demand.
        case term(String, meaning: String)
        /// For those who hear the page, where the eye sees it anyway.
        case spoken(String)
        case lineBreak
    }

    var spans: [Span]

    init(_ spans: [Span]) { self.spans = spans }
    init(stringLiteral value: String) { spans = [.plain(value)] }
    init(_ text: String) { spans = [.plain(text)] }

    static func strong(_ text: String) -> Words { Words([.strong(text)]) }
    static func quiet(_ text: String) -> Words { Words([.quiet(text)]) }
    static func mark(_ text: String) -> Words { Words([.mark(text)]) }
    static func tag(_ text: String, _ tone: Tone) -> Words { Words([.tag(text, tone)]) }
    static func term(_ text: String, meaning: String) -> Words { Words([.term(text, meaning: meaning)]) }
    static func spoken(_ text: String) -> Words { Words([.spoken(text)]) }
    static var lineBreak: Words { Words([.lineBreak]) }

    static func link(_ text: String, to path: SitePath, isDownload: Bool = false) -> Words {
        Words([.link(text, path, isDownload: isDownload)])
    }

    /// A link to an address that somebody gave; plain text where it is not
    /// a safe one.
    static func link(_ text: String, toAddress address: String) -> Words {
        SitePath(address: address).map { .link(text, to: $0) } ?? Words(text)
    }

    static func + (left: Words, right: Words) -> Words { Words(left.spans + right.spans) }
    static func += (left: inout Words, right: Words) { left.spans += right.spans }

    var isEmpty: Bool { spans.isEmpty || spans == [.plain("")] }

    /// As it is read out.
    var text: String {
        spans.map { span in
            switch span {
            case .plain(let text), .strong(let text), .quiet(let text), .mark(let text), .tag(let text, _), .spoken(let text): text
            case .link(let text, _, _), .term(let text, _): text
            case .lineBreak: "\n"
            }
        }.joined()
    }
}

/// How pressing a state is; never told by its colour alone.
enum Tone: String, Sendable {
    case neutral, good, soon, late, paused, notice
}

extension Words {
    /// For the template `words`.
    var view: [String: Any] {
        if spans.count == 1, case .plain(let text) = spans[0] { return ["plain": text, "spans": false] }
        return ["plain": false, "spans": spans.map(\.view)]
    }
}

extension Words.Span {
    fileprivate var view: [String: Any] {
        switch self {
        case .plain(let text): ["span": "span-plain", "text": text]
        case .strong(let text): ["span": "span-strong", "text": text]
        case .quiet(let text): ["span": "span-quiet", "text": text]
        case .mark(let text): ["span": "span-mark", "text": text]
        case .tag(let text, let tone): ["span": "span-tag", "text": text, "tone": tone.rawValue]
        case .term(let text, let meaning): ["span": "span-term", "text": text, "meaning": meaning]
        case .spoken(let text): ["span": "span-spoken", "text": text]
        case .lineBreak: ["span": "span-break"]
        case .link(let text, let path, let isDownload):
            ["span": "span-link", "text": text, "href": path.description, "download": isDownload, "outside": path.isOutside]
        }
    }
}

extension Words? {
    /// For a section of a template that is left out where there is nothing.
    var orNone: Any {
        switch self {
        case .some(let words): words.view
        case .none: false
        }
    }
}
