public import CivilDates

/// The name of one entry, unique within a review.
public struct ChronologyEntryID: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    public var description: String { text }

    public static func < (a: ChronologyEntryID, b: ChronologyEntryID) -> Bool { a.text < b.text }
}

/// What an agency's records say happened, and where they say it.
public struct ChronologyEntry: Hashable, Sendable {
    public let id: ChronologyEntryID
    /// Whose records these are.
    public let agency: String
    /// When it was, or began, as exactly as it is known; `nil`: the records
    /// do not say.
    public let from: ApproximateDate?
    /// When it ended; `nil`: it was over on the day, or that is not known.
    public let until: ApproximateDate?
    public let what: String
    /// The document of the agency, and the place in it.
    public let source: String?
    public let place: String?
    /// Who wrote it down at the time.
    public let recordedBy: String?

    public init(
        id: ChronologyEntryID, agency: String, from: ApproximateDate? = nil, until: ApproximateDate? = nil,
        what: String, source: String? = nil, place: String? = nil, recordedBy: String? = nil
    ) {
        self.id = id
        self.agency = agency
        self.from = from
        self.until = until
        self.what = what
        self.source = source
        self.place = place
        self.recordedBy = recordedBy
    }

    /// Every day on which it may have been going on. `nil` when no date is
    /// known or the end is before the beginning.
    public var possibleDays: ClosedRange<CivilDate>? {
        guard let beginning = (from ?? until)?.possibleDays, let end = (until ?? from)?.possibleDays,
            beginning.lowerBound <= end.upperBound
        else { return nil }
        return beginning.lowerBound...end.upperBound
    }

    /// Whether the end, as far as it is known, is before the beginning.
    public var endsBeforeItStarts: Bool {
        guard let first = from?.possibleDays, let last = until?.possibleDays else { return false }
        return last.upperBound < first.lowerBound
    }
}
