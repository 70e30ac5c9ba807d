extension TextOutliner {
    /// Writes a line's text without the marks of Markdown: `**`, `*`, `[text](address)`,
    /// `[^1]`, backslashes.
    mutating func appendInline(_ bytes: ArraySlice<UInt8>) {
        var place = bytes.startIndex
        var plainStart = place
        let end = bytes.endIndex
        func flush(_ upTo: Int, _ writer: inout OutlineWriter) {
            if upTo > plainStart { writer.append(bytes[plainStart..<upTo]) }
        }
        while place < end {
            switch bytes[place] {
            case UInt8(ascii: "*"):
                let isDouble = place + 1 < end && bytes[place + 1] == UInt8(ascii: "*")
                let width = isDouble ? 2 : 1
                let before = place > bytes.startIndex ? bytes[place - 1] : 0x20
                let after = place + width < end ? bytes[place + width] : 0x20
                // A star between spaces is a star.
                if before <= 0x20, after <= 0x20 {
                    place += width
                    continue
                }
                flush(place, &writer)
                if isDouble {
                    writer.boldDepth = writer.boldDepth > 0 ? 0 : 1
                } else {
                    writer.italicDepth = writer.italicDepth > 0 ? 0 : 1
                }
                place += width
                plainStart = place
            case UInt8(ascii: "["):
                guard let link = InlineMarks.link(in: bytes, at: place) else {
                    place += 1
                    continue
                }
                flush(place, &writer)
                switch link.kind {
                case .note(let key): writer.refer(to: key)
                case .text(let range): writer.append(bytes[range])
                }
                place = link.end
                plainStart = place
            case UInt8(ascii: "\\"):
                guard place + 1 < end, InlineMarks.isEscapable(bytes[place + 1]) else {
                    place += 1
                    continue
                }
                flush(place, &writer)
                plainStart = place + 1
                place += 2
            default:
                place += 1
            }
        }
        flush(end, &writer)
        // Bold does not reach over the end of a line in real files.
        writer.boldDepth = 0
        writer.italicDepth = 0
    }
}

enum InlineMarks {
    enum Kind {
        case note(String)
        case text(Range<Int>)
    }

    /// `[^1]`, `[1]` glued to a word, `[text](address)`.
    static func link(in bytes: ArraySlice<UInt8>, at place: Int) -> (kind: Kind, end: Int)? {
        guard let close = bytes[place...].prefix(300).firstIndex(of: UInt8(ascii: "]")) else { return nil }
        let inside = (place + 1)..<close
        guard !inside.isEmpty else { return nil }
        if bytes[place + 1] == UInt8(ascii: "^") {
            return (.note(String(decoding: bytes[(place + 2)..<close], as: UTF8.self)), close + 1)
        }
        if inside.count <= 3, bytes[inside].allSatisfy(PrintedNumber.isDigit), place > bytes.startIndex,
            bytes[place - 1] > 0x20
        {
            return (.note(String(decoding: bytes[inside], as: UTF8.self)), close + 1)
        }
        guard close + 1 < bytes.endIndex, bytes[close + 1] == UInt8(ascii: "("),
            let end = bytes[(close + 1)...].prefix(500).firstIndex(of: UInt8(ascii: ")"))
        else { return nil }
        return (.text(inside), end + 1)
    }

    static func isEscapable(_ byte: UInt8) -> Bool {
        (33...47).contains(byte) || (58...64).contains(byte) || (91...96).contains(byte) || (123...126).contains(byte)
    }
}
