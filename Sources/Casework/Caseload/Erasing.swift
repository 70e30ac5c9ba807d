internal import CivilDates
internal import Events
internal import Guidance
internal import Learning
internal import Workflow

extension Caseload {
    /// Puts the erasure on record, then destroys the key.
    ///
    /// In this order: a crash in between leaves a record of an erasure that
    /// is done when it is asked for again, never a silent one.
    func erase(_ session: RecordingSession, _ request: RecordingRequest) async throws -> RecordAnswer {
        guard var erasure = session.erasure, var decided = session.decided.last else {
            throw CaseworkError.noSuchThing("what is to be erased")
        }
        let loaded = session.loaded
        let subject: SealedSubject
        switch erasure.scope {
        case .person:
            guard let person = erasure.person else { throw CaseworkError.noSuchThing("person") }
            erasure.toRedact = NamingEntries.of(person, in: loaded)
            subject = .person(loaded.stream, person.description)
        case .document:
            guard let document = erasure.document else { throw CaseworkError.noSuchThing("document") }
            subject = .document(loaded.stream, document.description)
        case .review:
            subject = .stream(loaded.stream)
        }
        decided.event = ReviewEvent(erasure)
        let appended = try await append([decided], to: loaded.stream, after: loaded.state.version)
        if erasure.scope == .review {
            try await note(
                ReviewErasure(
                    reference: loaded.reference, stream: loaded.stream.description, on: today, by: erasure.by,
                    ground: erasure.ground, lastBackupOn: erasure.lastBackupOn, entries: loaded.entries.count + 1),
                actor: request.actor)
        }
        let count = try await log.destroyKey(of: subject)
        var answer = RecordAnswer(
            review: loaded.reference, event: EventKind.erased.rawValue, entry: appended.last?.version ?? 0,
            stage: loaded.state.stage?.rawValue)
        answer.erasedEntries = count
        answer.toRedact = erasure.toRedact
        return answer
    }
}

/// Entries whose free text still names a person.
enum NamingEntries {
    /// The words of a person's name.
    static func words(of person: Person) -> [String] {
        person.details.name.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "-" }
            .filter { $0.count > 1 }.map(String.init)
    }

    /// The entries of the review that hold a word of the person's name, but
    /// for those that are erased with the record itself: `17: words`.
    static func of(_ number: ItemNumber<Person>, in loaded: LoadedReview) -> [String] {
        guard let person = loaded.state.people[number] else { return [] }
        let names = words(of: person)
        guard !names.isEmpty else { return [] }
        return loaded.entries.flatMap { entry -> [String] in
            guard let event = entry.event, event.fact.subject != .person(number) else { return [] }
            return event.written.sorted { $0.key < $1.key }.compactMap { key, value in
                names.contains { value.names($0) } ? "\(entry.version): \(key)" : nil
            }
        }
    }
}

extension FieldValue {
    /// Whether a text in it has the word, in whatever case.
    func names(_ name: String) -> Bool {
        switch self {
        case .text(let text):
            text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "-" }.contains { $0 == name }
        case .list(let list): list.contains { $0.names(name) }
        case .object(let object): object.values.contains { $0.names(name) }
        case .number, .flag, .null: false
        }
    }
}
