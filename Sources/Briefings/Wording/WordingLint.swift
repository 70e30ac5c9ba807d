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
        let words = self.words(of: text)
        var faults: [Fault] = []
        for start in words.indices {
            for (phrase, rule) in compiled where matches(phrase, words, at: start) {
                faults.append(Fault(rule: rule, word: start + 1))
            }
        }
        return faults
    }

    /// Every fault of a page of prose. What stands in quotation marks or as
    /// code is quoted, and exempt.
    public static func faults(inProse page: String) -> [Fault] {
        faults(in: withoutQuotations(page))
    }

    private static let compiled: [([String], Rule)] = rules.map { (words(of: $0.phrase, keepingStars: true), $0) }

    private static func matches(_ phrase: [String], _ words: [String], at start: Int) -> Bool {
        guard start + phrase.count <= words.count else { return false }
        return phrase.indices.allSatisfy { place in
            let wanted = phrase[place]
            return wanted.hasSuffix("*")
                ? words[start + place].hasPrefix(wanted.dropLast()) : words[start + place] == wanted
        }
    }

    /// Lower case, apostrophes straight, hyphens as spaces.
    private static func words(of text: String, keepingStars: Bool = false) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "\u{2019}", "\u{2018}", "'": word.append("'")
            case "*" where keepingStars: word.append("*")
            case _ where scalar.properties.isAlphabetic || ("0"..."9").contains(scalar):
                word.unicodeScalars.append(scalar)
            default:
                if !word.isEmpty { words.append(word) }
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

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
