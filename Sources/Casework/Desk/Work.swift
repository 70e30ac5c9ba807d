internal import CivilDates
internal import Guidance
public import Learning
internal import Workflow

/// What waits for a viewer over all their reviews, the first thing to do
/// first.
public struct WorkAnswer: Encodable, Sendable {
    public var items: [Item]

    public struct Item: Encodable, Sendable {
        public var review: String
        public var kind: Kind
        /// In words; without names.
        public var what: String
        /// Number of the thing: `Q3`.
        @OrNull public var subject: String?
        @OrNull public var due: String?
        public var overdue: Bool
        /// Event that records it as done.
        @OrNull public var event: String?
    }

    public enum Kind: String, CaseIterable, Encodable, Sendable {
        case request
        case signOff = "sign-off"
        case agreement
        case paper, meeting, action
        case draft
        case contact
        /// For the office: the first thing to do in a review.
        case review
    }
}

extension Desk {
    /// For people of the office, the first thing to do in each review; for
    /// others, what they are asked for: answers, sign-offs, papers to read,
    /// meetings ahead, actions of their agency, drafts to comment.
    public func work() async throws -> WorkAnswer {
        var items: [WorkAnswer.Item] = []
        for (digest, held) in try await digests() where digest.stage != ReviewStage.archived.rawValue {
            if held.isOffice {
                // A closed review owes nothing but what is late.
                guard let row = digest.pressing(on: today).first, row.isLate || digest.stage != ReviewStage.closed.rawValue else { continue }
                items.append(
                    .init(
                        review: digest.reference, kind: .review, what: row.what, subject: row.subject,
                        due: row.due?.description, overdue: row.isLate, event: nil))
            } else {
                let loaded = try await caseload.review(digest.reference)
                guard let sight = Sight(of: viewer, on: loaded.state, day: today) else { continue }
                items += work(in: loaded, sight)
            }
        }
        let ordered = items.enumerated().sorted {
            (!$0.element.overdue ? 1 : 0, $0.element.due ?? "9999", $0.offset)
                < (!$1.element.overdue ? 1 : 0, $1.element.due ?? "9999", $1.offset)
        }
        return WorkAnswer(items: ordered.map(\.element))
    }

    private func work(in loaded: LoadedReview, _ sight: Sight) -> [WorkAnswer.Item] {
        let state = loaded.state
        func item(
            _ kind: WorkAnswer.Kind, _ what: String, _ subject: String? = nil, due: CivilDate? = nil, _ event: EventKind? = nil
        ) -> WorkAnswer.Item {
            .init(
                review: loaded.reference, kind: kind, what: what, subject: subject, due: due?.description,
                overdue: due.map { $0 < today } ?? false, event: event.flatMap { sight.mayRecord($0) ? $0.rawValue : nil })
        }
        var items: [WorkAnswer.Item] = []
        for request in state.requests where sight.isOwn(request.agency) && sight.sees(request) && request.withdrawn == nil {
            let number = request.number.description
            if request.isOpen {
                let isBack = request.state == .sentBack
                items.append(
                    item(.request, isBack ? "Answer again: \(request.words) was sent back" : "Answer: \(request.words)", number, due: request.due, .requestReturned))
            } else if request.signedOff == nil, request.asksForSignOff, state.stage != .closed {
                items.append(item(.signOff, "Have the answer signed off: \(request.words)", number, .returnSignedOff))
            }
        }
        for action in state.plan.actions where sight.isOwn(action.agreed.fact.agency) && action.isLive && action.state != .reportedDone {
            items.append(
                item(.action, "Action \(action.number) of the plan", action.number.description, due: action.target, .actionReportedDone))
        }
        if sight.withheldPapers > 0 {
            items.append(item(.agreement, "Sign the confidentiality agreement: papers wait for it"))
        }
        if sight.sees(.meetings) {
            for meeting in state.meetings where meeting.held == nil && meeting.cancelled == nil {
                guard let day = meeting.called.fact.day, day >= today else { continue }
                items.append(item(.meeting, "Meeting (\(meeting.called.fact.meeting.rawValue))", meeting.number.description, due: day))
                for paper in meeting.called.fact.papers.compactMap({ state.documents[$0] }) where sight.sees(paper) {
                    items.append(item(.paper, "Read before the meeting", paper.number.description, due: day))
                }
            }
        }
        items += drafts(in: state, sight).map { item(.draft, $0.what, $0.subject, due: $0.due, $0.event) }
        for person in state.people where sight.supported.contains(person.number) {
            guard let due = person.promised?.fact.by else { continue }
            items.append(item(.contact, "Contact that was promised", person.number.description, due: due, .familyContacted))
        }
        return items
    }

    /// Drafts to be read and commented: the family's while they are theirs,
    /// the report by whoever has still to sign it off.
    private func drafts(
        in state: ReviewState, _ sight: Sight
    ) -> [(what: String, subject: String, due: CivilDate?, event: EventKind)] {
        var drafts: [(what: String, subject: String, due: CivilDate?, event: EventKind)] = []
        if sight.sees(.familySlice) {
            let read = Set(state.familyReadings.filter { $0.read != nil }.map(\.given.fact.person))
            drafts += sight.familyDrafts.filter { !read.contains($0.person) }.map {
                ("Read the draft with the family, and write down what they say", $0.document.description, $0.until, .draftReadByFamily)
            }
        }
        let isDrafted = state.stage == .drafting || state.stage == .familyReading
        if isDrafted, let draft = state.drafts.last, let number = draft.fact.document,
            let document = state.documents[number], sight.sees(document), !sight.sees(.familySlice)
        {
            drafts.append(("Comment on the draft \(draft.fact.draftVersion)", number.description, nil, .agencySignedOff))
        }
        if state.stage == .panelSigned, sight.mayRecord(.partnershipSignedOff) {
            drafts.append(("Sign the report off for the partnership", "", nil, .partnershipSignedOff))
        }
        return drafts
    }
}

extension AgencyRequest {
    /// Whether a senior officer is to stand behind the answer: the agency's
    /// own review, and a summary in its place.
    var asksForSignOff: Bool {
        switch asked.fact.request {
        case .managementReview, .summary: true
        case .information, .chronology, .other: false
        }
    }

    /// What is asked for, in words.
    var words: String {
        switch asked.fact.request {
        case .information: "information that the agency holds"
        case .chronology: "a chronology"
        case .summary: "a summary of engagement"
        case .managementReview: "the agency’s own review (IMR)"
        case .other: asked.fact.what ?? "what is asked in the letter"
        }
    }
}
