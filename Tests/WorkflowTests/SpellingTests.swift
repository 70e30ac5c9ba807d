import Guidance
import Testing
import Workflow

@Suite("What is stored is spelt as it always was", .tags(.golden))
struct SpellingTests {
    @Test("every event, its fields and the words that they may hold")
    func events() throws {
        var lines = [
            "# Events and their fields", "",
            "Stored spellings: none of these ever changes. A name before the colon is a field; `given` is filled in "
                + "by the system where nobody does.", "",
        ]
        for kind in EventKind.allCases {
            lines += ["## \(kind.rawValue)", "", kind.meaning + ".", ""]
            for form in kind.fields { append(form, to: &lines, indent: "") }
            lines.append("")
        }
        try expectGolden(lines.joined(separator: "\n"), named: "events.md")
    }

    private func append(_ form: FieldForm, to lines: inout [String], indent: String) {
        lines.append("\(indent)- `\(form.key)`: \(form.need.rawValue), \(form.isList ? "list of " : "")\(form.wanted)")
        for part in form.parts { append(part, to: &lines, indent: indent + "  ") }
    }

    @Test("no two events have one name, and none has two fields of one name")
    func distinct() {
        let names = EventKind.allCases.map(\.rawValue)
        #expect(Set(names).count == names.count)
        for kind in EventKind.allCases {
            let keys = kind.fields.map(\.key)
            #expect(Set(keys).count == keys.count, "\(kind.rawValue)")
        }
    }

    @Test("every event means something and every field says what it is for")
    func meanings() {
        for kind in EventKind.allCases {
            #expect(kind.fact.kind == kind, "\(kind.rawValue) reads the facts of \(kind.fact.kind.rawValue)")
            #expect(!kind.meaning.isEmpty && !kind.meaning.hasSuffix("."), "\(kind.rawValue)")
            for form in kind.fields { #expect(!form.help.isEmpty, "\(kind.rawValue) \(form.key)") }
        }
    }

    @Test("states, parts and letters of numbers")
    func words() throws {
        var lines = ["# Other stored and shown words", ""]
        func list(_ title: String, _ words: [String]) { lines.append("- \(title): \(words.joined(separator: ", "))") }
        list("parts of a review", ReviewPart.allCases.map(\.rawValue))
        list("request", AgencyRequest.State.allCases.map(\.rawValue))
        list("recommendation", Recommendation.State.allCases.map(\.rawValue))
        list("action", PlannedAction.State.allCases.map(\.rawValue))
        list("SMART gaps", SmartCheck.Gap.allCases.map(\.rawValue))
        lines += ["", "Numbers begin with:", ""]
        let letters: [(String, String)] = [
            (Person.letter, Person.noun), (AgencyRequest.letter, AgencyRequest.noun), (Meeting.letter, Meeting.noun),
            (KeyLine.letter, KeyLine.noun), (DisclosureItem.letter, DisclosureItem.noun),
            (ParallelReview.letter, ParallelReview.noun), (ReviewPause.letter, ReviewPause.noun),
            (CaseDocument.letter, CaseDocument.noun), (ChronologyItem.letter, ChronologyItem.noun),
            (PanelFinding.letter, PanelFinding.noun), (Recommendation.letter, Recommendation.noun),
            (PlannedAction.letter, PlannedAction.noun), (QualityPoint.letter, QualityPoint.noun),
            (Irregularity.letter, Irregularity.noun),
        ]
        #expect(Set(letters.map(\.0)).count == letters.count, "a letter stands for two things")
        for (letter, noun) in letters { lines.append("- \(letter): \(noun)") }
        try expectGolden(lines.joined(separator: "\n") + "\n", named: "words.md")
    }
}
