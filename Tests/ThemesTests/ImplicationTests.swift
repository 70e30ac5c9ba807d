import Reviews
import Testing

@testable import Themes

@Suite("Themes that bring others or rule them out, and when and from whom, by the tests' own rules")
struct ImplicationTests {
    @Test("the killing of a mother is the killing of a parent and of a relative")
    func hierarchy() {
        #expect(SmallBook.evidence("He killed his mother.") == ["adult-family-homicide", "matricide", "parricide"])
        #expect(SmallBook.evidence("He killed his parent.") == ["adult-family-homicide", "parricide"])
        #expect(SmallBook.evidence("He killed his mother's cat.") == [])
    }

    @Test("what follows has the place and person of what it follows from, and a rule of its own")
    func followed() {
        let codings = SmallBook.code("He killed his mother.")
        #expect(Set(codings.map(\.span)).count == 1)
        #expect(Set(codings.map(\.role)).count == 1)
        #expect(codings.map { SmallBook.book.names[Int($0.rule.value)] } == [
            "matricide/mother", "parricide/follows", "adult-family-homicide/follows",
        ])
    }

    @Test("what is denied brings nothing with it")
    func denied() {
        #expect(SmallBook.code("He never killed his mother.").map { SmallBook.slug($0.theme) } == ["matricide"])
    }

    @Test("who killed and then died by suicide is not the one who died by suicide after abuse")
    func homicideSuicide() {
        let text = "He killed his wife and then himself. He died by suicide."
        #expect(SmallBook.evidence(text) == ["homicide-suicide"])
        #expect(SmallBook.standing(text, "victim-suicide") == "found")
        #expect(SmallBook.evidence(text + " The review looks at both deaths.") == ["homicide-suicide", "victim-suicide"])
        #expect(SmallBook.evidence("She died by suicide.") == ["victim-suicide"])
    }

    @Test("when it happened is read from the sentence, else from the section", arguments: [
        ("He hit her.", SectionKind.chronology, TimeFrame.beforeDeath), ("He hit her.", .recommendations, .afterDeath),
        ("He hit her.", .other, .unclear), ("He hit her and killed her.", .chronology, .atDeath),
        ("He hit her, it was said after her death.", .chronology, .afterDeath),
        ("He was sentenced because he hit her and killed her.", .chronology, .afterDeath),
        ("They later all grieved.", .chronology, .afterDeath),
    ])
    func time(_ text: String, _ section: SectionKind, _ time: TimeFrame) {
        #expect(SmallBook.code(text, section).first?.time == time)
    }

    @Test("from whom it is known is read from the sentence, else from the section", arguments: [
        ("He hit her.", SectionKind.analysis, KnowledgeOrigin.unclear), ("He hit her.", .family, .familyTold),
        ("Her sister said he hit her.", .analysis, .familyTold), ("The records show he hit her.", .analysis, .agencyKnew),
        ("The panel considers he hit her.", .analysis, .authorInferred), ("That he hit her was never named.", .analysis, .notNamed),
    ])
    func origin(_ text: String, _ section: SectionKind, _ origin: KnowledgeOrigin) {
        #expect(SmallBook.code(text, section).first?.origin == origin)
    }

    @Test("the agency is the one named nearest in the sentence", arguments: [
        ("The police saw that he hit her and in the end the gp knew.", AgencyKind.police),
        ("The gp saw that he hit her, which the local police did not.", .primaryCare), ("He hit her.", nil),
        ("The police came. He hit her.", nil),
    ] as [(String, AgencyKind?)])
    func agency(_ text: String, _ agency: AgencyKind?) {
        #expect(SmallBook.code(text).first?.agency == agency)
    }

    @Test("whom it is about: the person named nearest before it", arguments: [
        ("He despaired.", SubjectRole.perpetrator), ("She despaired.", .victim), ("The perpetrator despaired.", .perpetrator),
        ("The deceased despaired.", .victim), ("Her sister despaired.", .family), ("The children despaired.", .child),
        ("David despaired.", .perpetrator), ("Mary despaired.", .victim), ("Mr H despaired.", .perpetrator),
        ("Ms T despaired.", .victim), ("Quill despaired while he slept.", .perpetrator),
        ("She slept. He sat up. He felt hopeless.", .perpetrator), ("Hopeless was how she felt.", .victim),
    ])
    func subject(_ text: String, _ role: SubjectRole) {
        #expect(SmallBook.code(text).first { SmallBook.slug($0.theme) == "despair" }?.role == role)
    }

    @Test("the people of a report overrule what is usual")
    func people() {
        let couple = [
            Person(pseudonym: "Alex", role: .victim, sex: .male), Person(pseudonym: "Robin", role: .perpetrator, sex: .female),
        ]
        func role(_ text: String, _ people: [Person], _ type: ReviewType = .domesticHomicideReview) -> SubjectRole? {
            SmallBook.code(text, people: people, type: type).first?.role
        }
        #expect(role("He despaired.", couple) == .victim)
        #expect(role("She despaired.", couple) == .perpetrator)
        #expect(role("Robin despaired.", couple) == .perpetrator)
        #expect(role("Alex despaired.", couple) == .victim)
        #expect(role("He despaired.", []) == .perpetrator)
        #expect(role("He despaired.", [], .preventionOfFutureDeaths) == .victim)
        #expect(role("She despaired.", [], .preventionOfFutureDeaths) == .victim)
        #expect(role("He despaired.", [couple[1]], .preventionOfFutureDeaths) == .perpetrator)
        let men = [Person(pseudonym: "Sam", role: .victim, sex: .male), Person(pseudonym: "Lee", role: .perpetrator, sex: .male)]
        #expect(role("Sam despaired.", men) == .victim)
        #expect(role("Lee despaired.", men) == .perpetrator)
    }

    @Test("a passage that tells of a man who was killed turns he and she round")
    func maleVictim() {
        #expect(SmallBook.code("She killed her husband. He had despaired.").first?.role == .victim)
        #expect(SmallBook.code("She had despaired. She killed her husband.").first?.role == .perpetrator)
    }

    @Test("a rule may want a certain person")
    func who() {
        #expect(SmallBook.evidence("He starved.") == ["hitting"])
        #expect(SmallBook.code("He starved.").first?.role == .perpetrator)
        #expect(SmallBook.evidence("She starved.") == [])
        #expect(SmallBook.evidence("Starved.") == [])
    }
}
