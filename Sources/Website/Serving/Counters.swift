internal import Synchronization

/// What operators watch, in the plain-text form of Prometheus. Routes are
/// named by their pattern: no reference, no query.
final class Counters: Sendable {
    private struct Line {
        var count = 0
        var seconds = 0.0
        var buckets = [Int](repeating: 0, count: Counters.bounds.count)
    }

    static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]
    private let lines = Mutex<[String: Line]>([:])
    private let startedAt: Int64

    init(startedAt: Int64) { self.startedAt = startedAt }

    func note(route: String, method: String, status: Int, seconds: Double) {
        let key = "method=\"\(method)\",route=\"\(route)\",status=\"\(status)\""
        lines.withLock { lines in
            var line = lines[key] ?? Line()
            line.count += 1
            line.seconds += seconds
            for (place, bound) in Self.bounds.enumerated() where seconds <= bound { line.buckets[place] += 1 }
            lines[key] = line
        }
    }

    /// - Parameter residentBytes: what the process holds in memory.
    func text(now: Int64, residentBytes: Int?) -> String {
        let sorted = lines.withLock { $0 }.sorted { $0.key < $1.key }
        var text = "# HELP dhr_request_seconds Time to answer a request.\n# TYPE dhr_request_seconds histogram\n"
        for (key, line) in sorted {
            for (bound, count) in zip(Self.bounds, line.buckets) {
                text += "dhr_request_seconds_bucket{\(key),le=\"\(bound)\"} \(count)\n"
            }
            text += "dhr_request_seconds_bucket{\(key),le=\"+Inf\"} \(line.count)\n"
            text += "dhr_request_seconds_sum{\(key)} \(line.seconds)\ndhr_request_seconds_count{\(key)} \(line.count)\n"
        }
        text += "# HELP dhr_up_seconds Time since the start.\n# TYPE dhr_up_seconds gauge\ndhr_up_seconds \((now - startedAt) / 1000)\n"
        if let residentBytes {
            text += "# HELP process_resident_memory_bytes Memory held.\n# TYPE process_resident_memory_bytes gauge\nprocess_resident_memory_bytes \(residentBytes)\n"
        }
        return text
    }
}
