import Briefings
import Documents
import Learning
import Reviews
import Testing
import Themes

@Suite("Nothing is said that no passage supports")
struct EvidenceLawTests {
    @Test("each quotation stands word for word in the paragraph it cites", arguments: BriefingKind.allCases)
    func verbatim(_ kind: BriefingKind) {
        forAll(cases: 60) { random, seed in
            let evidence = RandomEvidence.make(&random)
            for statement in layout(evidence, kind).statements {
                for quotation in statement.quotations {
                    #expect(!quotation.isEmpty, seed)
                    #expect(
                        statement.citations.elements.contains { citation in
                            evidence.passages.contains {
                                $0.report.description == citation.document && $0.ordinal == citation.ordinal
                                    && $0.number == citation.paragraph && $0.text.utf8Contains(quotation)
                            }
                        }, seed)
                }
                #expect(!statement.quotations.isEmpty, seed)
            }
        }
    }

    @Test("a quotation begins and ends with a sentence, and says where words were left out")
    func sentences() {
        forAll(cases: 60) { random, seed in
            let evidence = RandomEvidence.make(&random)
            for statement in layout(evidence, .theme).statements {
                guard let citation = statement.citations.elements.first, let quotation = statement.quotations.first,
                    let text = evidence.passages.first(where: {
                        $0.report.description == citation.document && $0.ordinal == citation.ordinal
                    })?.text
                else { continue }
                let omissions = statement.parts.filter { $0 == .omission }.count
                let isPrefix = text.hasPrefix(quotation)
                let isSuffix = text.hasSuffix(quotation)
                #expect(omissions >= (isPrefix ? 0 : 1) + (isSuffix ? 0 : 1) || "Cleaned" == text.prefix(7), seed)
                if isPrefix && isSuffix { #expect(omissions == 0, seed) }
            }
        }
    }

    @Test("each citation is listed among the sources with its paragraph", arguments: BriefingKind.allCases)
    func sources(_ kind: BriefingKind) {
        forAll(cases: 30) { random, seed in
            let layout = layout(RandomEvidence.make(&random), kind)
            for citation in layout.statements.flatMap(\.citations.elements) {
                let source = layout.sources.entries[citation.source - 1]
                #expect(source.document == citation.document, seed)
                #expect(
                    source.paragraphs.contains { $0.number == citation.paragraph && $0.ordinal == citation.ordinal }, seed)
            }
            let cited = Set(layout.statements.flatMap(\.citations.elements).map(\.source))
            #expect(cited == Set(1..<(layout.sources.entries.count + 1)), seed)
        }
    }

    @Test("each printed figure works out again from the base", arguments: BriefingKind.allCases)
    func figures(_ kind: BriefingKind) {
        forAll(cases: 60) { random, seed in
            let evidence = RandomEvidence.make(&random)
            for figure in layout(evidence, kind).figures {
                #expect(figure.value == Self.recomputed(figure.name, evidence.base), seed)
            }
        }
    }

    private static func recomputed(_ name: String, _ base: EvidenceBase) -> Int? {
        switch name {
        case "searched": base.searched
        case "found": if case .shown(let count) = base.found { count } else { nil }
        case "foundPercent": DisclosureControl.percentage(base.found, of: base.searched)
        case "lookedForNotFound": if case .shown(let count) = base.lookedForNotFound { count } else { nil }
        case "firstYear": base.years?.lowerBound
        case "lastYear": base.years?.upperBound
        default: nil
        }
    }

    @Test("at most three paragraphs of one report stand in one part, and none is quoted twice")
    func variety() {
        forAll(cases: 60) { random, seed in
            let layout = layout(RandomEvidence.make(&random), .theme)
            var quoted: Set<Citation> = []
            for section in layout.sections {
                let citations = Layout(title: [], sections: [section]).statements.flatMap(\.citations.elements)
                for (_, ofReport) in Dictionary(grouping: citations, by: \.document) { #expect(ofReport.count <= 3, seed) }
                for citation in citations { #expect(quoted.insert(citation).inserted, seed) }
            }
        }
    }

    @Test("the same evidence gives the same briefing and the same identifier", arguments: BriefingKind.allCases)
    func settled(_ kind: BriefingKind) {
        forAll(cases: 30) { random, seed in
            let evidence = RandomEvidence.make(&random)
            let first = BriefingComposer(catalogue: .standard).compose(evidence, kind: kind)
            let second = BriefingComposer(catalogue: .standard).compose(evidence, kind: kind)
            #expect(first == second, seed)
            #expect(first.id == second.id, seed)
            #expect(first.id.wholeMatch(of: /B[0-9a-f]{12}/) != nil, seed)
        }
    }

    @Test("another word of a quoted paragraph is another edition")
    func anotherWord() {
        let evidence = SampleEvidence.full()
        var changed = evidence
        changed.passages[0].text += " Truly."
        #expect(
            BriefingComposer(catalogue: .standard).compose(evidence, kind: .theme).id != BriefingComposer(catalogue: .standard).compose(changed, kind: .theme).id)
    }

    @Test("reports take turns: with as many reports as places, each is quoted once")
    func turns() throws {
        var passages: [EvidencePassage] = []
        for report in 1...6 {
            for ordinal in 1...5 {
                passages.append(
                    SampleEvidence.passage(report, ordinal, "\(ordinal)", .family, "Report \(report) said \(ordinal)."))
            }
        }
        let evidence = SampleEvidence.evidence(passages: passages, found: .shown(6), searched: 20)
        let shows = try #require(layout(evidence, .theme).sections.first { $0.id == "shows" })
        let reports = Layout(title: [], sections: [shows]).statements.flatMap(\.citations.elements).map(\.document)
        #expect(reports.count == 4 && Set(reports).count == 4)
    }

    private func layout(_ evidence: ThemeEvidence, _ kind: BriefingKind) -> Layout {
        BriefingComposer(catalogue: .standard).compose(evidence, kind: kind).layout(of: nil)
    }
}

extension String {
    /// Byte for byte, where `contains` would take other spellings of the
    /// same letters.
    func utf8Contains(_ part: String) -> Bool {
        let (text, part) = (Array(utf8), Array(part.utf8))
        guard part.count <= text.count else { return false }
        return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
    }
}
