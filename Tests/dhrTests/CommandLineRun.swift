import Foundation
import Testing

/// One run of the program as a person starts it: arguments in, exit code and
/// both outputs out.
struct CommandLineRun {
    let exitCode: Int32
    let output: String
    let errors: String

    /// The answer as JSON.
    func json() throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }

    /// The program beside the test bundle.
    static let program: URL = {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        for _ in 0..<6 {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("dhr")
            if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
        }
        return URL(fileURLWithPath: "dhr-not-built")
    }()

    static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Starts the program and leaves it running.
    ///
    /// - Parameter wrapper: a program that starts it with other rights.
    static func start(
        _ arguments: [String], wrapper: [String] = [], environment: [String: String] = [:], input: Data? = nil
    ) throws -> RunningProgram {
        let process = Process()
        let line = wrapper + [program.path] + arguments
        process.executableURL = URL(fileURLWithPath: line[0])
        process.arguments = Array(line.dropFirst())
        var variables = ProcessInfo.processInfo.environment
        variables["NO_COLOR"] = "1"
        for name in ["DHR_DATA", "DHR_TODAY", "DHR_MASTER_KEY_FILE"] { variables[name] = nil }
        for (key, value) in environment { variables[key] = value }
        process.environment = variables
        return try RunningProgram(process, input: input)
    }

    static func run(
        _ arguments: [String], wrapper: [String] = [], environment: [String: String] = [:], input: String? = nil
    ) async throws -> CommandLineRun {
        try await start(arguments, wrapper: wrapper, environment: environment, input: input.map { Data($0.utf8) }).wait()
    }
}

/// A program under way.
final class RunningProgram {
    private let process: Process
    private let folder: URL
    private let ended: AsyncStream<Void>

    init(_ process: Process, input: Data?) throws {
        self.process = process
        // Outputs go to files: a full pipe would stop the program.
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("dhr-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["out", "err", "in"] {
            try (name == "in" ? input ?? Data() : Data()).write(to: folder.appendingPathComponent(name))
        }
        process.standardOutput = try FileHandle(forWritingTo: folder.appendingPathComponent("out"))
        process.standardError = try FileHandle(forWritingTo: folder.appendingPathComponent("err"))
        process.standardInput = try FileHandle(forReadingFrom: folder.appendingPathComponent("in"))
        // Waited for without blocking a thread: other tests run on it.
        let (ended, continuation) = AsyncStream.makeStream(of: Void.self)
        self.ended = ended
        process.terminationHandler = { _ in continuation.finish() }
        try process.run()
    }

    func wait() async throws -> CommandLineRun {
        for await _ in ended {}
        defer { try? FileManager.default.removeItem(at: folder) }
        let read = { (name: String) in
            String(decoding: try Data(contentsOf: self.folder.appendingPathComponent(name)), as: UTF8.self)
        }
        return CommandLineRun(exitCode: process.terminationStatus, output: try read("out"), errors: try read("err"))
    }

    func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }
}

/// A folder of a test's own, gone when the test ends.
final class TemporaryFolder: Sendable {
    let url: URL
    var path: String { url.path }

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("dhr-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// A file in it with this text.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file.path
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}

/// A short review in clean HTML; the words vary with the number.
func smallReview(_ number: Int) -> String {
    """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Domestic Homicide Review Case \(number)</title></head>
    <body><main><h1>Domestic Homicide Review: Case \(number)</h1>
    <h2>1. Introduction</h2>
    <p>1.1 This is a report for the tests, number \(number), about the life and death of a woman called Anna in this report.</p>
    <h2>2. Analysis</h2>
    <p>2.1 Two years before her death she told a friend that he had put his hands round her neck until she passed out.</p>
    <p>2.2 The GP recorded bruises on three occasions and did not ask how they had come about. Marker\(number).</p>
    <h2>3. Recommendations</h2>
    <p>Recommendation 1: The Integrated Care Board should ensure that every practice asks about domestic abuse (Beacon\(number)).</p>
    </main></body></html>
    """
}
