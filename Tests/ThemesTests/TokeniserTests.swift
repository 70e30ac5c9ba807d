import Reviews
import Testing

@testable import Themes

@Suite("Words and sentences of a text")
struct TokeniserTests {
    private static let vocabulary = Vocabulary(
        words: [
            "not", "will", "have", "can", "no", "mr", "mrs", "dr", "para", "st", "he", "she", "left", "did", "hope", "may",
            "i", "a", "the", "told", "\u{A3}", "a&e", "mother", "went", "harold",
        ].sorted(), beginnings: ["strangl", "stranglehold"])

    private static func wordClass(_ words: String...) -> WordClass {
        var bits = [UInt64](repeating: 0, count: (vocabulary.count + 63) / 64)
        for word in words {
            if let entry = vocabulary.entry(of: word) { bits[Int(entry) >> 6] |= 1 << (UInt64(entry) & 63) }
        }
        return WordClass(bits: bits)
    }

    private static let tokeniser = Tokeniser(
        vocabulary: vocabulary, wordNames: wordClass("hope", "may"), lateNames: wordClass("may"))

    static func tokens(_ text: String) -> Tokens {
        var text = text
        var tokens = Tokens()
        text.withUTF8 { tokeniser.tokenise($0, into: &tokens) }
        return tokens
    }

    private func words(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Self.tokens(text).words.map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }
    }

    /// What the vocabulary makes of each word.
    private func entries(_ text: String) -> [String] {
        Self.tokens(text).words.map { $0.entry == Vocabulary.unknown ? "?" : Self.vocabulary.spellings[Int($0.entry)] }
    }

    private func sentences(_ text: String) -> [String] {
        let tokens = Self.tokens(text)
        let bytes = Array(text.utf8)
        return tokens.sentences.map { sentence in
            let words = tokens.words[sentence.start..<sentence.end]
            return words.map { String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self) }.joined(separator: " ")
        }
    }

    @Test("words are letters and figures; hyphens, slashes and stops part them")
    func wordsOf() {
        #expect(words("He left.") == ["He", "left"])
        #expect(words("non-fatal, self-harm; and/or") == ["non", "fatal", "self", "harm", "and", "or"])
        #expect(words("R2D2 24/7 3.15") == ["R2D2", "24", "7", "3", "15"])
        #expect(words("  \t ") == [] && words("") == [] && words("... \u{2014} !?") == [])
        #expect(words("A&E, B & C, D&") == ["A&E", "B", "C", "D"])
    }

    @Test("an apostrophe belongs to its word: a possessive, a short form, or nothing")
    func apostrophes() {
        #expect(words("mother's mother\u{2019}s mothers'") == ["mother's", "mother\u{2019}s", "mothers"])
        #expect(Self.tokens("mother's mothers' mother\u{2019}s").words.map { $0.shape.contains(.possessive) } == [true, false, true])
        #expect(words("o'clock 'quoted' rock'n'roll") == ["o", "clock", "quoted", "rock", "n", "roll"])
        #expect(words("I'm, you're, he'd") == ["I'm", "you're", "he'd"])
    }

    @Test("short forms are their words: n't is not, 'll is will, 've is have", arguments: [
        ("didn't", ["did", "not"]), ("didn\u{2019}t", ["did", "not"]), ("DIDN'T", ["did", "not"]), ("can't", ["can", "not"]),
        ("won\u{2019}t", ["will", "not"]), ("he'll", ["he", "will"]), ("i've", ["i", "have"]), ("he'd", ["he"]),
        ("he's", ["he"]), ("haven't", ["have", "not"]),
    ])
    func shortForms(_ text: String, _ expected: [String]) {
        #expect(entries("she \(text) left") == ["she"] + expected + ["left"])
    }

    @Test("each half of a short form points at bytes of the text")
    func shortFormSpans() {
        let tokens = Self.tokens("he didn\u{2019}t")
        #expect(tokens.words.map { Int($0.start) } == [0, 3, 6])
        #expect(tokens.words.map { Int($0.end) } == [2, 11, 11])
    }

    @Test("a full stop ends a sentence unless it belongs to a figure, an initial, a title or an abbreviation", arguments: [
        ("He left. She left.", ["He left", "She left"]), ("He left.", ["He left"]), ("He left", ["He left"]),
        ("Mr. Brown left. Dr. Green", ["Mr Brown left", "Dr Green"]), ("See para. 4 there.", ["See para 4 there"]),
        ("No. 5 left. No. She", ["No 5 left", "No", "She"]), ("No.\u{A0}5 left", ["No 5 left"]),
        ("At 3.15 he left", ["At 3 15 he left"]), ("e.g. this, i.e. that", ["e g this i e that"]),
        ("J. Smith left. I. Then", ["J Smith left", "I Then"]), ("He left. she did", ["He left she did"]),
        ("He left.\u{A0}she did", ["He left she did"]), ("He left.\u{A0}She did", ["He left", "She did"]),
        ("www.example.org left", ["www example org left"]), ("He left.[1] She", ["He left", "1 She"]),
        ("(He left.) She did", ["He left", "She did"]), ("\u{201C}He left.\u{201D} She did", ["He left", "She did"]),
        ("\u{2018}He told \u{201C}no.\u{201D}\u{2019} She did", ["He told no", "She did"]),
        ("'He left.' She did", ["He left", "She did"]), ("He left... She did", ["He left", "She did"]),
    ])
    func stops(_ text: String, _ expected: [String]) {
        #expect(sentences(text) == expected)
    }

    @Test("questions, exclamations and new lines end sentences; questions are known")
    func ends() {
        let tokens = Self.tokens("Did he? No! He\nleft\r\nShe?")
        #expect(sentences("Did he? No! He\nleft\r\nShe?") == ["Did he", "No", "He", "left", "She"])
        #expect(tokens.sentences.map(\.isQuestion) == [true, false, false, false, true])
    }

    @Test("names, figures and abbreviations the rules do not know are told by their shape")
    func shapes() {
        #expect(entries("He told Quillon QZX 1984 quill QB12 mcQ") == [
            "he", "told", "(a name)", "(an abbreviation)", "(a number)", "?", "(an abbreviation)", "?",
        ])
        #expect(entries("she strangled, stranglehold, strang") == ["she", "strangl*", "stranglehold*", "?"])
        #expect(entries("the a&e, A&E \u{A3}5") == ["the", "a&e", "a&e", "\u{A3}", "(a number)"])
    }

    @Test("an ordinary word with a capital is a name, unless it may well begin a sentence")
    func wordNames() {
        #expect(entries("he told Hope. Hope left") == ["he", "told", "(a name)", "(a name)", "left"])
        #expect(entries("she left in hope") == ["she", "left", "?", "hope"])
        #expect(entries("May left. She told May") == ["may", "left", "she", "told", "(a name)"])
        #expect(entries("he told A and H, I left. A mother") == [
            "he", "told", "(a name)", "?", "(a name)", "i", "left", "a", "mother",
        ])
    }

    @Test("commas, breaks and quotation marks are noted on the words after them")
    func marks() {
        let words = Self.tokens("He, she; the \u{201C}mother went\u{201D} did \"told\" left (no) \u{2013} can - will").words
        func places(_ shape: Tokens.Shape) -> [Int] { words.indices.filter { words[$0].shape.contains(shape) } }
        #expect(words.count == 11)
        #expect(places(.afterComma) == [1])
        #expect(places(.afterBreak) == [2, 8, 9, 10])
        #expect(places(.quoted) == [3, 4, 6])
        #expect(places(.firstOfSentence) == [0])
        #expect(places(.capital) == [0])
    }

    @Test("letters beyond ASCII are letters; dashes, quotes and hard spaces are not")
    func beyondASCII() {
        #expect(words("caf\u{E9} \u{141}ukasz na\u{EF}ve \u{645}\u{631}\u{62D}\u{628}\u{627} \u{65E5}\u{672C} \u{1F600}") == [
            "caf\u{E9}", "\u{141}ukasz", "na\u{EF}ve", "\u{645}\u{631}\u{62D}\u{628}\u{627}", "\u{65E5}\u{672C}", "\u{1F600}",
        ])
        #expect(words("he\u{2014}she\u{A0}left\u{2026}the\u{200B}mother") == ["he", "she", "left", "the", "mother"])
        #expect(words("\u{20AC}5") == ["\u{20AC}5"])
    }

    // Whatever is likely to trip a reader of bytes.
    private static let pool: [Unicode.Scalar] = Array(
        "aZ09 .,;:!?'\"()[]-&\n\r\t\u{0}\u{A0}\u{A3}\u{AD}\u{C2}\u{E2}\u{E9}\u{7FF}\u{800}\u{2013}\u{2014}\u{2018}\u{2019}\u{201C}\u{201D}\u{2026}\u{200B}\u{200D}\u{20AC}\u{3000}\u{FEFF}\u{FFFD}\u{1F600}\u{10FFFF}\u{301}tsndlve"
            .unicodeScalars)

    @Test("whatever the text, words lie on characters' edges, in order, and sentences hold them all", .tags(.property))
    func anyText() {
        forAll(cases: 400) { random, seed in
            var text = ""
            for _ in 0..<random.below(120) {
                if random.chance(1, in: 12) {
                    text += random.pick(["n't", "\u{2019}s", "'ll", "Mr. ", "No. ", "he", "stranglehold", "A&E", "can't"])
                } else if random.chance(1, in: 10), let any = Unicode.Scalar(UInt32(random.below(0x11_0000))) {
                    text.unicodeScalars.append(any)
                } else {
                    text.unicodeScalars.append(random.pick(Self.pool))
                }
            }
            let bytes = Array(text.utf8)
            func isEdge(_ place: Int) -> Bool { place == bytes.count || bytes[place] & 0xC0 != 0x80 }
            let tokens = Self.tokens(text)
            var start = 0
            var end = 0
            for word in tokens.words {
                #expect(word.start < word.end && Int(word.end) <= bytes.count, seed)
                #expect(isEdge(Int(word.start)) && isEdge(Int(word.end)), seed)
                #expect(Int(word.start) >= start && Int(word.end) >= end, seed)
                start = Int(word.start)
                end = Int(word.end)
            }
            var next = 0
            for sentence in tokens.sentences {
                #expect(sentence.start == next && sentence.end > sentence.start, seed)
                next = sentence.end
            }
            #expect(next == tokens.words.count, seed)
            let starts = Set(tokens.sentences.map(\.start))
            for (place, word) in tokens.words.enumerated() {
                #expect(word.shape.contains(.firstOfSentence) == starts.contains(place), seed)
            }
        }
    }

    @Test("whatever stands between its words, what is coded begins and ends on characters' edges", .tags(.property))
    func anySpan() {
        let words = ["hit", "her", "mother's", "killed", "his", "mother", "bit", "bruise", "limp", "not", "asked", "about", "home", "if"]
        forAll(cases: 300) { random, seed in
            var text = ""
            for _ in 0..<random.below(40) {
                text += random.pick(words)
                for _ in 0..<random.below(3) { text.unicodeScalars.append(random.pick(Self.pool)) }
                if random.chance(3, in: 4) { text += " " }
            }
            let bytes = Array(text.utf8)
            for coding in SmallBook.code(text) {
                let span = coding.span.lowerBound.value..<coding.span.upperBound.value
                #expect(!span.isEmpty && span.lowerBound >= 0 && span.upperBound <= bytes.count, seed)
                let words = String(bytes: bytes[span])
                #expect(words != nil, seed)
            }
        }
    }
}

extension String {
    /// The text of whole characters, or nothing.
    fileprivate init?(bytes: ArraySlice<UInt8>) {
        self.init(validating: bytes, as: UTF8.self)
    }
}
