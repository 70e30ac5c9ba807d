internal import Briefings
internal import Documents

/// What the organisation that hands a briefing out adds: its message and
/// where people nearby find help.
struct MessagePage {
    var id: String
    var plan: BriefingPlan
    /// As they were sent, or as the plan has them.
    var values: FormValues
    var faults: [Page.Fault] = []

    /// Local help lines at most; on one page of boxes fewer.
    private var lines: Int { plan.briefingKind == .sevenMinute ? 2 : 4 }

    private var longest: Int { plan.briefingKind == .sevenMinute ? PlanForm.shortMessage : PlanForm.longMessage }

    static func values(of plan: BriefingPlan) -> FormValues {
        FormValues(
            pairs: [("message", plan.message)]
                + plan.helpLines.enumerated().flatMap { place, line in
                    [("help\(place).name", line.name), ("help\(place).number", line.number), ("help\(place).whom", line.whom)]
                })
    }

    mutating func checked() -> BriefingPlan? {
        var plan = plan
        plan.message = values["message"] ?? ""
        if plan.message.count > longest {
            faults.append(Page.Fault("The message is too long: \(longest) letters at most", field: "message"))
        }
        if MethodGuard.tellsMethod(plan.message) {
            faults.append(
                Page.Fault("The message tells how somebody took their own life. Say that they died by suicide, not how", field: "message"))
        }
        plan.helpLines = []
        for place in 0..<lines {
            let parts = ["name", "number", "whom"].map { values["help\(place).\($0)"].map { String($0.prefix(120)) } ?? "" }
            guard parts.contains(where: { !$0.isEmpty }) else { continue }
            if parts[0].isEmpty { faults.append(Page.Fault("Name the help line", field: "help\(place).name")) }
            if parts[1].isEmpty { faults.append(Page.Fault("Give its number or address", field: "help\(place).number")) }
            plan.helpLines.append(LocalHelpLine(name: parts[0], number: parts[1], whom: parts[2]))
        }
        return faults.isEmpty ? plan : nil
    }

    var page: Page {
        Page(
            title: "The message and local help", caption: ThemeNames.label(plan.theme),
            trail: [Page.Link("Briefings", .to("briefings")), Page.Link("This briefing", .to("briefings", id))],
            blocks: [
                Form(
                    action: .to("briefings", id, "message"),
                    parts: [
                        TextField(
                            name: "message", label: "Message, in your own words",
                            hint: Words(
                                "What should a team remember? \(longest) letters at most. Left empty, the program puts a paragraph forward and leaves room to write."),
                            value: values.typed("message"), fault: faults.of("message"), lines: 5)
                    ]
                        + (0..<lines).map { place in
                            FieldGroup(
                                legend: "Local help line \(place + 1)", hint: place == 0 ? "Beside the national ones. Check each before you approve." : nil,
                                parts: [
                                    field("help\(place).name", "Name"), field("help\(place).number", "Number or address"),
                                    field("help\(place).whom", "For whom"),
                                ])
                        }, submit: "Save", cancel: .to("briefings", id))
            ], faults: faults, place: .briefings)
    }

    private func field(_ name: String, _ label: String) -> TextField {
        TextField(name: name, label: label, value: values.typed(name), fault: faults.of(name), width: .half)
    }
}

/// The picture at the top of a briefing.
struct LogoPage {
    var saved: SavedPlan
    var faults: [Page.Fault] = []

    static func words(_ error: PictureError) -> String {
        switch error {
        case .otherKind: "Send a PNG or JPEG picture; this file is neither, whatever its name"
        case .tooLarge: "The picture is too large: 100 kilobytes and 4,000 by 4,000 points at most"
        case .damaged: "The picture is damaged. Save it anew as PNG and send that"
        }
    }

    var page: Page {
        var blocks: [any Block] = [
            Form(
                action: .to("briefings", saved.id, "logo"), hasFiles: true,
                parts: [
                    FileField(
                        name: "logo", label: "Logo", hint: "PNG or JPEG, 100 kilobytes at most. It stands at the top of the first page.",
                        fault: faults.of("logo"), isRequired: true, accepts: "image/png,image/jpeg")
                ], submit: "Save the logo", cancel: .to("briefings", saved.id))
        ]
        if let logo = saved.logo {
            blocks = [
                Paragraph(Words("There is a logo of \(logo.width) by \(logo.height) points."))
            ] + blocks + [
                Form(
                    action: .to("briefings", saved.id, "logo"), id: "remove",
                    parts: [HiddenField(name: "remove", value: "yes")], submit: "Take the logo off", isDangerous: true)
            ]
        }
        return Page(
            title: "The logo", caption: ThemeNames.label(saved.plan.theme),
            trail: [Page.Link("Briefings", .to("briefings")), Page.Link("This briefing", .to("briefings", saved.id))],
            blocks: blocks, faults: faults, place: .briefings)
    }
}
