import Briefings
import Documents
import Learning
import Reviews
import Testing
import Themes

@Suite("How somebody took their own life is never told")
struct SensitiveTests {
    @Test(
        "a text that tells a method is held back",
        arguments: [
            "She was found hanging by her sister.", "He hanged himself in custody.", "In June she took an overdose.",
            "She had overdosed twice before.", "He jumped in front of a train.",
            "She died by suicide; the cause of death was drowning.", "He told the GP he would kill himself with tablets.",
            "The inquest heard of a ligature.", "She cut her wrists.", "He killed her and then shot himself.",
            "She ended her life by jumping from a bridge.", "She hanged\nherself.", "SHE WAS FOUND HANGED",
            "He had been stockpiling insulin and spoke of suicide.",
        ])
    func held(_ text: String) {
        #expect(MethodGuard.tellsMethod(text))
    }

    @Test(
        "a text that does not is let through",
        arguments: [
            "She told her GP that she thought of suicide every day.",
            "He killed his wife and then took his own life.",
            "The trust should train all staff in suicide prevention.",
            "He had strangled her two years before, and her wrists were bruised.",
            "She was found with stab wounds.", "He had put a ligature round her neck and let go.",
            "Nobody built a bridge between the two services.", "She had attempted suicide the year before.",
            "Professionals hung on to one explanation.",
        ])
    func letThrough(_ text: String) {
        #expect(!MethodGuard.tellsMethod(text))
    }

    @Test("neither a passage nor a recommendation brings a method into a briefing", arguments: BriefingKind.allCases)
    func planted(_ kind: BriefingKind) throws {
        let method = "The panel learned that she was found hanging in the autumn."
        for section in SectionKind.allCases {
            let passages = [
                SampleEvidence.passage(1, 1, "1.1", section, method, agency: .police, also: ["good-practice", "stalking-harassment"]),
                SampleEvidence.passage(1, 2, "1.2", section, "Nobody asked her how she was."),
            ]
            let asked = SampleEvidence.recommendation(1, 2, "1", "1.2", method, "Board", .national)
            let evidence = SampleEvidence.evidence(
                passages: passages, recommendations: [asked], found: .suppressed, searched: 20)
            let text = String(
                decoding: try BriefingComposer(catalogue: .standard).compose(evidence, kind: kind).layout(of: nil).written(as: .json),
                as: UTF8.self)
            #expect(!text.contains("hanging"), "\(section)")
        }
    }

    @Test("a recommendation whose paragraph was kept out of the evidence stays out")
    func keptOut() throws {
        let asked = SampleEvidence.recommendation(1, 77, "1", "9.9", "The board should act.", "Board", .national)
        let evidence = SampleEvidence.evidence(
            passages: [SampleEvidence.passage(1, 2, "1.2", .lessons, "Nobody asked her how she was.")],
            recommendations: [asked], found: .suppressed, searched: 20)
        let composition = BriefingComposer(catalogue: .standard).compose(evidence, kind: .theme)
        #expect(composition.citations.map(\.number) == ["1.2"])
    }
}
