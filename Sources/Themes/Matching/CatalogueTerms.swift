extension RuleText {
    /// A catalogue's terms are weak rules: a word that may tell of a theme,
    /// and needs another sign beside it.
    mutating func addTerms(of catalogue: Catalogue) {
        var reader = PatternReader(spellings: spellings)
        defer { spellings = reader.spellings }
        for theme in catalogue.themes {
            var rule = Rule(
                kind: .weak(theme.code), name: "term", explanation: "a word that often tells of this theme, with another sign beside it")
            rule.options.keepsNegated = nil
            var entry = Entry(rule: rule, part: "catalogue", line: Int(theme.code.value) + 1)
            for term in theme.terms {
                let words = String(term.map { $0 == "-" || $0 == "/" || $0 == "," ? " " : $0 })
                do throws(PatternReader.Fault) {
                    entry.patterns += try PatternExpansion.steps(of: reader.read(words[...]))
                } catch {
                    faults.append(
                        .init(part: entry.part, line: entry.line, message: "the term \u{201C}\(term)\u{201D}: \(error.message)"))
                }
            }
            entries.append(entry)
        }
    }
}
