import Briefings
import Documents
import Learning
import Reviews
import Testing
import Themes

@Suite("How much a briefing rests on")
struct BaseTests {
    @Test("small counts are given in words, never as a figure")
    func suppressed() throws {
        let text = try words(found: .suppressed, searched: 30, lookedFor: .suppressed)
        #expect(text.contains("looked through 30 documents. It found the theme in fewer than 5 of them"))
        #expect(text.contains("A few others asked about it and did not find it."))
        #expect(!text.contains("per cent"))
    }

    @Test("the words for a small count name the limit of disclosure control")
    func limit() {
        #expect(Phrase.baseFew.text.words.contains(DisclosedCount.suppressed.words))
        #expect(Phrase.baseSearchedFew.text.words.contains(DisclosedCount.suppressed.words))
        #expect(Phrase.limitsSmall.text.words.contains("1 to \(DisclosureControl.smallestShown - 1)"))
        #expect(Phrase.limitsSmall.text.words.contains("fewer than \(DisclosureControl.smallestBase)"))
    }

    @Test("a count of all but a few would give the few away")
    func complement() throws {
        let text = try words(found: .shown(28), searched: 30, lookedFor: .suppressed)
        #expect(text.contains("It found the theme in all but a few of them."))
        #expect(!text.contains(" 28 "))
    }

    @Test("two counts that leave a small rest are not both printed")
    func rest() throws {
        let text = try words(found: .shown(10), searched: 20, lookedFor: .shown(8))
        #expect(text.contains("in 10 of them (50 per cent)"))
        #expect(!text.contains("A further 8"))
        #expect(try words(found: .shown(10), searched: 30, lookedFor: .shown(8)).contains("A further 8 asked about it"))
    }

    @Test("below ten documents there is no share, below five no count at all")
    func smallBase() throws {
        let few = try words(found: .suppressed, searched: 4, lookedFor: .shown(0))
        #expect(few.contains("looked through fewer than 5 documents"))
        let nine = try words(found: .shown(9), searched: 9, lookedFor: .shown(0))
        #expect(nine.contains("looked through 9 documents. It found the theme in all of them."))
        #expect(!nine.contains("per cent"))
    }

    @Test("no combination of counts prints a figure from 1 to 4")
    func never() throws {
        for searched in [0, 3, 5, 9, 10, 14, 17] {
            for found in 0...searched {
                for looked in 0...(searched - found) {
                    let evidence = SampleEvidence.evidence(
                        reports: [], passages: [], found: DisclosureControl.count(found), searched: searched,
                        lookedFor: DisclosureControl.count(looked))
                    let figures = BriefingComposer(catalogue: .standard).compose(evidence, kind: .theme).figures
                    let values = Dictionary(figures.map { ($0.name, $0.value) }) { first, _ in first }
                    for (name, value) in values where name != "foundPercent" {
                        #expect(!(1...4).contains(value), "\(name) \(value) of \(searched), \(found), \(looked)")
                    }
                    guard let shown = values["found"] else { continue }
                    #expect(!(1...4).contains(searched - shown), "\(searched), \(found), \(looked)")
                    guard let others = values["lookedForNotFound"] else { continue }
                    #expect(!(1...4).contains(searched - shown - others), "\(searched), \(found), \(looked)")
                }
            }
        }
    }

    @Test("a theme with no evidence says so, and nothing else about any review", arguments: BriefingKind.allCases)
    func nothing(_ kind: BriefingKind) throws {
        let evidence = SampleEvidence.evidence(reports: [], passages: [], found: .shown(0), searched: 40)
        let composition = BriefingComposer(catalogue: .standard).compose(evidence, kind: kind)
        let layout = composition.layout(of: nil)
        #expect(layout.statements.isEmpty && layout.sources.entries.isEmpty && composition.citations.isEmpty)
        let text = String(decoding: try layout.written(as: .markdown), as: UTF8.self)
        #expect(text.contains("hold no paragraph that can be quoted as evidence for this theme"))
    }

    @Test("a briefing of invented documents is marked so, one of real ones is not", arguments: BriefingKind.allCases)
    func fiction(_ kind: BriefingKind) throws {
        let invented = BriefingComposer(catalogue: .standard).compose(SampleEvidence.full(fiction: true), kind: kind)
        #expect(invented.layout(of: nil).markings == [.draft, .fiction])
        let real = BriefingComposer(catalogue: .standard).compose(SampleEvidence.full(fiction: false), kind: kind)
        #expect(real.layout(of: nil).markings == [.draft])
        #expect(invented.id != real.id)
        let text = String(decoding: try real.layout(of: nil).written(as: .html), as: UTF8.self)
        #expect(!text.contains("FICTION"))
    }

    @Test("documents outside the family of reviews are not called reviews")
    func otherTypes() {
        var evidence = SampleEvidence.full()
        evidence.base.types = [.preventionOfFutureDeaths, .strategy]
        let title = PlainText.entries(of: BriefingComposer(catalogue: .standard).compose(evidence, kind: .theme).layout(of: nil))[0]
        #expect(title.hasSuffix("learning from reviews and other documents"))
    }

    @Test("the parts of a theme briefing stand in their order, care before all")
    func order() {
        let layout = BriefingComposer(catalogue: .standard).compose(SampleEvidence.full(), kind: .theme).layout(of: nil)
        #expect(
            layout.sections.map(\.id) == [
                "care", "message", "base", "shows", "warning-signs", "practice", "recommendations", "good-practice",
                "questions", "sources", "limits",
            ])
    }

    @Test("a seven-minute briefing has seven boxes, three learning points and three questions")
    func seven() throws {
        let layout = BriefingComposer(catalogue: .standard).compose(SampleEvidence.full(), kind: .sevenMinute).layout(of: nil)
        let boxes = layout.blocks.flatMap { if case .grid(let boxes) = $0 { boxes } else { [Box]() } }
        #expect(boxes.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
        for number in [4, 5] {
            guard case .list(let list)? = boxes[number].blocks.first else {
                Issue.record("box \(number + 1) holds no list")
                continue
            }
            #expect(list.isNumbered && list.items.count == 3)
        }
        #expect(layout.blocks.contains { if case .form(let form) = $0 { form.rows > 0 } else { false } })
    }

    private func words(found: DisclosedCount, searched: Int, lookedFor: DisclosedCount) throws -> String {
        let evidence = SampleEvidence.evidence(
            reports: [], passages: [], found: found, searched: searched, lookedFor: lookedFor)
        let layout = BriefingComposer(catalogue: .standard).compose(evidence, kind: .theme).layout(of: nil)
        return String(decoding: try layout.written(as: .markdown), as: UTF8.self)
    }
}
