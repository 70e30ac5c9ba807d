public import CivilDates
public import Guidance

/// Which partnerships an office looks after.
public enum PartnershipScope: Hashable, Sendable {
    case all
    case named([String])

    /// In whatever case the name was typed.
    public func holds(_ partnership: String) -> Bool {
        switch self {
        case .all: true
        case .named(let names): names.contains { $0.lowercased() == partnership.lowercased() }
        }
    }
}

/// Who looks at a review or records on it: an account, and what it is in
/// the office beside its roles on single reviews.
public struct Viewer: Hashable, Sendable {
    public enum Office: Hashable, Sendable {
        case none
        case processManager(PartnershipScope)
    }

    /// As `access-given` names it.
    public var account: String
    public var office: Office

    public init(account: String, office: Office = .none) {
        self.account = account
        self.office = office
    }

    /// Whether the office that the account works in runs the reviews of a
    /// partnership.
    public func runs(_ partnership: String) -> Bool {
        switch office {
        case .none: false
        case .processManager(let scope): scope.holds(partnership)
        }
    }
}

/// A role that an account holds on a review, and for whom.
public struct HeldRole: Hashable, Sendable {
    public let role: ReviewRole
    /// The agency that it acts for.
    public let agency: String?
    /// The person of the review whose account it is.
    public let person: ItemNumber<Person>?

    public init(_ role: ReviewRole, agency: String? = nil, person: ItemNumber<Person>? = nil) {
        self.role = role
        self.agency = agency
        self.person = person
    }
}

/// From when until when an account holds a role, with what the panel and
/// the chair's term say of it.
public struct AccessSpan: Hashable, Sendable {
    public let account: String
    public let held: HeldRole
    public let from: CivilDate
    /// The first day on which it no longer holds.
    public let until: CivilDate?

    public init(account: String, held: HeldRole, from: CivilDate, until: CivilDate?) {
        self.account = account
        self.held = held
        self.from = from
        self.until = until
    }

    public func holds(on day: CivilDate) -> Bool { from <= day && until.map { day < $0 } ?? true }
}

extension ReviewState {
    /// Every access that was ever given, as long as it holds.
    ///
    /// A panel member has it from the day of joining, and no longer on the
    /// day after leaving, whether or not anybody recorded that the access
    /// ended; a chair no longer after the day on which the term ended.
    /// Source: process.md section 3, panel member: "leave date ends access"
    /// [K] G16.
    public var accessSpans: [AccessSpan] {
        access.flatMap { access -> [AccessSpan] in
            let fact = access.given.fact
            let held = HeldRole(fact.role, agency: fact.agency, person: fact.person)
            return times(of: held).compactMap { time in
                let from = max(access.from, time.from ?? access.from)
                let until = [access.until, time.until].compactMap { $0 }.min()
                if let until, until <= from { return nil }
                return AccessSpan(account: fact.account, held: held, from: from, until: until)
            }
        }
    }

    /// The roles of an account on a day, with the agency and person of each.
    public func heldRoles(of account: String, on day: CivilDate) -> [HeldRole] {
        var held: [HeldRole] = []
        for span in accessSpans where span.account == account && span.holds(on: day) && !held.contains(span.held) {
            held.append(span.held)
        }
        return held
    }

    /// From which day until before which one a person sits on the panel, or
    /// chairs. One span without ends where nothing is recorded of it; none
    /// where they left and the day cannot be told.
    private func times(of held: HeldRole) -> [(from: CivilDate?, until: CivilDate?)] {
        guard let person = held.person else { return [(nil, nil)] }
        let terms: [(from: ApproximateDate?, left: (on: ApproximateDate?, is: Bool))]
        switch held.role {
        case .panelMember, .expertMember:
            terms = panel.filter { $0.person == person }.map { ($0.joined.on, ($0.left?.on, $0.left != nil)) }
        case .independentChair:
            // Papers reach a chair before the contract is signed.
            terms = chairs.filter { $0.person == person }.map { (nil, ($0.left?.on, $0.left != nil)) }
        case .partnershipChair, .partnershipBoard, .processManager, .reportAuthor, .agencyLead,
            .individualManagementReviewAuthor, .familyLiaisonOfficer, .specialistAdvocate, .seniorInvestigatingOfficer,
            .coronersOfficer, .homeOfficeTeam, .qualityAssurancePanel, .domesticAbuseCommissioner,
            .policeAndCrimeCommissioner:
            terms = []
        }
        guard !terms.isEmpty else { return [(nil, nil)] }
        return terms.compactMap { term in
            let from = term.from?.possibleDays?.lowerBound
            guard term.left.is else { return (from, nil) }
            // Of several days on which they can have left, the earliest.
            guard let last = term.left.on?.possibleDays?.lowerBound, let until = CivilDate(dayNumber: last.dayNumber + 1)
            else { return nil }
            return (from, until)
        }
    }
}
