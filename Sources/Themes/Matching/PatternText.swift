/// One thing in a pattern as it is written.
enum PatternItem {
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

/// The spellings that patterns use, each once, found by their bytes: the
/// rules are read whenever the program begins to code.
struct PatternSpellings {
    private(set) var list: [String] = []
    /// Open addressing: 0 is free, else a place in `list` and one more.
    private var slots = [Int32](repeating: 0, count: 1 << 14)

    mutating func word(_ kind: PatternWord.Kind, _ spelling: String) -> PatternWord {
        var spelling = spelling
        return spelling.withUTF8 { PatternWord(kind, number(of: $0)) }
    }

    mutating func word(_ kind: PatternWord.Kind, _ bytes: ArraySlice<UInt8>) -> PatternWord {
        bytes.withUnsafeBufferPointer { PatternWord(kind, number(of: $0)) }
    }

    private mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        if list.count * 2 > slots.count { grow() }
        var slot = Self.hash(bytes) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if list[number].utf8.elementsEqual(bytes) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        list.append(String(decoding: bytes, as: UTF8.self))
        slots[slot] = Int32(list.count)
        return list.count - 1
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for (number, spelling) in list.enumerated() {
            var spelling = spelling
            var slot = spelling.withUTF8 { Self.hash($0) } & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number + 1)
        }
    }

    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        Int(truncatingIfNeeded: bytes.reduce(Vocabulary.seed) { Vocabulary.adding($1, to: $0) } >> 8)
    }
}

/// The bytes of a pattern that are still to be read.
struct PatternBytes {
    private let all: [UInt8]
    private var place = 0

    init(_ text: Substring) { all = Array(text.utf8) }

    var isEmpty: Bool { place == all.count }

    @inline(__always)
    var first: UInt8? { place < all.count ? all[place] : nil }

    /// The byte so many further on.
    @inline(__always)
    func ahead(_ count: Int) -> UInt8? { place + count < all.count ? all[place + count] : nil }

    mutating func skip(_ count: Int = 1) { place += count }

    func starts(with text: StaticString) -> Bool {
        text.withUTF8Buffer { wanted in wanted.indices.allSatisfy { ahead($0) == wanted[$0] } }
    }

    /// Takes the bytes up that fit.
    mutating func take(while fits: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = place
        while place < all.count, fits(all[place]) { place += 1 }
        return all[start..<place]
    }

    /// The next few, to show where reading stopped.
    var glimpse: String { String(decoding: all[place...].prefix(12), as: UTF8.self) }
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
        var bytes = PatternBytes(text)
        let items = try sequence(&bytes, inGroup: false)
        guard bytes.isEmpty else { throw Fault(message: "a bracket too many") }
        guard !items.isEmpty else { throw Fault(message: "an empty pattern") }
        return items
    }

    private mutating func sequence(_ bytes: inout PatternBytes, inGroup: Bool) throws(Fault) -> [PatternItem] {
        var items: [PatternItem] = []
        var atStart = false
        while let byte = bytes.first {
            switch byte {
            case 32, 9: bytes.skip()
            case 124, 41:  // | )
                guard inGroup else { throw Fault(message: "a bracket or bar outside brackets") }
                return items
            case 94:  // ^
                bytes.skip()
                atStart = true
            case 46:  // ..
                items.append(try gap(&bytes))
            case 126:  // ~
                bytes.skip()
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

    private mutating func gap(_ bytes: inout PatternBytes) throws(Fault) -> PatternItem {
        bytes.skip()
        guard bytes.first == 46 else { throw Fault(message: "a gap is written ..4") }
        bytes.skip()
        let most = try number(&bytes)
        var barred: [PatternWord] = []
        if bytes.first == 33 {
            bytes.skip()
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

    private func number(_ bytes: inout PatternBytes) throws(Fault) -> Int {
        var value = 0
        var digits = 0
        while let byte = bytes.first, byte &- 48 < 10 {
            value = min(value * 10 + Int(byte - 48), 1000)
            digits += 1
            bytes.skip()
        }
        guard digits > 0, value <= 60 else { throw Fault(message: "a gap wants a number up to 60") }
        return value
    }

    /// A word, a class or brackets, with what hangs on it.
    private mutating func item(_ bytes: inout PatternBytes) throws(Fault) -> [PatternItem] {
        var isLookAhead = false
        if bytes.first == 33 {
            isLookAhead = true
            bytes.skip()
        }
        var alternatives: [[PatternItem]] = []
        if bytes.first == 40, let words = plainWords(&bytes) {
            alternatives = [[.element(.init(words: words))]]
        } else if bytes.first == 40 {
            bytes.skip()
            while true {
                alternatives.append(try sequence(&bytes, inGroup: true))
                guard let byte = bytes.first else { throw Fault(message: "a bracket is not closed") }
                bytes.skip()
                if byte == 41 { break }
            }
        } else {
            alternatives = try word(&bytes)
        }
        var refusesPossessive = false
        if bytes.starts(with: "!'s") {
            refusesPossessive = true
            bytes.skip(3)
        }
        var needsPossessive = false
        if bytes.starts(with: "'s") {
            needsPossessive = true
            bytes.skip(2)
        }
        var isOptional = false
        if bytes.first == 63 {
            isOptional = true
            bytes.skip()
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
        if needsPossessive || refusesPossessive {
            alternatives = alternatives.map { Self.ending($0, needs: needsPossessive, refuses: refusesPossessive) }
        }
        return [.choice(Self.compact(alternatives), optional: isOptional)]
    }

    /// The words of `(one|the*|CLASS)` where each alternative is one word or
    /// a class of plain words, which most are; `nil`, with nothing taken up,
    /// where one is more.
    private mutating func plainWords(_ bytes: inout PatternBytes) -> [PatternWord]? {
        var ahead = bytes
        ahead.skip()
        var words: [PatternWord] = []
        while true {
            let isClass = ahead.first.map { $0 &- 65 < 26 } ?? false
            let letters = ahead.take { byte in
                isClass ? byte &- 65 < 26 || byte &- 48 < 10 || byte == 95 : byte &- 97 < 26 || byte &- 48 < 10 || byte >= 0x80
            }
            if letters.isEmpty { return nil }
            if isClass {
                guard let known = classes[String(decoding: letters, as: UTF8.self)], known.count == 1, known[0].count == 1,
                    case .element(let element) = known[0][0], element == PatternElement(words: element.words)
                else { return nil }
                words += element.words
            } else if ahead.first == 42, letters.count >= 3 {
                ahead.skip()
                words.append(spellings.word(.beginning, letters))
            } else {
                words.append(spellings.word(.word, letters))
            }
            switch ahead.first {
            case 124: ahead.skip()
            case 41:
                ahead.skip()
                bytes = ahead
                return words
            default: return nil
            }
        }
    }

    /// What hangs on a phrase hangs on its last word.
    private static func ending(_ items: [PatternItem], needs: Bool, refuses: Bool) -> [PatternItem] {
        guard let last = items.last else { return items }
        switch last {
        case .element(var element):
            if needs { element.needsPossessive = true }
            if refuses { element.refusesPossessive = true }
            return items.dropLast() + [.element(element)]
        case .choice(let alternatives, let optional):
            return items.dropLast()
                + [.choice(alternatives.map { ending($0, needs: needs, refuses: refuses) }, optional: optional)]
        case .gap, .near: return items
        }
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

    private mutating func word(_ bytes: inout PatternBytes) throws(Fault) -> [[PatternItem]] {
        if bytes.first == 34 {
            bytes.skip()
            let word = bytes.take { $0 != 34 }
            guard !bytes.isEmpty, !word.isEmpty else { throw Fault(message: "a quotation mark is not closed") }
            bytes.skip()
            var element = PatternElement(words: [spellings.word(.word, ArraySlice(word.map(Vocabulary.lower)))])
            element.needsCapitals = true
            return [[.element(element)]]
        }
        var hasSmall = false
        var hasCapital = false
        var hasBar = false
        let letters = bytes.take { byte in
            switch byte {
            case 97...122, 0x80...: hasSmall = true
            case 65...90: hasCapital = true
            case 95: hasBar = true
            case 48...57: break
            case 38: hasSmall = true
            default: return false
            }
            return true
        }
        guard !letters.isEmpty else { throw Fault(message: "cannot read \u{201C}\(bytes.glimpse)\u{201D}") }
        if hasCapital {
            let text = String(decoding: letters, as: UTF8.self)
            guard !hasSmall else { throw Fault(message: "\(text) is neither a word nor a class") }
            switch text {
            case "NAME": return [[.element(.init(words: [.shape(Vocabulary.name)]))]]
            case "NUM": return [[.element(.init(words: [.shape(Vocabulary.number)]))]]
            case "ACRONYM": return [[.element(.init(words: [.shape(Vocabulary.acronym)]))]]
            default: break
            }
            guard let alternatives = classes[text] else { throw Fault(message: "no class \(text)") }
            return alternatives
        }
        // a_phrase in a class
        if hasBar { return [letters.split(separator: 95).map { .element(.init(words: [spellings.word(.word, $0)])) }] }
        switch bytes.first {
        case 42:
            bytes.skip()
            guard letters.count >= 3 else { throw Fault(message: "a beginning has three letters or more") }
            return [[.element(.init(words: [spellings.word(.beginning, letters)]))]]
        case 126 where bytes.ahead(1).map({ $0 &- 48 >= 10 }) ?? true:
            bytes.skip()
            let forms = Inflections.forms(of: String(decoding: letters, as: UTF8.self))
            return [[.element(.init(words: forms.map { spellings.word(.word, $0) }))]]
        case 39 where bytes.ahead(1) == 115:
            bytes.skip(2)
            var element = PatternElement(words: [spellings.word(.word, letters)])
            element.needsPossessive = true
            return [[.element(element)]]
        default:
            return [[.element(.init(words: [spellings.word(.word, letters)]))]]
        }
    }
}
