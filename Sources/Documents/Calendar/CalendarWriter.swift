internal import CivilDates

extension AllDayCalendar {
    /// The file: UTF-8, lines ended by CR and LF, none longer than 75 bytes.
    /// The same calendar has the same bytes each time.
    ///
    /// Events are private and leave the time free. A calendar without events
    /// has none of the components that RFC 5545, 3.6 asks for; programs read
    /// it as empty.
    public func written() -> [UInt8] {
        var file = CalendarLines()
        file.add("BEGIN", "VCALENDAR")
        file.add("VERSION", "2.0")
        file.add("PRODID", "-//dhr//dhr//EN")
        file.add("CALSCALE", "GREGORIAN")
        // RFC 7986 has NAME; most programs know the older extension only.
        file.add("NAME", text: name)
        file.add("X-WR-CALNAME", text: name)
        let prefix = markings.map { "\($0.word.words): " }.joined()
        for event in events { file.add(event, prefix: prefix) }
        file.add("END", "VCALENDAR")
        return file.bytes
    }
}

/// Content lines (RFC 5545, 3.1), folded.
struct CalendarLines {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ event: AllDayEvent, prefix: String) {
        add("BEGIN", "VEVENT")
        add("UID", text: event.uid)
        add("SEQUENCE", "\(event.sequence)")
        // Both exist, or the event could not have been made.
        if let stamp = CalendarStamp(milliseconds: event.stampedAt) { add("DTSTAMP", stamp.description) }
        add("DTSTART;VALUE=DATE", event.days.lowerBound.compact)
        // The first day that is not part of it: 3.6.1.
        if let end = CivilDate(dayNumber: event.days.upperBound.dayNumber + 1) { add("DTEND;VALUE=DATE", end.compact) }
        add("SUMMARY", text: "\(prefix)\(event.summary)")
        if let description = event.description { add("DESCRIPTION", text: description) }
        add("STATUS", event.status.rawValue)
        add("TRANSP", "TRANSPARENT")
        add("CLASS", "PRIVATE")
        add("END", "VEVENT")
    }

    mutating func add(_ name: String, _ value: String) {
        bytes += Self.folded(Array("\(name):\(value)".utf8))
    }

    mutating func add(_ name: String, text: String) {
        bytes += Self.folded(Array("\(name):".utf8) + Escaping.iCalendar(text))
    }

    /// One line as lines of at most 75 bytes, each after the first behind a
    /// space, cut between characters only.
    static func folded(_ line: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(line.count + line.count / 24 + 2)
        var rest = line[...]
        var room = 75
        while rest.count > room {
            var cut = rest.startIndex + room
            while rest[cut] & 0xC0 == 0x80, cut > rest.startIndex + 1 { cut -= 1 }
            out += rest[..<cut]
            out += "\r\n ".utf8
            rest = rest[cut...]
            room = 74
        }
        out += rest
        out += "\r\n".utf8
        return out
    }
}

/// An instant as iCalendar writes it in UTC: `20260401T093000Z`.
struct CalendarStamp: CustomStringConvertible {
    let description: String

    init?(milliseconds: Int64) {
        let seconds = Self.floored(milliseconds, 1000)
        let dayNumber = Self.floored(seconds.quotient, 86_400)
        guard let date = CivilDate(dayNumber: Int(dayNumber.quotient)) else { return nil }
        let second = Int(dayNumber.remainder)
        description = "\(date.compact)T\(twoDigits(second / 3600))\(twoDigits(second / 60 % 60))\(twoDigits(second % 60))Z"
    }

    private static func floored(_ value: Int64, _ divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}

extension CivilDate {
    /// `20260401`.
    fileprivate var compact: String {
        String(decoding: description.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
    }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
