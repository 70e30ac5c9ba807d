internal import CivilDates
internal import Events
internal import Learning
internal import Workflow

/// A form that somebody has begun and not sent yet.
///
/// Sealed with a key of its own: once it is sent or thrown away the key is
/// destroyed, and nothing of it can be read again.
public struct Draft: Sendable, Equatable {
    /// Names it: the random part of its stream.
    public var id: String
    public var review: String
    public var event: String
    public var savedOn: String
    /// What was typed, by the names of the form's fields.
    public var values: [(name: String, value: String)]

    public static func == (left: Draft, right: Draft) -> Bool {
        (left.id, left.review, left.event, left.savedOn) == (right.id, right.review, right.event, right.savedOn)
            && left.values.elementsEqual(right.values) { $0 == $1 }
    }
}

/// As it stands in the log.
private struct DraftSaved: Codable {
    var account: String
    var review: String
    var event: String
    var names: [String]
    var values: [String]
}

extension Desk {
    /// The viewer's own drafts, those on reviews that are hidden from them
    /// by now left out; the oldest first.
    public func drafts() async throws -> [Draft] {
        let open = Set(try await digests().map(\.digest.reference))
        return try await caseload.log.firstEvents(of: .draft).compactMap { first in
            guard let content = first.content, let saved: DraftSaved = try? JSON.value(from: content.facts),
                saved.account == viewer.account, open.contains(saved.review)
            else { return nil }
            return first.stream
        }.asyncMap { try await latest(of: $0) }.compactMap { $0 }
    }

    /// - Throws: `.noSuchThing` for one that is not the viewer's.
    public func draft(_ id: String) async throws -> Draft {
        guard let draft = try await latest(of: Self.stream(id)) else { throw CaseworkError.noSuchThing("draft") }
        _ = try await seen(draft.review)
        return draft
    }

    /// - Parameter id: of a draft that is saved again.
    public func save(draft id: String?, of review: String, event: String, values: [(name: String, value: String)]) async throws -> Draft {
        let seen = try await seen(review)
        guard let kind = EventKind(rawValue: event), seen.sight.mayRecord(kind) else { throw CaseworkError.noSuchThing(event) }
        var version = 0
        let stream: StreamID
        if let id {
            guard try await latest(of: Self.stream(id)) != nil else { throw CaseworkError.noSuchThing("draft") }
            stream = Self.stream(id)
            version = try await caseload.log.head(of: stream)?.version ?? 0
        } else {
            stream = .random(.draft)
        }
        let facts = DraftSaved(
            account: viewer.account, review: seen.reference, event: event, names: values.map(\.name), values: values.map(\.value))
        let content = EventContent(
            name: "draft.saved", schema: 1, occurredOn: .day(today), actor: viewer.account, facts: try JSON.bytes(of: facts))
        _ = try await caseload.log.append([NewSealedEvent(subject: .stream(stream), after: version, content: content)])
        guard let draft = try await latest(of: stream) else { throw CaseworkError.noSuchThing("draft") }
        return draft
    }

    /// Destroys the draft's key.
    public func discard(draft id: String) async throws {
        guard try await latest(of: Self.stream(id)) != nil else { throw CaseworkError.noSuchThing("draft") }
        _ = try await caseload.log.destroyKey(of: .stream(Self.stream(id)))
    }

    private static func stream(_ id: String) -> StreamID { StreamID("\(StreamKind.draft.rawValue):\(id)") }

    /// - Returns: `nil` for a draft that is gone, or somebody else's.
    private func latest(of stream: StreamID) async throws -> Draft? {
        guard let last = try await caseload.log.events(of: stream, after: 0).last, let content = last.content else { return nil }
        let saved: DraftSaved = try JSON.value(from: content.facts)
        guard saved.account == viewer.account else { return nil }
        return Draft(
            id: String(stream.description.drop { $0 != ":" }.dropFirst()), review: saved.review, event: saved.event,
            savedOn: last.recordedAt.day?.description ?? "", values: zip(saved.names, saved.values).map { ($0, $1) })
    }
}

extension Array {
    fileprivate func asyncMap<Value>(_ transform: (Element) async throws -> Value) async throws -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}
