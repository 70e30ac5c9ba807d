/// "Recommendation 4", "R4:", "Rec. 4 -" at the start of a text.
struct RecommendationLabel: Equatable {
    /// As printed: `4`, or `R4` where the letter is part of it.
    var number: String
    /// What stands behind the label.
    var rest: String

    init?(_ text: String) {
        // Most texts begin with another letter.
        guard let first = text.utf8.first, first | 0x20 == UInt8(ascii: "r") else { return nil }
        let bytes = Array(text.utf8.prefix(64))
        var place = 0
        var isLetterOnly = false
        func word(_ wanted: String) -> Bool {
            let wanted = Array(wanted.utf8)
            guard bytes.count >= wanted.count else { return false }
            return zip(bytes, wanted).allSatisfy { ($0 | 0x20) == ($1 | 0x20) }
        }
        if word("recommendation ") {
            place = 15
        } else if word("rec. ") {
            place = 5
        } else if word("rec ") {
            place = 4
        } else if let first = bytes.first, first == UInt8(ascii: "R"), bytes.count > 1, PrintedNumber.isDigit(bytes[1]) {
            place = 1
            isLetterOnly = true
        } else {
            return nil
        }
        if word("recommendation no. ") { place = 19 }
        if word("recommendation number ") { place = 22 }
        let start = place
        while place < bytes.count,
            PrintedNumber.isDigit(bytes[place]) || (bytes[place] == UInt8(ascii: ".") && place + 1 < bytes.count && PrintedNumber.isDigit(bytes[place + 1]))
        {
            place += 1
        }
        guard place > start, place - start <= 10 else { return nil }
        number = (isLetterOnly ? "R" : "") + String(decoding: bytes[start..<place], as: UTF8.self)
        // A letter glued to it makes it another word: "R2D".
        if place < bytes.count, PrintedNumber.isWord(bytes[place]) { return nil }
        var tail = Array(text.utf8)[place...]
        let hasMark = tail.first.map { [0x2E, 0x3A, 0x29, 0x2D].contains($0) } ?? true
        while let first = tail.first, [0x20, 0x2E, 0x3A, 0x29, 0x2D, 0x5D].contains(first) { tail.removeFirst() }
        // En and em dash.
        while tail.starts(with: [0xE2, 0x80, 0x93]) || tail.starts(with: [0xE2, 0x80, 0x94]) {
            tail = tail.dropFirst(3)
            while tail.first == 0x20 { tail.removeFirst() }
        }
        rest = String(decoding: tail, as: UTF8.self)
        // "Recommendation 4 was not carried out" speaks of one.
        if let next = tail.first, !hasMark, (97...122).contains(next) { return nil }
    }
}
