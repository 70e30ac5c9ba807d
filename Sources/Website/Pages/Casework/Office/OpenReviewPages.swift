internal import Accounts
internal import Casework
internal import CivilDates
internal import Workflow

/// A death was notified: the first page of every review.
enum OpenReviewPages {
    static let routes: [Route] = [
        .get("/open-review", .office([.processManager])) { .page(try await page($0)) },
        .post("/open-review", .office([.processManager]), open),
    ]

    private static func page(_ visit: Visit, faults: [Page.Fault] = []) async throws -> Page {
        let known = try await visit.desk().register().partnerships.map(\.name)
        let form = visit.form
        var partnership: any FormPart = TextField(
            name: "csp", label: "Community Safety Partnership", value: form.typed("csp"), fault: faults.of("csp"), isRequired: true)
        if !known.isEmpty {
            partnership = ChoiceField(
                name: "csp", label: "Community Safety Partnership", kind: .select, choices: [.init("", "Choose")] + known.map { .init($0, $0) },
                chosen: Set(form.all("csp")), fault: faults.of("csp"), isRequired: true)
        }
        return Page(
            title: "A death was notified", trail: [Page.Link("Board", .to("board"))],
            blocks: [
                Paragraph("This opens a review and gives it a reference that never changes. What is not known yet can be recorded later.", .lead),
                Form(
                    action: .to("open-review"), id: "open",
                    parts: [
                        partnership,
                        DateField(
                            name: "notified", label: "Day of the notification", day: form.typed("notified.day"), month: form.typed("notified.month"),
                            year: form.typed("notified.year"), fault: faults.of("notified"), isRequired: true),
                        TextField(name: "by", label: "Who notified it", hint: "The police force, a coroner, a service, a family member.", value: form.typed("by"), fault: faults.of("by"), isRequired: true),
                        ChoiceField(
                            name: "kind", label: "Kind of death, as notified",
                            choices: [
                                .init("homicide", "Homicide"), .init("suspected-suicide", "Suspected suicide"), .init("unexpected", "Unexpected death"),
                                .init("not-yet-known", "Not yet known"),
                            ], chosen: form.all("kind").isEmpty ? ["not-yet-known"] : Set(form.all("kind")), isRequired: true),
                        DateField(
                            name: "died", label: "Date of death", day: form.typed("died.day"), month: form.typed("died.month"),
                            year: form.typed("died.year"), fault: faults.of("died"), mayBeApproximate: true),
                        TextField(name: "reference", label: "Your own reference", value: form.typed("reference"), fault: faults.of("reference"), width: .half),
                    ], submit: "Open the review", cancel: .to("board")),
            ], faults: faults, place: .board)
    }

    private static func open(_ visit: Visit) async throws -> Answer {
        let form = visit.form
        var faults: [Page.Fault] = []
        func needed(_ name: String, _ words: String) -> String {
            guard let value = form[name] else {
                faults.append(Page.Fault(words, field: name))
                return ""
            }
            return value
        }
        func date<Value>(_ name: String, _ read: (String) -> Value?, _ words: String) -> Value? {
            guard let typed = form.date(name) else { return nil }
            guard let value = read(typed) else {
                faults.append(Page.Fault(words, field: name))
                return nil
            }
            return value
        }
        let partnership = needed("csp", "Say for which partnership")
        let by = needed("by", "Say who notified it")
        let notified = date("notified", { ApproximateDate($0) }, "The day of the notification must be a day, as 27 3 2026")
        if notified == nil, !faults.contains(where: { $0.field == "notified" }) { faults.append(Page.Fault("Enter the day of the notification", field: "notified")) }
        let died = date("died", { ApproximateDate($0) }, "The date of death must be a day, a month or a year")
        guard faults.isEmpty, let notified else { return .page(try await page(visit, faults: faults), status: 422) }
        do {
            let opened = try await visit.desk().open(
                NewReview(
                    partnership: partnership, notifiedOn: notified, by: by, died: died,
                    kind: DeathKind(rawValue: form["kind"] ?? "") ?? .notYetKnown, localReference: form["reference"]))
            return .redirect(.to("reviews", opened.reference), done: "The review is open as \(opened.reference)")
        } catch CaseworkError.refused(let refusal) {
            return .page(try await page(visit, faults: refusal.objections.map { Page.Fault($0.words.capitalisedFirst) }), status: 422)
        } catch CaseworkError.noAccess {
            return .page(try await page(visit, faults: [Page.Fault("Your office does not run this partnership", field: "csp")]), status: 422)
        }
    }
}
