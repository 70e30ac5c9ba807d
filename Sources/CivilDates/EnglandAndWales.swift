/// The holidays of a year by rule, and what was kept otherwise.
enum EnglandAndWales {
    static let years = 1978...2060

    /// The last year published at gov.uk/bank-holidays, as copied by public
    /// services in May 2026. Raise it, and add what was proclaimed, when the
    /// next year appears.
    static let announcedThrough = 2028

    static func holidays(in year: Int, certainty: HolidayCertainty) -> [BankHoliday] {
        let easter = Easter.sunday(of: year).dayNumber
        let rules: [(name: String, date: CivilDate, isSubstitute: Bool)] =
            [
                newYear(year),
                ("Good Friday", day(easter - 2), false),
                ("Easter Monday", day(easter + 1), false),
                ("Early May bank holiday", monday(onOrAfter: day(year, 5, 1)), false),
                ("Spring bank holiday", monday(onOrAfter: day(year, 5, 25)), false),
                ("Summer bank holiday", monday(onOrAfter: day(year, 8, 25)), false),
            ] + christmas(year)
        let kept = rules.map { rule in
            BankHoliday(
                date: moved[rule.date]?.to ?? rule.date, name: moved[rule.date]?.name ?? rule.name,
                isSubstitute: rule.isSubstitute, certainty: certainty)
        }
        let single = oneOff.filter { $0.date.year == year }
            .map { BankHoliday(date: $0.date, name: $0.name, certainty: certainty) }
        return kept + single
    }

    /// Days that were kept elsewhere in one year.
    private static let moved: [CivilDate: (to: CivilDate, name: String)] = [
        day(1995, 5, 1): (day(1995, 5, 8), "Early May bank holiday (VE day)"),
        day(2002, 5, 27): (day(2002, 6, 4), "Spring bank holiday"),
        day(2012, 5, 28): (day(2012, 6, 4), "Spring bank holiday"),
        day(2020, 5, 4): (day(2020, 5, 8), "Early May bank holiday (VE day)"),
        day(2022, 5, 30): (day(2022, 6, 2), "Spring bank holiday"),
    ]

    /// Days proclaimed once.
    private static let oneOff: [(date: CivilDate, name: String)] = [
        (day(1981, 7, 29), "Wedding of the Prince of Wales and Lady Diana Spencer"),
        (day(1999, 12, 31), "Millennium bank holiday"),
        (day(2002, 6, 3), "Golden Jubilee bank holiday"),
        (day(2011, 4, 29), "Wedding of Prince William and Catherine Middleton"),
        (day(2012, 6, 5), "Diamond Jubilee bank holiday"),
        (day(2022, 6, 3), "Platinum Jubilee bank holiday"),
        (day(2022, 9, 19), "Bank holiday for the State Funeral of Queen Elizabeth II"),
        (day(2023, 5, 8), "Bank holiday for the coronation of King Charles III"),
    ]

    private static func newYear(_ year: Int) -> (name: String, date: CivilDate, isSubstitute: Bool) {
        let date = day(year, 1, 1)
        return ("New Year\u{2019}s Day", date.weekday.isWeekend ? monday(onOrAfter: date) : date, date.weekday.isWeekend)
    }

    /// 25 and 26 December, each on the next free weekday where it falls at a
    /// weekend. With Christmas on a Sunday the Monday stays Boxing Day and
    /// the Tuesday stands for Christmas.
    private static func christmas(_ year: Int) -> [(name: String, date: CivilDate, isSubstitute: Bool)] {
        let places =
            switch day(year, 12, 25).weekday {
            case .friday: (25, 28)
            case .saturday: (27, 28)
            case .sunday: (27, 26)
            default: (25, 26)
            }
        return [
            ("Christmas Day", day(year, 12, places.0), places.0 != 25),
            ("Boxing Day", day(year, 12, places.1), places.1 != 26),
        ]
    }

    private static func monday(onOrAfter date: CivilDate) -> CivilDate {
        day(date.dayNumber + (8 - date.weekday.rawValue) % 7)
    }
}

/// Easter Sunday of the western churches.
enum Easter {
    /// By the Gregorian computus (Butcher's form, as in Meeus, *Astronomical
    /// Algorithms*, chapter 8). The Calendar (New Style) Act 1750 fixes the
    /// same day by tables. For years from 1583.
    static func sunday(of year: Int) -> CivilDate {
        let (century, yearOfCentury) = (year / 100, year % 100)
        let golden = year % 19
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * weekday) / 451
        let count = epact + weekday - 7 * late + 114
        return day(year, count / 31, count % 31 + 1)
    }
}

/// A day of our own tables and rules, all of which exist.
func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    guard let date = CivilDate(year: year, month: month, day: day) else {
        preconditionFailure("\(year)-\(month)-\(day) in a table of holidays")
    }
    return date
}

private func day(_ dayNumber: Int) -> CivilDate {
    guard let date = CivilDate(dayNumber: dayNumber) else { preconditionFailure("day \(dayNumber) in a rule for holidays") }
    return date
}
