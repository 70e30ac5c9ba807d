public import CivilDates

/// From when until when a rule holds. `nil`: no such date is stated.
public struct EffectiveRange: Hashable, Sendable {
    /// The first day, as exactly as it is known.
    public let from: ApproximateDate?
    /// The first day on which it no longer holds.
    public let until: ApproximateDate?

    public static let always = EffectiveRange(from: nil, until: nil)

    public enum Cover: Hashable, Sendable {
        case before, within, after
        /// The day lies in the month or year that is all that is known of
        /// an end of the range.
        case unclear
    }

    public func cover(of day: CivilDate) -> Cover {
        if let from {
            if day < from.firstDay { return .before }
            if day < from.lastDay { return .unclear }
        }
        if let until {
            if day >= until.lastDay { return .after }
            if day >= until.firstDay { return .unclear }
        }
        return .within
    }
}

extension ApproximateDate {
    /// The earliest day it can be.
    var firstDay: CivilDate { edge(month: 1, day: 1) }

    /// The latest day it can be.
    var lastDay: CivilDate { edge(month: 12, day: 31) }

    private func edge(month edgeMonth: Int, day edgeDay: Int) -> CivilDate {
        let month: Int
        switch self {
        case .day(let day): return day
        case .month(_, let known): month = known
        case .year: month = edgeMonth
        }
        // The last day of a month is the latest that exists.
        for day in stride(from: edgeDay, through: 1, by: -1) {
            if let date = CivilDate(year: year, month: month, day: day) { return date }
        }
        preconditionFailure("an approximate date has a year and a month that exist")
    }
}
