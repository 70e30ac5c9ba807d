internal import Casework

/// A review as an agency sees it: its own requests, papers and actions.
struct AgencyPage {
    var visit: Visit
    var answer: AgencyDeskAnswer

    var page: Page {
        Page(
            title: answer.agencies.joined(separator: ", "), caption: answer.review, trail: [Page.Link("My work", .to("work"))],
            blocks: [requests, actions, documents, chronology], marking: visit.site.settings.marking, place: .work)
    }

    private func act(_ event: String, _ words: String, _ query: [(String, String)] = []) -> Words? {
        answer.events.contains(event) ? .link(words, to: .to("reviews", answer.review, "record", event, query: query)) : nil
    }

    private var requests: any Block {
        guard !answer.requests.isEmpty else {
            return Section("What you are asked for", [Paragraph("Nothing is asked of your agency in this review.", .quiet)])
        }
        return Section(
            "What you are asked for",
            answer.requests.flatMap { request -> [any Block] in
                var rows: [SummaryList.Row] = [
                    .init("State", request.overdue ? .tag("Overdue", .late) : RequestWords.tag(request.state)),
                    .init("By", Words(Shown.date(request.due, unknown: "No date is set"))),
                ]
                if let what = request.what { rows.append(.init("What exactly", Words(what))) }
                if let wanting = request.sentBack { rows.append(.init("Sent back because", .strong(wanting))) }
                var blocks: [any Block] = [
                    Heading("\(request.request): \(Shown.title(request.kind))", level: 3, id: "request-\(request.request)"), SummaryList(rows),
                ]
                if !request.keyLines.isEmpty {
                    blocks.append(Details("Questions to answer (\(request.keyLines.count))", [ListBlock(request.keyLines.map { Words("\($0.keyLine) \($0.question)") })], isOpen: true))
                }
                let query = [("request", request.request)]
                let acts = [act("request-returned", "Send your answer", query), act("return-signed-off", "Sign it off", query)].compactMap { $0 }
                if !acts.isEmpty { blocks.append(ListBlock(acts)) }
                return blocks
            })
    }

    private var actions: any Block {
        Section("Your actions", [
            Table(
                "Actions of your agency", captionIsHidden: true, ["Action", "What", "Target", "State", "Do"],
                answer.actions.map { action in
                    [
                        Words(action.action), Words(action.text) + (action.notAccepted.map { .lineBreak + .strong("Not accepted: \($0)") } ?? Words([])),
                        Words(Shown.date(action.target, unknown: "No date")), action.overdue ? .tag("Overdue", .late) : .tag(Shown.title(action.state), .neutral),
                        act("action-reported-done", "report it done", [("action", action.action)]) ?? Words(""),
                    ]
                }, empty: "Your agency has no action in this review.")
        ])
    }

    private var documents: any Block {
        Section("Your papers", [
            Table(
                "Papers of your agency", captionIsHidden: true, ["Number", "Title", "File"],
                answer.documents.map { document in
                    [
                        Words(document.document), Words(document.title),
                        document.hasFile ? .link("open", to: .to("reviews", answer.review, "papers", document.document), isDownload: true) : Words("No file"),
                    ]
                }, empty: "Nothing was handed in yet.")
        ])
    }

    private var chronology: any Block {
        Section("Your entries in the chronology", action: act("chronology-entry-recorded", "Add an entry"), [
            Table(
                "Your entries", captionIsHidden: true, ["Entry", "When", "What"],
                answer.chronology.map { entry in
                    [Words(entry.entry), Words(entry.until.map { "\(Shown.date(entry.from)) to \(Shown.date($0))" } ?? Shown.date(entry.from)), Words(entry.what)]
                }, empty: "None yet.")
        ])
    }
}

/// A review as a family's advocate sees it, in plain words.
struct FamilyPage {
    var visit: Visit
    var answer: FamilySliceAnswer

    var page: Page {
        var blocks: [any Block] = [Paragraph(Words(answer.state), .lead)]
        if let next = answer.next { blocks.append(Paragraph(Words(next))) }
        if answer.isPaused { blocks.append(Notice(.inset, "The review rests at the moment. The office can tell you why.")) }
        for member in answer.people {
            var rows: [SummaryList.Row] = [
                .init("Next contact", Words(member.promisedBy.map { "Promised by \(Shown.date($0))" } ?? "None is promised. You may ask the office for one.")),
                .init("Last contact", Words(Shown.date(member.lastContact, unknown: "None recorded"))),
            ]
            for words in member.comments { rows.append(.init("Comment on the draft", Words(words))) }
            blocks.append(Section(member.name, id: "person-\(member.person)", [SummaryList(rows)]))
        }
        blocks.append(
            Section("Drafts to read", answer.drafts.isEmpty
                ? [Paragraph("No draft is with you now.", .quiet)]
                : answer.drafts.flatMap { draft -> [any Block] in
                    let until = draft.until.map { " It is yours to read until \(Shown.date($0))." } ?? ""
                    var blocks: [any Block] = [
                        Paragraph(.link(draft.title, to: .to("reviews", answer.review, "papers", draft.document, query: [("version", "\(draft.version)")]), isDownload: true) + Words(until))
                    ]
                    if answer.events.contains("draft-read-by-family") {
                        blocks.append(Buttons([.init(text: "Write what you think of it", path: .to("reviews", answer.review, "record", "draft-read-by-family", query: [("person", draft.person)]), isSecondary: true)]))
                    }
                    return blocks
                }))
        blocks.append(
            Section("Letters", [
                Table(
                    "Letters", captionIsHidden: true, ["Letter", "Day"],
                    answer.letters.map { letter in
                        [
                            letter.hasFile ? .link(letter.title, to: .to("reviews", answer.review, "papers", letter.document), isDownload: true) : Words(letter.title),
                            Words(Shown.date(letter.on)),
                        ]
                    }, empty: "No letter yet.")
            ]))
        return Page(
            title: answer.reviewName, caption: answer.review, trail: [Page.Link("My work", .to("work"))], blocks: blocks,
            marking: visit.site.settings.marking, offersToLeave: true, place: .work)
    }
}
