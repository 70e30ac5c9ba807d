/// Text made harmless for a format. Works on bytes; what is not text of the
/// field (control characters, marks that turn the reading direction) is
/// replaced by U+FFFD, so that nothing of a source can act on a page.
enum Escaping {
    /// For HTML text and for attribute values in double quotes.
    static func html(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        for byte in clean(text) {
            switch byte {
            case UInt8(ascii: "&"): out += "&amp;".utf8
            case UInt8(ascii: "<"): out += "&lt;".utf8
            case UInt8(ascii: ">"): out += "&gt;".utf8
            case UInt8(ascii: "\""): out += "&quot;".utf8
            case UInt8(ascii: "'"): out += "&#39;".utf8
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// For a line of Markdown (CommonMark with GitHub's tables, strike
    /// through and bare links): reads as the same words and as nothing else.
    static func markdown(_ text: String) -> String {
        let bytes = clean(text)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        for (place, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "&"): out += "&amp;".utf8
            case UInt8(ascii: "<"): out += "&lt;".utf8
            case UInt8(ascii: ">"): out += "&gt;".utf8
            default:
                if actsInMarkdown(byte, at: place, in: bytes) { out.append(UInt8(ascii: "\\")) }
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func actsInMarkdown(_ byte: UInt8, at place: Int, in bytes: [UInt8]) -> Bool {
        let before = bytes[..<place]
        switch Unicode.Scalar(byte) {
        case "\\", "`", "*", "_", "[", "]", "|", "~", "@", "$": return true
        // A bare address would become a link.
        case ":": return bytes[(place + 1)...].starts(with: "//".utf8)
        case ".": return before.suffix(3).isWWW || isListNumber(before, in: bytes)
        case ")": return isListNumber(before, in: bytes)
        // Headings, lists and rules begin a line.
        case "#", "+", "-", "=": return place == 0
        default: return false
        }
    }

    /// A line that begins `12. ` would become an item; `4.12` does not.
    private static func isListNumber(_ before: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
        !before.isEmpty && before.allSatisfy { (48...57).contains($0) }
            && (before.endIndex + 1 == bytes.count || bytes[before.endIndex + 1] == 0x20)
    }

    /// White space folded to single spaces, nothing at either end left out.
    private static func clean(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x20, 0x2028, 0x2029:
                if out.last != 0x20 { out.append(0x20) }
            default: out += bytes(of: scalar)
            }
        }
        return out
    }

    /// The scalar in UTF-8, or the mark that stands for what is not text of
    /// the field.
    static func bytes(of scalar: Unicode.Scalar) -> [UInt8] {
        let mark: [UInt8] = [0xEF, 0xBF, 0xBD]
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF,
            0xFDD0...0xFDEF, 0xE0000...0xE007F:
            return mark
        case let value where value & 0xFFFE == 0xFFFE: return mark
        default: return UTF8.encode(scalar).map(Array.init) ?? mark
        }
    }

    /// For a value of type TEXT in an iCalendar file (RFC 5545, 3.3.11).
    /// Lines stay lines; other white space is a space.
    static func iCalendar(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where isAfterReturn: break
            case "\n", "\r", "\u{2028}", "\u{2029}": out += "\\n".utf8
            case "\\", ";", ",": out += [UInt8(ascii: "\\"), UInt8(ascii: scalar)]
            case "\t": out.append(0x20)
            default: out += bytes(of: scalar)
            }
            isAfterReturn = scalar == "\r"
        }
        return out
    }
}

extension ArraySlice<UInt8> {
    fileprivate var isWWW: Bool { count == 3 && allSatisfy { $0 | 0x20 == UInt8(ascii: "w") } }
}
