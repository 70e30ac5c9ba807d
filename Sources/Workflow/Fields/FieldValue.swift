internal import FoundationEssentials

/// What stands under one key of an event: as JSON has it, or as somebody
/// typed it.
public enum FieldValue: Hashable, Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([FieldValue])
    case object([String: FieldValue])
    case null
}

extension FieldValue: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // Each try asks "is it this?", the commonest first; the last one's
        // error is thrown on.
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else if container.decodeNil() {
            self = .null
        } else if let list = try? container.decode([FieldValue].self) {
            self = .list(list)
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else {
            self = .object(try container.decode([String: FieldValue].self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .flag(let flag): try container.encode(flag)
        case .list(let list): try container.encode(list)
        case .object(let object): try container.encode(object)
        case .null: try container.encodeNil()
        }
    }
}

/// JSON as events hold it: sorted keys, so that the same facts have the same
/// bytes.
enum FactJSON {
    static func bytes(of value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(value))
        } catch {
            // Texts, whole numbers, flags, and lists of them always encode.
            preconditionFailure("a field value did not encode")
        }
    }

    static func value<Value: Decodable>(_ bytes: [UInt8]) -> Value? {
        // Damaged bytes have one consequence wherever they lie, which the
        // caller knows how to say.
        try? JSONDecoder().decode(Value.self, from: Data(bytes))
    }
}

/// What can be wrong with the facts of an event, field by field.
public struct FieldFault: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Kind: Hashable, Sendable {
        case missing
        case unknown(known: [String])
        /// What was given is not repeated: it may be a name in the wrong
        /// place.
        case wrong(wanted: String)
    }

    /// `due`, `findings[2].limb`.
    public let field: String
    public let kind: Kind

    public var description: String {
        switch kind {
        case .missing: "\(field): it is missing"
        case .unknown(let known): "\(field): there is no such field: use one of \(known.joined(separator: ", "))"
        case .wrong(let wanted): "\(field): it must be \(wanted)"
        }
    }

    func under(_ parent: String) -> FieldFault { FieldFault(field: "\(parent).\(field)", kind: kind) }
}
