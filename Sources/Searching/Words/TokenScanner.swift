/// Walks over the words of a text, one at a time, without allocating.
///
/// The folded word lies in a buffer of the scanner's own, followed by at
/// least eight zero bytes, and is valid until the next call of `next`.
struct TokenScanner: ~Copyable {
    /// Longer words are cut here; what people write is shorter, and a line
    /// of 20 MB without a space must not become a word.
    static let maximumBytes = 96

    /// Bytes of the text that the word takes.
    private(set) var start = 0
    private(set) var end = 0
    /// Bytes of the folded word.
    private(set) var length = 0
    let folded: UnsafeMutablePointer<UInt8>

    private var bytes: UnsafePointer<UInt8>
    private var count: Int
    private var position = 0
    private let table: UnsafePointer<UInt8>

    init() {
        folded = .allocate(capacity: TokenScanner.maximumBytes + 24)
        folded.initialize(repeating: 0, count: TokenScanner.maximumBytes + 24)
        bytes = UnsafePointer(folded)
        count = 0
        table = asciiFolding.bytes
    }

    deinit { folded.deallocate() }

    /// The caller keeps `text` alive while it scans.
    mutating func begin(_ text: UnsafeBufferPointer<UInt8>) {
        bytes = text.baseAddress ?? UnsafePointer(folded)
        count = text.count
        position = 0
    }

    /// - Returns: false at the end of the text.
    @inline(__always)
    mutating func next() -> Bool {
        var p = position
        let count = count
        let bytes = bytes
        let table = table
        while true {
            guard p < count else {
                position = p
                return false
            }
            let kind = table[Int(bytes[p])]
            if kind > AsciiFolding.beyond { break }
            if kind == AsciiFolding.beyond {
                let scalar = decodeScalar(bytes, p, count)
                if case .letters = ScalarFolding(scalar.value) { break }
                p += scalar.length
            } else {
                p += 1
            }
        }
        start = p
        var n = 0
        while p < count {
            let kind = table[Int(bytes[p])]
            if kind > AsciiFolding.beyond {
                folded[n] = kind
                if n < TokenScanner.maximumBytes { n += 1 }
                p += 1
                continue
            }
            if kind == AsciiFolding.separator && bytes[p] != AsciiFolding.apostrophe { break }
            guard continues(&p, &n) else { break }
        }
        end = p
        position = p
        length = n
        // Hashing and comparing read whole words of eight bytes.
        UnsafeMutableRawPointer(folded + n).storeBytes(of: 0, as: UInt64.self)
        return true
    }

    /// The rare inside of a word: an apostrophe or a scalar beyond ASCII.
    @inline(never)
    private func continues(_ p: inout Int, _ n: inout Int) -> Bool {
        var length = 1
        var folding = ScalarFolding.apostrophe
        if bytes[p] >= 0x80 {
            let scalar = decodeScalar(bytes, p, count)
            length = scalar.length
            folding = ScalarFolding(scalar.value)
        }
        switch folding {
        case .separator: return false
        case .ignored: break
        case .apostrophe:
            guard isLetter(at: p + length) else { return false }
            append([AsciiFolding.apostrophe], &n)
        case .letters(let letters): append(letters, &n)
        }
        p += length
        return true
    }

    private func append(_ letters: [UInt8], _ n: inout Int) {
        guard n + letters.count <= TokenScanner.maximumBytes else { return }
        for letter in letters {
            folded[n] = letter
            n += 1
        }
    }

    private func isLetter(at p: Int) -> Bool {
        guard p < count else { return false }
        let kind = table[Int(bytes[p])]
        if kind != AsciiFolding.beyond { return kind > AsciiFolding.beyond }
        if case .letters = ScalarFolding(decodeScalar(bytes, p, count).value) { return true }
        return false
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
