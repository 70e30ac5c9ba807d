/// A text as words with numbers, cut into sentences.
struct Tokens {
    var words: [Word] = []
    var sentences: [Sentence] = []

    struct Word {
        var entry: Vocabulary.Entry
        var shape: Shape
        /// UTF-8 bytes of the text.
        var start: UInt32
        var end: UInt32
    }

    struct Shape: OptionSet {
        var rawValue: UInt8
        /// First letter is a capital.
        static let capital = Shape(rawValue: 1)
        /// Two or more letters, all capitals.
        static let capitals = Shape(rawValue: 2)
        /// Followed by `'s`.
        static let possessive = Shape(rawValue: 4)
        static let firstOfSentence = Shape(rawValue: 8)
        static let afterComma = Shape(rawValue: 16)
        /// After a semicolon, colon, dash or bracket.
        static let afterBreak = Shape(rawValue: 32)
        /// Within quotation marks.
        static let quoted = Shape(rawValue: 64)
    }

    struct Sentence {
        /// Places in `words`.
        var start: Int
        var end: Int
        var isQuestion: Bool
        /// Ends in a colon, so that what follows completes it.
        var opensList: Bool
    }

    mutating func removeAll() {
        words.removeAll(keepingCapacity: true)
        sentences.removeAll(keepingCapacity: true)
    }
}
