/// One field of an event: how it is called, what it means, and where it
/// stands in the fact. One declaration reads, writes and describes it.
public struct Field<Fact: Sendable>: Sendable {
    public let form: FieldForm
    let read: @Sendable (FieldValue, inout Fact) -> [FieldFault]
    /// `nil` when there is nothing to write.
    let write: @Sendable (Fact) -> FieldValue?
    /// The things of the review that it names.
    var references: @Sendable (Fact) -> [any ItemReference] = { _ in [] }
    /// Gives the number of a new thing where nobody did.
    var giveNumber: (@Sendable (inout Fact, ReviewState) -> Void)?
    /// Whether the number of a new thing is in use.
    var isNumberTaken: @Sendable (Fact, ReviewState) -> Bool = { _, _ in false }
}

/// What a person has to know of a field.
public struct FieldForm: Hashable, Sendable {
    public enum Need: String, Hashable, Sendable {
        case required, optional
        /// Filled in by the system where nobody does.
        case given
    }

    public let key: String
    public let need: Need
    /// "a text", "one of …".
    public let wanted: String
    public let choices: [String]?
    public let isList: Bool
    public let help: String
    /// The fields of each entry of a list of parts.
    public let parts: [FieldForm]
}

extension Field {
    /// A value that must be there.
    static func field<Value: FieldScalar>(
        _ key: String, _ path: any WritableKeyPath<Fact, Value> & Sendable, _ help: String,
        _ need: FieldForm.Need = .required
    ) -> Field {
        Field(
            form: FieldForm(
                key: key, need: need, wanted: Value.wanted, choices: Value.choices, isList: false, help: help,
                parts: []),
            read: { value, fact in
                guard let read = Value(field: value) else { return [.wrong(key, Value.wanted)] }
                fact[keyPath: path] = read
                return []
            },
            write: { $0[keyPath: path].fieldValue },
            references: { ($0[keyPath: path] as? any ItemReference).map { [$0] } ?? [] })
    }

    /// The number of the thing that the event makes: the next of its kind.
    static func number<Item>(
        _ path: any WritableKeyPath<Fact, ItemNumber<Item>> & Sendable,
        _ ledger: any KeyPath<ReviewState, Ledger<Item>> & Sendable
    ) -> Field {
        Field(
            form: FieldForm(
                key: "number", need: .given, wanted: ItemNumber<Item>.wanted, choices: nil, isList: false,
                help: "Its number in this review; the next one where none is given", parts: []),
            read: { value, fact in
                guard let read = ItemNumber<Item>(field: value) else { return [.wrong("number", ItemNumber<Item>.wanted)] }
                fact[keyPath: path] = read
                return []
            },
            write: { $0[keyPath: path].isSet ? $0[keyPath: path].fieldValue : nil },
            references: { $0[keyPath: path].isSet ? [$0[keyPath: path]] : [] },
            giveNumber: { fact, review in
                if !fact[keyPath: path].isSet { fact[keyPath: path] = review[keyPath: ledger].next }
            },
            isNumberTaken: { fact, review in review[keyPath: ledger][fact[keyPath: path]] != nil })
    }

    /// A value that may be left out.
    static func field<Value: FieldScalar>(
        _ key: String, _ path: any WritableKeyPath<Fact, Value?> & Sendable, _ help: String,
        _ need: FieldForm.Need = .optional
    ) -> Field {
        Field(
            form: FieldForm(
                key: key, need: need, wanted: Value.wanted, choices: Value.choices, isList: false, help: help,
                parts: []),
            read: { value, fact in
                guard let read = Value(field: value) else { return [.wrong(key, Value.wanted)] }
                fact[keyPath: path] = read
                return []
            },
            write: { $0[keyPath: path]?.fieldValue },
            references: { ($0[keyPath: path] as? any ItemReference).map { [$0] } ?? [] })
    }

    /// Any number of values; typed, they are separated by semicolons.
    static func list<Value: FieldScalar>(
        _ key: String, _ path: any WritableKeyPath<Fact, [Value]> & Sendable, _ help: String,
        _ need: FieldForm.Need = .optional
    ) -> Field {
        Field(
            form: FieldForm(
                key: key, need: need, wanted: Value.wanted, choices: Value.choices, isList: true, help: help,
                parts: []),
            read: { value, fact in
                var faults: [FieldFault] = []
                fact[keyPath: path] = value.entries.compactMap { entry in
                    if let read = Value(field: entry) { return read }
                    faults.append(.wrong(key, Value.wanted))
                    return nil
                }
                return faults
            },
            write: { fact in
                let values = fact[keyPath: path]
                return values.isEmpty ? nil : .list(values.map(\.fieldValue))
            },
            references: { $0[keyPath: path].compactMap { $0 as? any ItemReference } })
    }

    /// Any number of entries with fields of their own; typed, each is
    /// `key: value, key: value`, and semicolons part them.
    static func parts<Part: FactPart>(
        _ key: String, _ path: any WritableKeyPath<Fact, [Part]> & Sendable, _ help: String,
        _ need: FieldForm.Need = .optional
    ) -> Field {
        Field(
            form: FieldForm(
                key: key, need: need, wanted: "a list", choices: nil, isList: true, help: help,
                parts: Part.fields.map(\.form)),
            read: { value, fact in
                var faults: [FieldFault] = []
                var parts: [Part] = []
                for (place, entry) in value.entries.enumerated() {
                    guard let object = entry.typedObject else {
                        faults.append(.wrong("\(key)[\(place + 1)]", "of the form “key: value, key: value”"))
                        continue
                    }
                    var part = Part()
                    faults += part.read(object).map { $0.under("\(key)[\(place + 1)]") }
                    parts.append(part)
                }
                fact[keyPath: path] = parts
                return faults
            },
            write: { fact in
                let parts = fact[keyPath: path]
                return parts.isEmpty ? nil : .list(parts.map { .object($0.written) })
            },
            references: { $0[keyPath: path].flatMap(\.references) })
    }
}

/// A value that is made of fields.
public protocol FactPart: Hashable, Sendable {
    init()
    static var fields: [Field<Self>] { get }
}

extension FactPart {
    /// Reads what stands under each key; every fault at once.
    mutating func read(_ object: [String: FieldValue]) -> [FieldFault] {
        var faults: [FieldFault] = []
        var given = 0
        for field in Self.fields {
            let value = object[field.form.key]
            if value != nil { given += 1 }
            switch value {
            case nil, .null?:
                if field.form.need == .required { faults.append(FieldFault(field: field.form.key, kind: .missing)) }
            case let value?: faults += field.read(value, &self)
            }
        }
        guard given < object.count else { return faults }
        let known = Self.fields.map(\.form.key)
        for key in object.keys.sorted() where !known.contains(key) {
            faults.append(FieldFault(field: key, kind: .unknown(known: known)))
        }
        return faults
    }

    /// What of it could not be read back.
    public var unreadable: [FieldFault] {
        var again = Self()
        return again.read(written)
    }

    /// The things of the review that it names; what it makes is none.
    var references: [any ItemReference] { Self.fields.filter { $0.form.need != .given }.flatMap { $0.references(self) } }

    /// What is known, by key.
    var written: [String: FieldValue] {
        var object: [String: FieldValue] = [:]
        for field in Self.fields { object[field.form.key] = field.write(self) }
        return object
    }
}

extension FieldFault {
    static func wrong(_ field: String, _ wanted: String) -> FieldFault {
        FieldFault(field: field, kind: .wrong(wanted: wanted))
    }
}

extension FieldValue {
    /// The entries of a list; a typed text is parted at semicolons.
    var entries: [FieldValue] {
        switch self {
        case .list(let list): list
        case .text(let text):
            text.split(separator: ";").map { .text(Self.trimmed($0)) }.filter { $0 != .text("") }
        case .number, .flag, .object: [self]
        case .null: []
        }
    }

    /// An entry's fields: an object, or `key: value, key: value`.
    var typedObject: [String: FieldValue]? {
        switch self {
        case .object(let object): return object
        case .text(let text):
            var object: [String: FieldValue] = [:]
            for part in text.split(separator: ",") {
                let halves = part.split(separator: ":", maxSplits: 1)
                guard halves.count == 2 else { return nil }
                object[Self.trimmed(halves[0])] = .text(Self.trimmed(halves[1]))
            }
            return object
        case .number, .flag, .list, .null: return nil
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
