import CivilDates
import Events
import Guidance
import Testing
import Workflow

@Suite("Whose key seals what, and what is left when it is gone")
struct ErasureTests {
    @Test("the key of every event, with all its fields filled, is pinned", .tags(.golden))
    func keys() throws {
        var lines = [
            "# Whose key seals each event", "",
            "Every field filled. Destroying a person's or a document's key erases what stands there under it.", "",
        ]
        for (name, facts) in try FixtureTests.lines() {
            let entry = try FixtureTests.entry(name, facts)
            let fact = try #require(entry.event?.fact)
            let key =
                switch fact.subject {
                case .review: "review"
                case .person(let number): "person \(number)"
                case .document(let number): "document \(number)"
                }
            lines.append("- `\(name)`: \(key)")
        }
        try expectGolden(lines.joined(separator: "\n") + "\n", named: "keys.md")
    }

    @Test("what was decided is sealed with the key that its fact names")
    func subjects() throws {
        for history in try RandomHistory.all.get() {
            for step in history.steps {
                let wanted: SealedSubject =
                    switch step.decided.event.fact.subject {
                    case .review: .stream(CaseFile.stream)
                    case .person(let number): .person(CaseFile.stream, number.description)
                    case .document(let number): .document(CaseFile.stream, number.description)
                    }
                #expect(step.decided.sealedSubject(in: CaseFile.stream) == wanted, history.seed)
            }
        }
    }

    @Test("without a person's key the review goes on and holds nothing that was in their record")
    func person() throws {
        var erased = 0
        for history in try RandomHistory.all.get() {
            for person in history.file.state.people.map(\.number) {
                let entries = history.file.entries.map { entry -> Entry in
                    entry.event?.fact.subject == .person(person) ? entry.saying(nothing: ()) : entry
                }
                let state = ReviewState.replaying(entries)
                #expect(state.version == history.file.state.version, history.seed)
                #expect(state.stage == history.file.state.stage, history.seed)
                #expect(state.people[person] == nil, history.seed)
                #expect(!state.interviews.contains { $0.fact.person == person }, history.seed)
                #expect(!state.disagreements.contains { $0.fact.person == person }, history.seed)
                #expect(!state.representations.contains { $0.fact.person == person }, history.seed)
                let others = history.file.state.people.map(\.number).filter { $0 != person }
                #expect(state.people.map(\.number) == others, history.seed)
                erased += 1
            }
        }
        #expect(erased > 5)
    }

    @Test("without a document's key the others keep their numbers, and without any key nothing is told")
    func documents() throws {
        for history in try RandomHistory.all.get() {
            for document in history.file.state.documents.map(\.number) {
                let entries = history.file.entries.map { entry -> Entry in
                    entry.event?.fact.subject == .document(document) ? entry.saying(nothing: ()) : entry
                }
                let state = ReviewState.replaying(entries)
                #expect(state.documents[document] == nil, history.seed)
                #expect(state.documents.map(\.number) == history.file.state.documents.map(\.number).filter { $0 != document })
            }
            let silent = ReviewState.replaying(history.file.entries.map { $0.saying(nothing: ()) })
            #expect(silent.version == history.file.state.version, history.seed)
            #expect(silent.stage == nil && silent.people.isEmpty && silent.reference.isEmpty, history.seed)
        }
    }
}
