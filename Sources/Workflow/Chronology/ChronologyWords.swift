/// The words of an entry that can tell it from others, as numbers, so that
/// thousands of entries compare quickly.
///
/// A word counts by its first six letters, which brings *attended* and
/// *attending* together; the commonest words of the language and numbers do
/// not count.
struct ChronologyWords {
    /// Each once, in order.
    let keys: [UInt64]

    init(_ text: String) {
        var keys: [UInt64] = []
        Self.visit(text) { key, _ in keys.append(key) }
        keys.sort()
        var distinct: [UInt64] = []
        distinct.reserveCapacity(keys.count)
        for key in keys where distinct.last != key { distinct.append(key) }
        self.keys = distinct
    }

    /// The words of a text that have these keys, as they stand, each once,
    /// in order of the alphabet.
    static func words(of text: String, with keys: Set<UInt64>) -> [String] {
        let bytes = Array(text.utf8)
        var words: [UInt64: String] = [:]
        visit(text) { key, range in
            guard keys.contains(key), words[key] == nil else { return }
            words[key] = String(decoding: bytes[range], as: UTF8.self).lowercased()
        }
        return words.values.sorted()
    }

    /// One pass over the bytes with as little as possible for each: a
    /// chronology holds millions.
    private static func visit(_ text: String, _ body: (UInt64, Range<Int>) -> Void) {
        var text = text
        text.withUTF8 { bytes in
            guard let base = bytes.baseAddress else { return }
            let count = bytes.count
            var place = 0
            var start = 0
            var key: UInt64 = 0
            while place <= count {
                let byte = place < count ? letter(base[place]) : 0
                if byte != 0 {
                    if place - start < 6 { key = key << 8 | UInt64(byte) }
                } else {
                    if place - start >= 3, hasLetter(key), !common.contains(key) { body(key, start..<place) }
                    start = place + 1
                    key = 0
                }
                place += 1
            }
        }
    }

    /// A letter in small, a digit, or a byte beyond ASCII; 0 for what ends a
    /// word.
    private static func letter(_ byte: UInt8) -> UInt8 {
        if byte >= 97 { return byte <= 122 || byte >= 0x80 ? byte : 0 }
        if byte >= 65 { return byte <= 90 ? byte | 0x20 : 0 }
        return byte >= 48 && byte <= 57 ? byte : 0
    }

    /// Whether the key is not of a number in digits: letters have the bit of
    /// 64, or that of 128, set.
    private static func hasLetter(_ key: UInt64) -> Bool { key & 0xC0C0_C0C0_C0C0_C0C0 != 0 }

    private static let common: Set<UInt64> = Set(
        """
        about after all also and any are because been before being both but can could did does during each for from \
        had has have her hers him his how into its itself may might more most not now off once only other our out over \
        own said same she should some such than that the their them then there these they this those through under \
        until upon very was were what when where which while who whom whose will with within would you your
        """.split { $0 == " " || $0 == "\n" }.map { word in
            word.utf8.prefix(6).reduce(0) { $0 << 8 | UInt64($1) }
        })
}
