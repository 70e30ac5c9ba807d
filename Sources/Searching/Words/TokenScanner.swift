/// Finds the words of a text, one at a time, without allocating.
struct TokenScanner {
    /// Longer words are cut here; what people write is shorter, and a line
    /// of 20 MB without a space must not become a word.
    static let maximumBytes = 96
    /// Bytes that folding a word may touch.
    static let room = maximumBytes + 24

    private let bytes: UnsafePointer<UInt8>
    private let count: Int
    private let table: UnsafePointer<UInt8>

    /// A word found.
    struct Word {
        /// Bytes of the text that it takes.
        var start: Int
        var end: Int
        /// Bytes of the folded word; 0 at the end of the text.
        var length: Int
    }

    /// - Parameter text: the caller keeps it alive.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        table = asciiFolding.bytes
        bytes = text.baseAddress ?? table
        count = text.count
    }

    /// The next word at or after a byte.
    ///
    /// - Parameter folded: with room for `room` bytes; is given the word in
    ///   lower case without diacritics, followed by at least eight zero bytes.
    @inline(__always)
    func next(from position: Int, into folded: UnsafeMutablePointer<UInt8>) -> Word {
        var p = position
        while true {
            guard p < count else { return Word(start: count, end: count, length: 0) }
            let kind = table[Int(bytes[p])]
            if kind > AsciiFolding.beyond { break }
            if kind == AsciiFolding.separator {
                p &+= 1
            } else {
                let length = separatorLength(p)
                if length == 0 { break }
                p &+= length
            }
        }
        let end = asciiEnd(p)
        if end > p, isPlainSeparator(bytes[end]) {
            fold(p, end, into: folded)
            return Word(start: p, end: end, length: end &- p)
        }
        return foldOneByOne(p, into: folded)
    }

    /// Folds what is all ASCII letters and digits.
    @inline(__always)
    private func fold(_ start: Int, _ end: Int, into folded: UnsafeMutablePointer<UInt8>) {
        let length = end &- start
        let from = UnsafeRawPointer(bytes + start)
        let to = UnsafeMutableRawPointer(folded)
        var offset = 0
        while offset &+ 8 <= length {
            let word = from.loadUnaligned(fromByteOffset: offset, as: UInt64.self) | EightBytes.lowerCase
            to.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
            offset &+= 8
        }
        let kept = EightBytes.first(length &- offset)
        let word = (from.loadUnaligned(fromByteOffset: offset, as: UInt64.self) | EightBytes.lowerCase) & kept
        to.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
        to.storeBytes(of: 0, toByteOffset: offset &+ 8, as: UInt64.self)
    }

    /// Where a run of ASCII letters and digits ends; -1 when it is longer than
    /// the longest word or too near the end of the text to be read by eights.
    @inline(__always)
    private func asciiEnd(_ start: Int) -> Int {
        var p = start
        let limit = min(count &- 8, start &+ TokenScanner.maximumBytes &- 8)
        while p <= limit {
            let run = EightBytes.run(UnsafeRawPointer(bytes + p).loadUnaligned(as: UInt64.self))
            p &+= run
            if run < 8 { return p }
        }
        return -1
    }

    @inline(__always)
    private func isPlainSeparator(_ byte: UInt8) -> Bool {
        table[Int(byte)] == AsciiFolding.separator && byte != AsciiFolding.apostrophe
    }

    /// - Returns: bytes of the scalar beyond ASCII that stands between words;
    ///   0 when a word begins with it.
    @inline(never)
    private func separatorLength(_ p: Int) -> Int {
        let scalar = decodeScalar(bytes, p, count)
        if case .letters = ScalarFolding(scalar.value) { return 0 }
        return scalar.length
    }

    @inline(never)
    private func foldOneByOne(_ start: Int, into folded: UnsafeMutablePointer<UInt8>) -> Word {
        var p = start
        var n = 0
        while p < count {
            let kind = table[Int(bytes[p])]
            if kind > AsciiFolding.beyond {
                folded[n] = kind
                n += n < TokenScanner.maximumBytes ? 1 : 0
                p += 1
                continue
            }
            if isPlainSeparator(bytes[p]) { break }
            guard continues(&p, &n, folded) else { break }
        }
        for offset in stride(from: 0, through: 8, by: 8) {
            UnsafeMutableRawPointer(folded + n).storeBytes(of: 0, toByteOffset: offset, as: UInt64.self)
        }
        return Word(start: start, end: p, length: n)
    }

    /// The rare inside of a word: an apostrophe or a scalar beyond ASCII.
    private func continues(_ p: inout Int, _ n: inout Int, _ folded: UnsafeMutablePointer<UInt8>) -> Bool {
        var length = 1
        var folding = ScalarFolding.apostrophe
        if bytes[p] >= 0x80 {
            let scalar = decodeScalar(bytes, p, count)
            length = scalar.length
            folding = ScalarFolding(scalar.value)
        }
        let letters: [UInt8]
        switch folding {
        case .separator: return false
        case .ignored: letters = []
        case .apostrophe:
            guard isLetter(at: p + length) else { return false }
            letters = [AsciiFolding.apostrophe]
        case .letters(let folded): letters = folded
        }
        p += length
        guard n + letters.count <= TokenScanner.maximumBytes else { return true }
        for letter in letters {
            folded[n] = letter
            n += 1
        }
        return true
    }

    private func isLetter(at p: Int) -> Bool {
        guard p < count else { return false }
        let kind = table[Int(bytes[p])]
        if kind != AsciiFolding.beyond { return kind > AsciiFolding.beyond }
        if case .letters = ScalarFolding(decodeScalar(bytes, p, count).value) { return true }
        return false
    }
}

/// Eight bytes of ASCII at once.
enum EightBytes {
    private static let high: UInt64 = 0x8080_8080_8080_8080
    /// Makes capitals small and leaves digits as they are.
    static let lowerCase: UInt64 = 0x2020_2020_2020_2020

    /// A mask of the first so many, 0 to 7.
    @inline(__always)
    static func first(_ count: Int) -> UInt64 { (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1 }

    /// How many bytes from the front are letters or digits.
    @inline(__always)
    static func run(_ word: UInt64) -> Int {
        let plain = word & ~high
        let lower = plain | lowerCase
        // Adding carries into the high bit from the first of a range on.
        let letter = (lower &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(lower &+ 0x0505_0505_0505_0505)
        let digit = (plain &+ 0x5050_5050_5050_5050) & ~(plain &+ 0x4646_4646_4646_4646)
        let others = ~((letter | digit) & ~word) & high
        return others.trailingZeroBitCount &>> 3
    }
}

/// What each byte means on its own.
struct AsciiFolding: @unchecked Sendable {
    static let separator: UInt8 = 0
    /// First or later byte of a longer scalar.
    static let beyond: UInt8 = 1
    static let apostrophe = UInt8(ascii: "'")

    /// 256 entries: `separator`, `beyond` or the lower-case letter or digit.
    /// Unchecked: written once here, never freed, only read.
    let bytes: UnsafePointer<UInt8>

    init() {
        let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
        for byte in 0..<256 {
            switch UInt8(byte) {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                table[byte] = UInt8(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): table[byte] = UInt8(byte) | 0x20
            case 0x80...0xFF: table[byte] = AsciiFolding.beyond
            default: table[byte] = AsciiFolding.separator
            }
        }
        bytes = UnsafePointer(table)
    }
}

let asciiFolding = AsciiFolding()

/// One scalar of UTF-8; bytes that are none count as one replacement
/// character each.
func decodeScalar(_ bytes: UnsafePointer<UInt8>, _ p: Int, _ count: Int) -> (value: Unicode.Scalar, length: Int) {
    let replacement = (value: Unicode.Scalar(0xFFFD as UInt32) ?? " ", length: 1)
    let lead = bytes[p]
    let length: Int
    switch lead {
    case 0x00...0x7F: return (Unicode.Scalar(lead), 1)
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return replacement
    }
    guard p + length <= count else { return replacement }
    var value = UInt32(lead & (0x7F >> UInt8(length)))
    for offset in 1..<length {
        let byte = bytes[p + offset]
        guard byte & 0xC0 == 0x80 else { return replacement }
        value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return replacement }
    return (scalar, length)
}
