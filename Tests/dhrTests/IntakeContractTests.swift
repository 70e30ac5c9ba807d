import Foundation
import Testing

/// Spreadsheets and other people's records on their way in.
@Suite("What is taken in comes whole or not at all", .serialized, .timeLimit(.minutes(3)))
struct IntakeContractTests {
    private static let mapping = #"""
        {"fields": {"reference": "Ref", "csp": "CSP", "notified": "Notified", "died": "Died", "decided": "Decided",
          "decision": {"column": "DHR?", "values": {"Yes": "review", "No": "no-review", "TBC": ""}},
          "chair": "Chair", "notes": "Notes"}}
        """#

    private func events(in story: CaseworkStory) async throws -> Int {
        try #require(try await story.answer("audit", "verify")["events"] as? Int)
    }

    private func write(_ bytes: Data, _ name: String, in story: CaseworkStory) throws -> String {
        let path = story.folder.path + "/" + name
        try bytes.write(to: URL(fileURLWithPath: path))
        return path
    }

    @Test("a tracker as offices keep them: Windows-1252, semicolons, days first, empty rows; the dry run writes nothing")
    func tracker() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        let mapping = try story.folder.write("mapping.json", Self.mapping)
        let text = "Ref;CSP;Notified;Died;DHR?;Decided;Chair;Notes;\r\n"
            + "12;Sampleshire;03/02/2024;01/2024;Yes;15/03/2024;Zo\u{EB} Marrowby;\"one\nline; more\";\r\n;;;;;;;;\r\n"
            + "14;Sampleshire;2024-02-03 00:00:00;;TBC;01/03/2024;;=1+1;\r\n"
        let file = try write(try #require(text.data(using: .windowsCP1252)), "tracker.csv", in: story)
        let before = try await events(in: story)
        let dry = try await story.answer("review", "import", file, "--mapping", mapping, "--dry-run")
        try expectKeys("rows dryRun made notes unusedColumns", in: dry)
        #expect(dry["rows"] as? Int == 2 && (dry["made"] as? [String])?.isEmpty == true)
        #expect(try await events(in: story) == before, "a dry run writes nothing")
        let made = try #require(try await story.answer("review", "import", file, "--mapping", mapping)["made"] as? [String])
        #expect(made.count == 2 && Set(made).count == 2)
        let first = try await story.answer("review", "show", made[0])
        #expect((first["decision"] as? [String: Any])?["on"] as? String == "2024-03-15")
        #expect((first["people"] as? [[String: Any]])?.first?["name"] as? String == "Zo\u{EB} Marrowby")
        let second = try await story.answer("review", "handover", made[1])
        #expect((second["notKnown"] as? [String])?.contains("decision, though decided says 2024-03-01") == true, "\(second)")
        // The same tracker again is the same reviews.
        let after = try await events(in: story)
        let again = try await story.run("review", "import", file, "--mapping", mapping)
        #expect(again.exitCode == 65 && again.errors.contains("line 2: localReference: \(made[0]) has it already"), "\(again.errors)")
        #expect(try await events(in: story) == after)
    }

    @Test("every fault is told by its row, no value is repeated, and nothing is taken in")
    func faults() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        let mapping = try story.folder.write("mapping.json", Self.mapping)
        let text = """
            Ref,CSP,Notified,Died,DHR?,Decided,Chair,Notes
            21,Sampleshire,03/02/2024,2024,Yes,15/03/2024,,
            21,Sampleshire,03/02/2024,2024,Yes,15/03/2024,,
            22,,31/02/2024,2024,Quillonia Vexbury,,,
            23,Sampleshire,Quillonia Vexbury,,,,,
            """
        let file = try story.folder.write("tracker.csv", text)
        let before = try await events(in: story)
        let run = try await story.run("review", "import", file, "--mapping", mapping, "--json")
        #expect(run.exitCode == 65)
        let details = try #require((try run.json()["error"] as? [String: Any])?["details"] as? [String])
        #expect(details.map { String($0.prefix(7)) } == ["line 3:", "line 4:", "line 4:", "line 4:", "line 5:"], "\(details)")
        #expect(!(run.output + run.errors).contains("Quillonia"))
        // Read well, and yet not possible: all rows are looked at too.
        let late = try story.folder.write("late.csv", "csp,notified,died\nA,2024-02-01,2024-05-01\nB,2024-02-01,2024-01-01\nC,2031-01-01,\n")
        let refused = try await story.run("review", "import", late)
        #expect(refused.exitCode == 65 && refused.errors.contains("line 2: ") && refused.errors.contains("line 4: "), "\(refused.errors)")
        #expect(try await events(in: story) == before)
    }

    @Test("a mapping of nonsense is told fault by fault", arguments: ["zz", "[]", #"{"fields":{"csp":5,"refrence":"Ref"},"dates":[1]}"#])
    func mapping(json: String) async throws {
        let story = try await CaseworkStory.shared.value
        let folder = try TemporaryFolder()
        let run = try await story.run(
            "review", "import", try folder.write("t.csv", "CSP\nSampleshire\n"), "--mapping", try folder.write("m.json", json), "--json")
        #expect(run.exitCode == 65)
        let details = try #require((try run.json()["error"] as? [String: Any])?["details"] as? [String])
        #expect(!details.isEmpty)
    }

    @Test("a list of actions goes into its plans, all rows or none, and comes out harmless for a spreadsheet")
    func actions() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        let before = try await events(in: story)
        let bad = try story.folder.write("bad.csv", "csp,text,agency,target,source\nA,a,b,2026-02-30,SAR\nB,,b,,\nC,a,b,,nowhere\n")
        let refused = try await story.run("actions", "import", bad)
        for line in 2...4 { #expect(refused.errors.contains("line \(line): "), "\(refused.errors)") }
        let good = try story.folder.write(
            "good.csv", "csp,text,agency,target,source\nSampleshire,\"=HYPERLINK(\"\"https://x.invalid\"\")\",@b,01/02/2026,PFD\nOther,-c,+d,,\n")
        _ = try await story.answer("actions", "import", good, "--dry-run")
        #expect(refused.exitCode == 65)
        #expect(try await events(in: story) == before)
        let made = try await story.answer("actions", "import", good)
        #expect((made["made"] as? [String])?.sorted() == ["Other/A1", "Sampleshire/A2"])
        let table = try await story.run("actions", "--format", "csv").output
        for cell in ["\"'=HYPERLINK", ",'@b,", ",'-c,", ",'+d,"] { #expect(table.contains(cell), "\(cell) in \(table)") }
    }

    @Test("an agency's chronology is taken in, all rows or none")
    func chronology() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        let before = try await events(in: story)
        let command = ["review", "chronology", CaseworkStory.review, "--agency", "Sampleshire NHS Trust", "--import"]
        let bad = try story.folder.write("bad.csv", "from,what\n2022-02-30,Seen\n2022-03-01,\n")
        let refused = try await story.run(command + [bad])
        #expect(refused.exitCode == 65 && refused.errors.contains("line 2") && refused.errors.contains("line 3"), "\(refused.errors)")
        #expect(try await events(in: story) == before)
        let template = try await story.run("review", "chronology", CaseworkStory.review, "--format", "csv")
        let own = try story.folder.write("own.csv", template.output)
        let looked = try await events(in: story)
        let dry = try await story.answer(command + [own, "--dry-run"])
        #expect(dry["rows"] as? Int == 1, "what is written out can be read in again")
        #expect(try await events(in: story) == looked)
    }

    @Test("adopting: each review whole or not at all, the known history in order, nothing invented")
    func adopting() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        let before = try await events(in: story)
        let good = #"""
            {"csp": "Sampleshire", "stage": "active", "from": "a colleague", "notified": "2024-03", "localReference": "A 1",
             "history": [{"event": "note-added", "on": "2025-02-01", "set": {"words": "later"}},
                         {"event": "note-added", "on": "2024-05", "set": {"words": "earlier"}}, {"event": "note-added", "set": {"words": "some day"}}]}
            """#
        let bad = #"{"csp": "", "stage": "nowhere", "from": "x", "died": "9999", "history": [{"event": "nothing"}, {"event": "note-added", "on": "13"}]}"#
        let files = [try story.folder.write("good.json", good), try story.folder.write("bad.json", bad)]
        let dry = try await story.run(["review", "adopt"] + files + ["--dry-run", "--json"])
        #expect(dry.exitCode == 65)
        #expect(try await events(in: story) == before)
        let run = try await story.run(["review", "adopt"] + files + ["--json"])
        #expect(run.exitCode == 65)
        let answer = try run.json()
        try expectKeys("file review entries", at: "adopted.[]", in: answer)
        try expectKeys("file reason faults", at: "rejected.[]", in: answer)
        let faults = try #require((answer["rejected"] as? [[String: Any]])?.first?["faults"] as? [String])
        for word in ["csp", "stage", "died", "history[1]", "history[2]"] {
            #expect(faults.contains { $0.contains(word) }, "\(word) in \(faults)")
        }
        let made = try #require((answer["adopted"] as? [[String: Any]])?.first?["review"] as? String)
        let shown = try await story.answer("review", "show", made)
        #expect(shown["stage"] as? String == "active")
        #expect((shown["death"] as? [String: Any])?["died"] is NSNull && (shown["people"] as? [Any])?.isEmpty == true)
        let twice = try await story.run("review", "adopt", files[0])
        #expect(twice.exitCode == 65 && twice.output.contains("\(made) has it already"), "\(twice.output)")
    }
}
