internal import Guidance

/// Where a rule comes from, in words: "[S] BBC: six months" with the
/// source's title and what the mark means on demand.
enum Citations {
    private static let sources: [String: Source] = {
        var found: [String: Source] = [:]
        for source in GuidanceLibrary.standard.editions.flatMap(\.sources) { found[source.key.text] = source }
        return found
    }()

    /// Grounds are parted by semicolons; what is no ground stays as it is.
    static func words(_ citation: String) -> Words {
        var words = Words([])
        for (place, ground) in citation.split(separator: ";").map({ $0.trimming() }).enumerated() {
            if place > 0 { words += Words("; ") }
            words += of(ground)
        }
        return words
    }

    private static func of(_ ground: String) -> Words {
        guard let open = ground.firstIndex(of: "["), let close = ground[open...].firstIndex(of: "]") else { return Words(ground) }
        let mark = String(ground[ground.index(after: open)..<close])
        guard let meaning = meaning(of: mark) else { return Words(ground) }
        let rest = ground[ground.index(after: close)...].trimming()
        let key = String(rest.prefix { $0.isUppercase || $0.isNumber })
        let before = Words(String(ground[..<open]))
        guard let source = sources[key] else { return before + Words(rest + " ") + .term(meaning.word, meaning: meaning.words) }
        let place = rest.dropFirst(key.count)
        return before + .term(shortened(source.title), meaning: source.title) + Words("\(place) ") + .term(meaning.word, meaning: meaning.words)
    }

    private static func meaning(of mark: String) -> (word: String, words: String)? {
        switch Mark(rawValue: mark) {
        case .read: ("(read)", "Read in the source that is cited.")
        case .recalled: ("(recalled)", "General knowledge of the source; the passage was not read again. A default that you may change.")
        case .inferred: ("(inferred)", "Inferred from facts that were read: advice.")
        case nil: nil
        }
    }

    private static func shortened(_ title: String) -> String {
        title.count <= 60 ? title : title.prefix(58).split(separator: " ").dropLast().joined(separator: " ") + " …"
    }
}
