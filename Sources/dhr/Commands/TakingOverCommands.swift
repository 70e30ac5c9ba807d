import ArgumentParser
import Casework
import CivilDates
import Events
import Foundation
import Learning
import Storage
import Synchronization
import Workflow

extension ReviewCommand {
    struct Adopt: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take over live reviews with the history that is known.",
            discussion: """
                Each file is a JSON object: csp, stage, from (where it comes from), and as far as they are known \
                notified, by, died, kind, localReference, edition, notKnown (a list), and history: a list of \
                {"event","on","set"}. Each review is taken in whole or not at all.
                """)
        @Argument(help: "Files in JSON; - reads standard input.") var files: [String]
        @Flag(help: "Read and check, take nothing in.") var dryRun = false
        @Flag(help: "A folder that is made now is for invented reviews.") var fiction = false
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let (_, cases) = try await common.openCaseload(create: true, fiction: fiction)
            var answer = AdoptAnswer()
            for file in files {
                do {
                    let adopted: AdoptedReview = try Self.read(file)
                    if dryRun {
                        let entries = try await cases.prepare(adopted, actor: CommonOptions.actor).count
                        answer.adopted.append(.init(file: file, review: nil, entries: entries))
                    } else {
                        let loaded = try await cases.adopt(adopted, actor: CommonOptions.actor)
                        answer.adopted.append(.init(file: file, review: loaded.reference, entries: loaded.entries.count))
                    }
                } catch {
                    let failure = Failure(error)
                    answer.rejected.append(.init(file: file, reason: failure.message, faults: failure.details))
                }
            }
            try common.answer(answer) { answer in
                (answer.adopted.map { "\($0.file): \($0.review ?? "would be taken over"), \($0.entries) entries" }
                    + answer.rejected.flatMap { ["\($0.file): \($0.reason)"] + $0.faults.map { "  \($0)" } }).joined(separator: "\n")
            }
            if !answer.rejected.isEmpty { throw ExitCode(65) }
        }

        private static func read(_ file: String) throws -> AdoptedReview {
            try AdoptedReview.reading(Words.text("@" + file))
        }
    }

    struct Batch: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Commands as JSON lines, each answered when it is safe on disk.",
            discussion: """
                Each line is one object: {"open":{"csp","notified","by"}}, {"adopt":{…}}, \
                {"review","record","on","set","despite","as"}, {"plan","record","set"} or {"register","set"}. \
                A line without review means the one that was opened last. The command ends with the first refusal, \
                unless --keep-going.
                """)
        @Argument(help: "A file of JSON lines; - reads standard input.") var file: String
        @Flag(help: "Go on after a line that is refused.") var keepGoing = false
        @Flag(help: "A folder that is made now is for invented reviews.") var fiction = false
        @OptionGroup var common: CommonOptions

        func run() async throws {
            let clock = DayClock()
            var (folder, cases) = try await common.openCaseload(create: true, fiction: fiction, clock: clock)
            var last: String?
            var refused = 0
            var number = 0
            let lines = try Lines(of: file)
            while let line = lines.next() {
                number += 1
                if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { continue }
                do {
                    let command: BatchCommand
                    do throws(CaseworkError) {
                        command = try BatchCommand.reading(line)
                    } catch {
                        throw Failure(
                            kind: .data, message: "line \(number): it is no command: dhr review batch --help",
                            details: Failure(error).details)
                    }
                    if let today = command.today {
                        guard folder.isFiction else {
                            throw Failure(kind: .usage, message: "line \(number): today is for folders of fiction alone")
                        }
                        cases.today = try Days.day(today, of: "today")
                        clock.set(cases.today)
                    }
                    let answer = try await cases.run(command, last: &last, actor: CommonOptions.actor)
                    Terminal.print(String(decoding: try JSON.bytes(of: answer), as: UTF8.self))
                } catch {
                    refused += 1
                    let failure = Failure(error)
                    Terminal.print(String(decoding: try JSON.bytes(of: failure.answer), as: UTF8.self))
                    if !keepGoing { throw ExitCode(failure.kind.exitCode) }
                }
            }
            if refused > 0 { throw ExitCode(65) }
        }
    }
}

/// Lines of a file, or of standard input as they come.
final class Lines {
    private var rest: [String]?

    init(of file: String) throws {
        guard file != "-" else { return }
        rest = try Words.text("@" + file).split(separator: "\n", omittingEmptySubsequences: false).map(String.init).reversed()
    }

    func next() -> String? { rest == nil ? readLine() : rest?.popLast() }
}

/// The day that a batch tells, in a folder of fiction.
final class DayClock: Sendable {
    private let day = Mutex<CivilDate?>(nil)

    func set(_ day: CivilDate) { self.day.withLock { $0 = day } }

    /// Noon of the day that was told, else the system's clock.
    func now() -> RecordedInstant {
        guard let day = day.withLock({ $0 }) else { return DataFolder.systemClock() }
        return RecordedInstant(milliseconds: Int64(day.dayNumber) * 86_400_000 + 43_200_000)
    }
}

private struct AdoptAnswer: Encodable {
    struct Adopted: Encodable {
        var file: String
        @OrNull var review: String?
        var entries: Int
    }
    struct Rejected: Encodable {
        var file: String
        var reason: String
        var faults: [String]
    }
    var adopted: [Adopted] = []
    var rejected: [Rejected] = []
}
