internal import CivilDates

/// Something that stands on a day, as far as that is known.
protocol OnADay {
    var on: ApproximateDate? { get }
}

extension Dated: OnADay {}
extension MilestoneReached: OnADay {}

extension Array where Element: OnADay {
    /// By their days, however late they were told. What has no day stays
    /// behind what was told before it.
    var inOrderOfDays: [Element] {
        var day: CivilDate?
        let dated = map { element in
            if let own = element.on?.possibleDays?.lowerBound { day = own }
            return (element: element, day: day)
        }
        return dated.enumerated().sorted { a, b in
            guard let first = a.element.day, let second = b.element.day, first != second else { return a.offset < b.offset }
            return first < second
        }.map(\.element.element)
    }
}
