import Briefings
import Documents
import Foundation
import Reviews
import Testing
import Themes

@Suite("Our own words")
struct WordingTests {
    private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Everything of ours that can be printed in a briefing.
    private var ours: [String] {
        let fixed = Phrase.allCases.map(\.text) + DocumentPhrase.allCases.map(\.text) + Questions.all
            + SupportLine.all.flatMap { [$0.name, $0.number, $0.whom] } + AgencyKind.allCases.map(\.words)
            + ReviewType.allCases.map(\.words)
        return fixed.map(\.words) + Catalogue.standard.themes.flatMap { [$0.label, $0.definition] }
            // Speaks of records, not of people.
            .filter { !$0.hasPrefix("Records were missing") }
    }

    @Test("nothing we print blames the person who was harmed or softens what was done")
    func lint() {
        for text in ours {
            let faults = WordingLint.faults(in: text)
            #expect(faults.isEmpty, "\(text): \(faults)")
        }
    }

    @Test("the README keeps to the same words, quotations apart")
    func readme() throws {
        guard let bytes = FileManager.default.contents(atPath: root.appendingPathComponent("README.md").path) else { return }
        let faults = WordingLint.faults(inProse: String(decoding: bytes, as: UTF8.self))
        #expect(faults.isEmpty, "\(faults)")
    }

    @Test(
        "the lint finds what it is for",
        arguments: [
            "He committed suicide.", "She failed to engage with services.", "It was a volatile relationship.",
            "A domestic incident between two parties was recorded.", "They are hard to reach.", "HARD-TO-REACH groups",
            "Why didn\u{2019}t she leave?", "a mercy killing", "She chose to stay with him.", "Commits suicide",
        ])
    func finds(_ text: String) {
        #expect(!WordingLint.faults(in: text).isEmpty)
    }

    @Test("every rule catches its own wording, with a reason and a better one")
    func rules() {
        for rule in WordingLint.rules {
            let example = rule.phrase.replacingOccurrences(of: "*", with: "")
            #expect(WordingLint.faults(in: "x \(example) y").contains { $0.rule == rule && $0.word == 2 }, "\(rule.phrase)")
            #expect(!rule.reason.isEmpty && !rule.better.isEmpty)
        }
    }

    @Test("quotations, code and quoted lines of a page are exempt")
    func exempt() {
        let page = """
            We never write \u{201C}committed suicide\u{201D} nor `hard to reach` nor "volatile relationship".
            > failed to engage
            ```
            a mercy killing
            ```
            """
        #expect(WordingLint.faults(inProse: page).isEmpty)
        #expect(WordingLint.faults(inProse: page + "\nHe committed suicide.").count == 1)
    }

    @Test("words of ours are written in one place only, where the lint sees them")
    func closedTable() throws {
        var faults: [String] = []
        for target in ["Briefings", "Documents"] {
            let folder = root.appendingPathComponent("Sources/\(target)")
            let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
            for case let file as URL in files where file.pathExtension == "swift" {
                // The first holds the type, the second the style sheet.
                let isTable = file.path.contains("/Wording/")
                    || ["DocumentPhrase.swift", "Inline.swift", "HTMLStyle.swift"].contains(file.lastPathComponent)
                let text = try String(contentsOf: file, encoding: .utf8)
                if !isTable, text.contains("FixedText(") { faults.append(file.lastPathComponent) }
            }
        }
        #expect(faults.isEmpty, "FixedText is made in \(faults)")
    }

    @Test("every theme has questions, and every set of questions a theme or group")
    func questions() {
        for theme in Catalogue.standard.themes {
            let questions = Questions.questions(for: theme, limit: 7)
            #expect(questions.count == 7, "\(theme.slug)")
            #expect(Set(questions).count == questions.count, "\(theme.slug)")
        }
        #expect(Questions.slugs.themes.allSatisfy { Catalogue.standard.theme(slug: $0) != nil })
        #expect(Set(Questions.slugs.groups) == Set(Catalogue.standard.groups.map(\.slug)))
        for text in Questions.all { #expect(text.words.hasSuffix("?") || text.words.contains("? "), "\(text.words)") }
    }

    @Test("support lines stand first in both kinds, the emergency number before all", arguments: BriefingKind.allCases)
    func support(_ kind: BriefingKind) {
        let layout = BriefingComposer(catalogue: .standard).compose(SampleEvidence.full(), kind: kind).layout(of: nil)
        let first = PlainText.entries(of: Layout(title: [], sections: [layout.sections[0]])).joined(separator: " ")
        for number in ["999", "0808 2000 247", "116 123"] { #expect(first.contains(number)) }
        #expect(first.lowercased().contains("check"))
        #expect(SupportLine.all.first == .emergency)
    }
}
