internal import Casework
internal import Workflow

/// Putting right what was recorded in error. The earlier entry stays in the
/// history.
enum CorrectPages {
    static let routes: [Route] = [
        .get("/reviews/{review}/correct/{entry}", .casework, choose)
    ]

    private static func choose(_ visit: Visit) async throws -> Answer {
        let desk = try await visit.desk()
        let seen = try await desk.show(visit["review"])
        let row = try await entry(visit["entry"], of: visit["review"], desk)
        guard let event = row.event, !row.withheld, seen.events.contains("entry-struck-out") else { throw Hidden() }
        var buttons: [Buttons.Button] = []
        if EventKind(rawValue: event) != nil {
            buttons.append(.init(text: "Correct it", path: .to("reviews", visit["review"], "record", event, query: [("_corrects", "\(row.entry)")])))
        }
        buttons.append(.init(text: "Strike it out", path: .to("reviews", visit["review"], "record", "entry-struck-out", query: [("entry", "\(row.entry)")]), isSecondary: true))
        return .page(
            ReviewFrame(visit: visit, seen: seen, area: .history).page([
                Paragraph(Words("Entry \(row.entry): \(EventWording.title(of: event)), \(Shown.date(row.occurredOn, unknown: "day not known"))")),
                SummaryList((row.facts ?? [:]).sorted { $0.key < $1.key }.map { .init(Words(Shown.title($0.key)), Words(FactWords.of($0.value))) }),
                Paragraph("A correction takes its place with other facts. Striking it out takes it away without anything in its place. Either way it stays in the history, and every date is worked out anew."),
                Buttons(buttons),
            ], title: "Correct or strike out"))
    }

    static func entry(_ number: String, of review: String, _ desk: Desk) async throws -> HistoryAnswer.Row {
        guard let number = Int(number), let row = try await desk.history(review).entries.first(where: { $0.entry == number }) else {
            throw Hidden()
        }
        return row
    }

    /// What an entry says, as its form shows it.
    static func values(of row: HistoryAnswer.Row, _ event: EventKind) -> FormValues {
        var pairs: [(name: String, value: String)] = []
        func put(_ value: FieldValue, _ form: FieldForm, _ name: String) {
            switch value {
            case .text(let text): pairs.append((name, text))
            case .number(let number): pairs.append((name, "\(number)"))
            case .flag(let flag): pairs.append((name, flag ? "yes" : "no"))
            case .object(let object):
                for part in form.parts { if let value = object[part.key] { put(value, part, "\(name).\(part.key)") } }
            case .list(let list):
                if !form.parts.isEmpty {
                    for (place, row) in list.enumerated() { put(row, form, "\(name).\(place + 1)") }
                } else if form.choices != nil || form.wanted.hasPrefix("the number of") {
                    for value in list { put(value, form, name) }
                } else {
                    pairs.append((name, list.map { FactWords.typed($0) }.joined(separator: "\n")))
                }
            case .null: break
            }
        }
        for form in event.fields { if let value = row.facts?[form.key] { put(value, form, form.key) } }
        if let on = row.occurredOn {
            let parts = on.split(separator: "-").map(String.init)
            pairs += zip(["_on.year", "_on.month", "_on.day"], parts).map { ($0, $1) }
        }
        pairs.append(("_corrects", "\(row.entry)"))
        return FormValues(pairs: pairs)
    }
}

extension FactWords {
    /// As somebody would type it.
    static func typed(_ value: FieldValue) -> String {
        switch value {
        case .text(let text): text
        case .number(let number): "\(number)"
        case .flag(let flag): flag ? "yes" : "no"
        case .list(let list): list.map(typed).joined(separator: "\n")
        case .object, .null: ""
        }
    }
}
