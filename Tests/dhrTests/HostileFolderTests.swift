import Foundation
import Testing

@Suite("What a folder or a page may hold to do harm")
struct HostileFolderTests {
    private func imported(_ folder: TemporaryFolder, _ path: String) async throws -> CommandLineRun {
        try await CommandLineRun.run(["import", path, "--data", folder.path + "/data", "--json"])
    }

    @Test("a list that starts at the largest number is read, and the files beside it are kept")
    func largestNumber() async throws {
        let folder = try TemporaryFolder()
        try folder.write("in/a.html", smallReview(1))
        try folder.write(
            "in/b.html",
            #"<h1>Review</h1><p>Text of it.</p><ol start="9223372036854775807"><li>one</li><li value="9223372036854775807">two</li></ol>"#)
        let run = try await imported(folder, folder.path + "/in")
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect((try run.json()["imported"] as? [Any])?.count == 2)
    }

    @Test("a link that is named is not followed; a folder that cannot be listed stops nothing")
    func links() async throws {
        let folder = try TemporaryFolder()
        try folder.write("in/a.html", smallReview(1))
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/link.html", withDestinationPath: folder.path + "/in/a.html")
        let run = try await imported(folder, folder.path + "/link.html")
        #expect(run.exitCode == 65)
        #expect((try run.json()["rejected"] as? [Any])?.count == 1)
    }

    @Test("a file name cannot steer the terminal")
    func escapes() async throws {
        let folder = try TemporaryFolder()
        try folder.write("in/a\u{1B}]0;x\u{07}\ndhr: all good.html", "")
        let run = try await CommandLineRun.run(["import", folder.path + "/in", "--data", folder.path + "/data"])
        #expect(run.exitCode == 65)
        #expect(!run.output.contains("\u{1B}") && !run.output.contains("\u{07}"))
        #expect(!run.output.contains("\ndhr: all good"))
    }

    @Test("records and index that are gone are made again, never answered as nothing")
    func missingIndex() async throws {
        let folder = try TemporaryFolder()
        try folder.write("in/a.html", smallReview(1))
        _ = try await imported(folder, folder.path + "/in")
        let data = folder.url.appendingPathComponent("data")
        try FileManager.default.removeItem(at: data.appendingPathComponent("index"))
        for name in ["learning.sqlite", "learning.sqlite-wal", "learning.sqlite-shm"] {
            try? FileManager.default.removeItem(at: data.appendingPathComponent(name))
        }
        let found = try await CommandLineRun.run(["search", "bruises", "--data", data.path, "--json"])
        #expect(found.exitCode == 0, "\(found.errors)")
        #expect(try found.json()["total"] as? Int == 1)
    }

    @Test("a briefing goes over no pipe, and no edition is recorded that could not be written")
    func noPipe() async throws {
        let folder = try TemporaryFolder()
        try folder.write("in/a.html", smallReview(1))
        _ = try await imported(folder, folder.path + "/in")
        let pipe = folder.path + "/pipe.html"
        #expect(mkfifo(pipe, 0o600) == 0)
        for target in [pipe, folder.path + "/no-such-folder/x.html"] {
            let run = try await CommandLineRun.run(
                ["brief", "coercive-control", "--output", target, "--data", folder.path + "/data"])
            #expect(run.exitCode == 73, "\(run.errors)")
        }
        let briefs = try await CommandLineRun.run(["briefs", "--data", folder.path + "/data", "--json"]).json()
        #expect((briefs["briefings"] as? [Any])?.isEmpty == true)
        var status = stat()
        #expect(lstat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    }

    @Test("a batch of queries with Windows line ends has an answer for each")
    func windowsLines() async throws {
        let folder = try TemporaryFolder()
        try folder.write("in/a.html", smallReview(1))
        _ = try await imported(folder, folder.path + "/in")
        let run = try await CommandLineRun.run(
            ["search", "--batch", "-", "--data", folder.path + "/data"], input: "bruises\r\nneck\r\n")
        #expect(run.exitCode == 0, "\(run.errors)")
        #expect(run.output.split(separator: "\n").count == 2)
    }
}
