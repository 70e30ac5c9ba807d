/// Reads the JSON that this program itself writes for an event, several
/// times as fast as a general decoder.
///
/// It only ever reads what has one meaning: texts with the short escapes,
/// whole numbers, flags, lists, objects without a key twice. On everything
/// else it gives up, damaged or merely unusual, and `JSONDecoder` judges;
/// so that what both read is the same, and what is refused is refused by one.
struct EverydayJSON {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    /// Deeper lists and objects than this no event has.
    private static let deepest = 16

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// - Returns: `nil` where it gives up.
    static func entry(_ text: [UInt8]) -> StoredEntry? {
        text.withUnsafeBufferPointer { bytes in
            var reader = EverydayJSON(bytes)
            return reader.entry()
        }
    }

    /// - Returns: `nil` where it gives up.
    static func value(_ text: [UInt8]) -> FieldValue? {
        text.withUnsafeBufferPointer { bytes in
            var reader = EverydayJSON(bytes)
            guard let value = reader.value(within: deepest), reader.isAtEnd() else { return nil }
            return value
        }
    }
}

// MARK: - The object of an entry

extension EverydayJSON {
    private mutating func entry() -> StoredEntry? {
        var (account, role, despite): (String?, String?, String?) = (nil, nil, nil)
        var (objections, corrects): ([String]?, Int?) = (nil, nil)
        var facts: [String: FieldValue]?
        guard take(UInt8(ascii: "{")), !take(UInt8(ascii: "}")) else { return nil }
        repeat {
            guard let key = key() else { return nil }
            switch key {
            case "account":
                guard account == nil, let text = text() else { return nil }
                account = text
            case "role":
                guard role == nil, let text = text() else { return nil }
                role = text
            case "despite":
                guard despite == nil, let text = text() else { return nil }
                despite = text
            case "objections":
                guard objections == nil, let texts = texts() else { return nil }
                objections = texts
            case "corrects":
                guard corrects == nil, let number = number() else { return nil }
                corrects = number
            case "facts":
                guard facts == nil, take(UInt8(ascii: "{")), let object = object(within: Self.deepest) else { return nil }
                facts = object
            default: return nil
            }
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")), isAtEnd(), let role, let facts else { return nil }
        return StoredEntry(
            account: account, role: role, despite: despite, objections: objections, corrects: corrects, facts: facts)
    }

    private mutating func texts() -> [String]? {
        guard take(UInt8(ascii: "[")) else { return nil }
        var texts: [String] = []
        if take(UInt8(ascii: "]")) { return texts }
        repeat {
            guard let text = text() else { return nil }
            texts.append(text)
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "]")) ? texts : nil
    }
}

// MARK: - Values

extension EverydayJSON {
    private mutating func value(within depth: Int) -> FieldValue? {
        skipSpace()
        guard depth > 0, place < bytes.count else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "\""): return text().map { .text($0) }
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number().map { .number($0) }
        case UInt8(ascii: "{"):
            place += 1
            return object(within: depth - 1).map { .object($0) }
        case UInt8(ascii: "["):
            place += 1
            return list(within: depth - 1).map { .list($0) }
        case UInt8(ascii: "t"): return takeWord("true") ? .flag(true) : nil
        case UInt8(ascii: "f"): return takeWord("false") ? .flag(false) : nil
        case UInt8(ascii: "n"): return takeWord("null") ? .null : nil
        default: return nil
        }
    }

    /// What stands after the opening brace.
    private mutating func object(within depth: Int) -> [String: FieldValue]? {
        var object: [String: FieldValue] = [:]
        if take(UInt8(ascii: "}")) { return object }
        repeat {
            guard let key = key(), let value = value(within: depth), object.updateValue(value, forKey: key) == nil
            else { return nil }
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "}")) ? object : nil
    }

    /// What stands after the opening bracket.
    private mutating func list(within depth: Int) -> [FieldValue]? {
        var list: [FieldValue] = []
        if take(UInt8(ascii: "]")) { return list }
        repeat {
            guard let value = value(within: depth) else { return nil }
            list.append(value)
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "]")) ? list : nil
    }

    private mutating func key() -> String? {
        guard let key = text(), take(UInt8(ascii: ":")) else { return nil }
        return key
    }

    /// A whole number of at most 18 digits, as it is written: no `-0`, no
    /// `01`, no `1.0`, no `1e2`.
    private mutating func number() -> Int? {
        skipSpace()
        let isNegative = takeNow(UInt8(ascii: "-"))
        let start = place
        var number = 0
        while place < bytes.count, case let digit = bytes[place] &- UInt8(ascii: "0"), digit <= 9 {
            guard place - start < 18 else { return nil }
            number = number * 10 + Int(digit)
            place += 1
        }
        guard place > start, bytes[start] != UInt8(ascii: "0") || (place == start + 1 && !isNegative) else { return nil }
        guard place < bytes.count else { return isNegative ? -number : number }
        switch bytes[place] {
        case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): return nil
        default: return isNegative ? -number : number
        }
    }

    private mutating func text() -> String? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        let start = place
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\""):
                defer { place += 1 }
                return Self.text(bytes[start..<place])
            case UInt8(ascii: "\\"): return escapedText(from: start)
            case 0..<0x20: return nil
            default: place += 1
            }
        }
        return nil
    }

    private mutating func escapedText(from start: Int) -> String? {
        var unescaped = Array(bytes[start..<place])
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return unescaped.withUnsafeBufferPointer { Self.text($0[...]) }
            case UInt8(ascii: "\\"):
                guard place < bytes.count, let meant = Self.meant(by: bytes[place]) else { return nil }
                unescaped.append(meant)
                place += 1
            case 0..<0x20: return nil
            default: unescaped.append(byte)
            }
        }
        return nil
    }

    private static func meant(by escaped: UInt8) -> UInt8? {
        switch escaped {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): escaped
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        default: nil
        }
    }

    /// - Returns: `nil` unless the bytes are UTF-8.
    private static func text(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        String(validating: UnsafeBufferPointer(rebasing: part), as: UTF8.self)
    }
}

// MARK: - Bytes

extension EverydayJSON {
    private mutating func skipSpace() {
        while place < bytes.count {
            switch bytes[place] {
            case 0x20, 0x0A, 0x0D, 0x09: place += 1
            default: return
            }
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        return takeNow(byte)
    }

    private mutating func takeNow(_ byte: UInt8) -> Bool {
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    private mutating func takeWord(_ word: StaticString) -> Bool {
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes[place...].starts(with: letters) else { return false }
        place += letters.count
        return true
    }

    private mutating func isAtEnd() -> Bool {
        skipSpace()
        return place == bytes.count
    }
}
