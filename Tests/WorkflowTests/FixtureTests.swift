import CivilDates
import Events
import Foundation
import Guidance
import Testing
import Workflow

/// One line of every event in every layout that was ever stored: the name,
/// a space, the facts as the log holds them. A line that is there is never
/// changed: it stands for what lies in people's folders.
@Suite("What was stored still reads")
struct FixtureTests {
    private static let file = "Tests/WorkflowTests/Fixtures/schema-1.txt"

    static func lines() throws -> [(name: String, facts: String)] {
        let text = try String(contentsOf: checkout.appendingPathComponent(file), encoding: .utf8)
        return text.split(separator: "\n").map { line in
            let halves = line.split(separator: " ", maxSplits: 1)
            return (String(halves[0]), String(halves[1]))
        }
    }

    static func entry(_ name: String, schema: Int = 1, _ facts: String) throws -> Entry {
        try Entry(
            SealedEvent(
                stream: CaseFile.stream, version: 7, position: 9, recordedAt: RecordedInstant(milliseconds: 1_767_614_400_000),
                content: EventContent(
                    name: name, schema: schema, occurredOn: ApproximateDate("2026-01"), actor: "operator:test",
                    facts: Array(facts.utf8))))
    }

    @Test("every line reads, and says what it said")
    func reading() throws {
        for (name, facts) in try Self.lines() {
            let entry = try Self.entry(name, facts)
            #expect(entry.event?.kind.rawValue == name)
            #expect(entry.author.account == "wren")
            #expect(entry.despite?.objections == ["it was late"])
            let object = try #require(try JSONSerialization.jsonObject(with: Data(facts.utf8)) as? [String: Any])
            let told = try #require(object["facts"] as? [String: Any])
            let read = entry.event?.written ?? [:]
            #expect(Set(told.keys).isSubset(of: read.keys), "\(name) lost \(Set(told.keys).subtracting(read.keys))")
            var state = ReviewState()
            state = state.adding(entry)
            #expect(state.version == 7, "\(name)")
        }
    }

    @Test("every event has a line, and the line tells every field that there was")
    func complete() throws {
        if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] != nil { try Self.record() }
        let names = try Self.lines().map(\.name)
        #expect(Set(names).count == names.count)
        #expect(
            names.sorted() == EventKind.allCases.map(\.rawValue).sorted(), "RECORD_FIXTURES=1 adds what is missing")
    }

    @Test("an unknown event and a newer layout are told apart from damage")
    func newer() throws {
        let line = try #require(try Self.lines().first { $0.name == "note-added" })
        #expect(throws: EventLogError.writtenByNewerProgram(name: "moon-seen", schema: 1, position: 9)) {
            try Self.entry("moon-seen", line.facts)
        }
        #expect(throws: EventLogError.writtenByNewerProgram(name: "note-added", schema: 2, position: 9)) {
            try Self.entry("note-added", schema: 2, line.facts)
        }
        for damage in ["", "{", "{}", "{\"role\":\"process-manager\",\"facts\":{}}", line.facts.replacingOccurrences(of: "process-manager", with: "king")] {
            #expect(throws: EventLogError.damaged(position: 9)) { try Self.entry("note-added", damage) }
        }
    }

    @Test("facts cut or changed anywhere are read or refused, and bring nothing down")
    func damage() throws {
        var random = SplitMix64(seed: 7)
        for (name, facts) in try Self.lines() {
            for _ in 0..<6 {
                var bytes = Array(facts.utf8)
                if random.chance(1, in: 2) {
                    bytes.removeLast(random.below(bytes.count))
                } else {
                    bytes[random.below(bytes.count)] = UInt8(random.below(256))
                }
                _ = try? Self.entry(name, String(decoding: bytes, as: UTF8.self))
            }
        }
    }

    /// Adds a line for each event that has none; those that are there stay.
    private static func record() throws {
        let there = (try? lines()) ?? []
        var random = SplitMix64(seed: 20_261_121)
        let full = try CaseFile.published()
        var state = full.state
        // One thing of each kind, so that each can be named.
        let makers: [(EventKind, [String: FieldValue])] = [
            (.documentFiled, ["title": "Paper"]), (.keyLineSet, ["question": "Who asked?"]),
            (.findingRecorded, ["finding": "Nobody asked"]), (.recommendationDrafted, ["text": "Ask", "level": "national"]),
            (.actionAgreed, ["text": "Ask", "agency": "Ashmere Council"]), (.meetingCalled, ["meeting": "panel", "day": "2026-02-02"]),
            (.parallelLinked, ["parallel": "inquest"]), (.disclosureListed, ["what": "Notes"]),
            (.chronologyEntryRecorded, ["agency": "Ashmere Council", "what": "A call"]),
            (.reviewPaused, ["pause": "trial", "reason": "the trial"]), (.caseLogged, [:]),
        ]
        var file = full
        for (kind, facts) in makers { try file.record(kind, facts, despite: "for the fixture") }
        state = file.state
        var generator = FactGenerator(review: state, edition: file.edition, today: file.today)
        generator.fillsAll = true
        var lines = there.map { "\($0.name) \($0.facts)" }
        for kind in EventKind.allCases where !there.contains(where: { $0.name == kind.rawValue }) {
            let facts = try #require(generator.facts(for: kind, &random), "\(kind.rawValue)")
            let event = try ReviewEvent(kind, reading: facts)
            let content = FixtureContent.of(event)
            lines.append("\(kind.rawValue) \(content)")
        }
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: checkout.appendingPathComponent(Self.file))
        Issue.record("recorded what was missing of \(Self.file): read it, then run again without RECORD_FIXTURES")
    }
}

/// The facts of an event as the log holds them, with everything that may
/// stand beside them.
enum FixtureContent {
    static func of(_ event: ReviewEvent) -> String {
        func json(_ value: FieldValue) -> Any {
            switch value {
            case .text(let text): text
            case .number(let number): number
            case .flag(let flag): flag
            case .list(let list): list.map(json)
            case .object(let object): object.mapValues(json)
            case .null: NSNull()
            }
        }
        let object: [String: Any] = [
            "account": "wren", "role": "process-manager", "despite": "it was so", "objections": ["it was late"],
            "corrects": 3, "facts": event.written.mapValues(json),
        ]
        let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? JSONSerialization.data(withJSONObject: object, options: options) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }
}
