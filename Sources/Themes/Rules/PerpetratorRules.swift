extension RuleText.Source {
    static let perpetrator = RuleText.Source("Perpetrator", """
# to come
""")
}
