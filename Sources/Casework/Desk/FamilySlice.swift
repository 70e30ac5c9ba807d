internal import CivilDates
internal import Guidance
public import Learning
internal import Workflow

/// What a family's advocate sees of a review: where it stands in plain
/// words, the next contact, letters, and a draft while it is theirs to read.
public struct FamilySliceAnswer: Encodable, Sendable {
    public var review: String
    public var reviewName: String
    /// Where the review stands, in plain words.
    public var state: String
    /// What comes next, in plain words.
    @OrNull public var next: String?
    public var isPaused: Bool
    public var people: [Member]
    public var letters: [Letter]
    public var drafts: [Draft]
    /// Events that the advocate may record now.
    public var events: [String]

    /// A family member whom the viewer supports.
    public struct Member: Encodable, Sendable {
        public var person: String
        public var name: String
        /// Day by which the next contact was promised.
        @OrNull public var promisedBy: String?
        @OrNull public var lastContact: String?
        public var steps: [FamilyAnswer.Step]
        /// What they said of the draft, in their own words.
        public var comments: [String]
    }

    public struct Letter: Encodable, Sendable {
        public var document: String
        public var title: String
        @OrNull public var on: String?
        public var hasFile: Bool
    }

    public struct Draft: Encodable, Sendable {
        public var person: String
        public var document: String
        public var version: Int
        public var title: String
        /// The last day on which it is theirs to read.
        @OrNull public var until: String?
    }
}

extension Desk {
    public func familySlice(_ reference: String) async throws -> FamilySliceAnswer {
        let seen = try await seen(reference, .familySlice)
        let (state, sight) = (seen.state, seen.sight)
        let members = state.people.filter { sight.isOffice || sight.seesFamily(of: $0.number) && sight.supported.contains($0.number) }
            .filter { !sight.isOffice || PersonPart.ofFamily.contains($0.details.part.rawValue) }
        let drafts = sight.familyDrafts
        return FamilySliceAnswer(
            review: state.reference, reviewName: seen.loaded.edition.labels[.reviewName],
            state: state.stage?.inPlainWords.state ?? "", next: state.stage?.inPlainWords.next,
            isPaused: !state.openPauses.isEmpty,
            people: members.map { person in
                let whole = FamilyAnswer.Member(person, in: state)
                return .init(
                    person: whole.person, name: whole.name, promisedBy: whole.promisedBy, lastContact: whole.lastContact,
                    steps: whole.steps,
                    comments: state.familyReadings.filter { $0.given.fact.person == person.number }.compactMap { $0.read?.fact.comments })
            },
            letters: state.documents.filter { document in
                document.latest.circle == .family && sight.sees(document) && !drafts.contains { $0.document == document.number }
            }.map { document in
                .init(
                    document: document.number.description, title: document.latest.title,
                    on: document.versions.last?.on?.description, hasFile: document.latest.sha256 != nil)
            },
            drafts: drafts.map { draft in
                .init(
                    person: draft.person.description, document: draft.document.description, version: draft.version,
                    title: state.documents[draft.document].map { $0.versions[draft.version - 1].fact.title } ?? "",
                    until: draft.until?.description)
            },
            events: sight.events.map(\.rawValue))
    }
}

extension ReviewStage {
    /// Where a review stands and what comes next, for a family: no term of
    /// the trade.
    var inPlainWords: (state: String, next: String?) {
        switch self {
        case .notified: ("The partnership has been told of the death.", "It asks the agencies what they know.")
        case .scoping: ("The agencies are being asked what they know.", "The partnership decides whether to hold a review.")
        case .decision: ("The partnership is deciding whether to hold a review.", "You will be told of the decision.")
        case .noReview:
            ("The partnership decided not to hold a review.", "The Home Office looks at the decision. You may say what you think of it.")
        case .alternativeRoute: ("The death is being looked at in another way.", nil)
        case .commissioning: ("There will be a review. An independent chair is being found.", "The chair gets in touch with you.")
        case .active: ("The panel is at work.", "A draft of the report is written.")
        case .drafting: ("The report is being written.", "You will be able to read the draft before it is finished.")
        case .familyReading: ("The draft is with you to read, if you wish.", "The panel considers what you say.")
        case .panelSigned: ("The panel has agreed the report.", "The partnership looks at it.")
        case .partnershipSigned: ("The partnership has agreed the report.", "It goes to the Home Office.")
        case .submitted: ("The report is with the Home Office.", "A panel there reads it.")
        case .qualityAssuranceMeeting: ("The Home Office’s panel is reading the report.", "It writes a letter about it.")
        case .qualityAssuranceLetter: ("The Home Office’s panel has written about the report.", "What it asks for is done.")
        case .amended: ("The report has been changed as the Home Office’s panel asked.", "The final report is sent out.")
        case .finalCopiesSent: ("The final report has been sent.", "You will be told before it is published.")
        case .prePublication: ("The report is about to be published.", "You will be told the day.")
        case .published: ("The report is published.", "The partnership sees to it that what was promised is done.")
        case .withheld: ("The report is finished and is not published.", "The partnership sees to it that what was promised is done.")
        case .monitoring: ("The partnership is seeing to it that what was promised is done.", nil)
        case .closed, .archived: ("The review is closed.", nil)
        }
    }
}
