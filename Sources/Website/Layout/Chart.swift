/// Bars with their values, drawn as SVG; a table with the same figures
/// always stands behind it.
///
/// A value that may not be shown is said so in words, never drawn.
struct BarChart: Block {
    static let template = "bar-chart"

    struct Bar: Sendable {
        var label: String
        /// `nil` where it is not shown: too small, or it would give another
        /// one away.
        var value: Int?
        /// Beside the bar, in place of the bare value: "7 of 12".
        var words: String?
    }

    /// What the chart tells, for those who hear the page.
    var label: String
    var bars: [Bar]
    /// Under the chart.
    var note: String?

    private static let (labelWidth, barWidth, wordsWidth, step) = (230, 420, 150, 28)

    var view: [String: Any] {
        let largest = max(1, bars.compactMap(\.value).max() ?? 1)
        return [
            "some": !bars.isEmpty, "label": label, "note": note ?? false,
            "width": Self.labelWidth + Self.barWidth + Self.wordsWidth, "height": bars.count * Self.step + 8,
            "bars": bars.enumerated().map { place, bar in
                let width = bar.value.map { max($0 > 0 ? 2 : 0, $0 * Self.barWidth / largest) } ?? 0
                return [
                    "label": Self.fitted(bar.label), "textX": Self.labelWidth - 10, "textY": place * Self.step + 20,
                    "x": Self.labelWidth, "y": place * Self.step + 6, "w": width, "known": bar.value != nil,
                    "words": bar.words ?? bar.value.map(String.init) ?? Undisclosed.words,
                    "wordsX": Self.labelWidth + width + 8,
                ]
            },
        ]
    }

    private static func fitted(_ label: String) -> String { label.count > 32 ? label.prefix(31) + "…" : label }
}

/// What is said in place of a figure that disclosure control keeps back.
enum Undisclosed {
    static let words = "not shown"

    static func words(_ count: Int?) -> Words { count.map { Words("\($0)") } ?? Words(words) }
}
