extension RuleText.Source {
    /// Every rule text, words and facts first.
    static let standard: [RuleText.Source] = [
        words, facts, death, control, violence, risk, health, circumstance, identity, children, perpetrator, encounter,
        service, system, networks,
    ]
}
