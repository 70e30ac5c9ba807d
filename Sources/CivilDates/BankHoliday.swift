/// A day on which England and Wales do not work, beside Saturdays and
/// Sundays: a bank holiday, Good Friday or Christmas Day.
public struct BankHoliday: Hashable, Sendable {
    public let date: CivilDate
    /// As gov.uk/bank-holidays prints it: `Early May bank holiday`.
    public let name: String
    /// The holiday itself falls on a Saturday or Sunday and this weekday
    /// stands for it.
    public let isSubstitute: Bool
    public let certainty: HolidayCertainty

    public init(date: CivilDate, name: String, isSubstitute: Bool = false, certainty: HolidayCertainty) {
        self.date = date
        self.name = name
        self.isSubstitute = isSubstitute
        self.certainty = certainty
    }
}

/// How far a holiday, or a date counted with holidays, can be relied on.
public enum HolidayCertainty: String, Hashable, Sendable, CaseIterable {
    /// The year's holidays were kept, or have been published by the
    /// government; only a later proclamation could change them.
    case announced
    /// Worked out by the rules of past years. A proclamation may move a day
    /// or add one.
    case computed
}
