public import CivilDates

/// How dates stand in a spreadsheet, spelt as a mapping file spells it.
public enum DateForm: String, CaseIterable, Sendable {
    /// Day before month, as in England and Wales; one digit will do, and
    /// `.` or `-` for `/`.
    case dayMonthYear = "dd/mm/yyyy"
    /// Two digits of the year: of this century.
    case dayMonthShortYear = "dd/mm/yy"
    /// `3 Feb 2024`, `3rd February 2024`.
    case dayMonthName = "d MMM yyyy"
    case yearMonthDay = "yyyy-mm-dd"
    case yearMonth = "yyyy-mm"
    case monthYear = "mm/yyyy"
    /// `Feb 2024`, `February 2024`.
    case monthName = "MMM yyyy"
    case year = "yyyy"
    /// The number that Excel keeps for a day, from 1 for 1 January 1900.
    case excel

    /// What is read when a mapping does not say: every form that cannot be
    /// taken for another.
    public static let usual: [DateForm] = [
        .dayMonthYear, .dayMonthName, .yearMonthDay, .yearMonth, .monthYear, .monthName, .year,
    ]

    /// The date, as exactly as the text gives it; a time of day after it is
    /// dropped. `nil` when the text is not of this form or no such day
    /// exists.
    public func date(_ text: String) -> ApproximateDate? {
        switch self {
        case .dayMonthYear: numbers(text, widths: [1...2, 1...2, 4...4]).flatMap { day($0[0], $0[1], $0[2]) }
        case .dayMonthShortYear: numbers(text, widths: [1...2, 1...2, 2...2]).flatMap { day($0[0], $0[1], 2000 + $0[2]) }
        case .yearMonthDay: numbers(text, widths: [4...4, 1...2, 1...2]).flatMap { day($0[2], $0[1], $0[0]) }
        case .yearMonth: numbers(text, widths: [4...4, 1...2]).flatMap { month($0[1], $0[0]) }
        case .monthYear: numbers(text, widths: [1...2, 4...4]).flatMap { month($0[0], $0[1]) }
        case .year: numbers(text, widths: [4...4]).flatMap { $0[0] >= 1 ? .year($0[0]) : nil }
        case .dayMonthName: named(text, hasDay: true)
        case .monthName: named(text, hasDay: false)
        case .excel: serial(text)
        }
    }

    private func day(_ day: Int, _ month: Int, _ year: Int) -> ApproximateDate? {
        CivilDate(year: year, month: month, day: day).map(ApproximateDate.day)
    }

    private func month(_ month: Int, _ year: Int) -> ApproximateDate? {
        (1...12).contains(month) && year >= 1 ? .month(year: year, month: month) : nil
    }

    private func numbers(_ text: String, widths: [ClosedRange<Int>]) -> [Int]? {
        let parts = withoutTime(text).split(omittingEmptySubsequences: false) { "/.-".contains($0) }
        guard parts.count == widths.count else { return nil }
        var numbers: [Int] = []
        for (part, width) in zip(parts, widths) {
            guard width.contains(part.utf8.count), let number = Self.digits(part) else { return nil }
            numbers.append(number)
        }
        return numbers
    }

    private func named(_ text: String, hasDay: Bool) -> ApproximateDate? {
        var words = withoutTime(text).split { $0.isWhitespace || $0 == "-" || $0 == "," }
        guard words.count == (hasDay ? 3 : 2), let last = words.popLast(), last.utf8.count == 4,
            let year = Self.digits(last), let name = words.popLast(), let number = Self.month(named: name)
        else { return nil }
        guard hasDay else { return month(number, year) }
        var dayText = words[0]
        for ending in ["st", "nd", "rd", "th"] where dayText.lowercased().hasSuffix(ending) { dayText.removeLast(2) }
        guard dayText.utf8.count <= 2, let dayNumber = Self.digits(dayText) else { return nil }
        return day(dayNumber, number, year)
    }

    /// Excel counts a 29 February 1900 that never was; day 60 is none.
    private func serial(_ text: String) -> ApproximateDate? {
        let whole = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let number = Self.digits(whole[0]), whole.dropFirst().allSatisfy({ Self.digits($0) != nil }),
            number >= 1, number != 60, number <= 2_958_465
        else { return nil }
        // 31 December 1899 is day -25568 from 1 January 1970.
        return CivilDate(dayNumber: number - 25_568 - (number > 60 ? 1 : 0)).map(ApproximateDate.day)
    }

    private static func digits(_ text: Substring) -> Int? {
        guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }

    private static func month(named name: Substring) -> Int? {
        var name = name.lowercased()
        if name.hasSuffix(".") { name.removeLast() }
        if name == "sept" { return 9 }
        guard name.utf8.count >= 3 else { return nil }
        let place = MonthNames.english.firstIndex {
            $0.lowercased() == name || (name.utf8.count == 3 && $0.lowercased().hasPrefix(name))
        }
        return place.map { $0 + 1 }
    }

    /// `03/02/2024 00:00:00` and `2024-02-03T09:30` without what follows the
    /// day.
    private func withoutTime(_ text: String) -> Substring {
        guard let end = text.lastIndex(where: { $0 == " " || $0 == "T" }) else { return text[...] }
        let time = text[text.index(after: end)...]
        let parts = time.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count <= 2 && Self.digits($0) != nil }) else {
            return text[...]
        }
        return text[..<end]
    }
}
