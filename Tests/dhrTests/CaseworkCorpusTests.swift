import Foundation
import Testing

/// The invented reviews of `corpus/casework`, told to the program day by day,
/// each answer held against the file beside its script.
///
/// `RECORD_GOLDEN=1` writes these files again, and the run then fails, so
/// that nobody takes a recording for a proof.
@Suite("The invented reviews are answered as their files say")
struct CaseworkCorpusTests {
    static let scripts = CaseworkScript.all

    @Test("each script, command by command, and what the review then shows", arguments: scripts)
    func script(_ script: CaseworkScript) async throws {
        let folder = try TemporaryFolder()
        var told = try await script.tell(in: folder)
        for reference in told.references {
            for view in ["review show", "review next", "review handover", "review history", "audit export"] {
                let run = try await folder.ask(view.split(separator: " ").map(String.init) + [reference])
                let text = Golden.shortened(run.output, to: view == "audit export" ? 36 : 120)
                told.lines += ["", "$ dhr \(view) \(reference)"] + Golden.lines(text + run.errors)
            }
        }
        try Golden.compare(told.lines, with: "\(script.name).answers.txt")
    }

    @Test("the demonstration tells all of them in one folder, once: the board, what is due, what is to be done")
    func board() async throws {
        let folder = try await Self.demonstration()
        var lines: [String] = []
        for command in [
            "review list", "deadlines --on 2026-11-23 --within 60", "actions", "actions --overdue", "register",
            "oversight", "audit verify",
        ] {
            let run = try await folder.ask(command.split(separator: " ").map(String.init))
            #expect(run.exitCode == 0, "\(command): \(run.errors)")
            lines += (lines.isEmpty ? [] : [""]) + ["$ dhr \(command)"] + Golden.lines(run.output)
        }
        try Golden.compare(lines, with: "board.answers.txt")
        try await expectHandWorkedDates(in: folder)
        try await expectWhatTheReadmeShows(in: folder)
    }

    /// The README's commands on live reviews, in their order, answer what it
    /// shows of them, but for the width of columns.
    private func expectWhatTheReadmeShows(in folder: TemporaryFolder) async throws {
        let readme = try String(contentsOf: CommandLineRun.checkout.appendingPathComponent("README.md"), encoding: .utf8)
        let section = try #require(readme.components(separatedBy: "## Live reviews").last)
        let block = try #require(section.components(separatedBy: "```").dropFirst().first)
        func plain(_ text: some StringProtocol) -> String {
            text.split(whereSeparator: \.isWhitespace).filter { $0 != "…" }.joined(separator: " ")
        }
        var shown = ""
        var commands = 0
        for line in block.split(separator: "\n") where !line.hasPrefix("$ export") {
            if line.hasPrefix("$ dhr ") {
                let run = try await folder.ask(line.dropFirst("$ dhr ".count).split(separator: " ").map(String.init))
                #expect(run.exitCode == 0, "\(line): \(run.errors)")
                shown = plain(run.output)
                commands += 1
            } else {
                #expect(shown.contains(plain(line)), "the README shows: \(line)")
            }
        }
        #expect(commands == 3)
    }

    /// `dhr demo`, twice, on a corpus of one report and all the scripts.
    private static func demonstration() async throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("corpus/reviews/one.html", smallReview(1))
        for name in try FileManager.default.contentsOfDirectory(atPath: CaseworkScript.folder.path)
        where name.hasSuffix(".jsonl") {
            let script = CaseworkScript.folder.appendingPathComponent(name)
            try folder.write("corpus/casework/\(name)", String(contentsOf: script, encoding: .utf8))
        }
        for told in [10, 0] {
            let run = try await CommandLineRun.run(
                ["demo", "--corpus", folder.path + "/corpus/reviews", "--data", folder.path + "/data", "--json"])
            #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
            let answer = try run.json()
            #expect(answer["told"] as? Int == told)
            #expect(answer["liveReviews"] as? Int == 10)
        }
        return folder
    }

    /// Worked out with a calendar and a pencil from the rules of process.md
    /// 2.2 and of the made-up protocol, before the program was asked.
    private func expectHandWorkedDates(in folder: TemporaryFolder) async throws {
        let run = try await folder.ask(["deadlines", "--all", "--json"])
        let items = try #require(try run.json()["deadlines"] as? [[String: Any]])
        for (review, limit, subject, due) in Self.handWorked {
            let found = items.first {
                $0["review"] as? String == review && $0["limit"] as? String == limit
                    && $0["subject"] as? String == subject
            }
            #expect(found?["firstDue"] as? String == due, "\(review) \(limit) \(subject ?? "")")
        }
    }

    static let handWorked: [(review: String, limit: String, subject: String?, due: String)] = [
        // Wednesday 31 January 2024: two working days; one month in a leap
        // year; six months from 28 February.
        ("DHR-2024-0001", "log-notification", nil, "2024-02-02"),
        ("DHR-2024-0001", "decide", nil, "2024-02-29"),
        ("DHR-2024-0001", "complete-report", nil, "2024-08-28"),
        // 33 days from 16 April 2025.
        ("DHR-2024-0001", "qa-letter", nil, "2025-05-19"),
        // Friday 30 January 2026: over a weekend; no 30 February; six months
        // from the direction of 29 May, not from the decision.
        ("DHR-2026-0002", "log-notification", nil, "2026-02-03"),
        ("DHR-2026-0002", "decide", nil, "2026-02-28"),
        ("DHR-2026-0002", "complete-report", nil, "2026-11-29"),
        ("DHR-2025-0003", "log-notification", nil, "2025-03-04"),
        ("DHR-2025-0003", "decide", nil, "2025-03-28"),
        ("DHR-2025-0003", "complete-report", nil, "2025-09-27"),
        ("SUSR-2026-0004", "log-notification", nil, "2026-04-16"),
        // Friday 22 August 2025, before the bank holiday of the 25th: 2, 15
        // and, from the 26th, 10 working days; 56 days from 30 October.
        ("DHR-2025-0005", "log-notification", nil, "2025-08-27"),
        ("DHR-2025-0005", "decide", nil, "2025-09-15"),
        ("DHR-2025-0005", "information-return", "Q1", "2025-09-09"),
        ("DHR-2025-0005", "imr-return", "Q4", "2025-12-25"),
        ("DHR-2025-0005", "complete-report", nil, "2026-03-15"),
        // Maundy Thursday 28 March 2024: Good Friday and Easter Monday.
        ("DHR-2024-0006", "log-notification", nil, "2024-04-03"),
        ("DHR-2024-0006", "decide", nil, "2024-04-28"),
        ("DHR-2024-0006", "complete-report", nil, "2024-10-30"),
        // 33 days from the second meeting, 15 October 2025.
        ("DHR-2024-0006", "qa-letter", nil, "2025-11-17"),
        // Friday 19 December 2025: over Christmas and New Year.
        ("DHR-2025-0009", "log-notification", nil, "2025-12-23"),
        ("DHR-2025-0009", "decide", nil, "2026-01-14"),
        ("DHR-2025-0009", "information-return", "Q1", "2026-01-09"),
        ("DHR-2025-0009", "imr-return", "Q4", "2026-06-30"),
        ("DHR-2025-0009", "complete-report", nil, "2026-07-14"),
        // Friday 30 October 2026.
        ("DHR-2026-0010", "log-notification", nil, "2026-11-03"),
        ("DHR-2026-0010", "decide", nil, "2026-11-30"),
    ]

    @Test("there are at least nine scripts, each with its answers, and no answers without a script")
    func whole() throws {
        #expect(Self.scripts.count >= 9)
        let names = try FileManager.default.contentsOfDirectory(atPath: CaseworkScript.folder.path)
        let answers = Set(names.filter { $0.hasSuffix(".answers.txt") })
        let wanted = Set(Self.scripts.map { "\($0.name).answers.txt" } + ["board.answers.txt"])
        #expect(answers == wanted)
    }
}

/// One script of `corpus/casework`.
struct CaseworkScript: CustomTestStringConvertible, Sendable {
    static let folder = CommandLineRun.checkout.appendingPathComponent("corpus/casework")
    /// The register of the office, told before every other script.
    static let register = "00-registers"
    /// A Monday after the last day of the scripts.
    static let today = "2026-11-23"

    let name: String
    var testDescription: String { name }

    static let all: [CaseworkScript] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".jsonl") && !$0.hasSuffix(".refused.jsonl") }.sorted()
            .map { CaseworkScript(name: String($0.dropLast(".jsonl".count))) }
    }()

    struct Told {
        var lines: [String] = []
        var references: [String] = []
    }

    /// Runs the script, after the register, and what is to be refused after
    /// it; one line for each command.
    func tell(in folder: TemporaryFolder) async throws -> Told {
        if name != Self.register { _ = try await CaseworkScript(name: Self.register).run(in: folder) }
        var told = Told()
        for (file, mayFail) in [("\(name).jsonl", false), ("\(name).refused.jsonl", true)] {
            let path = Self.folder.appendingPathComponent(file)
            guard let text = try? String(contentsOf: path, encoding: .utf8) else { continue }
            let run = try await Self.batch(path.path, keepGoing: mayFail, in: folder)
            #expect(run.exitCode == (mayFail ? 65 : 0), "\(file): \(run.output.suffix(600))\(run.errors)")
            told.add(answers: run.output, to: text, heading: "$ dhr review batch \(file)\(mayFail ? " --keep-going" : "")")
        }
        return told
    }

    private func run(in folder: TemporaryFolder) async throws -> CommandLineRun {
        let run = try await Self.batch(Self.folder.appendingPathComponent("\(name).jsonl").path, keepGoing: false, in: folder)
        #expect(run.exitCode == 0, "\(name): \(run.output.suffix(600))\(run.errors)")
        return run
    }

    private static func batch(_ file: String, keepGoing: Bool, in folder: TemporaryFolder) async throws -> CommandLineRun {
        try await CommandLineRun.run(
            ["review", "batch", file, "--fiction", "--data", folder.path + "/data"] + (keepGoing ? ["--keep-going"] : []),
            environment: ["DHR_TODAY": today])
    }
}

extension TemporaryFolder {
    func ask(_ arguments: [String]) async throws -> CommandLineRun {
        var run = try await CommandLineRun.run(
            arguments + ["--data", path + "/data"], environment: ["DHR_TODAY": CaseworkScript.today])
        let fiction = "dhr: FICTION: the reviews of this folder are invented\n"
        if run.errors.hasPrefix(fiction) {
            run = CommandLineRun(
                exitCode: run.exitCode, output: run.output, errors: String(run.errors.dropFirst(fiction.count)))
        }
        return run
    }
}

extension CaseworkScript.Told {
    /// Each command with its answer in one line, a refusal with what stood
    /// against it below.
    mutating func add(answers: String, to script: String, heading: String) {
        lines += (lines.isEmpty ? [] : [""]) + [heading]
        let commands = script.split(separator: "\n").filter { !$0.hasPrefix("#") }
        let given = answers.split(separator: "\n")
        var today = ""
        for (number, line) in commands.enumerated() {
            let command = Self.object(line)
            today = command["today"] as? String ?? today
            guard number < given.count else {
                lines.append("\(number + 1)  \(today)  no answer")
                continue
            }
            let answer = Self.object(given[number])
            if command["open"] != nil || command["adopt"] != nil, let review = answer["review"] as? String {
                references.append(review)
            }
            lines += Self.words(answer, to: command, number: number + 1, today: today)
        }
        if given.count > commands.count { lines.append("\(given.count - commands.count) answers too many") }
    }

    private static func words(_ answer: [String: Any], to command: [String: Any], number: Int, today: String) -> [String] {
        let place = String(number).padding(toLength: 4, withPad: " ", startingAt: 0) + today
        let asked = command["record"] as? String ?? command["register"] as? String
            ?? (command["open"] != nil ? "open" : "adopt")
        if let error = answer["error"] as? [String: Any] {
            return ["\(place)  \(asked)  REFUSED (\(error["kind"] ?? "")) \(error["message"] ?? "")"]
                + ((error["details"] as? [String]) ?? []).map { "                \($0)" }
        }
        var parts: [String] = []
        if let review = answer["review"] as? String, answer["event"] == nil { parts.append("review \(review)") }
        if let entry = answer["entry"] { parts.append("entry \(entry)") }
        if let entries = answer["entries"] { parts.append("\(entries) entries") }
        if let stage = answer["stage"] as? String { parts.append(stage) }
        if let made = answer["made"] as? [String], !made.isEmpty { parts.append("made " + made.joined(separator: ", ")) }
        if let irregularity = answer["irregularity"] as? String { parts.append("irregular \(irregularity)") }
        if let erased = answer["erasedEntries"] as? Int { parts.append("\(erased) entries erased") }
        if let named = answer["toRedact"] as? [String], !named.isEmpty {
            parts.append("still named in " + named.joined(separator: "; "))
        }
        return ["\(place)  \(asked)  \(parts.joined(separator: ", "))"]
    }

    private static func object(_ line: Substring) -> [String: Any] {
        (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]) ?? [:]
    }
}

/// Files that say what is to be answered.
enum Golden {
    /// Without what differs from machine to machine: who is logged in, and
    /// where lines break because of that; random hashes.
    static func lines(_ text: String) -> [String] {
        text.replacing(/recorded\s+(\S+)\s+by\s+(?:(\S+),\s+recorded\s+by\s+)?operator:\S+\s+as\s+(\S+)/) { match in
            "recorded \(match.1) by \(match.2.map { "\($0), recorded by " } ?? "")the operator as \(match.3)"
        }
        .replacing(/operator:[^\s:,]+/, with: "the operator")
        .replacing(/[0-9a-f]{64}/, with: "(hash)")
        .split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.replacing(/\s+$/, with: "").description
        }
        .reversed().drop { $0.isEmpty }.reversed()
    }

    /// The beginning and the end of a long text.
    static func shortened(_ text: String, to length: Int) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > length + 20 else { return text }
        let (first, last) = (length * 2 / 3, length / 3)
        return (lines.prefix(first) + ["… \(lines.count - first - last) lines …"] + lines.suffix(last)).joined(separator: "\n")
    }

    static func compare(_ lines: [String], with name: String) throws {
        let file = CaseworkScript.folder.appendingPathComponent(name)
        let text = lines.joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(name) anew: read it, then run without RECORD_GOLDEN")
            return
        }
        guard let wanted = try? String(contentsOf: file, encoding: .utf8) else {
            Issue.record("\(name) is missing: RECORD_GOLDEN=1 records it")
            return
        }
        guard wanted != text else { return }
        let known = wanted.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
        let difference = lines.difference(from: known).prefix(12).map { change in
            switch change {
            case .insert(let offset, let line, _): "line \(offset + 1) is now: \(line)"
            case .remove(let offset, let line, _): "line \(offset + 1) was:    \(line)"
            }
        }
        Issue.record("\(name) differs:\n\(difference.joined(separator: "\n"))")
    }
}
