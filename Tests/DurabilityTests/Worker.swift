import Foundation
import Synchronization
import Testing

/// The program that writes as it is told, in a process of its own.
final class Worker {
    let process = Process()
    /// A socket, not a pipe: writing to a process that was killed must not
    /// end this one by a signal.
    private let input: Int32
    private let output = Pipe()
    /// Waited for without blocking a thread: other tests run on it.
    private var answers: AsyncStream<String>.Iterator

    /// - Parameter wrapper: a program that starts it within limits, or
    ///   watches it.
    init(_ folder: String, wrapper: [String] = []) throws {
        let line = wrapper + [Self.program.path, folder]
        process.executableURL = URL(fileURLWithPath: line[0])
        process.arguments = Array(line.dropFirst())
        process.environment = ProcessInfo.processInfo.environment.filter { $0.key != "DHR_MASTER_KEY_FILE" }
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else { throw POSIXError(.EMFILE) }
        input = ends[0]
        // Workers that start meanwhile must not hold this one's end open.
        _ = fcntl(input, F_SETFD, FD_CLOEXEC)
        process.standardInput = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
        process.standardOutput = output
        let (stream, continuation) = AsyncStream.makeStream(of: String.self)
        answers = stream.makeAsyncIterator()
        let lines = Mutex(Data())
        output.fileHandleForReading.readabilityHandler = { handle in
            let more = handle.availableData
            if more.isEmpty {
                handle.readabilityHandler = nil
                continuation.finish()
                return
            }
            lines.withLock { rest in
                rest += more
                while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                    continuation.yield(String(decoding: rest[rest.startIndex..<end], as: UTF8.self))
                    rest = Data(rest[(end + 1)...])
                }
            }
        }
        try process.run()
    }

    static let program: URL = {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        for _ in 0..<6 {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("Durability")
            if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
        }
        return URL(fileURLWithPath: "Durability-not-built")
    }()

    /// - Returns: whether the process took it.
    @discardableResult
    func tell(_ line: String) -> Bool {
        let bytes = Array((line + "\n").utf8)
        return send(input, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }

    /// The next answer; `nil` once the process is gone.
    func answer() async -> String? { await answers.next() }

    func ask(_ line: String) async -> String? { tell(line) ? await answer() : nil }

    func finish() {
        shutdown(input, Int32(SHUT_WR))
        process.waitUntilExit()
    }

    deinit {
        if process.isRunning { process.terminate() }
        close(input)
    }
}

/// A folder of a test's own, gone when the test ends.
final class OwnFolder: Sendable {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("dhr-durable-\(UUID().uuidString)").path
    var data: String { path + "/data" }

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// SplitMix64: the same numbers from the same seed.
struct SplitMix64 {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(bound))
    }
}
