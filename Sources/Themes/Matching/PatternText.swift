/// One thing in a pattern as it is written.
indirect enum PatternItem {
    case element(PatternElement)
    case choice([[PatternItem]], optional: Bool)
    /// Words that may stand between, at most so many, none of the barred.
    case gap(most: Int, barred: [PatternWord])
    /// Either order, at most so many words between.
    case near(Int)
}

/// What one word of a text must be.
struct PatternElement: Hashable {
    var words: [PatternWord]
    var isOptional = false
    /// The next word is none of these; takes no word up.
    var isLookAhead = false
    var needsPossessive = false
    var refusesPossessive = false
    /// Written in capitals in the text.
    var needsCapitals = false
    var startsSentence = false
}

/// One way of writing an element's word: a spelling, a beginning or a shape,
/// by number.
struct PatternWord: Hashable, Comparable {
    enum Kind: Int32 { case word, beginning, shape }

    private let code: Int32

    init(_ kind: Kind, _ number: Int) { code = Int32(number) << 2 | kind.rawValue }

    static func shape(_ entry: Vocabulary.Entry) -> PatternWord { PatternWord(.shape, Int(entry)) }

    var kind: Kind { Kind(rawValue: code & 3) ?? .word }
    var number: Int { Int(code >> 2) }

    static func < (a: PatternWord, b: PatternWord) -> Bool { a.code < b.code }
}

/// The spellings that patterns use, each once.
struct PatternSpellings {
    private(set) var list: [String] = []
    private var numbers: [String: Int] = [:]

    mutating func word(_ kind: PatternWord.Kind, _ spelling: String) -> PatternWord {
        if let number = numbers[spelling] { return PatternWord(kind, number) }
        numbers[spelling] = list.count
        list.append(spelling)
        return PatternWord(kind, list.count - 1)
    }
}

/// Reads the patterns of the rule language.
///
/// ```
/// word   strangl*   strangle~   CLASS   (one|the other|CLASS)   optional?
/// mother's   MOTHER!'s   "NFS"   !not-this   ^   ..4   ..4!BARRED   ~6
/// ```
struct PatternReader {
    /// Alternatives of each class.
    var classes: [String: [[PatternItem]]] = [:]
    var spellings = PatternSpellings()

    struct Fault: Error, Equatable {
        var message: String
    }

    mutating func read(_ text: Substring) throws(Fault) -> [PatternItem] {
        var bytes = Array(text.utf8)[...]
        let items = try sequence(&bytes, inGroup: false)
        guard bytes.isEmpty else { throw Fault(message: "a bracket too many") }
        guard !items.isEmpty else { throw Fault(message: "an empty pattern") }
        return items
    }

    private mutating func sequence(_ bytes: inout ArraySlice<UInt8>, inGroup: Bool) throws(Fault) -> [PatternItem] {
        var items: [PatternItem] = []
        var atStart = false
        while let byte = bytes.first {
            switch byte {
            case 32, 9: bytes.removeFirst()
            case 124, 41:  // | )
                guard inGroup else { throw Fault(message: "a bracket or bar outside brackets") }
                return items
            case 94:  // ^
                bytes.removeFirst()
                atStart = true
            case 46:  // ..
                items.append(try gap(&bytes))
            case 126:  // ~
                bytes.removeFirst()
                items.append(.near(try number(&bytes)))
            default:
                var new = try item(&bytes)
                if atStart, let first = new.first {
                    new[0] = Self.startingSentence(first)
                    atStart = false
                }
                items += new
            }
        }
        return items
    }

    private mutating func gap(_ bytes: inout ArraySlice<UInt8>) throws(Fault) -> PatternItem {
        bytes.removeFirst()
        guard bytes.first == 46 else { throw Fault(message: "a gap is written ..4") }
        bytes.removeFirst()
        let most = try number(&bytes)
        var barred: [PatternWord] = []
        if bytes.first == 33 {
            bytes.removeFirst()
            for item in try item(&bytes) { barred += try Self.singleWords(item) }
        }
        return .gap(most: most, barred: barred)
    }

    private static func singleWords(_ item: PatternItem) throws(Fault) -> [PatternWord] {
        switch item {
        case .element(let element): return element.words
        case .choice(let alternatives, _):
            var words: [PatternWord] = []
            for alternative in alternatives {
                guard alternative.count == 1 else { throw Fault(message: "a gap bars single words only") }
                words += try singleWords(alternative[0])
            }
            return words
        case .gap, .near: throw Fault(message: "a gap bars single words only")
        }
    }

    private func number(_ bytes: inout ArraySlice<UInt8>) throws(Fault) -> Int {
        var value = 0
        var digits = 0
        while let byte = bytes.first, byte &- 48 < 10 {
            value = value * 10 + Int(byte - 48)
            digits += 1
            bytes.removeFirst()
        }
        guard digits > 0, value <= 60 else { throw Fault(message: "a gap wants a number up to 60") }
        return value
    }

    /// A word, a class or brackets, with what hangs on it.
    private mutating func item(_ bytes: inout ArraySlice<UInt8>) throws(Fault) -> [PatternItem] {
        var isLookAhead = false
        if bytes.first == 33 {
            isLookAhead = true
            bytes.removeFirst()
        }
        var alternatives: [[PatternItem]] = []
        if bytes.first == 40 {
            bytes.removeFirst()
            while true {
                alternatives.append(try sequence(&bytes, inGroup: true))
                guard let byte = bytes.first else { throw Fault(message: "a bracket is not closed") }
                bytes.removeFirst()
                if byte == 41 { break }
            }
        } else {
            alternatives = try word(&bytes)
        }
        var refusesPossessive = false
        if bytes.count >= 3, Array(bytes.prefix(3)) == [33, 39, 115] {  // !'s
            refusesPossessive = true
            bytes.removeFirst(3)
        }
        var needsPossessive = false
        if bytes.count >= 2, Array(bytes.prefix(2)) == [39, 115] {  // 's
            needsPossessive = true
            bytes.removeFirst(2)
        }
        var isOptional = false
        if bytes.first == 63 {
            isOptional = true
            bytes.removeFirst()
        }
        if let merged = Self.merged(alternatives) {
            var element = merged
            element.isOptional = isOptional
            element.isLookAhead = isLookAhead
            if refusesPossessive { element.refusesPossessive = true }
            if needsPossessive { element.needsPossessive = true }
            return [.element(element)]
        }
        guard !isLookAhead else { throw Fault(message: "! stands before single words only") }
        return [.choice(Self.compact(alternatives), optional: isOptional)]
    }

    private static func startingSentence(_ item: PatternItem) -> PatternItem {
        switch item {
        case .element(var element):
            element.startsSentence = true
            return .element(element)
        case .choice(let alternatives, let optional):
            return .choice(
                alternatives.map { items in items.prefix(1).map(startingSentence) + items.dropFirst() }, optional: optional)
        case .gap, .near: return item
        }
    }

    /// Brings the alternatives of one plain word together, so that few are
    /// left to write out.
    private static func compact(_ alternatives: [[PatternItem]]) -> [[PatternItem]] {
        var single: [PatternElement: PatternElement] = [:]
        var order: [PatternElement] = []
        var rest: [[PatternItem]] = []
        for alternative in alternatives {
            guard alternative.count == 1, case .element(let element) = alternative[0], !element.isOptional, !element.isLookAhead
            else {
                rest.append(alternative)
                continue
            }
            var key = element
            key.words = []
            if single[key] == nil {
                order.append(key)
                single[key] = key
            }
            single[key]?.words += element.words
        }
        return order.compactMap { single[$0] }.map { [.element($0)] } + rest
    }

    /// Alternatives of one plain word each are one element.
    private static func merged(_ alternatives: [[PatternItem]]) -> PatternElement? {
        var merged: PatternElement?
        for alternative in alternatives {
            guard alternative.count == 1, case .element(let element) = alternative[0], !element.isOptional, !element.isLookAhead
            else { return nil }
            if var known = merged {
                var same = element
                same.words = known.words
                guard same == known else { return nil }
                known.words += element.words
                merged = known
            } else {
                merged = element
            }
        }
        return merged
    }

    private mutating func word(_ bytes: inout ArraySlice<UInt8>) throws(Fault) -> [[PatternItem]] {
        if bytes.first == 34 {
            bytes.removeFirst()
            let word = bytes.prefix { $0 != 34 }
            guard bytes.count > word.count, !word.isEmpty else { throw Fault(message: "a quotation mark is not closed") }
            bytes.removeFirst(word.count + 1)
            var element = PatternElement(words: [spellings.word(.word, String(decoding: word, as: UTF8.self).lowercased())])
            element.needsCapitals = true
            return [[.element(element)]]
        }
        let letters = bytes.prefix { $0 | 0x20 &- 97 < 26 && $0 >= 65 || $0 &- 48 < 10 || $0 == 38 || $0 == 95 || $0 >= 0x80 }
        guard !letters.isEmpty else {
            throw Fault(message: "cannot read \u{201C}\(String(decoding: bytes.prefix(12), as: UTF8.self))\u{201D}")
        }
        let text = String(decoding: letters, as: UTF8.self)
        bytes.removeFirst(letters.count)
        if text.utf8.allSatisfy({ $0 &- 65 < 26 || $0 &- 48 < 10 || $0 == 95 }), text.utf8.contains(where: { $0 &- 65 < 26 }) {
            switch text {
            case "NAME": return [[.element(.init(words: [.shape(Vocabulary.name)]))]]
            case "NUM": return [[.element(.init(words: [.shape(Vocabulary.number)]))]]
            case "ACRONYM": return [[.element(.init(words: [.shape(Vocabulary.acronym)]))]]
            default: break
            }
            guard let alternatives = classes[text] else { throw Fault(message: "no class \(text)") }
            return alternatives
        }
        guard text == text.lowercased() else { throw Fault(message: "\(text) is neither a word nor a class") }
        // a_phrase in a class
        let parts = text.split(separator: "_")
        if parts.count > 1 { return [parts.map { .element(.init(words: [spellings.word(.word, String($0))])) }] }
        switch bytes.first {
        case 42:
            bytes.removeFirst()
            guard text.utf8.count >= 3 else { throw Fault(message: "a beginning has three letters or more") }
            return [[.element(.init(words: [spellings.word(.beginning, text)]))]]
        case 126 where bytes.dropFirst().first.map({ $0 &- 48 >= 10 }) ?? true:
            bytes.removeFirst()
            return [[.element(.init(words: Inflections.forms(of: text).map { spellings.word(.word, $0) }))]]
        case 39 where bytes.dropFirst().first == 115:
            bytes.removeFirst(2)
            var element = PatternElement(words: [spellings.word(.word, text)])
            element.needsPossessive = true
            return [[.element(element)]]
        default:
            return [[.element(.init(words: [spellings.word(.word, text)]))]]
        }
    }
}
