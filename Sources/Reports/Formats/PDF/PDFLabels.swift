/// Finds what hangs in front of lines: bullets, paragraph numbers, letters.
enum PDFLabels {
    /// Takes the label off the line's text.
    static func takeLabel(of line: inout PDFLine) {
        guard let first = line.segments.first else { return }
        let text = PDFText.trimmed(first.text)
        if line.segments.count > 1 {
            if isBullet(text) || isDash(text) {
                line.label = PDFLabel(kind: .bullet, text: "", left: first.left)
                line.segments.removeFirst()
                return
            }
            if let number = number(text), line.segments.count == 2 {
                line.label = PDFLabel(kind: .number, text: number, left: first.left)
                line.segments.removeFirst()
                return
            }
            if let letter = letter(text) {
                line.label = PDFLabel(kind: .letter, text: letter, left: first.left)
                line.segments.removeFirst()
                return
            }
        }
        let bullet = bulletLength(text)
        if bullet > 0, text.count > bullet {
            line.label = PDFLabel(kind: .bullet, text: "", left: first.left)
            line.segments[0].dropPrefix(bullet)
            return
        }
        if text.first == UInt8(ascii: "("), let end = text.firstIndex(of: UInt8(ascii: ")")), end + 1 < text.endIndex,
            text[end + 1] <= 0x20, let letter = letter(text[...end])
        {
            line.label = PDFLabel(kind: .letter, text: letter, left: first.left)
            line.segments[0].dropPrefix(end + 1 - text.startIndex)
        }
    }

    private static let bullets = ["•", "▪", "◦", "‣", "●", "○", "■", "□", "➢", "✓", "·", "❖", "►", "▶", "➤"].map { Array($0.utf8) }

    /// Bytes of the bullet that a text starts with.
    private static func bulletLength(_ text: ArraySlice<UInt8>) -> Int {
        bullets.first { text.starts(with: $0) }?.count ?? 0
    }

    static func isBullet(_ text: ArraySlice<UInt8>) -> Bool {
        let length = bulletLength(text)
        return length > 0 && length == text.count
    }

    /// A bullet or dash that text may hang behind.
    static func isHanging(_ text: ArraySlice<UInt8>) -> Bool { isBullet(text) || isDash(text) }

    /// Signs that are bullets only where they stand apart.
    private static func isDash(_ text: ArraySlice<UInt8>) -> Bool {
        ["-", "–", "—", "*", "o", "§"].contains { text.elementsEqual($0.utf8) }
    }

    /// `4.12` of `4.12.` or `[4.12]`; nothing else may stand there.
    static func number(_ text: ArraySlice<UInt8>) -> String? {
        var core = text
        if core.first == UInt8(ascii: "["), core.last == UInt8(ascii: "]") { core = core.dropFirst().dropLast() }
        while let last = core.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ")") { core.removeLast() }
        guard !core.isEmpty, core.count <= 15 else { return nil }
        let parts = core.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count <= 5, parts.allSatisfy({ (1...3).contains($0.count) && $0.allSatisfy(PrintedNumber.isDigit) }) else {
            return nil
        }
        return String(decoding: core, as: UTF8.self)
    }

    /// `a` of `(a)`, `a)` or `a.`; small Roman numbers likewise.
    static func letter(_ text: ArraySlice<UInt8>) -> String? {
        guard let last = text.last, last == UInt8(ascii: ")") || last == UInt8(ascii: ".") else { return nil }
        var core = text.dropLast()
        if core.first == UInt8(ascii: "(") { core = core.dropFirst() }
        guard (1...4).contains(core.count) else { return nil }
        let isLetter = core.count == 1 && core.allSatisfy { PDFText.isLower($0) }
        let isRoman = core.allSatisfy { [0x69, 0x76, 0x78].contains($0) }
        return isLetter || isRoman ? String(decoding: core, as: UTF8.self) : nil
    }
}

extension PDFSegment {
    /// Takes bytes off the start, and the white space round them.
    mutating func dropPrefix(_ count: Int) {
        var left = count
        while !spans.isEmpty {
            var text = spans[0].text[...]
            while let first = text.first, left > 0 || first <= 0x20 {
                if first > 0x20 { left -= 1 }
                text.removeFirst()
            }
            spans[0].text = Array(text)
            if !text.isEmpty { return }
            spans.removeFirst()
        }
    }
}
