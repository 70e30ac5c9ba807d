public import CivilDates
public import Guidance

/// What the roles of a viewer come to in one review on one day: what lists
/// over many reviews need, without the review itself.
public struct RolesHeld: Hashable, Sendable {
    public let roles: [HeldRole]
    /// Every part that one of the roles may see.
    public let parts: Set<ReviewPart>

    /// - Returns: `nil` where the viewer has no role that sees anything of
    ///   the review: for them it does not exist.
    public init?(
        of viewer: Viewer, partnership: String, stage: ReviewStage?, access: [AccessSpan], on day: CivilDate
    ) {
        var roles: [HeldRole] = viewer.runs(partnership) ? [HeldRole(.processManager)] : []
        for span in access where span.account == viewer.account && span.holds(on: day) && !roles.contains(span.held) {
            roles.append(span.held)
        }
        let parts = roles.reduce(into: Set<ReviewPart>()) { $0.formUnion(Permissions.visible($1.role, in: stage)) }
        // Counts over many reviews are no sight of one.
        guard !parts.subtracting([.aggregates]).isEmpty else { return nil }
        self.roles = roles
        self.parts = parts
    }

    public var isOffice: Bool { roles.contains { $0.role == .processManager } }

    /// The agencies that the viewer acts for.
    public var agencies: [String] {
        roles.filter { $0.role == .agencyLead || $0.role == .individualManagementReviewAuthor }.compactMap(\.agency)
    }

    public func isOwn(_ agency: String) -> Bool { agencies.contains { ActingRules.isSame($0, agency) } }

    public func sees(_ part: ReviewPart) -> Bool { parts.contains(part) }

    /// Whether a clock is to be seen, by what it is about and whose it is.
    /// Those of a request or an action go with it; those of a family member
    /// with the contacts.
    public func sees(clockOf subject: String?, detail: String?) -> Bool {
        let isOwn = detail.map { self.isOwn($0) } ?? false
        switch subject?.first {
        case "Q": return sees(.allRequests) || sees(.ownRequests) && isOwn
        case "A": return sees(.actions) || sees(.ownActions) && isOwn
        case "P": return sees(.family) || sees(.contactLog)
        case "R": return sees(.clocks) && sees(.recommendations)
        default: return sees(.clocks)
        }
    }
}

/// What a viewer may see of one review on one day, and record on it.
///
/// Whoever answers for a review asks this and nothing else.
public struct Sight: Sendable {
    public let viewer: Viewer
    public let held: RolesHeld
    public let day: CivilDate
    /// As it stands now, whatever earlier day is looked at.
    let review: ReviewState

    /// - Returns: `nil` where the review is hidden from the viewer.
    public init?(of viewer: Viewer, on review: ReviewState, day: CivilDate) {
        guard
            let held = RolesHeld(
                of: viewer, partnership: review.partnership, stage: review.stage, access: review.accessSpans, on: day)
        else { return nil }
        self.viewer = viewer
        self.held = held
        self.day = day
        self.review = review
    }

    public var roles: [HeldRole] { held.roles }
    public var parts: Set<ReviewPart> { held.parts }
    public var isOffice: Bool { held.isOffice }
    public var agencies: [String] { held.agencies }

    /// The persons of the review whose account it is; one as a rule.
    public var people: [ItemNumber<Person>] {
        var people: [ItemNumber<Person>] = []
        for person in roles.compactMap(\.person) where !people.contains(person) { people.append(person) }
        return people
    }

    /// Whether the viewer has signed the confidentiality agreement of this
    /// review.
    public var hasSignedConfidentiality: Bool {
        people.contains { review.people[$0]?.confidentialitySigned != nil }
    }

    public func sees(_ part: ReviewPart) -> Bool { held.sees(part) }

    public func isOwn(_ agency: String) -> Bool { held.isOwn(agency) }

    // MARK: - Things

    public func sees(_ request: AgencyRequest) -> Bool {
        sees(.allRequests) || sees(.ownRequests) && isOwn(request.agency)
    }

    public func sees(_ action: PlannedAction) -> Bool {
        sees(.actions) || sees(.ownActions) && isOwn(action.agreed.fact.agency)
    }

    /// Family members whose register, or whose slice of it, is the
    /// viewer's to see.
    public func seesFamily(of person: ItemNumber<Person>) -> Bool {
        sees(.family) || sees(.familySlice) && supported.contains(person)
    }

    /// Those whom the viewer supports as an advocate.
    public var supported: Set<ItemNumber<Person>> {
        review.supported(by: roles.filter { $0.role == .specialistAdvocate }.compactMap(\.person))
    }

    // MARK: - Recording

    /// Events that the viewer may record now, in the order of their names.
    ///
    /// For an agency, those about a request or an action only while it has
    /// one.
    public var events: [EventKind] {
        let kinds = roles.reduce(into: Set<EventKind>()) { kinds, held in
            kinds.formUnion(Permissions.permitted(held.role, in: review.stage).filter { hasPlace(for: $0, as: held) })
        }
        return kinds.sorted { $0.rawValue < $1.rawValue }
    }

    public func mayRecord(_ event: EventKind) -> Bool { events.contains(event) }

    private func hasPlace(for event: EventKind, as held: HeldRole) -> Bool {
        switch held.role {
        case .agencyLead, .individualManagementReviewAuthor:
            guard let agency = held.agency else { return false }
            let requests = review.requests.filter { $0.withdrawn == nil && ActingRules.isSame($0.agency, agency) }
            switch event {
            case .requestReturned: return requests.contains { $0.signedOff == nil }
            case .returnSignedOff: return requests.contains { !$0.returned.isEmpty && $0.signedOff == nil }
            case .actionReportedDone, .actionMilestoneReached:
                return review.plan.actions.contains { $0.isLive && ActingRules.isSame($0.agreed.fact.agency, agency) }
            default: return true
            }
        case .specialistAdvocate: return !review.supported(by: held.person.map { [$0] } ?? []).isEmpty
        case .processManager, .partnershipChair, .partnershipBoard, .independentChair, .reportAuthor, .panelMember,
            .expertMember, .familyLiaisonOfficer, .seniorInvestigatingOfficer, .coronersOfficer, .homeOfficeTeam,
            .qualityAssurancePanel, .domesticAbuseCommissioner, .policeAndCrimeCommissioner:
            return true
        }
    }

    /// In which role an event is recorded: of several the first that may,
    /// and of an agency's roles the one of the agency that it is about.
    public func role(recording event: EventKind?, about agency: String? = nil) -> HeldRole? {
        roles.recording(event, about: agency)
    }
}

extension [HeldRole] {
    /// The first that may record an event, and of an agency's roles the one
    /// of the agency that it is about; else the first of all, which is then
    /// told why not.
    public func recording(_ event: EventKind?, about agency: String? = nil) -> HeldRole? {
        let fitting = filter { held in event.map { Permissions.mayRecord(held.role, $0) } ?? false }
        return fitting.first { held in agency.map { about in held.agency.map { ActingRules.isSame($0, about) } ?? true } ?? true }
            ?? fitting.first ?? first
    }
}
