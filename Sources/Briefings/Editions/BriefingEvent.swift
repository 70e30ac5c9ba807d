public import Events
internal import Learning

/// The facts about briefings: which edition quoted what, and who approved
/// it. They hold no text of a report.
public enum BriefingEvent: Sendable, Equatable {
    case composed(BriefingComposed)
    case approved(BriefingApproved)
}

/// An edition was made.
public struct BriefingComposed: Codable, Sendable, Equatable {
    public struct Citation: Codable, Sendable, Equatable {
        public var report: String
        public var ordinal: Int
        public var number: String
        public var textHash: String
        public var contextHash: String
    }

    public var slug: String
    public var kind: String
    public var types: [String]
    public var fiction: Bool
    public var citations: [Citation]
    /// Printed figures by name; what was suppressed is not here.
    public var figures: [String: Int]
    public var programVersion: String
    /// The plan it was made by; left out for one of the program's own
    /// choice.
    public var plan: String? = nil
}

/// A person took responsibility for an edition.
public struct BriefingApproved: Codable, Sendable, Equatable {
    public var by: String
}

extension BriefingEvent {
    /// Stored spellings. A golden test lists them.
    public static let names = ["briefing.composed", "briefing.approved"]

    public var name: String {
        switch self {
        case .composed: "briefing.composed"
        case .approved: "briefing.approved"
        }
    }

    public func content(by actor: String) throws -> EventContent {
        let facts: any Encodable =
            switch self {
            case .composed(let facts): facts
            case .approved(let facts): facts
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
            if event.content.name == "briefing.composed" {
                self = .composed(try JSON.value(from: event.content.facts))
            } else {
                self = .approved(try JSON.value(from: event.content.facts))
            }
        } catch {
            throw .damaged(position: event.position)
        }
    }
}
