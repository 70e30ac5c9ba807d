import Foundation
import Testing

/// Words and files that want to do harm, and two people at once.
@Suite("Casework under attack", .serialized, .timeLimit(.minutes(3)))
struct HostileCaseworkTests {
    private let review = CaseworkStory.review

    @Test("a number at the end of all numbers is refused, and the next person still gets one")
    func numbers() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        let record = ["review", "record", review, "person-recorded", "--set", "part=friend", "--set", "name=a"]
        for number in ["P9223372036854775807", "P999999999", "P1003", "P+9", "P0", "P-1"] {
            let run = try await story.run(record + ["--set", "number=\(number)"])
            #expect([64, 65].contains(run.exitCode), "\(number): \(run.exitCode)")
        }
        let next = try await story.answer(record)
        #expect(next["made"] as? [String] == ["P3"])
    }

    @Test("a date of one review that no calendar reaches keeps no other from answering")
    func calendar() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        _ = try await story.answer("review", "open", "--csp", "Old", "--notified", "1905-01-01", "--by", "x")
        for (field, due) in [("9999-12-31", "9999-12-31"), ("0001-01-01", "0001-01-01")] {
            let set = try await story.run(
                "review", "record", review, "deadline-moved", "--set", "limit=complete-report", "--set", "due=\(due)", "--set",
                "cause=other", "--set", "reason=a", "--set", "agreed-by=b", "--despite", "for the test")
            #expect([0, 65].contains(set.exitCode), "\(field): \(set.errors)")
        }
        _ = try await story.run(
            "review", "record", review, "review-paused", "--set", "pause=inquest", "--set", "clocks=all", "--set", "reason=a")
        for command in [["review", "list"], ["deadlines", "--all"], ["deadlines", "--on", "9999-12-31"], ["deadlines", "--on", "0001-01-01"],
            ["deadlines", "--ics", story.folder.path + "/x.ics"], ["review", "show", review], ["review", "next", review]] {
            let run = try await story.run(command)
            #expect(run.exitCode == 0, "\(command): \(run.errors)")
        }
    }

    @Test("a name cannot steer a terminal or turn the reading direction")
    func terminal() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        let evil = "a\u{1B}[31mb\u{7}\u{1B}]0;t\u{7}\u{9B}31m\u{202E}c\u{2066}\rd"
        _ = try await story.answer(["review", "record", review, "person-recorded", "--set", "part=friend", "--set", "name=@-"], input: evil)
        for view in ["show", "history", "handover"] {
            let run = try await story.run("review", view, review)
            for scalar in run.output.unicodeScalars where scalar != "\n" {
                let value = scalar.value
                #expect(value >= 0x20 && !(0x7F...0x9F).contains(value) && !(0x202A...0x202E).contains(value) && !(0x2066...0x2069).contains(value), "\(view)")
            }
        }
    }

    @Test("the name of a paper leads nowhere, hides nothing and overwrites nothing")
    func papers() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        let names = ["../../escape.txt", "/tmp/absolute.txt", ".hidden", "..\\windows.txt", "letter.txt", "a\u{1B}b.txt"]
        let lines = try names.map { name in
            let line: [String: Any] = ["review": review, "record": "document-filed", "set": ["title": "x"], "files": [["name": name, "text": "paper"]]]
            return String(decoding: try JSONSerialization.data(withJSONObject: line), as: UTF8.self)
        }
        #expect(try await story.run("review", "batch", "-", input: lines.joined(separator: "\n")).exitCode == 0)
        let place = try TemporaryFolder()
        try place.write("letter.txt", "mine")
        let inPlace = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", place.path]
        var codes: [Int32] = []
        for number in 2...(names.count + 1) {
            codes.append(try await story.run(["review", "paper", review, "D\(number)"], wrapper: inPlace).exitCode)
        }
        #expect(codes == [0, 0, 0, 0, 73, 0])
        let written = try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
        #expect(written == ["D4.hidden", "a?b.txt", "absolute.txt", "escape.txt", "letter.txt", "windows.txt"])
        #expect(try String(contentsOfFile: place.path + "/letter.txt", encoding: .utf8) == "mine")
        let rights = try FileManager.default.attributesOfItem(atPath: place.path + "/escape.txt")[.posixPermissions] as? Int
        #expect(rights == 0o600)
    }

    @Test("many at once: every acknowledged entry is there once, no number is given twice, no plan is lost")
    func atOnce() async throws {
        let story = try await CaseworkStory.shared.value.copy()
        let commands: [[String]] = (0..<4).flatMap { number in
            [
                ["review", "record", review, "note-added", "--set", "words=at once \(number)"],
                ["register", "record", "chair-registered", "--set", "name=Chair \(number)"],
                ["actions", "record", "Newshire", "action-agreed", "--set", "text=act \(number)", "--set", "agency=b"],
            ]
        }
        let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
            for command in commands { group.addTask { try await story.run(command + ["--json"]).exitCode } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes.allSatisfy { $0 == 0 || $0 == 1 }, "done, or told to run it again: \(codes)")
        let entries = try #require(try await story.answer("review", "history", review)["entries"] as? [[String: Any]])
        let notes = entries.filter { (($0["facts"] as? [String: Any])?["words"] as? String)?.hasPrefix("at once") == true }.count
        let chairs = try #require(try await story.answer("register")["chairs"] as? [[String: Any]]).compactMap { $0["number"] as? String }
        #expect(Set(chairs).count == 4 && chairs.count == 4, "\(chairs)")
        let actions = try #require(try await story.answer("actions")["actions"] as? [[String: Any]]).filter { $0["csp"] as? String == "Newshire" }
        #expect(notes + chairs.count + actions.count == codes.filter { $0 == 0 }.count)
        #expect(try await story.run("audit", "verify").exitCode == 0)
    }
}
