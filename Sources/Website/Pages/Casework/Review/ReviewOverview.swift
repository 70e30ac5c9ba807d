internal import Casework

/// The first page of a review: where it stands, what to do, what is wrong.
struct ReviewOverview {
    var seen: DeskReview
    /// Not for a day in the past.
    var next: NextAnswer?
    var days: PastDays

    private var review: ReviewAnswer { seen.review }

    var blocks: [any Block] {
        var blocks: [any Block] = []
        if !days.isNow {
            let told = [days.asAt.map { "as it was on \(Shown.date($0))" }, days.asKnown.map { "as it was known on \(Shown.date($0))" }]
            blocks.append(
                Notice(.important, title: "A day in the past", Words(told.compactMap { $0 }.joined(separator: ", ").capitalisedFirst + ". ")
                    + .link("Go to today", to: .to("reviews", review.review))))
        }
        if !seen.confidentialitySigned, seen.withheldPapers > 0 {
            blocks.append(
                Notice(
                    .warning, title: "Papers wait for your confidentiality agreement",
                    Words("\(Shown.count(seen.withheldPapers, "paper")) will open once the office has recorded that you signed it. Ask the office for the form.")))
        }
        blocks.append(summary)
        if let next { blocks += steps(next) }
        if !review.irregularities.isEmpty { blocks.append(irregularities) }
        if !review.stages.isEmpty { blocks.append(Section("Stages so far", [Timeline(stages)])) }
        if seen.visibleParts.contains("history") { blocks.append(past) }
        return blocks
    }

    private var summary: any Block {
        var rows: [SummaryList.Row] = []
        if !review.stageLabel.isEmpty { rows.append(.init("Stage", .tag(review.stageLabel, .notice))) }
        rows.append(.init("Partnership", Words(review.csp)))
        if seen.visibleParts.contains("summary") {
            if let reference = review.localReference { rows.append(.init("Local reference", Words(reference))) }
            rows.append(.init("Lead", Words(review.lead ?? "Nobody named")))
            rows.append(.init("Kind of death as notified", Words(Shown.title(review.death.kind))))
            rows.append(.init("Died", Words(Shown.date(review.death.died))))
            rows.append(.init("Guidance", Words("\(review.reviewName), \(review.edition)")))
        }
        if let decision = review.decision {
            rows.append(.init("Decision", Words("\(Shown.title(decision.outcome)), \(Shown.date(decision.on)), by \(decision.by)")))
        }
        if let chair = review.chair { rows.append(.init("Independent chair", Words(name(chair)))) }
        for pause in review.pauses where pause.until == nil {
            rows.append(.init("Paused", Words("\(Shown.title(pause.kind)) since \(Shown.date(pause.from)): \(pause.reason)")))
        }
        if let published = review.publication {
            let address = published.url.map { Words(", ") + .link($0, toAddress: $0) } ?? Words("")
            rows.append(.init("Published", Words(Shown.date(published.on)) + address))
        }
        rows.append(.init("You are here as", Words(seen.roles.map { role in role.agency.map { "\(role.label), \($0)" } ?? role.label }.joined(separator: "; "))))
        return SummaryList(rows)
    }

    /// A person by name, where the register of people is open.
    private func name(_ number: String) -> String {
        review.people.first { $0.person == number }.map { "\($0.name) (\(number))" } ?? number
    }

    private func steps(_ next: NextAnswer) -> [any Block] {
        guard !next.steps.isEmpty || !next.leadsOn.isEmpty else { return [] }
        var blocks: [any Block] = []
        if next.steps.isEmpty {
            blocks.append(Paragraph("Nothing is due.", .quiet))
        } else {
            blocks.append(
                TaskList(
                    next.steps.map { step in
                        var title = Words(step.what)
                        if let event = step.event { title = .link(step.what, to: .to("reviews", review.review, "record", event)) }
                        var hint = Citations.words(step.rule)
                        if let owner = step.owner { hint = Words("\(owner) · ") + hint }
                        if let mover = step.mover {
                            hint += Words(" · ") + .link("agree another day", to: .to("reviews", review.review, "record", mover))
                        }
                        let due = step.due.map { Words(Shown.date($0)) + .lineBreak } ?? Words([])
                        return TaskList.Item(title: title, hint: hint, state: due + ClockWords.urgency(step.urgency))
                    }))
        }
        if !next.leadsOn.isEmpty {
            blocks.append(
                Paragraph(
                    next.leadsOn.enumerated().reduce(Words("What leads on from this stage: ")) { words, item in
                        words + Words(item.offset == 0 ? "" : ", ")
                            + .link(EventWording.title(of: item.element).lowercasedFirst, to: .to("reviews", review.review, "record", item.element))
                    }))
        }
        return [Section("What to do next", blocks)]
    }

    private var irregularities: any Block {
        let open = review.irregularities.filter { !$0.resolved }
        let closed = review.irregularities.filter(\.resolved)
        func item(_ row: ReviewAnswer.IrregularityRow) -> Words {
            Words("\(row.irregularity) · \(EventWording.title(of: row.event)): \(row.objections.joined(separator: "; ")). Recorded because: \(row.despite)")
        }
        var blocks: [any Block] = []
        if !open.isEmpty { blocks.append(ListBlock(open.map(item))) }
        if open.isEmpty { blocks.append(Paragraph("All are resolved.", .quiet)) }
        if !closed.isEmpty { blocks.append(Details("Resolved irregularities (\(closed.count))", [ListBlock(closed.map(item))])) }
        return Section("Irregularities", blocks)
    }

    private var stages: [Timeline.Moment] {
        review.stages.map { stage in
            Timeline.Moment(day: Shown.date(stage.on, unknown: "Day not known"), title: Words(Shown.title(stage.stage)))
        }
    }

    private var past: any Block {
        Details("As it stood on a day in the past", [
            Form(
                action: .to("reviews", review.review), isQuery: true, id: "past",
                parts: [
                    DateField(name: "as-at", label: "What was true on", hint: "Leaves out what happened later."),
                    DateField(name: "as-known", label: "What was on record on", hint: "Leaves out what was recorded later."),
                ], submit: "Show")
        ], isOpen: !days.isNow)
    }
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
    /// For the middle of a sentence; an abbreviation stays as it is.
    var lowercasedFirst: String {
        let second = dropFirst().first
        return second?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
    }
}
