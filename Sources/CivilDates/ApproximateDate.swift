/// A date as exactly as it is known: a year, a month or a day.
///
/// Published reviews give the month or the year of a death, never the day,
/// and much of a chronology is dated "in early 2018".
public enum ApproximateDate: Hashable, Sendable {
    case year(Int)
    case month(year: Int, month: Int)
    case day(CivilDate)

    public var year: Int {
        switch self {
        case .year(let year): year
        case .month(let year, _): year
        case .day(let date): date.year
        }
    }

    /// Every day that it may have been, so that a clock that starts then can
    /// be given as from the earliest to the latest due date. `nil` for a
    /// month or year that no calendar has.
    public var possibleDays: ClosedRange<CivilDate>? {
        let (first, last): (CivilDate?, CivilDate?) =
            switch self {
            case .day(let date): (date, date)
            case .month(let year, let month):
                (
                    CivilDate(year: year, month: month, day: 1),
                    CivilDate(year: year, month: month, day: CivilDate.daysInMonth(month, of: year))
                )
            case .year(let year):
                (CivilDate(year: year, month: 1, day: 1), CivilDate(year: year, month: 12, day: 31))
            }
        guard let first, let last else { return nil }
        return first...last
    }

    /// The same date with the day left out: what may be shown of a death.
    public var withoutDay: ApproximateDate {
        switch self {
        case .day(let date): .month(year: date.year, month: date.month)
        case .year, .month: self
        }
    }
}

extension ApproximateDate: CustomStringConvertible, LosslessStringConvertible {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    public var description: String {
        switch self {
        case .year(let year): padded(year, 4)
        case .month(let year, let month): "\(padded(year, 4))-\(padded(month, 2))"
        case .day(let date): date.description
        }
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is `nil`.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard (1...3).contains(parts.count) else { return nil }
        var numbers: [Int] = []
        for (part, width) in zip(parts, widths) {
            guard part.count == width, part.allSatisfy({ (48...57).contains($0) }) else { return nil }
            numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 48) })
        }
        guard numbers[0] >= 1 else { return nil }
        switch numbers.count {
        case 1: self = .year(numbers[0])
        case 2:
            guard (1...12).contains(numbers[1]) else { return nil }
            self = .month(year: numbers[0], month: numbers[1])
        default:
            guard let date = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
            self = .day(date)
        }
    }
}
