internal import Accounts
internal import Casework
internal import Foundation
internal import Learning
internal import Workflow

/// Live work that comes in from a spreadsheet: upload, columns, a dry run
/// with the faults by row, and only then the record.
enum TakeOverPages {
    static let routes: [Route] = [
        .get("/take-over", .office([.processManager])) { .page(TakeOverPage(visit: $0).start()) },
        .post("/take-over/columns", .office([.processManager]), limit: .papers, columns),
        .post("/take-over/check", .office([.processManager]), limit: .papers, check),
    ]

    /// A spreadsheet of this size has some 50,000 rows.
    private static let largest = 10_000_000

    private static func columns(_ visit: Visit) async throws -> Answer {
        let page = TakeOverPage(visit: visit)
        guard let kind = TakeOverPage.Kind(rawValue: visit.form["kind"] ?? "") else {
            return .page(page.start(faults: [Page.Fault("Say what the spreadsheet holds", field: "kind")]), status: 422)
        }
        guard let file = visit.files.first(where: { $0.field == "table" }), !file.bytes.isEmpty else {
            return .page(page.start(faults: [Page.Fault("Choose the file", field: "table")]), status: 422)
        }
        guard file.bytes.count <= largest else {
            return .page(page.start(faults: [Page.Fault("The file is too large: 10 megabytes at most", field: "table")]), status: 422)
        }
        do throws(CaseworkError) {
            let table = try HandedInTable(file.bytes, mapping: nil, fields: kind.fields, name: file.name).table
            return .page(page.columns(kind, header: table.header, rows: table.rows.count, bytes: file.bytes, name: file.name))
        } catch {
            return .page(page.start(faults: TakeOverPage.faults(of: error, field: "table")), status: 422)
        }
    }

    private static func check(_ visit: Visit) async throws -> Answer {
        let page = TakeOverPage(visit: visit)
        guard let kind = TakeOverPage.Kind(rawValue: visit.form["kind"] ?? ""),
            let data = Data(base64Encoded: visit.form["file"] ?? ""), data.count <= largest
        else { throw NotUnderstood() }
        let (bytes, name) = (Array(data), visit.form["name"] ?? "table.csv")
        let table = try HandedInTable(bytes, mapping: nil, fields: kind.fields, name: name).table
        func again(_ faults: [Page.Fault]) -> Answer {
            .page(page.columns(kind, header: table.header, rows: table.rows.count, bytes: bytes, name: name, faults: faults), status: 422)
        }
        let isDryRun = visit.form["take"] != "yes"
        do {
            let handedIn = try HandedInTable(bytes, mapping: page.mapping(kind), fields: kind.fields, name: name)
            let desk = try await visit.desk()
            let answer = switch kind {
            case .tracker: try await desk.takeOver(handedIn, dryRun: isDryRun)
            case .actions: try await desk.takeInActions(handedIn, partnership: visit.form["fixed.csp"], dryRun: isDryRun)
            }
            guard isDryRun else {
                let words = kind == .tracker ? "Taken over: \(answer.made.joined(separator: ", "))" : "\(Shown.count(answer.made.count, "action")) taken in"
                return .redirect(kind == .tracker ? .to("board") : .to("actions"), done: String(words.prefix(600)))
            }
            return .page(page.columns(kind, header: table.header, rows: table.rows.count, bytes: bytes, name: name, checked: answer))
        } catch let error as CaseworkError {
            return again(TakeOverPage.faults(of: error, field: nil))
        }
    }
}

struct TakeOverPage {
    var visit: Visit

    enum Kind: String, CaseIterable {
        case tracker, actions

        var fields: [TableField] { self == .tracker ? TrackerTable.fields : ActionTable.fields }
        var label: String { self == .tracker ? "Live reviews: a tracker, one review in each row" : "Actions of a plan, one in each row" }
    }

    static func faults(of error: CaseworkError, field: String?) -> [Page.Fault] {
        let lines: [String] = switch error {
        case .table(let faults): faults.map(\.description)
        case .adoption(let words): words
        case .refused(let refusal): refusal.objections.map(\.words)
        case .handWritten(let words): words
        default: ["The file could not be read"]
        }
        let shown = lines.prefix(200).map { Page.Fault($0.capitalisedFirst, field: field) }
        return lines.count > 200 ? shown + [Page.Fault("and \(lines.count - 200) more")] : shown
    }

    private var trail: [Page.Link] { [Page.Link("Board", .to("board"))] }

    func start(faults: [Page.Fault] = []) -> Page {
        Page(
            title: "Take over live work", trail: trail,
            blocks: [
                Paragraph("From the spreadsheet that you keep today. Nothing is invented: what a row does not say stays “not known”. Nothing is recorded before you have seen a dry run.", .lead),
                Form(
                    action: .to("take-over", "columns"), hasFiles: true,
                    parts: [
                        ChoiceField(name: "kind", label: "What the spreadsheet holds", choices: Kind.allCases.map { .init($0.rawValue, $0.label) }, chosen: Set(visit.form.all("kind")), fault: faults.of("kind"), isRequired: true),
                        FileField(name: "table", label: "The spreadsheet as CSV", hint: "In Excel: File, Save as, CSV UTF-8.", fault: faults.of("table"), isRequired: true, accepts: ".csv,text/csv"),
                    ], submit: "Continue", cancel: .to("board")),
            ], faults: faults, place: .board)
    }

    /// - Parameter checked: what the dry run said.
    func columns(
        _ kind: Kind, header: [String], rows: Int, bytes: [UInt8], name: String, faults: [Page.Fault] = [], checked: IntakeAnswer? = nil
    ) -> Page {
        var blocks: [any Block] = [Paragraph(Words("\(name): \(Shown.count(rows, "row"))"), .quiet)]
        if let checked {
            var told: [any Block] = [Paragraph(Words("\(Shown.count(checked.rows, "row")) can be taken over. Nothing is recorded yet."))]
            if !checked.unusedColumns.isEmpty { told.append(Paragraph(Words("Nothing is taken from: \(checked.unusedColumns.joined(separator: ", "))"))) }
            if !checked.notes.isEmpty { told.append(ListBlock(checked.notes.map { Words($0) })) }
            blocks.append(Notice(.success, title: "The dry run found no fault", told))
        }
        let choices = [ChoiceField.Choice("", "Not in the file")] + header.filter { !$0.isEmpty }.map { .init($0, $0) }
        var parts: [any FormPart] = [
            HiddenField(name: "kind", value: kind.rawValue), HiddenField(name: "name", value: name),
            HiddenField(name: "file", value: Data(bytes).base64EncodedString()),
        ]
        parts.append(
            TextField(
                name: "fixed.csp", label: "Partnership, where no column names it", value: visit.form.typed("fixed.csp"), width: .half))
        for field in kind.fields {
            let typed = visit.form.names.contains("column.\(field.name)") ? visit.form.typed("column.\(field.name)") : guess(field, header)
            parts.append(
                ChoiceField(
                    name: "column.\(field.name)", label: Self.label(field), kind: .select, choices: choices, chosen: [typed],
                    isRequired: field.isRequired))
        }
        blocks.append(
            Form(
                action: .to("take-over", "check"), id: "columns", parts: parts, submit: "Dry run",
                second: checked == nil ? nil : (name: "take", words: "Take over \(rows == 1 ? "the row" : "all \(rows) rows")"), cancel: .to("take-over")))
        return Page(title: "Which column holds what", trail: trail, blocks: blocks, faults: faults, place: .board)
    }

    private static func label(_ field: TableField) -> String {
        switch field.name {
        case "csp": "Partnership"
        case "dac-copy": "Copy to the Commissioner"
        case "csp-signed": "Signed off by the partnership"
        case "qa-letter": "Quality assurance letter"
        case "qa-answer": "What the letter said"
        default: Shown.title(field.name)
        }
    }

    private func guess(_ field: TableField, _ header: [String]) -> String {
        let plain = { (text: String) in text.lowercased().filter { $0.isLetter || $0.isNumber } }
        let wanted = [plain(field.name), plain(Self.label(field))]
        return header.first { wanted.contains(plain($0)) } ?? ""
    }

    /// The choices as the text of a mapping file.
    func mapping(_ kind: Kind) throws -> String {
        var fields: [String: [String: String]] = [:]
        for field in kind.fields {
            if let column = visit.form["column.\(field.name)"] {
                fields[field.name] = ["column": column]
            } else if field.name == "csp", let fixed = visit.form["fixed.csp"] {
                fields[field.name] = ["value": fixed]
            }
        }
        return String(decoding: try JSON.bytes(of: ["fields": fields]), as: UTF8.self)
    }
}
