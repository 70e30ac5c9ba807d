public import CivilDates

/// Days to be remembered, for a person's own calendar program: an iCalendar
/// file (RFC 5545) of all-day events.
///
/// Such a file leaves the system and its protection. Whoever makes the
/// events keeps names and other confidential words out of them.
public struct AllDayCalendar: Sendable, Equatable {
    /// What the calendar program shows as its name.
    public let name: String
    public let markings: [Marking]
    public let events: [AllDayEvent]

    public static let fileExtension = "ics"
    public static let mediaType = "text/calendar; charset=utf-8"

    /// - Parameter markings: stand before the summary of every event, since
    ///   programs show events one by one.
    /// - Returns: `nil` when two events have one `uid`: the second would
    ///   take the place of the first.
    public init?(name: String, markings: [Marking] = [], events: [AllDayEvent]) {
        guard Set(events.map(\.uid)).count == events.count else { return nil }
        self.name = name
        self.markings = markings
        self.events = events
    }
}

/// One event of whole days, without a time and without a time zone.
public struct AllDayEvent: Sendable, Equatable {
    /// The same for ever, in every file in which this event stands, and for
    /// no other event anywhere: a program that reads a later file changes
    /// the event it has.
    public let uid: String
    /// How often the event has been moved, from 0. A program keeps what has
    /// the higher number.
    public let sequence: Int
    /// When the last of the facts behind it was recorded: milliseconds since
    /// 1 January 1970 UTC.
    public let stampedAt: Int64
    public let days: ClosedRange<CivilDate>
    public let summary: String
    /// May have several lines.
    public let description: String?
    public let status: Status

    public enum Status: String, Sendable, CaseIterable {
        /// The day may yet move, because a clock stands or a bank holiday is
        /// not yet published.
        case tentative = "TENTATIVE"
        case confirmed = "CONFIRMED"
        /// It no longer needs remembering. Leaving an event out of a later
        /// file does not take it out of a program that has it.
        case cancelled = "CANCELLED"
    }

    /// - Returns: `nil` for a uid that is empty or has other characters than
    ///   visible ASCII, a negative sequence, or an instant or a day after
    ///   the last that a file can hold.
    public init?(
        uid: String, sequence: Int, stampedAt: Int64, days: ClosedRange<CivilDate>, summary: String,
        description: String? = nil, status: Status = .confirmed
    ) {
        let isNamed = !uid.isEmpty && uid.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        guard isNamed, sequence >= 0, CalendarStamp(milliseconds: stampedAt) != nil,
            CivilDate(dayNumber: days.upperBound.dayNumber + 1) != nil
        else { return nil }
        self.uid = uid
        self.sequence = sequence
        self.stampedAt = stampedAt
        self.days = days
        self.summary = summary
        self.description = description
        self.status = status
    }
}
