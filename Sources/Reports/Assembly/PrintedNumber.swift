/// A number printed at the start of a paragraph or a heading: `3`, `4.12`,
/// `10.1.1.1`, `9A`, `1.B`, `R4`.
struct PrintedNumber: Equatable {
    /// As printed, without brackets and trailing stop.
    var text: String
    /// `4.12` as [4, 12]; a letter counts from 1 for A.
    var parts: [Int]
    /// Where the text behind it starts.
    var rest: Int
    var style: Style

    enum Style: Equatable {
        /// At least two numbers with stops between.
        case dotted
        /// `3.` or `3)`
        case stopped
        /// `3` and a space
        case bare
        /// `9A`, `1.B`
        case lettered
    }

    /// - Parameter range: the block; the number must be at its start.
    init?(in text: [UInt8], _ range: Range<Int>) {
        var place = range.lowerBound
        let end = range.upperBound
        guard place < end, PrintedNumber.isDigit(text[place]) || text[place] == UInt8(ascii: "[") else { return nil }
        let isBracketed = text[place] == UInt8(ascii: "[")
        if isBracketed { place += 1 }
        let start = place
        var parts: [Int] = []
        var isLettered = false
        while place < end, parts.count < 5 {
            let before = place
            var value = 0
            while place < end, PrintedNumber.isDigit(text[place]), place - before < 4 {
                value = value * 10 + Int(text[place] - 48)
                place += 1
            }
            if place == before {
                // A letter for the last part: 1.B
                guard !parts.isEmpty, place < end, (65...90).contains(text[place]),
                    place + 1 >= end || !PrintedNumber.isWord(text[place + 1])
                else { break }
                parts.append(Int(text[place]) - 64)
                isLettered = true
                place += 1
                break
            }
            guard place - before <= 3 else { return nil }
            parts.append(value)
            // A letter glued to the number: 9A
            if place < end, (65...90).contains(text[place]), place + 1 >= end || !PrintedNumber.isWord(text[place + 1]) {
                parts.append(Int(text[place]) - 64)
                isLettered = true
                place += 1
                break
            }
            guard place + 1 < end, text[place] == UInt8(ascii: "."),
                PrintedNumber.isDigit(text[place + 1]) || (65...90).contains(text[place + 1])
            else { break }
            // "4.The" is a number and a sentence.
            if (65...90).contains(text[place + 1]), place + 2 < end, PrintedNumber.isWord(text[place + 2]) { break }
            place += 1
        }
        guard !parts.isEmpty else { return nil }
        let numberEnd = place
        var isStopped = false
        if isBracketed {
            guard place < end, text[place] == UInt8(ascii: "]") else { return nil }
            place += 1
            isStopped = true
        } else if place < end, text[place] == UInt8(ascii: ".") || text[place] == UInt8(ascii: ")") || text[place] == UInt8(ascii: ":") {
            place += 1
            isStopped = true
        }
        // A number alone is no number of anything.
        guard place < end else { return nil }
        let hasSpace = text[place] <= 0x20
        guard hasSpace || (isStopped && PrintedNumber.isUpper(text[place])) else { return nil }
        while place < end, text[place] <= 0x20 { place += 1 }
        guard place < end else { return nil }
        self.text = String(decoding: text[start..<numberEnd], as: UTF8.self)
        self.parts = parts
        rest = place
        if isLettered {
            style = .lettered
        } else if parts.count > 1 {
            style = .dotted
        } else {
            style = isStopped ? .stopped : .bare
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
    static func isUpper(_ byte: UInt8) -> Bool { byte >= 65 && byte <= 90 }
    static func isWord(_ byte: UInt8) -> Bool {
        (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte >= 0x80
    }

    /// Whether this number may follow `other` in one run of numbers: one
    /// more in any place, with nothing behind it or 1.
    func follows(_ other: [Int]) -> Bool {
        let common = zip(parts, other).prefix { $0 == $1 }.count
        if common == other.count { return parts.count == common + 1 && parts[common] <= 2 }
        guard common < parts.count else { return false }
        let step = parts[common] - other[common]
        guard step >= 1, step <= 3 else { return false }
        return parts[(common + 1)...].allSatisfy { $0 == 1 || $0 == 0 }
    }
}
