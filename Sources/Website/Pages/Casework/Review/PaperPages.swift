internal import Casework
internal import Documents
internal import Workflow

/// What a person takes away from a review: papers, tables, letters.
enum PaperPages {
    static let routes: [Route] = [
        .get("/reviews/{review}/papers/{document}", .casework, rate: .download, paper),
        .get("/reviews/{review}/action-plan.csv", .casework, rate: .download) { visit in
            let table = try await visit.desk().actionPlan(visit["review"])
            return .file(csv(table.written(), "\(visit["review"]) action plan.csv"))
        },
        .get("/reviews/{review}/chronology.csv", .casework, rate: .download) { visit in
            let table = try await visit.desk().chronologyTable(visit["review"])
            return .file(csv(table.written(), "\(visit["review"]) chronology.csv"))
        },
        .get("/reviews/{review}/letters/{letter}", .casework, letter),
    ]

    static func csv(_ bytes: [UInt8], _ name: String) -> Download {
        Download(name: name, type: "text/csv; charset=utf-8", bytes: bytes)
    }

    private static func paper(_ visit: Visit) async throws -> Answer {
        let paper = try await visit.desk().paper(visit["review"], document: visit["document"], version: visit.query.number("version"))
        return .file(Download(name: paper.name, type: "application/octet-stream", bytes: paper.bytes))
    }

    private static func letter(_ visit: Visit) async throws -> Answer {
        let desk = try await visit.desk()
        let seen = try await desk.show(visit["review"])
        guard ReviewArea.letters.isOpen(to: seen), let letter = LetterLibrary.standard.letter(visit["letter"]) else { throw Hidden() }
        let subject = LetterSubject(
            person: visit.query["person"], request: visit.query["request"], recommendation: visit.query["recommendation"],
            meeting: visit.query["meeting"], agency: visit.query["agency"])
        let answer = try await desk.letter(letter.name, about: subject, of: visit["review"])
        var blocks: [any Block] = [Paragraph("Read it over and copy it into your own letter. When it has gone, record that it was sent.")]
        if !answer.missing.isEmpty {
            blocks.append(Notice(.warning, title: "Still missing", [ListBlock(answer.missing.map { Words($0.meaning) })]))
        }
        blocks.append(
            Form(
                action: .to("reviews", visit["review"], "letters", letter.name), isQuery: true, id: "about",
                parts: [
                    chooser("person", "About or to whom", seen.review.people.map { ($0.person, $0.name) }, visit),
                    chooser("request", "About which request", seen.review.requests.map { ($0.request, "\($0.agency), \(Shown.words($0.kind))") }, visit),
                ], submit: "Fill in", isInline: true))
        blocks.append(PlainText(text: answer.text))
        if seen.events.contains("letter-sent") {
            blocks.append(Buttons([.init(text: "Record that it was sent", path: .to("reviews", visit["review"], "record", "letter-sent", query: [("letter", letter.name)]))]))
        }
        return .page(ReviewFrame(visit: visit, seen: seen, area: .letters).page(blocks, title: answer.title))
    }

    private static func chooser(_ name: String, _ label: String, _ items: [(String, String)], _ visit: Visit) -> any FormPart {
        ChoiceField(
            name: name, label: label, kind: .select, choices: [.init("", "Nobody or nothing")] + items.map { .init($0.0, "\($0.0) \($0.1)") },
            chosen: Set(visit.query.all(name)), isRequired: true)
    }
}

/// Text with its line ends: a letter.
struct PlainText: Block {
    static let template = "plain-text"
    var text: String
    var view: [String: Any] { ["text": text] }
}
