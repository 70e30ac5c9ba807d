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
    func holds(_ entry: Entry) -> Bool { isKnown(entry) && hasOccurred(entry) }

    func isKnown(_ entry: Entry) -> Bool { asKnown.map { entry.recordedOn <= $0 } ?? true }

    func hasOccurred(_ entry: Entry) -> Bool { asAt.map { entry.dateForOrder <= $0 } ?? true }
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
        for settled in Corrections.settled(entries.filter(horizon.isKnown)) {
            switch settled {
            case .holds(let entry):
                if horizon.hasOccurred(entry) { review.fold(entry) }
            case .struckOut(let entry): review.reserveNumbers(of: entry)
            }
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

extension ReviewState {
    /// What an entry made in error had numbered keeps its numbers.
    private mutating func reserveNumbers(of entry: Entry) {
        guard let event = entry.event else { return }
        var other = self
        event.fact.apply(to: &other, at: entry)
        people.reserve(asIn: other.people)
        requests.reserve(asIn: other.requests)
        meetings.reserve(asIn: other.meetings)
        keyLines.reserve(asIn: other.keyLines)
        disclosure.reserve(asIn: other.disclosure)
        parallels.reserve(asIn: other.parallels)
        pauses.reserve(asIn: other.pauses)
        documents.reserve(asIn: other.documents)
        chronology.reserve(asIn: other.chronology)
        findings.reserve(asIn: other.findings)
        plan.recommendations.reserve(asIn: other.plan.recommendations)
        plan.actions.reserve(asIn: other.plan.actions)
        qualityPoints.reserve(asIn: other.qualityPoints)
    }
}

/// Corrections put in place.
enum Corrections {
    enum Settled {
        case holds(Entry)
        case struckOut(Entry)
    }

    /// Entries as they count: each correction in the place of what it
    /// corrects, and what was struck out told apart.
    static func settled(_ entries: [Entry]) -> [Settled] {
        guard entries.contains(where: { $0.corrects != nil || $0.event?.kind == .entryStruckOut }) else {
            return entries.map { .holds($0) }
        }
        var latest: [Int: Entry] = [:]
        var struck: Set<Int> = []
        // From the last to the first: what strikes out or corrects may have
        // been struck out or corrected itself.
        for entry in entries.reversed() where !struck.contains(entry.version) {
            if let target = entry.corrects {
                if latest[target] == nil { latest[target] = entry }
            } else if let strike = (latest[entry.version] ?? entry).event?.fact as? EntryStruckOut {
                struck.insert(strike.entry)
            }
        }
        return entries.compactMap { entry in
            if entry.corrects != nil { return nil }
            if struck.contains(entry.version) { return .struckOut(entry) }
            guard let correction = latest[entry.version] else { return .holds(entry) }
            var settled = entry
            settled.event = correction.event
            settled.occurredOn = correction.occurredOn
            settled.author = correction.author
            // Other words for it do not put in order what was out of order.
            settled.despite = correction.despite ?? entry.despite
            return .holds(settled)
        }
    }
}
