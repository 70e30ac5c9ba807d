public import Events
internal import FoundationEssentials
internal import Learning

/// The facts about planned briefings and about what became of editions.
///
/// Plans have streams of their own (`briefing:P…`); a delivery stands in the
/// stream of the edition that was delivered.
public enum BriefingPlanEvent: Sendable, Equatable {
    /// Saved anew: the whole plan, in place of what it was.
    case planned(BriefingPlan)
    case logoChosen(LogoChosen)
    case delivered(BriefingDelivered)
}

/// The organisation's own picture; empty takes it away.
public struct LogoChosen: Codable, Sendable, Equatable {
    /// `image/png` or `image/jpeg`.
    public var mediaType: String
    public var base64: String
}

/// Somebody took an edition to a team.
public struct BriefingDelivered: Codable, Sendable, Equatable {
    public var by: String
    public var team: String
    /// `YYYY-MM-DD`.
    public var on: String
    /// What the team will change.
    public var willChange: String

    public init(by: String, team: String, on: String, willChange: String) {
        self.by = by
        self.team = team
        self.on = on
        self.willChange = willChange
    }
}

extension BriefingPlanEvent {
    /// Stored spellings. A golden test lists them.
    public static let names = ["briefing.planned", "briefing.logo-chosen", "briefing.delivered"]

    public var name: String {
        switch self {
        case .planned: "briefing.planned"
        case .logoChosen: "briefing.logo-chosen"
        case .delivered: "briefing.delivered"
        }
    }

    public func content(by actor: String) throws -> EventContent {
        let facts: any Encodable =
            switch self {
            case .planned(let facts): facts
            case .logoChosen(let facts): facts
            case .delivered(let facts): facts
            }
        return EventContent(name: name, schema: 1, occurredOn: nil, actor: actor, facts: try JSON.bytes(of: facts))
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
            switch event.content.name {
            case "briefing.planned": self = .planned(try JSON.value(from: event.content.facts))
            case "briefing.logo-chosen": self = .logoChosen(try JSON.value(from: event.content.facts))
            default: self = .delivered(try JSON.value(from: event.content.facts))
            }
        } catch {
            throw .damaged(position: event.position)
        }
    }
}
