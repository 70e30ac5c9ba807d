internal import CivilDates
public import Documents
internal import Guidance
internal import Learning
internal import Workflow

/// The answers about one review, each for whoever its part is for.
extension Desk {
    /// What is due and what can be done, as far as it is about what the
    /// viewer sees; events that are not theirs to record are left out.
    public func next(_ reference: String) async throws -> NextAnswer {
        let seen = try await seen(reference)
        let sight = seen.sight
        try await note("next", seen)
        var answer = caseload.next(seen.loaded) { sight.sees($0) }
        func own(_ event: String?) -> String? {
            event.flatMap { EventKind(rawValue: $0) }.flatMap { sight.mayRecord($0) ? $0.rawValue : nil }
        }
        if !sight.sees(.summary) { (answer.stage, answer.stageLabel) = ("", "") }
        for place in answer.steps.indices {
            answer.steps[place].event = own(answer.steps[place].event)
            answer.steps[place].mover = own(answer.steps[place].mover)
        }
        answer.leadsOn = answer.leadsOn.filter { own($0) != nil }
        return answer
    }

    /// The events behind a review. What an entry says is withheld where its
    /// part is not the viewer's.
    public func history(_ reference: String) async throws -> HistoryAnswer {
        let seen = try await seen(reference, .history)
        var answer = caseload.history(seen.loaded)
        for (place, entry) in seen.loaded.entries.enumerated() where entry.event != nil && !seen.sight.sees(entry) {
            answer.entries[place].facts = nil
            answer.entries[place].despite = nil
            answer.entries[place].objections = []
            answer.entries[place].withheld = true
        }
        return answer
    }

    /// The state on one page, for a colleague who takes it over.
    public func handover(_ reference: String) async throws -> HandoverAnswer {
        let seen = try await seen(reference, .allRequests, what: "handover")
        var answer = caseload.handover(seen.loaded)
        if !seen.sight.sees(.history) {
            (answer.irregularities, answer.notes, answer.notKnown) = ([], [], [])
            let steps = caseload.next(seen.loaded) { seen.sight.sees($0) }.steps
            answer.toDo = steps.map { step in step.due.map { "\(step.what), \($0)" } ?? step.what }
        }
        if !seen.sight.sees(.family) { answer.promisedContacts = [] }
        return answer
    }

    /// The register of the family and friends. For whoever sees the contact
    /// log alone: when they were in touch, without what was said.
    public func family(_ reference: String) async throws -> FamilyAnswer {
        let seen = try await seen(reference)
        guard seen.sight.sees(.family) || seen.sight.sees(.contactLog) else { throw CaseworkError.notVisible(.family) }
        try await note("family", seen)
        var answer = caseload.family(seen.loaded)
        guard !seen.sight.sees(.family) else { return answer }
        answer.people = answer.people.map(\.contactsAlone)
        return answer
    }

    public func grid(_ reference: String) async throws -> GridAnswer {
        caseload.grid(try await seen(reference, .analysis, what: "grid").loaded)
    }

    public func chronology(_ reference: String) async throws -> ChronologyAnswer {
        caseload.chronology(try await seen(reference, .chronology).loaded)
    }

    /// The same as a table for the report.
    public func chronologyTable(_ reference: String) async throws -> CSVDocument {
        caseload.chronologyTable(try await seen(reference, .chronology).loaded)
    }

    public func actionPlan(_ reference: String) async throws -> CSVDocument {
        caseload.actionPlan(try await seen(reference, .actions, what: "action-plan").loaded)
    }

    public func dataReturn(_ reference: String) async throws -> DataReturn {
        try caseload.dataReturn(try await seen(reference, .allRequests, what: "data-return").loaded)
    }

    /// What the review holds on one person, for that person's request.
    public func subjectAccess(_ reference: String, person: String) async throws -> SubjectAccessAnswer {
        try caseload.subjectAccess(try await seen(reference, .access, what: "subject-access").loaded, person: person)
    }

    /// That material exists, not what it says; who looked at it, for the
    /// office alone.
    public func disclosure(_ reference: String) async throws -> DisclosureAnswer {
        let seen = try await seen(reference, .disclosureSchedule)
        var answer = try await caseload.disclosure(seen.reference)
        if !seen.sight.sees(.access) { answer.views = [] }
        return answer
    }

    /// Who looked at a review, what at, and when.
    public func viewings(of reference: String) async throws -> [Viewing] {
        try await caseload.viewings(of: try await seen(reference, .access).reference)
    }

    /// The file of a document, in the latest version that the viewer may
    /// open or in an earlier one. One that they may not answers as one that
    /// is not there.
    public func paper(_ reference: String, document: String, version: Int? = nil) async throws -> (name: String, bytes: [UInt8]) {
        let seen = try await seen(reference)
        let open = ItemNumber<CaseDocument>(document).flatMap { seen.state.documents[$0] }.map { seen.sight.versions(of: $0) }
        guard let open, let latest = open.last, version.map(open.contains) ?? true else {
            // An erased document is told of to whoever sees all of them.
            guard seen.sight.isOffice else { throw CaseworkError.notVisible(.allDocuments) }
            return try await caseload.paper(seen.loaded, document: document, version: version)
        }
        try await note("paper \(document)", seen)
        return try await caseload.paper(seen.loaded, document: document, version: version ?? latest)
    }

    /// A letter, ready to be read over and sent.
    public func letter(
        _ name: String, about subject: LetterSubject, of reference: String, overrides: [String: String] = [:]
    ) async throws -> LetterAnswer {
        let seen = try await seen(reference, .allRequests, what: "letter \(name)")
        return try await caseload.letter(name, about: subject, of: seen.loaded, overrides: overrides)
    }

    /// Reminders of everything that is past its day and not answered.
    public func letters(_ reference: String) async throws -> [LetterAnswer] {
        try await caseload.chasers(try await seen(reference, .allRequests, what: "letters").loaded)
    }
}

extension FamilyAnswer.Member {
    /// When they were in touch, and nothing else that they said.
    fileprivate var contactsAlone: Self {
        var member = self
        (member.wishes, member.contactBy, member.notToShare, member.pseudonym, member.pseudonymChosenBy) = (nil, nil, nil, nil, nil)
        (member.notWith, member.avoid, member.steps) = ([], [], [])
        member.contacts = contacts.map { .init(on: $0.on, by: $0.by, means: $0.means, reached: $0.reached, words: nil) }
        return member
    }
}
