internal import Learning
internal import Reviews
internal import Searching

/// Recommendations, each with its report and addressee.
struct RecommendationList: Block {
    static let template = "recommendation-list"

    struct Item: Sendable {
        var title: Words
        var words: Words
        var place: Words
        var likeness: String?
        var themes: [Words]
        /// Tells how somebody took their own life: opened only when wanted.
        var isSensitive: Bool

        /// - Parameter asked: words that are marked where they come back.
        init(_ entry: RecommendationsAnswer.Entry, asked: String? = nil) {
            title = .link(
                entry.number.map { "Recommendation \($0)" } ?? "Recommendation", to: .to("recommendations", entry.id))
            let text = Shortened.words(entry.text, to: 700)
            words = asked.map { SharedWords.marked(text, with: $0) } ?? Words(text)
            place = .link(entry.title, to: .to("library", entry.report))
                + Words(entry.paragraph.hasPrefix("p") ? "" : ", paragraph \(entry.paragraph)") + Words(entry.addressee.map { " · to \($0)" } ?? "")
            likeness = entry.similarity.map { LikenessWords.of($0) }
            themes = entry.themes.prefix(6).map { .link(ThemeNames.label($0), to: .to("themes", $0)) }
            isSensitive = entry.sensitive
        }

        var view: [String: Any] {
            [
                "title": title.view, "words": words.view, "place": place.view, "likeness": likeness ?? false,
                "themed": !themes.isEmpty, "themes": themes.map { ["theme": $0.view] }, "sensitive": isSensitive,
                "open": !isSensitive,
            ]
        }
    }

    var items: [Item]

    var view: [String: Any] { ["items": items.map(\.view)] }
}

/// One's own words on the left, the likest on the right.
struct Comparison: Block {
    static let template = "comparison"
    var own: String
    var items: [RecommendationList.Item]

    var view: [String: Any] { ["own": own, "items": items.map(\.view)] }
}

/// How alike two wordings are, in words.
enum LikenessWords {
    /// - Parameter similarity: 0 to 1.
    static func of(_ similarity: Double) -> String {
        let percent = Int((similarity * 100).rounded())
        switch similarity {
        case 0.8...: return "nearly the same wording (\(percent) of 100)"
        case 0.5...: return "much alike (\(percent) of 100)"
        case 0.25...: return "somewhat alike (\(percent) of 100)"
        default: return "a little alike (\(percent) of 100)"
        }
    }
}

/// Marks the words of a text that stand in another too, whatever their
/// ending.
enum SharedWords {
    /// Words that every recommendation has.
    private static let common: Set<String> = [
        "should", "would", "could", "shall", "will", "must", "that", "this", "these", "those", "their", "they", "them", "there",
        "which", "where", "when", "what", "whom", "whose", "with", "from", "have", "been", "were", "being", "each", "every", "other",
        "such", "than", "then", "also", "into", "upon", "about", "after", "before", "between", "ensure", "recommendation",
        "recommends", "recommend", "review", "panel",
    ]

    static func marked(_ text: String, with other: String) -> Words {
        let stemmer = Stemmer()
        let wanted = Set(Tokenizer.words(of: other).filter { $0.utf8.count > 3 && !common.contains($0) }.map { stemmer.stem($0) })
        let shared = Tokenizer.tokens(of: text).filter { wanted.contains(stemmer.stem($0.word)) }
        return Highlighted.words(text, shared.map { [$0.range.lowerBound.value, $0.range.upperBound.value] })
    }
}

/// What a list is narrowed by, each with a way to take it off.
struct Chips: Block {
    static let template = "chips"

    struct Chip: Sendable {
        var words: String
        var without: SitePath
    }

    var label: String
    var chips: [Chip]

    var view: [String: Any] {
        [
            "some": !chips.isEmpty, "label": label,
            "chips": chips.map { ["words": $0.words, "href": $0.without.description] },
        ]
    }
}
