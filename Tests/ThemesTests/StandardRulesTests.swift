import Reviews
import Testing

@testable import Themes

@Suite("The standard rules as a whole")
struct StandardRulesTests {
    let coder = Coder.standard

    private static let book: RuleBook? = {
        // A fault is named by the test that the standard rules load.
        try? RuleBook(RuleText.Source.standard, catalogue: .standard)
    }()

    private func codings(_ text: String, _ section: SectionKind = .analysis) -> [(slug: String, coding: Coding)] {
        coder.code(text: text, section: section).map { (coder.catalogue.theme(code: $0.theme).slug, $0) }
    }

    private func evidence(_ text: String, _ section: SectionKind = .analysis) -> Set<String> {
        Set(codings(text, section).filter(\.coding.isSubstantive).map(\.slug))
    }

    @Test("every theme has rules of its own beside its terms")
    func everyTheme() throws {
        let book = try #require(Self.book)
        for theme in coder.catalogue.themes {
            let strong = book.kinds.filter { $0 == .strong(theme.code) }.count
            #expect(strong > 0, "\(theme.slug)")
        }
    }

    @Test("a rule's name is theme/rule, its own, and the same at every start")
    func names() throws {
        let book = try #require(Self.book)
        #expect(Set(book.names).count == book.names.count)
        for name in book.names {
            let halves = name.split(separator: "/", omittingEmptySubsequences: false)
            #expect(halves.count == 2, "\(name)")
            let isPlain = name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 47 }
            #expect(isPlain && !halves.contains(""), "\(name)")
            #expect(halves[0] == "fact" || coder.catalogue.theme(slug: String(halves[0])) != nil, "\(name)")
        }
        let again = try RuleBook(RuleText.Source.standard, catalogue: .standard)
        #expect(again.names == book.names)
        #expect(book.names.indices.allSatisfy { coder.ruleName(RuleCode(UInt16($0))) == book.names[$0] })
        #expect(coder.ruleName(RuleCode(.max)) == "unknown")
        #expect(book.names.count < Int(UInt16.max))
    }

    @Test("every rule says in words why it counts")
    func explanations() throws {
        for rule in try #require(Self.book).rules {
            #expect(!rule.explanation.isEmpty, "\(rule.name)")
            #expect(!rule.explanation.contains("|"), "\(rule.name): \(rule.explanation)")
        }
    }

    @Test("the words on which the reading of a clause turns are known to the rules")
    func contextWords() throws {
        let book = try #require(Self.book)
        for word in [
            "only", "longer", "any", "evidence", "record", "had", "should", "were", "would", "could", "might", "have", "not",
            "no", "on", "about", "of", "around", "denied", "into", "indication", "suggest", "ruled", "out", "doubt", "seen",
            "found", "identified", "present", "nothing", "never", "indicate", "suggestion", "in", "history", "regarding",
            "will", "can", "mr", "mrs", "ms", "dr",
        ] { #expect(book.vocabulary.entry(of: word) != nil, "\(word)") }
    }

    @Test("the same words show nothing where a section only asks, explains or lists", arguments: [
        SectionKind.termsOfReference, .glossary, .methodology, .panel, .contributors, .qualityAssuranceLetter,
    ])
    func silentSections(_ section: SectionKind) {
        let text = "He had put his hands round her neck until she passed out."
        #expect(evidence(text).contains("non-fatal-strangulation"))
        #expect(!evidence(text, section).contains("non-fatal-strangulation"))
    }

    @Test("what a relative or friend did to themselves is not said of the person who died", arguments: [
        "Her sister had taken an overdose in her teens.", "Her friend had attempted suicide.",
    ])
    func thirdPersons(_ text: String) {
        for (slug, coding) in codings(text) where slug == "suicidality-self-harm" && coding.isSubstantive {
            #expect(coding.role == .family)
        }
    }

    @Test("the killing of a mother brings parricide and adult family homicide", arguments: [
        "Peter stabbed his mother to death.", "The son killed his mother in the home they shared.",
    ])
    func hierarchy(_ text: String) {
        #expect(evidence(text).isSuperset(of: ["matricide", "parricide", "adult-family-homicide"]))
    }

    @Test("whoever killed and then died is not the one who died by suicide after abuse", arguments: [
        "He killed his wife and then took his own life.", "He killed his wife and was later found hanged.",
    ])
    func homicideSuicide(_ text: String) {
        #expect(evidence(text).contains("homicide-suicide"))
        #expect(!evidence(text).contains("victim-suicide"))
    }

    @Test("the reason gives the words, why they count, the rule, and why a denial is no evidence")
    func reason() throws {
        let text = "\u{201C}Really,\u{201D} she said. He had put his hands round her neck until she passed out."
        let coding = try #require(codings(text).first { $0.slug == "non-fatal-strangulation" }?.coding)
        let book = try #require(Self.book)
        let rule = book.rules[Int(coding.rule.value)]
        let bytes = Array(text.utf8)[coding.span.lowerBound.value..<coding.span.upperBound.value]
        let words = String(decoding: bytes, as: UTF8.self)
        #expect(coder.reason(for: coding, in: text) == "\u{201C}\(words)\u{201D}: \(rule.explanation) (rule \(coder.ruleName(coding.rule)))")
        let denied = try #require(codings("She had never been strangled.").first { $0.slug == "non-fatal-strangulation" }?.coding)
        #expect(coder.reason(for: denied, in: "She had never been strangled.").hasSuffix("; denied or not found, so no evidence"))
    }

    @Test("each way of being no evidence has its own words")
    func standings() {
        var coding = Coding(
            passage: 1, span: UTF8Offset(0)..<UTF8Offset(2), theme: ThemeCode(0), role: .victim, polarity: .asked, time: .unclear,
            origin: .unclear, agency: nil, rule: RuleCode(0), isSubstantive: false)
        #expect(coder.reason(for: coding, in: "He did").hasSuffix("; only asked, so no evidence"))
        coding.polarity = .hypothetical
        #expect(coder.reason(for: coding, in: "He did").hasSuffix("; only supposed or recommended, so no evidence"))
        coding.polarity = .unclear
        #expect(coder.reason(for: coding, in: "He did").hasSuffix("; named without being said of this case, so no evidence"))
        coding.span = UTF8Offset(40)..<UTF8Offset(90)
        #expect(coder.reason(for: coding, in: "He did").hasPrefix("\u{201C}\u{201D}: "))
        coding.rule = RuleCode(.max)
        #expect(coder.reason(for: coding, in: "He did") == "\u{201C}\u{201D}")
    }

    @Test("texts coded together are coded as each alone")
    func together() {
        let texts = KnownSentence.all.map { (text: $0.text, section: SectionKind.analysis) }
        #expect(coder.code(texts) == texts.map { coder.code(text: $0.text, section: $0.section) })
        #expect(coder.code(text: "", section: .analysis).isEmpty)
    }
}
