/// Text that needs no mending: words with one space between them.
enum PlainText {
    /// Bytes that need a closer look: controls, `&`, and the first bytes of
    /// the characters that are spaces, marks without width or ligatures.
    private static let needsLook: [Bool] = (0..<256).map { byte in
        switch byte {
        case 0...0x1F, 0x26, 0x7F, 0xC2, 0xE2, 0xE3, 0xEF: true
        default: false
        }
    }

    /// How many bytes from a place, at which no space stands, are plain. The
    /// run does not end in a space.
    static func length(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        let raw = UnsafeRawPointer(base)
        let count = bytes.count
        var place = start
        while place + 8 <= count, isPlain(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)),
            bytes[place] != 0x20 || place == start || bytes[place - 1] != 0x20
        {
            place += 8
        }
        needsLook.withUnsafeBufferPointer { needsLook in
            while place < count {
                let byte = bytes[place]
                if needsLook[Int(byte)] { break }
                if byte == 0x20, place > start, bytes[place - 1] == 0x20 { break }
                place += 1
            }
        }
        while place > start, bytes[place - 1] == 0x20 { place -= 1 }
        return place - start
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// Eight bytes of ASCII without controls, without `&`, and without two
    /// spaces together. May say no too often, never yes.
    private static func isPlain(_ word: UInt64) -> Bool {
        let control = word &- ones &* 0x20
        let ampersand = word ^ (ones &* 0x26)
        let space = word ^ (ones &* 0x20)
        let isAmpersand = (ampersand &- ones) & ~ampersand
        let isSpace = (space &- ones) & ~space & highs
        return (word | control | isAmpersand | (word &+ ones)) & highs == 0 && isSpace & (isSpace << 8) == 0
    }
}
