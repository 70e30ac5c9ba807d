/// The longer words of a text, by which two recommendations are compared.
struct Wording {
    private let words: Set<UInt64>
    private let text: String

    init(_ text: String) {
        self.text = text
        var result: Set<UInt64> = []
        var hash = Tokens.seed, count = 0
        for byte in text.utf8 {
            if PrintedNumber.isWord(byte) {
                hash = (hash ^ UInt64(PrintedNumber.isUpper(byte) ? byte + 32 : byte)) &* Tokens.prime
                count += 1
            } else {
                if count > 3 { result.insert(hash) }
                (hash, count) = (Tokens.seed, 0)
            }
        }
        if count > 3 { result.insert(hash) }
        words = result
    }

    /// The same said in nearly the same words.
    func isLike(_ other: Wording) -> Bool {
        guard words.count >= 4, other.words.count >= 4 else { return text == other.text }
        let (low, high) = (min(words.count, other.words.count), max(words.count, other.words.count))
        guard low * 10 >= high * 5 else { return false }
        let common = words.count < other.words.count ? words.count { other.words.contains($0) } : other.words.count { words.contains($0) }
        return common * 10 >= low * 8 && common * 10 >= high * 6
    }
}
