internal import Themes

/// What a word search gives: a theme wherever one of its terms or
/// abbreviations stands, case folded. The yardstick beside the coder.
struct PhraseMatcher {
    private let phrases: [(words: String, slug: String)]

    init(catalogue: Catalogue) {
        phrases = catalogue.themes.flatMap { theme in
            (theme.terms + theme.abbreviations).map { (" " + Self.folded($0) + " ", theme.slug) }
        }
    }

    func themes(in text: String) -> Set<String> {
        let folded = Array((" " + Self.folded(text) + " ").utf8)
        return Set(phrases.filter { Self.holds(folded, Array($0.words.utf8)) }.map(\.slug))
    }

    /// Lower case, everything but letters, digits, & and ' as one space.
    private static func folded(_ text: String) -> String {
        String(text.lowercased().map { $0 == "\u{2019}" ? "'" : $0.isLetter || $0.isNumber || $0 == "&" || $0 == "'" ? $0 : " " })
            .split(separator: " ").joined(separator: " ")
    }

    private static func holds(_ text: [UInt8], _ phrase: [UInt8]) -> Bool {
        guard phrase.count <= text.count else { return false }
        for start in 0...(text.count - phrase.count) where text[start] == phrase[0] {
            if text[start..<start + phrase.count].elementsEqual(phrase) { return true }
        }
        return false
    }
}
