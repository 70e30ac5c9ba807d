import Foundation
import Testing

/// What is told of people stays sealed: looked for from outside, byte by
/// byte.
@Suite("Names are nowhere in clear")
struct ConfidentialityTests {
    /// Invented, and so unlikely that it can only come from here.
    private static let marker = "Quillonia Vexbury"

    @Test("a planted name is in no file of the folder, before and after erasure, and in no error")
    func planted() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path + "/data"
        let review = try await open(in: data)
        let marker = Self.marker
        let lines = [
            #"{"record":"person-recorded","set":{"name":"\#(marker)","part":"family","address":"7 \#(marker) Lane"}}"#,
            #"{"record":"wishes-recorded","set":{"person":"P1","consent":"yes","wishes":"\#(marker) wants to be told first"}}"#,
            #"{"record":"note-added","set":{"words":"Spoke to \#(marker)."}}"#,
            #"{"record":"document-filed","set":{"title":"Letter to \#(marker)"},"files":[{"name":"\#(marker).txt","text":"Dear \#(marker)"}]}"#,
        ].map { $0.replacingOccurrences(of: "{\"record\"", with: "{\"review\":\"\(review)\",\"record\"") }
        let batch = try await CommandLineRun.run(["review", "batch", "-", "--data", data], input: lines.joined(separator: "\n"))
        #expect(batch.exitCode == 0, "\(batch.output)\(batch.errors)")
        #expect(!batch.output.contains("Quillonia"), "an acknowledgement repeats no name")
        _ = try await CommandLineRun.run(["review", "list", "--data", data])
        #expect(try filesWith("Quillonia", under: data).isEmpty)

        // A name in the wrong place is not repeated by the error.
        let wrong = try await CommandLineRun.run(
            ["review", "record", review, "agency-asked", "--set", "agency=Police", "--set", "request=\(marker)", "--data", data])
        #expect(wrong.exitCode == 64)
        #expect(!(wrong.errors + wrong.output).contains("Quillonia"))

        let erased = try await CommandLineRun.run([
            "review", "record", review, "erased", "--set", "scope=person", "--set", "person=P1", "--set", "by=office",
            "--set", "ground=request", "--data", data, "--json",
        ])
        let answer = try erased.json()
        #expect(answer["erasedEntries"] as? Int == 2)
        // The document's record is under a key of its own; both it and the
        // note still name the person.
        let toRedact = try #require(answer["toRedact"] as? [String])
        #expect(toRedact.contains { $0.hasSuffix("words") } && toRedact.contains { $0.hasSuffix("title") }, "\(toRedact)")
        let shown = try await CommandLineRun.run(["review", "show", review, "--data", data])
        #expect(!shown.output.contains("Lane"))
        #expect(try filesWith("Quillonia", under: data).isEmpty)
        let verified = try await CommandLineRun.run(["audit", "verify", "--data", data])
        #expect(verified.exitCode == 0, "\(verified.errors)")
    }

    @Test("without the master key nothing is told and nothing is written")
    func missingKey() async throws {
        let folder = try TemporaryFolder()
        let data = folder.path + "/data"
        let review = try await open(in: data)
        let before = try await CommandLineRun.run(["audit", "head", "--data", data]).output
        try FileManager.default.moveItem(atPath: data + "/master.key", toPath: folder.path + "/kept.key")
        for arguments in [["review", "show", review], ["review", "record", review, "case-logged"]] {
            let run = try await CommandLineRun.run(arguments + ["--data", data])
            #expect(run.exitCode != 0)
            #expect(run.errors.contains("key"), "\(run.errors)")
        }
        #expect(try await CommandLineRun.run(["audit", "head", "--data", data]).output == before)
        #expect(!FileManager.default.fileExists(atPath: data + "/master.key"), "no other key is made")
    }

    private func open(in data: String) async throws -> String {
        let opened = try await CommandLineRun.run([
            "review", "open", "--csp", "Sampleshire", "--notified", "2024-01-08", "--by", "Sampleshire Police", "--data",
            data, "--json",
        ])
        return try #require(try opened.json()["review"] as? String, "\(opened.errors)")
    }

    private func filesWith(_ word: String, under folder: String) throws -> [String] {
        let names = try #require(FileManager.default.enumerator(atPath: folder))
        var found: [String] = []
        for case let name as String in names {
            if name.contains(word) { found.append(name) }
            guard let bytes = FileManager.default.contents(atPath: folder + "/" + name) else { continue }
            if bytes.range(of: Data(word.utf8)) != nil { found.append(name) }
        }
        return found
    }
}
