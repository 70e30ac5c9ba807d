import Events
import Foundation
import Storage
import Testing

@Suite("A disk that is full", .timeLimit(.minutes(20)))
struct FullDiskTests {
    /// No file may grow beyond this many blocks of 512 bytes: writing fails
    /// in the middle of a file.
    private func limited(_ blocks: Int) -> [String] {
        ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f \(blocks); exec \"$@\"", "sh"]
    }

    /// Events until one fails.
    ///
    /// - Returns: how many were acknowledged, and what was said of the one
    ///   that was not.
    private func appendUntilFull(_ worker: Worker, _ stream: StreamID, after: Int) async throws -> (done: Int, failure: String?) {
        var done = after
        while done < 2000 {
            let answer = try #require(await worker.ask("append \(stream) P\(done) \(done) \(String(repeating: "w", count: 3000))"))
            guard answer.hasPrefix("done") else { return (done, answer) }
            done += 1
        }
        return (done, nil)
    }

    /// What was acknowledged is there, and it goes on.
    private func expectWhole(_ data: String, _ stream: StreamID, _ done: Int) async throws {
        let folder = try await DataFolder.open(data, create: false, masterKeyFile: nil)
        #expect(try await folder.sealed.events(of: stream, after: 0).count == done)
        #expect(try await folder.audit(expecting: nil).chain.firstBroken == nil)
        let again = try Worker(data)
        #expect(await again.answer() == "ready")
        #expect(await again.ask("append \(stream) P\(done) \(done) words") == "done \(done + 1) \(done + 1)")
        again.finish()
    }

    @Test("an event that cannot be written fails whole, and goes through once there is room", arguments: [80, 160, 400])
    func limit(blocks: Int) async throws {
        let place = try OwnFolder()
        let stream = StreamID.random(.review)
        let first = try Worker(place.data)
        #expect(await first.answer() == "ready")
        #expect(await first.ask("append \(stream) stream 0 first") == "done 1 1")
        first.finish()
        let worker = try Worker(place.data, wrapper: limited(blocks))
        #expect(await worker.answer() == "ready")
        let (done, failure) = try await appendUntilFull(worker, stream, after: 1)
        worker.finish()
        #expect(failure?.hasPrefix("failed") == true, "\(failure ?? "never full")")
        try await expectWhole(place.data, stream, done)
    }

    @Test("a disk without room is named as such", arguments: [600, 700, 1000])
    func tmpfs(kilobytes: Int) async throws {
        let place = try OwnFolder()
        guard mount(place.path, kilobytes) else {
            print("skipped: no small file system can be mounted here")
            return
        }
        defer { _ = try? run("/bin/umount", ["-l", place.path]) }
        let ballast = place.path + "/ballast"
        #expect(FileManager.default.createFile(atPath: ballast, contents: Data(count: 200 << 10)))
        let stream = StreamID.random(.review)
        let worker = try Worker(place.data)
        #expect(await worker.answer() == "ready")
        let (done, failure) = try await appendUntilFull(worker, stream, after: 0)
        #expect(failure?.contains("diskFull") == true, "\(failure ?? "never full")")
        #expect(await worker.ask("keep \(stream) D1 900000")?.contains("diskFull") == true)
        try FileManager.default.removeItem(atPath: ballast)
        #expect(await worker.ask("append \(stream) stream \(done) words") == "done \(done + 1) \(done + 1)")
        worker.finish()
        try await expectWhole(place.data, stream, done + 1)
    }

    private func mount(_ path: String, _ kilobytes: Int) -> Bool {
        geteuid() == 0 && (try? run("/bin/mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "none", path])) == 0
    }

    private func run(_ program: String, _ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    @Test("a file that does not fit fails whole and leaves nothing behind")
    func files() async throws {
        let place = try OwnFolder()
        let stream = StreamID.random(.review)
        let worker = try Worker(place.data, wrapper: limited(2000))
        #expect(await worker.answer() == "ready")
        #expect(await worker.ask("keep \(stream) D1 100")?.hasPrefix("done") == true)
        #expect(await worker.ask("keep \(stream) D1 3000000")?.contains("diskFull") == true)
        #expect(await worker.ask("append \(stream) D1 0 words") == "done 1 1")
        worker.finish()
        let files = try #require(FileManager.default.enumerator(atPath: place.data + "/case-files"))
            .compactMap { $0 as? String }.filter { $0.count > 60 }
        #expect(files.count == 1, "\(files)")
    }
}
