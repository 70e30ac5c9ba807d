import Glibc

/// What a file's bytes are, decided by us and not by the parser.
///
/// In this order: byte-order mark, pattern of NUL bytes, valid UTF-8, the
/// declared label by the mapping browsers use (iso-8859-1 means
/// windows-1252), windows-1252.
public enum TextEncoding: Sendable, Equatable {
    case utf8
    case utf16LittleEndian, utf16BigEndian
    case windows1252
    case iso8859_15

    /// The text as UTF-8, and what was doubtful about it.
    public struct Decoded: Sendable {
        public var bytes: [UInt8]
        public var encoding: TextEncoding
        public var doubt: Doubt?
    }

    public enum Doubt: Sendable, Equatable {
        /// The declared label is not what the bytes are.
        case declaredOtherwise
        /// Neither a mark nor a label, and not UTF-8: taken for windows-1252.
        case guessed
        /// Bytes that the encoding does not have were replaced.
        case replaced(count: Int)
        /// NUL bytes inside the text were dropped.
        case nulBytes(count: Int)
    }

    public static func decode(_ bytes: [UInt8]) -> Decoded {
        let (encoding, markLength, doubt) = detect(bytes)
        let body = bytes[markLength...]
        switch encoding {
        case .utf8:
            if case .replaced = doubt {
                return cleaned(Array(String(decoding: body, as: UTF8.self).utf8), encoding: .utf8, doubt: doubt)
            }
            return cleaned(markLength == 0 ? bytes : Array(body), encoding: .utf8, doubt: doubt)
        case .utf16LittleEndian, .utf16BigEndian:
            let (text, replaced) = fromUTF16(body, littleEndian: encoding == .utf16LittleEndian)
            return cleaned(text, encoding: encoding, doubt: replaced > 0 ? .replaced(count: replaced) : doubt)
        case .windows1252, .iso8859_15:
            return cleaned(
                fromSingleByte(body, euro: encoding == .iso8859_15), encoding: encoding, doubt: doubt)
        }
    }

    /// The encoding, how many bytes its mark takes, and any doubt.
    static func detect(_ bytes: [UInt8]) -> (TextEncoding, Int, Doubt?) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]), isUTF8(bytes) { return (.utf8, 3, nil) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2, nil) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2, nil) }
        if let wide = utf16ByNULs(bytes) { return (wide, 0, .guessed) }
        let label = declaredLabel(bytes)
        let declared = label.flatMap(encoding(named:))
        if isUTF8(bytes) {
            let isOther = declared != nil && declared != .utf8 && bytes.contains { $0 >= 0x80 }
            return (.utf8, 0, isOther ? .declaredOtherwise : nil)
        }
        // One flipped byte does not make a UTF-8 file windows-1252.
        let (sequences, faults) = countSequences(bytes)
        if sequences >= 4 * faults, declared == nil || declared == .utf8 {
            return (.utf8, 0, .replaced(count: faults))
        }
        switch declared {
        case .windows1252: return (.windows1252, 0, nil)
        case .iso8859_15: return (.iso8859_15, 0, nil)
        case .utf8, .utf16LittleEndian, .utf16BigEndian: return (.windows1252, 0, .declaredOtherwise)
        case nil: return (.windows1252, 0, .guessed)
        }
    }

    /// Latin text in UTF-16 has a NUL in every second byte.
    private static func utf16ByNULs(_ bytes: [UInt8]) -> TextEncoding? {
        let sample = bytes.prefix(4096)
        guard sample.count >= 8 else { return nil }
        var even = 0, odd = 0
        for (index, byte) in sample.enumerated() where byte == 0 {
            if index % 2 == 0 { even += 1 } else { odd += 1 }
        }
        let pairs = sample.count / 2
        if odd * 10 > pairs * 7, even * 10 < pairs { return .utf16LittleEndian }
        if even * 10 > pairs * 7, odd * 10 < pairs { return .utf16BigEndian }
        return nil
    }

    /// `charset=` of a meta element or `encoding=` of an XML declaration, in
    /// the first 4 KiB.
    static func declaredLabel(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(4096).map { (65...90).contains($0) ? $0 + 32 : $0 }
        for key in ["charset", "encoding"] {
            let key = Array(key.utf8)
            var place = 0
            while place + key.count < head.count {
                guard head[place] == key[0], head[place..<(place + key.count)].elementsEqual(key) else {
                    place += 1
                    continue
                }
                var next = place + key.count
                while next < head.count, head[next] == 0x20 { next += 1 }
                guard next < head.count, head[next] == UInt8(ascii: "=") else {
                    place += 1
                    continue
                }
                next += 1
                while next < head.count, [0x20, 0x22, 0x27].contains(head[next]) { next += 1 }
                let label = head[next...].prefix {
                    (97...122).contains($0) || (48...57).contains($0) || [0x2D, 0x5F, 0x3A].contains($0)
                }
                if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
                place += 1
            }
        }
        return nil
    }

    static func encoding(named label: String) -> TextEncoding? {
        switch label {
        case "utf-8", "utf8", "unicode-1-1-utf-8": .utf8
        case "utf-16", "utf-16le", "unicode": .utf16LittleEndian
        case "utf-16be": .utf16BigEndian
        case "iso-8859-15", "iso8859-15", "latin9", "latin-9": .iso8859_15
        case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii":
            .windows1252
        default: nil
        }
    }

    /// Whether all bytes are well-formed UTF-8.
    static func isUTF8(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { text in
            var place = 0
            while place < text.count {
                // Eight bytes of ASCII at once.
                if place + 8 <= text.count,
                    UnsafeRawPointer(text.baseAddress! + place).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    place += 8
                    continue
                }
                if text[place] < 0x80 { place += 1; continue }
                let length = sequenceLength(text, at: place)
                if length == 0 { return false }
                place += length
            }
            return true
        }
    }

    /// How many well-formed sequences of more than one byte there are, and
    /// how many bytes that belong to none.
    private static func countSequences(_ bytes: [UInt8]) -> (sequences: Int, faults: Int) {
        bytes.withUnsafeBufferPointer { text in
            var place = 0, sequences = 0, faults = 0
            while place < text.count {
                if text[place] < 0x80 { place += 1; continue }
                let length = sequenceLength(text, at: place)
                if length == 0 { faults += 1 } else { sequences += 1 }
                place += max(length, 1)
            }
            return (sequences, faults)
        }
    }

    /// Length of the well-formed sequence at a place, 0 when it is none.
    private static func sequenceLength(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        func isTail(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            place + offset < text.count && range.contains(text[place + offset])
        }
        switch text[place] {
        case 0xC2...0xDF: return isTail(1) ? 2 : 0
        case 0xE0: return isTail(1, 0xA0...0xBF) && isTail(2) ? 3 : 0
        case 0xED: return isTail(1, 0x80...0x9F) && isTail(2) ? 3 : 0
        case 0xE1...0xEF: return isTail(1) && isTail(2) ? 3 : 0
        case 0xF0: return isTail(1, 0x90...0xBF) && isTail(2) && isTail(3) ? 4 : 0
        case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : 0
        case 0xF4: return isTail(1, 0x80...0x8F) && isTail(2) && isTail(3) ? 4 : 0
        default: return 0
        }
    }

    private static func cleaned(_ bytes: [UInt8], encoding: TextEncoding, doubt: Doubt?) -> Decoded {
        guard hasNUL(bytes) else { return Decoded(bytes: bytes, encoding: encoding, doubt: doubt) }
        let kept = bytes.filter { $0 != 0 }
        return Decoded(
            bytes: kept, encoding: encoding, doubt: .nulBytes(count: bytes.count - kept.count))
    }

    private static func hasNUL(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { text in
            text.baseAddress.map { memchr($0, 0, text.count) != nil } ?? false
        }
    }

    private static func fromUTF16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> ([UInt8], Int) {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var place = bytes.startIndex
        while place + 1 < bytes.endIndex {
            let first = UInt16(bytes[place]), second = UInt16(bytes[place + 1])
            units.append(littleEndian ? second << 8 | first : first << 8 | second)
            place += 2
        }
        var text: [UInt8] = []
        text.reserveCapacity(units.count + units.count / 8)
        let hadErrors = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) {
            text.append($0)
        }
        return (text, hadErrors ? 1 : 0)
    }

    private static func fromSingleByte(_ bytes: ArraySlice<UInt8>, euro: Bool) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes {
            if byte < 0x80 {
                text.append(byte)
            } else {
                text.append(contentsOf: String(scalar(ofSingleByte: byte, euro: euro)).utf8)
            }
        }
        return text
    }

    /// The character of a byte from 0x80 in windows-1252. Source: WHATWG
    /// Encoding Standard, index windows-1252.
    public static func scalar(ofSingleByte byte: UInt8, euro: Bool = false) -> Unicode.Scalar {
        if euro {
            switch byte {
            case 0xA4: return "\u{20AC}"
            case 0xA6: return "\u{160}"
            case 0xA8: return "\u{161}"
            case 0xB4: return "\u{17D}"
            case 0xB8: return "\u{17E}"
            case 0xBC: return "\u{152}"
            case 0xBD: return "\u{153}"
            case 0xBE: return "\u{178}"
            default: return Unicode.Scalar(byte)
            }
        }
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return upperControls[Int(byte) - 0x80]
    }

    private static let upperControls: [Unicode.Scalar] = [
        "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
        "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
    ]
}
