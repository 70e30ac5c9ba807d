public import CivilDates

/// Which part of a history is looked at.
public struct Horizon: Hashable, Sendable {
    /// What was true on the day: leaves out what occurred after it.
    public var asAt: CivilDate?
    /// What was known on the day: leaves out what was recorded after it.
    public var asKnown: CivilDate?

    public static let now = Horizon()

    public init(asAt: CivilDate? = nil, asKnown: CivilDate? = nil) {
        self.asAt = asAt
        self.asKnown = asKnown
    }

    /// An event whose date is only roughly known counts from the first day
    /// that it can have been; one without a date from the day it was
    /// recorded.
    func holds(_ entry: Entry) -> Bool {
        if let asKnown, entry.recordedOn > asKnown { return false }
        if let asAt, entry.dateForOrder > asAt { return false }
        return true
    }
}

extension ReviewState {
    /// The review after its entries, which are in the order of their
    /// versions.
    ///
    /// Corrections first: each takes the place of the entry that it names,
    /// so that what was wrong never was. What was struck out is left out.
    /// Clocks go by the dates of the facts, not by their order.
    public static func replaying(_ entries: [Entry], horizon: Horizon = .now) -> ReviewState {
        var review = ReviewState()
        for entry in Corrections.settled(entries.filter { $0.corrects != nil || horizon.holds($0) }, horizon) {
            review.fold(entry)
        }
        if let last = entries.last(where: horizon.holds) {
            review.version = last.version
            review.recordedAt = last.recordedAt
        }
        return review
    }

    /// The review after one more entry, where that corrects nothing.
    public func adding(_ entry: Entry) -> ReviewState {
        var review = self
        review.fold(entry)
        review.version = entry.version
        review.recordedAt = entry.recordedAt
        return review
    }

    private mutating func fold(_ entry: Entry) {
        version = entry.version
        recordedAt = max(recordedAt, entry.recordedAt)
        guard let event = entry.event else { return }
        if let destination = event.fact.destination,
            TransitionTable.moves(event.kind, from: stage(for: entry), to: destination)
        {
            enter(destination, entry)
        }
        event.fact.apply(to: &self, at: entry)
        if let despite = entry.despite {
            irregularities.add(
                Irregularity(
                    number: ItemNumber(entry.version), entry: entry.version, event: event.kind, despite: despite))
        }
    }
}

/// Corrections put in place.
enum Corrections {
    /// Entries as they count: each correction in the place of what it
    /// corrects, and nothing that was struck out.
    static func settled(_ entries: [Entry], _ horizon: Horizon) -> [Entry] {
        guard entries.contains(where: { $0.corrects != nil || $0.event?.kind == .entryStruckOut }) else { return entries }
        var latest: [Int: Entry] = [:]
        var struck: Set<Int> = []
        for entry in entries {
            if let asKnown = horizon.asKnown, entry.recordedOn > asKnown { continue }
            if let target = entry.corrects { latest[target] = entry }
            if let strike = entry.event?.fact as? EntryStruckOut { struck.insert(strike.entry) }
        }
        return entries.compactMap { entry -> Entry? in
            if entry.corrects != nil || struck.contains(entry.version) { return nil }
            guard let correction = latest[entry.version], !struck.contains(correction.version) else { return entry }
            var settled = correction
            settled.version = entry.version
            settled.corrects = nil
            return horizon.holds(settled) || horizon.asAt == nil ? settled : nil
        }
    }
}
