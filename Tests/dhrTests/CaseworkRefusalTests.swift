import Foundation
import Testing

/// Exit codes and words when something is not taken.
@Suite("Casework refuses with reasons", .serialized, .timeLimit(.minutes(3)))
struct CaseworkRefusalTests {
    private let review = CaseworkStory.review

    /// Of these tests alone: others look at theirs meanwhile, and looking is
    /// written down.
    private static let own = Task { try await CaseworkStory.shared.value.copy() }

    private func refusal(_ words: [String], input: String? = nil) async throws -> (code: Int32, message: String, details: [String]) {
        let story = try await Self.own.value
        let run = try await story.run(words + ["--json"], input: input)
        #expect(run.errors.hasPrefix("dhr: "), "\(run.errors)")
        let error = try #require(try run.json()["error"] as? [String: Any])
        let details = try #require(error["details"] as? [String])
        for detail in details { #expect(run.errors.contains("\n  " + detail), "each fault in a line of its own") }
        return (run.exitCode, try #require(error["message"] as? String), details)
    }

    @Test(
        "exit codes are those of the contract",
        arguments: [
            (64, "review record R note-aded --set words=a"), (64, "review record R note-added"),
            (64, "review record R note-added --set words"), (64, "review record R note-added --set words="),
            (64, "review record R note-added --set words=a --set word=b"), (64, "review record R note-added --on 2024-02-30 --set words=a"),
            (64, "review record R note-added --on 0000 --set words=a"), (64, "review record R person-recorded --set name=a --set part=family --set number=P0"),
            (64, "review record R person-recorded --set name=a --set part=family --set number=P99999999999999999999"),
            (64, "review record R person-recorded --set name=a --set part=family --set number=P+7"),
            (65, "review record R person-recorded --set name=a --set part=family --set number=P900000000"),
            (65, "review record R note-added --on 9999-12-31 --set words=a"), (65, "review record R note-added --on 1066 --set words=a"),
            (65, "review record R death-described --set died=2027-01-01"), (65, "review record R death-described --set died=2026-02"),
            (66, "review record DHR-2026-0999 case-logged"), (66, "review record R note-added --set words=@/missing"),
            (66, "review record R note-added --set words=a --file /missing"), (66, "review show DHR-1"),
            (66, "review show R --as-at 2020-01-01"), (66, "review paper R D9"), (66, "review paper R D1 --version 0"),
            (66, "review paper R D1 --version=-9223372036854775808"), (66, "review subject-access R P9"),
            (64, "review list --stage nowhere"), (64, "deadlines --within=-1"), (64, "deadlines --on 2024-02-30"),
            (64, "actions --source nowhere"), (64, "actions --format xml"), (64, "review chronology R --format xml"),
            (64, "review letter R nothing"), (66, "guidance show nothing"), (64, "register record nothing"),
            (64, "register record partnership-set --set name="), (64, "register record partnership-set --set name=a --set plan=b"),
            (64, "register record partnership-set --set name=a --set retention-months=-1"),
            (64, "register record review-erased --set reference=R --set stream=a --set on=2026-01-01 --set by=b --set ground=c --set entries=1"),
            (64, "review record R review-adopted --set stage=closed --set from=a"),
            (65, "review record R notification-received --set csp=a --set by=b --set reference=DHR-9999 --corrects 1"),
            (65, "review record R note-added --set words=a --corrects 1"), (65, "review record R note-added --set words=a --corrects=-1"),
            (73, "review paper R D1 --output /missing/file"),
            (73, "deadlines --ics /missing/file"), (77, "review record R note-added --set words=a --as stranger@sampleshire.invalid"),
            (77, "review record R decision-taken --set outcome=review --set by=a --set reasons=b --as police@sampleshire.invalid"),
            (77, "review record R erased --set scope=review --set by=a --set ground=b"),
            (64, "audit verify --expect nothing"), (65, "audit verify --expect 1:0000000000000000000000000000000000000000000000000000000000000000"),
        ])
    func codes(code: Int, command: String) async throws {
        let words = command.split(separator: " ").map { $0 == "R" ? review : String($0) }
        let refused = try await refusal(words)
        #expect(refused.code == Int32(code), "\(command): \(refused.message)")
    }

    @Test("what could never be read again is not written, nor anything else that is refused")
    func empty() async throws {
        let story = try await Self.own.value
        let head = try await story.run("audit", "head").output
        for command in [
            ["review", "open", "--csp", "", "--notified", "2026-01-01", "--by", "x"],
            ["review", "open", "--csp", "x", "--notified", "2026-01-01", "--by", " "],
            ["review", "open", "--csp", "x", "--notified", "2026-01-01", "--by", "x", "--reference", ""],
            ["actions", "record", "", "action-agreed", "--set", "text=a", "--set", "agency=b"],
        ] {
            let refused = try await refusal(command)
            #expect(refused.code == 64 && !refused.details.isEmpty, "\(command): \(refused)")
        }
        for command in ["note-added", "note-added --on 9999-12-31 --set words=a", "report-published", "person-recorded --set number=P0"] {
            _ = try await refusal(["review", "record", review] + command.split(separator: " ").map(String.init))
        }
        #expect(try await story.run("audit", "head").output == head)
    }

    @Test("a contradiction is refused with every unmet condition, lateness is offered --despite")
    func despite() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        let record = ["review", "record", review]
        let letter = record + ["quality-letter-received", "--set", "answer=content", "--json"]
        let late = try await story.run(letter)
        #expect(late.exitCode == 65 && late.errors.contains("--despite REASON"), "\(late.errors)")
        let taken = try await story.run(letter + ["--despite", "@-"], input: "it came all the same")
        #expect(taken.exitCode == 0, "\(taken.errors)")
        let irregularity = try #require(try taken.json()["irregularity"] as? String)
        let shown = try #require(try await story.answer("review", "show", review)["irregularities"] as? [[String: Any]])
        let one = try #require(shown.first { $0["irregularity"] as? String == irregularity })
        #expect(one["despite"] as? String == "it came all the same" && one["resolved"] as? Bool == false)
        // Two things are wrong, both are said, and no reason helps.
        let refused = try await story.run(
            record + ["request-returned", "--set", "request=Q7", "--on", "2027-01-01", "--despite", "because", "--json"])
        #expect(refused.exitCode == 65 && !refused.errors.contains("--despite"), "\(refused.errors)")
        let error = try #require(try refused.json()["error"] as? [String: Any])
        let details = try #require(error["details"] as? [String])
        #expect(details.contains { $0.contains("no Q7") } && details.contains { $0.contains("after today") }, "\(details)")
        let papers = try await story.run(
            record + ["papers-released", "--set", "documents=D1", "--set", "person=P2", "--despite", "because", "--json"])
        #expect(papers.exitCode == 77, "an act of the system itself: \(papers.errors)")
        // A rule is named with its source.
        let withoutTest = try await story.run(record + ["report-published", "--json"])
        #expect(withoutTest.errors.contains("[S]") || withoutTest.errors.contains("[K]"), "\(withoutTest.errors)")
    }

    @Test("a value comes from a file or from standard input, and --as records both")
    func values() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        let file = try story.folder.write("words.txt", "from a file\nin two lines\n")
        let record = ["review", "record", review, "note-added"]
        _ = try await story.answer(record + ["--set", "words=@" + file])
        _ = try await story.answer(record + ["--set", "words=@-"], input: "from standard input\n")
        _ = try await story.answer(record + ["--from", "-"], input: #"{"words": "from an object"}"#)
        let wrong = try await story.run(record + ["--from", "-", "--json"], input: "[1]")
        #expect(wrong.exitCode == 65)
        _ = try await story.answer(
            "review", "record", review, "request-returned", "--set", "request=Q1", "--as", "police@sampleshire.invalid")
        let entries = try #require(try await story.answer("review", "history", review)["entries"] as? [[String: Any]])
        let words = entries.suffix(4).map { ($0["facts"] as? [String: Any])?["words"] as? String }
        #expect(words == ["from a file\nin two lines", "from standard input", "from an object", nil])
        let last = try #require(entries.last)
        #expect(last["account"] as? String == "police@sampleshire.invalid" && last["role"] as? String == "agency-lead")
        #expect((last["actor"] as? String)?.hasPrefix("operator:") == true)
    }

    @Test("a mistyped key of a batch is said, not dropped; the lines go on with --keep-going")
    func batch() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        let lines = [
            #"{"review":"\#(review)","record":"note-added","set":{"words":"a"},"onn":"2026-01-01"}"#,
            #"{"review":"\#(review)","record":"note-added","set":{"words":1.5}}"#,
            #"{"open":{"csp":"x","notified":"2026-01-01"}}"#,
            #"{"adopt":{"csp":"x","stage":"active","from":"y","history":[{"event":"note-added","sett":{}}]}}"#,
            #"{"register":"partnership-set","on":"2026-02-30","set":{"name":"x"}}"#,
            "not JSON", "[]", String(repeating: "[", count: 20_000),
            #"{"review":"\#(review)","record":"note-added","set":{"words":"b"}}"#,
        ]
        let run = try await story.run("review", "batch", "-", "--keep-going", input: lines.joined(separator: "\n"))
        #expect(run.exitCode == 65)
        let answers = run.output.split(separator: "\n")
        let wanted = ["onn", "set.words", "open.by", "adopt.history[1].sett", "YYYY-MM-DD", "no JSON", "line 7", "line 8", "\"entry\":"]
        #expect(answers.count == wanted.count)
        for (answer, word) in zip(answers, wanted) { #expect(answer.contains(word), "\(answer)") }
    }
}
