extension RuleText.Source {
    static let system = RuleText.Source("System", """
# to come
""")
}
