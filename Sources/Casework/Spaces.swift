enum Spaces {
    /// The text without white space at its ends.
    static func trimmed(_ text: some StringProtocol) -> String {
        let text = Substring(text)
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }

    /// The text in small letters with single spaces, to compare names by.
    static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}
