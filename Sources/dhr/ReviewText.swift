import Casework
import Foundation

extension CaseworkText {
    /// One review on one screen or two.
    static func review(_ answer: ReviewAnswer) -> String {
        var lines = [Terminal.bold("\(answer.review): \(answer.stageLabel)")]
        var head = "\(answer.reviewName), \(answer.csp), under \(answer.edition)"
        if let lead = answer.lead { head += "; lead: \(lead)" }
        if let local = answer.localReference { head += "; here \(local)" }
        lines.append(Terminal.wrapped(head))
        if let day = answer.asAt { lines.append("As it was on \(day).") }
        if let day = answer.asKnown { lines.append("As it was known on \(day).") }
        lines.append("Death: \(answer.death.kind), \(answer.death.died ?? "date not known")")
        lines.append(Terminal.wrapped("Stages: " + answer.stages.map { "\($0.stage) \($0.on ?? "(date not known)")" }.joined(separator: " > ")))
        if let decision = answer.decision {
            section("Decision", [
                "\(decision.outcome), \(decision.on ?? "date not known"), by \(decision.by): \(decision.reasons)"
            ] + decision.findings.map { "\($0.limb): \($0.finding), \($0.reason)" }
                + (decision.dissent.map { ["dissent: \($0)"] } ?? []), &lines)
        }
        if let directed = answer.directed {
            section("Direction of the Secretary of State", [
                [directed.on ?? "date not known", directed.words].compactMap { $0 }.joined(separator: ": ")
            ], &lines)
        }
        let runs = answer.clocks.filter { !$0.isDone }
        section("Clocks that run", runs.enumerated().sorted {
            ($0.element.due ?? "9999", $0.offset) < ($1.element.due ?? "9999", $1.offset)
        }.map { clock($0.element) }, &lines)
        section("Clocks that have run", answer.clocks.filter(\.isDone).map { clock($0) }, &lines)
        section("Pauses", answer.pauses.map {
            "\($0.pause) \($0.kind) from \($0.from ?? "?") until \($0.until ?? "further notice"); clocks that stand: \($0.clocks.isEmpty ? "none" : $0.clocks.joined(separator: ", "))"
        }, &lines)
        section("People", answer.people.map { person in
            "\(person.person) \(person.part): \(person.name)\(person.pseudonym.map { ", in the report \($0)" } ?? "")\(person.organisation.map { ", \($0)" } ?? "")\(person.promisedBy.map { "; contact promised by \($0)" } ?? "")"
        }, &lines)
        section("Panel", (answer.chair.map { ["chair \($0)"] } ?? []) + answer.panel.map { "\($0.person) \($0.agency)\($0.sector.map { ", \($0)" } ?? "")" }
            + (answer.missingSectors.isEmpty ? [] : ["missing: \(answer.missingSectors.joined(separator: ", "))"]), &lines)
        section("Requests", answer.requests.map {
            "\($0.request) \($0.agency), \($0.kind): \($0.state)\($0.due.map { ", due \($0)" } ?? "")\(chased($0.chased))"
        }, &lines)
        section("Meetings", answer.meetings.map { "\($0.meeting) \($0.kind) \($0.day ?? "") \($0.state)" }, &lines)
        section("Key lines of enquiry", answer.keyLines.map {
            "\($0.keyLine) \($0.question) \($0.findings.isEmpty ? "(no finding yet)" : $0.findings.joined(separator: ", "))"
        }, &lines)
        section("Findings", answer.findings.map { "\($0.finding) \($0.text)" }, &lines)
        section("Recommendations", answer.recommendations.map {
            "\($0.id) \($0.state): \($0.text)" + ($0.missing.isEmpty ? "" : " (does not say \($0.missing.joined(separator: "; ")))")
        }, &lines)
        section("Actions", answer.actions.map { "\($0.id) \($0.state)\($0.target.map { ", by \($0)" } ?? ""): \($0.text), \($0.agency)" }, &lines)
        section("Parallel reviews", answer.parallels.map { "\($0.parallel) \($0.kind)\($0.ended ? ", ended" : "")" }, &lines)
        section("Points of the letter", answer.qualityPoints.map { "\($0.point) \($0.answered ? "answered" : "open"): \($0.text)" }, &lines)
        section("Documents", answer.documents.map { "\($0.document) \($0.title)\($0.kind.map { " (\($0))" } ?? "")\($0.hasFile ? "" : ", no file")" }, &lines)
        if let publication = answer.publication {
            section("Publication", ["\(publication.on ?? "date not known") \(publication.url ?? "")"], &lines)
        }
        section("Irregularities", answer.irregularities.map {
            "\($0.irregularity) \($0.event), \($0.resolved ? "resolved" : "open"): \($0.objections.joined(separator: "; ")); recorded because \($0.despite)"
        }, &lines)
        if answer.costs.total != "0" {
            section("Costs", ["£\(answer.costs.total)" + (answer.costs.notCarried == "0" ? "" : ", of which nobody carries £\(answer.costs.notCarried) yet")]
                + answer.costs.shares.map { "\($0.partner) £\($0.amount)\($0.isCapped ? " (at its cap)" : "")" }, &lines)
        }
        section("Erased", answer.erased, &lines)
        return lines.joined(separator: "\n")
    }

    static func disclosure(_ answer: DisclosureAnswer) -> String {
        var lines = [Terminal.bold("\(answer.review): what the review holds, as of \(answer.asOf)")]
        section("Disclosure schedule", answer.items.map {
            "\($0.item) \($0.what)\($0.from.map { ", from \($0)" } ?? ""): \($0.outcome ?? "not decided")\($0.decidedBy.map { ", by \($0)" } ?? "")"
        }, &lines)
        section("Documents", answer.documents.map {
            "\($0.document) \($0.kind ?? "paper")\($0.agency.map { ", \($0)" } ?? "")\($0.filedOn.map { ", \($0)" } ?? "")\($0.sha256.map { ", SHA-256 \($0)" } ?? "")"
        }, &lines)
        section("Entries", answer.entries.map {
            "\($0.entry) \($0.occurredOn ?? "date unknown"), recorded \($0.recordedOn), \($0.event) by \($0.role)\($0.corrects.map { ", corrects \($0)" } ?? "")"
        }, &lines)
        section("Looked at", answer.views.map { "\($0.on) \($0.actor): \($0.what)" }, &lines)
        return lines.joined(separator: "\n")
    }

    private static func clock(_ clock: DeadlinesAnswer.Item) -> String {
        var head = clock.due ?? (clock.isDone ? "" : clock.state == "running" ? "as soon as can be" : "no date is set")
        if clock.isDone || clock.due != nil { head += (head.isEmpty ? "" : ", ") + words(clock.state) }
        head += ": \(clock.label)"
        if let detail = clock.detail { head += ", \(detail)" }
        if let subject = clock.subject { head += " (\(subject))" }
        if let first = clock.firstDue, first != clock.due { head += "; at first \(first)" }
        return head
    }

    private static func section(_ title: String, _ items: [String], _ lines: inout [String]) {
        guard !items.isEmpty else { return }
        lines += ["", Terminal.bold(title)]
        lines += items.map { Terminal.wrapped($0, indent: 2) }
    }
}

extension DeadlinesAnswer.Item {
    var isDone: Bool { state == "met" || state == "met-late" }
}
