import Foundation
import Testing

@Suite("Imports that are cut short, and two at once", .serialized)
struct InterruptionTests {
    private func documents(_ count: Int) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let filler = String(repeating: "<p>The panel heard how the agencies worked together over these years.</p>\n", count: 60)
        for number in 0..<count {
            try folder.write(
                "in/r\(1000 + number).html",
                smallReview(number).replacingOccurrences(of: "</main>", with: filler + "</main>"))
        }
        return folder
    }

    @Test("killed at any moment, a report is in whole or not at all, and the next import mends it")
    func killed() async throws {
        let folder = try documents(80)
        let data = folder.path + "/data"
        let arguments = ["import", folder.path + "/in", "--data", data, "--json"]
        for delay in [0.15, 0.4, 0.9, 1.6, 2.5] {
            let running = try CommandLineRun.start(arguments)
            try await Task.sleep(for: .seconds(delay))
            running.kill()
            _ = try await running.wait()
            guard FileManager.default.fileExists(atPath: data + "/events.sqlite") else { continue }
            let verified = try await CommandLineRun.run(["audit", "verify", "--data", data])
            #expect(verified.exitCode == 0, "\(verified.errors)")
        }
        let last = try await CommandLineRun.run(arguments)
        #expect(last.exitCode == 0, "\(last.errors)")
        let answer = try last.json()
        let imported = (answer["imported"] as? [Any])?.count ?? 0
        let unchanged = (answer["unchanged"] as? [Any])?.count ?? 0
        #expect(imported + unchanged == 80)
        for number in [0, 37, 79] {
            let found = try await CommandLineRun.run(["search", "Marker\(number)", "--data", data, "--json"]).json()
            #expect(found["total"] as? Int == 1, "report \(number)")
        }
        let total = try await CommandLineRun.run(["search", "bruises", "--data", data, "--json"]).json()
        #expect(total["total"] as? Int == 80)
    }

    @Test("two imports at once: both finish, every report is there once")
    func twoAtOnce() async throws {
        let folder = try documents(40)
        let data = folder.path + "/data"
        let arguments = ["import", folder.path + "/in", "--data", data, "--json"]
        let first = try CommandLineRun.start(arguments)
        let second = try CommandLineRun.start(arguments)
        let answers = [try await first.wait(), try await second.wait()]
        for answer in answers { #expect(answer.exitCode == 0, "\(answer.errors)") }
        let imported = try answers.map { (try $0.json()["imported"] as? [Any])?.count ?? 0 }.reduce(0, +)
        #expect(imported == 40)
        let total = try await CommandLineRun.run(["search", "bruises", "--data", data, "--json"]).json()
        #expect(total["total"] as? Int == 40)
    }

    @Test("a rebuild in another process gives the same answers, byte for byte")
    func rebuild() async throws {
        let folder = try documents(12)
        let data = folder.path + "/data"
        // In three imports, so that the index has grown piece by piece.
        for part in [0..<5, 5..<9, 9..<12] {
            let files = part.map { folder.path + "/in/r\(1000 + $0).html" }
            #expect(try await CommandLineRun.run(["import"] + files + ["--data", data]).exitCode == 0)
        }
        let reports = try #require(try await CommandLineRun.run(["reports", "--data", data, "--json"]).json()["reports"] as? [[String: Any]])
        let ids = reports.compactMap { $0["report"] as? String }
        #expect(try await CommandLineRun.run(["report", "reclassify", ids[2], "--csp", "Testshire", "--data", data]).exitCode == 0)
        #expect(try await CommandLineRun.run(["report", "withdraw", ids[4], "--reason", "asked for", "--data", data]).exitCode == 0)

        let questions = [
            ["reports"], ["report", ids[0]], ["report", ids[2]], ["report", ids[4]], ["themes"],
            ["theme", "non-fatal-strangulation"], ["search", "panel OR bruises", "--limit", "50"],
            ["search", "theme:non-fatal-strangulation"], ["recommendations", "--like", "practices ask about abuse"],
            ["statistics"],
        ]
        func answers() async throws -> [String] {
            var answers: [String] = []
            for question in questions {
                let output = try await CommandLineRun.run(question + ["--data", data, "--json"]).output
                answers.append(output.replacing(/"milliseconds":[0-9.eE+-]+/, with: ""))
            }
            return answers
        }
        let before = try await answers()
        #expect(try await CommandLineRun.run(["rebuild", "--data", data]).exitCode == 0)
        let after = try await answers()
        for (question, pair) in zip(questions, zip(before, after)) {
            #expect(pair.0 == pair.1, "\(question.joined(separator: " ")) differs")
        }
    }

    @Test("a withdrawn report leaves nothing behind but its record")
    func withdrawal() async throws {
        let folder = try documents(3)
        let data = folder.path + "/data"
        #expect(try await CommandLineRun.run(["import", folder.path + "/in", "--data", data]).exitCode == 0)
        let found = try await CommandLineRun.run(["search", "Marker1", "--data", data, "--json"]).json()
        let id = try #require((found["results"] as? [[String: Any]])?.first?["report"] as? String)
        #expect(try await CommandLineRun.run(["report", "withdraw", id, "--reason", "the partnership asked", "--data", data]).exitCode == 0)
        let gone = try await CommandLineRun.run(["search", "Marker1", "--data", data, "--json"]).json()
        #expect(gone["total"] as? Int == 0)
        let record = try await CommandLineRun.run(["report", id, "--data", data, "--json"]).json()
        #expect(record["withdrawn"] as? String == "the partnership asked")
        #expect((record["paragraphs"] as? [Any])?.isEmpty == true)
        // No file of the folder holds the words any more.
        let files = try #require(FileManager.default.enumerator(atPath: data))
        for case let name as String in files {
            guard let bytes = FileManager.default.contents(atPath: data + "/" + name) else { continue }
            for words in ["Marker1.", "Beacon1)"] {
                #expect(bytes.range(of: Data(words.utf8)) == nil, "\(name) still holds the text")
            }
        }
    }
}
