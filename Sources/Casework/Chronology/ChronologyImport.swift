internal import CivilDates
public import Workflow

/// An agency's chronology from a spreadsheet, and the combined one back into
/// one.
public enum ChronologyTable {
    /// The fields that a table can fill; a mapping file uses these names.
    public static let fields = [
        TableField("id"), TableField("agency"), TableField("from", .date), TableField("until", .date),
        TableField("what", isRequired: true), TableField("source"), TableField("place"), TableField("recorded-by"),
    ]

    /// The entries of a table, in its order.
    ///
    /// - Parameters:
    ///   - mapping: `nil`: the columns are named as the fields.
    ///   - agency: whose chronology it is, for rows that do not say.
    ///   - document: the agency's document, for rows that do not say; it
    ///     begins the ids of entries without one, so that the same table
    ///     gives the same ids each time.
    /// - Throws: every fault of every row.
    public static func entries(
        of table: CSVTable, mapping: ColumnMapping? = nil, agency: String, document: String
    ) throws(TableError) -> [ChronologyEntry] {
        let mapping = mapping ?? ColumnMapping(columnsNamedAsFields: fields, in: table)
        var (rows, faults) = mapping.reading(of: table)
        var lines: [String: Int] = [:]
        var entries: [ChronologyEntry] = []
        for row in rows {
            let id = row["id"] ?? "\(document):\(row.line)"
            if let earlier = lines[id] {
                faults.append(TableFault(line: row.line, kind: .idTwice(column: mapping.column(of: "id") ?? "id", earlier: earlier)))
            } else {
                lines[id] = row.line
            }
            let entry = ChronologyEntry(
                id: ChronologyEntryID(id), agency: row["agency"] ?? agency,
                from: row["from"].flatMap { ApproximateDate($0) }, until: row["until"].flatMap { ApproximateDate($0) },
                what: row["what"] ?? "", source: row["source"] ?? document, place: row["place"],
                recordedBy: row["recorded-by"])
            if entry.endsBeforeItStarts {
                faults.append(
                    TableFault(line: row.line, kind: .endsBeforeItStarts(column: mapping.column(of: "until") ?? "until")))
            }
            entries.append(entry)
        }
        guard faults.isEmpty else { throw TableError(faults: faults.sorted { $0.line < $1.line }) }
        return entries
    }
}
