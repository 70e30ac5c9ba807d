import Reviews
import Testing

@testable import Themes

@Suite("What each line and option of the rule text sets")
struct RuleTextTests {
    private func read(_ text: StaticString) -> RuleText {
        RuleText([RuleText.Source("Part", text)], catalogue: SmallBook.catalogue)
    }

    private func options(_ text: StaticString) -> Rule.Options? {
        let read = read(text)
        #expect(read.faults == [])
        return read.entries.last?.rule.options
    }

    @Test("a rule has a kind, a name, its reason and its patterns with their lines")
    func rule() throws {
        let text = read("""
            # a remark

            theme hitting
            rule blow: somebody was hit  | across
              hit (him|her)

              kicked
            weak mark: a mark
              mark
            veto ball: a ball
              ball
            veto film: a film | sentence
              film
            veto game: a game | passage
              chess
            fact work: at work
              work
            """)
        #expect(text.faults == [])
        let hitting = try #require(SmallBook.catalogue.theme(slug: "hitting")?.code)
        #expect(
            text.entries.map(\.rule.kind) == [
                .strong(hitting), .weak(hitting), .veto(hitting, .overlap), .veto(hitting, .sentence),
                .veto(hitting, .passage), .fact(0),
            ])
        #expect(text.entries.map(\.rule.name) == ["blow", "mark", "ball", "film", "game", "work"])
        #expect(text.entries[0].rule.explanation == "somebody was hit")
        #expect(text.entries[0].patternLines == [5, 7])
        #expect(text.entries.map(\.line) == [4, 8, 10, 12, 14, 16])
        #expect(text.entries[0].rule.options.isAcross)
        #expect(text.facts == ["work": 0])
    }

    @Test("options that say what a denial, supposition, topic or question is")
    func keeping() throws {
        let kept = try #require(
            options("""
                theme hitting
                rule a: b | keep-negated keep-hypothetical keep-topic keep-question
                  c
                """))
        #expect(kept.keepsNegated == true && kept.keepsHypothetical == true && kept.keepsTopic == true && kept.keepsQuestion)
        let dropped = try #require(
            options("""
                theme asking
                rule a: b | drop-negated drop-hypothetical drop-topic
                  c
                """))
        #expect(dropped.keepsNegated == false && dropped.keepsHypothetical == false && dropped.keepsTopic == false)
        let plain = try #require(options("theme hitting\nrule a: b\n  c"))
        #expect(plain.keepsNegated == nil && plain.keepsHypothetical == nil && plain.keepsTopic == nil && !plain.keepsQuestion)
        #expect(!plain.isAcross && !plain.isPassageFact && plain.role == nil && plain.time == nil && plain.who.isEmpty)
    }

    @Test("options that ask for facts, which may stand further on")
    func facts() throws {
        let set = try #require(
            options("""
                fact one: x
                  x
                fact two: y
                  y
                fact three: z
                  z
                theme hitting
                rule a: b | if=one,two any=two unless=three passage-if=three passage-any=one,three passage-unless=two
                  c
                """))
        func numbers(_ facts: FactSet) -> [Int] { (0..<FactSet.capacity).filter(facts.contains) }
        #expect(numbers(set.sentenceAll) == [0, 1])
        #expect(numbers(set.sentenceAny) == [1])
        #expect(numbers(set.sentenceNone) == [2])
        #expect(numbers(set.passageAll) == [2])
        #expect(numbers(set.passageAny) == [0, 2])
        #expect(numbers(set.passageNone) == [1])
        let before = read("theme hitting\nrule a: b | if=later\n  c\nfact later: x\n  x")
        #expect(before.faults == [])
    }

    @Test("options that name sections, a person and a time")
    func places() throws {
        let set = try #require(
            options("""
                theme hitting
                rule a: b | only-in=chronology,overview not-in=analysis also-in=any role=family who=child,family time=at-death
                  c
                """))
        for kind in SectionKind.allCases {
            #expect(set.onlyIn.contains(kind) == [.chronology, .overview].contains(kind))
            #expect(set.notIn.contains(kind) == (kind == .analysis))
            #expect(set.alsoIn.contains(kind))
        }
        #expect(set.role == .fixed(.family))
        for role in SubjectRole.allCases { #expect(set.who.contains(role) == [.child, .family].contains(role)) }
        #expect(set.time == .atDeath)
        #expect(options("theme hitting\nrule a: b | role=subject\n  c")?.role == .subject)
        #expect(options("fact a: b | whole-passage\n  c")?.isPassageFact == true)
    }

    @Test("a theme's options hold for its rules until the next theme, and a rule adds to them")
    func defaults() {
        let text = read("""
            theme hitting | keep-topic role=subject
            rule a: b
              c
            rule d: e | role=child
              f
            theme asking
            rule a: b
              c
            """)
        #expect(text.faults == [])
        #expect(text.entries.map(\.rule.options.keepsTopic) == [true, true, nil])
        #expect(text.entries.map(\.rule.options.role) == [.subject, .fixed(.child), nil])
    }

    @Test("classes and facts of one text serve the next")
    func shared() {
        let text = RuleText(
            [
                RuleText.Source("One", "class TOOL = poker\nfact here: x\n  TOOL"),
                RuleText.Source("Two", "theme hitting\nrule a: b | if=here\n  TOOL"),
            ], catalogue: SmallBook.catalogue)
        #expect(text.faults == [])
        #expect(text.entries.map(\.part) == ["One", "Two"])
    }

    @Test("choices of phrases and either order are written out into plain patterns")
    func expansion() {
        let text = read("""
            theme hitting
            rule a: b
              (a b|c d|e) f
            rule g: h
              i ~3 j
            rule k: l
              (m n)? o (p q|r)
            """)
        #expect(text.faults == [])
        #expect(text.entries.map(\.patterns.count) == [3, 2, 4])
        #expect(text.entries[1].patterns.map { $0.map(\.gap) } == [[0, 3], [0, 3]])
    }

    @Test("a fact set counts its 256 facts apart")
    func factSets() {
        for fact in [0, 63, 64, 127, 128, 255] {
            var set = FactSet()
            #expect(set.isEmpty)
            set.insert(fact)
            for other in [0, 63, 64, 127, 128, 255] { #expect(set.contains(other) == (other == fact)) }
            var two = set
            two.insert((fact + 1) % 256)
            #expect(two.isSuperset(of: set) && !set.isSuperset(of: two) && !two.isDisjoint(with: set))
            #expect(set.isDisjoint(with: FactSet()) && set.isSuperset(of: FactSet()))
        }
    }
}
