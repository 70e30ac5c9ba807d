internal import Briefings
internal import CivilDates
internal import Documents
internal import Learning

/// Where a briefing stands, and what is left to do with it.
struct BriefingPage {
    var briefing: PlannedBriefing
    /// Whose name stands in the field of approval.
    var person: String
    var faults: [Page.Fault] = []
    /// As they were sent.
    var typed = FormValues.empty

    var page: Page {
        Page(
            title: "Briefing", caption: ThemeNames.label(plan.theme), trail: [Page.Link("Briefings", .to("briefings"))],
            blocks: [Paragraph(Words(plan.name), .lead), tasks, preview, Section("Approve it", id: "approve", approval), Section("Download", id: "download", download)]
                + [Section("Delivered", id: "delivered", delivered), Section("Editions of this briefing", id: "editions", [editions])],
            faults: faults, place: .briefings)
    }

    private var plan: BriefingPlan { briefing.saved.plan }
    private var id: String { briefing.saved.id }

    private var tasks: any Block {
        let about = ([plan.theme] + plan.also).map { ThemeNames.label($0) }.joined(separator: "; ")
        let years = plan.years == nil
            ? "" : ", \(plan.firstYear.map { "from \($0)" } ?? "") \(plan.lastYear.map { "to \($0)" } ?? "")"
        let quoted = briefing.composition.citations.count
        return TaskList([
            .init(
                title: .link("What it is about", to: .to("briefings", id, "choices")),
                hint: Words("\(about)\(years). \(KindNames.of(plan.kind))."), state: .tag("chosen", .good)),
            .init(
                title: .link("The passages", to: .to("briefings", id, "evidence")),
                hint: Words(
                    "\(Shown.count(plan.first.count, "passage")) put first, \(plan.leftOut.count) left out."),
                state: quoted == 0 ? .tag("nothing to quote", .late) : .tag("\(quoted) quoted", .notice)),
            .init(
                title: .link("The message and local help", to: .to("briefings", id, "message")),
                hint: Words("\(Shown.count(plan.helpLines.count, "local help line"))."),
                state: plan.message.isEmpty ? .tag("the program’s proposal", .neutral) : .tag("written", .good)),
            .init(
                title: .link("The logo", to: .to("briefings", id, "logo")),
                state: briefing.saved.logo == nil ? .tag("none", .neutral) : .tag("there", .good)),
        ])
    }

    private var preview: any Block {
        Buttons([.init(text: "Look at it as it stands", path: .to("briefings", id, "preview"), isSecondary: true)])
    }

    private var approval: [any Block] {
        if let approval = briefing.edition?.approval {
            return [Paragraph(.tag("approved", .good) + Words(" by \(approval.by) on \(Shown.date(approval.on)). DRAFT has gone from every form of it."))]
        }
        var blocks: [any Block] = []
        if let earlier = briefing.editions.first(where: { $0.approval != nil }) {
            blocks.append(
                Notice(
                    .warning,
                    Words("An earlier edition, \(earlier.briefing), is approved. This one has other words or passages and wants an approval of its own.")))
        }
        blocks += [
            Paragraph("Look at it first. Whoever approves it answers for its message, its passages and its help lines."),
            Form(
                action: .to("briefings", id, "approve"), id: "approve-form",
                parts: [
                    // What was looked at is what is approved.
                    HiddenField(name: "edition", value: briefing.composition.id),
                    TextField(
                        name: "by", label: "Name of whoever approves it", value: typed["by"] ?? person, fault: faults.of("by"), isRequired: true,
                        width: .half),
                ], submit: "Approve this edition"),
        ]
        return blocks
    }

    private var download: [any Block] {
        [
            Paragraph(
                briefing.edition?.approval == nil ? "Every page is marked DRAFT until it is approved." : "Approved."),
            ListBlock(
                DocumentFormat.allCases.map { format in
                    .link(FormatNames.of(format), to: .to("briefings", id, "export", format.rawValue), isDownload: true)
                }),
        ]
    }

    private var delivered: [any Block] {
        [
            Table(
                "Who took it to which team", captionIsHidden: true, ["Team", "On", "By", "What the team will change", "Edition"],
                briefing.deliveries.map { delivery in
                    [
                        Words(delivery.facts.team), Words(Shown.date(delivery.facts.on)), Words(delivery.facts.by),
                        Words(delivery.facts.willChange), Words(delivery.briefing),
                    ]
                }, empty: "It has not been taken to a team yet."),
            Buttons([.init(text: "Record a delivery", path: .to("briefings", id, "delivered"), isSecondary: true)]),
        ]
    }

    private var editions: any Block {
        Table(
            "Editions, the newest first", captionIsHidden: true, ["Edition", "Made", "State", "Passages", "Since the edition before"],
            briefing.editions.map { edition in
                [
                    Words(edition.briefing + (edition.briefing == briefing.composition.id ? " (as it stands)" : "")),
                    Words(Shown.date(edition.composedOn)), EditionWords.state(edition), Words("\(edition.citations.count)"),
                    EditionWords.changes(edition),
                ]
            }, empty: "None yet. An edition is made when it is downloaded or approved.")
    }
}

/// What people call the forms of a document.
enum FormatNames {
    static func of(_ format: DocumentFormat) -> String {
        switch format.rawValue {
        case "html": "Web page (HTML)"
        case "markdown": "Plain text (Markdown)"
        case "json": "Data (JSON)"
        case "docx": "Word (DOCX)"
        case "pdf": "PDF"
        case "pptx": "Slides (PPTX)"
        case "xlsx": "Spreadsheet (XLSX)"
        case "scorm": "Learning package (SCORM)"
        default: format.rawValue.uppercased()
        }
    }
}
