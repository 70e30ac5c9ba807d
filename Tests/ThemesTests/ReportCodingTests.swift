import Reports
import Reviews
import Testing
import Themes

@Suite("Coding a whole report by the standard rules")
struct ReportCodingTests {
    private func report(
        _ passages: [(SectionKind, String)], type: ReviewType = .domesticHomicideReview, people: [Person] = []
    ) -> Report {
        Report(
            id: ReportID(bits: 1), metadata: ReportMetadata(title: "Invented", reviewType: type, people: people),
            sections: passages.map { Section(heading: "", level: 1, kind: $0.0) },
            passages: passages.enumerated().map { Passage(ordinal: $0 + 1, section: $0, text: $1.1) })
    }

    private func state(_ slug: String, _ coding: ReportCoding) -> ThemeState? {
        Catalogue.standard.theme(slug: slug).map { coding.states[Int($0.code.value)] }
    }

    private func themes(_ coding: ReportCoding, _ passage: Int) -> Set<String> {
        Set(coding.codings.filter { $0.passage == passage && $0.isSubstantive }.map { Catalogue.standard.theme(code: $0.theme).slug })
    }

    @Test("a report of a mother's killing, from its passages to its states")
    func matricide() {
        let coded = Coder.standard.code(
            report([
                (.termsOfReference, "Was there any evidence of forced marriage?"),
                (.background, "The son killed his mother in the home they shared."),
                (.analysis, "Peter stabbed his mother to death."),
                (.chronology, "She was not asked about domestic abuse."),
                (.chronology, "She had never been strangled."),
            ]))
        #expect(coded.states.count == 80)
        #expect(state("matricide", coded) == .found)
        #expect(state("parricide", coded) == .found)
        #expect(state("adult-family-homicide", coded) == .found)
        #expect(state("routine-enquiry", coded) == .found)
        #expect(state("non-fatal-strangulation", coded) == .lookedForNotFound)
        #expect(state("forced-marriage", coded) != .found)
        #expect(state("covid-19", coded) == .notDiscussed)
        #expect(themes(coded, 4).contains("routine-enquiry"))
        let places = coded.codings.map { [$0.passage, $0.span.lowerBound.value] }
        #expect(places.elementsEqual(places.sorted { $0.lexicographicallyPrecedes($1) }))
    }

    @Test("an empty report discusses nothing")
    func empty() {
        let coded = Coder.standard.code(report([]))
        #expect(coded.codings.isEmpty && coded.sensitivePassages.isEmpty)
        #expect(Set(coded.states) == [.notDiscussed])
    }

    @Test("a suicide without abuse in the report is unclear, with abuse it is found")
    func victimSuicide() {
        let suicide = (SectionKind.overview, "She took her own life in the spring.")
        let strangled = (SectionKind.chronology, "He had put his hands round her neck until she passed out.")
        #expect(state("victim-suicide", Coder.standard.code(report([suicide, suicide]))) == .unclear)
        #expect(state("victim-suicide", Coder.standard.code(report([suicide, strangled, suicide]))) == .found)
    }

    private func suicidality(_ text: String, _ type: ReviewType, _ people: [Person] = []) -> Set<String> {
        themes(Coder.standard.code(report([(.background, text)], type: type, people: people)), 1)
            .intersection(["suicidality-self-harm", "perpetrator-suicidality"])
    }

    @Test("he and she in a coroner's report are the person who died", arguments: [
        "She told her GP that she wanted to end her life.", "He told his GP that he wanted to end his life.",
        "He had attempted suicide.", "He said that he was suicidal.", "She had thoughts of suicide.", "He had thoughts of suicide.",
        "The patient had thoughts of suicide. He was not seen.", "He had harmed himself.",
    ])
    func coroner(_ text: String) {
        let told = suicidality(text, .preventionOfFutureDeaths)
        if KnownMisses.coroner.contains(text) {
            #expect(told != ["suicidality-self-harm"], "no longer missed, take it off the list")
        } else {
            #expect(told == ["suicidality-self-harm"])
        }
    }

    @Test("a coroner's front matter gives no theme, and what it tells of a method is held back")
    func coronersFrontMatter() {
        let coded = Coder.standard.code(
            report([(.frontMatter, "Sent to: the Chief Constable. She was found hanging.")], type: .preventionOfFutureDeaths))
        #expect(coded.codings.isEmpty)
        #expect(coded.sensitivePassages == [1])
    }

    @Test("in a review of a killing he is the person said to have caused it, unless the people say otherwise")
    func killing() {
        let text = "He told his GP that he wanted to end his life."
        #expect(suicidality(text, .domesticHomicideReview) == ["perpetrator-suicidality"])
        let named = [Person(pseudonym: "Mr B", role: .perpetrator, sex: .male)]
        #expect(suicidality(text, .preventionOfFutureDeaths, named) == ["perpetrator-suicidality"])
    }

    @Test("passages that tell the method of a suicide are held back", arguments: [
        "She hanged herself at home.", "He was found hanging in the garage.", "She took an overdose of paracetamol.",
        "There was a ligature around her neck.", "He jumped from the bridge.", "She had cut her wrists.",
        "He walked in front of a train.", "He shot himself.", "He was found beside a rifle which he used to end his life.",
        "She was found hanged.", "She drowned herself in the river.", "He set himself on fire.",
    ])
    func methods(_ text: String) {
        let coded = Coder.standard.code(report([(.overview, "It was a mild day."), (.overview, text)]))
        if KnownMisses.methods.contains(text) {
            #expect(coded.sensitivePassages == [], "no longer missed, take it off the list")
        } else {
            #expect(coded.sensitivePassages == [2])
        }
    }

    @Test("a suicide told without its method may be quoted", arguments: [
        "She took her own life.", "She died by suicide four days after reporting her husband to police.",
        "He had thoughts of suicide.", "The picture was hanging in the hall.", "",
    ])
    func noMethod(_ text: String) {
        #expect(Coder.standard.code(report([(.overview, text)])).sensitivePassages == [])
    }

    @Test("the same report is coded alike every time, and each passage as if alone in memory")
    func repeatable() {
        let texts = KnownSentence.all.map { (SectionKind.analysis, $0.text) }
        let one = report(texts)
        let coded = Coder.standard.code(one)
        #expect(Coder.standard.code(one) == coded)
        #expect(Coder().code(one) == coded)
        for (place, text) in texts.enumerated() {
            var alone = Coder.standard.code(report([text])).codings
            for number in alone.indices { alone[number].passage = place + 1 }
            #expect(coded.codings.filter { $0.passage == place + 1 } == alone, "\(text.1)")
        }
    }

    @Test("a passage whose section is not there is coded all the same")
    func lostSection() {
        var lost = report([(.background, "The son killed his mother in the home they shared.")])
        lost.passages[0].section = 7
        #expect(themes(Coder.standard.code(lost), 1).contains("matricide"))
    }
}
