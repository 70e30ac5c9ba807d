import Events
import Synchronization

/// An event log in memory, with the same rules as the one on disk.
final class MemoryLog: EventLog {
    private let stored = Mutex<[Event]>([])
    /// Runs once, before the next append: another process at work.
    let interruption = Mutex<(@Sendable () -> [NewEvent])?>(nil)
    let day: Mutex<Int64> = Mutex(20_778)

    func append(_ entries: [NewEvent]) async throws -> [Event] {
        let other = interruption.withLock { interruption in
            defer { interruption = nil }
            return interruption
        }
        if let other { _ = try put(other()) }
        return try put(entries)
    }

    private func put(_ entries: [NewEvent]) throws -> [Event] {
        let recordedAt = RecordedInstant(milliseconds: day.withLock { $0 } * 86_400_000)
        return try stored.withLock { stored in
            var added: [Event] = []
            for entry in entries {
                let seen = (stored + added).count { $0.stream == entry.stream }
                guard seen == entry.after else {
                    throw EventLogError.staleVersion(stream: entry.stream, expected: entry.after, actual: seen)
                }
                added.append(
                    Event(
                        content: entry.content, stream: entry.stream, version: seen + 1,
                        position: Int64(stored.count + added.count + 1), recordedAt: recordedAt, hash: .start))
            }
            stored += added
            return added
        }
    }

    func events(after position: Int64, limit: Int) async throws -> [Event] {
        stored.withLock { Array($0.filter { $0.position > position }.prefix(limit)) }
    }

    func events(of stream: StreamID) async throws -> [Event] { stored.withLock { $0.filter { $0.stream == stream } } }

    func head() async throws -> LogHead { LogHead(position: Int64(stored.withLock(\.count)), hash: .start) }

    func verify() async throws -> ChainVerification {
        ChainVerification(events: Int64(stored.withLock(\.count)), head: try await head(), firstBroken: nil)
    }
}
