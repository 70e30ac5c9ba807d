internal import Accounts
internal import Casework
internal import CivilDates
internal import Workflow

/// The office's register: partnerships, chairs, commencements, local
/// protocols.
enum RegisterPages {
    private static let keepers = Access.office([.administrator, .processManager])

    static let routes: [Route] = [
        .get("/administration/register", keepers) { .page(try await list($0)) },
        .get("/administration/register/{entry}", keepers) { .page(try page($0, [])) },
        .post("/administration/register/{entry}", keepers, record),
    ]

    private static func cases(_ visit: Visit) async throws -> Caseload { try await visit.site.caseload(on: visit.today) }

    /// A partnership's own settings are for its office; what holds for all
    /// of them is for administrators and for an office that runs them all.
    private static func mayKeep(_ kind: RegisterKind, partnership: String?, _ visit: Visit) throws -> Bool {
        let person = try visit.person
        if person.rights.roles.contains(.administrator) || visit.viewer?.office == .processManager(.all) { return true }
        return kind == .partnershipSet && partnership.map { visit.viewer?.runs($0) ?? false } ?? false
    }

    private static func list(_ visit: Visit) async throws -> Page {
        var register = try await cases(visit).registerAnswer()
        if !(try visit.person.rights.roles.contains(.administrator)) {
            register.partnerships = register.partnerships.filter { visit.viewer?.runs($0.name) ?? false }
        }
        func add(_ kind: RegisterKind, _ words: String) -> Words { .link(words, to: .to("administration", "register", kind.rawValue)) }
        return Page(
            title: "The office’s register", trail: AdministrationPages.trail,
            blocks: [
                Section("Partnerships", action: add(.partnershipSet, "Add or change one"), [
                    Table(
                        "Partnerships", captionIsHidden: true, ["Name", "Edition", "Papers kept, months", "On the website, months", "Letters from"],
                        register.partnerships.map {
                            [Words($0.name), Words($0.edition ?? "The one in force"), Words($0.retentionMonths.map(String.init) ?? "Not set"), Words($0.websiteMonths.map(String.init) ?? "Not set"), Words($0.sender ?? "")]
                        }, empty: "None yet.")
                ]),
                Section("Chairs", action: add(.chairRegistered, "Add or change one"), [
                    Table(
                        "Chairs", captionIsHidden: true, ["Name", "Reviews chaired", "Training", "Declared links", "Available"],
                        register.chairs.map { chair in
                            var training = Words(chair.training.joined(separator: "; "))
                            if !chair.lapsedTraining.isEmpty { training += Words(" ") + .tag("To be taken again: \(chair.lapsedTraining.joined(separator: ", "))", .soon) }
                            return [
                                Words("\(chair.name) (\(chair.number))"), Words(chair.reviewsChaired.map(String.init) ?? "Not known"), training,
                                Words(chair.links.joined(separator: "; ")), Words(chair.takesNone ? "Takes none" : chair.availableFrom.map { "From \(Shown.date($0))" } ?? "Not known"),
                            ]
                        }, empty: "None yet."),
                    ListBlock([add(.chairTrained, "Record a training"), add(.chairLinked, "Record a declared link"), add(.chairAvailability, "Record when one is available")]),
                ]),
                Section("Guidance in force", action: add(.editionCommenced, "Set a commencement"), [
                    Table("Commencements", captionIsHidden: true, ["Edition", "In force from"], register.commenced.map { [Words($0.edition), Words(Shown.date($0.from))] }, empty: "No commencement has been set by a person."),
                    Paragraph(add(.editionAdded, "Add a local protocol")),
                    ListBlock(register.localEditions.map { Words($0) }),
                ]),
            ], isWide: true, place: .administration)
    }

    private static func page(_ visit: Visit, _ faults: [FieldFault], others: [Page.Fault] = []) throws -> Page {
        guard let kind = RegisterKind(rawValue: visit["entry"]), kind != .reviewErased else { throw Hidden() }
        let parts: [any FormPart] = kind.fields.filter { $0.key != "plan" }.map { form in
            let fault = faults.first { $0.field == form.key }.map { FaultWords.of($0, label: Shown.title(form.key)) }
            let isRequired = form.need == .required
            if form.wanted == "yes or no" {
                return ChoiceField(name: form.key, label: Shown.title(form.key), hint: Words(form.help), choices: [.init("yes", "Yes"), .init("no", "No")], chosen: Set(visit.form.all(form.key)), fault: fault, isRequired: isRequired)
            }
            if form.wanted.hasPrefix("a day") || form.wanted.hasPrefix("a date") {
                return DateField(name: form.key, label: Shown.title(form.key), hint: Words(form.help), day: visit.form.typed("\(form.key).day"), month: visit.form.typed("\(form.key).month"), year: visit.form.typed("\(form.key).year"), fault: fault, isRequired: isRequired)
            }
            return TextField(name: form.key, label: Shown.title(form.key), hint: Words(form.help), value: visit.form.typed(form.key), fault: fault, isRequired: isRequired, lines: form.key == "json" ? 12 : 1)
        }
        return Page(
            title: Shown.title(kind.rawValue), trail: AdministrationPages.trail + [Page.Link("Register", .to("administration", "register"))],
            blocks: [
                Paragraph(Words(kind.meaning), .lead),
                Form(action: .to("administration", "register", kind.rawValue), parts: parts, submit: "Record", cancel: .to("administration", "register")),
            ],
            faults: others + faults.map { Page.Fault(FaultWords.of($0, label: Shown.title($0.field)), field: $0.field) }, place: .administration)
    }

    private static func record(_ visit: Visit) async throws -> Answer {
        guard let kind = RegisterKind(rawValue: visit["entry"]), kind != .reviewErased else { throw Hidden() }
        guard try mayKeep(kind, partnership: visit.form["name"], visit) else {
            return .page(try page(visit, [], others: [Page.Fault("Your office does not run this partnership, or this holds for every partnership: an administrator can record it")]), status: 422)
        }
        var fields: [String: FieldValue] = [:]
        for form in kind.fields where form.key != "plan" {
            let isDay = form.wanted.hasPrefix("a day") || form.wanted.hasPrefix("a date")
            fields[form.key] = (isDay ? visit.form.date(form.key) : visit.form[form.key]).map { .text($0) }
        }
        do {
            _ = try await cases(visit).register(kind.rawValue, fields, on: visit.today, actor: visit.actor)
            return .redirect(.to("administration", "register"), done: "Recorded in the register")
        } catch CaseworkError.fields(_, let faults) {
            return .page(try page(visit, faults), status: 422)
        } catch CaseworkError.guidance(let faults) {
            return .page(try page(visit, [], others: faults.map { Page.Fault("\($0)") }), status: 422)
        } catch CaseworkError.notUnderstood(let what, let why) {
            return .page(try page(visit, [], others: [Page.Fault("\(Shown.title(what)): \(why)")]), status: 422)
        } catch CaseworkError.unknownEdition {
            return .page(try page(visit, [], others: [Page.Fault("There is no such edition: see Guidance")]), status: 422)
        }
    }
}
