internal import FoundationEssentials

/// What is wrong with a mapping file.
public struct MappingFault: Hashable, Sendable, CustomStringConvertible {
    /// The way to it: `fields.notified.dates`.
    public var place: String
    public var kind: Kind

    public enum Kind: Hashable, Sendable {
        case notJSON
        case wrongShape(expected: String)
        case unknownKey(String)
        case unknownField(nearest: String?)
        case unknownDateForm(String)
        /// Neither a column nor a fixed value, or both.
        case columnOrValue
        case datesForNoDate
        case unknownChoice(String, known: [String])
        /// A fixed value that the field cannot take.
        case badFixedValue
        case requiredNotMapped
    }

    public var description: String { "\(place): \(words)" }

    private var words: String {
        switch kind {
        case .notJSON: "is not JSON; python3 -m json.tool shows where"
        case .wrongShape(let expected): "should be \(expected)"
        case .unknownKey(let key): "nothing is read under \u{201C}\(key)\u{201D}"
        case .unknownField(let nearest): "there is no such field" + (nearest.map { "; did you mean \($0)?" } ?? "")
        case .unknownDateForm(let form):
            "\u{201C}\(form)\u{201D} is not one of \(DateForm.allCases.map(\.rawValue).joined(separator: ", "))"
        case .columnOrValue: "needs either a column or a value"
        case .datesForNoDate: "is no date"
        case .unknownChoice(let value, let known): "\u{201C}\(value)\u{201D} is not one of \(known.joined(separator: ", "))"
        case .badFixedValue: "the value does not fit the field"
        case .requiredNotMapped: "must come from somewhere"
        }
    }
}

/// A mapping file that cannot be used; holds every fault.
public struct MappingError: Error, Hashable, Sendable {
    public var faults: [MappingFault]
}

/// Reads a mapping file; goes on after a fault, to find them all.
struct MappingReading {
    let fields: [TableField]
    private(set) var faults: [MappingFault] = []

    init(fields: [TableField]) { self.fields = fields }

    mutating func sources(of json: String) -> [ColumnMapping.Source] {
        // What the decoder throws says no more than that it is no JSON.
        guard let value = try? JSONDecoder().decode(Node.self, from: Data(json.utf8)) else {
            report("mapping", .notJSON)
            return []
        }
        guard case .object(let file) = value else {
            report("mapping", .wrongShape(expected: "an object"))
            return []
        }
        for key in file.keys.sorted() where !["dates", "fields"].contains(key) { report("mapping", .unknownKey(key)) }
        let usual = file["dates"].map { dateForms($0, at: "dates") } ?? DateForm.usual
        guard case .object(let entries)? = file["fields"] else {
            report("fields", .wrongShape(expected: "an object of fields"))
            return []
        }
        for name in entries.keys.sorted() where !fields.contains(where: { $0.name == name }) {
            report("fields.\(name)", .unknownField(nearest: nearest(to: name)))
        }
        var sources: [ColumnMapping.Source] = []
        for field in fields {
            guard let entry = entries[field.name] else {
                if field.isRequired { report("fields.\(field.name)", .requiredNotMapped) }
                continue
            }
            if let source = source(of: entry, for: field, usual: usual) { sources.append(source) }
        }
        return sources
    }

    private mutating func source(of node: Node, for field: TableField, usual: [DateForm]) -> ColumnMapping.Source? {
        let place = "fields.\(field.name)"
        var source = ColumnMapping.Source(field: field, origin: .fixed(""), dates: usual, values: [:])
        if case .text(let column) = node {
            source.origin = .column(Spaces.trimmed(column))
            return source
        }
        guard case .object(let entry) = node else {
            report(place, .wrongShape(expected: "the name of a column or an object"))
            return nil
        }
        for key in entry.keys.sorted() where !["column", "value", "dates", "values"].contains(key) {
            report(place, .unknownKey(key))
        }
        if let dates = entry["dates"] {
            if field.kind != .date { report("\(place).dates", .datesForNoDate) }
            source.dates = dateForms(dates, at: "\(place).dates")
        }
        if let values = entry["values"] { source.values = words(values, for: field, at: "\(place).values") }
        switch (entry["column"], entry["value"]) {
        case (.text(let column)?, nil): source.origin = .column(Spaces.trimmed(column))
        case (nil, .text(let value)?):
            source.origin = .fixed(Spaces.trimmed(value))
            if case .failure = source.read(source.fixedValue) { report(place, .badFixedValue) }
        case (.some, nil), (nil, .some): report(place, .wrongShape(expected: "text"))
        case (nil, nil), (.some, .some): report(place, .columnOrValue)
        }
        return source
    }

    private mutating func words(_ node: Node, for field: TableField, at place: String) -> [String: String] {
        guard case .object(let pairs) = node else {
            report(place, .wrongShape(expected: "an object of the file\u{2019}s words and the field\u{2019}s"))
            return [:]
        }
        var words: [String: String] = [:]
        for (word, node) in pairs.sorted(by: { $0.key < $1.key }) {
            guard case .text(let value) = node else {
                report("\(place).\(word)", .wrongShape(expected: "text"))
                continue
            }
            if case .choice(let known) = field.kind, !value.isEmpty, !known.contains(value) {
                report("\(place).\(word)", .unknownChoice(value, known: known))
            }
            words[Spaces.trimmed(word).lowercased()] = value
        }
        return words
    }

    private mutating func dateForms(_ node: Node, at place: String) -> [DateForm] {
        guard case .list(let items) = node, !items.isEmpty else {
            report(place, .wrongShape(expected: "a list of forms"))
            return []
        }
        var forms: [DateForm] = []
        for item in items {
            guard case .text(let text) = item else {
                report(place, .wrongShape(expected: "a list of forms"))
                continue
            }
            guard let form = DateForm(rawValue: text) else {
                report(place, .unknownDateForm(text))
                continue
            }
            forms.append(form)
        }
        return forms
    }

    private func nearest(to name: String) -> String? {
        let near = fields.map { (name: $0.name, distance: Likeness.edits(between: $0.name, and: name)) }
            .min { $0.distance < $1.distance }
        guard let near, near.distance <= max(2, name.count / 3) else { return nil }
        return near.name
    }

    private mutating func report(_ place: String, _ kind: MappingFault.Kind) {
        faults.append(MappingFault(place: place, kind: kind))
    }

    /// JSON before it means anything.
    private enum Node: Decodable {
        case text(String)
        case list([Node])
        case object([String: Node])
        case other

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            // Each try asks "is it this?".
            if let text = try? container.decode(String.self) {
                self = .text(text)
            } else if let list = try? container.decode([Node].self) {
                self = .list(list)
            } else if let object = try? container.decode([String: Node].self) {
                self = .object(object)
            } else {
                self = .other
            }
        }
    }
}
