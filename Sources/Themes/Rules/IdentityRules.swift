extension RuleText.Source {
    static let identity = RuleText.Source("Identity", """
# to come
""")
}
