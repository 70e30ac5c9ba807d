internal import Casework

/// Clocks as people read them.
enum ClockWords {
    static func tag(_ state: String) -> Words {
        switch state {
        case "met": .tag("Met", .good)
        case "met-late": .tag("Met late", .neutral)
        case "running": .tag("Running", .notice)
        case "due-soon": .tag("Due soon", .soon)
        case "overdue": .tag("Overdue", .late)
        case "paused": .tag("Paused", .paused)
        case "not-started": .tag("Not started", .neutral)
        default: .tag(Shown.title(state), .neutral)
        }
    }

    static func tone(_ state: String) -> Tone? {
        switch state {
        case "overdue": .late
        case "due-soon": .soon
        default: nil
        }
    }

    static func urgency(_ urgency: String) -> Words {
        switch urgency {
        case "overdue": .tag("Overdue", .late)
        case "due-soon": .tag("Due soon", .soon)
        case "now": .tag("Now", .notice)
        case "running": .tag("Running", .neutral)
        default: .tag("Later", .neutral)
        }
    }

    /// Due day, and what moved it.
    static func due(_ item: DeadlinesAnswer.Item) -> Words {
        var words = Words(Shown.date(item.due, unknown: "No date"))
        if item.isTentative { words += Words(" (may yet move)") }
        if item.isForecast { words += Words(" (as seen in practice, no rule)") }
        for move in item.movedFrom {
            words += .lineBreak + Words("was \(Shown.date(move.due, unknown: "without a date")): \(move.reason), agreed by \(move.agreedBy)")
        }
        if item.pausedDays > 0 { words += .lineBreak + Words("paused for \(Shown.count(item.pausedDays, "day"))") }
        return words
    }

    static func table(_ items: [DeadlinesAnswer.Item], caption: String, withReview: Bool) -> Table {
        let titles = (withReview ? ["Review"] : []) + ["Limit", "Due", "State", "Rule"]
        return Table(
            caption, captionIsHidden: true, columns: titles.map { Table.Column($0) },
            rows: items.map { item in
                let subject = item.detail.map { " – \($0)" } ?? item.subject.map { " (\($0))" } ?? ""
                let cells: [Words] = [
                    Words(item.label + subject), due(item), tag(item.state), Citations.words(item.citation),
                ]
                return Table.Row(
                    (withReview ? [.link(item.review, to: .to("reviews", item.review))] : []) + cells, tone: tone(item.state))
            }, empty: "No clock runs.")
    }
}
