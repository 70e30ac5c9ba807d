public import Reviews
internal import Synchronization

/// Records as they were last read, kept while nothing changes.
///
/// A server answers from the same few thousand records all day; decoding
/// them for each page would be most of its work. Whether something changed
/// is told by the stamp, so another process's import shows at once.
public final class CachedRecords: RecordStore {
    private struct Kept {
        var stamp: DerivationStamp
        var records: [ReportRecord]
        var places: [String: Int]
    }

    private let store: any RecordStore
    private let kept = Mutex<Kept?>(nil)

    public init(_ store: any RecordStore) { self.store = store }

    public func stamp() async throws -> DerivationStamp? { try await store.stamp() }

    public func put(_ records: [ReportRecord], stamp: DerivationStamp) async throws {
        forget()
        try await store.put(records, stamp: stamp)
    }

    public func clear() async throws {
        forget()
        try await store.clear()
    }

    public func records() async throws -> [ReportRecord] {
        let stamp = try await store.stamp()
        if let kept = kept.withLock({ $0 }), kept.stamp == stamp { return kept.records }
        let records = try await store.records()
        // Written between the two reads: right for this answer, not to keep.
        if let stamp, try await store.stamp() == stamp {
            let places = Dictionary(records.indices.map { (records[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
            kept.withLock { $0 = Kept(stamp: stamp, records: records, places: places) }
        }
        return records
    }

    /// From what is kept where it is still right; one record alone is not
    /// worth reading all.
    public func record(_ id: ReportID) async throws -> ReportRecord? {
        if let kept = kept.withLock({ $0 }), kept.stamp == (try await store.stamp()) {
            return kept.places[id.description].map { kept.records[$0] }
        }
        return try await store.record(id)
    }

    private func forget() { kept.withLock { $0 = nil } }
}

/// A value worked out from the derived data, kept while they stay.
final class KeptValue<Value: Sendable>: Sendable {
    private let kept = Mutex<(stamp: DerivationStamp, value: Value)?>(nil)

    func value(at stamp: DerivationStamp?, make: () async throws -> Value) async rethrows -> Value {
        if let stamp, let known = kept.withLock({ $0 }), known.stamp == stamp { return known.value }
        let value = try await make()
        if let stamp { kept.withLock { $0 = (stamp, value) } }
        return value
    }
}
