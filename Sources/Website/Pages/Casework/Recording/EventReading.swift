internal import Workflow

/// What a form sent, as the fields of an event. Nothing is judged here: the
/// field tables of `Workflow` say what is wrong.
enum EventReading {
    static func fields(of event: EventKind, _ values: FormValues) -> [String: FieldValue] {
        var fields: [String: FieldValue] = [:]
        for form in event.fields { fields[form.key] = value(of: form, named: form.key, values) }
        return fields
    }

    private static func value(of form: FieldForm, named name: String, _ values: FormValues) -> FieldValue? {
        if !form.parts.isEmpty {
            let rows = (1...30).compactMap { place -> FieldValue? in
                var row: [String: FieldValue] = [:]
                for part in form.parts { row[part.key] = value(of: part, named: "\(name).\(place).\(part.key)", values) }
                return row.isEmpty ? nil : .object(row)
            }
            return rows.isEmpty ? nil : .list(rows)
        }
        if form.isList {
            // Ticked, or typed one on each line.
            let entries = values.all(name).flatMap { $0.split(whereSeparator: \.isNewline) }.map { $0.trimming() }.filter { !$0.isEmpty }
            return entries.isEmpty ? nil : .list(entries.map { .text($0) })
        }
        if form.wanted.hasPrefix("a day") || form.wanted.hasPrefix("a date") {
            return values.date(name).map { .text($0) }
        }
        return values[name].map { .text($0) }
    }
}
