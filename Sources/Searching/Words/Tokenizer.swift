public import Reviews

/// A word of a text.
public struct Token: Hashable, Sendable {
    /// Where it stands.
    public var range: Range<UTF8Offset>
    /// Lower case, without diacritics.
    public var word: String

    public init(range: Range<UTF8Offset>, word: String) {
        self.range = range
        self.word = word
    }
}

/// Makes words of text, the same way for passages and for queries.
///
/// A word is a run of letters and digits; everything else separates, hyphens
/// too. An apostrophe between two letters, straight or curly, belongs to the
/// word (`clare's`, `didn't`), so that `carer's`, `carers` and `carer` meet
/// in one stem. Letters are folded to lower case and Latin ones lose their
/// diacritics. Words are cut after 96 bytes.
public enum Tokenizer {
    public static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        forEachToken(of: text) { range, word in
            tokens.append(
                Token(
                    range: UTF8Offset(range.lowerBound)..<UTF8Offset(range.upperBound),
                    word: String(decoding: word, as: UTF8.self)))
        }
        return tokens
    }

    /// Only the words.
    public static func words(of text: String) -> [String] {
        var words: [String] = []
        forEachToken(of: text) { _, word in words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }

    /// - Parameter body: is given the bytes of the text that a word takes,
    ///   and the folded word, valid only during the call.
    public static func forEachToken(of text: String, _ body: (Range<Int>, UnsafeBufferPointer<UInt8>) -> Void) {
        var text = text
        text.withUTF8 { forEachToken(of: $0, body) }
    }

    public static func forEachToken(
        of text: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: TokenScanner.room) { folded in
            guard let start = folded.baseAddress else { return }
            let scanner = TokenScanner(text)
            var word = scanner.next(from: 0, into: start)
            while word.length > 0 {
                body(word.start..<word.end, UnsafeBufferPointer(start: start, count: word.length))
                word = scanner.next(from: word.end, into: start)
            }
        }
    }
}
