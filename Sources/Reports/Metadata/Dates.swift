import CivilDates

/// Dates as reviews print them.
enum Dates {
    private static let months = [
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
        "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4,
        "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
    ]

    /// - Parameter word: any case, a trailing full stop or comma allowed.
    static func month(named word: String) -> Int? {
        var core = SectionKinds.plain(word)
        while let last = core.utf8.last, last == UInt8(ascii: ",") || last == UInt8(ascii: ".") { core.removeLast() }
        return months[core]
    }

    struct Found: Equatable {
        var date: ApproximateDate
        /// Bytes of the text it was found in.
        var start: Int
        var end: Int
    }

    /// Every date in a text: "14 May 2021", "May 2021", "2021-05-14",
    /// "14/05/2021", "14th of May 2021"; years alone only after `in`, `of`
    /// or at the end.
    static func all(in text: String) -> [Found] {
        var found: [Found] = []
        let words = Words(text)
        var index = 0
        while index < words.count {
            let word = words[index]
            if let iso = ApproximateDate(word.text), word.text.utf8.count > 4, plausible(iso.year) {
                found.append(Found(date: iso, start: word.start, end: word.end))
            } else if let slashed = slashed(word.text) {
                found.append(Found(date: .day(slashed), start: word.start, end: word.end))
            } else if let month = month(named: word.text), PrintedNumber.isUpper(word.text.utf8.first ?? 0) {
                var next = index + 1
                var day = index > 0 ? dayNumber(words[index - 1].text) : nil
                var start = day != nil ? words[index - 1].start : word.start
                if day == nil, index > 1, words[index - 1].text == "of" {
                    day = dayNumber(words[index - 2].text)
                    if day != nil { start = words[index - 2].start }
                }
                // "May 14, 2021"
                if day == nil, next < words.count, let after = dayNumber(words[next].text), next + 1 < words.count,
                    year(words[next + 1].text) != nil
                {
                    day = after
                    next += 1
                }
                if next < words.count, let year = year(words[next].text) {
                    let end = words[next].end
                    if let day, let date = CivilDate(year: year, month: month, day: day) {
                        found.append(Found(date: .day(date), start: start, end: end))
                    } else {
                        found.append(Found(date: .month(year: year, month: month), start: word.start, end: end))
                    }
                    index = next
                }
            } else if let year = year(word.text), index > 0 {
                let before = words[index - 1].text
                if ["in", "of", "during", "early", "late", "mid", "died", "death", "deaths", "[REDACTED]", "REDACTED", "[redacted]"].contains(before)
                    || ["spring", "summer", "autumn", "winter"].contains(before)
                {
                    found.append(Found(date: .year(year), start: word.start, end: word.end))
                }
            }
            index += 1
        }
        return found
    }

    /// The dates of a text in lower case, as `SectionKinds.plain` gives it.
    ///
    /// `all(in:)` wants months with a capital, so that "may" is a verb.
    static func all(inPlain plain: String) -> [Found] {
        var words = plain.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for index in words.indices {
            let core = words[index].drop { $0 == "(" }
            guard month(named: String(core)) != nil else { continue }
            let next = index + 1 < words.count ? words[index + 1] : ""
            guard year(next) != nil else { continue }
            words[index] = words[index].prefix(while: { $0 == "(" }) + core.prefix(1).uppercased() + core.dropFirst()
        }
        return all(in: words.joined(separator: " "))
    }

    static func plausible(_ year: Int) -> Bool { (1950...2099).contains(year) }

    static func year(_ word: String) -> Int? {
        let digits = word.utf8.prefix(while: PrintedNumber.isDigit)
        guard digits.count == 4, let year = Int(Substring(digits)), plausible(year) else { return nil }
        let rest = word.utf8.dropFirst(4)
        guard rest.allSatisfy({ !PrintedNumber.isWord($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "-") }) else { return nil }
        return year
    }

    private static func dayNumber(_ word: String) -> Int? {
        let digits = word.utf8.prefix(while: PrintedNumber.isDigit)
        guard (1...2).contains(digits.count), let day = Int(Substring(digits)), (1...31).contains(day) else { return nil }
        let rest = String(Substring(word.utf8.dropFirst(digits.count)))
        return ["", "st", "nd", "rd", "th", ","].contains(rest) ? day : nil
    }

    /// `14/05/2021` or `14.05.2021`, day first.
    private static func slashed(_ word: String) -> CivilDate? {
        let parts = word.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
        guard parts.count >= 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4,
            let day = Int(Substring(parts[0])), let month = Int(Substring(parts[1])), let year = Int(Substring(parts[2])),
            plausible(year)
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }
}

/// The words of a text with their places, split at white space; brackets and
/// quotation marks round a word are not part of it.
struct Words {
    struct Word {
        var text: String
        var start: Int
        var end: Int
    }

    private var words: [Word] = []
    var count: Int { words.count }
    subscript(_ index: Int) -> Word { words[index] }

    init(_ text: String) {
        let bytes = Array(text.utf8)
        var place = 0
        while place < bytes.count {
            while place < bytes.count, bytes[place] <= 0x20 || bytes[place] == 0x28 || bytes[place] == 0x22 { place += 1 }
            let start = place
            while place < bytes.count, bytes[place] > 0x20 { place += 1 }
            guard place > start else { break }
            var end = place
            while end > start + 1, [0x29, 0x22, 0x2C, 0x3B, 0x3A, 0x2E, 0x3F, 0x21].contains(bytes[end - 1]) { end -= 1 }
            words.append(Word(text: String(decoding: bytes[start..<end], as: UTF8.self), start: start, end: end))
        }
    }
}
