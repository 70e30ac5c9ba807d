internal import CivilDates
internal import Events
internal import Learning
internal import Workflow

extension Caseload {
    /// Notes that confidential parts of a review were looked at.
    ///
    /// In a stream of its own beside the review's, so that reading never
    /// collides with writing. What cannot be noted is not shown.
    public func noteView(of reference: String, what: String, actor: String, account: String? = nil) async throws {
        let stream = try await stream(of: reference)
        var facts: [String: String] = ["what": what]
        if let account { facts["account"] = account }
        let content = EventContent(
            name: "review.viewed", schema: 1, occurredOn: .day(today), actor: actor, facts: try JSON.bytes(of: facts))
        let views = Self.views(of: stream)
        // Somebody else may look at the same moment.
        try await lock.withLock {
            let version = try await log.events(of: views, after: 0).last?.version ?? 0
            _ = try await log.append([NewSealedEvent(subject: .stream(views), after: version, content: content)])
        }
    }

    /// Who looked at a review, what at, and when.
    public func viewings(of reference: String) async throws -> [Viewing] {
        try await log.events(of: Self.views(of: stream(of: reference)), after: 0).compactMap { event in
            guard let content = event.content, let day = event.recordedAt.day else { return nil }
            let facts: [String: String] = try JSON.value(from: content.facts)
            return Viewing(on: day.description, actor: content.actor, account: facts["account"], what: facts["what"] ?? "")
        }
    }

    private static func views(of review: StreamID) -> StreamID {
        StreamID("\(StreamKind.access.rawValue):\(review.description.drop { $0 != ":" }.dropFirst())")
    }
}

/// Somebody looked at confidential parts of a review.
public struct Viewing: Sendable, Equatable {
    public var on: String
    public var actor: String
    public var account: String?
    public var what: String
}
