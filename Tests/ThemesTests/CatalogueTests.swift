import Foundation
import Reviews
import Testing

@testable import Themes

@Suite("The catalogue of themes")
struct CatalogueTests {
    let catalogue = Catalogue.standard

    @Test("the standard catalogue loads and holds the 80 themes in the order of their codes")
    func standard() {
        #expect(catalogue.themes.count == 80)
        for (place, theme) in catalogue.themes.enumerated() { #expect(Int(theme.code.value) == place) }
        #expect(catalogue.theme(slug: "matricide")?.code == ThemeCode(3))
        #expect(catalogue.theme(slug: "no-such-theme") == nil)
        #expect(catalogue.theme(code: ThemeCode(3)).slug == "matricide")
        #expect(!catalogue.version.isEmpty)
    }

    @Test("the text compiled in is the file that people edit")
    func textIsFile() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources/Themes/Catalogue/Catalogue.json")
        let written = try Data(contentsOf: file)
        let compiled = CatalogueText.json.withUTF8Buffer { Data($0) }
        #expect(trimmed(written) == trimmed(compiled), "run scripts/make-catalogue")
        let read = try Catalogue(json: String(decoding: written, as: UTF8.self))
        #expect(read.themes == catalogue.themes)
        #expect(read.groups == catalogue.groups)
        #expect(read.version == catalogue.version)
    }

    private func trimmed(_ data: Data) -> String {
        String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @Test("the seven named themes and the ten groups have their fixed spelling")
    func fixedWords() {
        let named = [
            "matricide", "non-fatal-strangulation", "victim-suicide", "suicidality-self-harm",
            "perpetrator-suicidality", "homicide-suicide", "coercive-control",
        ]
        for slug in named { #expect(catalogue.theme(slug: slug) != nil, "\(slug)") }
        #expect(
            catalogue.groups.map(\.slug) == [
                "death", "abuse", "risk", "needs", "identity", "children", "perpetrator", "practice", "system", "network",
            ])
    }

    @Test("labels are plain words: nobody is called a victim, perpetrator or offender in one")
    func labels() {
        for theme in catalogue.themes {
            let label = theme.label.lowercased()
            for word in ["victim", "perpetrator", "offender", "deceased", "survivor", "alleged"] {
                #expect(!label.contains(word), "\(theme.slug): \(theme.label)")
            }
            #expect(!theme.label.contains("_"), "\(theme.slug)")
            #expect(theme.label != theme.slug)
            #expect(theme.label.first?.isUppercase == true, "\(theme.slug)")
            #expect(theme.label.count <= 80, "\(theme.slug)")
        }
        #expect(Set(catalogue.themes.map(\.label)).count == catalogue.themes.count)
        #expect(catalogue.theme(slug: "victim-fear-perception")?.label.contains("the person who died") == true)
        let harm = catalogue.theme(slug: "perpetrator-suicidality")?.label ?? ""
        #expect(harm.contains("the person said to have caused the death"))
    }

    @Test("words that frame a killing are marked as framing", arguments: [
        ("homicide-suicide", "mercy killing"), ("homicide-suicide", "suicide pact"),
        ("caring-responsibilities", "carer stress"), ("neglect-carer-abuse", "carer stress"),
        ("intimate-partner-homicide", "crime of passion"), ("coercive-control", "volatile relationship"),
        ("non-engagement", "failed to engage"), ("honour-based-abuse", "honour killing"),
        ("victim-suicide", "committed suicide"),
    ])
    func framing(_ slug: String, _ words: String) throws {
        let theme = try #require(catalogue.theme(slug: slug))
        #expect(theme.framing.contains(words))
    }

    @Test("words that frame a killing are no evidence of it by themselves", arguments: [
        "The newspaper called it a mercy killing.", "It was described as a crime of passion.",
        "The defence spoke of carer stress.", "Neighbours spoke of a volatile relationship.",
    ])
    func framingIsNoEvidence(_ sentence: String) {
        let deaths = Set(catalogue.themes.filter { $0.group == "death" }.map(\.code))
        let found = Coder.standard.code(text: sentence, section: .analysis).filter { $0.isSubstantive && deaths.contains($0.theme) }
        #expect(found.map { Coder.standard.ruleName($0.rule) } == [])
    }

    @Test("a theme about what services did is a practice theme; what happened to people is a circumstance")
    func families() {
        for theme in catalogue.themes {
            switch theme.group {
            case "practice", "system": #expect(theme.slug == "male-victims" || theme.family == .practice, "\(theme.slug)")
            case "death", "abuse", "risk", "needs", "children": #expect(theme.family == .circumstance, "\(theme.slug)")
            default: break
            }
        }
    }

    @Test("no theme's abbreviation belongs to another")
    func abbreviations() {
        var owners: [String: Set<String>] = [:]
        for theme in catalogue.themes {
            for abbreviation in theme.abbreviations { owners[abbreviation, default: []].insert(theme.slug) }
        }
        #expect(owners["NFS"] == ["non-fatal-strangulation"])
        #expect(owners["MARAC"] == ["marac"])
    }
}
