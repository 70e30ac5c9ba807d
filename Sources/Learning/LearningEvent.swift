public import Events
internal import FoundationEssentials
internal import Reviews

/// The facts of the learning base. Report events hold no text of a report.
public enum LearningEvent: Sendable, Equatable {
    case reportImported(ReportImported)
    case recommendationsNumbered(RecommendationsNumbered)
    case reportReclassified(ReportReclassified)
    case reportWithdrawn(ReportWithdrawn)
    case codingDecided(CodingDecided)
}

/// A file came in and was kept.
public struct ReportImported: Codable, Sendable, Equatable {
    /// 64 hex digits.
    public var sha256: String
    public var bytes: Int
    /// How the reader took it (`html`, `pdf`, …): the name ending under
    /// which it is read again.
    public var format: String
    public var publisher: String?
    public var visibility: String
    public var fiction: Bool
    public var readerVersion: Int
}

/// Recommendations of a report were given identifiers that stay for ever.
public struct RecommendationsNumbered: Codable, Sendable, Equatable {
    public struct Entry: Codable, Sendable, Equatable {
        /// `R0123456789ab-4`.
        public var id: String
        /// Of the wording, white space and case folded; hex.
        public var fingerprint: String
    }
    public var recommendations: [Entry]
}

/// A person set what the document does not say or the reader got wrong.
/// `nil` leaves a value as it was.
public struct ReportReclassified: Codable, Sendable, Equatable {
    public var visibility: String?
    public var type: String?
    public var csp: String?
}

/// The report's publisher took it back: text, original and quotations go,
/// the record stays. What the record keeps of the document stands here,
/// because the document is gone.
public struct ReportWithdrawn: Codable, Sendable, Equatable {
    public var reason: String
    public var title: String
    public var type: String
    public var csp: String?
    public var dateOfReport: String?
}

/// A person confirmed or rejected a suggested theme of a passage.
///
/// Anchored by what was read, not by a place: a decision that finds no such
/// passage after a better reading shows as a finding and is never lost.
public struct CodingDecided: Codable, Sendable, Equatable {
    public var theme: String
    public var confirmed: Bool
    /// Hash of the passage's text; 16 hex digits.
    public var textHash: String
    /// Hash of the texts before and after it; 16 hex digits.
    public var contextHash: String
    public var by: String
    /// Which rule had suggested it, `theme/rule`; left out where nobody
    /// looked, or where no rule had.
    public var rule: String? = nil
}

extension LearningEvent {
    /// Stored spellings with the version of the facts' layout. A golden
    /// test lists them.
    public static let names = [
        "report.imported", "report.recommendations-numbered", "report.reclassified", "report.withdrawn",
        "coding.decided",
    ]

    public var name: String {
        switch self {
        case .reportImported: "report.imported"
        case .recommendationsNumbered: "report.recommendations-numbered"
        case .reportReclassified: "report.reclassified"
        case .reportWithdrawn: "report.withdrawn"
        case .codingDecided: "coding.decided"
        }
    }

    public func content(by actor: String) throws -> EventContent {
        let facts: any Encodable =
            switch self {
            case .reportImported(let facts): facts
            case .recommendationsNumbered(let facts): facts
            case .reportReclassified(let facts): facts
            case .reportWithdrawn(let facts): facts
            case .codingDecided(let facts): facts
            }
        return EventContent(
            name: name, schema: 1, occurredOn: nil, actor: actor, facts: try JSON.bytes(of: facts))
    }

    /// - Returns: `nil` for an event of another part of the system.
    /// - Throws: `EventLogError.writtenByNewerProgram` for a layout that
    ///   came later, `.damaged` for facts that do not decode.
    public init?(_ event: Event) throws(EventLogError) {
        guard Self.names.contains(event.content.name) else { return nil }
        guard event.content.schema == 1 else {
            throw .writtenByNewerProgram(
                name: event.content.name, schema: event.content.schema, position: event.position)
        }
        do {
            let facts = event.content.facts
            switch event.content.name {
            case "report.imported": self = .reportImported(try JSON.value(from: facts))
            case "report.recommendations-numbered": self = .recommendationsNumbered(try JSON.value(from: facts))
            case "report.reclassified": self = .reportReclassified(try JSON.value(from: facts))
            case "report.withdrawn": self = .reportWithdrawn(try JSON.value(from: facts))
            default: self = .codingDecided(try JSON.value(from: facts))
            }
        } catch {
            throw .damaged(position: event.position)
        }
    }
}
