extension RuleText.Source {
    static let practice = RuleText.Source("Practice", """
# to come
""")
}
