import CivilDates
import Foundation
import Testing

@testable import Documents

@Suite("Days for a calendar program")
struct CalendarTests {
    private static func days(_ first: String, _ last: String) throws -> ClosedRange<CivilDate> {
        try #require(CivilDate(first))...#require(CivilDate(last))
    }

    private static func event(
        uid: String = "3f9c-decision@dhr.invalid", sequence: Int = 0, stampedAt: Int64 = 1_775_035_800_000,
        summary: String = "Decide whether to review", description: String? = nil, status: AllDayEvent.Status = .confirmed
    ) throws -> AllDayEvent {
        try #require(
            AllDayEvent(
                uid: uid, sequence: sequence, stampedAt: stampedAt, days: days("2026-05-01", "2026-05-01"),
                summary: summary, description: description, status: status))
    }

    private func text(_ events: [AllDayEvent], markings: [Marking] = []) throws -> String {
        let calendar = try #require(AllDayCalendar(name: "Reviews, due", markings: markings, events: events))
        #expect(calendar.written() == calendar.written())
        return String(decoding: calendar.written(), as: UTF8.self)
    }

    @Test("an event has its id, how often it moved, when it was recorded and its days, the end exclusive")
    func whole() throws {
        let lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//dhr//dhr//EN", "CALSCALE:GREGORIAN", "NAME:Reviews\\, due",
            "X-WR-CALNAME:Reviews\\, due", "BEGIN:VEVENT", "UID:3f9c-decision@dhr.invalid", "SEQUENCE:2",
            "DTSTAMP:20260401T093000Z", "DTSTART;VALUE=DATE:20260501", "DTEND;VALUE=DATE:20260502",
            "SUMMARY:Decide whether to review", "DESCRIPTION:Guidance 2016\\; one month\\nMoved twice", "STATUS:TENTATIVE",
            "TRANSP:TRANSPARENT", "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR", "",
        ]
        let event = try Self.event(
            sequence: 2, description: "Guidance 2016; one month\nMoved twice", status: .tentative)
        #expect(try text([event]) == lines.joined(separator: "\r\n"))
    }

    @Test("an event of several days ends on the day after the last, at the end of a year too")
    func severalDays() throws {
        let event = try #require(
            AllDayEvent(uid: "a", sequence: 0, stampedAt: 0, days: Self.days("2026-12-29", "2026-12-31"), summary: "Closed"))
        let text = try text([event])
        #expect(text.contains("DTSTART;VALUE=DATE:20261229\r\nDTEND;VALUE=DATE:20270101\r\n"))
        #expect(text.contains("DTSTAMP:19700101T000000Z\r\n"))
    }

    @Test("a marking stands before every summary")
    func markings() throws {
        let events = [try Self.event(uid: "a"), try Self.event(uid: "b")]
        #expect(try text(events, markings: [.fiction]).matches(of: /\r\nSUMMARY:FICTION: Decide/).count == 2)
    }

    @Test("words cannot end a value, begin a line or turn the reading direction")
    func hostile() throws {
        let attack = "x\r\nEND:VEVENT\rATTENDEE:mailto:a@example.org\nB\u{2028}C\u{0}\u{202E}\u{85}; , \\ \\n\tend"
        let text = try text([Self.event(summary: attack, description: attack)])
        let value = "x\\nEND:VEVENT\\nATTENDEE:mailto:a@example.org\\nB\\nC\u{FFFD}\u{FFFD}\u{FFFD}\\; \\, \\\\ \\\\n end"
        let lines = Self.unfolded(text).components(separatedBy: "\r\n")
        #expect(lines.contains("SUMMARY:" + value) && lines.contains("DESCRIPTION:" + value))
        #expect(lines.filter { $0.hasPrefix("END:") } == ["END:VEVENT", "END:VCALENDAR"])
    }

    @Test(
        "an instant is written in UTC, its second cut off",
        arguments: [
            (0, "19700101T000000Z"), (-1, "19691231T235959Z"), (1_775_035_800_999, "20260401T093000Z"),
            (951_782_400_000, "20000229T000000Z"), (253_402_300_799_999, "99991231T235959Z"),
        ] as [(Int64, String)])
    func instants(milliseconds: Int64, stamp: String) {
        #expect(CalendarStamp(milliseconds: milliseconds)?.description == stamp)
    }

    @Test("what no file can hold is not made into an event")
    func refused() throws {
        let day = try Self.days("2026-05-01", "2026-05-01")
        for uid in ["", "a b", "a\r\nb", "\u{E9}"] {
            #expect(AllDayEvent(uid: uid, sequence: 0, stampedAt: 0, days: day, summary: "") == nil)
        }
        #expect(AllDayEvent(uid: "a", sequence: -1, stampedAt: 0, days: day, summary: "") == nil)
        for instant in [Int64.max, .min, 253_402_300_800_000] {
            #expect(AllDayEvent(uid: "a", sequence: 0, stampedAt: instant, days: day, summary: "") == nil)
        }
        let last = try Self.days("9999-12-31", "9999-12-31")
        #expect(AllDayEvent(uid: "a", sequence: 0, stampedAt: 0, days: last, summary: "") == nil)
        #expect(AllDayCalendar(name: "", events: [try Self.event(), try Self.event(sequence: 1)]) == nil)
    }

    @Test("a calendar without events is a calendar")
    func empty() throws {
        #expect(try text([]).hasSuffix("X-WR-CALNAME:Reviews\\, due\r\nEND:VCALENDAR\r\n"))
    }

    @Test("a line of 75 bytes stays whole, one of 76 is folded")
    func foldingEdge() {
        let line = Array(repeating: UInt8(ascii: "x"), count: 76)
        #expect(CalendarLines.folded(Array(line.prefix(75))) == line.prefix(75) + Array("\r\n".utf8))
        #expect(CalendarLines.folded(line) == line.prefix(75) + Array("\r\n x\r\n".utf8))
        #expect(CalendarLines.folded([]) == Array("\r\n".utf8))
    }

    // Laws.

    @Test("folding keeps every line within 75 bytes and whole characters, and unfolding undoes it")
    func folding() {
        forAll(cases: 1000) { random, seed in
            let line = Self.words(&random)
            let folded = CalendarLines.folded(Array(line.utf8))
            let physical = String(decoding: folded, as: UTF8.self).components(separatedBy: "\r\n")
            #expect(physical.allSatisfy { $0.utf8.count <= 75 }, seed)
            #expect(physical.dropFirst().dropLast().allSatisfy { $0.utf8.first == 0x20 }, seed)
            // Each piece is text by itself: no character was cut.
            var pieces = folded[...]
            while let end = pieces.firstRange(of: Array("\r\n".utf8)) {
                #expect(String(validating: pieces[..<end.lowerBound], as: UTF8.self) != nil, seed)
                pieces = pieces[end.upperBound...]
            }
            #expect(Self.unfolded(String(decoding: folded, as: UTF8.self)) == line + "\r\n", seed)
        }
    }

    @Test("a text escaped and read again is the same")
    func escaping() {
        forAll(cases: 1000) { random, seed in
            let text = Self.words(&random)
            let escaped = String(decoding: Escaping.iCalendar(text), as: UTF8.self)
            #expect(!escaped.contains("\n"), seed)
            #expect(Self.unescaped(escaped) == text, seed)
        }
    }

    @Test("every line of a file is short, and unfolded it has the words that were given")
    func files() throws {
        try forAll(cases: 200) { random, seed in
            let (summary, description) = (Self.words(&random), Self.words(&random))
            let text = try text([Self.event(summary: summary, description: description)])
            #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 }, seed)
            #expect(text.split(separator: "\r\n").allSatisfy { line in !line.contains { $0.isNewline } }, seed)
            let lines = Self.unfolded(text).components(separatedBy: "\r\n")
            let read = { (name: String) in
                lines.first { $0.hasPrefix(name + ":") }.map { Self.unescaped(String($0.dropFirst(name.count + 1))) }
            }
            #expect(read("SUMMARY") == summary && read("DESCRIPTION") == description, seed)
        }
    }

    /// By bytes: a mark that joins the space before it would hide the fold
    /// from a search by characters.
    private static func unfolded(_ text: String) -> String {
        var (bytes, out) = (Array(text.utf8)[...], [UInt8]())
        while let fold = bytes.firstRange(of: Array("\r\n ".utf8)) {
            out += bytes[..<fold.lowerBound]
            bytes = bytes[fold.upperBound...]
        }
        return String(decoding: out + bytes, as: UTF8.self)
    }

    private static func unescaped(_ text: String) -> String {
        var out = ""
        var scalars = text.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            if scalar != "\\" { out.unicodeScalars.append(scalar) } else if let next = scalars.next() {
                out.unicodeScalars.append(next == "n" ? "\n" : next)
            }
        }
        return out
    }

    static func words(_ random: inout some RandomNumberGenerator) -> String {
        let pieces = [
            "a", "word", " ", "  ", ",", ";", "\\", "\\n", "\n", ":", "\"", "\u{E9}", "\u{20AC}", "\u{1F9E1}",
            "\u{5D0}\u{5D1}", "e\u{301}", "a longer run of words, as a description has", "\u{4E00}\u{4E8C}\u{4E09}",
        ]
        return (0..<Int.random(in: 0...40, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
}
