internal import CivilDates
internal import Guidance
internal import Workflow

/// Actions, training and costs of the board's report.
extension BoardReport {
    private var allActions: [ActionDigest] { reviews.flatMap(\.actions) + planActions }

    var actions: ReportDocument.Section {
        let all = allActions
        // One table, of which each action is in one line: two that overlap
        // would give each other's gaps away.
        let states = PlannedAction.State.allCases.flatMap { state -> [(label: String, count: Int)] in
            let here = all.filter { $0.state == state.rawValue }
            let late = here.count { $0.isOverdue(on: period.to) }
            switch state {
            case .open, .notAccepted:
                return [("\(state.words), past the target", late), ("\(state.words), not past the target", here.count - late)]
            case .reportedDone, .evidenceAccepted, .effectChecked, .dropped: return [(state.words, here.count)]
            }
        }
        var tables = [
            figures.table("Actions by state", "State", states), figures.table("Actions by agency", "Agency", byAgency(all)),
        ]
        if !isPublic {
            tables.append(
                .init(
                    caption: "Actions by agency and state", columns: ["Agency", "Live", "Past their target", "Accepted as done"],
                    rows: Self.agencies(of: all).map { agency in
                        let own = all.filter { $0.agency == agency }
                        return [
                            .text(agency), .count(own.count(where: \.isLive)), .count(own.count { $0.isOverdue(on: period.to) }),
                            .count(own.count { !$0.isLive && $0.state != PlannedAction.State.dropped.rawValue }),
                        ]
                    }))
        }
        return .init("Actions", [], tables: tables, charts: figures.charts("Actions by state", states))
    }

    /// In public, agencies with few actions stand together, unnamed.
    private func byAgency(_ actions: [ActionDigest]) -> [(label: String, count: Int)] {
        let counts = Self.agencies(of: actions).map { agency in (label: agency, count: actions.count { $0.agency == agency }) }
        guard isPublic else { return counts }
        let named = counts.filter { figures.cell($0.count) != .suppressed }
        let others = counts.filter { figures.cell($0.count) == .suppressed }.reduce(0) { $0 + $1.count }
        return named + (others > 0 ? [(label: "Other agencies together", count: others)] : [])
    }

    private static func agencies(of actions: [ActionDigest]) -> [String] { Set(actions.map(\.agency)).sorted() }

    /// Whether those who work on the open reviews have taken a training.
    var training: ReportDocument.Section {
        let people = open.map(\.people)
        let trained = people.reduce(0) { $0 + $1.trained }
        let count = people.reduce(0) { $0 + $1.count }
        let days = people.flatMap(\.refreshBy)
        let lapsed = days.count { $0 < period.to }
        return .init(
            "Training",
            [
                "Trainings to be taken again by the end of the period: \(figures.words(lapsed)).",
                "Trainings to be taken again in the next quarter: \(figures.words(period.nextQuarter.map { next in days.count { next.holds($0) } } ?? 0)).",
            ],
            tables: [
                figures.table(
                    "People who work on open reviews", "",
                    [(label: "A training is recorded", count: trained), (label: "None is recorded", count: count - trained)])
            ])
    }

    var costs: ReportDocument.Section {
        let spent = reviews.filter { $0.cost > 0 }
        return .init(
            "Costs", ["Recorded so far, over all reviews: \(Money(pence: spent.reduce(0) { $0 + $1.cost }))."],
            tables: [
                .init(
                    caption: "Costs recorded by review", columns: ["Review", "Pounds"],
                    rows: spent.map { [.text($0.reference), .text(Money(pence: $0.cost).description)] })
            ])
    }

    /// Every open review with what presses most.
    var list: ReportDocument.Section {
        .init(
            "Open reviews", [],
            tables: [
                .init(
                    caption: "Open reviews", columns: ["Review", "Stage", "Months since the decision", "What presses"],
                    rows: open.map { digest in
                        let decided = digest.decidedOn.flatMap { ApproximateDate($0)?.possibleDays?.lowerBound }
                        return [
                            .text(digest.reference), .text(digest.stageLabel),
                            decided.map { .count(Self.months(from: $0, to: period.to)) } ?? .text("not decided"),
                            .text(digest.pressing(on: period.to).first?.why ?? "nothing has a day"),
                        ]
                    })
            ])
    }
}

extension PlannedAction.State {
    var words: String {
        switch self {
        case .open: "Open"
        case .reportedDone: "Reported done, not yet accepted"
        case .evidenceAccepted: "Accepted as done"
        case .effectChecked: "Effect checked"
        case .notAccepted: "Not accepted as done"
        case .dropped: "Given up"
        }
    }
}
