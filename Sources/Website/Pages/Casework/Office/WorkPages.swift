internal import Casework

/// What waits for a person over all their reviews.
enum WorkPages {
    static let routes: [Route] = [
        .get("/work", .casework, work),
        .get("/reviews/{review}/agency", .casework, agency),
        .get("/reviews/{review}/family-page", .casework, family),
    ]

    private static func work(_ visit: Visit) async throws -> Answer {
        let desk = try await visit.desk()
        let answer = try await desk.work()
        let reviews = try await desk.reviews().reviews
        var blocks: [any Block] = []
        if answer.items.isEmpty {
            blocks.append(Paragraph("Nothing is asked of you today."))
        } else {
            blocks.append(
                TaskList(
                    answer.items.map { item in
                        let path: SitePath = item.event.map {
                            .to("reviews", item.review, "record", $0, query: query(item))
                        } ?? place(of: item)
                        return TaskList.Item(
                            title: .link(item.what.capitalisedFirst, to: path), hint: Words(item.review),
                            state: (item.due.map { Words(Shown.date($0)) + .lineBreak } ?? Words([]))
                                + (item.overdue ? .tag("Overdue", .late) : .tag(Shown.title(item.kind.rawValue), .neutral)))
                    }))
        }
        let drafts = try await desk.drafts()
        if !drafts.isEmpty {
            blocks.append(
                Section("Your drafts", drafts.flatMap { draft -> [any Block] in
                    [
                        Paragraph(
                            .link(EventWording.title(of: draft.event), to: .to("reviews", draft.review, "record", draft.event, query: [("_draft", draft.id)]))
                                + Words(" – \(draft.review), saved \(Shown.date(draft.savedOn))")),
                        Form(action: .to("drafts", draft.id, "discard"), id: "discard-\(draft.id)", parts: [], submit: "Throw this draft away", isDangerous: true, isInline: true),
                    ]
                }))
        }
        blocks.append(
            Section("Your reviews", [
                Table(
                    "Your reviews", captionIsHidden: true, ["Review", "You are", "Stage"],
                    reviews.map { review in
                        [
                            .link(review.review, to: start(of: review)), Words(review.roles.map { Shown.words($0) }.joined(separator: ", ").capitalisedFirst), Words(review.stageLabel ?? ""),
                        ]
                    }, empty: "No review is open to you. The office that runs reviews gives access to each of them.")
            ]))
        return .page(Page(title: "My work", blocks: blocks, place: .work))
    }

    private static func query(_ item: WorkAnswer.Item) -> [(String, String)] {
        guard let subject = item.subject else { return [] }
        switch subject.first {
        case "Q": return [("request", subject)]
        case "A": return [("action", subject)]
        case "P": return [("person", subject)]
        default: return []
        }
    }

    private static func place(of item: WorkAnswer.Item) -> SitePath {
        switch item.kind {
        case .paper, .draft: ReviewArea.documents.path(of: item.review)
        case .meeting: ReviewArea.meetings.path(of: item.review)
        default: .to("reviews", item.review)
        }
    }

    /// Agencies and families have a page of their own.
    private static func start(of review: DeskReviewsAnswer.Row) -> SitePath {
        if review.seesFamilySliceAlone { return .to("reviews", review.review, "family-page") }
        if review.seesOwnRequestsAlone { return .to("reviews", review.review, "agency") }
        return .to("reviews", review.review)
    }

    private static func agency(_ visit: Visit) async throws -> Answer {
        let desk = try await visit.desk()
        return .page(AgencyPage(visit: visit, answer: try await desk.agency(visit["review"])).page)
    }

    private static func family(_ visit: Visit) async throws -> Answer {
        let desk = try await visit.desk()
        return .page(FamilyPage(visit: visit, answer: try await desk.familySlice(visit["review"])).page)
    }
}
