import Casework
import Foundation
import Workflow

/// Casework in words for a terminal.
enum CaseworkText {
    static func board(_ answer: ReviewListAnswer) -> String {
        guard !answer.reviews.isEmpty else { return "no reviews: dhr review open records a notification" }
        var rows = [["REVIEW", "PARTNERSHIP", "STAGE", "NEXT DUE", "LATE", "SOON", "NO ANSWER", "NOTES"]]
        for review in answer.reviews {
            var notes: [String] = []
            if review.isPaused { notes.append("paused") }
            if review.actionsOverdue > 0 { notes.append(counted(review.actionsOverdue, "action") + " overdue") }
            if review.openQualityPoints > 0 { notes.append(counted(review.openQualityPoints, "point") + " of the letter") }
            if review.irregularities > 0 { notes.append("\(review.irregularities) irregular") }
            let due = review.nextDue.map { "\($0) \(review.nextLimit ?? "")" } ?? "-"
            rows.append([
                review.review, shortened(review.csp, 24), review.stageLabel, due, count(review.overdue),
                count(review.dueSoon), count(review.openRequests), notes.joined(separator: ", "),
            ])
        }
        return Terminal.table(rows)
    }

    static func recorded(_ answer: RecordAnswer) -> String {
        var lines = ["\(answer.review) entry \(answer.entry): \(answer.event)"]
        if !answer.made.isEmpty { lines[0] += " (\(answer.made.joined(separator: ", ")))" }
        if let stage = answer.stage { lines[0] += "; stage \(stage)" }
        if let irregularity = answer.irregularity {
            lines.append("recorded out of order: it shows as \(irregularity) until irregularity-resolved is recorded")
        }
        lines += answer.warnings.map { Terminal.wrapped("note: \($0)") }
        if !answer.earlier.isEmpty {
            lines.append("Earlier recommendations like it:")
            lines += answer.earlier.map { Terminal.wrapped("\($0.id) \($0.text)", indent: 2) }
        }
        if let erased = answer.erasedEntries { lines.append("\(erased) entries can no longer be read") }
        if !answer.toRedact.isEmpty {
            lines.append("Free text that still names the person, by entry and field:")
            lines += answer.toRedact.map { "  \($0)" }
        }
        return lines.joined(separator: "\n")
    }

    static func next(_ answer: NextAnswer) -> String {
        var lines = [Terminal.bold("\(answer.review): \(answer.stageLabel)")]
        let groups = [
            ("overdue", "Overdue"), ("due-soon", "Due soon"), ("now", "To do now"), ("running", "Running"),
            ("later", "No date yet"),
        ]
        for (key, title) in groups {
            let steps = answer.steps.filter { $0.urgency == key }
            guard !steps.isEmpty else { continue }
            lines += ["", title]
            for step in steps {
                let head = [step.due, step.what].compactMap { $0 }.joined(separator: "  ")
                lines.append(Terminal.wrapped(head, indent: 2))
                var foot = step.rule
                if let owner = step.owner { foot = "\(owner); \(foot)" }
                if let event = step.event { foot += "; record \(event)" }
                if let mover = step.mover { foot += ", or \(mover) with the reason and who agreed" }
                lines.append(Terminal.faint(Terminal.wrapped(foot, indent: 6)))
            }
        }
        if !answer.leadsOn.isEmpty {
            lines += ["", Terminal.wrapped("Leads on from here: \(answer.leadsOn.joined(separator: ", "))")]
        }
        return lines.joined(separator: "\n")
    }

    static func deadlines(_ answer: DeadlinesAnswer) -> String {
        guard !answer.deadlines.isEmpty else { return "no clock runs" }
        return answer.deadlines.map { item in
            var head = "\(item.due ?? "no date   ")  \(words(item.state).padding(toLength: 11, withPad: " ", startingAt: 0)) \(item.review)  \(item.label)"
            if let detail = item.detail { head += ": \(detail)" }
            if let subject = item.subject { head += " (\(subject))" }
            var foot = "\(item.kind); \(item.citation)"
            if let first = item.firstDue, first != item.due { foot = "first \(first); " + foot }
            for move in item.movedFrom {
                foot += "; moved on \(move.on) from \(move.due ?? "no date"): \(move.reason), agreed by \(move.agreedBy)"
            }
            if item.isTentative { foot += "; the day may yet move" }
            return head + "\n" + Terminal.faint(Terminal.wrapped(foot, indent: 12))
        }.joined(separator: "\n")
    }

    static func actions(_ answer: ActionsAnswer) -> String {
        guard !answer.actions.isEmpty else { return "no actions" }
        return answer.actions.map { action in
            var head = "\(action.target ?? "no target ")  \(action.overdue ? "overdue" : words(action.state))  \(action.id)  \(action.agency)"
            if action.source != "review" { head += "  from \(action.source)\(action.sourceReference.map { " \($0)" } ?? "")" }
            let moved = action.movedFrom.isEmpty ? "" : " (earlier targets: \(action.movedFrom.joined(separator: ", ")))"
            return head + "\n" + Terminal.wrapped(action.text + moved, indent: 12)
        }.joined(separator: "\n")
    }

    static func handover(_ answer: HandoverAnswer) -> String {
        var lines = [
            Terminal.bold("\(answer.review): \(answer.stageLabel)\(answer.stageSince.map { ", since \($0)" } ?? "")"),
            "\(answer.csp), under \(answer.edition)\(answer.lead.map { "; lead: \($0)" } ?? "")",
        ]
        func section(_ title: String, _ items: [String]) {
            guard !items.isEmpty else { return }
            lines += ["", Terminal.bold(title)] + items.map { Terminal.wrapped($0, indent: 2) }
        }
        section("So far", answer.milestones.map { "\($0.on ?? "date not known")  \($0.what)" })
        section("Paused", answer.pauses)
        section("Dates", answer.deadlines.map {
            "\($0.due ?? "")  \(words($0.state))  \($0.label)\($0.detail.map { ": \($0)" } ?? "")\($0.subject.map { " (\($0))" } ?? "")"
        })
        section("Unanswered", answer.unanswered.map {
            "\($0.request) \($0.agency), \($0.kind), due \($0.due ?? "on no set day")\(chased($0.chased))"
        })
        section("Promised to the family", answer.promisedContacts.map { "\($0.person) by \($0.by ?? "a day that is not known")" })
        section("To do", answer.toDo)
        section("Not settled", answer.irregularities)
        section("Not known from before it was taken over", answer.notKnown)
        section("Last notes", answer.notes)
        lines += ["", counted(answer.liveActions, "live action") + ", " + counted(answer.openPoints, "open point") + " of the letter"]
        return lines.joined(separator: "\n")
    }

    static func family(_ answer: FamilyAnswer) -> String {
        guard !answer.people.isEmpty else { return "nobody of the family is recorded yet" }
        return answer.people.map { person in
            var lines = [Terminal.bold("\(person.person) \(person.name)\(person.relationship.map { ", \($0)" } ?? "")")]
            func line(_ title: String, _ text: String?) {
                if let text, !text.isEmpty { lines.append(Terminal.wrapped("\(title): \(text)", indent: 2)) }
            }
            line("family of", person.sides.joined(separator: ", "))
            line("in the report", person.pseudonym.map { "\($0)\(person.pseudonymChosenBy.map { ", chosen by \($0)" } ?? "")" })
            line("wants to take part", person.consent)
            line("wishes", person.wishes)
            line("reached by", person.contactBy)
            line("must not be passed on", person.notToShare.map { "\($0)\(person.notWith.isEmpty ? "" : ", to \(person.notWith.joined(separator: ", "))")" })
            line("days to keep clear", person.avoid.joined(separator: ", "))
            line("advocate", person.advocate ?? "not yet offered")
            line("next contact promised by", person.promisedBy ?? "no day")
            for contact in person.contacts {
                let words = contact.words.map { ": \($0)" } ?? ""
                line(contact.on ?? "undated", "\(contact.means) by \(contact.by)\(contact.reached ? "" : ", not reached")\(words)")
            }
            let open = person.steps.filter { $0.outcome == nil }.map(\.step)
            line("steps taken", person.steps.compactMap { step in step.outcome.map { "\(step.step) \($0)" } }.joined(separator: ", "))
            line("steps not yet recorded", open.joined(separator: ", "))
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    static func grid(_ answer: GridAnswer) -> String {
        var rows = [["", ""] + answer.agencies]
        for row in answer.rows {
            rows.append([row.keyLine, shortened(row.question, 36)] + row.cells.map { cell in
                cell.findings.isEmpty ? (cell.asked ? "hole" : "-") : cell.findings.joined(separator: " ")
            })
        }
        return Terminal.table(rows) + "\n" + counted(answer.holes, "hole") + ": asked of the agency, and no finding yet"
    }

    static func history(_ answer: HistoryAnswer) -> String {
        answer.entries.map { entry in
            guard !entry.erased, let event = entry.event else { return "\(entry.entry)  \(entry.recordedOn)  erased" }
            var head = "\(entry.entry)  \(entry.occurredOn ?? "date unknown")  \(event)"
            if let corrects = entry.corrects { head += ", corrects \(corrects)" }
            var lines = [Terminal.bold(head)]
            let who = entry.account.map { "\($0), recorded by \(entry.actor)" } ?? entry.actor
            lines.append(Terminal.faint(Terminal.wrapped("recorded \(entry.recordedOn) by \(who) as \(entry.role)", indent: 4)))
            for (key, value) in (entry.facts ?? [:]).sorted(by: { $0.key < $1.key }) {
                lines.append(Terminal.wrapped("\(key): \(words(value))", indent: 4))
            }
            if let despite = entry.despite {
                lines.append(Terminal.wrapped("despite: \(entry.objections.joined(separator: "; ")), because \(despite)", indent: 4))
            }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    static func words(_ value: FieldValue) -> String {
        switch value {
        case .text(let text): text
        case .number(let number): String(number)
        case .flag(let flag): flag ? "yes" : "no"
        case .list(let list): list.map(words).joined(separator: "; ")
        case .object(let object):
            object.sorted { $0.key < $1.key }.map { "\($0.key) \(words($0.value))" }.joined(separator: ", ")
        case .null: "-"
        }
    }

    static func events(_ answer: EventsAnswer, isOne: Bool) -> String {
        guard isOne, let event = answer.events.first else {
            return Terminal.table(answer.events.map { [$0.event, $0.meaning] })
        }
        var lines = [Terminal.bold(event.event), Terminal.wrapped(event.meaning), ""]
        for field in event.fields {
            let need = field.need == "required" ? "" : " (\(field.need))"
            lines.append("  \(field.key)\(need)")
            lines.append(Terminal.wrapped("\(field.help): \(field.isList ? "any number, parted by semicolons: " : "")\(field.wanted)", indent: 6))
            for part in field.parts { lines.append(Terminal.wrapped("\(part.key): \(part.help); \(part.wanted)", indent: 10)) }
        }
        lines += [
            "", Terminal.wrapped("May be recorded by: \(event.roles.joined(separator: ", "))"),
            Terminal.wrapped("Belongs to: \(event.stages.joined(separator: ", "))"),
        ]
        return lines.joined(separator: "\n")
    }

    /// `due-soon` as people write it.
    static func words(_ spelling: String) -> String { spelling.replacing("-", with: " ") }

    static func chased(_ times: Int) -> String {
        times == 0 ? "" : times == 1 ? ", chased once" : ", chased \(times) times"
    }

    static func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    static func count(_ number: Int) -> String { number == 0 ? "-" : String(number) }

    static func shortened(_ text: String, _ length: Int) -> String {
        text.count <= length ? text : text.prefix(length - 1) + "…"
    }
}
