extension RuleText.Source {
    static let needs = RuleText.Source("Needs", """
# to come
""")
}
