internal import CivilDates
internal import Guidance
internal import Learning
internal import Workflow

/// What a partnership's board reads each quarter, in two forms: one for the
/// public under disclosure control, and one that is exempt from publication.
///
/// Source: requirement 41, board dashboard: open, pending, overdue by stage,
/// months since decision, actions overdue - [S] LGA24.
struct BoardReport {
    let partnership: String
    let period: ReportPeriod
    let isPublic: Bool
    /// The reviews of the partnership that had begun by the last day.
    let reviews: [ReviewDigest]
    let planActions: [ActionDigest]
    let figures: Figures

    init(partnership: String, period: ReportPeriod, isPublic: Bool, reviews: [ReviewDigest], planActions: [ActionDigest]) {
        self.partnership = partnership
        self.period = period
        self.isPublic = isPublic
        self.reviews = reviews.filter { $0.stageReached(by: period.to) != nil }
        self.planActions = planActions
        figures = Figures(isPublic: isPublic)
    }

    var document: ReportDocument {
        ReportDocument(
            title: "Domestic abuse related death reviews: report to the board",
            subtitle: "\(partnership), \(period.words)", marking: isPublic ? "PUBLIC" : ReportDocument.exempt,
            isPublic: isPublic,
            sections: [movement, standing, ages, nextQuarter, actions, training] + (isPublic ? [] : [costs, list]),
            notes: isPublic ? ReportDocument.publicNotes : ["What was recorded after the period is taken into account."])
    }

    /// Reviews that were open at the end of the period.
    var open: [ReviewDigest] {
        reviews.filter { digest in
            switch digest.stageReached(by: period.to) {
            case .closed, .archived, .noReview, .alternativeRoute, nil: false
            default: true
            }
        }
    }

    /// Open reviews of which the tables are made. In public, those that were
    /// decided on: the others are one figure apart, since the tables by
    /// stage and by months would otherwise give each other's gaps away.
    private var counted: [ReviewDigest] {
        guard isPublic else { return open }
        return open.filter { !Self.undecided.contains($0.stageReached(by: period.to) ?? .notified) }
    }

    private static let undecided: Set<ReviewStage> = [.notified, .scoping, .decision]

    /// What happened, beside what happened in the period before.
    var movement: ReportDocument.Section {
        let kinds: [(String, (ReviewDigest) -> String?)] = [
            ("Deaths notified", \.notifiedOn), ("Decisions taken", \.decidedOn), ("Reports sent to the Home Office", \.submittedOn),
            ("Reports published", \.publishedOn),
        ]
        func closed(_ period: ReportPeriod) -> Int {
            reviews.count { digest in
                digest.stages.contains { $0.stage == ReviewStage.closed.rawValue && period.holds($0.from) }
            }
        }
        var rows = kinds.map { label, day in
            [
                ReportDocument.Cell.text(label), figures.cell(reviews.count { period.holds(day($0)) }),
                period.before.map { before in figures.cell(reviews.count { before.holds(day($0)) }) } ?? .text(""),
            ]
        }
        rows.append([.text("Reviews closed"), figures.cell(closed(period)), period.before.map { figures.cell(closed($0)) } ?? .text("")])
        return .init(
            "This period, and the one before", [],
            tables: [
                .init(
                    caption: "What happened", columns: ["", period.words, period.before?.words ?? "before"], rows: rows)
            ])
    }

    /// Open reviews by stage, and how many of them have something overdue.
    var standing: ReportDocument.Section {
        let here = counted
        let stages = ReviewStage.allCases.compactMap { stage -> (label: String, count: Int)? in
            let reviews = here.filter { $0.stageReached(by: period.to) == stage }
            guard let first = reviews.first else { return nil }
            return (first.stage == stage.rawValue ? first.stageLabel : stage.rawValue, reviews.count)
        }
        let late = here.filter { isLate($0) }.count
        let split = [(label: "Something is overdue", count: late), (label: "Nothing is overdue", count: here.count - late)]
        var tables = [figures.table("Open reviews by stage", "Stage", stages), figures.table("Open reviews by lateness", "", split)]
        if !isPublic {
            tables.append(
                .init(
                    caption: "Open and overdue by stage", columns: ["Stage", "Open", "With something overdue"],
                    rows: ReviewStage.allCases.compactMap { stage in
                        let reviews = here.filter { $0.stageReached(by: period.to) == stage }
                        guard let first = reviews.first else { return nil }
                        return [
                            .text(first.stage == stage.rawValue ? first.stageLabel : stage.rawValue), .count(reviews.count),
                            .count(reviews.count { isLate($0) }),
                        ]
                    }))
        }
        return .init(
            "Where the reviews stand",
            isPublic
                ? [
                    "Open reviews that were decided on: \(figures.words(here.count)).",
                    "Deaths of which it is not decided yet whether there is a review: \(figures.words(open.count - here.count)).",
                ] : ["Open reviews at the end of the period: \(here.count)."],
            tables: tables,
            charts: figures.charts("Open reviews by stage", stages))
    }

    /// How long ago the decision was, of open reviews.
    var ages: ReportDocument.Section {
        let known = counted.compactMap { digest in digest.decidedOn.flatMap { ApproximateDate($0)?.possibleDays?.lowerBound } }
        let months = known.map { Self.months(from: $0, to: period.to) }
        var bands = [("Under 6", 0..<6), ("6 to 11", 6..<12), ("12 to 23", 12..<24), ("24 and more", 24..<Int.max)]
            .map { band in (label: band.0, count: months.count { band.1.contains($0) }) }
        bands.append((label: "The day is not recorded", count: counted.count - known.count))
        return .init(
            "Months since the decision", [], tables: [figures.table("Open reviews by months since the decision", "Months", bands)],
            charts: figures.charts("Open reviews by months since the decision", bands))
    }

    /// What falls due in the three months after the period.
    var nextQuarter: ReportDocument.Section {
        guard let next = period.nextQuarter else { return .init("Due in the next quarter") }
        let due = open.flatMap { digest in
            digest.pressing(on: period.to).filter { $0.due.map(next.holds) ?? false && $0.limit != "meeting" }.map { (digest, $0) }
        }.sorted { ($0.1.due?.dayNumber ?? 0) < ($1.1.due?.dayNumber ?? 0) }
        var labels: [String] = []
        for (digest, item) in due {
            let label = digest.clocks.first { $0.limit == item.limit }?.label ?? item.limit
            if !labels.contains(label) { labels.append(label) }
        }
        let counts = labels.map { label in
            (label: label, count: due.count { digest, item in digest.clocks.contains { $0.limit == item.limit && $0.label == label } })
        }
        var tables = [figures.table("Due from \(next.words), by what it is", "What", counts)]
        if !isPublic {
            tables.append(
                .init(
                    caption: "Due from \(next.words)", columns: ["Due", "Review", "What"],
                    rows: due.map { [.text($0.1.due?.description ?? ""), .text($0.0.reference), .text($0.1.what)] }))
        }
        return .init("Due in the next quarter", [], tables: tables)
    }

    // MARK: -

    func isLate(_ digest: ReviewDigest) -> Bool {
        digest.pressing(on: period.to).contains { $0.isLate && $0.limit != "meeting" }
    }

    /// Whole months from one day to another.
    static func months(from: CivilDate, to: CivilDate) -> Int {
        (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0)
    }
}

extension ReportDocument {
    static let exempt = "OFFICIAL-SENSITIVE: exempt from publication"
    static let publicNotes = [
        "Figures above nought and below \(DisclosureControl.smallestShown) are not printed, nor those from which they could be worked out.",
        "Below a base of \(DisclosureControl.smallestBase) there is no chart.",
        "No review, person or date of a death is named.",
    ]
}
