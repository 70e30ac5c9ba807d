import Subprocess
import SystemPackage

/// A program that is run to its end, under limits, without a shell.
///
/// The one door to other programs. Its input is bytes in memory that it sees
/// as a file (see `Argument.inputFile`), so that confidential bytes are never
/// written to a disk. Limits are set with `prlimit` of util-linux before the
/// program starts; a program that passes one is killed, and so is everything
/// it started in its own process group.
public struct ChildProcess: Sendable {
    /// A name that is looked up in `PATH`, or an absolute path.
    public var program: String
    public var arguments: [Argument]
    /// Variables beyond `PATH` and `LC_ALL=C.UTF-8`, which are all that the
    /// program gets of the environment.
    public var environment: [String: String]
    public var limits: Limits

    public init(
        _ program: String, arguments: [Argument] = [], environment: [String: String] = [:],
        limits: Limits = Limits()
    ) {
        self.program = program
        self.arguments = arguments
        self.environment = environment
        self.limits = limits
    }

    public enum Argument: Sendable, Equatable, ExpressibleByStringLiteral {
        case text(String)
        /// The path under which the program finds its input: a file in
        /// memory that it can open, read and seek in, but not change.
        case inputFile

        public init(stringLiteral value: String) { self = .text(value) }
    }

    /// Bounds on what one run may cost.
    public struct Limits: Sendable, Equatable {
        /// By the clock on the wall.
        public var seconds = 60.0
        /// Of processor time.
        public var processorSeconds = 60
        /// Bytes of address space of each process.
        public var memory = 1 << 30
        /// Bytes that are taken from standard output.
        public var output = 256 << 20
        /// Bytes of any one file that the program writes.
        public var fileSize = 256 << 20
        public var openFiles = 256

        public init() {}
    }

    /// What a program said and how it ended.
    public struct Outcome: Sendable, Equatable {
        public var ending: Ending
        public var output: [UInt8]
        /// The first 16 KiB of standard error. It may repeat parts of the
        /// input: not for logs.
        public var complaints: [UInt8]
    }

    public enum Ending: Sendable, Equatable {
        case exit(Int)
        case signal(Int)
    }

    /// Runs the program and waits for its end.
    ///
    /// That a program ends with a code other than 0, or by a signal that is
    /// no limit of ours, is an outcome and not an error. Cancelling the task
    /// kills the program.
    ///
    /// - Parameter input: what the program reads from standard input, or as
    ///   `Argument.inputFile`.
    public func run(input: [UInt8] = []) async throws(ChildProcessError) -> Outcome {
        let configuration = try await configuration()
        let file = try MemoryFile(input)
        defer { file.close() }
        do {
            let outcome = try await beforeDeadline {
                try await capture(configuration, input: file.descriptor)
            }
            return try judged(outcome)
        } catch let error as ChildProcessError {
            throw error
        } catch {
            // A run that is cut short fails in many ways inside the library.
            throw Task.isCancelled || error is CancellationError ? .cancelled : .notRun(program)
        }
    }

    /// Runs and gathers; whatever is thrown from here kills the program.
    private func capture(_ configuration: Configuration, input: FileDescriptor) async throws -> Outcome {
        let limit = limits.output
        let result = try await Subprocess.run(
            configuration, input: .fileDescriptor(input, closeAfterSpawningProcess: false), output: .sequence,
            error: .sequence
        ) { execution in
            async let complaints = ChildProcess.start(of: execution.standardError, bytes: 16 << 10)
            var output: [UInt8] = []
            for try await buffer in execution.standardOutput {
                if output.count + buffer.count > limit {
                    // Before throwing: until the program ends, standard error
                    // is waited for.
                    try execution.send(signal: .kill, toProcessGroup: true)
                    throw ChildProcessError.tooMuchOutput(limit: limit)
                }
                buffer.withUnsafeBytes { output.append(contentsOf: $0) }
            }
            return (output, try await complaints)
        }
        let ending: Ending =
            switch result.terminationStatus {
            case .exited(let code): .exit(Int(code))
            case .signaled(let signal): .signal(Int(signal))
            }
        return Outcome(ending: ending, output: result.closureResult.0, complaints: result.closureResult.1)
    }

    /// The first bytes of a stream that is read to its end, because a program
    /// whose complaints nobody takes stands still.
    private static func start(of stream: SubprocessOutputSequence, bytes limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await buffer in stream where bytes.count < limit {
            buffer.withUnsafeBytes { bytes.append(contentsOf: $0.prefix(limit - bytes.count)) }
        }
        return bytes
    }
}
