extension RuleText.Source {
    static let abuse = RuleText.Source("Abuse", """
# to come
""")
}
