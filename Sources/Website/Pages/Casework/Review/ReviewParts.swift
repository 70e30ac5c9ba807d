internal import Casework
internal import Workflow

/// The pages of a review beside the first.
struct ReviewParts {
    var desk: Desk
    var seen: DeskReview

    private var review: ReviewAnswer { seen.review }
    private var reference: String { review.review }

    func blocks(of area: ReviewArea) async throws -> [any Block] {
        switch area {
        case .overview: []
        case .record: RecordingList(seen: seen).blocks
        case .clocks: clocks
        case .people: people
        case .agencies: agencies
        case .meetings: meetings
        case .family: try await FamilyBlocks(family: desk.family(reference), seen: seen).blocks
        case .documents: documents
        case .chronology: try await chronology
        case .terms: terms
        case .findings: try await findings
        case .recommendations: recommendations
        case .quality: quality
        case .letters: try await letters
        case .costs: costs
        case .history: try await history
        case .handover: try await handover
        }
    }

    /// A link to the form of an event, where it is the viewer's to record.
    func action(_ event: String, _ words: String, _ query: [(String, String)] = []) -> Words? {
        seen.events.contains(event) ? .link(words, to: .to("reviews", reference, "record", event, query: query)) : nil
    }

    private var clocks: [any Block] {
        [
            ClockChart(review: review, today: desk.today),
            ClockWords.table(review.clocks, caption: "Clocks of \(reference)", withReview: false),
        ]
    }

    private var people: [any Block] {
        [
            Section(
                "People", id: "people", action: action("person-recorded", "Record a person"),
                [
                    Table(
                        "People of the review", captionIsHidden: true,
                        ["Number", "Name", "Part", "Organisation", "Pseudonym", "Confidentiality"],
                        review.people.map { person in
                            [
                                Words(person.person), Words(person.name), Words(Shown.title(person.part)), Words(person.organisation ?? ""),
                                Words(person.pseudonym ?? ""), person.confidentialitySigned ? .tag("Signed", .good) : Words("Not signed"),
                            ]
                        }, empty: "Nobody is recorded.")
                ]),
            Section(
                "Panel", id: "panel", action: action("panel-member-joined", "Add a member"),
                [
                    Table(
                        "Members of the panel", captionIsHidden: true, ["Member", "Agency", "Sector"],
                        review.panel.map { member in
                            let name = review.people.first { $0.person == member.person }?.name
                            return [Words(name.map { "\($0) (\(member.person))" } ?? member.person), Words(member.agency), Words(member.sector.map { Shown.title($0) } ?? "")]
                        },
                        empty: "No member is recorded."),
                ] + (review.missingSectors.isEmpty ? [] : [
                    Notice(.warning, title: "No member from", [ListBlock(review.missingSectors.map { Words(Shown.title($0)) })])
                ])),
        ]
    }

    private var agencies: [any Block] {
        [
            Section(
                "Requests", id: "requests", action: action("agency-asked", "Ask an agency"),
                [
                    Table(
                        "Requests to agencies", captionIsHidden: true,
                        columns: ["Request", "Agency", "For", "Asked", "Due", "State", "Do"].map { Table.Column($0) },
                        rows: review.requests.map { request in
                            let query = [("request", request.request)]
                            let acts = [
                                action("request-returned", "record the return", query), action("request-chased", "chase", query),
                                action("return-checked", "check", query), action("return-signed-off", "sign off", query),
                            ].compactMap { $0 }
                            return Table.Row([
                                Words(request.request), Words(request.agency), Words(Shown.title(request.kind)),
                                Words(Shown.date(request.askedOn)), Words(Shown.date(request.due, unknown: "No date")),
                                RequestWords.tag(request.state) + (request.chased > 0 ? Words(" chased \(Shown.count(request.chased, "time"))") : Words([])),
                                acts.enumerated().reduce(Words([])) { $0 + Words($1.offset == 0 ? "" : ", ") + $1.element },
                            ])
                        }, empty: "No agency was asked for anything yet."),
                ]),
        ]
    }

    private var meetings: [any Block] {
        [
            Section(
                "Meetings", id: "meetings", action: action("meeting-called", "Call a meeting"),
                [
                    Table(
                        "Meetings", captionIsHidden: true, ["Meeting", "Kind", "Day", "State", "Present"],
                        review.meetings.map {
                            [Words($0.meeting), Words(Shown.title($0.kind)), Words(Shown.date($0.day)), Words(Shown.title($0.state)), Words($0.present > 0 ? "\($0.present)" : "")]
                        }, empty: "No meeting was called.")
                ])
        ]
    }

    private var documents: [any Block] {
        let open = Dictionary(seen.versions.map { ($0.document, $0.open) }, uniquingKeysWith: { first, _ in first })
        var blocks: [any Block] = []
        if seen.withheldPapers > 0, !seen.confidentialitySigned {
            blocks.append(Notice(.warning, Words("\(Shown.count(seen.withheldPapers, "paper")) will open once your confidentiality agreement is on record.")))
        }
        blocks.append(
            Section(
                "Documents", id: "documents", action: action("document-filed", "File a document"),
                [
                    Table(
                        "Documents", captionIsHidden: true, ["Number", "Title", "Kind", "Versions"],
                        review.documents.map { document in
                            let versions = document.hasFile ? open[document.document] ?? [] : []
                            let links = versions.reversed().map { version in
                                Words.link("version \(version)", to: .to("reviews", reference, "papers", document.document, query: [("version", "\(version)")]), isDownload: true)
                            }
                            return [
                                Words(document.document), Words(document.title), Words(document.kind.map { Shown.title($0) } ?? ""),
                                links.isEmpty ? Words("\(document.versions), no file") : links.enumerated().reduce(Words([])) { $0 + Words($1.offset == 0 ? "" : ", ") + $1.element },
                            ]
                        }, empty: "Nothing is filed that you may open.")
                ]))
        return blocks
    }

    private var chronology: [any Block] {
        get async throws {
            let answer = try await desk.chronology(reference)
            return [
                Section(
                    "Combined chronology", id: "chronology", action: action("chronology-entry-recorded", "Add an entry"),
                    ChronologyBlocks(answer: answer, reference: reference).blocks)
            ]
        }
    }

    private var terms: [any Block] {
        [
            Section(
                "Key lines of enquiry", id: "key-lines", action: action("key-line-set", "Set a key line"),
                [
                    Table(
                        "Key lines of enquiry", captionIsHidden: true, ["Number", "Question", "Findings"],
                        review.keyLines.map { [Words($0.keyLine), Words($0.question), Words($0.findings.joined(separator: ", "))] },
                        empty: "No key line is set.")
                ])
        ]
    }

    private var findings: [any Block] {
        get async throws {
            let grid = try await desk.grid(reference)
            return [
                Section(
                    "Findings", id: "findings", action: action("finding-recorded", "Record a finding"),
                    [
                        Table(
                            "Findings", captionIsHidden: true, ["Number", "Finding", "Key line", "Agencies", "Lesson"],
                            review.findings.map {
                                [Words($0.finding), Words($0.text), Words($0.keyLine ?? ""), Words($0.agencies.joined(separator: ", ")), Words($0.lesson ?? "")]
                            }, empty: "No finding is recorded.")
                    ]),
                Section("Key lines by agency", id: "grid", GridBlocks(grid: grid).blocks),
            ]
        }
    }

    private var recommendations: [any Block] {
        [
            Section(
                "Recommendations", id: "recommendations", action: action("recommendation-drafted", "Draft a recommendation"),
                [
                    Table(
                        "Recommendations", captionIsHidden: true, ["Number", "Recommendation", "Level", "To", "Owner", "State", "Missing"],
                        review.recommendations.map {
                            [
                                Words($0.id), Words($0.text), Words(Shown.title($0.level)), Words($0.addressee ?? ""), Words($0.owner ?? ""),
                                .tag(Shown.title($0.state), .neutral), Words($0.missing.joined(separator: "; ")),
                            ]
                        }, empty: "None yet."),
                    Paragraph(.link("Earlier recommendations of other reviews", to: .to("recommendations"))),
                ]),
            Section(
                "Actions", id: "actions", action: action("action-agreed", "Agree an action"),
                [
                    Table(
                        "Actions", captionIsHidden: true, ["Number", "Action", "Agency", "Target", "State"],
                        review.actions.map {
                            [Words($0.id), Words($0.text), Words($0.agency), Words(Shown.date($0.target, unknown: "No date")), .tag(Shown.title($0.state), .neutral)]
                        }, empty: "None yet."),
                ] + (seen.visibleParts.contains("actions") ? [
                    Buttons([.init(text: "Action plan as CSV", path: .to("reviews", reference, "action-plan.csv"), isSecondary: true, isDownload: true)])
                ] : [])),
        ]
    }

    private var quality: [any Block] {
        var blocks: [any Block] = []
        if seen.visibleParts.contains("quality-assurance") {
            blocks.append(
                Section(
                    "Points of the quality assurance letter", id: "points", action: action("quality-point-raised", "Enter a point"),
                    [
                        Table(
                            "Points", captionIsHidden: true, ["Number", "Point", "State"],
                            review.qualityPoints.map {
                                [
                                    Words($0.point), Words($0.text),
                                    $0.answered ? .tag("Answered", .good) : (action("quality-point-answered", "answer it", [("point", $0.point)]) ?? .tag("Open", .soon)),
                                ]
                            }, empty: "No point is open: no letter has been recorded, or it raised none.")
                    ]))
        }
        if seen.visibleParts.contains("publication") {
            let published = review.publication
            blocks.append(
                Section(
                    "Publication", id: "publication", action: action("publication-planned", "Plan the publication"),
                    [
                        SummaryList([
                            .init("Published", Words(published.map { Shown.date($0.on) } ?? "Not yet")),
                            .init("Address", published?.url.map { Words.link($0, toAddress: $0) } ?? Words("Not recorded")),
                        ])
                    ]))
        }
        return blocks
    }

    private var letters: [any Block] {
        get async throws {
            let chasers = try await desk.letters(reference)
            return [
                Section("Reminders that are due", id: "chasers", chasers.isEmpty
                    ? [Paragraph("Nobody has to be reminded today.", .quiet)]
                    : chasers.map { letter in Details(letter.title, [Paragraph(Words(letter.text), .body)]) }),
                Section("Letters", id: "letters", LetterList(edition: review.edition, reference: reference).blocks),
            ]
        }
    }

    private var costs: [any Block] {
        [
            Section(
                "Costs", id: "costs", action: action("cost-recorded", "Record a cost"),
                [
                    SummaryList([.init("In all", Words(review.costs.total)), .init("Carried by no partner", Words(review.costs.notCarried))]),
                    Table(
                        "Shares", ["Partner", "Amount", "Capped"],
                        review.costs.shares.map { [Words($0.partner), Words($0.amount), Words($0.isCapped ? "Yes" : "No")] },
                        empty: "No share is agreed."),
                ])
        ]
    }

    private var history: [any Block] {
        get async throws { HistoryBlocks(history: try await desk.history(reference), seen: seen).blocks }
    }

    private var handover: [any Block] {
        get async throws { HandoverBlocks(handover: try await desk.handover(reference)).blocks }
    }
}

enum RequestWords {
    static func tag(_ state: String) -> Words {
        switch state {
        case "overdue": .tag("Overdue", .late)
        case "signed-off", "checked", "accepted": .tag(Shown.title(state), .good)
        case "returned": .tag("Returned", .notice)
        default: .tag(Shown.title(state), .neutral)
        }
    }
}
