internal import Briefings
internal import CivilDates

/// Who took a briefing to which team, and what the team will change.
struct DeliveryPage {
    var briefing: PlannedBriefing
    var values: FormValues
    var faults: [Page.Fault] = []

    mutating func checked(today: CivilDate) -> (edition: String, facts: BriefingDelivered)? {
        let edition = values["edition"].flatMap { id in briefing.editions.first { $0.briefing == id } }
        if edition == nil { faults.append(Page.Fault("Choose the edition that was delivered", field: "edition")) }
        let team = values["team"].map { String($0.prefix(200)) } ?? ""
        if team.isEmpty { faults.append(Page.Fault("Name the team", field: "team")) }
        let by = values["by"].map { String($0.prefix(200)) } ?? ""
        if by.isEmpty { faults.append(Page.Fault("Name who delivered it", field: "by")) }
        let day = values.date("on").flatMap { CivilDate($0) }
        if day == nil { faults.append(Page.Fault("Give the day, for example 27 3 2026", field: "on")) }
        if let day, day > today { faults.append(Page.Fault("The day has not come yet", field: "on")) }
        let change = values["change"].map { String($0.prefix(2_000)) } ?? ""
        guard faults.isEmpty, let edition, let day else { return nil }
        return (edition.briefing, BriefingDelivered(by: by, team: team, on: day.description, willChange: change))
    }

    var page: Page {
        let saved = briefing.saved
        let parts = (values.date("on") ?? "").split(separator: "-").map(String.init)
        let (year, month, day) = parts.count == 3 ? (parts[0], parts[1], parts[2]) : (values["on.year"] ?? "", values["on.month"] ?? "", values["on.day"] ?? "")
        var blocks: [any Block] = []
        if briefing.editions.isEmpty {
            blocks = [Paragraph("No edition has been made yet. Download or approve it first, then record where it was taken.")]
        } else {
            blocks = [
                Form(
                    action: .to("briefings", saved.id, "delivered"),
                    parts: [
                        ChoiceField(
                            name: "edition", label: "Edition",
                            choices: briefing.editions.prefix(10).map { edition in
                                .init(
                                    edition.briefing, edition.briefing,
                                    hint: Words("made \(Shown.date(edition.composedOn)), \(edition.isDraft ? "a draft" : "approved")"))
                            }, chosen: [values["edition"] ?? briefing.editions.first?.briefing ?? ""], fault: faults.of("edition"),
                            isRequired: true),
                        TextField(name: "team", label: "To which team", value: values["team"] ?? "", fault: faults.of("team"), isRequired: true, width: .half),
                        DateField(name: "on", label: "On which day", day: day, month: month, year: year, fault: faults.of("on"), isRequired: true),
                        TextField(name: "by", label: "Who delivered it", value: values["by"] ?? "", fault: faults.of("by"), isRequired: true, width: .half),
                        TextField(
                            name: "change", label: "What the team will change",
                            hint: "In its own words. Name no person of a case.", value: values["change"] ?? "", lines: 4),
                    ], submit: "Record the delivery", cancel: .to("briefings", saved.id))
            ]
        }
        return Page(
            title: "Record a delivery", caption: ThemeNames.label(saved.plan.theme),
            trail: [Page.Link("Briefings", .to("briefings")), Page.Link("This briefing", .to("briefings", saved.id))],
            blocks: blocks, faults: faults, place: .briefings)
    }
}
