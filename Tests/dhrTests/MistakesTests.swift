import Foundation
import Testing

/// What a person sees when something is wrong: one line that says what and
/// how to mend it, the right exit code, and nothing lost.
@Suite("A user's mistakes")
struct MistakesTests {
    private func folderWithOneReport() async throws -> (TemporaryFolder, String) {
        let folder = try TemporaryFolder()
        let file = try folder.write("in/one.html", smallReview(1))
        let run = try await CommandLineRun.run(["import", file, "--data", folder.path + "/data", "--json"])
        try #require(run.exitCode == 0, "\(run.errors)")
        return (folder, folder.path + "/data")
    }

    private func expectOneReport(in data: String) async throws {
        let reports = try await CommandLineRun.run(["reports", "--data", data, "--json"]).json()
        #expect((reports["reports"] as? [Any])?.count == 1)
        let verified = try await CommandLineRun.run(["audit", "verify", "--data", data])
        #expect(verified.exitCode == 0)
    }

    @Test("a path that is not there")
    func wrongPath() async throws {
        let (folder, data) = try await folderWithOneReport()
        let run = try await CommandLineRun.run(["import", folder.path + "/no-such-file.pdf", "--data", data])
        #expect(run.exitCode == 66)
        #expect(run.errors == "dhr: \(folder.path)/no-such-file.pdf: there is no such file or folder: check the path\n")
        try await expectOneReport(in: data)
    }

    @Test("a data folder that is not there")
    func noFolder() async throws {
        let run = try await CommandLineRun.run(["search", "risk", "--data", "/no/such/folder"])
        #expect(run.exitCode == 66)
        #expect(run.errors.hasPrefix("dhr: /no/such/folder: there is no data folder here: dhr import FILES makes one"))
    }

    @Test("a file that nobody can read as a document is named, and the good one beside it is kept")
    func unreadableFile() async throws {
        let folder = try TemporaryFolder()
        try folder.write("in/good.html", smallReview(2))
        try folder.write("in/empty.html", "")
        let run = try await CommandLineRun.run(["import", folder.path + "/in", "--data", folder.path + "/data", "--json"])
        #expect(run.exitCode == 65)
        let answer = try run.json()
        #expect((answer["imported"] as? [Any])?.count == 1)
        let rejected = try #require((answer["rejected"] as? [[String: Any]])?.first)
        #expect((rejected["file"] as? String)?.hasSuffix("empty.html") == true)
        #expect((rejected["reason"] as? String) == "the file is empty: fetch it again")
        try await expectOneReport(in: folder.path + "/data")
    }

    @Test("a query with several faults lists them all with their places")
    func badQuery() async throws {
        let (folder, data) = try await folderWithOneReport()
        let run = try await CommandLineRun.run(["search", "colour:red theme:matricde \"open", "--data", data, "--json"])
        #expect(run.exitCode == 65)
        let error = try #require(try run.json()["error"] as? [String: Any])
        let details = try #require(error["details"] as? [String])
        #expect(details.count >= 3, "\(details)")
        #expect(details.allSatisfy { $0.hasPrefix("at byte ") })
        #expect(details.contains { $0.contains("matricide") }, "\(details)")
        withExtendedLifetime(folder) {}
    }

    @Test("a query of NOT alone is a fault")
    func notAlone() async throws {
        let (folder, data) = try await folderWithOneReport()
        #expect(try await CommandLineRun.run(["search", "NOT police", "--data", data]).exitCode == 65)
        withExtendedLifetime(folder) {}
    }

    @Test("an unknown theme offers the nearest ones")
    func unknownTheme() async throws {
        let (folder, data) = try await folderWithOneReport()
        let run = try await CommandLineRun.run(["theme", "matricde", "--data", data])
        #expect(run.exitCode == 66)
        #expect(run.errors.contains("there is no theme matricde"))
        #expect(run.errors.contains("did you mean: matricide"))
        withExtendedLifetime(folder) {}
    }

    @Test("an unknown report")
    func unknownReport() async throws {
        let (folder, data) = try await folderWithOneReport()
        let run = try await CommandLineRun.run(["report", "R000000000000", "--data", data])
        #expect(run.exitCode == 66)
        #expect(run.errors == "dhr: there is no report R000000000000: dhr reports lists them\n")
        withExtendedLifetime(folder) {}
    }

    @Test("a paragraph's number that stands twice is asked for by its place")
    func ambiguousParagraph() async throws {
        let folder = try TemporaryFolder()
        let twice = smallReview(1).replacingOccurrences(
            of: "</main>", with: "<h2>4. Annex</h2><p>2.1 He had been seen at her door by a neighbour on two evenings in May.</p></main>")
        let file = try folder.write("in/one.html", twice)
        let data = folder.path + "/data"
        let imported = try await CommandLineRun.run(["import", file, "--data", data, "--json"]).json()
        let report = try #require((imported["imported"] as? [[String: Any]])?.first?["report"] as? String)
        let shown = try await CommandLineRun.run(["report", report, "--data", data, "--json"]).json()
        let numbers = try #require(shown["paragraphs"] as? [[String: Any]]).compactMap { $0["number"] as? String }
        try #require(numbers.filter { $0 == "2.1" }.count == 2, "\(numbers)")
        let run = try await CommandLineRun.run(
            ["report", "confirm", report, "2.1", "non-fatal-strangulation", "--by", "A. Trainer", "--data", data])
        #expect(run.exitCode == 65)
        #expect(run.errors.contains("has 2 paragraphs 2.1: name one of them as p"), "\(run.errors)")
    }

    @Test("wrong words on the command line")
    func usage() async throws {
        #expect(try await CommandLineRun.run(["search"]).exitCode == 64)
        #expect(try await CommandLineRun.run(["no-such-command"]).exitCode == 64)
        #expect(try await CommandLineRun.run(["import", "x", "--visibility", "secret"]).exitCode == 64)
    }

    @Test("a folder that cannot be written: reading works, importing says so, nothing is lost")
    func readOnlyFolder() async throws {
        let (folder, data) = try await folderWithOneReport()
        let second = try folder.write("in/two.html", smallReview(3))
        for path in [folder.path, folder.path + "/in", second, data] { chmod(path, 0o755) }
        func setMode(_ files: mode_t, _ folders: mode_t) throws {
            let all = try #require(FileManager.default.enumerator(atPath: data))
            for case let name as String in all {
                var status = stat()
                try #require(lstat(data + "/" + name, &status) == 0)
                chmod(data + "/" + name, status.st_mode & S_IFMT == S_IFDIR ? folders : files)
            }
            chmod(data, folders)
        }
        try setMode(0o444, 0o555)
        chmod(second, 0o644)
        // The administrator may write anywhere, so somebody else tries.
        let nobody = geteuid() == 0 ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
        let run = try await CommandLineRun.run(["import", second, "--data", data], wrapper: nobody)
        #expect(run.exitCode == 73, "\(run.errors)")
        #expect(run.errors.contains("cannot be written: check its permissions, or use --data DIR"))
        let search = try await CommandLineRun.run(["search", "bruises", "--data", data, "--json"], wrapper: nobody)
        #expect(search.exitCode == 0, "\(search.errors)")
        #expect(try search.json()["total"] as? Int == 1)
        try setMode(0o644, 0o755)
        try await expectOneReport(in: data)
    }

    @Test("a full disk: the line says so, what was there stays, and the import goes through once there is room")
    func fullDisk() async throws {
        let (folder, data) = try await folderWithOneReport()
        let second = try folder.write("in/two.html", smallReview(4) + String(repeating: "<p>More words of the same kind.</p>\n", count: 30_000))
        // A limit on the size of any file is what a full disk looks like to
        // a program: writing fails with an error in the middle of a file.
        let run = try await CommandLineRun.run(
            ["import", second, "--data", data],
            wrapper: ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f 600; exec \"$@\"", "sh"])
        #expect(run.exitCode == 74, "\(run.errors)")
        #expect(run.errors.contains("the disk is full: free some space and run it again"), "\(run.errors)")
        try await expectOneReport(in: data)
        let again = try await CommandLineRun.run(["import", second, "--data", data])
        #expect(again.exitCode == 0, "\(again.errors)")
        let found = try await CommandLineRun.run(["search", "Marker4", "--data", data, "--json"]).json()
        #expect(found["total"] as? Int == 1)
    }

    @Test("fiction and real documents do not mix")
    func mixing() async throws {
        let (folder, data) = try await folderWithOneReport()
        let file = try folder.write("in/story.html", smallReview(5))
        let run = try await CommandLineRun.run(["import", file, "--fiction", "--data", data])
        #expect(run.exitCode == 65)
        #expect(run.errors.contains("this folder holds real documents"))
        try await expectOneReport(in: data)
    }
}
