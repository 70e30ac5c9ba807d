/// What a single line of plain text looks like.
enum TextHeadings {
    struct ItemMark {
        /// `nil` for a bullet.
        var number: String?
        var text: ArraySlice<UInt8>
    }

    /// A bullet, or in text whose lines are paragraphs a number.
    static func itemMark(_ core: ArraySlice<UInt8>, isUnwrapped: Bool) -> ItemMark? {
        guard let first = core.first, core.count > 2 else { return nil }
        let second = core[core.startIndex + 1]
        if [0x2D, 0x2A, 0x2B].contains(first), second == 0x20 || second == 0x09 {
            return ItemMark(number: nil, text: core.dropFirst(2).drop { $0 <= 0x20 })
        }
        for bullet in ["•", "▪", "◦", "‣", "–", "●", "○", "■", "\u{F0B7}", "·", "\u{F0A7}"] {
            let bytes = Array(bullet.utf8)
            guard core.starts(with: bytes) else { continue }
            let rest = core.dropFirst(bytes.count)
            guard rest.first.map({ $0 <= 0x20 || bullet != "–" }) ?? false else { continue }
            return ItemMark(number: nil, text: rest.drop { $0 <= 0x20 })
        }
        return nil
    }

    /// A short line without a full stop, all capitals, or with capitals as
    /// titles have, or with a number in front.
    static func looksLikeHeading(_ core: ArraySlice<UInt8>, isMarkdown: Bool) -> Bool {
        guard core.count >= 3, core.count <= 110, let last = core.last else { return false }
        if [0x2E, 0x3B, 0x2C, 0x3A, 0x21].contains(last) { return false }
        guard let first = core.first, PrintedNumber.isWord(first) || first == 0x27 || first == UInt8(ascii: "*") else { return false }
        let text = Array(core)
        var place = 0
        var hasNumber = false
        if let number = PrintedNumber(in: text, 0..<text.count) {
            if number.style == .bare, number.parts[0] > 30 { return false }
            place = number.rest
            hasNumber = true
        }
        // Markdown has its own headings; a line in bold may be one all the same.
        if isMarkdown { return false }
        guard place < text.count, PrintedNumber.isUpper(text[place]) || text[place] >= 0x80 || text[place] == UInt8(ascii: "*") else {
            return false
        }
        let words = text[place...].split(separator: 0x20)
        guard words.count <= 16 else { return false }
        // Web addresses, e-mail, table rows and dates are no headings.
        if text.contains(UInt8(ascii: "|")) || text.contains(UInt8(ascii: "@")) || text.contains(0x09) { return false }
        let letters = text.filter { (97...122).contains($0 | 0x20) }
        guard letters.count * 2 >= text.count else { return false }
        let string = String(decoding: text, as: UTF8.self)
        if string.contains("www.") || string.contains("http") { return false }
        if isDateLine(words) { return false }
        if letters.allSatisfy({ (65...90).contains($0) }) { return true }
        return hasNumber || words.count <= 14
    }

    /// "January 2022", "12 May 2021".
    private static func isDateLine(_ words: [ArraySlice<UInt8>]) -> Bool {
        guard words.count <= 3, let last = words.last, last.count == 4, last.allSatisfy(PrintedNumber.isDigit) else {
            return false
        }
        return words.contains { Dates.month(named: String(decoding: $0, as: UTF8.self)) != nil }
    }

    /// Capitals stand above other lines; a number tells its own level.
    static func level(of core: ArraySlice<UInt8>) -> Int {
        let text = Array(core)
        if let number = PrintedNumber(in: text, 0..<text.count) { return number.parts.count + 1 }
        return 2
    }
}
