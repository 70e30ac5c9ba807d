public import CivilDates
public import Guidance

/// Somebody sits on the panel.
public struct PanelMember: Hashable, Sendable {
    public let joined: Dated<PanelMemberJoined>
    public internal(set) var left: Dated<PanelMemberLeft>?
    public var person: ItemNumber<Person> { joined.fact.person }
    public var sector: String? { joined.fact.sector }
}

/// Somebody joined the panel.
public struct PanelMemberJoined: ReviewFact {
    public static let kind = EventKind.panelMemberJoined
    public static let meaning = "Somebody joined the panel"
    public var person = ItemNumber<Person>.unset
    public var agency = ""
    public var sector: String?
    public var isExpert: Bool?
    public var expertise: String?
    public var isIndependent: Bool?
    public var pay: Money?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "Who, as a person of the review"),
        .field("agency", \.agency, "For which agency or service"),
        .field("sector", \.sector, "Sector that is covered, by its name in the edition: police"),
        .field("expert", \.isExpert, "yes: an expert or “by and for” member"),
        .field("expertise", \.expertise, "On what: a community, a faith, an identity"),
        .field("independent", \.isIndependent, "yes: outside the line management of the staff involved"),
        .field("pay", \.pay, "Agreed pay"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        PanelRules.objections(to: self, setting)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.panel.append(PanelMember(joined: Dated(self, entry)))
    }
}

/// Somebody left the panel, and sees its papers no longer.
public struct PanelMemberLeft: ReviewFact {
    public static let kind = EventKind.panelMemberLeft
    public static let meaning = "Somebody left the panel and sees its papers no longer"
    public var person = ItemNumber<Person>.unset
    public var reason: String?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "Who"), .field("reason", \.reason, "Why"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        guard let place = review.panel.lastIndex(where: { $0.person == person && $0.left == nil }) else { return }
        review.panel[place].left = Dated(self, entry)
    }
}

/// Why a sector is not on the panel.
public struct SectorGapExplained: ReviewFact {
    public static let kind = EventKind.sectorGapExplained
    public static let meaning = "It was recorded why a sector is not on the panel"
    public var sector = ""
    public var reason = ""
    public static let fields: [Field<Self>] = [
        .field("sector", \.sector, "The sector, by its name in the edition"), .field("reason", \.reason, "Why"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        PanelRules.unknownSector(sector, setting)
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.sectorGaps.append(Dated(self, entry))
    }
}

/// Time that an expert member gave, and what was paid for it.
public struct ExpertTimeRecorded: ReviewFact {
    public static let kind = EventKind.expertTimeRecorded
    public static let meaning = "Time of an expert member and what was paid for it"
    public var person = ItemNumber<Person>.unset
    public var hours = 0
    public var paid: Money?
    public static let fields: [Field<Self>] = [
        .field("person", \.person, "Who"), .field("hours", \.hours, "Hours"), .field("paid", \.paid, "Paid"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.expertTime.append(Dated(self, entry))
    }
}

extension ReviewRole: FieldScalar {}

/// An account may work on the review in a role.
public struct AccessGiven: ReviewFact {
    public static let kind = EventKind.accessGiven
    public static let meaning = "An account may work on this review in a role, from a day on"
    public var account = ""
    public var role = ReviewRole.panelMember
    public var agency: String?
    public var person: ItemNumber<Person>?
    public static let fields: [Field<Self>] = [
        .field("account", \.account, "The account"),
        .field("role", \.role, "In which role"),
        .field("agency", \.agency, "For which agency, where the role is one of an agency"),
        .field("person", \.person, "The person of the review whose account it is"),
    ]
    public init() {}

    public func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        switch role {
        case .agencyLead, .individualManagementReviewAuthor:
            agency == nil ? [Objection(.contradiction, "this role acts for an agency: say for which (agency)")] : []
        case .partnershipChair, .partnershipBoard, .processManager, .independentChair, .reportAuthor, .panelMember,
            .expertMember, .familyLiaisonOfficer, .specialistAdvocate, .seniorInvestigatingOfficer, .coronersOfficer,
            .homeOfficeTeam, .qualityAssurancePanel, .domesticAbuseCommissioner, .policeAndCrimeCommissioner:
            []
        }
    }

    public func apply(to review: inout ReviewState, at entry: Entry) {
        review.access.append(Access(given: Dated(self, entry), from: entry.dateForOrder))
    }
}

/// An account may no longer work on the review.
public struct AccessEnded: ReviewFact {
    public static let kind = EventKind.accessEnded
    public static let meaning = "An account may no longer work on this review, from a day on"
    public var account = ""
    public var role: ReviewRole?
    public static let fields: [Field<Self>] = [
        .field("account", \.account, "The account"), .field("role", \.role, "In this role alone; left out: in all"),
    ]
    public init() {}

    public func apply(to review: inout ReviewState, at entry: Entry) {
        for place in review.access.indices
        where review.access[place].given.fact.account == account && review.access[place].until == nil
            && (role == nil || review.access[place].given.fact.role == role)
        {
            review.access[place].until = entry.dateForOrder
        }
    }
}

/// From when until when an account works on a review, and as what.
public struct Access: Hashable, Sendable {
    public let given: Dated<AccessGiven>
    public let from: CivilDate
    /// The first day on which it no longer may.
    public internal(set) var until: CivilDate?

    public func holds(on day: CivilDate) -> Bool { from <= day && until.map { day < $0 } ?? true }
}
