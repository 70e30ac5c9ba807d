internal import CivilDates
internal import Workflow

/// A partnership's list of actions from whatever source.
public enum ActionTable {
    /// The fields that a list can fill; a mapping file uses these names.
    public static let fields = [
        TableField("csp"), TableField("text", isRequired: true), TableField("agency", isRequired: true),
        TableField("owner"), TableField("agreed", .date), TableField("target", .date), TableField("source"),
        TableField("source-reference"), TableField("outcome"), TableField("reported-done", .date),
        TableField("reported-by"), TableField("accepted", .date), TableField("accepted-by"),
    ]

    /// An action, with what became of it, as events of a plan.
    public struct Row: Sendable {
        public let line: Int
        public let partnership: String
        let agreed: (on: String?, set: [String: FieldValue])
        let reported: (on: String?, by: String)?
        let accepted: (on: String?, by: String)?
    }

    /// - Parameter partnership: whose plan, for rows that do not say.
    /// - Throws: every fault of every row.
    public static func actions(
        of table: CSVTable, mapping: ColumnMapping? = nil, partnership: String?
    ) throws(TableError) -> [Row] {
        let mapping = mapping ?? ColumnMapping(columnsNamedAsFields: fields, in: table)
        var (rows, faults) = mapping.reading(of: table)
        var actions: [Row] = []
        let sources = ActionSource.allCases.map(\.rawValue)
        for row in rows {
            if let source = row["source"], !sources.contains(source) {
                faults.append(
                    TableFault(line: row.line, kind: .unknownValue(column: mapping.column(of: "source") ?? "source", known: sources)))
            }
            guard let owner = row["csp"] ?? partnership else {
                faults.append(TableFault(line: row.line, kind: .missing(column: mapping.column(of: "csp") ?? "csp")))
                continue
            }
            // A target can be no rough date: a clock runs to it.
            if let target = row["target"], CivilDate(target) == nil {
                faults.append(
                    TableFault(line: row.line, kind: .badDate(column: mapping.column(of: "target") ?? "target", forms: ["a day"])))
            }
            var set: [String: FieldValue] = ["text": .text(row["text"] ?? ""), "agency": .text(row["agency"] ?? "")]
            for field in ["owner", "target", "source", "source-reference", "outcome"] {
                if let value = row[field] { set[field] = .text(value) }
            }
            actions.append(
                Row(
                    line: row.line, partnership: owner, agreed: (row["agreed"], set),
                    reported: row["reported-done"].map { ($0, row["reported-by"] ?? "not known") },
                    accepted: row["accepted"].map { ($0, row["accepted-by"] ?? "not known") }))
        }
        guard faults.isEmpty else { throw TableError(faults: faults.sorted { $0.line < $1.line }) }
        return actions
    }
}
