import Glibc
import Subprocess
import SystemPackage

extension ChildProcess {
    /// The run as the library is to start it: `prlimit`, which sets the
    /// limits on itself and becomes the program.
    func configuration() async throws(ChildProcessError) -> Configuration {
        let limiter = try await resolve("prlimit")
        let program = try await resolve(program)
        var words = [
            "--cpu=\(limits.processorSeconds):\(limits.processorSeconds + 1)", "--as=\(limits.memory)",
            "--fsize=\(limits.fileSize)", "--nofile=\(limits.openFiles)", "--core=0", program.string,
        ]
        for argument in arguments {
            switch argument {
            case .text(let text): words.append(text)
            case .inputFile: words.append("/proc/self/fd/0")
            }
        }
        var variables: [Environment.Key: String] = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8",
        ]
        for (name, value) in environment { variables[Environment.Key(stringLiteral: name)] = value }
        var options = PlatformOptions()
        options.createSession = true
        options.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
        ]
        return Configuration(
            executable: .path(limiter), arguments: Arguments(words), environment: .custom(variables),
            platformOptions: options)
    }

    private func resolve(_ name: String) async throws(ChildProcessError) -> FilePath {
        guard !name.utf8.contains(UInt8(ascii: "/")) else {
            let isRunnable = access(name, X_OK) == 0
            guard isRunnable else { throw .programMissing(name) }
            return FilePath(name)
        }
        do {
            return try await Executable.name(name).resolveExecutablePath(in: .inherit)
        } catch {
            throw .programMissing(name)
        }
    }

    /// Does the work, or gives it up when the time is over. The work must
    /// end soon when it is cancelled.
    func beforeDeadline(_ work: @escaping @Sendable () async throws -> Outcome) async throws -> Outcome {
        try await withThrowingTaskGroup(of: Outcome.self) { group in
            group.addTask { try await work() }
            let seconds = limits.seconds
            group.addTask {
                try await Task.sleep(for: .seconds(seconds))
                throw ChildProcessError.timedOut
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else { throw CancellationError() }
            return first
        }
    }

    /// Tells endings that our limits brought about from the program's own.
    func judged(_ outcome: Outcome) throws(ChildProcessError) -> Outcome {
        switch outcome.ending {
        case .exit(0): return outcome
        case .signal(Int(SIGXCPU)): throw .timedOut
        case .signal(Int(SIGXFSZ)): throw .fileTooLarge(limit: limits.fileSize)
        case .signal(Int(SIGKILL)) where Task.isCancelled: throw .cancelled
        default: break
        }
        // A program that is refused memory says so in one of these ways
        // before it ends.
        let complaints = String(decoding: outcome.complaints, as: UTF8.self).lowercased()
        let phrases = ["bad_alloc", "out of memory", "cannot allocate memory", "memory exhausted"]
        if phrases.contains(where: { complaints.contains($0) }) { throw .outOfMemory }
        return outcome
    }
}
