import Foundation
import Testing

/// One invented review with something of everything, told once for all tests
/// that only read it.
struct CaseworkStory: Sendable {
    static let today = "2026-11-23"
    static let review = "DHR-2026-0001"
    /// Names of people, which must not stand where everybody looks.
    static let names = ["Quillonia", "Vexbury", "Marrowby"]

    /// Read by many tests; nobody writes to it.
    static let shared = Task { try await CaseworkStory() }

    let folder: TemporaryFolder
    var data: String { folder.path + "/data" }

    init() async throws {
        folder = try TemporaryFolder()
        let told = try await run("review", "batch", "-", "--fiction", input: Self.lines)
        #expect(told.exitCode == 0, "\(told.output.suffix(400))\(told.errors)")
    }

    func run(_ arguments: String..., input: String? = nil, environment: [String: String] = [:]) async throws -> CommandLineRun {
        try await run(arguments, input: input, environment: environment)
    }

    func run(
        _ arguments: [String], input: String? = nil, environment: [String: String] = [:], wrapper: [String] = []
    ) async throws -> CommandLineRun {
        try await CommandLineRun.run(
            arguments + ["--data", data], wrapper: wrapper,
            environment: ["DHR_TODAY": Self.today].merging(environment) { $1 }, input: input)
    }

    /// The answer to `--json`; nothing else may stand on standard output.
    func answer(_ arguments: String...) async throws -> [String: Any] { try await answer(arguments) }

    func answer(_ arguments: [String], input: String? = nil) async throws -> [String: Any] {
        let run = try await run(arguments + ["--json"], input: input)
        #expect(run.exitCode == 0, "\(arguments): \(run.errors)")
        #expect(run.output.filter { $0 == "\n" }.count == 1, "\(arguments): one object on one line")
        return try run.json()
    }

    /// A copy to change.
    func copy() throws -> CaseworkStory { try CaseworkStory(copying: self) }

    private init(copying other: CaseworkStory) throws {
        folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: other.data, toPath: folder.path + "/data")
    }

    static let lines = #"""
        {"today": "2026-01-05", "open": {"csp": "Sampleshire", "notified": "2026-01-05", "by": "Sampleshire Police", "died": "2026-01", "kind": "homicide", "reference": "S 1"}}
        {"record": "case-logged"}
        {"record": "person-recorded", "set": {"name": "Quillonia Vexbury", "part": "family", "relationship": "Sister"}}
        {"record": "person-recorded", "set": {"name": "Ottoline Marrowby", "part": "professional"}}
        {"record": "wishes-recorded", "set": {"person": "P1", "consent": "yes", "wishes": "Quillonia asks to be told before Marrowby is"}}
        {"record": "contact-promised", "set": {"person": "P1", "by": "2026-12-01"}}
        {"record": "document-filed", "set": {"title": "A letter"}, "files": [{"name": "letter.txt", "text": "Dear Quillonia"}]}
        {"record": "note-added", "set": {"words": "Quillonia rang; Ottoline Marrowby will answer"}}
        {"record": "access-given", "set": {"account": "police@sampleshire.invalid", "role": "agency-lead", "agency": "Sampleshire Police"}}
        {"today": "2026-01-20", "record": "decision-taken", "set": {"outcome": "review", "by": "Chair of the partnership", "reasons": "The test is met", "findings": [{"limb": "aged-16", "finding": "met", "reason": "34"}, {"limb": "violence-abuse-neglect", "finding": "met", "reason": "The charge"}, {"limb": "intimate-partner", "finding": "met", "reason": "Her husband"}]}}
        {"record": "chair-appointed", "set": {"person": "P2"}, "despite": "as it was"}
        {"record": "terms-agreed", "despite": "as it was"}
        {"record": "key-line-set", "set": {"question": "Who asked?"}}
        {"today": "2026-03-02", "record": "agency-asked", "set": {"agency": "Sampleshire Police", "request": "imr", "due": "2026-04-01", "key-lines": ["K1"]}, "despite": "as it was"}
        {"record": "chronology-entry-recorded", "set": {"agency": "Sampleshire Police", "from": "2022-03-14", "what": "Called to the house"}}
        {"record": "recommendation-drafted", "set": {"text": "Ask every patient", "level": "single-agency", "addressee": "Sampleshire NHS Trust"}, "despite": "as it was"}
        {"record": "recommendation-agreed", "set": {"recommendation": "R1"}, "despite": "as it was"}
        {"record": "action-agreed", "set": {"text": "Train the staff", "agency": "Sampleshire NHS Trust", "target": "2026-06-01", "recommendation": "R1"}}
        {"record": "disclosure-listed", "set": {"what": "The letter"}}
        {"record": "review-paused", "set": {"pause": "trial", "clocks": "all", "reason": "The trial"}}
        {"today": "2026-05-01", "record": "review-resumed", "set": {"pause": "S1"}}
        {"record": "deadline-moved", "set": {"limit": "complete-report", "due": "2026-12-01", "cause": "criminal-case", "reason": "The trial", "agreed-by": "The panel"}}
        {"plan": "Sampleshire", "record": "action-agreed", "set": {"text": "A plan of its own", "agency": "Sampleshire Council", "source": "SAR"}}

        """#
}

/// Holds an answer against the names that scripts depend on.
///
/// - Parameter place: names of the answer on the way to a record; `[]` takes
///   the first of a list.
func expectKeys(_ names: String, at place: String = "", in answer: [String: Any]) throws {
    var value: Any = answer
    for step in place.split(separator: ".") {
        if step == "[]" {
            value = try #require((value as? [Any])?.first, "nothing in the list at \(place)")
        } else {
            value = try #require((value as? [String: Any])?[String(step)], "no \(step) at \(place)")
        }
    }
    let keys = Set(try #require(value as? [String: Any], "no record at \(place)").keys)
    let wanted = Set(names.split(separator: " ").map(String.init))
    #expect(keys.isSuperset(of: wanted), "at \(place) are missing: \(wanted.subtracting(keys).sorted())")
    expectSameKeys(answer)
}

/// What is not known is null and never left out: the records of one list
/// have the same keys. The facts of an event are as they were told.
private func expectSameKeys(_ value: Any, at place: String = "") {
    if let record = value as? [String: Any] {
        for (key, inner) in record where key != "facts" { expectSameKeys(inner, at: "\(place).\(key)") }
    } else if let list = value as? [Any] {
        let keys = Set(list.compactMap { ($0 as? [String: Any]).map { Set($0.keys) } })
        #expect(keys.count <= 1, "\(place): a key is left out in some: \(keys.map { $0.sorted() })")
        for inner in list { expectSameKeys(inner, at: place + "[]") }
    }
}
