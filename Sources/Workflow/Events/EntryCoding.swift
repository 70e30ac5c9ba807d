internal import CivilDates
public import Events
internal import Guidance

// How an entry stands in the log: the envelope's name, date and actor, and
// one JSON object with the role, what qualifies the entry, and the facts.

/// The JSON object of an entry.
struct StoredEntry: Codable {
    var account: String?
    var role: String
    var despite: String?
    var objections: [String]?
    var corrects: Int?
    var facts: [String: FieldValue]
}

extension StoredEntry {
    /// - Returns: `nil` when the facts do not read.
    static func reading(_ facts: [UInt8]) -> StoredEntry? { EverydayJSON.entry(facts) ?? FactJSON.value(facts) }
}

extension EventKind {
    /// Layout of the facts under every name. A later layout reads the
    /// earlier ones; a fixture of each is kept.
    public static let schema = 1
}

extension DecidedEntry {
    /// As the log takes it.
    public var content: EventContent {
        let stored = StoredEntry(
            account: author.account, role: author.role.rawValue, despite: despite?.reason,
            objections: despite?.objections, corrects: corrects, facts: event.written)
        return EventContent(
            name: event.kind.rawValue, schema: EventKind.schema, occurredOn: occurredOn, actor: author.actor,
            facts: FactJSON.bytes(of: stored))
    }

    /// Whose key seals it, in a stream.
    public func sealedSubject(in stream: StreamID) -> SealedSubject {
        switch event.fact.subject {
        case .review: .stream(stream)
        case .person(let number): .person(stream, number.description)
        case .document(let number): .document(stream, number.description)
        }
    }
}

extension Entry {
    /// Reads an entry of a review's stream.
    ///
    /// - Throws: `.writtenByNewerProgram` for a name or layout that this
    ///   program does not know, `.damaged` for facts that do not read.
    public init(_ sealed: SealedEvent) throws(EventLogError) {
        guard let recordedOn = sealed.recordedAt.day else { throw .damaged(position: sealed.position) }
        guard let content = sealed.content else {
            self.init(
                version: sealed.version, occurredOn: nil, recordedOn: recordedOn,
                recordedAt: sealed.recordedAt.milliseconds, author: Author(actor: "", role: .processManager), event: nil)
            return
        }
        guard let kind = EventKind(rawValue: content.name), content.schema <= EventKind.schema else {
            throw .writtenByNewerProgram(name: content.name, schema: content.schema, position: sealed.position)
        }
        guard let stored = StoredEntry.reading(content.facts), let role = ReviewRole(rawValue: stored.role),
            let event = try? ReviewEvent(kind, reading: stored.facts)
        else { throw .damaged(position: sealed.position) }
        self.init(
            version: sealed.version, occurredOn: content.occurredOn, recordedOn: recordedOn,
            recordedAt: sealed.recordedAt.milliseconds,
            author: Author(actor: content.actor, account: stored.account, role: role),
            despite: stored.despite.map { Despite(reason: $0, objections: stored.objections ?? []) },
            corrects: stored.corrects, event: event)
    }
}
