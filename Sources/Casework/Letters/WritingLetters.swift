internal import CivilDates
internal import Guidance
public import Learning
internal import Workflow

/// A letter about a review, ready to be read over and sent.
public struct LetterAnswer: Encodable, Sendable {
    public var letter: String
    public var title: String
    /// Markdown; a gap reads `[missing: what it is]`.
    public var text: String
    public var missing: [Missing]
    /// Event that records that it was sent.
    public var recordWith: String = EventKind.letterSent.rawValue
    /// What it is about: `Q3`.
    @OrNull public var subject: String?

    public struct Missing: Encodable, Sendable {
        public var field: String
        public var meaning: String
    }

    init(_ letter: Letter, _ filled: FilledLetter, subject: String?) {
        self.letter = letter.name
        title = letter.title
        text = filled.text
        missing = filled.missing.map { Missing(field: $0.name, meaning: $0.meaning) }
        self.subject = subject
    }
}

/// What a letter is about, beside the review.
public struct LetterSubject: Sendable {
    public var person: String?
    public var request: String?
    public var recommendation: String?
    public var meeting: String?
    public var agency: String?
    /// Fields that the writer gives.
    public var given: [String: String]

    public init(
        person: String? = nil, request: String? = nil, recommendation: String? = nil, meeting: String? = nil,
        agency: String? = nil, given: [String: String] = [:]
    ) {
        self.person = person
        self.request = request
        self.recommendation = recommendation
        self.meeting = meeting
        self.agency = agency
        self.given = given
    }
}

extension Caseload {
    /// Writes a letter from what the review knows.
    ///
    /// - Parameter overrides: an area's own words, by name of the letter.
    public func letter(
        _ name: String, about subject: LetterSubject, of reference: String, overrides: [String: String] = [:]
    ) async throws -> LetterAnswer {
        try await letter(name, about: subject, of: review(reference), overrides: overrides)
    }

    func letter(
        _ name: String, about subject: LetterSubject, of loaded: LoadedReview, overrides: [String: String]
    ) async throws -> LetterAnswer {
        let library = try LetterLibrary.standard.overridden(by: overrides)
        guard let letter = library.letter(name) else {
            throw CaseworkError.notUnderstood(
                what: name, why: "there is no such letter: dhr review letters lists them")
        }
        let source = try await source(loaded)
        var values = source.common()
        try fill(&values, from: source, about: subject)
        let about = [subject.request, subject.recommendation, subject.person, subject.meeting].compactMap { $0 }.first
        return LetterAnswer(letter, letter.filled(with: values), subject: about)
    }

    private func source(_ loaded: LoadedReview) async throws -> ReviewLetterValues {
        ReviewLetterValues(
            loaded: loaded, deadlines: loaded.deadlines(on: today), register: try await register(), today: today)
    }

    private func fill(_ values: inout LetterValues, from source: ReviewLetterValues, about subject: LetterSubject) throws {
        let state = source.loaded.state
        func missing(_ text: String) -> CaseworkError { .noSuchThing(text) }
        if let text = subject.person {
            guard let person = ItemNumber<Person>(text).flatMap({ state.people[$0] }) else { throw missing(text) }
            values.fields.merge(source.values(of: person)) { _, new in new }
        }
        if let text = subject.request {
            guard let request = ItemNumber<AgencyRequest>(text).flatMap({ state.requests[$0] }) else { throw missing(text) }
            values.fields.merge(source.values(of: request)) { _, new in new }
            values.lists[.requests] = [source.values(of: request)]
        }
        if let text = subject.recommendation {
            guard let recommendation = ItemNumber<Recommendation>(text).flatMap({ state.plan.recommendations[$0] }) else {
                throw missing(text)
            }
            values.fields.merge(source.values(of: recommendation)) { _, new in new }
            values.lists[.recommendations] = [source.values(of: recommendation)]
            values.fields[.addresseeName] = recommendation.drafted.fact.addressee
            values.fields[.recipientName] = values.fields[.recipientName] ?? recommendation.drafted.fact.addressee
            values.fields[.recommendationSent] = recommendation.told.last?.on?.inLetters
            values.fields[.replyDue] = recommendation.told.last?.fact.replyBy?.inLetters
        }
        if let text = subject.meeting {
            guard let meeting = ItemNumber<Meeting>(text).flatMap({ state.meetings[$0] }) else { throw missing(text) }
            values.fields[.meetingName] = meeting.called.fact.meeting.rawValue
            values.fields[.meetingDate] = meeting.called.fact.day?.inLetters
            values.fields[.meetingPlace] = meeting.called.fact.place
            if let agenda = meeting.called.fact.agenda {
                values.lists[.agenda] = agenda.split(separator: "\n").map { [.agendaItem: String($0)] }
            }
        }
        if let agency = subject.agency {
            values.fields[.agencyName] = agency
            values.lists[.requests] = state.requests.filter { $0.isOpen && $0.agency == agency }.map { source.values(of: $0) }
            values.lists[.actions] = state.plan.actions.filter { $0.isLive && $0.agreed.fact.agency == agency }
                .map { ReviewLetterValues.values(of: $0) }
        }
        for (name, text) in subject.given {
            guard let field = MergeField(rawValue: name) else {
                throw CaseworkError.notUnderstood(what: name, why: "no letter has such a field")
            }
            values.fields[field] = text
        }
    }

    /// A reminder for everything of a review that is past its day and not
    /// answered: requests and actions by agency, recommendations by body.
    public func chasers(_ reference: String) async throws -> [LetterAnswer] {
        try await chasers(review(reference))
    }

    func chasers(_ loaded: LoadedReview) async throws -> [LetterAnswer] {
        let source = try await source(loaded)
        let state = loaded.state
        var chasers: [LetterAnswer] = []
        func write(_ name: String, subject: String, _ change: (inout LetterValues) -> Void) {
            guard let letter = LetterLibrary.standard.letter(name) else { return }
            var values = source.common()
            change(&values)
            chasers.append(LetterAnswer(letter, letter.filled(with: values), subject: subject))
        }
        let late = state.requests.filter { request in request.isOpen && request.due.map { $0 < today } ?? false }
        for agency in Self.inOrder(late.map(\.agency)) {
            let requests = late.filter { $0.agency == agency }
            write("request-chaser", subject: requests.map(\.number.description).joined(separator: ", ")) { values in
                values.fields[.agencyName] = agency
                values.fields[.recipientName] = agency
                values.lists[.requests] = requests.map { source.values(of: $0) }
            }
        }
        let overdue = state.plan.actions.filter { $0.isOverdue(on: today) }
        for agency in Self.inOrder(overdue.map(\.agreed.fact.agency)) {
            let actions = overdue.filter { $0.agreed.fact.agency == agency }
            write("action-chaser", subject: actions.map(\.number.description).joined(separator: ", ")) { values in
                values.fields[.agencyName] = agency
                values.fields[.recipientName] = agency
                values.lists[.actions] = actions.map { ReviewLetterValues.values(of: $0) }
            }
        }
        for recommendation in state.plan.recommendations where recommendation.state == .told || recommendation.state == .acknowledged {
            guard let told = recommendation.told.last, let due = told.fact.replyBy, due < today else { continue }
            write("recommendation-chaser", subject: recommendation.number.description) { values in
                values.fields[.addresseeName] = told.fact.body
                values.fields[.recipientName] = told.fact.body
                values.fields[.recommendationSent] = told.on?.inLetters
                values.lists[.recommendations] = [source.values(of: recommendation)]
            }
        }
        return chasers
    }

    private static func inOrder(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}
