import Events
import Foundation
import Learning
import Reviews
import Synchronization

/// A learning base without a data folder: log, originals and records in
/// memory, the index in a folder that goes with it.
final class MemoryBase: Sendable {
    let base: LearningBase
    private let folder: URL

    init() async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("learning-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        base = try await LearningBase.open(
            log: MemoryLog(), originals: MemoryOriginals(), records: { CachedRecords(MemoryRecords()) }, lock: MemoryLock(),
            indexFolder: folder.path, isFiction: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Reads texts as files of these names.
    @discardableResult
    func add(_ files: [(name: String, text: String)]) async throws -> [String] {
        let answer = try await base.importFiles(
            files.map { file in SourceFile(path: file.name) { _ in Array(file.text.utf8) } },
            options: ImportOptions(fiction: true, actor: "operator:test"))
        return answer.imported.map(\.report)
    }
}

private final class MemoryLog: EventLog {
    private let stored = Mutex<[Event]>([])

    func append(_ entries: [NewEvent]) async throws -> [Event] {
        try stored.withLock { stored in
            var added: [Event] = []
            for entry in entries {
                let seen = (stored + added).count { $0.stream == entry.stream }
                guard seen == entry.after else {
                    throw EventLogError.staleVersion(stream: entry.stream, expected: entry.after, actual: seen)
                }
                added.append(
                    Event(
                        content: entry.content, stream: entry.stream, version: seen + 1,
                        position: Int64(stored.count + added.count + 1),
                        recordedAt: RecordedInstant(milliseconds: 20_778 * 86_400_000), hash: .start))
            }
            stored += added
            return added
        }
    }

    func events(after position: Int64, limit: Int) async throws -> [Event] {
        stored.withLock { Array($0.filter { $0.position > position }.prefix(limit)) }
    }

    func events(of stream: StreamID) async throws -> [Event] { stored.withLock { $0.filter { $0.stream == stream } } }

    func head() async throws -> LogHead {
        stored.withLock { LogHead(position: $0.last?.position ?? 0, hash: $0.last?.hash ?? .start) }
    }

    func verify() async throws -> ChainVerification {
        ChainVerification(events: try await head().position, head: try await head(), firstBroken: nil)
    }
}

private final class MemoryOriginals: OriginalStore {
    private let kept = Mutex<[String: [UInt8]]>([:])

    func keep(_ originals: [Original]) async throws {
        kept.withLock { kept in for original in originals { kept[original.sha256] = original.bytes } }
    }
    func bytes(sha256: String) async throws -> [UInt8]? { kept.withLock { $0[sha256] } }
    func purge(sha256: String) async throws { kept.withLock { $0[sha256] = nil } }
}

private final class MemoryRecords: RecordStore {
    private let state = Mutex<(records: [ReportRecord], stamp: DerivationStamp?)>(([], nil))

    func stamp() async throws -> DerivationStamp? { state.withLock { $0.stamp } }
    func put(_ records: [ReportRecord], stamp: DerivationStamp) async throws {
        state.withLock { state in
            for record in records {
                if let place = state.records.firstIndex(where: { $0.id == record.id }) {
                    state.records[place] = record
                } else {
                    state.records.append(record)
                }
            }
            state.stamp = stamp
        }
    }
    func record(_ id: ReportID) async throws -> ReportRecord? {
        state.withLock { $0.records.first { $0.id == id.description } }
    }
    func records() async throws -> [ReportRecord] { state.withLock { $0.records } }
    func clear() async throws { state.withLock { $0 = ([], nil) } }
}

private struct MemoryLock: WriteLock {
    nonisolated(nonsending) func withLock<Result>(_ body: () async throws -> Result) async throws -> Result {
        try await body()
    }
}
