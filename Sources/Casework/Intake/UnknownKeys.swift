internal import FoundationEssentials
public import Workflow

/// A JSON object that a person or a script wrote.
///
/// What nothing is read from is a fault: a mistyped key would else be lost
/// without a word, and the review would never say what it was told.
public protocol HandWritten: Decodable {
    associatedtype Key: CodingKey & CaseIterable
    /// The objects inside it that are hand-written too.
    static var inner: [(key: String, unknown: (FieldValue) -> [String])] { get }
}

extension HandWritten {
    public static var inner: [(key: String, unknown: (FieldValue) -> [String])] { [] }

    /// Ways to the keys that nothing is read from: `history[2].sett`.
    static func unknownKeys(in value: FieldValue) -> [String] {
        guard case .object(let object) = value else { return [] }
        let known = Set(Key.allCases.map(\.stringValue))
        var unknown = object.keys.filter { !known.contains($0) }.sorted()
        for (key, look) in inner {
            switch object[key] {
            case .list(let list)?:
                for (place, entry) in list.enumerated() { unknown += look(entry).map { "\(key)[\(place + 1)].\($0)" } }
            case let entry?: unknown += look(entry).map { "\(key).\($0)" }
            case nil: break
            }
        }
        return unknown
    }

    /// Reads it.
    ///
    /// - Throws: `CaseworkError.handWritten` with what is wrong and where;
    ///   values are not repeated, since a name may stand in the wrong place.
    public static func reading(_ text: String) throws(CaseworkError) -> Self {
        let bytes = Data(text.utf8)
        do {
            let read = try JSONDecoder().decode(Self.self, from: bytes)
            let unknown = try unknownKeys(in: JSONDecoder().decode(FieldValue.self, from: bytes))
            guard unknown.isEmpty else {
                let known = Key.allCases.map(\.stringValue).joined(separator: ", ")
                throw CaseworkError.handWritten(
                    unknown.map { "\($0): nothing is read from it" + ($0.contains(".") ? "" : ": use \(known)") })
            }
            return read
        } catch let error as CaseworkError {
            throw error
        } catch let error as DecodingError {
            throw .handWritten([error.words])
        } catch {
            throw .handWritten(["it is no JSON"])
        }
    }
}

extension DecodingError {
    /// Where and what, never the value.
    fileprivate var words: String {
        func place(_ context: Context, _ last: [any CodingKey] = []) -> String {
            (context.codingPath + last).reduce("") { path, key in
                if let index = key.intValue { return "\(path)[\(index + 1)]" }
                return path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)"
            }
        }
        func told(_ place: String, _ words: String) -> String { place.isEmpty ? words : "\(place): \(words)" }
        return switch self {
        case .keyNotFound(let key, let context): told(place(context, [key]), "it is missing")
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            told(place(context), "it is of another type: write texts in quotation marks, whole numbers, true, false, lists or objects")
        case .dataCorrupted(let context): told(place(context), "it is no JSON")
        @unknown default: "it is no JSON"
        }
    }
}

extension AdoptedReview: HandWritten {
    public enum Key: String, CodingKey, CaseIterable {
        case csp, notified, by, died, kind, localReference, edition, stage, from, notKnown, history
    }
    public static var inner: [(key: String, unknown: (FieldValue) -> [String])] { [("history", Step.unknownKeys)] }
}

extension AdoptedReview.Step: HandWritten {
    public enum Key: String, CodingKey, CaseIterable { case event, on, set }
}

extension BatchCommand: HandWritten {
    public enum Key: String, CodingKey, CaseIterable {
        case today, open, adopt, review, plan, register, record, on, set, despite, corrects, `as`, files
    }
    public static var inner: [(key: String, unknown: (FieldValue) -> [String])] {
        [("open", Opening.unknownKeys), ("adopt", AdoptedReview.unknownKeys), ("files", File.unknownKeys)]
    }
}

extension BatchCommand.Opening: HandWritten {
    public enum Key: String, CodingKey, CaseIterable { case csp, notified, by, died, kind, reference, edition }
}

extension BatchCommand.File: HandWritten {
    public enum Key: String, CodingKey, CaseIterable { case name, text }
}
