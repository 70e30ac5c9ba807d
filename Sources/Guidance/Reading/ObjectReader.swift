internal import CivilDates

/// Reads one JSON object field by field and gathers every fault with its
/// place.
///
/// A field that cannot be read gives a stand-in, so that reading goes on; an
/// edition is made only when no fault was gathered. Fields that nobody asked
/// for are faults too: a misspelt name must not be passed over.
struct ObjectReader {
    let place: String
    private let fields: [String: JSONValue]
    /// Of what is no object nothing more is said.
    private var isObject = true
    private var asked: Set<String> = []
    private(set) var faults: [GuidanceFault] = []

    init(_ value: JSONValue, place: String) {
        self.place = place
        if case .object(let fields) = value {
            self.fields = fields
        } else {
            fields = [:]
            isObject = false
            let place = place.hasSuffix(":") ? String(place.dropLast()) : place
            faults.append(.init(place: place, kind: .wrongShape(expected: .object)))
        }
    }

    mutating func fault(_ key: String, _ kind: GuidanceFault.Kind) {
        guard isObject else { return }
        faults.append(.init(place: within(place, key), kind: kind))
    }

    /// Faults for the fields that nothing read.
    mutating func finish() {
        for key in fields.keys.sorted() where !asked.contains(key) { fault(key, .unknownField) }
    }

    private mutating func value(_ key: String) -> JSONValue? {
        asked.insert(key)
        guard let value = fields[key], value != .null else { return nil }
        return value
    }

    // MARK: Plain values

    mutating func optionalText(_ key: String) -> String? {
        guard let value = value(key) else { return nil }
        guard case .text(let text) = value else {
            fault(key, .wrongShape(expected: .text))
            return nil
        }
        if trimmed(text[...]).isEmpty { fault(key, .empty) }
        return text
    }

    mutating func text(_ key: String) -> String {
        if value(key) == nil { fault(key, .missing) }
        return optionalText(key) ?? ""
    }

    mutating func whole(_ key: String) -> Int? {
        guard let value = value(key) else { return nil }
        guard case .whole(let number) = value else {
            fault(key, .wrongShape(expected: .wholeNumber))
            return nil
        }
        return number
    }

    mutating func whole(_ key: String, standIn: Int) -> Int {
        if value(key) == nil { fault(key, .missing) }
        return whole(key) ?? standIn
    }

    /// Absent means no.
    mutating func flag(_ key: String) -> Bool {
        guard let value = value(key) else { return false }
        guard case .flag(let flag) = value else {
            fault(key, .wrongShape(expected: .flag))
            return false
        }
        return flag
    }

    /// Absent means none.
    mutating func texts(_ key: String) -> [String] {
        guard let value = value(key) else { return [] }
        guard case .list(let list) = value else {
            fault(key, .wrongShape(expected: .list))
            return []
        }
        var texts: [String] = []
        for (number, item) in list.enumerated() {
            guard case .text(let text) = item else {
                fault("\(key).\(number + 1)", .wrongShape(expected: .text))
                continue
            }
            if trimmed(text[...]).isEmpty { fault("\(key).\(number + 1)", .empty) }
            texts.append(text)
        }
        return texts
    }

    // MARK: Words, names and dates

    mutating func optionalWord<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type = Word.self)
        -> Word? where Word.RawValue == String
    {
        guard let text = optionalText(key), !text.isEmpty else { return nil }
        return word(text, at: key)
    }

    mutating func word<Word: RawRepresentable & CaseIterable>(_ key: String, standIn: Word) -> Word
    where Word.RawValue == String {
        let text = text(key)
        return text.isEmpty ? standIn : word(text, at: key) ?? standIn
    }

    mutating func words<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type = Word.self) -> [Word]
    where Word.RawValue == String {
        texts(key).enumerated().compactMap { number, text in word(text, at: "\(key).\(number + 1)") }
    }

    private mutating func word<Word: RawRepresentable & CaseIterable>(_ text: String, at key: String) -> Word?
    where Word.RawValue == String {
        if let word = Word(rawValue: text) { return word }
        fault(key, .unknownWord(text, expected: Word.allCases.map(\.rawValue)))
        return nil
    }

    mutating func slug<Noun>(_ key: String = "slug") -> Slug<Noun> {
        let text = text(key)
        if !text.isEmpty, !isSlug(text) { fault(key, .badSlug(text)) }
        return Slug(unchecked: text)
    }

    mutating func slugs<Noun>(_ key: String) -> [Slug<Noun>] {
        let texts = texts(key)
        for (number, text) in texts.enumerated() where !isSlug(text) { fault("\(key).\(number + 1)", .badSlug(text)) }
        return texts.map { Slug(unchecked: $0) }
    }

    mutating func date(_ key: String) -> ApproximateDate? {
        guard let text = optionalText(key) else { return nil }
        let date = ApproximateDate(text)
        if date == nil { fault(key, .badDate(text)) }
        return date
    }

    mutating func basis(_ key: String = "basis") -> Basis {
        let texts = texts(key)
        if texts.isEmpty { fault(key, .noBasis) }
        var grounds: [Ground] = []
        for (number, text) in texts.enumerated() {
            if let ground = Ground(text) {
                grounds.append(ground)
            } else {
                fault("\(key).\(number + 1)", .badGround(text))
            }
        }
        return Basis(grounds: grounds)
    }

    // MARK: What stands inside

    mutating func object<Value>(_ key: String, _ read: (inout ObjectReader) -> Value) -> Value? {
        guard let value = value(key) else { return nil }
        return inside(value, place: within(place, key), read)
    }

    mutating func list<Value>(_ key: String, _ read: (inout ObjectReader) -> Value) -> [Value] {
        guard let value = value(key) else { return [] }
        guard case .list(let list) = value else {
            fault(key, .wrongShape(expected: .list))
            return []
        }
        return list.enumerated().map { number, item in
            inside(item, place: within(place, "\(key).\(name(of: item) ?? String(number + 1))"), read)
        }
    }

    private mutating func inside<Value>(
        _ value: JSONValue, place: String, _ read: (inout ObjectReader) -> Value
    ) -> Value {
        var reader = ObjectReader(value, place: place)
        let answer = read(&reader)
        reader.finish()
        faults += reader.faults
        return answer
    }

    /// What an entry of a list is called in a place: its slug or key.
    private func name(of item: JSONValue) -> String? {
        guard case .object(let fields) = item else { return nil }
        for key in ["slug", "key"] {
            if case .text(let text)? = fields[key], !text.isEmpty { return text }
        }
        return nil
    }
}

/// `file: limits`, then `file: limits.decide`; of no place, `limits`.
func within(_ place: String, _ key: String) -> String {
    place.isEmpty ? key : place.hasSuffix(":") ? "\(place) \(key)" : "\(place).\(key)"
}
