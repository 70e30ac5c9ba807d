internal import Events
internal import Reviews
internal import Searching

extension LearningBase {
    /// How far the derived data are behind the log.
    public enum Freshness: Sendable, Equatable {
        case current
        /// So many reports have facts that records and index do not show.
        case behind(reports: Int)
        /// Made by another version of the program, or not there at all.
        case otherVersion
    }

    /// Whether answers show every fact of the log. Changes nothing.
    public func freshness() async throws -> Freshness {
        let head = try await log.head().position
        guard let stamp = try await records.stamp(), try isIndexed(stamp) else {
            return try await facts(touchedAfter: 0).reports.isEmpty ? .current : .otherVersion
        }
        guard stamp.hasSameVersions(as: self.stamp(at: head)) else { return .otherVersion }
        guard stamp.position < head else { return .current }
        let touched = try await facts(touchedAfter: stamp.position).touched(after: stamp.position).count
        return touched == 0 ? .current : .behind(reports: touched)
    }

    /// Brings records and index up to the log's head.
    ///
    /// - Parameter progress: called with reports done and reports in all.
    public func refresh(progress: @Sendable (Int, Int) -> Void = { _, _ in }) async throws {
        try await publish(try Derivation(base: self), progress: progress)
    }

    /// Deletes everything derived and makes it again from log and originals.
    public func rebuild(progress: @Sendable (Int, Int) -> Void = { _, _ in }) async throws {
        try await lock.withLock { try await records.clear() }
        try await refresh(progress: progress)
    }

    /// The index was made with the same versions from the same events.
    private func isIndexed(_ stamp: DerivationStamp) throws -> Bool {
        do {
            return try index.stamp() == stamp.forIndex
        } catch SearchIndexError.otherVersion, SearchIndexError.damaged {
            return false
        }
    }

    /// Publishes what was derived, under the lock. When the log holds other
    /// new facts besides (another process, an import that was killed), all
    /// that is new is derived again in the log's order, so that the answer
    /// never depends on who wrote when.
    func publish(
        _ derivation: Derivation, progress: @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws {
        try await lock.withLock {
            let old = try await usableStamp()
            let facts = try await facts(touchedAfter: old?.position ?? 0)
            let touched = facts.touched(after: old?.position ?? 0)
            let stamp = stamp(at: facts.position)
            guard !touched.isEmpty || old?.position != stamp.position else { return }
            if old == nil { try await records.clear() }

            var (records, runs) = (derivation.records, derivation.runs)
            if touched != derivation.order {
                var again = try Derivation(base: self)
                var withdrawn: [ReportRecord] = []
                for (place, id) in touched.enumerated() {
                    guard let known = facts.reports[id] else { continue }
                    if let gone = known.withdrawn {
                        withdrawn.append(ReportRecord(withdrawn: gone, id: id, facts: known))
                    } else {
                        guard let bytes = try await originals.bytes(sha256: known.imported.sha256) else {
                            throw LearningError.originalMissing(id)
                        }
                        try again.add(
                            try await derive(bytes, id: id, format: known.imported.format), id: id, facts: known)
                    }
                    progress(place + 1, touched.count)
                }
                runs.discard()
                (records, runs) = (again.records + withdrawn, again.runs)
            }
            try runs.publish(to: index, dropping: Set(touched), keepingOld: old != nil, stamp: stamp.forIndex)
            try await self.records.put(records, stamp: stamp)
        }
    }

    /// The stamp under which records and index may be added to; `nil` when
    /// they have to be made from nothing.
    private func usableStamp() async throws -> DerivationStamp? {
        guard let stamp = try await records.stamp(), try isIndexed(stamp),
            stamp.hasSameVersions(as: self.stamp(at: stamp.position))
        else { return nil }
        return stamp
    }
}

extension DerivationStamp {
    var forIndex: IndexStamp { IndexStamp(logPosition: position, versions: versions) }
}
