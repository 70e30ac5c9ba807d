public import CivilDates
public import Guidance

/// Something that an agency is asked for.
public enum RequestKind: String, CaseIterable, FieldScalar {
    case information, chronology, summary
    /// An individual management review.
    case managementReview = "imr"
    case other
}

/// A request to an agency, from the asking to the sign-off.
public struct AgencyRequest: Numbered {
    public static let letter = "Q"
    public static let noun = "a request"
    public static var ledger: KeyPath<ReviewState, Ledger<Self>> { \.requests }
    public let number: ItemNumber<AgencyRequest>
    public let asked: Dated<AgencyAsked>
    public internal(set) var due: CivilDate?
    public internal(set) var dueMoves: [Dated<RequestDueMoved>] = []
    public internal(set) var chases: [Dated<RequestChased>] = []
    public internal(set) var returned: [Dated<RequestReturned>] = []
    public internal(set) var checks: [Dated<ReturnChecked>] = []
    public internal(set) var signedOff: Dated<ReturnSignedOff>?
    public internal(set) var withdrawn: Dated<RequestWithdrawn>?

    public var agency: String { asked.fact.agency }

    /// Neither answered nor withdrawn, or sent back and not answered again.
    public var isOpen: Bool {
        guard withdrawn == nil, signedOff == nil else { return false }
        guard let last = returned.last else { return true }
        return checks.last.map { $0.version > last.version && $0.fact.outcome == .sentBack } ?? false
    }

    public enum State: String, CaseIterable, Sendable {
        case asked, chased, returned
        case sentBack = "sent-back"
        case accepted
        case signedOff = "signed-off"
        case withdrawn
    }

    public var state: State {
        if withdrawn != nil { return .withdrawn }
        if signedOff != nil { return .signedOff }
        if let check = checks.last, check.version > (returned.last?.version ?? 0) {
            return check.fact.outcome == .sentBack ? .sentBack : .accepted
        }
        if !returned.isEmpty { return .returned }
        return chases.isEmpty ? .asked : .chased
    }
}

/// An agency was asked for something.
public struct AgencyAsked: ReviewFact {
    public static let kind = EventKind.agencyAsked
    public static let meaning = "An agency was asked for information, a chronology, a summary or its own review"
    public var number = ItemNumber<AgencyRequest>.unset
    public var agency = ""
    public var request = RequestKind.information
    public var due: CivilDate?
    public var keyLines: [ItemNumber<KeyLine>] = []
    public var author: ItemNumber<Person>?
    public var what: String?
    public static let fields: [Field<Self>] = [
        .number(\.number, \.requests),
        .field("agency", \.agency, "Who is asked"),
        .field("request", \.request, "What for"),
        .field("due", \.due, "By when, as the letter says"),
        .list("key-lines", \.keyLines, "Key lines of enquiry that it is to answer"),
        .field("author", \.author, "Author of the agency's review"),
        .field("what", \.what, "What exactly, in a few words"),
    ]
    public init() {}

    /// Asking for information opens the scoping.
    public var destination: ReviewStage? { request == .information ? .scoping : nil }

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        guard request == .managementReview, review.terms.agreed == nil else { return [] }
        return [
            Objection(
                .irregular, "terms of reference were not agreed before: agencies answer to them",
                citation: setting.citation(ofStep: "agency-requests"))
        ]
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.requests.add(AgencyRequest(number: number, asked: Dated(self, entry), due: due))
        review.reach(request == .managementReview ? .reportRequestedFromAgency : .informationRequested, on: entry.occurredOn, entry)
    }
}

/// An agency was reminded.
public struct RequestChased: ReviewFact {
    public static let kind = EventKind.requestChased
    public static let meaning = "An agency was reminded of a request"
    public var request = ItemNumber<AgencyRequest>.unset
    public var how: String?
    public static let fields: [Field<Self>] = [
        .field("request", \.request, "The request"), .field("how", \.how, "How, and whom"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.requests.change(request) { $0.chases.append(Dated(self, entry)) }
    }
}

/// Another day was agreed for an answer.
public struct RequestDueMoved: ReviewFact {
    public static let kind = EventKind.requestDueMoved
    public static let meaning = "Another day was agreed for an agency's answer; the earlier one stays on record"
    public var request = ItemNumber<AgencyRequest>.unset
    public var due: CivilDate?
    public var reason = ""
    public var agreedBy = ""
    public static let fields: [Field<Self>] = [
        .field("request", \.request, "The request"),
        .field("due", \.due, "The new day", .required),
        .field("reason", \.reason, "Why"),
        .field("agreed-by", \.agreedBy, "Who agreed it"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.requests.change(request) {
            $0.dueMoves.append(Dated(self, entry))
            $0.due = due
        }
    }
}

/// An agency answered.
public struct RequestReturned: ReviewFact {
    public static let kind = EventKind.requestReturned
    public static let meaning = "An agency's answer arrived"
    public var request = ItemNumber<AgencyRequest>.unset
    public var document: ItemNumber<CaseDocument>?
    public var nothingHeld: Bool?
    public static let fields: [Field<Self>] = [
        .field("request", \.request, "The request"),
        .field("document", \.document, "The answer"),
        .field("nothing-held", \.nothingHeld, "yes: the agency holds nothing on the people of the review"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        RequestRules.agencyMayAnswer(request, in: review, setting)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.requests.change(request) { $0.returned.append(Dated(self, entry)) }
        let kind = review.requests[request]?.asked.fact.request
        review.reach(kind == .managementReview ? .reportReceivedFromAgency : .informationReturned, on: entry.occurredOn, entry)
    }
}

/// An answer was looked through.
public struct ReturnChecked: ReviewFact {
    public enum Outcome: String, CaseIterable, FieldScalar {
        case accepted
        case sentBack = "sent-back"
    }

    public static let kind = EventKind.returnChecked
    public static let meaning = "An agency's answer was checked for quality"
    public var request = ItemNumber<AgencyRequest>.unset
    public var outcome = Outcome.accepted
    public var by: String?
    public var points: String?
    public static let fields: [Field<Self>] = [
        .field("request", \.request, "The request"),
        .field("outcome", \.outcome, "Whether it will do"),
        .field("by", \.by, "Who checked it"),
        .field("points", \.points, "What is wanting"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        RequestRules.isReturned(request, in: review)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.requests.change(request) { $0.checks.append(Dated(self, entry)) }
    }
}

/// A senior officer of the agency stands behind its answer.
public struct ReturnSignedOff: ReviewFact {
    public static let kind = EventKind.returnSignedOff
    public static let meaning = "A senior officer of the agency signed off its answer"
    public var request = ItemNumber<AgencyRequest>.unset
    public var officer = ""
    public static let fields: [Field<Self>] = [
        .field("request", \.request, "The request"), .field("officer", \.officer, "Post of the senior officer"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        RequestRules.agencyMayAnswer(request, in: review, setting) + RequestRules.isReturned(request, in: review)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.requests.change(request) { $0.signedOff = Dated(self, entry) }
    }
}

/// A request no longer needs an answer.
public struct RequestWithdrawn: ReviewFact {
    public static let kind = EventKind.requestWithdrawn
    public static let meaning = "A request to an agency was withdrawn"
    public var request = ItemNumber<AgencyRequest>.unset
    public var reason = ""
    public static let fields: [Field<Self>] = [
        .field("request", \.request, "The request"), .field("reason", \.reason, "Why"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.requests.change(request) { $0.withdrawn = Dated(self, entry) }
    }
}
