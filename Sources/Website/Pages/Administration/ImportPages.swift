internal import Accounts
internal import CivilDates
internal import Learning
internal import Reviews
internal import Storage

/// Published documents into the library.
enum ImportPages {
    static let routes: [Route] = [
        .get("/administration/import", .office([.administrator])) { .page(page($0)) },
        .post("/administration/import", .office([.administrator]), limit: .papers, take),
    ]

    private static func page(_ visit: Visit, faults: [Page.Fault] = []) -> Page {
        let jobs = visit.site.imports.jobs
        return Page(
            title: "Import documents", trail: AdministrationPages.trail,
            blocks: [
                Paragraph("Published reviews, reports to prevent future deaths and strategies, as HTML, XML, PDF, Markdown or text. Case papers do not belong here.", .lead),
                Form(
                    action: .to("administration", "import"), hasFiles: true,
                    parts: [
                        FilesField(name: "documents", label: "Documents", hint: "Several at once, 100 megabytes in all.", fault: faults.of("documents")),
                        TextField(name: "publisher", label: "Publisher", hint: "The partnership or office that published them.", value: visit.form.typed("publisher")),
                        ChoiceField(
                            name: "visibility", label: "Who may find them",
                            choices: [.init("published", "Published: everybody here"), .init("local", "Local: not published, found by everybody who has an account here")],
                            chosen: visit.form.all("visibility").isEmpty ? ["published"] : Set(visit.form.all("visibility")), isRequired: true),
                    ], submit: "Import"),
                Section("Imports since the start", [
                    Table(
                        "Imports", captionIsHidden: true, ["Began", "Files", "State"],
                        jobs.reversed().map { job in [Words(Shown.date(job.day)), Words("\(job.files)"), state(job)] }, empty: "None."),
                    jobs.contains { $0.isRunning } ? Paragraph(.link("Look again", to: .to("administration", "import"))) : Paragraph(.link("What is in the library", to: .to("library"))),
                ]),
            ], faults: faults, place: .administration)
    }

    private static func state(_ job: ImportJobs.Job) -> Words {
        switch job.state {
        case .running(let done): return .tag("\(done) of \(job.files) read", .notice)
        case .done(let answer):
            var words = Words.tag("\(answer.imported.count) imported, \(answer.unchanged.count) there already", .good)
            for rejected in answer.rejected { words += .lineBreak + Words("\(rejected.file): \(rejected.reason)") }
            return words
        case .failed: return .tag("Given up: nothing of the last files was kept", .late)
        }
    }

    private static func take(_ visit: Visit) async throws -> Answer {
        let files = visit.files.filter { $0.field == "documents" && !$0.bytes.isEmpty }
        guard !files.isEmpty else {
            return .page(page(visit, faults: [Page.Fault("Choose at least one document", field: "documents")]), status: 422)
        }
        let options = ImportOptions(
            publisher: visit.form["publisher"], visibility: visit.form["visibility"] == "local" ? .local : .published,
            fiction: visit.site.folder.isFiction, actor: visit.actor)
        visit.site.imports.begin(
            files.map { file in SourceFile(path: file.name) { _ in file.bytes } }, options: options, into: visit.learning,
            day: visit.today.description)
        return .redirect(.to("administration", "import"), done: "The import has begun")
    }
}

/// Several files to send.
struct FilesField: FormPart {
    static let template = "files-field"
    var name: String
    var label: String
    var hint: Words
    var fault: String?

    var view: [String: Any] {
        ["name": name, "id": "f-" + Anchor.of(name), "label": label, "hint": hint.view, "fault": fault ?? false]
    }
}
