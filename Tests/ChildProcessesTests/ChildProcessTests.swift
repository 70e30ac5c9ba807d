import ChildProcesses
import Foundation
import Testing

/// Held against real programs of the system.
@Suite(.timeLimit(.minutes(1))) struct ChildProcessTests {
    @Test("A program's answer and its exit code are handed back") func answers() async throws {
        let outcome = try await ChildProcess("printf", arguments: ["%s", "a word; $HOME | cat"]).run()
        #expect(outcome.ending == .exit(0))
        #expect(String(decoding: outcome.output, as: UTF8.self) == "a word; $HOME | cat")

        let failing = try await ChildProcess("false").run()
        #expect(failing.ending == .exit(1))
    }

    @Test("Bytes of every value reach the program and come back, from standard input and as a file")
    func input() async throws {
        var bytes: [UInt8] = []
        for round in 0..<3000 { bytes += (0...255).map { UInt8(($0 &+ round) & 0xFF) } }
        let piped = try await ChildProcess("cat").run(input: bytes)
        #expect(piped.output == bytes)
        let file = try await ChildProcess("cat", arguments: [.inputFile]).run(input: bytes)
        #expect(file.output == bytes)
        let seeking = try await ChildProcess("tail", arguments: ["-c", "5", .inputFile]).run(input: bytes)
        #expect(seeking.output == Array(bytes.suffix(5)))
        let empty = try await ChildProcess("cat", arguments: [.inputFile]).run()
        #expect(empty.output.isEmpty && empty.ending == .exit(0))
    }

    @Test("The input file lives in memory and cannot be written to") func sealed() async throws {
        let place = try await ChildProcess("readlink", arguments: [.inputFile]).run(input: [1, 2, 3])
        #expect(String(decoding: place.output, as: UTF8.self).hasPrefix("/memfd:"))
        let writing = try await ChildProcess("truncate", arguments: ["-s", "0", .inputFile]).run(input: [1, 2, 3])
        #expect(writing.ending == .exit(1))
    }

    @Test("Nothing of our environment reaches the program but what was named") func environment() async throws {
        setenv("DHR_TEST_SECRET", "marker", 1)
        let outcome = try await ChildProcess("env", environment: ["KIND": "test"]).run()
        let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").map(String.init)
        #expect(lines.contains("KIND=test"))
        #expect(lines.contains("LC_ALL=C.UTF-8"))
        #expect(Set(lines.map { $0.prefix { $0 != "=" } }) == ["KIND", "LC_ALL", "PATH"])
    }

    @Test("A program that does not come to an end is killed when its time is over") func wallTime() async {
        var limits = ChildProcess.Limits()
        limits.seconds = 0.3
        let seconds = await secondsTaken {
            await #expect(throws: ChildProcessError.timedOut) {
                try await ChildProcess("sleep", arguments: ["60"], limits: limits).run()
            }
        }
        #expect(seconds < 10)
    }

    @Test("A program that closed its output and sleeps on is killed as well") func silentSleeper() async {
        var limits = ChildProcess.Limits()
        limits.seconds = 0.3
        let seconds = await secondsTaken {
            await #expect(throws: ChildProcessError.timedOut) {
                try await ChildProcess(
                    "sh", arguments: ["-c", "exec >&- 2>&-; exec sleep 60"], limits: limits
                ).run()
            }
        }
        #expect(seconds < 10)
    }

    @Test("What a killed program has started ends with it") func grandchildren() async throws {
        var limits = ChildProcess.Limits()
        limits.seconds = 0.5
        // A length of time that nobody else asks for, to find it by.
        let seconds = "61.\(getpid())"
        await #expect(throws: ChildProcessError.timedOut) {
            try await ChildProcess(
                "sh", arguments: ["-c", .text("sleep \(seconds) & sleep \(seconds) & wait")], limits: limits
            ).run()
        }
        // The signal reaches them at once; the kernel may take a moment more.
        for _ in 0..<50 {
            if !isRunning(["sleep", seconds]) { return }
            try await Task.sleep(for: .milliseconds(50))
        }
        Issue.record("a sleeper outlived its parent")
    }

    @Test("Processor time is limited apart from the clock") func processorTime() async {
        var limits = ChildProcess.Limits()
        limits.seconds = 30
        limits.processorSeconds = 1
        let seconds = await secondsTaken {
            await #expect(throws: ChildProcessError.timedOut) {
                try await ChildProcess("sh", arguments: ["-c", "while :; do :; done"], limits: limits).run()
            }
        }
        #expect(seconds < 15)
    }

    @Test("A program that talks without end is stopped at the limit") func endlessOutput() async throws {
        var limits = ChildProcess.Limits()
        limits.output = 1 << 20
        let seconds = await secondsTaken {
            await #expect(throws: ChildProcessError.tooMuchOutput(limit: 1 << 20)) {
                try await ChildProcess("yes", limits: limits).run()
            }
        }
        #expect(seconds < 10)
        let justEnough = try await ChildProcess(
            "head", arguments: ["-c", "1048576", "/dev/zero"], limits: limits
        ).run()
        #expect(justEnough.output.count == 1 << 20)
    }

    @Test("A program that complains without end is heard out and cut short") func endlessComplaints() async throws {
        let outcome = try await ChildProcess(
            "sh", arguments: ["-c", "yes complaint | head -c 3000000 >&2; printf done; exit 3"]
        ).run()
        #expect(outcome.ending == .exit(3))
        #expect(outcome.output == Array("done".utf8))
        #expect(outcome.complaints.count == 16 << 10)
    }

    @Test("A program that wants all memory is refused it") func memory() async {
        var limits = ChildProcess.Limits()
        limits.memory = 64 << 20
        await #expect(throws: ChildProcessError.outOfMemory) {
            try await ChildProcess(
                "dd", arguments: ["if=/dev/zero", "of=/dev/null", "bs=512M", "count=1"], limits: limits
            ).run()
        }
    }

    @Test("A program that writes a large file is stopped") func fileSize() async {
        var limits = ChildProcess.Limits()
        limits.fileSize = 4096
        let path = FileManager.default.temporaryDirectory.appending(path: "dhr-child-\(getpid())").path
        defer { unlink(path) }
        await #expect(throws: ChildProcessError.fileTooLarge(limit: 4096)) {
            try await ChildProcess(
                "dd", arguments: ["if=/dev/zero", .text("of=\(path)"), "bs=1024", "count=8"], limits: limits
            ).run()
        }
    }

    @Test("A missing program is named, and so is one given by its path") func missing() async {
        await #expect(throws: ChildProcessError.programMissing("dhr-no-such-program")) {
            try await ChildProcess("dhr-no-such-program").run()
        }
        await #expect(throws: ChildProcessError.programMissing("/nowhere/at-all")) {
            try await ChildProcess("/nowhere/at-all").run()
        }
    }

    @Test("Cancelling the task kills the program and says so") func cancelling() async {
        let seconds = await secondsTaken {
            let task = Task { try await ChildProcess("sleep", arguments: ["60"]).run() }
            try? await Task.sleep(for: .milliseconds(200))
            task.cancel()
            await #expect(throws: ChildProcessError.cancelled) { try await task.value }
        }
        #expect(seconds < 10)
    }

    @Test("Many programs at once do not mix up their answers") func manyAtOnce() async throws {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<24 {
                group.addTask {
                    let bytes = Array(repeating: UInt8(number), count: 100_000 + number)
                    return try await ChildProcess("cat", arguments: [.inputFile]).run(input: bytes).output == bytes
                }
            }
            for try await isSame in group { #expect(isSame) }
        }
    }

    @Test("No descriptor is left open by runs that end well or badly") func descriptors() async throws {
        var limits = ChildProcess.Limits()
        limits.output = 10
        func openCount() -> Int { (3..<1024).filter { fcntl(Int32($0), F_GETFD) >= 0 }.count }
        // Other tests run beside this one; a leak of ours would be twenty.
        let before = openCount()
        for _ in 0..<20 {
            _ = try? await ChildProcess("yes", limits: limits).run(input: [1])
            _ = try await ChildProcess("true").run(input: [1])
        }
        #expect(openCount() < before + 20)
    }
}

/// Whether a process was started with these words.
private func isRunning(_ words: [String]) -> Bool {
    let wanted = Data(words.flatMap { Array($0.utf8) + [0] })
    let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return processes.contains { FileManager.default.contents(atPath: "/proc/\($0)/cmdline") == wanted }
}

private func secondsTaken(_ work: () async -> Void) async -> Double {
    let clock = ContinuousClock()
    let time = await clock.measure { await work() }
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}
