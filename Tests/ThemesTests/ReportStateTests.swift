import Reports
import Reviews
import Testing

@testable import Themes

@Suite("Where a report stands on a theme, by the tests' own rules")
struct ReportStateTests {
    @Test("one of four states, and silence is never a no", arguments: [
        ([], ThemeState.notDiscussed), (["It rained."], .notDiscussed), (["He hit her."], .found),
        (["He never hit her."], .lookedForNotFound), (["Did he hit her?"], .unclear), (["If he hit her, she hid it."], .unclear),
        (["He never hit her.", "He bit her."], .found), (["He never hit her.", "Did he bite or hit her?"], .lookedForNotFound),
        (["Research shows that he hit her."], .notDiscussed), (["A bruise was seen."], .notDiscussed),
    ] as [([String], ThemeState)])
    func states(_ texts: [String], _ state: ThemeState) {
        #expect(SmallBook.state(of: "hitting", in: texts) == state)
    }

    @Test("there is a state for each theme, in the order of codes")
    func all() {
        let states = SmallBook.states(in: ["He killed his mother. She was never asked about home."])
        #expect(states.count == SmallBook.catalogue.themes.count)
        let found = SmallBook.catalogue.themes.filter { states[Int($0.code.value)] == .found }.map(\.slug)
        #expect(found == ["matricide", "parricide", "adult-family-homicide", "asking"])
    }

    @Test("the states are spelt as the contract fixes them")
    func spelling() {
        #expect(ThemeState.allCases.map(\.rawValue) == ["found", "looked-for-not-found", "not-discussed", "unclear"])
    }

    @Test("a suicide is the theme only where the same report tells of abuse", arguments: [
        (["She died by suicide."], ThemeState.unclear), (["She died by suicide.", "He hit her."], .found),
        (["He hit her.", "Much later she died by suicide."], .found), (["She died by suicide.", "He never hit her."], .unclear),
        (["She died by suicide.", "She despaired."], .unclear), (["She never died by suicide.", "He hit her."], .lookedForNotFound),
    ])
    func victimSuicide(_ texts: [String], _ state: ThemeState) {
        #expect(SmallBook.state(of: "victim-suicide", in: texts) == state)
    }

    @Test("a type of death told by one passage only is unclear while another passage tells of another type")
    func doubtfulDeaths() {
        let mother = "He killed his mother."
        let suicide = "She died by suicide."
        let hit = "He hit her."
        func states(_ texts: [String]) -> [ThemeState?] {
            ["matricide", "parricide", "victim-suicide"].map { SmallBook.state(of: $0, in: texts) }
        }
        #expect(states([mother]) == [.found, .found, .notDiscussed])
        #expect(states([mother, hit]) == [.found, .found, .notDiscussed])
        #expect(states([mother, mother, suicide, hit]) == [.found, .found, .unclear])
        #expect(states([mother, suicide, suicide, hit]) == [.unclear, .unclear, .found])
        #expect(states([mother, suicide, hit]) == [.unclear, .unclear, .unclear])
        #expect(states([mother, mother, suicide, suicide, hit]) == [.found, .found, .found])
        #expect(states([mother, "He killed his parent."]) == [.unclear, .found, .notDiscussed])
    }

    @Test("what a report says of its people and of the death decides before its passages do")
    func facts() {
        let mother = ["He killed his mother.", "He killed his mother.", "He killed his mother."]
        func metadata(_ relationship: Relationship, _ sex: Sex?, _ method: MethodOfDeath? = nil) -> ReportMetadata {
            let person = Person(pseudonym: "Ada", role: .victim, sex: sex, relationship: relationship)
            return ReportMetadata(title: "Invented", people: [person], methodOfDeath: method)
        }
        func states(_ metadata: ReportMetadata) -> [ThemeState?] {
            ["matricide", "parricide"].map { SmallBook.state(of: $0, in: mother, metadata) }
        }
        #expect(states(metadata(.parent, .female)) == [.found, .found])
        #expect(states(metadata(.parent, nil)) == [.found, .found])
        #expect(states(metadata(.parent, .male)) == [.unclear, .found])
        #expect(states(metadata(.sibling, .female)) == [.unclear, .unclear])
        #expect(states(metadata(.unknown, .female)) == [.found, .found])
        let suicide = ["She died by suicide.", "He hit her."]
        #expect(SmallBook.state(of: "victim-suicide", in: suicide, metadata(.parent, .female, .suicide)) == .found)
        #expect(SmallBook.state(of: "victim-suicide", in: suicide, metadata(.parent, .female, .stabbing)) == .unclear)
    }

    @Test("a type of death that is denied elsewhere does not make the others doubtful")
    func deniedDeaths() {
        #expect(SmallBook.state(of: "matricide", in: ["He killed his mother.", "She never died by suicide."]) == .found)
    }
}
