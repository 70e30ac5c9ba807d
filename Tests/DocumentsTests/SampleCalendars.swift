import CivilDates
import Documents
import Foundation
import Testing

/// Writes calendars for `Checks/check-calendars`, with what they must be
/// read as. Runs only when it is told where to.
@Suite("Calendars to be read", .enabled(if: ProcessInfo.processInfo.environment["WRITE_CALENDARS"] != nil))
struct SampleCalendars {
    private struct Wanted: Encodable {
        var uid: String
        var sequence: Int
        /// Seconds since 1970.
        var stamp: Int64
        var start: String
        var end: String
        var summary: String
        var description: String?
        var status: String

        private enum CodingKeys: String, CodingKey {
            case uid, sequence, stamp, start, end, summary, description, status
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(uid, forKey: .uid)
            try container.encode(sequence, forKey: .sequence)
            try container.encode(stamp, forKey: .stamp)
            try container.encode(start, forKey: .start)
            try container.encode(end, forKey: .end)
            try container.encode(summary, forKey: .summary)
            // An absent description is looked for as well.
            try container.encode(description, forKey: .description)
            try container.encode(status, forKey: .status)
        }
    }

    @Test("ordinary, empty, marked and random calendars are written")
    func write() throws {
        let folder = URL(fileURLWithPath: try #require(ProcessInfo.processInfo.environment["WRITE_CALENDARS"]))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var random = SplitMix64(state: 5545)
        let day = try #require(CivilDate("2026-05-01"))
        let one = try #require(
            AllDayEvent(
                uid: "one@dhr.invalid", sequence: 3, stampedAt: 1_775_035_800_123,
                days: day...day, summary: "Decide; or record why not, \u{201C}late\u{201D}",
                description: "Rule: one month \\ guidance 2016\nMoved from 2026-04-01, 2026-04-15", status: .tentative))
        try write("ordinary", [one], to: folder)
        try write("marked", markings: [.draft, .fiction], [one], to: folder)
        try write("empty", [], to: folder)
        try write("random", (0..<300).map { try Self.event($0, &random) }, to: folder)
    }

    private func write(_ name: String, markings: [Marking] = [], _ events: [AllDayEvent], to folder: URL) throws {
        let calendar = try #require(AllDayCalendar(name: "Sample, \(name)", markings: markings, events: events))
        let prefix = markings.map { "\($0.rawValue.uppercased()): " }.joined()
        let wanted = try events.map { event in
            try Wanted(
                uid: event.uid, sequence: event.sequence, stamp: event.stampedAt / 1000,
                start: event.days.lowerBound.description, end: event.days.upperBound.adding(days: 1).description,
                summary: prefix + event.summary, description: event.description, status: event.status.rawValue)
        }
        try Data(calendar.written()).write(to: folder.appendingPathComponent("\(name).ics"))
        try JSONEncoder().encode(wanted).write(to: folder.appendingPathComponent("\(name).json"))
    }

    private static func event(_ number: Int, _ random: inout SplitMix64) throws -> AllDayEvent {
        let first = try #require(CivilDate(dayNumber: Int.random(in: 15_000...30_000, using: &random)))
        return try #require(
            AllDayEvent(
                uid: "random-\(number)@dhr.invalid", sequence: Int.random(in: 0...9, using: &random),
                stampedAt: Int64.random(in: 0...2_000_000_000_000, using: &random),
                days: first...first.adding(days: Int.random(in: 0...40, using: &random)),
                summary: CalendarTests.words(&random), description: Bool.random(using: &random) ? CalendarTests.words(&random) : nil,
                status: AllDayEvent.Status.allCases.randomElement(using: &random) ?? .confirmed))
    }
}
