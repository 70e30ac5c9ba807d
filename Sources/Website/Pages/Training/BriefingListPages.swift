internal import Accounts
internal import Briefings
internal import Learning
internal import Reviews
internal import Storage
internal import Themes

/// The briefings: those in work, and every edition that was made.
enum BriefingListPages {
    static let routes: [Route] = [
        .get("/briefings", .office([.trainer, .processManager]), list),
        .get("/briefings/new", .office([.trainer, .processManager])) { visit in
            .page(PlanChoicesPage(values: PlanChoicesPage.empty(theme: visit.query["theme"])).page)
        },
        .post("/briefings/new", .office([.trainer, .processManager]), begin),
    ]

    private static func list(_ visit: Visit) async throws -> Answer {
        let log = visit.site.folder.log
        let plans = try await PlanShelf(log: log).plans()
        let editions = try await BriefingShelf(log: log).editions()
        let deliveries = try await PlanShelf(log: log).deliveries()
        return .page(
            Page(
                title: "Briefings",
                blocks: [
                    Paragraph("A briefing quotes reviews on one theme, each quotation with its paragraph. It stays a draft until a named person approves it."),
                    Buttons([.init(text: "New briefing", path: .to("briefings", "new"))]),
                    Section("In work", [plansTable(plans, editions)]),
                    Section("Editions", [editionsTable(editions, plans, deliveries)]),
                ], place: .briefings))
    }

    private static func plansTable(_ plans: [SavedPlan], _ editions: [BriefingEdition]) -> any Block {
        Table(
            "Briefings in work, the one saved last first", captionIsHidden: true, ["Name", "About", "Kind", "Last saved", "State"],
            plans.map { saved in
                let latest = editions.last { $0.plan == saved.id }
                return [
                    .link(saved.plan.name, to: .to("briefings", saved.id)),
                    Words(([saved.plan.theme] + saved.plan.also).map { ThemeNames.label($0) }.joined(separator: "; ")),
                    Words(KindNames.of(saved.plan.kind)), Words(Shown.date(saved.savedOn)),
                    latest.map { $0.isDraft ? .tag("draft", .neutral) : .tag("approved", .good) } ?? .tag("not made yet", .neutral),
                ]
            }, empty: "None yet. Begin with “New briefing”.")
    }

    private static func editionsTable(
        _ editions: [BriefingEdition], _ plans: [SavedPlan], _ deliveries: [Delivery]
    ) -> any Block {
        let known = Set(plans.map(\.id))
        return Table(
            "Editions, the newest first", captionIsHidden: true,
            ["Edition", "About", "Kind", "Made", "State", "Since the edition before", "Delivered"],
            editions.reversed().prefix(100).map { edition in
                let plan = edition.plan.flatMap { known.contains($0) ? $0 : nil }
                return [
                    plan.map { .link(edition.briefing, to: .to("briefings", $0)) } ?? Words(edition.briefing),
                    Words(ThemeNames.label(edition.slug)), Words(KindNames.of(edition.kind)), Words(Shown.date(edition.composedOn)),
                    EditionWords.state(edition), EditionWords.changes(edition),
                    Words("\(deliveries.count { $0.briefing == edition.briefing })"),
                ]
            }, empty: "No edition has been made yet.")
    }

    private static func begin(_ visit: Visit) async throws -> Answer {
        var page = PlanChoicesPage(values: visit.form)
        guard let plan = page.checked(visit.form, from: nil) else { return .page(page.page, status: 422) }
        let id = try await PlanShelf(log: visit.site.folder.log).begin(plan, by: visit.actor)
        return .redirect(.to("briefings", id), done: "The briefing is saved. You can leave it and come back.")
    }
}

/// Names of the kinds of briefing.
enum KindNames {
    static func of(_ kind: String) -> String {
        switch BriefingKind(rawValue: kind) {
        case .theme: "Theme briefing, four to eight pages"
        case .sevenMinute: "Seven-minute briefing, one page and a form"
        case nil: kind
        }
    }
}

/// An edition's state and changes in words.
enum EditionWords {
    static func state(_ edition: BriefingEdition) -> Words {
        if !edition.withdrawn.isEmpty { return .tag("quotes a withdrawn report", .late) }
        guard let approval = edition.approval else { return .tag("draft", .neutral) }
        return .tag("approved", .good) + Words(" by \(approval.by), \(Shown.date(approval.on))")
    }

    static func changes(_ edition: BriefingEdition) -> Words {
        guard let changes = edition.changes else { return "The first" }
        let parts = [
            changes.added.isEmpty ? nil : Shown.count(changes.added.count, "passage") + " more",
            changes.removed.isEmpty ? nil : Shown.count(changes.removed.count, "passage") + " fewer",
            changes.figures.isEmpty ? nil : Shown.count(changes.figures.count, "figure") + " changed",
        ].compactMap { $0 }
        return Words(parts.isEmpty ? "Other words or order, the same passages" : parts.joined(separator: ", "))
    }
}
