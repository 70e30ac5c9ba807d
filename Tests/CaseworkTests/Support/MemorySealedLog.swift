import CivilDates
import Events
import Foundation
import Learning
import Synchronization

/// The sealed streams in memory, with the same rules as those on disk.
final class MemorySealedLog: SealedLog {
    private struct Stored {
        var streams: [StreamID: [SealedEvent]] = [:]
        var subjects: [StreamID: [SealedSubject]] = [:]
        var order: [StreamID] = []
        var snapshots: [StreamID: StreamSnapshot] = [:]
        var erasures: [StreamID: Int] = [:]
        var count = 0
    }

    private let stored = Mutex(Stored())
    private let day: Mutex<CivilDate>

    init(on day: CivilDate) { self.day = Mutex(day) }

    func set(_ day: CivilDate) { self.day.withLock { $0 = day } }

    /// How many events there are.
    var count: Int { stored.withLock(\.count) }

    func append(_ entries: [NewSealedEvent]) async throws -> [SealedEvent] {
        let recordedAt = RecordedInstant(milliseconds: Int64(day.withLock(\.dayNumber)) * 86_400_000 + 43_200_000)
        return try stored.withLock { stored in
            var next = stored
            var added: [SealedEvent] = []
            for entry in entries {
                let stream = entry.subject.stream
                let version = next.streams[stream]?.count ?? 0
                guard version == entry.after else {
                    throw EventLogError.staleVersion(stream: stream, expected: entry.after, actual: version)
                }
                if version == 0 { next.order.append(stream) }
                next.count += 1
                let event = SealedEvent(
                    stream: stream, version: version + 1, position: Int64(next.count), recordedAt: recordedAt,
                    content: entry.content)
                next.streams[stream, default: []].append(event)
                next.subjects[stream, default: []].append(entry.subject)
                added.append(event)
            }
            stored = next
            return added
        }
    }

    func events(of stream: StreamID, after version: Int) async throws -> [SealedEvent] {
        stored.withLock { Array(($0.streams[stream] ?? []).dropFirst(version)) }
    }

    func events(ofEach streams: [StreamID]) async throws -> [StreamID: [SealedEvent]] {
        stored.withLock { stored in
            Dictionary(streams.compactMap { stream in stored.streams[stream].map { (stream, $0) } }) { $1 }
        }
    }

    func firstEvents(of kind: StreamKind) async throws -> [SealedEvent] {
        stored.withLock { stored in stored.order.filter { $0.kind == kind }.compactMap { stored.streams[$0]?.first } }
    }

    func heads(of kind: StreamKind) async throws -> [StreamHead] {
        stored.withLock { stored in
            stored.order.filter { $0.kind == kind }.compactMap { stream in
                stored.streams[stream]?.last.map {
                    StreamHead(
                        stream: stream, version: $0.version, recordedAt: $0.recordedAt,
                        erasures: stored.erasures[stream, default: 0])
                }
            }
        }
    }

    func head(of stream: StreamID) async throws -> StreamHead? {
        guard let kind = stream.kind else { return nil }
        return try await heads(of: kind).first { $0.stream == stream }
    }

    func destroyKey(of subject: SealedSubject) async throws -> Int {
        stored.withLock { stored in
            var count = 0
            let stream = subject.stream
            for (place, own) in (stored.subjects[stream] ?? []).enumerated() where own == subject || subject.number == nil {
                stored.streams[stream]?[place].content = nil
                count += 1
            }
            stored.snapshots[stream] = nil
            stored.erasures[stream, default: 0] += 1
            return count
        }
    }

    func snapshot(of stream: StreamID) async throws -> StreamSnapshot? { stored.withLock { $0.snapshots[stream] } }

    func snapshots(of kind: StreamKind) async throws -> [StreamID: StreamSnapshot] {
        stored.withLock { $0.snapshots.filter { $0.key.kind == kind } }
    }

    func keep(_ snapshots: [StreamID: StreamSnapshot]) async throws {
        stored.withLock { $0.snapshots.merge(snapshots) { $1 } }
    }
}

/// Files of reviews in memory.
final class MemoryCaseFiles: CaseFileStore {
    private let files = Mutex<[SealedSubject: [String: [UInt8]]]>([:])

    func keep(_ bytes: [UInt8], of subject: SealedSubject) async throws -> String {
        let sha256 = EventHash(bytes: FileDigest.sha256(bytes))?.description ?? ""
        files.withLock { $0[subject, default: [:]][sha256] = bytes }
        return sha256
    }

    func bytes(sha256: String, of subject: SealedSubject) async throws -> [UInt8]? { files.withLock { $0[subject]?[sha256] } }
}

/// Tests write one after another.
struct NoLock: WriteLock {
    nonisolated(nonsending) func withLock<Result>(_ body: () async throws -> Result) async throws -> Result { try await body() }
}
