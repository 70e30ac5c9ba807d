enum Spaces {
    /// The text without white space at its ends.
    static func trimmed(_ text: some StringProtocol) -> String {
        let text = Substring(text)
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }
}
