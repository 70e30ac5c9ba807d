/// Bytes of text as a PDF has them: told, folded and mended.
enum PDFText {
    static func isBlank(_ text: some Sequence<UInt8>) -> Bool {
        var second: UInt8 = 0
        for byte in text {
            // A no-break space is two bytes, C2 A0.
            if byte > 0x20, byte != 0xC2, !(byte == 0xA0 && second == 0xC2) { return false }
            second = byte
        }
        return true
    }

    /// Lower case, digits made equal, white space folded: for lines that
    /// recur with another page number.
    static func digitsFolded(_ text: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        for byte in folded(text) {
            if PrintedNumber.isDigit(byte) {
                if result.last != UInt8(ascii: "#") { result.append(UInt8(ascii: "#")) }
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// Lower case, white space folded and trimmed.
    static func folded(_ text: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var isSpace = false
        var last: UInt8 = 0
        for byte in text {
            if byte <= 0x20 || (byte == 0xA0 && last == 0xC2) {
                if last == 0xC2, byte == 0xA0 { result.removeLast() }
                isSpace = true
            } else {
                if isSpace, !result.isEmpty { result.append(0x20) }
                isSpace = false
                result.append((65...90).contains(byte) ? byte + 32 : byte)
            }
            last = byte
        }
        return result
    }

    /// Words only, without numbers, stops and leaders at either end: how a
    /// heading and its line in the contents are the same.
    static func title(_ text: some Sequence<UInt8>) -> [UInt8] {
        var words = folded(text)[...]
        while let last = words.last, !isLetter(last) || last == 0xA6 { words.removeLast() }
        while let first = words.first, !isLetter(first) { words.removeFirst() }
        return Array(words)
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte) || byte >= 0x80
    }

    static func isLower(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

    /// Signs of symbol fonts, which stand in the private area, as the signs
    /// that they show.
    static func mended(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard text.contains(0xEF) else { return Array(text) }
        var result: [UInt8] = []
        var place = text.startIndex
        while place < text.endIndex {
            if text[place] == 0xEF, place + 2 < text.endIndex, (0x80...0x83).contains(text[place + 1]) {
                // U+F000 to U+F0FF: bullets of Symbol and Wingdings.
                result += Array("•".utf8)
                place += 3
            } else {
                result.append(text[place])
                place += 1
            }
        }
        return result
    }

    static func trimmed(_ text: [UInt8]) -> ArraySlice<UInt8> {
        var slice = text[...]
        while let first = slice.first, first <= 0x20 { slice.removeFirst() }
        while let last = slice.last, last <= 0x20 { slice.removeLast() }
        return slice
    }

    static func trimmedEnd(_ text: [UInt8]) -> ArraySlice<UInt8> {
        var slice = text[...]
        while let last = slice.last, last <= 0x20 { slice.removeLast() }
        return slice
    }

    /// What XML does not allow, as spaces: controls, U+FFFE and U+FFFF.
    static func withoutControls(_ text: [UInt8]) -> [UInt8] {
        var result = text
        result.withUnsafeMutableBufferPointer { text in
            for place in text.indices {
                let byte = text[place]
                if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D {
                    text[place] = 0x20
                } else if byte == 0xBE || byte == 0xBF, place >= 2, text[place - 2] == 0xEF, text[place - 1] == 0xBF {
                    for offset in 0..<3 { text[place - offset] = 0x20 }
                }
            }
        }
        return result
    }
}
