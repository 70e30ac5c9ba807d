public import CivilDates

/// Dates as letters write them.
public enum LetterDate {
    /// `3 March 2026`
    public static func words(_ date: CivilDate) -> String {
        "\(date.day) \(MonthNames.english[date.month - 1]) \(date.year)"
    }

    /// `3 March 2026`, `March 2026` or `2026`: as exactly as it is known.
    public static func words(_ date: ApproximateDate) -> String {
        switch date {
        case .day(let day): words(day)
        case .month(let year, let month): (1...12).contains(month) ? "\(MonthNames.english[month - 1]) \(year)" : "\(year)"
        case .year(let year): "\(year)"
        }
    }
}

extension CivilDate {
    /// As letters write it.
    var inLetters: String { LetterDate.words(self) }
}

extension ApproximateDate {
    /// As letters write it, as exactly as it is known.
    var inLetters: String { LetterDate.words(self) }
}
