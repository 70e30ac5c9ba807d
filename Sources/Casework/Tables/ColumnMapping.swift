internal import CivilDates

/// A field that a table can fill. Knows nothing of what it is for.
public struct TableField: Hashable, Sendable {
    public let name: String
    public let kind: Kind
    public let isRequired: Bool

    public enum Kind: Hashable, Sendable {
        case text
        case date
        case number
        /// One of these words.
        case choice([String])
    }

    public init(_ name: String, _ kind: Kind = .text, isRequired: Bool = false) {
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
    }
}

/// From which column of somebody's spreadsheet each field comes.
///
///     {"dates": ["dd/mm/yyyy", "excel"],
///      "fields": {
///        "reference": "Our ref",
///        "partnership": {"value": "Anytown"},
///        "notified": {"column": "Notified", "dates": ["d MMM yyyy"]},
///        "outcome": {"column": "DHR?", "values": {"Yes": "review", "TBC": ""}}}}
///
/// A word mapped to nothing counts as an empty cell.
public struct ColumnMapping: Hashable, Sendable {
    /// In the order in which the fields were given.
    let sources: [Source]

    struct Source: Hashable, Sendable {
        var field: TableField
        var origin: Origin
        var dates: [DateForm]
        /// The file's word, in small letters, to the field's.
        var values: [String: String]
    }

    enum Origin: Hashable, Sendable {
        case column(String)
        case fixed(String)
    }

    /// Every field from the column of its own name; what is not there is
    /// missing only when it must be given.
    public init(columnsNamedAsFields fields: [TableField], in table: CSVTable) {
        sources = fields.compactMap { field in
            guard field.isRequired || table.column(field.name) != nil else { return nil }
            return Source(field: field, origin: .column(field.name), dates: DateForm.usual, values: [:])
        }
    }

    /// - Parameter json: the text of a mapping file.
    /// - Throws: every fault of the file.
    public init(json: String, for fields: [TableField]) throws(MappingError) {
        var reading = MappingReading(fields: fields)
        sources = reading.sources(of: json)
        guard reading.faults.isEmpty else { throw MappingError(faults: reading.faults) }
    }

    /// Columns of the file that nothing is taken from, for a dry run to show.
    public func unusedColumns(of table: CSVTable) -> [String] {
        let used = Set(sources.compactMap { source in
            if case .column(let name) = source.origin { table.column(name) } else { nil }
        })
        return table.header.indices.filter { !used.contains($0) }.map { table.header[$0] }
    }

    /// The rows as fields.
    ///
    /// - Throws: every fault of every row.
    public func rows(of table: CSVTable) throws(TableError) -> [MappedRow] {
        let (rows, faults) = reading(of: table)
        guard faults.isEmpty else { throw TableError(faults: faults) }
        return rows
    }

    /// The rows with what could be read of them, and every fault by line,
    /// for callers that look for more faults before they give up.
    public func reading(of table: CSVTable) -> (rows: [MappedRow], faults: [TableFault]) {
        var faults: [TableFault] = []
        var places: [(source: Source, column: Int?)] = []
        for source in sources {
            guard case .column(let name) = source.origin else {
                places.append((source, nil))
                continue
            }
            if let column = table.column(name) {
                places.append((source, column))
            } else {
                faults.append(TableFault(line: table.headerLine, kind: .columnMissing(name, field: source.field.name)))
            }
        }
        var mapped: [MappedRow] = []
        for row in table.rows {
            var values: [String: String] = [:]
            for (source, column) in places {
                let given = column.map { row.values[$0] } ?? source.fixedValue
                switch source.read(given) {
                case .success(let value): values[source.field.name] = value
                case .failure(let kind): faults.append(TableFault(line: row.line, kind: kind.kind))
                }
            }
            mapped.append(MappedRow(line: row.line, values: values))
        }
        return (mapped, faults)
    }

    /// The column that a field comes from, as the mapping names it.
    public func column(of field: String) -> String? {
        guard let source = sources.first(where: { $0.field.name == field }), case .column(let name) = source.origin else {
            return nil
        }
        return name
    }
}

/// A row as fields: dates as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, numbers in
/// digits, choices in the field's words.
public struct MappedRow: Hashable, Sendable {
    /// The line of the file on which the row begins.
    public let line: Int
    /// Without the fields that are empty.
    public let values: [String: String]

    public subscript(field: String) -> String? { values[field] }
}

extension ColumnMapping.Source {
    /// So that a fault can be the failure of a `Result`.
    struct Fault: Error {
        var kind: TableFault.Kind
    }

    var fixedValue: String {
        if case .fixed(let value) = origin { value } else { "" }
    }

    /// What faults call it: the column, as people see it.
    private var shownName: String {
        if case .column(let name) = origin { name } else { field.name }
    }

    func read(_ given: String) -> Result<String?, Fault> {
        guard !given.isEmpty else {
            return field.isRequired ? .failure(Fault(kind: .missing(column: shownName))) : .success(nil)
        }
        let mapped = values[given.lowercased()]
        let value = mapped ?? given
        // "TBC" and its like can be mapped to nothing.
        guard !value.isEmpty else { return read("") }
        switch field.kind {
        case .text:
            // A list of values is a promise that there are no others.
            guard mapped != nil || values.isEmpty else {
                return .failure(Fault(kind: .unknownValue(column: shownName, known: values.keys.sorted())))
            }
            return .success(value)
        case .number:
            guard let number = Int(value), number >= 0 else {
                return .failure(Fault(kind: .badNumber(column: shownName)))
            }
            return .success(String(number))
        case .date:
            for form in dates {
                if let date = form.date(value) { return .success(date.description) }
            }
            return .failure(Fault(kind: .badDate(column: shownName, forms: dates.map(\.rawValue))))
        case .choice(let known):
            if let word = known.first(where: { $0 == value }) ?? known.first(where: { $0.lowercased() == value.lowercased() }) {
                return .success(word)
            }
            return .failure(Fault(kind: .unknownValue(column: shownName, known: values.isEmpty ? known : values.keys.sorted())))
        }
    }
}
