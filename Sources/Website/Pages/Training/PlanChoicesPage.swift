internal import Briefings
internal import Learning
internal import Reviews
internal import Themes

/// What a briefing is about, from which reviews, in which form.
struct PlanChoicesPage {
    /// As they were sent, or as the plan has them.
    var values: FormValues
    /// The plan that is changed; `nil` for a new one.
    var id: String?
    var faults: [Page.Fault] = []

    static func empty(theme: String?) -> FormValues {
        FormValues(
            pairs: [("theme", theme ?? ""), ("kind", BriefingKind.theme.rawValue)]
                + ReviewType.allCases.filter(\.isDomesticHomicideReviewFamily).map { ("type", $0.rawValue) })
    }

    static func values(of plan: BriefingPlan) -> FormValues {
        FormValues(
            pairs: [
                ("name", plan.name), ("theme", plan.theme), ("kind", plan.kind), ("from", plan.firstYear.map(String.init) ?? ""),
                ("to", plan.lastYear.map(String.init) ?? ""),
            ] + zip(["also1", "also2"], plan.also).map { ($0, $1) } + plan.types.map { ("type", $0) })
    }

    /// - Returns: `nil` where something is wrong; it stands in `faults` then.
    mutating func checked(_ form: FormValues, from plan: BriefingPlan?) -> BriefingPlan? {
        guard let theme = form["theme"].flatMap({ Catalogue.standard.theme(slug: $0)?.slug }) else {
            faults.append(Page.Fault("Choose a theme or a type of death", field: "theme"))
            return nil
        }
        let also = ["also1", "also2"].compactMap { form[$0] }.compactMap { Catalogue.standard.theme(slug: $0)?.slug }
            .filter { $0 != theme }
        let types = Set(form.all("type").compactMap(ReviewType.init(rawValue:)))
        if types.isEmpty { faults.append(Page.Fault("Choose at least one kind of document", field: "type")) }
        let kind = form["kind"].flatMap(BriefingKind.init(rawValue:))
        if kind == nil { faults.append(Page.Fault("Choose a kind of briefing", field: "kind")) }
        let from = PlanForm.number(form, "from", &faults)
        let to = PlanForm.number(form, "to", &faults)
        if let from, let to, from > to { faults.append(Page.Fault("The first year comes after the last", field: "from")) }
        guard faults.isEmpty, let kind else { return nil }
        var answer = plan ?? BriefingPlan(name: "", theme: theme)
        answer.name = form["name"].map { String($0.prefix(120)) } ?? ThemeNames.label(theme)
        answer.theme = theme
        answer.also = also.count == 2 && also[0] == also[1] ? [also[0]] : also
        answer.kind = kind.rawValue
        answer.types = types.map(\.rawValue).sorted()
        (answer.firstYear, answer.lastYear) = (from, to)
        return answer
    }

    var page: Page {
        Page(
            title: id == nil ? "New briefing" : "What it is about",
            trail: [Page.Link("Briefings", .to("briefings"))] + (id.map { [Page.Link("This briefing", .to("briefings", $0))] } ?? []),
            blocks: [form], faults: faults, place: .briefings)
    }

    private var form: any Block {
        Form(
            action: id.map { .to("briefings", $0, "choices") } ?? .to("briefings", "new"),
            parts: [
                themes("theme", "Theme or type of death", none: "Choose one"),
                FieldGroup(
                    legend: "Other themes in the same reviews",
                    hint: "Only reviews that found these too are used, and their passages are evidence as well.",
                    parts: [themes("also1", "And", none: "No other"), themes("also2", "And also", none: "No other")]),
                ChoiceField(
                    name: "kind", label: "Kind of briefing",
                    choices: BriefingKind.allCases.map { .init($0.rawValue, KindNames.of($0.rawValue)) },
                    chosen: [values["kind"] ?? ""], fault: faults.of("kind"), isRequired: true),
                FieldGroup(
                    legend: "Years", hint: "By the year of the death or, where it is not known, of the report. Leave empty for all.",
                    parts: [
                        TextField(name: "from", label: "From", kind: .number, value: values["from"] ?? "", fault: faults.of("from"), width: .short),
                        TextField(name: "to", label: "To", kind: .number, value: values["to"] ?? "", fault: faults.of("to"), width: .short),
                    ]),
                ChoiceField(
                    name: "type", label: "Kinds of document", kind: .checkboxes,
                    choices: ReviewType.allCases.map { .init($0.rawValue, ReviewTypeNames.label($0.rawValue)) },
                    chosen: Set(values.all("type")), fault: faults.of("type"), isRequired: true),
                TextField(
                    name: "name", label: "Name in the list of briefings", hint: "Not printed. The theme’s name, where it is left empty.",
                    value: values["name"] ?? "", width: .half),
            ], submit: id == nil ? "Begin" : "Save", cancel: id.map { .to("briefings", $0) } ?? .to("briefings"))
    }

    private func themes(_ name: String, _ label: String, none: String) -> ChoiceField {
        ChoiceField(
            name: name, label: label, kind: .select,
            choices: [.init("", none)] + Catalogue.standard.themes.map { .init($0.slug, $0.label) },
            chosen: [values[name] ?? ""], fault: faults.of(name), isRequired: name == "theme")
    }
}
