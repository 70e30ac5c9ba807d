/// A quick look whether a text is worth a closer one.
enum Cues {
    /// A year between 1900 and 2099 anywhere.
    static func hasYear(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var place = 0
            let last = bytes.count - 4
            while place <= last {
                // From the third digit backwards: most bytes are no digit.
                guard PrintedNumber.isDigit(bytes[place + 2]) else {
                    place += 3
                    continue
                }
                for start in max(place, 0)...(min(place + 2, last)) {
                    let century = (bytes[start], bytes[start + 1])
                    if century == (0x32, 0x30) || century == (0x31, 0x39), PrintedNumber.isDigit(bytes[start + 2]),
                        PrintedNumber.isDigit(bytes[start + 3])
                    { return true }
                }
                place += 1
            }
            return false
        }
    }

    /// Whether any word, or any word's beginning up to a hyphen, is in the set.
    static func hasWord(of set: Set<UInt64>, in text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var hash = Tokens.seed, length = 0
            for byte in bytes {
                if PrintedNumber.isWord(byte) {
                    hash = (hash ^ UInt64(PrintedNumber.isUpper(byte) ? byte + 32 : byte)) &* Tokens.prime
                    length += 1
                } else if length > 0 {
                    if set.contains(hash) { return true }
                    (hash, length) = (Tokens.seed, 0)
                }
            }
            return length > 0 && set.contains(hash)
        }
    }

    /// Whether the bytes stand anywhere in the text.
    static func hasBytes(_ wanted: StaticString, in text: String) -> Bool {
        var text = text
        let mark = UnsafeBufferPointer(start: wanted.utf8Start, count: wanted.utf8CodeUnitCount)
        return text.withUTF8 { ByteText.find(mark, in: $0) != nil }
    }
}
