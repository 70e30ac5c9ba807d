/// Running text as words with hashes, so that looking for "was killed by"
/// compares numbers and makes no strings.
struct Tokens {
    struct Token {
        /// Bytes of `Tokens.bytes`; a possessive ending is left out.
        var start: Int32
        var end: Int32
        /// Of the word in lower case.
        var hash: UInt64
        var isCapital: Bool
        var isPossessive: Bool
    }

    private(set) var bytes: [UInt8] = []
    private(set) var tokens: [Token] = []
    /// Ranges of `tokens`.
    private(set) var sentences: [Range<Int>] = []
    /// Which of the texts each sentence is from.
    private(set) var sources: [Int] = []

    init(_ texts: some Sequence<String>) {
        for (index, text) in texts.enumerated() {
            append(text)
            while sources.count < sentences.count { sources.append(index) }
        }
    }

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { source in
            let base = Int32(bytes.count)
            bytes.append(contentsOf: source)
            var sentenceStart = tokens.count
            var place = 0
            while place < source.count {
                let byte = source[place]
                guard Tokens.isWord(source, place) else {
                    let endsSentence = byte == 0x2E || byte == 0x3F || byte == 0x21 || byte == 0x3B
                    if endsSentence, place + 1 >= source.count || source[place + 1] <= 0x20 || source[place + 1] >= 0x80
                        || source[place + 1] == 0x22
                    {
                        if tokens.count > sentenceStart { sentences.append(sentenceStart..<tokens.count) }
                        sentenceStart = tokens.count
                    }
                    place += byte == 0xE2 ? 3 : 1
                    continue
                }
                let start = place
                var hash = Tokens.seed
                while place < source.count, Tokens.isWord(source, place)
                    || (source[place] == 0x2D && place + 1 < source.count && Tokens.isWord(source, place + 1))
                {
                    let byte = source[place]
                    hash = (hash ^ UInt64(byte >= 65 && byte <= 90 ? byte + 32 : byte)) &* Tokens.prime
                    place += 1
                }
                let end = place
                // 's and ’s
                var isPossessive = false
                if place + 1 < source.count, source[place] == 0x27, source[place + 1] == 0x73 {
                    isPossessive = true
                    place += 2
                } else if place + 3 < source.count, source[place] == 0xE2, source[place + 1] == 0x80, source[place + 2] == 0x99,
                    source[place + 3] == 0x73
                {
                    isPossessive = true
                    place += 4
                }
                let first = source[start]
                tokens.append(
                    Token(
                        start: base + Int32(start), end: base + Int32(end), hash: hash,
                        isCapital: PrintedNumber.isUpper(first) || first == 0xC3, isPossessive: isPossessive))
            }
            if tokens.count > sentenceStart { sentences.append(sentenceStart..<tokens.count) }
        }
    }

    /// Letters, digits and what is beyond ASCII, but for the curly marks.
    private static func isWord(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        let byte = text[place]
        if byte >= 0x80 {
            return !(byte == 0xE2) && !(byte < 0xC0 && place >= 2 && text[place - 2] == 0xE2)
                && !(byte < 0xC0 && place >= 1 && text[place - 1] == 0xE2)
        }
        return PrintedNumber.isWord(byte)
    }

    static let seed: UInt64 = 14_695_981_039_346_656_037
    static let prime: UInt64 = 1_099_511_628_211

    static func hash(_ word: some StringProtocol) -> UInt64 {
        word.utf8.reduce(seed) { ($0 ^ UInt64($1 >= 65 && $1 <= 90 ? $1 + 32 : $1)) &* prime }
    }

    static func hashes(_ words: String) -> [UInt64] {
        words.split(separator: " ").map { hash($0) }
    }

    func word(_ index: Int) -> String {
        String(decoding: bytes[Int(tokens[index].start)..<Int(tokens[index].end)], as: UTF8.self)
    }

    /// Words from one token to another as they stand.
    func words(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        return String(decoding: bytes[Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)], as: UTF8.self)
    }

    func matches(_ phrase: [UInt64], at index: Int) -> Bool {
        guard index >= 0, index + phrase.count <= tokens.count else { return false }
        for offset in phrase.indices where tokens[index + offset].hash != phrase[offset] { return false }
        return true
    }
}
