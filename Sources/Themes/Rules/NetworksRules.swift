extension RuleText.Source {
    static let networks = RuleText.Source("Networks", """
# to come
""")
}
