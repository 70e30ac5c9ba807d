/// Finds words that blame the person who was harmed, soften what was done,
/// or hurt those who read about it. Holds for our own words; what a review
/// says is quoted as it stands.
public enum WordingLint {
    /// A wording that we do not use.
    public struct Rule: Sendable, Equatable {
        /// Folded: lower case, straight apostrophes, single spaces. A word
        /// that ends in `*` stands for all that begin so.
        public let phrase: String
        public let reason: String
        public let better: String
    }

    /// A rule that a text breaks.
    public struct Fault: Sendable, Equatable, CustomStringConvertible {
        public let rule: Rule
        /// 1-based word at which the wording begins.
        public let word: Int

        public var description: String {
            "word \(word): \u{201C}\(rule.phrase)\u{201D}: \(rule.reason); write \(rule.better)"
        }
    }

    /// Every fault of a text of ours, in reading order.
    public static func faults(in text: String) -> [Fault] {
        finder.matches(in: text).map { Fault(rule: rules[$0.phrase], word: $0.word + 1) }
    }

    /// Every fault of a page of prose. What stands in quotation marks or as
    /// code is quoted, and exempt.
    public static func faults(inProse page: String) -> [Fault] {
        faults(in: withoutQuotations(page))
    }

    private static let finder = PhraseFinder(rules.map(\.phrase))

    private static func withoutQuotations(_ page: String) -> String {
        var out = ""
        var isCode = false
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isCode.toggle()
                continue
            }
            if isCode || line.hasPrefix("    ") || line.hasPrefix(">") { continue }
            var closing: Character?
            for character in line {
                if let end = closing {
                    if character == end { closing = nil }
                    continue
                }
                switch character {
                case "`", "\"": closing = character
                case "\u{201C}": closing = "\u{201D}"
                default: out.append(character)
                }
            }
            out.append("\n")
        }
        return out
    }
}
