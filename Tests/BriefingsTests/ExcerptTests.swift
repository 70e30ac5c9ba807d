import Documents
import Learning
import Reviews
import Testing
import Themes

@testable import Briefings

@Suite("Where a quotation begins and ends")
struct ExcerptTests {
    private func sentences(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Sentences.ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test("sentences end where a reader would end them")
    func ends() {
        #expect(sentences("She called. Nobody came! Why? He left.") == ["She called.", "Nobody came!", "Why?", "He left."])
        #expect(sentences("Dr. Shah and Mrs. A. Lowe met. See para. 4.12 of no. 3.") == ["Dr. Shah and Mrs. A. Lowe met.", "See para. 4.12 of no. 3."])
        #expect(sentences("He paid £3.50 i.e. little. (Again.) Then I. He") == ["He paid £3.50 i.e. little.", "(Again.)", "Then I.", "He"])
        #expect(sentences("e.g. this. that") == ["e.g. this. that"])
        #expect(sentences("It went on\u{2026} Nobody asked.") == ["It went on\u{2026}", "Nobody asked."])
        #expect(sentences("") == [])
    }

    @Test("what a witness said is not torn apart")
    func speech() {
        let text = "She said: \u{201C}He is ill. He is not bad.\u{201D} Then she left."
        #expect(sentences(text) == ["She said: \u{201C}He is ill. He is not bad.\u{201D}", "Then she left."])
        #expect(sentences("A \u{201C}mark without its pair. Two.") == ["A \u{201C}mark without its pair.", "Two."])
    }

    @Test("every sentence is a piece of the text, in order, with only spaces between")
    func pieces() {
        forAll(cases: 120) { random, seed in
            let text = RandomEvidence.text(&random, sentences: Int.random(in: 1...8, using: &random))
            let bytes = Array(text.utf8)
            var end = 0
            for range in Sentences.ranges(in: bytes) {
                #expect(bytes[end..<range.lowerBound].allSatisfy { $0 == 0x20 }, seed)
                #expect(!range.isEmpty, seed)
                end = range.upperBound
            }
            #expect(end == bytes.count, seed)
        }
    }

    @Test("the sentence with most weight is kept, its neighbours while there is room")
    func window() {
        let text = "One is here. Two is the point. Three follows it. Four is far away."
        let point = 13..<31
        let short = Excerpt(from: text, in: Room(budget: 20, longest: 40)) { $0.overlaps(point) ? 1 : 0 }
        #expect(short?.words == "Two is the point." && short?.isCutBefore == true && short?.isCutAfter == true)
        let wider = Excerpt(from: text, in: Room(budget: 36, longest: 40)) { $0.overlaps(point) ? 1 : 0 }
        #expect(wider?.words == "Two is the point. Three follows it.")
        let all = Excerpt(from: text, in: Room(budget: 100, longest: 100)) { _ in 0 }
        #expect(all?.words == text && all?.isCutBefore == false && all?.isCutAfter == false)
    }

    @Test("a sentence that begins with He brings the one that says who")
    func leansBack() {
        let text = "Callum came home in May. He broke the door and the lock of her room. Later the landlord wrote to her."
        let excerpt = Excerpt(from: text, in: Room(budget: 75, longest: 75)) { $0.lowerBound == 25 ? 1 : 0 }
        #expect(excerpt?.words == "Callum came home in May. He broke the door and the lock of her room.")
    }

    @Test("a text without an end that would burst the page is not quoted")
    func tooLong() {
        let text = String(repeating: "word ", count: 400) + "end."
        #expect(Excerpt(from: text, in: Room(budget: 420, longest: 700)) { _ in 0 } == nil)
        #expect(Excerpt(from: "", in: Room(budget: 420, longest: 700)) { _ in 0 } == nil)
    }

    @Test("the words on which the coder fired decide which sentence is quoted")
    func spans() {
        let filler = String(repeating: "Nothing of note was written down in that month. ", count: 12)
        let text = filler + "He came back in October. " + filler
        let passage = SampleEvidence.passage(1, 1, "1", .lessons, text)
        let evidence = SampleEvidence.evidence(passages: [passage], found: .suppressed, searched: 20)
        let fired = filler.utf8.count..<(filler.utf8.count + 10)
        let coded = BriefingComposer(catalogue: .standard, spans: { _, _ in [fired] }).compose(evidence, kind: .theme)
        #expect(coded.layout(of: nil).statements.first?.quotations.first?.contains("He came back in October.") == true)
    }

    @Test("a name too long for its place is cut at a word")
    func shortened() {
        #expect(Shortened.text("Home Office", to: 90) == "Home Office")
        #expect(Shortened.text("one two three", to: 9) == "one two\u{2026}")
        #expect(Shortened.text(String(repeating: "x", count: 50), to: 10) == "xxxxxxxxxx\u{2026}")
    }
}
