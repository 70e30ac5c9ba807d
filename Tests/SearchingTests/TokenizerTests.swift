import Reviews
import Searching
import Testing

@Suite("Making words of text")
struct TokenizerTests {
    @Test("letters and digits make words, everything else parts them")
    func parting() {
        #expect(
            Tokenizer.words(of: "The non-fatal strangulation (2019/20), para 4.12; £4,500.") == [
                "the", "non", "fatal", "strangulation", "2019", "20", "para", "4", "12", "4", "500",
            ])
        #expect(Tokenizer.words(of: "") == [])
        #expect(Tokenizer.words(of: " … – ") == [])
        #expect(Tokenizer.words(of: "a\u{00A0}b\u{200B}c d\u{00AD}e") == ["a", "bc", "de"])
        #expect(Tokenizer.words(of: "abuse² and 1st") == ["abuse", "and", "1st"])
    }

    @Test("an apostrophe inside a word stays, straight or curly")
    func apostrophes() {
        #expect(
            Tokenizer.words(of: "Clare's Clare\u{2019}s carers' 'quoted' didn't O\u{2019}Brien '") == [
                "clare's", "clare's", "carers", "quoted", "didn't", "o'brien",
            ])
        let stemmer = Stemmer()
        #expect(Set(["carer's", "carers", "carer"].map { stemmer.stem($0) }) == ["carer"])
    }

    @Test("Latin letters lose their diacritics, others are kept")
    func folding() {
        #expect(
            Tokenizer.words(of: "Zoë ZOË Zoe\u{0308} Siân Łukasz Straße Œuvre ﬁle Ελένη Жанна İnci") == [
                "zoe", "zoe", "zoe", "sian", "lukasz", "strasse", "oeuvre", "file", "ελένη", "жанна", "inci",
            ])
    }

    @Test("a word's range is where it stands, in bytes")
    func ranges() throws {
        try forAll(cases: 300) { random in
            let text = RandomReports.text(&random, longest: 30)
            var last = 0
            for token in Tokenizer.tokens(of: text) {
                let (start, end) = (token.range.lowerBound.value, token.range.upperBound.value)
                try #require(start >= last && end > start && end <= text.utf8.count)
                let bytes = Array(text.utf8)[start..<end]
                try #require(Tokenizer.words(of: String(decoding: bytes, as: UTF8.self)) == [token.word])
                last = end
            }
        }
    }

    @Test("the quick way over plain text and the careful way agree")
    func quickAndCareful() throws {
        try forAll(cases: 500) { random in
            let letters = Array("abcXYZ019' -.éß\u{2019}\u{0301}Ω")
            let text = String(
                (0..<random.below(200)).map { _ in
                    random.chance(3, in: 4) ? random.pick(Array("abcdeXYZ09")) : random.pick(letters)
                })
            // Behind a long run of letters everything is near the end of the
            // text and read byte by byte; in front of one, eight at a time.
            let padded = Tokenizer.words(of: text + " " + String(repeating: "z ", count: 200))
            try #require(Array(padded.dropLast(200)) == Tokenizer.words(of: text), "\(text)")
        }
    }

    @Test("a word of any length does no harm")
    func longWords() {
        for length in [95, 96, 97, 104, 200, 10_000] {
            let words = Tokenizer.words(of: String(repeating: "a", count: length) + " end")
            #expect(words == [String(repeating: "a", count: min(length, 96)), "end"])
        }
        #expect(Tokenizer.words(of: String(repeating: "é", count: 500)) == [String(repeating: "e", count: 96)])
    }

    @Test("bytes that are no text do no harm")
    func badBytes() {
        forAll(cases: 300) { random in
            let bytes = (0..<random.below(80)).map { _ in UInt8(random.below(256)) }
            bytes.withUnsafeBufferPointer { buffer in
                Tokenizer.forEachToken(of: buffer) { range, word in
                    #expect(range.upperBound <= bytes.count && !word.isEmpty)
                }
            }
        }
    }
}
