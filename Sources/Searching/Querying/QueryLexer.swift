/// A piece of a query's text.
struct QueryLexeme {
    enum Kind {
        case opening, closing
        case and, or, not
        /// `nil` when what follows the stroke is no distance.
        case near(distance: Int?)
        /// The words between quotation marks.
        case phrase([String])
        /// A run of other characters: its words, and whether a star ends it.
        case words([String], prefix: Bool)
        case field(name: String, value: String?)
    }

    var kind: Kind
    var position: Int

    /// Touches many words of the index.
    var isPattern: Bool {
        switch kind {
        case .near, .words(_, prefix: true): true
        case .opening, .closing, .and, .or, .not, .phrase, .words, .field: false
        }
    }
}

/// Cuts a query's text into pieces and notes what is wrong with each.
struct QueryLexer {
    private let bytes: [UInt8]
    private var position = 0
    private(set) var faults: [QueryFault] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    mutating func lexemes() -> [QueryLexeme] {
        var lexemes: [QueryLexeme] = []
        while position < bytes.count {
            let start = position
            switch bytes[position] {
            case _ where isSpace(position): position += spaceLength(position)
            case UInt8(ascii: "("), UInt8(ascii: ")"):
                position += 1
                lexemes.append(lexeme(bytes[start] == UInt8(ascii: "(") ? .opening : .closing, from: start))
            case _ where quoteLength(position) > 0:
                guard let text = quoted() else {
                    faults.append(QueryFault(.unclosedQuote, at: start))
                    continue
                }
                let words = Tokenizer.words(of: text)
                if words.isEmpty { faults.append(QueryFault(.emptyQuote, at: start)) }
                if !words.isEmpty { lexemes.append(lexeme(.phrase(words), from: start)) }
            default:
                if let lexeme = run() { lexemes.append(lexeme) }
            }
        }
        return lexemes
    }

    private func lexeme(_ kind: QueryLexeme.Kind, from start: Int) -> QueryLexeme {
        QueryLexeme(kind: kind, position: start)
    }

    /// A run of characters without space, parenthesis or quotation mark.
    private mutating func run() -> QueryLexeme? {
        let start = position
        while position < bytes.count, !endsRun(position) {
            if bytes[position] == UInt8(ascii: ":"), let name = fieldName(start..<position) {
                position += 1
                return field(name, from: start)
            }
            position += 1
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        switch text {
        case "AND": return lexeme(.and, from: start)
        case "OR": return lexeme(.or, from: start)
        case "NOT": return lexeme(.not, from: start)
        default: break
        }
        if text.lowercased().hasPrefix("near/") {
            let distance = Int(text.dropFirst(5)).flatMap { (1...QueryParser.longestDistance).contains($0) ? $0 : nil }
            if distance == nil { faults.append(QueryFault(.nearDistance(text), at: start)) }
            return lexeme(.near(distance: distance), from: start)
        }
        let words = Tokenizer.words(of: text)
        let stars = text.utf8.filter { $0 == UInt8(ascii: "*") }.count
        let endsInStar = text.utf8.last == UInt8(ascii: "*")
        if stars > 1 || (stars == 1 && (!endsInStar || words.isEmpty)) {
            faults.append(QueryFault(.misplacedStar, at: start))
        }
        return words.isEmpty ? nil : lexeme(.words(words, prefix: endsInStar), from: start)
    }

    private mutating func field(_ name: String, from start: Int) -> QueryLexeme {
        let valueStart = position
        if position < bytes.count, quoteLength(position) > 0 {
            if let text = quoted() { return lexeme(.field(name: name, value: text), from: start) }
            faults.append(QueryFault(.unclosedQuote, at: valueStart))
            return lexeme(.field(name: name, value: "?"), from: start)
        }
        while position < bytes.count, !endsRun(position) { position += 1 }
        let value = String(decoding: bytes[valueStart..<position], as: UTF8.self)
        return lexeme(.field(name: name, value: value.isEmpty ? nil : value), from: start)
    }

    /// Letters before a colon; `12:30` is no field.
    private func fieldName(_ range: Range<Int>) -> String? {
        let name = bytes[range]
        guard !name.isEmpty, name.allSatisfy({ (97...122).contains($0 | 0x20) || $0 == UInt8(ascii: "-") }) else {
            return nil
        }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    /// The text between two quotation marks; without the second one all the
    /// rest is taken and the answer is `nil`.
    private mutating func quoted() -> String? {
        position += quoteLength(position)
        let start = position
        while position < bytes.count {
            let length = quoteLength(position)
            if length > 0 {
                defer { position += length }
                return String(decoding: bytes[start..<position], as: UTF8.self)
            }
            position += 1
        }
        return nil
    }

    private func endsRun(_ at: Int) -> Bool {
        bytes[at] == UInt8(ascii: "(") || bytes[at] == UInt8(ascii: ")") || isSpace(at) || quoteLength(at) > 0
    }

    private func isSpace(_ at: Int) -> Bool { spaceLength(at) > 0 }

    /// ASCII white space and the no-break space that comes with pasted text.
    private func spaceLength(_ at: Int) -> Int {
        if bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) { return 1 }
        return bytes[at] == 0xC2 && at + 1 < bytes.count && bytes[at + 1] == 0xA0 ? 2 : 0
    }

    /// Straight and curly double quotation marks alike.
    private func quoteLength(_ at: Int) -> Int {
        if bytes[at] == UInt8(ascii: "\"") { return 1 }
        let isCurly =
            at + 2 < bytes.count && bytes[at] == 0xE2 && bytes[at + 1] == 0x80
            && (0x9C...0x9F).contains(bytes[at + 2])
        return isCurly ? 3 : 0
    }
}
