internal import Casework
internal import Workflow

/// The combined chronology, the entries that want a look first.
struct ChronologyBlocks {
    var answer: ChronologyAnswer
    var reference: String

    var blocks: [any Block] {
        var blocks: [any Block] = []
        if !answer.suggestions.isEmpty {
            blocks.append(
                Details("Entries to compare (\(answer.suggestions.count))", [
                    ListBlock(answer.suggestions.map { Words("\($0.first) and \($0.second): \(Shown.words($0.kind)); \($0.reason)") })
                ], isOpen: true))
        }
        blocks.append(
            Table(
                "Combined chronology", captionIsHidden: true, ["Entry", "When", "Agency", "What", "Flags"],
                answer.entries.map { entry in
                    let when = entry.until.map { "\(Shown.date(entry.from)) to \(Shown.date($0))" } ?? Shown.date(entry.from)
                    var flags = Words([])
                    if !entry.sameAs.isEmpty { flags += .tag("Same event as \(entry.sameAs.joined(separator: ", "))", .neutral) }
                    if !entry.conflictsWith.isEmpty { flags += .tag("Dates conflict with \(entry.conflictsWith.joined(separator: ", "))", .soon) }
                    return [Words(entry.entry), Words(when), Words(entry.agency), Words(entry.what), flags]
                }, empty: "No agency has given entries yet."))
        if !answer.entries.isEmpty {
            blocks.append(Buttons([.init(text: "Chronology as CSV", path: .to("reviews", reference, "chronology.csv"), isSecondary: true, isDownload: true)]))
        }
        return blocks
    }
}

/// Which finding answers which question for whom, and where nothing does.
struct GridBlocks {
    var grid: GridAnswer

    var blocks: [any Block] {
        [
            Paragraph(Words(grid.holes == 0 ? "Every question has a finding for every agency that was asked." : "\(Shown.count(grid.holes, "cell")) without a finding."), .quiet),
            Table(
                "Key lines by agency", captionIsHidden: true, ["Key line"] + grid.agencies,
                grid.rows.map { row in
                    [Words("\(row.keyLine) \(row.question)")]
                        + row.cells.map { cell in
                            cell.findings.isEmpty
                                ? (cell.asked ? .tag("No finding", .soon) : Words("Not asked")) : Words(cell.findings.joined(separator: ", "))
                        }
                }, empty: "No key line is set."),
        ]
    }
}

/// Letters that can be written from what is recorded.
struct LetterList {
    var edition: String
    var reference: String

    var blocks: [any Block] {
        [
            Paragraph("Each letter is filled from the review. What is missing stands in the text and is listed above it. Nothing is sent: read it over, send it your way, and record that it was sent."),
            ListBlock(
                LetterLibrary.standard.letters.map { letter in
                    Words.link(letter.title, to: .to("reviews", reference, "letters", letter.name))
                }),
        ]
    }
}

/// Every entry, with the day on which it happened and the day on which it
/// was recorded.
struct HistoryBlocks {
    var history: HistoryAnswer
    var seen: DeskReview

    var blocks: [any Block] {
        [
            Paragraph("Nothing is ever changed or taken out. A mistake is corrected by a later entry that names the earlier one.", .quiet),
            Timeline(history.entries.reversed().map(moment)),
        ]
    }

    private func moment(_ row: HistoryAnswer.Row) -> Timeline.Moment {
        var title = Words("\(row.entry). \(row.event.map { EventWording.title(of: $0) } ?? "An entry that was erased")")
        if let corrected = row.corrects { title += Words(", in place of entry \(corrected)") }
        var blocks: [any Block] = []
        if let facts = row.facts, !facts.isEmpty {
            let sorted = facts.sorted { $0.key < $1.key }
            blocks.append(Details("What was recorded", [
                SummaryList(sorted.map { .init(Words(Shown.title($0.key)), Words(FactWords.of($0.value))) })
            ]))
        }
        if row.withheld { blocks.append(Paragraph("What it says is not open to your role.", .quiet)) }
        if let despite = row.despite {
            blocks.append(Notice(.warning, title: "Recorded although: \(row.objections.joined(separator: "; "))", Words("Because: \(despite)")))
        }
        if seen.events.contains("entry-struck-out"), !row.erased {
            blocks.append(Paragraph(.link("Correct or strike out entry \(row.entry)", to: .to("reviews", seen.review.review, "correct", "\(row.entry)")), .hint))
        }
        let on = row.occurredOn.map { Shown.date($0) } ?? "Day not known"
        let recorded = row.recordedOn == row.occurredOn ? "" : ", recorded \(Shown.date(row.recordedOn))"
        return Timeline.Moment(day: on + recorded, title: title, by: "\(Shown.title(row.role)), \(row.account ?? row.actor)", blocks: blocks)
    }
}

/// Facts of an event as text.
enum FactWords {
    static func of(_ value: FieldValue) -> String {
        switch value {
        case .text(let text): Shown.date(text)
        case .number(let number): "\(number)"
        case .flag(let flag): flag ? "Yes" : "No"
        case .list(let list): list.map(of).joined(separator: "\n")
        case .object(let object): object.sorted { $0.key < $1.key }.map { "\(Shown.words($0.key)): \(of($0.value))" }.joined(separator: ", ")
        case .null: "Not known"
        }
    }
}

/// The state on one page, for a colleague.
struct HandoverBlocks {
    var handover: HandoverAnswer

    var blocks: [any Block] {
        var blocks: [any Block] = [
            SummaryList([
                .init("Stage", Words("\(handover.stageLabel), since \(Shown.date(handover.stageSince))")),
                .init("Lead", Words(handover.lead ?? "Nobody named")),
                .init("Guidance", Words(handover.edition)),
                .init("Open points of the letter", Words("\(handover.openPoints)")),
                .init("Live actions", Words("\(handover.liveActions)")),
            ])
        ]
        func list(_ title: String, _ items: [String]) {
            guard !items.isEmpty else { return }
            blocks.append(Section(title, [ListBlock(items.map { Words($0) })]))
        }
        list("Paused", handover.pauses)
        list("To do", handover.toDo)
        if !handover.deadlines.isEmpty {
            blocks.append(Section("Clocks", id: "handover-clocks", [ClockWords.table(handover.deadlines, caption: "Open clocks", withReview: false)]))
        }
        list("Not answered yet", handover.unanswered.map { "\($0.request) \($0.agency), \(Shown.words($0.kind)), due \(Shown.date($0.due, unknown: "without a date")), chased \(Shown.count($0.chased, "time"))" })
        list("Promised to families", handover.promisedContacts.map { "\($0.person) by \(Shown.date($0.by))" })
        list("Irregularities", handover.irregularities)
        list("Not known when it was taken over", handover.notKnown)
        list("Last notes", handover.notes)
        blocks.append(
            Section("So far", [
                Timeline(handover.milestones.map { Timeline.Moment(day: Shown.date($0.on, unknown: "Day not known"), title: Words($0.what)) })
            ]))
        return blocks
    }
}
