/// A form. Its token against cross-site requests is put in by the frame.
struct Form: Block {
    static let template = "form"
    var action: SitePath
    /// A form that only looks something up is sent by `GET`.
    var isQuery = false
    var hasFiles = false
    var id: String?
    var parts: [any FormPart]
    var submit: String
    var isDangerous = false
    /// A second button that sends the same form, by name and words.
    var second: (name: String, words: String)?
    var cancel: SitePath?
    /// All in one line, where there is room.
    var isInline = false

    var view: [String: Any] {
        [
            "action": action.description, "method": isQuery ? "get" : "post", "posts": !isQuery, "files": hasFiles,
            "id": id ?? "form", "parts": parts.map { $0.placed }, "submit": submit, "danger": isDangerous,
            "secondName": second?.name ?? false, "secondWords": second?.words ?? false,
            "cancel": cancel?.description ?? false, "inline": isInline,
        ]
    }
}

/// A field, or what stands between fields.
protocol FormPart: Block {}

extension Heading: FormPart {}
extension Paragraph: FormPart {}
extension Notice: FormPart {}
extension Details: FormPart {}

/// One line, or several, that a person types.
struct TextField: FormPart {
    static let template = "text-field"
    enum Kind: String, Sendable { case text, email, password, search, number, code, url, date }
    var name: String
    var label: String
    var kind = Kind.text
    var hint: Words?
    var value = ""
    var fault: String?
    var isRequired = false
    /// Lines shown; more than one makes it a text area.
    var lines = 1
    var autocomplete: String?
    var width: Width = .full
    enum Width: String, Sendable { case full, half, short }

    var view: [String: Any] {
        [
            "name": name, "id": "f-" + Anchor.of(name), "label": label,
            "type": kind == .code ? "text" : kind.rawValue, "numeric": kind == .code || kind == .number,
            "hint": hint.orNone, "value": kind == .password ? "" : value, "fault": fault ?? false,
            "required": isRequired, "optional": !isRequired, "area": lines > 1, "line": lines <= 1, "lines": lines,
            "autocomplete": autocomplete ?? "off", "width": width.rawValue,
            "described": described(hint: hint != nil, fault: fault != nil, name),
        ]
    }
}

/// A day, or only a month or a year where no more is known.
struct DateField: FormPart {
    static let template = "date-field"
    var name: String
    var label: String
    var hint: Words?
    var day = ""
    var month = ""
    var year = ""
    var fault: String?
    var isRequired = false
    var mayBeApproximate = false

    var view: [String: Any] {
        [
            "name": name, "id": "f-" + Anchor.of(name), "label": label,
            "hint": (hint ?? Words(mayBeApproximate ? "For example 27 3 2026. Leave the day, or day and month, empty where they are not known." : "For example 27 3 2026.")).view,
            "day": day, "month": month, "year": year, "fault": fault ?? false, "required": isRequired,
            "optional": !isRequired, "described": described(hint: true, fault: fault != nil, name),
        ]
    }
}

/// One of several, or several of several.
struct ChoiceField: FormPart {
    static let template = "choice-field"
    enum Kind: Sendable { case radios, checkboxes, select }
    struct Choice: Sendable {
        var value: String
        var label: String
        var hint: Words?

        init(_ value: String, _ label: String, hint: Words? = nil) {
            self.value = value
            self.label = label
            self.hint = hint
        }
    }
    var name: String
    var label: String
    var kind = Kind.radios
    var hint: Words?
    var choices: [Choice]
    var chosen: Set<String> = []
    var fault: String?
    var isRequired = false

    var view: [String: Any] {
        let id = "f-" + Anchor.of(name)
        return [
            "name": name, "id": id, "label": label, "hint": hint.orNone, "fault": fault ?? false,
            "required": isRequired, "optional": !isRequired, "select": kind == .select, "group": kind != .select,
            "type": kind == .checkboxes ? "checkbox" : "radio",
            "described": described(hint: hint != nil, fault: fault != nil, name),
            "choices": choices.enumerated().map { place, choice in
                [
                    "value": choice.value, "choice": choice.label, "choiceHint": choice.hint.orNone,
                    "choiceId": place == 0 ? id : "\(id)-\(place + 1)", "chosen": chosen.contains(choice.value),
                ]
            },
        ]
    }
}

/// A file to send.
struct FileField: FormPart {
    static let template = "file-field"
    var name: String
    var label: String
    var hint: Words?
    var fault: String?
    var isRequired = false
    var accepts: String?

    var view: [String: Any] {
        [
            "name": name, "id": "f-" + Anchor.of(name), "label": label, "hint": hint.orNone,
            "fault": fault ?? false, "required": isRequired, "optional": !isRequired, "accepts": accepts ?? false,
            "described": described(hint: hint != nil, fault: fault != nil, name),
        ]
    }
}

/// A value that goes along.
struct HiddenField: FormPart {
    static let template = "hidden-field"
    var name: String
    var value: String

    var view: [String: Any] { ["name": name, "value": value] }
}

/// Fields that belong together.
struct FieldGroup: FormPart {
    static let template = "field-group"
    var legend: String
    var hint: Words?
    var parts: [any FormPart]

    var view: [String: Any] {
        ["legend": legend, "hint": hint.orNone, "parts": parts.map { $0.placed }]
    }
}

/// Names of what describes a field, for those who hear the page.
private func described(hint: Bool, fault: Bool, _ name: String) -> Any {
    let id = "f-" + Anchor.of(name)
    let names = (hint ? ["\(id)-hint"] : []) + (fault ? ["\(id)-fault"] : [])
    return names.isEmpty ? false : names.joined(separator: " ")
}
