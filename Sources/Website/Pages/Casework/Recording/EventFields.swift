internal import Casework
internal import Guidance
internal import Workflow

/// The fields of an event as parts of a form, filled with what was typed.
struct EventFields {
    var event: EventKind
    var review: ReviewAnswer
    var values: FormValues
    var faults: [FieldFault]

    private var wording: EventWording { .of(event) }

    /// The limbs of the edition’s test, so that nobody types their names.
    private var limbs: [(slug: String, label: String, hint: Words)] {
        guard let pin = EditionPin(review.edition), let edition = try? GuidanceLibrary.standard.edition(pinnedBy: pin) else {
            // A local edition that this form does not know: its names are typed.
            return []
        }
        return (edition.eligibility.parts.flatMap(\.limbs) + edition.eligibility.also).map { ($0.slug.text, $0.label, Citations.words($0.basis.citation)) }
    }

    var parts: [any FormPart] {
        wording.groups.flatMap { group -> [any FormPart] in
            let fields = group.keys.compactMap { key in event.fields.first { $0.key == key } }.map { part(of: $0, named: $0.key) }
            guard let legend = group.legend else { return fields }
            return [FieldGroup(legend: legend, parts: fields)]
        }
    }

    /// Rows shown of a list of parts: what is filled, and room for more.
    private func rows(of form: FieldForm, named name: String) -> Int {
        let filled = values.names.compactMap { key -> Int? in
            guard key.hasPrefix(name + "."), let place = key.dropFirst(name.count + 1).split(separator: ".").first.flatMap({ Int($0) })
            else { return nil }
            return place
        }.max() ?? 0
        return min(30, max(3, filled + 1))
    }

    private func part(of form: FieldForm, named name: String) -> any FormPart {
        let label = wording.label(of: form)
        let fault = fault(of: name)
        let isRequired = form.need == .required
        if event == .decisionTaken, form.key == "findings", !limbs.isEmpty {
            return FieldGroup(
                legend: "Findings",
                parts: limbs.enumerated().map { place, limb in
                    let row = "\(name).\(place + 1)"
                    let parts = form.parts.filter { $0.key != "limb" }.map { part(of: $0, named: "\(row).\($0.key)") }
                    return FieldGroup(legend: limb.label, hint: limb.hint, parts: [HiddenField(name: "\(row).limb", value: limb.slug)] + parts)
                })
        }
        if !form.parts.isEmpty {
            return FieldGroup(
                legend: label, hint: Words(form.help),
                parts: (1...rows(of: form, named: name)).map { place in
                    FieldGroup(legend: "\(place)", parts: form.parts.map { part(of: $0, named: "\(name).\(place).\($0.key)") })
                })
        }
        if let items = ItemChoices.of(form, in: review) {
            return ChoiceField(
                name: name, label: label, kind: form.isList ? .checkboxes : .select, hint: Words(form.help),
                choices: form.isList ? items : [.init("", isRequired ? "Choose" : "None")] + items,
                chosen: Set(values.all(name)), fault: fault, isRequired: isRequired)
        }
        if form.wanted == "yes or no" {
            return ChoiceField(
                name: name, label: label, hint: Words(form.help), choices: [.init("yes", "Yes"), .init("no", "No")],
                chosen: Set(values.all(name)), fault: fault, isRequired: isRequired)
        }
        if let choices = form.choices {
            return ChoiceField(
                name: name, label: label, kind: form.isList ? .checkboxes : (choices.count > 6 ? .select : .radios), hint: Words(form.help),
                choices: (choices.count > 6 && !form.isList ? [.init("", isRequired ? "Choose" : "None")] : []) + choices.map { .init($0, Shown.title($0)) },
                chosen: Set(values.all(name)), fault: fault, isRequired: isRequired)
        }
        if !form.isList, form.wanted.hasPrefix("a day") || form.wanted.hasPrefix("a date") {
            let known = Self.parts(of: values.typed(name))
            return DateField(
                name: name, label: label, hint: Words(form.help), day: known?.day ?? values.typed("\(name).day"),
                month: known?.month ?? values.typed("\(name).month"), year: known?.year ?? values.typed("\(name).year"),
                fault: fault, isRequired: isRequired, mayBeApproximate: form.wanted.hasPrefix("a date"))
        }
        let isLong = form.isList || EventWording.long.contains(form.key)
        return TextField(
            name: name, label: label, kind: form.wanted == "a whole number" ? .number : .text,
            hint: Words(form.isList ? "\(form.help). One on each line." : form.help), value: values.typed(name), fault: fault,
            isRequired: isRequired, lines: isLong ? (form.isList ? 3 : 5) : 1,
            width: form.wanted == "a text" ? .full : .half)
    }

    /// A date that came with the address, in the three fields.
    private static func parts(of text: String) -> (day: String, month: String, year: String)? {
        let pieces = text.split(separator: "-").map(String.init)
        guard (1...3).contains(pieces.count), pieces.allSatisfy({ Int($0) != nil }), pieces[0].count == 4 else { return nil }
        return (pieces.count > 2 ? pieces[2] : "", pieces.count > 1 ? pieces[1] : "", pieces[0])
    }

    /// `findings.2.limb` in the form is `findings[2].limb` to the rules.
    private func fault(of name: String) -> String? {
        let pieces = name.split(separator: ".").map(String.init)
        let field = pieces.count == 3 ? "\(pieces[0])[\(pieces[1])].\(pieces[2])" : name
        return faults.first { $0.field == field }.map { FaultWords.of($0, label: label(of: $0.field)) }
    }

    func label(of field: String) -> String {
        let key = String(field.split { $0 == "." || $0 == "[" }.last ?? "")
        let form = event.fields.first { $0.key == field } ?? event.fields.flatMap(\.parts).first { $0.key == key }
        return form.map { wording.label(of: $0) } ?? Shown.title(key)
    }

    /// The faults as they stand above the form.
    var pageFaults: [Page.Fault] {
        faults.map { fault in
            let name = fault.field.replacing("[", with: ".").replacing("]", with: "")
            return Page.Fault(FaultWords.of(fault, label: label(of: fault.field)), field: name)
        }
    }
}

/// What is wrong with a field, for the person who typed it.
enum FaultWords {
    static func of(_ fault: FieldFault, label: String) -> String {
        switch fault.kind {
        case .missing: "\(label): this is needed"
        case .unknown: "\(label): there is no such field"
        case .wrong(let wanted): "\(label): this must be \(wanted)"
        }
    }
}
