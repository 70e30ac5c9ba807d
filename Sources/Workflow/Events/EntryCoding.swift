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
    /// Each text is one object; together they are one list.
    ///
    /// - Returns: `nil` when they do not read as so many objects: then each
    ///   is read by itself, to find the one at fault.
    static func decoding(_ texts: [[UInt8]]) -> [StoredEntry]? {
        guard !texts.isEmpty else { return [] }
        var list: [UInt8] = []
        list.reserveCapacity(texts.reduce(2) { $0 + $1.count + 1 })
        for text in texts {
            list.append(UInt8(ascii: list.isEmpty ? "[" : ","))
            list += text
        }
        list.append(UInt8(ascii: "]"))
        guard let stored: [StoredEntry] = FactJSON.value(list), stored.count == texts.count else { return nil }
        return stored
    }
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
    public init(_ sealed: SealedEvent) throws(EventLogError) { try self.init(sealed, stored: nil) }

    /// Reads the entries of a stream, with the facts of all of them decoded
    /// at once, which takes two thirds of the time.
    ///
    /// - Throws: as for one entry, by the position of the first that is at
    ///   fault.
    public static func reading(_ sealed: [SealedEvent]) throws(EventLogError) -> [Entry] {
        let stored = StoredEntry.decoding(sealed.compactMap(\.content?.facts))
        var (entries, next): ([Entry], Int) = ([], 0)
        entries.reserveCapacity(sealed.count)
        for event in sealed {
            entries.append(try Entry(event, stored: event.content == nil ? nil : stored?[next]))
            if event.content != nil { next += 1 }
        }
        return entries
    }

    private init(_ sealed: SealedEvent, stored known: StoredEntry?) throws(EventLogError) {
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
        guard let stored = known ?? FactJSON.value(content.facts), let role = ReviewRole(rawValue: stored.role),
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
