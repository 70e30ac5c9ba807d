internal import Accounts
internal import Briefings
internal import CivilDates
internal import Documents
internal import Learning
internal import Storage

/// One briefing from its choices to the teams that it was taken to.
enum BriefingPages {
    static let routes: [Route] = [
        .get("/briefings/{plan}", .office([.trainer, .processManager])) { visit in
            .page(BriefingPage(briefing: try await .open(visit), person: try visit.person.name).page)
        },
        .get("/briefings/{plan}/choices", .office([.trainer, .processManager]), choices),
        .post("/briefings/{plan}/choices", .office([.trainer, .processManager]), saveChoices),
        .get("/briefings/{plan}/evidence", .office([.trainer, .processManager]), evidence),
        .post("/briefings/{plan}/evidence", .office([.trainer, .processManager]), saveEvidence),
        .get("/briefings/{plan}/message", .office([.trainer, .processManager]), message),
        .post("/briefings/{plan}/message", .office([.trainer, .processManager]), saveMessage),
        .get("/briefings/{plan}/logo", .office([.trainer, .processManager])) { visit in
            .page(LogoPage(saved: try await saved(visit)).page)
        },
        .post("/briefings/{plan}/logo", .office([.trainer, .processManager]), saveLogo),
        .get("/briefings/{plan}/preview", .office([.trainer, .processManager])) { visit in
            .document(try await PlannedBriefing.open(visit).layout.written(as: .html))
        },
        .post("/briefings/{plan}/approve", .office([.trainer, .processManager]), approve),
        .get("/briefings/{plan}/export/{format}", .office([.trainer, .processManager]), rate: .download, export),
        .get("/briefings/{plan}/delivered", .office([.trainer, .processManager])) { visit in
            .page(
                DeliveryPage(
                    briefing: try await .open(visit),
                    values: FormValues(pairs: [("by", try visit.person.name), ("on", visit.today.description)])
                ).page)
        },
        .post("/briefings/{plan}/delivered", .office([.trainer, .processManager]), deliver),
    ]

    private static func shelf(_ visit: Visit) -> PlanShelf { PlanShelf(log: visit.site.folder.log) }

    private static func saved(_ visit: Visit) async throws -> SavedPlan {
        do {
            return try await shelf(visit).plan(visit["plan"])
        } catch BriefingError.unknownPlan {
            throw Hidden()
        }
    }

    private static func save(_ plan: BriefingPlan, _ visit: Visit, done: String) async throws -> Answer {
        try await shelf(visit).save(plan, as: visit["plan"], by: visit.actor)
        return .redirect(.to("briefings", visit["plan"]), done: done)
    }

    // MARK: Choices

    private static func choices(_ visit: Visit) async throws -> Answer {
        let plan = try await saved(visit).plan
        return .page(PlanChoicesPage(values: PlanChoicesPage.values(of: plan), id: visit["plan"]).page)
    }

    private static func saveChoices(_ visit: Visit) async throws -> Answer {
        let plan = try await saved(visit).plan
        var page = PlanChoicesPage(values: visit.form, id: visit["plan"])
        guard let changed = page.checked(visit.form, from: plan) else { return .page(page.page, status: 422) }
        return try await save(changed, visit, done: "Saved.")
    }

    // MARK: Passages

    private static func evidence(_ visit: Visit) async throws -> Answer {
        .page(BriefingEvidencePage(briefing: try await .open(visit), number: max(1, visit.query.number("page") ?? 1)).page)
    }

    private static func saveEvidence(_ visit: Visit) async throws -> Answer {
        var plan = try await saved(visit).plan
        plan.take(visit.form)
        try await shelf(visit).save(plan, as: visit["plan"], by: visit.actor)
        return .redirect(
            .to("briefings", visit["plan"], "evidence"), done: "Saved. What is proposed may have changed: look once more.")
    }

    // MARK: Message and logo

    private static func message(_ visit: Visit) async throws -> Answer {
        let plan = try await saved(visit).plan
        return .page(MessagePage(id: visit["plan"], plan: plan, values: MessagePage.values(of: plan)).page)
    }

    private static func saveMessage(_ visit: Visit) async throws -> Answer {
        let plan = try await saved(visit).plan
        var page = MessagePage(id: visit["plan"], plan: plan, values: visit.form)
        guard let changed = page.checked() else { return .page(page.page, status: 422) }
        return try await save(changed, visit, done: "Saved.")
    }

    private static func saveLogo(_ visit: Visit) async throws -> Answer {
        let known = try await saved(visit)
        if visit.form["remove"] != nil {
            try await shelf(visit).choose(logo: nil, for: known.id, by: visit.actor)
            return .redirect(.to("briefings", known.id), done: "The logo was taken off.")
        }
        var page = LogoPage(saved: known)
        guard let file = visit.files.first(where: { $0.field == "logo" && !$0.bytes.isEmpty }) else {
            page.faults = [Page.Fault("Choose a file", field: "logo")]
            return .page(page.page, status: 422)
        }
        do {
            let picture = try Picture(bytes: file.bytes)
            try await shelf(visit).choose(logo: picture, for: known.id, by: visit.actor)
            return .redirect(.to("briefings", known.id), done: "The logo is saved.")
        } catch let error as PictureError {
            page.faults = [Page.Fault(LogoPage.words(error), field: "logo")]
            return .page(page.page, status: 422)
        }
    }

    // MARK: Going out

    private static func approve(_ visit: Visit) async throws -> Answer {
        let briefing = try await PlannedBriefing.open(visit)
        var page = BriefingPage(briefing: briefing, person: try visit.person.name, typed: visit.form)
        guard let name = visit.form["by"], name.utf8.count <= 200, name.contains(where: \.isLetter) else {
            page.faults = [Page.Fault("Write the name of whoever approves it", field: "by")]
            return .page(page.page, status: 422)
        }
        guard visit.form["edition"] == briefing.composition.id else {
            page.faults = [Page.Fault("The evidence or the choices have changed since you looked. Look at it once more, then approve it.")]
            return .page(page.page, status: 422)
        }
        do {
            _ = try await briefing.recorded(visit)
            _ = try await BriefingShelf(log: visit.site.folder.log).approve(
                briefing.composition.id, by: name, actor: visit.actor)
        } catch let error as BriefingError {
            page.faults = [Page.Fault(error.words.prefix(1).uppercased() + error.words.dropFirst())]
            return .page(page.page, status: 422)
        }
        return .redirect(briefing.path, done: "Approved. DRAFT has gone from every form of this edition.")
    }

    private static func export(_ visit: Visit) async throws -> Answer {
        guard let format = DocumentFormat(rawValue: visit["format"]) else { throw Hidden() }
        let briefing = try await PlannedBriefing.open(visit)
        let edition = try await briefing.recorded(visit)
        let kind = briefing.saved.plan.briefingKind == .theme ? "" : "-\(briefing.saved.plan.kind)"
        return .file(
            Download(
                name: "\(briefing.saved.plan.theme)\(kind)-\(edition.briefing)\(edition.isDraft ? "-draft" : "").\(format.fileExtension)",
                type: format.mediaType, bytes: try briefing.composition.layout(of: edition).written(as: format)))
    }

    private static func deliver(_ visit: Visit) async throws -> Answer {
        let briefing = try await PlannedBriefing.open(visit)
        var page = DeliveryPage(briefing: briefing, values: visit.form)
        guard let (edition, facts) = page.checked(today: visit.today) else { return .page(page.page, status: 422) }
        try await shelf(visit).record(facts, of: edition, by: visit.actor)
        return .redirect(briefing.path, done: "The delivery is recorded.")
    }
}
