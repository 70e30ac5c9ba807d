import Reviews

/// Whom a recommendation asks: from the heading over it, the words before
/// "should", brackets, or a bold name in front.
enum Addressees {
    /// What a heading or bold line over a group of recommendations says.
    struct Group: Equatable {
        var addressee: String?
        var level: RecommendationLevel?
    }

    static func group(from heading: String) -> Group {
        var text = ByteText.trimmed(heading)
        let plain = SectionKinds.plain(text)
        var level: RecommendationLevel?
        func has(_ phrase: String) -> Bool { ByteText.contains(phrase, in: plain) }
        if has("single agency") || has("single-agency") || has("individual agency") || has("agency-specific") {
            level = .singleAgency
        } else if has("multi agency") || has("multi-agency") || has("joint recommendations") || has("partnership recommendations") {
            level = .multiAgency
        } else if has("national") {
            level = .national
        }
        let isGeneric = has("recommendation") || plain == "national" || has("national bodies") || has("national level")
            || plain == "local" || plain == "multi-agency" || plain == "single-agency" || plain == "regional"
        if isGeneric {
            // "Recommendations for Brightway"
            for mark in ["recommendations for the ", "recommendations for ", "recommendations to "] {
                if let place = ByteText.place(of: mark, in: plain), plain.utf8.count == text.utf8.count {
                    let rest = String(Substring(text.utf8.dropFirst(place + mark.utf8.count)))
                    if Bodies.isBody(rest) { return Group(addressee: rest, level: level) }
                }
            }
            return Group(addressee: nil, level: level)
        }
        if plain.hasPrefix("for the ") {
            let rest = String(text.dropFirst(8))
            text = PrintedNumber.isUpper(rest.utf8.first ?? 0) ? rest : "the " + rest
        } else if plain.hasPrefix("for ") {
            text = String(text.dropFirst(4))
        } else if plain.hasPrefix("to ") {
            text = String(text.dropFirst(3))
        }
        while let last = text.utf8.last, last == UInt8(ascii: ":") || last == UInt8(ascii: ".") { text.removeLast() }
        guard text.utf8.count <= 90, !text.isEmpty else { return Group(addressee: nil, level: level) }
        // A heading under "Recommendations" that names no known kind of body
        // still names a service where it is short.
        guard Bodies.isBody(text) || text.split(separator: " ").count <= 4 else { return Group(addressee: nil, level: level) }
        return Group(addressee: text, level: level ?? nil)
    }

    /// The subject of the sentence that asks.
    static func subject(of text: String) -> String? {
        let sentence = Sentences.first(text)
        var words = sentence.utf8.split(separator: 0x20, maxSplits: 24).map { String(Substring($0)) }
        let isThat = words.first == "That"
        if isThat { words.removeFirst() }
        guard let verb = words.firstIndex(where: { ["should", "must", "to", "will", "shall", "needs", "is", "are"].contains($0) })
            ?? (isThat ? verbAfterBody(words) : nil)
        else { return isThat ? verbAfterBody(words).flatMap { cleaned(Array(words[..<$0])) } : nil }
        var end = verb
        if isThat, let earlier = verbAfterBody(words), earlier < end { end = earlier }
        guard end > 0, end <= 14 else { return nil }
        return cleaned(Array(words[..<end]))
    }

    /// "Brightway should": up to four words with capitals before the verb,
    /// which may be the name of a service.
    static func properName(of text: String) -> String? {
        let words = Sentences.first(text).utf8.split(separator: 0x20, maxSplits: 8).map { String(Substring($0)) }
        guard let verb = words.firstIndex(where: { ["should", "must", "will"].contains($0) }), (1...4).contains(verb),
            words[..<verb].allSatisfy({ PrintedNumber.isUpper($0.utf8.first ?? 0) })
        else { return nil }
        return words[..<verb].joined(separator: " ")
    }

    /// "That the Ministry of Justice and the judicial college consider": the
    /// first word in lower case that is neither a join nor a word for a body.
    private static func verbAfterBody(_ words: [String]) -> Int? {
        let joins: Set<String> = ["the", "of", "and", "for", "in", "on", "to", "a", "all", "local", "with", "by", "its", "their"]
        var seenBody = false
        for (index, word) in words.prefix(16).enumerated() {
            let isLower = (97...122).contains(word.utf8.first ?? 0)
            let isBody = Bodies.isBody(word) || !isLower
            if isBody { seenBody = true }
            let plain = word.filter(\.isLetter)
            if isLower, !isBody, !joins.contains(plain), seenBody,
                plain.hasSuffix("s") || verbs.contains(plain)
            {
                return index
            }
        }
        return nil
    }

    private static let verbs: Set<String> = [
        "consider", "ensure", "review", "agree", "make", "develop", "provide", "take", "work", "introduce", "establish",
        "set", "train", "issue", "commission", "adopt", "include", "require", "use", "audit", "share", "continue",
    ]

    private static func cleaned(_ words: [String]) -> String? {
        var words = words
        if let first = words.first, ["The", "the", "Each", "All"].contains(first), first.lowercased() == "the" { words.removeFirst() }
        guard !words.isEmpty, words.count <= 12 else { return nil }
        var text = words.joined(separator: " ")
        while let last = text.utf8.last, last == UInt8(ascii: ",") { text.removeLast() }
        guard Bodies.isBody(text), !text.contains(",") || text.utf8.count < 80 else { return nil }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// "[to the police]" at the start, "(Police)" at the end.
    static func bracketed(in text: String) -> String? {
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            return plainBody(String(text[text.index(after: text.startIndex)..<end]))
        }
        guard text.hasSuffix("]") || text.hasSuffix(")") else { return nil }
        let open: Character = text.hasSuffix("]") ? "[" : "("
        guard let start = text.lastIndex(of: open) else { return nil }
        return plainBody(String(text[text.index(after: start)..<text.index(before: text.endIndex)]))
    }

    /// "(Tarn Council). The council should": what is in the brackets, and
    /// the sentence behind them.
    static func leadingBracket(of text: String) -> (inside: String, rest: String)? {
        guard let first = text.utf8.first, first == UInt8(ascii: "(") || first == UInt8(ascii: "[") else { return nil }
        let close: Character = first == UInt8(ascii: "(") ? ")" : "]"
        guard let end = text.firstIndex(of: close) else { return nil }
        let inside = String(text[text.index(after: text.startIndex)..<end])
        // (a) is a letter, not a body.
        guard inside.utf8.count > 3, inside.utf8.count <= 90 else { return nil }
        var rest = text[text.index(after: end)...]
        while let next = rest.first, [".", ":", " ", "–", "-", "—"].contains(next) { rest = rest.dropFirst() }
        guard rest.utf8.count > 20 else { return nil }
        var name = inside
        for lead in ["to the ", "for the ", "to ", "for "] where SectionKinds.plain(name).hasPrefix(lead) {
            name = String(name.dropFirst(lead.count))
            break
        }
        return (name, String(rest))
    }

    private static func plainBody(_ inside: String) -> String? {
        var text = inside
        for lead in ["to the ", "for the ", "to ", "for "] where SectionKinds.plain(text).hasPrefix(lead) {
            text = String(text.dropFirst(lead.count))
            break
        }
        return text.utf8.count <= 80 && Bodies.isBody(text) ? text : nil
    }
}
