internal import Accounts
internal import Casework
internal import CivilDates
internal import Workflow

/// Recording what happened in a review.
enum RecordPages {
    static let routes: [Route] = [
        .get("/reviews/{review}/record/{event}", .casework, show),
        .post("/reviews/{review}/record/{event}", .casework, limit: .papers, record),
        .post("/drafts/{draft}/discard", .casework) { visit in
            try await visit.desk().discard(draft: visit["draft"])
            return .redirect(.to("work"), done: "The draft is thrown away")
        },
    ]

    private static func show(_ visit: Visit) async throws -> Answer {
        let (event, seen) = try await asked(visit)
        var values = visit.query
        if let corrected = visit.query["_corrects"] {
            let row = try await CorrectPages.entry(corrected, of: visit["review"], visit.desk())
            guard row.event == event.rawValue, !row.withheld else { throw Hidden() }
            values = CorrectPages.values(of: row, event)
        } else if let id = visit.query["_draft"] {
            let draft = try await visit.desk().draft(id)
            guard draft.event == event.rawValue, draft.review == seen.review.review else { throw Hidden() }
            values = FormValues(pairs: draft.values + [(name: "_draft", value: id)])
        }
        return .page(RecordPage(visit: visit, event: event, seen: seen, values: values).page)
    }

    private static func asked(_ visit: Visit) async throws -> (EventKind, DeskReview) {
        guard let event = EventKind(rawValue: visit["event"]) else { throw Hidden() }
        let seen = try await visit.desk().show(visit["review"])
        guard seen.events.contains(event.rawValue) else { throw Hidden() }
        return (event, seen)
    }

    private static func record(_ visit: Visit) async throws -> Answer {
        let (event, seen) = try await asked(visit)
        var page = RecordPage(visit: visit, event: event, seen: seen, values: visit.form)
        if visit.form["_save"] == "yes" {
            let values = visit.form.pairs.filter { !["_token", "_save", "_draft"].contains($0.name) && !$0.value.isEmpty }
            _ = try await visit.desk().save(
                draft: visit.form["_draft"], of: visit["review"], event: event.rawValue, values: values)
            return .redirect(.to("reviews", visit["review"]), done: "Saved as a draft: you find it under My work. Files are not kept with a draft")
        }
        let day = visit.form.date("_on")
        let occurredOn = day.flatMap { ApproximateDate($0) }
        guard day == nil || occurredOn != nil else {
            page.faults = [Page.Fault("When it happened: this must be a day, a month or a year", field: "_on")]
            return .page(page.page, status: 422)
        }
        guard event != .erased || visit.form["_confirm"] == visit["review"] else {
            page.faults = [Page.Fault("Type the review’s reference to confirm: nothing brings back what is erased", field: "_confirm")]
            return .page(page.page, status: 422)
        }
        let request = RecordingRequest(
            event: event.rawValue, fields: EventReading.fields(of: event, visit.form), occurredOn: occurredOn,
            despite: visit.form["_despite"], corrects: visit.form.number("_corrects"), actor: visit.actor,
            account: try visit.person.address.description,
            files: visit.files.filter { $0.field == "_file" }.map { AttachedFile(name: $0.name, bytes: $0.bytes) })
        do {
            let answer = try await visit.desk().record(request, on: visit["review"])
            if let draft = visit.form["_draft"] { try await visit.desk().discard(draft: draft) }
            return after(answer, event: event, visit: visit, seen: seen)
        } catch let error as CaseworkError {
            guard page.take(error) else { throw error }
            return .page(page.page, status: 422)
        }
    }

    /// Where there is something to know, a page says it; else the review.
    private static func after(_ answer: RecordAnswer, event: EventKind, visit: Visit, seen: DeskReview) -> Answer {
        let made = answer.made.isEmpty ? "" : " as \(answer.made.joined(separator: ", "))"
        let words = "\(EventWording.title(of: event.rawValue)): recorded\(made)"
        guard answer.warnings.isEmpty, answer.earlier.isEmpty, answer.irregularity == nil else {
            return .page(RecordedPage(visit: visit, seen: seen, answer: answer, words: words).page)
        }
        return .redirect(.to("reviews", answer.review), done: words)
    }
}

/// The form of one event.
struct RecordPage {
    var visit: Visit
    var event: EventKind
    var seen: DeskReview
    var values: FormValues
    var faults: [Page.Fault] = []
    var fieldFaults: [FieldFault] = []
    /// What speaks against it, where a reason may be given.
    var objections: [Objection] = []
    var mayBeRecordedDespite = false

    private var wording: EventWording { .of(event) }

    /// - Returns: whether the page can say what is wrong.
    mutating func take(_ error: CaseworkError) -> Bool {
        switch error {
        case .fields(_, let faults):
            fieldFaults = faults
        case .refused(let refusal):
            objections = refusal.objections
            mayBeRecordedDespite = refusal.mayBeRecordedDespite
            faults = refusal.objections.map { Page.Fault($0.words.capitalisedFirst) }
        case .changedMeanwhile(_, let entries):
            faults = [Page.Fault("Somebody else recorded something on this review meanwhile. Look at it, then send this again")]
                + entries.map { Page.Fault($0) }
        case .noPlaceForFile:
            faults = [Page.Fault("This entry takes no file: file it as a document", field: "_file")]
        case .notUnderstood(let what, let why):
            faults = [Page.Fault("\(what): \(why)")]
        default:
            return false
        }
        return true
    }

    var page: Page {
        let fields = EventFields(event: event, review: seen.review, values: values, faults: fieldFaults)
        var parts: [any FormPart] = [when] + fields.parts
        if takesFile { parts.append(FileField(name: "_file", label: event == .documentFiled ? "File" : "File to attach", hint: "It is filed as a document and named in this entry.", fault: (faults + []).of("_file"))) }
        if mayBeRecordedDespite { parts.append(despite) }
        if event == .erased {
            parts.append(
                TextField(
                    name: "_confirm", label: "The review’s reference, to confirm", hint: "The key is destroyed. Nothing brings back what it opened.",
                    value: values.typed("_confirm"), fault: faults.of("_confirm"), isRequired: true, width: .half))
        }
        if let corrected = values["_corrects"] { parts.append(HiddenField(name: "_corrects", value: corrected)) }
        if let draft = values["_draft"] { parts.append(HiddenField(name: "_draft", value: draft)) }
        var blocks: [any Block] = []
        if let introduction = wording.introduction { blocks.append(Paragraph(Words(introduction), .lead)) }
        if let corrected = values["_corrects"] {
            blocks.append(Notice(.inset, Words("This takes the place of entry \(corrected), which stays in the history.")))
        }
        blocks.append(
            Form(
                action: .to("reviews", seen.review.review, "record", event.rawValue), hasFiles: takesFile, id: "record", parts: parts,
                submit: mayBeRecordedDespite ? "Record it with this reason" : wording.submit,
                second: event == .erased ? nil : (name: "_save", words: "Save as a draft"),
                cancel: .to("reviews", seen.review.review)))
        return ReviewFrame(visit: visit, seen: seen, area: .record).page(
            blocks, title: wording.title, faults: faults + fields.pageFaults)
    }

    private var takesFile: Bool {
        event == .documentFiled || event.fields.contains { $0.wanted.hasPrefix("the number of a document") && $0.need != .given }
    }

    private var when: any FormPart {
        let today = visit.today.description.split(separator: "-").map(String.init)
        // Today is a fair guess for something new, not for a correction.
        let isNew = visit.form == .empty && values["_corrects"] == nil
        let isTyped = !values.typed("_on.year").isEmpty || !values.typed("_on.month").isEmpty || !values.typed("_on.day").isEmpty
        return DateField(
            name: "_on", label: "When it happened", hint: "Leave parts empty where they are not known; leave all empty where nothing is.",
            day: isTyped ? values.typed("_on.day") : isNew ? today[2] : "",
            month: isTyped ? values.typed("_on.month") : isNew ? today[1] : "",
            year: isTyped ? values.typed("_on.year") : isNew ? today[0] : "",
            fault: faults.of("_on"), mayBeApproximate: true)
    }

    /// The way on for what came late or out of order.
    private var despite: any FormPart {
        FieldGroup(
            legend: "It happened all the same",
            hint: "If this is what happened, say why, and it is recorded. It stays marked as an irregularity until somebody resolves it.",
            parts: [TextField(name: "_despite", label: "Why it is recorded although this speaks against it", value: values.typed("_despite"), isRequired: true, lines: 3)])
    }
}

/// Said after recording, where there is something to know.
struct RecordedPage {
    var visit: Visit
    var seen: DeskReview
    var answer: RecordAnswer
    var words: String

    var page: Page {
        var blocks: [any Block] = [Notice(.success, Words(words))]
        if answer.irregularity != nil {
            blocks.append(Notice(.warning, title: "It stands as an irregularity", Words("It is listed on the review’s page until somebody records how it was settled.")))
        }
        if !answer.warnings.isEmpty {
            blocks.append(Section("What to know", [ListBlock(answer.warnings.map { Words($0.capitalisedFirst) })]))
        }
        if !answer.earlier.isEmpty {
            blocks.append(
                Section("Earlier recommendations like this one", [
                    Paragraph("They were made before. Ask what became of them, and whether this one says something new."),
                    PassageList(
                        items: answer.earlier.map { earlier in
                            PassageList.Item(
                                title: .link(earlier.id, to: .to("recommendations", earlier.id)),
                                place: earlier.addressee.map { "To \($0)" } ?? "", words: Words(earlier.text))
                        }),
                ]))
        }
        blocks.append(Buttons([.init(text: "Back to the review", path: .to("reviews", answer.review))]))
        return ReviewFrame(visit: visit, seen: seen, area: .record).page(blocks, title: "Recorded")
    }
}
