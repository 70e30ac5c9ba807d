public import CivilDates

/// Whether an edition is the one to decide under on a day.
public enum Standing: Hashable, Sendable {
    /// Its statute waits for a date that a person must set.
    case notCommenced
    /// Begins later.
    case notYet
    case inForce
    /// The day lies in the month or year that is all that is known of its
    /// beginning or end.
    case unclear
    case ended
    /// Another edition's statute has taken its place.
    case replaced(by: EditionID)
}

extension GuidanceLibrary {
    /// - Parameter commencements: days on which statutes came into force, as
    ///   a person has set them.
    ///
    /// Which edition governs a death before the change and a decision after
    /// it is for the commencement regulations to say, not for this: the
    /// answer is only where an edition stands, and a person chooses.
    public func standing(
        of edition: Edition, on day: CivilDate, commencements: [Slug<Edition>: CivilDate] = [:]
    ) -> Standing {
        switch edition.statute.commencement {
        case .awaitsDate:
            guard let commenced = commencements[edition.id.slug] else { return .notCommenced }
            if day < commenced { return .notYet }
        case .inForce(let since):
            switch EffectiveRange(from: since, until: nil).cover(of: day) {
            case .before: return .notYet
            case .unclear: return .unclear
            case .within, .after: break
            }
        }
        switch edition.effective.cover(of: day) {
        case .before: return .notYet
        case .after: return .ended
        case .unclear: return .unclear
        case .within: break
        }
        for other in editions where other.replaces == edition.id.slug {
            guard let latest = latest(other.id.slug) else { continue }
            if standing(of: latest, on: day, commencements: commencements) == .inForce {
                return .replaced(by: latest.id)
            }
        }
        return .inForce
    }

    /// The newest revisions of the editions that are in force.
    public func editionsInForce(on day: CivilDate, commencements: [Slug<Edition>: CivilDate] = [:]) -> [Edition] {
        Set(editions.map(\.id.slug)).sorted().compactMap { latest($0) }.filter {
            standing(of: $0, on: day, commencements: commencements) == .inForce
        }
    }
}
