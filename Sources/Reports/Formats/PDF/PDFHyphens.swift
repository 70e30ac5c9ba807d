/// Whether a hyphen at a line's end was set by the printer or belongs to the
/// word. The document itself is the dictionary.
struct PDFHyphens {
    /// Words that stand within lines, folded, with how often.
    private var words: [[UInt8]: Int] = [:]
    /// The document breaks words at line ends.
    private var breaksWords = false

    init(pages: [[PDFLine]]) {
        var ends: [(head: [UInt8], tail: [UInt8])] = []
        for lines in pages {
            var open: [UInt8]?
            for line in lines {
                for (position, segment) in line.segments.enumerated() {
                    var parts = PDFHyphens.words(segment.text)
                    if position == 0, let head = open {
                        if let tail = parts.first { ends.append((head, tail)) }
                        if !parts.isEmpty { parts.removeFirst() }
                    }
                    open = nil
                    if let last = parts.last, PDFHyphens.hyphenLength(last) > 0 {
                        open = last
                        parts.removeLast()
                    }
                    for part in parts { words[part, default: 0] += 1 }
                }
            }
        }
        var joined = 0, kept = 0, ownSigns = 0
        for (head, tail) in ends {
            if PDFHyphens.hyphenLength(head) != 1 {
                joined += 1
                ownSigns += 1
                continue
            }
            let stem = Array(head.dropLast(PDFHyphens.hyphenLength(head)))
            if words[stem + tail] != nil { joined += 1 }
            if words[stem + [0x2D] + tail] != nil { kept += 1 }
        }
        // A printer with a sign of his own leaves the plain hyphens to words.
        breaksWords = ownSigns < 3 && joined > 0 && joined * 2 >= kept
    }

    /// Bytes of the hyphen that a text ends in, 0 for none: `-`, U+2010,
    /// U+00AD. One with a space before it is a dash.
    static func hyphenLength(_ text: some BidirectionalCollection<UInt8>) -> Int {
        let length: Int
        if text.last == 0x2D {
            length = 1
        } else if text.suffix(3).elementsEqual([0xE2, 0x80, 0x90]) {
            length = 3
        } else if text.suffix(2).elementsEqual([0xC2, 0xAD]) {
            length = 2
        } else {
            return 0
        }
        guard let before = text.dropLast(length).last else { return 0 }
        return PrintedNumber.isWord(before) ? length : 0
    }

    enum Joint {
        /// Two words.
        case space
        /// One word: the hyphen goes.
        case dropping(Int)
        /// One word with its hyphen, or with a stroke.
        case nothing
    }

    /// How the end of a line and the start of the next go together.
    func joint(_ head: [UInt8], _ tail: [UInt8]) -> Joint {
        let head = PDFText.trimmed(head)
        let length = PDFHyphens.hyphenLength(head)
        guard length > 0 else {
            // "and/" + "or" is one word; U+2011 never was a place to break.
            let isOne = head.last == UInt8(ascii: "/") || head.suffix(3).elementsEqual([0xE2, 0x80, 0x91])
            return isOne ? .nothing : .space
        }
        let isSoft = head.suffix(2).elementsEqual([0xC2, 0xAD])
        if isSoft { return .dropping(length) }
        guard let first = PDFHyphens.words(Array(tail.prefix(60))).first, let last = PDFHyphens.words(Array(head.suffix(60))).last
        else { return .nothing }
        let stem = Array(last.dropLast(length))
        guard let start = PDFText.trimmed(tail).first, PDFText.isLower(start) || start >= 0x80,
            let end = stem.last, PDFText.isLetter(end)
        else { return .nothing }
        if stem.contains(UInt8(ascii: "/")) || stem.contains(UInt8(ascii: "@")) { return .nothing }
        // "care co-ordina-" + "tor", but "mother-in-" + "law".
        if let hyphen = stem.lastIndex(of: 0x2D), words[stem + first] == nil {
            let part = Array(stem[(hyphen + 1)...])
            let isPart = words[part + first] != nil || (breaksWords && words[first] == nil)
            return isPart || length == 3 ? .dropping(length) : .nothing
        }
        let asOne = words[stem + first] ?? 0, asTwo = words[stem + [0x2D] + first] ?? 0
        if asOne != asTwo { return asOne > asTwo ? .dropping(length) : .nothing }
        // U+2010 is what typesetters put in, seldom what people type.
        if length == 3 { return .dropping(length) }
        let prefix = String(decoding: stem, as: UTF8.self)
        if stem.count == 1 || PDFHyphens.prefixes.contains(prefix) { return .nothing }
        // "ex-partner", but not "ex-cess".
        if PDFHyphens.syllables.contains(prefix), words[first] != nil { return .nothing }
        return breaksWords ? .dropping(length) : .nothing
    }

    /// Compounds keep their hyphen behind these.
    private static let prefixes: Set<String> = [
        "self", "non", "multi", "semi", "well", "long", "short", "half", "cross", "step", "single", "twenty",
        "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    /// These are as often only the first syllable of a word.
    private static let syllables: Set<String> = [
        "ex", "co", "post", "anti", "pre", "pro", "part", "full", "high", "low", "mid", "inter", "re", "one", "two",
        "three", "four", "five", "six", "seven", "eight", "nine", "ten", "sub", "over", "under", "mother", "father",
    ]

    /// Folded words, with their inner hyphens, without punctuation round
    /// them but with a hyphen at the end.
    private static func words(_ text: [UInt8]) -> [[UInt8]] {
        text.split { $0 <= 0x20 }.compactMap { part in
            var word = part.map { (65...90).contains($0) ? $0 + 32 : $0 }[...]
            while let first = word.first, !PrintedNumber.isWord(first) { word.removeFirst() }
            while let last = word.last, !PrintedNumber.isWord(last), last != 0x2D { word.removeLast() }
            // Curly quotation marks and dashes at the ends: E2 80 xx.
            while word.count >= 3, word.starts(with: [0xE2, 0x80]) { word = word.dropFirst(3) }
            while word.count >= 3, word.suffix(3).first == 0xE2, word.suffix(2).first == 0x80,
                let last = word.last, last != 0x90
            { word = word.dropLast(3) }
            while let last = word.last, !PrintedNumber.isWord(last), last != 0x2D { word.removeLast() }
            return word.isEmpty ? nil : PDFHyphens.unligated(Array(word))
        }
    }

    /// `ﬁ` as `fi`, so that one word is one word however it is set.
    private static func unligated(_ word: [UInt8]) -> [UInt8] {
        guard word.contains(0xEF) else { return word }
        var result: [UInt8] = []
        var place = 0
        while place < word.count {
            if word[place] == 0xEF, place + 2 < word.count, word[place + 1] == 0xAC, (0x80...0x84).contains(word[place + 2]) {
                result += Array(["ff", "fi", "fl", "ffi", "ffl"][Int(word[place + 2] - 0x80)].utf8)
                place += 3
            } else {
                result.append(word[place])
                place += 1
            }
        }
        return result
    }
}
