public import CivilDates

/// The days that a report is about, both included.
public struct ReportPeriod: Hashable, Sendable {
    public let from: CivilDate
    public let to: CivilDate

    /// `nil` where it ends before it begins.
    public init?(from: CivilDate, to: CivilDate) {
        guard from <= to else { return nil }
        self.from = from
        self.to = to
    }

    /// As many days again before it: what the report before this one was
    /// about.
    var before: ReportPeriod? {
        let days = from.days(to: to)
        guard let end = CivilDate(dayNumber: from.dayNumber - 1), let start = CivilDate(dayNumber: end.dayNumber - days) else { return nil }
        return ReportPeriod(from: start, to: end)
    }

    /// The three months after it.
    var nextQuarter: ReportPeriod? {
        guard let start = CivilDate(dayNumber: to.dayNumber + 1), let after = try? start.adding(months: 3),
            let end = CivilDate(dayNumber: after.dayNumber - 1)
        else {
            // At the end of the calendar there is no next quarter.
            return nil
        }
        return ReportPeriod(from: start, to: end)
    }

    func holds(_ day: CivilDate) -> Bool { from <= day && day <= to }

    /// Whether a day, as exactly as it is known, lies in the period.
    func holds(_ text: String?) -> Bool {
        guard let days = text.flatMap({ ApproximateDate($0) })?.possibleDays else { return false }
        return holds(days.lowerBound) && holds(days.upperBound)
    }

    var words: String { "\(from) to \(to)" }
}
