internal import Searching
internal import Themes

/// Tells when the words of a query name a theme: somebody who types
/// `matricide` wants what is about it, not what prints the word.
struct ThemeHints {
    private let names: [String: Theme]

    init(catalogue: Catalogue) {
        var names: [String: Theme] = [:]
        for theme in catalogue.themes {
            let spelt = [theme.label, theme.slug] + theme.abbreviations
            for name in spelt where names[Self.folded(name)] == nil { names[Self.folded(name)] = theme }
        }
        self.names = names
    }

    /// One hint a theme, in the order in which the words stand.
    func hints(in query: Query, text: String) -> [SearchAnswer.ThemeHint] {
        let words = query.words.map(Self.folded)
        var hints: [SearchAnswer.ThemeHint] = []
        var start = 0
        while start < words.count {
            let longest = (1...min(6, words.count - start)).reversed().first { length in
                names[words[start..<start + length].joined(separator: " ")] != nil
            }
            guard let length = longest else {
                start += 1
                continue
            }
            let spelt = words[start..<start + length].joined(separator: " ")
            if let theme = names[spelt], !hints.contains(where: { $0.theme == theme.slug }) {
                hints.append(.init(words: spelt, theme: theme.slug, query: Self.query(text, spelt, theme.slug)))
            }
            start += length
        }
        return hints
    }

    /// The query with the words replaced by the field, where they stand
    /// together; else the field beside it.
    private static func query(_ text: String, _ words: String, _ slug: String) -> String {
        let lowered = text.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }
        for spelling in ["\"\(words)\"", words] {
            let (bytes, wanted) = (Array(text.utf8), Array(spelling.utf8))
            let places = bytes.indices.dropLast(wanted.count - 1)
            let start = places.first { lowered[$0..<$0 + wanted.count].elementsEqual(wanted) }
            if let start {
                return String(decoding: bytes[..<start], as: UTF8.self) + "theme:\(slug)"
                    + String(decoding: bytes[(start + spelling.utf8.count)...], as: UTF8.self)
            }
        }
        return "theme:\(slug)"
    }

    private static func folded(_ name: String) -> String {
        name.lowercased().split(whereSeparator: { $0 == "-" || $0 == " " }).joined(separator: " ")
    }
}
