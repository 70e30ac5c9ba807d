import Foundation
import Testing

/// After an erasure everything else still answers, and says what is gone.
@Suite("What is erased is gone, and the rest still answers", .serialized, .timeLimit(.minutes(3)))
struct ErasureContractTests {
    private let review = CaseworkStory.review

    private func everyCommand(_ story: CaseworkStory, _ review: String, _ when: String) async throws {
        for command in [
            ["review", "list"], ["review", "show", review], ["review", "history", review], ["review", "next", review],
            ["review", "handover", review], ["review", "grid", review], ["review", "chronology", review],
            ["review", "chasers", review], ["review", "data-return", review], ["review", "letter", review, "family-update-delay"],
            ["deadlines", "--all"], ["actions", "--all"], ["oversight"], ["register"], ["audit", "export", review], ["audit", "verify"],
        ] {
            let run = try await story.run(command)
            #expect(run.exitCode == 0, "\(when), \(command): \(run.errors)")
            #expect(!run.output.contains("Vexbury"), "\(when), \(command)")
        }
    }

    @Test("a person, then a document, then the review: each is gone, every command answers, the chain verifies")
    func erasing() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        let record = ["review", "record", review]
        let by = ["--set", "by=The office", "--set", "ground=asked for"]
        let person = try await story.answer(record + ["erased", "--set", "scope=person", "--set", "person=P1"] + by)
        #expect(person["erasedEntries"] as? Int == 3)
        let toRedact = try #require(person["toRedact"] as? [String])
        #expect(toRedact.contains { $0.hasSuffix(": words") }, "a note still names the person: \(toRedact)")
        try await everyCommand(story, review, "without the person")
        var verified = try await story.answer("audit", "verify")
        #expect(verified["erased"] as? Int == 3 && verified["intact"] as? Bool == true)

        let document = try await story.answer(record + ["erased", "--set", "scope=document", "--set", "document=D1"] + by)
        #expect(document["erasedEntries"] as? Int == 1)
        let paper = try await story.run("review", "paper", review, "D1", "--output", story.folder.path + "/paper")
        #expect(paper.exitCode == 66 && !FileManager.default.fileExists(atPath: story.folder.path + "/paper"), "\(paper.errors)")
        try await everyCommand(story, review, "without the document")

        _ = try await story.answer(record + ["review-closed", "--set", "by=The office", "--despite", "for the test"])
        let opened = try #require(
            try await story.answer("review", "open", "--csp", "Sampleshire", "--notified", "2026-02", "--by", "Police")["review"] as? String)
        _ = try await story.answer(record + ["erased", "--set", "scope=review", "--despite", "for the test"] + by)
        let gone = try await story.run("review", "show", review)
        #expect(gone.exitCode == 66 && gone.errors.contains("was erased"), "\(gone.errors)")
        try await everyCommand(story, opened, "without the review")
        let erased = try #require(try await story.answer("register")["erasedReviews"] as? [[String: Any]])
        #expect(erased.map { $0["review"] as? String } == [review])
        verified = try await story.answer("audit", "verify")
        #expect((verified["erased"] as? Int ?? 0) > 20 && verified["intact"] as? Bool == true)
        #expect(try await story.answer("deadlines", "--all").description.contains(review) == false)
        // Its number is never given again.
        let next = try await story.answer("review", "open", "--csp", "Sampleshire", "--notified", "2026-02", "--by", "Police")
        #expect(next["review"] as? String != review && next["review"] as? String != opened)
    }

    @Test("a cut tail is noticed with the head that was minuted, and by nothing else")
    func cutTail() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: story.data, toPath: folder.path + "/earlier")
        _ = try await story.answer("review", "record", review, "note-added", "--set", "words=a")
        let head = try await story.run("audit", "head").output.trimmingCharacters(in: .newlines)
        #expect(try await story.run("audit", "verify", "--expect", head).exitCode == 0)
        _ = try await story.answer("review", "record", review, "note-added", "--set", "words=b")
        #expect(try await story.run("audit", "verify", "--expect", head).exitCode == 0, "a log that grew still holds it")
        // The folder of before stands in for one whose last event was cut.
        let cut = try await CommandLineRun.run(["audit", "verify", "--expect", head, "--data", folder.path + "/earlier", "--json"])
        #expect(cut.exitCode == 65 && cut.errors.contains("cut or replaced"), "\(cut.errors)")
        #expect(try await CommandLineRun.run(["audit", "verify", "--data", folder.path + "/earlier"]).exitCode == 0)
    }

    @Test("whoever looks at confidential parts is on record, and the export shows it without saying what was read")
    func viewing() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        func views() async throws -> [[String: Any]] {
            try #require(try await story.answer("audit", "export", review)["views"] as? [[String: Any]])
        }
        let before = try await views().count
        let looks = [
            "show", "history", "handover", "grid", "chronology", "chasers", "data-return", "subject-access P1",
            "letter imr-request --request Q1", "paper D1 --output \(story.folder.path)/paper",
        ]
        for look in looks {
            var words = look.split(separator: " ").map(String.init)
            words.insert(review, at: 1)
            #expect(try await story.run(["review"] + words).exitCode == 0, "\(look)")
        }
        let after = try await views()
        #expect(after.count == before + looks.count + 1, "each look is one entry, and so is the export itself")
        let what = after.compactMap { $0["what"] as? String }
        for look in looks { #expect(what.contains { $0.hasPrefix(look.prefix { $0 != " " }) }, "\(look) in \(what)") }
        #expect(after.allSatisfy { ($0["actor"] as? String)?.hasPrefix("operator:") == true })
        #expect(!after.description.contains("Quillonia"))
    }

    @Test("subject access gives all that is held on a person, and flags who else is named")
    func subjectAccess() async throws {
        let story = try await CaseworkStory.shared.value
        let answer = try await story.answer("review", "subject-access", review, "P1")
        let entries = try #require(answer["entries"] as? [[String: Any]])
        try expectKeys("entry occurredOn event field text thirdParties isOwnRecord", at: "entries.[]", in: answer)
        let note = try #require(entries.first { $0["event"] as? String == "note-added" })
        #expect((note["thirdParties"] as? [String])?.isEmpty == false, "\(note)")
        #expect(entries.contains { $0["text"] as? String == "Quillonia Vexbury" && $0["isOwnRecord"] as? Bool == true })
        #expect(answer["hasDied"] as? Bool == false)
    }

    @Test("a letter lists what is missing, and says it in the text; an area's own letters are checked")
    func letters() async throws {
        let story = try await CaseworkStory.shared.value
        let answer = try await story.answer("review", "letter", review, "imr-request", "--request", "Q1")
        let missing = try #require(answer["missing"] as? [[String: Any]])
        try expectKeys("field meaning", at: "missing.[]", in: answer)
        let text = try #require(answer["text"] as? String)
        for gap in missing { #expect(text.contains("[missing: \(gap["meaning"] ?? "")]"), "\(gap)") }
        #expect(!text.contains("{{"))
        let folder = try TemporaryFolder()
        try folder.write("imr-request.md", "Dear {{nobody.name}}, {{sender.name")
        let broken = try await story.run("review", "letter", review, "imr-request", "--request", "Q1", "--templates", folder.path)
        #expect(broken.exitCode == 65 && broken.errors.contains("imr-request.md:1:6") && broken.errors.contains("imr-request.md:1:23"), "\(broken.errors)")
    }

    @Test("the return to the Home Office says not known for what nobody answered, as CSV and as JSON")
    func dataReturn() async throws {
        let story = try await CaseworkStory.shared.value
        let json = try #require(try await story.answer("review", "data-return", review)["fields"] as? [[String: Any]])
        let table = try await story.run("review", "data-return", review, "--format", "csv").output
        #expect(table.split(separator: "\r\n").count == json.count + 1)
        let open = json.filter { $0["answered"] as? Bool == false }
        #expect(!open.isEmpty && open.allSatisfy { ($0["values"] as? [String]) == ["not-known"] }, "\(open.first ?? [:])")
        let other = try await story.run("review", "data-return", review, "--format", "json")
        #expect(try other.json()["fields"] != nil)
    }
}
