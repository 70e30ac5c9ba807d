public import CivilDates
public import Guidance

public enum MeetingKind: String, CaseIterable, FieldScalar {
    case scoping, panel
    case partnershipBoard = "csp-board"
    case family
    /// The agencies' practitioners meet to learn (Wales).
    case learningEvent = "learning-event"
    case qualityAssurance = "qa"
    case other
}

/// A meeting, from the invitation to the minutes.
public struct Meeting: Numbered {
    public static let letter = "M"
    public static let noun = "a meeting"
    public static var ledger: KeyPath<ReviewState, Ledger<Self>> { \.meetings }
    public let number: ItemNumber<Meeting>
    public internal(set) var called: Dated<MeetingCalled>
    public internal(set) var held: Dated<MeetingHeld>?
    public internal(set) var cancelled: Dated<MeetingCancelled>?
}

/// People were asked to a meeting.
public struct MeetingCalled: ReviewFact {
    public static let kind = EventKind.meetingCalled
    public static let meaning = "A meeting was called, or another day was found for it"
    public var number = ItemNumber<Meeting>.unset
    public var meeting = MeetingKind.panel
    public var day: CivilDate?
    public var place: String?
    public var papers: [ItemNumber<CaseDocument>] = []
    public var agenda: String?
    public static let fields: [Field<Self>] = [
        .field("number", \.number, "Its number; an earlier one where another day was found", .given),
        .field("meeting", \.meeting, "What kind"),
        .field("day", \.day, "The day", .required),
        .field("place", \.place, "Where, or how"),
        .list("papers", \.papers, "Papers that go with the invitation"),
        .field("agenda", \.agenda, "Agenda"),
    ]
    public init() {}

    public mutating func complete(for review: ReviewState, in setting: Setting) {
        if !number.isSet { number = review.meetings.next }
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        if review.meetings[number] == nil {
            review.meetings.add(Meeting(number: number, called: Dated(self, entry)))
        } else {
            review.meetings.change(number) { $0.called = Dated(self, entry) }
        }
    }
}

/// A meeting took place.
public struct MeetingHeld: ReviewFact {
    public static let kind = EventKind.meetingHeld
    public static let meaning = "A meeting took place"
    public var number: ItemNumber<Meeting>?
    public var meeting: MeetingKind?
    public var present: [ItemNumber<Person>] = []
    public var apologies: [ItemNumber<Person>] = []
    public var decided: String?
    public var minutes: ItemNumber<CaseDocument>?
    public static let fields: [Field<Self>] = [
        .field("meeting-number", \.number, "The meeting that was called; left out: one that was not, which gets the next number", .given),
        .field("meeting", \.meeting, "What kind, where it was not called before"),
        .list("present", \.present, "Who was there"),
        .list("apologies", \.apologies, "Who sent apologies"),
        .field("decided", \.decided, "What was decided"),
        .field("minutes", \.minutes, "Minutes"),
    ]
    public init() {}

    /// What kind of meeting it was.
    func kind(in review: ReviewState) -> MeetingKind {
        meeting ?? number.flatMap { review.meetings[$0]?.called.fact.meeting } ?? .other
    }

    public mutating func complete(for review: ReviewState, in setting: Setting) {
        if meeting == nil { meeting = kind(in: review) }
        if number == nil { number = review.meetings.next }
    }

    public var destination: ReviewStage? {
        switch meeting {
        case .scoping: .decision
        case .panel: .active
        case .qualityAssurance: .qualityAssuranceMeeting
        case .partnershipBoard, .family, .learningEvent, .other, nil: nil
        }
    }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        var objections = PanelRules.quorum(of: self, in: review, setting) + PanelRules.isDue(self, in: review, setting)
        if let number, !number.isThere(in: review), number != review.meetings.next {
            objections.append(Objection(.contradiction, "the review has no \(number)"))
        }
        return objections
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        if let number, review.meetings[number] != nil {
            review.meetings.change(number) { $0.held = Dated(self, entry) }
        } else {
            var called = MeetingCalled()
            called.number = number ?? review.meetings.next
            called.meeting = kind(in: review)
            if case .day(let day)? = entry.occurredOn { called.day = day }
            review.meetings.add(Meeting(number: called.number, called: Dated(called, entry), held: Dated(self, entry)))
        }
        switch kind(in: review) {
        case .scoping: review.reach(.scopingMeetingHeld, on: entry.occurredOn, entry)
        case .panel: review.reach(.firstPanelMeeting, on: entry.occurredOn, entry, onlyFirst: true)
        case .qualityAssurance: review.reach(.qualityAssuranceMeeting, on: entry.occurredOn, entry)
        case .partnershipBoard, .family, .learningEvent, .other: break
        }
    }
}

/// A meeting will not take place.
public struct MeetingCancelled: ReviewFact {
    public static let kind = EventKind.meetingCancelled
    public static let meaning = "A meeting was cancelled"
    public var number = ItemNumber<Meeting>.unset
    public var reason: String?
    public static let fields: [Field<Self>] = [
        .field("meeting-number", \.number, "The meeting"), .field("reason", \.reason, "Why"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.meetings.change(number) { $0.cancelled = Dated(self, entry) }
    }
}
