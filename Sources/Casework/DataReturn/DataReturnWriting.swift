public import Documents
internal import Guidance
internal import Learning

extension DataReturn {
    /// A line for each field and person. Several values are parted by `; `.
    public func document(reader: CSVDocument.Reader = .spreadsheet) -> CSVDocument {
        CSVDocument(
            columns: ["field", "group", "label", "person", "value", "answered"],
            rows: rows.map { row in
                [
                    row.field.slug.text, row.field.group, row.field.label, row.person ?? "",
                    row.values.joined(separator: "; "), row.isAnswered ? "yes" : "no",
                ]
            },
            reader: reader)
    }

    /// `{"edition","victims","perpetrators","unanswered","fields":[{"field",
    /// "group","label","scope","subject","values","answered"}]}`, keys
    /// sorted; the same return has the same bytes each time.
    public func json() -> [UInt8] {
        let answer = DataReturnJSON(
            edition: edition.description, victims: subjects.victims, perpetrators: subjects.perpetrators,
            unanswered: unanswered.count,
            fields: rows.map { row in
                .init(
                    field: row.field.slug.text, group: row.field.group, label: row.field.label,
                    scope: row.field.scope.rawValue, subject: row.subject, values: row.values, answered: row.isAnswered)
            })
        do {
            return try JSON.bytes(of: answer)
        } catch {
            preconditionFailure("an answer of texts and numbers always encodes")
        }
    }
}

private struct DataReturnJSON: Encodable {
    var edition: String
    var victims: Int
    var perpetrators: Int
    var unanswered: Int
    var fields: [Field]

    struct Field: Encodable {
        var field: String
        var group: String
        var label: String
        var scope: String
        @OrNull var subject: Int?
        var values: [String]
        var answered: Bool
    }
}
