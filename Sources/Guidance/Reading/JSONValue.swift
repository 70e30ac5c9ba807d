internal import FoundationEssentials

/// JSON before it means anything: so that one wrong field does not hide the
/// faults of the others.
enum JSONValue: Decodable, Equatable {
    case null
    case flag(Bool)
    case whole(Int)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        // Each try asks "is it this?", the commonest first, as a no is
        // dear; the last one's error is thrown on.
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let object = try? container.decode([String: JSONValue].self) {
            self = .object(object)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .list(list)
        } else if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let whole = try? container.decode(Int.self) {
            self = .whole(whole)
        } else {
            self = .number(try container.decode(Double.self))
        }
    }

    /// - Throws: `GuidanceError` with one fault when the text is no JSON;
    ///   the decoder does not tell where.
    init(parsing text: String, named name: String) throws(GuidanceError) {
        do {
            self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        } catch {
            throw GuidanceError(faults: [.init(place: name, kind: .notJSON)])
        }
    }
}
