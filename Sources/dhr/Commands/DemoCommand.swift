import ArgumentParser
import Casework
import CivilDates
import Events
import Foundation
import Learning
import Storage

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "A folder of its own, filled with invented reviews and flagged as fiction.",
        discussion: """
            Published reports to search, and live reviews: dhr review list, dhr deadlines and dhr actions show them. \
            Run again, it changes nothing that is there. --serve shows it in a browser.
            """)
    @Option(help: "The folder with the invented reports; the live reviews are in casework beside it.") var corpus: String?
    @Flag(help: "Serve it too, with one ready account for each kind of user.") var serve = false
    @OptionGroup var serving: ServingOptions
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let corpus = try self.corpus ?? Self.bundledCorpus()
        let path = common.data ?? ProcessInfo.processInfo.environment["DHR_DATA"].map { $0 + "-demo" }
            ?? DataFolder.defaultPath(environment: ProcessInfo.processInfo.environment) + "-demo"
        let files = try SourceFiles.list([corpus]).filter { !$0.path.hasPrefix(corpus + "/source/") }
        let clock = DayClock()
        let folder = try await DataFolder.open(path, create: true, fiction: true, now: { clock.now() })
        let answer = try await folder.learning.importFiles(
            files, options: ImportOptions(publisher: "Fiction", fiction: true, actor: CommonOptions.actor),
            progress: Terminal.progress("reading"))
        let stories = Stories(folder: folder, clock: clock)
        let told = try await stories.tell(from: Self.casework(beside: corpus))
        let demo = DemoAnswer(
            folder: path, imported: answer.imported.count, unchanged: answer.unchanged.count,
            liveReviews: try await folder.sealed.heads(of: .review).count, told: told)
        try common.answer(demo) {
            "FICTION: \($0.imported + $0.unchanged) invented reports and \($0.liveReviews) live reviews in \($0.folder)"
        }
        if !answer.rejected.isEmpty { throw ExitCode(65) }
        guard serve else { return }
        // The story is told up to this day; later, every clock would be late.
        let last = CivilDate(year: 2026, month: 11, day: 23)
        let today = ProcessInfo.processInfo.environment["DHR_TODAY"].flatMap { CivilDate($0) } ?? last
        if let today { clock.set(today) }
        try await serving.serve(folder, isDemonstration: true, today: today, common: common)
    }

    /// `corpus/reviews` of the checkout that this program was built in.
    private static func bundledCorpus() throws -> String {
        for start in [
            URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath(),
            URL(fileURLWithPath: FileManager.default.currentDirectoryPath),
        ] {
            var folder = start
            for _ in 0..<6 {
                let candidate = folder.appendingPathComponent("corpus/reviews")
                if FileManager.default.fileExists(atPath: candidate.path) { return candidate.path }
                folder.deleteLastPathComponent()
            }
        }
        throw Failure(kind: .notFound, message: "the invented reviews are not here: give their folder with --corpus DIR")
    }

    /// The scripts of live reviews, in their order; what is to be refused is
    /// for tests alone.
    private static func casework(beside corpus: String) -> [URL] {
        let folder = URL(fileURLWithPath: corpus).deletingLastPathComponent().appendingPathComponent("casework")
        // Reports alone are a demonstration too.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".jsonl") && !$0.hasSuffix(".refused.jsonl") }.sorted()
            .map { folder.appendingPathComponent($0) }
    }
}

/// Scripts of invented reviews, told to a folder of fiction day by day.
private struct Stories {
    let folder: DataFolder
    let clock: DayClock

    /// - Returns: how many reviews were new. Each script of a review opens
    ///   one, so that as many as the folder has are told already.
    func tell(from scripts: [URL]) async throws -> Int {
        var cases = try await Caseload.open(
            log: folder.sealed, files: folder.caseFiles, lock: folder.lock, learning: folder.learning,
            today: CommonOptions.localToday)
        let reviews = try await folder.sealed.heads(of: .review).count
        let isSetUp = try await !folder.sealed.heads(of: .register).isEmpty
        let hasPlans = try await !folder.sealed.heads(of: .plan).isEmpty
        let progress = Terminal.progress("telling live reviews")
        var opened = 0
        for (number, script) in scripts.enumerated() {
            let commands = try Self.commands(of: script)
            if commands.contains(where: { $0.open != nil || $0.adopt != nil }) {
                opened += 1
                if opened <= reviews { continue }
            } else if commands.contains(where: { $0.plan != nil }) ? hasPlans : isSetUp {
                continue
            }
            try await run(commands, of: script, on: &cases)
            progress(number + 1, scripts.count)
        }
        return max(0, opened - reviews)
    }

    private func run(_ commands: [BatchCommand], of script: URL, on cases: inout Caseload) async throws {
        var last: String?
        for (number, command) in commands.enumerated() {
            if let today = command.today {
                cases.today = try Days.day(today, of: "today")
                clock.set(cases.today)
            }
            do {
                _ = try await cases.run(command, last: &last, actor: CommonOptions.actor)
            } catch {
                let failure = Failure(error)
                throw Failure(
                    kind: failure.kind, message: "\(script.lastPathComponent), command \(number + 1): \(failure.message)",
                    details: failure.details)
            }
        }
    }

    private static func commands(of script: URL) throws -> [BatchCommand] {
        let decoder = JSONDecoder()
        return try String(contentsOf: script, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            do {
                return try decoder.decode(BatchCommand.self, from: Data(line.utf8))
            } catch {
                throw Failure(kind: .data, message: "\(script.lastPathComponent): a line is no command: dhr review batch --help")
            }
        }
    }
}

private struct DemoAnswer: Encodable {
    var folder: String
    var imported: Int
    var unchanged: Int
    /// All of the folder, those that were erased too.
    var liveReviews: Int
    /// Those that are new.
    var told: Int
}
