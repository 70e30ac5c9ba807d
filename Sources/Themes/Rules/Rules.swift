extension RuleText.Source {
    /// Every rule text, words and facts first.
    static let standard: [RuleText.Source] = [
        words, facts, death, abuse, risk, needs, identity, children, perpetrator, practice, system, networks,
    ]
}
