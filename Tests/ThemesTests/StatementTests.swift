import Reviews
import Testing

@testable import Themes

@Suite("How a statement stands, by a rule book of the tests' own")
struct StatementTests {
    @Test("what is told is evidence; what is denied of people is not, and is kept as not found", arguments: [
        ("He hit her.", "found+"), ("He never hit her.", "not-found"), ("She denied that he hit her.", "not-found"),
        ("There is no record that he hit her.", "not-found"), ("Nobody hit her.", "not-found"),
        ("He did not hit her.", "not-found"), ("He bit but never kicked her.", "found+"),
        ("He did not only hit her.", "found+"), ("It is no longer said that he hit her.", "found+"),
        ("She did not tell anyone that he hit her.", "found+"), ("He was not well, but he hit her.", "found+"),
        ("That he bit was ruled out.", "not-found"),
        ("A bite was not seen: nobody was bitten.", "not-found"), ("That he had bitten was not found.", "not-found"),
    ])
    func denial(_ text: String, _ standing: String) {
        #expect(SmallBook.standing(text, "hitting") == standing)
    }

    @Test("for what services did, the denial is the finding", arguments: [
        ("She was asked about home.", "found+"), ("She was never asked about home.", "found+"),
        ("No meeting was held.", "found+"), ("There is no record that she was asked about home.", "found+"),
    ])
    func inversion(_ text: String, _ standing: String) {
        let slug = text.contains("meeting") ? "meetings" : "asking"
        #expect(SmallBook.standing(text, slug) == standing)
    }

    @Test("a rule may overrule what its theme says of denials, suppositions, topics and questions", arguments: [
        ("She was never safe.", "hitting", "found+"), ("He never rang the bell.", "asking", "not-found"),
        ("If she had escaped, nobody knows.", "hitting", "found+"), ("If she had knocked, he knew.", "asking", "hypothetical"),
        ("Guidance on the poster was out.", "hitting", "found+"), ("Was she slapped?", "hitting", "found+"),
        ("Was she scalded?", "hitting", "asked"),
    ])
    func overruled(_ text: String, _ slug: String, _ standing: String) {
        #expect(SmallBook.standing(text, slug) == standing)
    }

    @Test("what is supposed is no evidence about people, and is for what services did", arguments: [
        ("If he hit her, she hid it.", "hitting", "hypothetical"), ("Had he hit her, she said, she was free.", "hitting", "hypothetical"),
        ("He would have hit her.", "hitting", "hypothetical"), ("He might then have hit her.", "hitting", "hypothetical"),
        ("She had a bad knee; he hit her.", "hitting", "found+"), ("If she was asked about home, it was late.", "asking", "found+"),
    ])
    func supposition(_ text: String, _ slug: String, _ standing: String) {
        #expect(SmallBook.standing(text, slug) == standing)
    }

    @Test("a question is asked, not told", arguments: [
        ("Did he ever hit her?", SectionKind.analysis, "asked"),
        ("He hit her. Did anybody know?", .analysis, "found+"),
        ("Were there signs that he hit her", .termsOfReference, "asked"),
    ])
    func question(_ text: String, _ section: SectionKind, _ standing: String) {
        #expect(SmallBook.standing(text, "hitting", section) == standing)
    }

    @Test("sections that do not tell of the case name a theme and never show it", arguments: SectionKind.allCases)
    func sections(_ section: SectionKind) {
        let standing = SmallBook.standing("He hit her.", "hitting", section)
        switch section {
        case .termsOfReference: #expect(standing == "asked")
        case .glossary, .methodology, .panel, .contributors, .qualityAssuranceLetter: #expect(standing == "unclear")
        default: #expect(standing == "found+")
        }
    }

    @Test("a definition, the law, research, a service and boilerplate show nothing of the case", arguments: [
        "Abuse is defined as when he hit her.", "The law on when he hit her came into force.",
        "Research shows that he hit her.", "The helpline supports her when he hit her.",
        "The nine protected characteristics and he hit her.", "The purpose of the review is that he hit her.",
    ])
    func nobody(_ text: String) {
        #expect(SmallBook.standing(text, "hitting") == "unclear")
    }

    @Test("the experience of the author shows nothing, and the years of the people do", arguments: [
        (SectionKind.other, "unclear"), (.frontMatter, "unclear"), (.chronology, "found+"), (.background, "found+"),
    ])
    func biography(_ section: SectionKind, _ standing: String) {
        #expect(SmallBook.standing("With years of experience he hit her.", "hitting", section) == standing)
    }

    @Test("the topic of training or policy is no evidence", arguments: [
        ("There was training on how he hit her.", "unclear"), ("A leaflet about bruises and how he was bitten.", "unclear"),
        ("He hit her before the training on fire.", "found+"), ("He bit training was held.", "unclear"),
        ("There was training, but he hit her.", "found+"),
    ])
    func topic(_ text: String, _ standing: String) {
        #expect(SmallBook.standing(text, "hitting") == standing)
    }

    @Test("two weak signs are evidence, on different words and near each other", arguments: [
        ("A bruise was seen.", false), ("There was a bruise and a limp.", true), ("There was a bruise. She had a limp.", true),
        ("There was a bruise. It rained. She had a limp.", false), ("A bruise and another bruise.", true),
        ("There was no bruise and a limp.", false), ("An eye and a limp.", true), ("A limp and a limp.", false),
    ])
    func weak(_ text: String, _ found: Bool) {
        #expect(SmallBook.evidence(text).contains("hitting") == found)
    }

    @Test("two rules on the same word are one sign")
    func sameWord() {
        // The bruise is a sign by two rules, on one word.
        #expect(SmallBook.code("The bruise.").isEmpty)
    }

    @Test("a catalogue's term is a weak sign of its theme")
    func term() {
        #expect(SmallBook.code("A zzterm5 was noted.").isEmpty)
        #expect(SmallBook.evidence("A zzterm5 and a limp.") == ["hitting"])
        #expect(SmallBook.evidence("A zzterm6 and a limp.") == [])
    }

    @Test("a veto takes away what it touches, its sentence, or the passage", arguments: [
        ("He hit the ball to them. He kicked her.", ["found+"]), ("He hit the ball to them and kicked her.", ["found+"]),
        ("He hit the ball to them.", []), ("In the film he hit her. At home he kicked her.", ["found+"]),
        ("In the film he hit her.", []), ("He hit her. He lost at chess. He kicked her.", []),
    ])
    func vetoes(_ text: String, _ standing: [String]) {
        #expect(SmallBook.standing(text, "hitting") == standing.joined(separator: " "))
    }

    @Test("conditions on the sentence, the passage and the section", arguments: [
        ("She was burned at work.", SectionKind.analysis, true), ("She was burned. She was at work.", .analysis, false),
        ("She was scalded.", .analysis, true), ("She was scalded at work.", .analysis, false),
        ("He shook. It was said in confidence.", .analysis, true), ("He shook.", .analysis, false),
        ("He pinched. It was said in confidence.", .analysis, false), ("He pinched.", .analysis, true),
        ("He choked.", .chronology, true), ("He choked.", .analysis, false),
        ("He pushed.", .overview, false), ("He pushed.", .analysis, true),
        ("He spat.", .termsOfReference, true), ("He spat.", .glossary, false),
    ])
    func conditions(_ text: String, _ section: SectionKind, _ found: Bool) {
        #expect(SmallBook.evidence(text, section) == (found ? ["hitting"] : []))
    }

    @Test("a pattern that goes across sentences does, others do not")
    func across() {
        #expect(SmallBook.evidence("This was the first blow. Then came the second blow.") == ["hitting"])
        #expect(SmallBook.evidence("He hit. He saw her.") == [])
    }

    @Test("in one sentence a theme is coded once, told before denied and the longest first")
    func once() {
        #expect(SmallBook.standing("He never bit but he hit her.", "hitting") == "found+")
        let codings = SmallBook.code("He bit and then he hit and kicked and beat her.")
        #expect(codings.count == 1)
        #expect(codings.first?.span == UTF8Offset(19)..<UTF8Offset(46))
    }

    @Test("codings come in the order of their words, with spans of bytes")
    func order() {
        let text = "\u{201C}Caf\u{E9}\u{201D}: he hit her. She was asked about home. He bit."
        let codings = SmallBook.code(text)
        #expect(codings.map { SmallBook.slug($0.theme) } == ["hitting", "asking", "hitting"])
        let bytes = Array(text.utf8)
        let words = codings.map { String(decoding: bytes[$0.span.lowerBound.value..<$0.span.upperBound.value], as: UTF8.self) }
        #expect(words == ["hit her", "asked about home", "bit"])
        #expect(codings.allSatisfy { $0.passage == 1 })
    }
}
