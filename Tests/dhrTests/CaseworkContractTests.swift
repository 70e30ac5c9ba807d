import Foundation
import Testing

/// What scripts depend on in the answers of casework.
@Suite("Casework's JSON keeps to its contract", .serialized, .timeLimit(.minutes(3)))
struct CaseworkContractTests {
    private let review = CaseworkStory.review

    @Test(
        "each command answers with one object, every name in it, null for what is not known",
        arguments: [
            (
                "review list",
                ".: reviews | reviews.[]: review localReference csp lead stage stageLabel nextDue nextLimit overdue dueSoon isPaused"
            ),
            ("review list --stage active", ".: reviews"),
            ("review list --csp Nowhere", ".: reviews"),
            (
                "review show R",
                ".: review stage stages clocks people requests documents asAt asKnown decision death"
                    + " | clocks.[]: limit due state citation kind movedFrom startedOn"
                    + " | people.[]: person part name pseudonym organisation"
                    + " | requests.[]: request agency kind state askedOn due chased"
            ),
            ("review show R --as-at 2026-01-10", ".: review asAt stage"),
            ("review show R --as-known 2026-01-10", ".: review asKnown stage"),
            (
                "review history R",
                "entries.[]: entry occurredOn recordedOn actor account role event facts despite objections corrects erased"
            ),
            ("review next R", ".: review stage steps leadsOn | steps.[]: urgency what due rule owner event subject"),
            ("review handover R", ".: review stageLabel milestones deadlines toDo unanswered promisedContacts notKnown notes"),
            ("review grid R", ".: review agencies rows holes"),
            ("review chronology R", "entries.[]: entry agency from until what document place sameAs conflictsWith"),
            ("review chronology R --format csv", ".: entries"),
            ("review letters", "letters.[]: letter title document to"),
            ("review letter R imr-request --request Q1", ".: letter title text missing recordWith subject"),
            ("review chasers R", "letters.[]: letter title text missing recordWith subject"),
            (
                "review data-return R",
                ".: edition victims perpetrators unanswered fields | fields.[]: field group label scope subject values answered"
            ),
            ("review subject-access R P1", ".: review person hasDied entries"),
            ("review events", "events.[]: event meaning fields roles stages never"),
            ("review events note-added", "events.[].fields.[]: key need wanted choices isList help parts"),
            ("deadlines", "deadlines.[]: review limit due startedOn state kind citation movedFrom"),
            ("deadlines --on 2026-04-01 --within 30", ".: deadlines"),
            ("deadlines --all", "deadlines.[]: review limit due startedOn state kind citation movedFrom"),
            ("actions", "actions.[]: id plan csp text agency owner source sourceReference target movedFrom state overdue"),
            ("actions --overdue", ".: actions"),
            ("actions --format csv", ".: actions"),
            ("actions --agency Nobody", ".: actions"),
            ("guidance list", ".: editions overlays"),
            ("guidance show dhr-2016@1", ".: id title statute eligibility steps limits documents sources"),
            ("register", ".: partnerships chairs commenced localEditions erasedReviews"),
            ("register entries", "entries.[]: entry meaning fields"),
            ("oversight", "recommendations.[]: level addressee acceptedBy state told actions recommendation"),
            ("audit export R", ".: review asOf items documents entries views"),
            ("audit verify", ".: events position hash intact sealed erased"),
            ("audit head", ".: position hash"),
        ])
    func keys(command: String, names: String) async throws {
        let story = try await CaseworkStory.shared.value
        let words = command.split(separator: " ").map { $0 == "R" ? review : String($0) }
        let answer = try await story.answer(words)
        for part in names.components(separatedBy: " | ") {
            let halves = part.components(separatedBy: ": ")
            try expectKeys(halves[1], at: halves[0] == "." ? "" : halves[0], in: answer)
        }
    }

    @Test("open answers with the reference alone, record with what it made")
    func writing() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        let opened = try await story.answer("review", "open", "--csp", "Sampleshire", "--notified", "2026-02", "--by", "Sampleshire NHS Trust")
        #expect(opened.keys.sorted() == ["review"])
        let other = try #require(opened["review"] as? String)
        #expect(other.hasPrefix("DHR-2026-") && other != review)
        let recorded = try await story.answer("review", "record", other, "person-recorded", "--set", "name=A", "--set", "part=friend")
        try expectKeys("review event entry stage made irregularity earlier erasedEntries toRedact", in: recorded)
        #expect(recorded["made"] as? [String] == ["P1"] && recorded["irregularity"] is NSNull)
        let registered = try await story.answer("register", "record", "chair-registered", "--set", "name=B")
        #expect(registered["registered"] as? String == "chair-registered")
        let file = story.folder.path + "/return.csv"
        try expectKeys("file bytes", in: try await story.answer("review", "data-return", review, "--output", file))
        try expectKeys("file bytes", in: try await story.answer("review", "chronology", review, "--format", "csv", "--output", file))
        try expectKeys("file bytes", in: try await story.answer("oversight", "--output", file))
    }

    @Test("every deadline has a state of the contract, and a moved one keeps its earlier dates")
    func states() async throws {
        let story = try await CaseworkStory.shared.value
        let states: Set = ["met", "met-late", "running", "due-soon", "overdue", "paused", "not-started", "unknown"]
        let items = try #require(try await story.answer("deadlines", "--all")["deadlines"] as? [[String: Any]])
        for item in items { #expect(states.contains(item["state"] as? String ?? ""), "\(item)") }
        let report = try #require(items.first { $0["limit"] as? String == "complete-report" })
        let moves = try #require(report["movedFrom"] as? [[String: Any]])
        #expect(report["due"] as? String == "2026-12-01" && moves.count == 1)
        #expect(moves.first?["due"] as? String == report["firstDue"] as? String)
        let overdue = try #require(try await story.answer("deadlines", "--on", "2026-11-23", "--within", "0")["deadlines"] as? [[String: Any]])
        #expect(!overdue.isEmpty && overdue.allSatisfy { ($0["due"] as? String ?? "9") <= "2026-11-23" })
    }

    @Test("--data in the environment is found, and a folder that is not there is 66")
    func folders() async throws {
        let story = try await CaseworkStory.shared.value
        let found = try await CommandLineRun.run(["review", "list", "--json"], environment: ["DHR_DATA": story.data])
        #expect(found.exitCode == 0 && found.errors.isEmpty, "\(found.errors)")
        for command in [["review", "list"], ["deadlines"], ["actions"], ["audit", "verify"], ["register"]] {
            let run = try await CommandLineRun.run(command + ["--data", story.folder.path + "/none", "--json"])
            #expect(run.exitCode == 66, "\(command)")
            try expectKeys("kind message details", at: "error", in: try run.json())
        }
        #expect(!FileManager.default.fileExists(atPath: story.folder.path + "/none"))
    }
}
