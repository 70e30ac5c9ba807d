internal import Synchronization

/// How often one account, or one address on the network, may do what costs
/// much.
///
/// A bucket that fills with time (`perMinute`) and holds `burst` at most.
/// Kept in memory: a restart forgives.
final class RateLimit: Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case signIn, search, download
    }

    private let searchesPerMinute: Double

    init(searchesPerMinute: Int = 240) { self.searchesPerMinute = Double(searchesPerMinute) }

    func perMinute(_ kind: Kind) -> Double {
        switch kind {
        case .signIn: 20
        case .search: searchesPerMinute
        case .download: 60
        }
    }

    /// What may be done at once after a rest.
    func burst(_ kind: Kind) -> Double { kind == .search ? max(1, searchesPerMinute / 2) : perMinute(kind) }

    private struct Bucket {
        var tokens: Double
        var at: Int64
    }

    private let buckets = Mutex<[String: Bucket]>([:])
    /// Addresses kept at most; beyond that, the full buckets are dropped.
    private static let capacity = 20_000

    /// - Parameter now: milliseconds.
    /// - Returns: seconds to wait, where it is too often.
    func take(_ kind: Kind, by client: String, now: Int64) -> Int? {
        let (burst, perMinute) = (burst(kind), perMinute(kind))
        return buckets.withLock { buckets in
            let key = "\(kind.rawValue) \(client)"
            var bucket = buckets[key] ?? Bucket(tokens: burst, at: now)
            bucket.tokens = min(burst, bucket.tokens + Double(max(0, now - bucket.at)) / 60_000 * perMinute)
            bucket.at = now
            let isFine = bucket.tokens >= 1
            if isFine { bucket.tokens -= 1 }
            if buckets.count >= Self.capacity {
                buckets = buckets.filter { now - $0.value.at < 60_000 }
                if buckets.count >= Self.capacity { buckets.removeAll(keepingCapacity: true) }
            }
            buckets[key] = bucket
            return isFine ? nil : max(1, Int((1 - bucket.tokens) / perMinute * 60) + 1)
        }
    }
}
