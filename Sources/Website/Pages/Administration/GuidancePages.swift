internal import Casework

/// Editions of guidance, as people can check them.
enum GuidancePages {
    static let routes: [Route] = [
        .get("/guidance", .signedIn) { .page(try await list($0)) },
        .get("/guidance/{edition}", .signedIn) { .page(try await one($0)) },
    ]

    private static func list(_ visit: Visit) async throws -> Page {
        let answer = try await visit.site.caseload(on: visit.today).guidanceList()
        return Page(
            title: "Guidance",
            blocks: [
                Paragraph("The rules that reviews run under. Each fact says where it comes from, and whether that was read or is recalled. What is recalled never refuses anything."),
                Table(
                    "Editions", captionIsHidden: true, ["Edition", "Title", "Where it stands"],
                    answer.editions.map { [.link($0.id, to: .to("guidance", $0.id)), Words($0.title), Words($0.standing)] }),
                Section("Overlays", [
                    Table(
                        "Overlays", captionIsHidden: true, ["Overlay", "Title", "Put on"],
                        answer.overlays.map { [Words($0.id), Words($0.title + ($0.isSample ? " (a sample)" : "")), Words($0.appliesTo.joined(separator: ", "))] },
                        empty: "None.")
                ]),
            ])
    }

    private static func one(_ visit: Visit) async throws -> Page {
        let answer: GuidanceAnswer
        do {
            answer = try await visit.site.caseload(on: visit.today).guidanceAnswer(visit["edition"])
        } catch is CaseworkError {
            throw Hidden()
        }
        func named(_ title: String, _ rows: [GuidanceAnswer.Named]) -> any Block {
            Section(title, [
                Table(title, captionIsHidden: true, ["What", "Source"], rows.map { [Words($0.label), Citations.words($0.citation)] }, empty: "None.")
            ])
        }
        var blocks: [any Block] = [SummaryList([.init("Called", Words(answer.reviewName)), .init("Statute", Words(answer.statute)), .init("Where it stands", Words(answer.standing))])]
        if !answer.caveats.isEmpty {
            blocks.append(Notice(.warning, title: "What is not known of it", [ListBlock(answer.caveats.map { Words($0) })]))
        }
        for part in answer.eligibility { blocks.append(named("Test: \(part.part)", part.limbs)) }
        blocks.append(
            Section("Limits", [
                Table(
                    "Limits", captionIsHidden: true, ["Limit", "Time", "Kind", "Source"],
                    answer.limits.map { [Words($0.label), Words($0.length), Words(Shown.title($0.kind)), Citations.words($0.citation)] })
            ]))
        blocks.append(
            Section("Steps", [
                Table(
                    "Steps", captionIsHidden: true, ["Step", "What", "Who", "Source"],
                    answer.steps.map { [Words($0.number), Words($0.label), Words($0.owners.joined(separator: ", ")), Citations.words($0.citation)] })
            ]))
        blocks += [
            named("Documents", answer.documents), named("Who is told of what", answer.tellings), named("Sectors of the panel", answer.sectors),
            Section("Sources", [ListBlock(answer.sources.map { Words("\($0.title) ") + ($0.url.map { .link($0, toAddress: $0) } ?? Words([])) })]),
        ]
        return Page(title: answer.title, caption: answer.id, trail: [Page.Link("Guidance", .to("guidance"))], blocks: blocks)
    }
}
