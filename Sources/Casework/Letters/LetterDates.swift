internal import CivilDates

extension CivilDate {
    /// As letters write it: `3 March 2026`.
    var inLetters: String { "\(day) \(Self.monthNames[month - 1]) \(year)" }

    fileprivate static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

extension ApproximateDate {
    /// As exactly as it is known: `3 March 2026`, `March 2026`, `2026`.
    var inLetters: String {
        switch self {
        case .day(let day): day.inLetters
        case .month(let year, let month): "\(CivilDate.monthNames[month - 1]) \(year)"
        case .year(let year): String(year)
        }
    }
}
