extension RuleText.Source {
    static let children = RuleText.Source("Children", """
# to come
""")
}
