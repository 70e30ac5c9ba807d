extension RuleText.Source {
    static let risk = RuleText.Source("Risk", """
# to come
""")
}
