internal import CivilDates
internal import Guidance

/// Who acts for an agency acts for that one alone, and who supports a family
/// member speaks of that one alone.
///
/// Source: process.md section 3, agency lead: own agency's requests and
/// actions; specialist advocate: the family-facing slice only [K] G16.
enum ActingRules {
    static func objections(to event: ReviewEvent, in review: ReviewState, _ setting: Setting) -> [Objection] {
        switch setting.author.role {
        case .agencyLead, .individualManagementReviewAuthor:
            setting.agency.map { forAgency($0, event, in: review) } ?? []
        case .specialistAdvocate: setting.author.account.map { forFamily($0, event, in: review, setting.today) } ?? []
        case .processManager, .partnershipChair, .partnershipBoard, .independentChair, .reportAuthor, .panelMember,
            .expertMember, .familyLiaisonOfficer, .seniorInvestigatingOfficer, .coronersOfficer, .homeOfficeTeam,
            .qualityAssurancePanel, .domesticAbuseCommissioner, .policeAndCrimeCommissioner:
            []
        }
    }

    /// Whether two names are of one agency, in whatever case they were
    /// typed.
    static func isSame(_ one: String, _ other: String) -> Bool { one == other || one.lowercased() == other.lowercased() }

    private static func forAgency(_ agency: String, _ event: ReviewEvent, in review: ReviewState) -> [Objection] {
        func isOther(_ name: String?) -> Bool { name.map { !isSame($0, agency) } ?? false }
        func objection(_ isOther: Bool, _ words: String) -> [Objection] { isOther ? [Objection(.notAllowed, words)] : [] }
        switch event.fact {
        case let entry as ChronologyEntryRecorded:
            return objection(
                isOther(entry.agency) || isOther(review.chronology[entry.number]?.recorded.fact.agency),
                "the record is another agency’s")
        case let done as ActionReportedDone:
            return objection(isOther(review.plan.actions[done.action]?.agreed.fact.agency), "the action is another agency’s")
        case let reached as ActionMilestoneReached:
            return objection(isOther(review.plan.actions[reached.action]?.agreed.fact.agency), "the action is another agency’s")
        case let signed as AgencySignedOff: return objection(isOther(signed.agency), "it is another agency that is to sign off")
        case let secured as RecordsSecured: return objection(isOther(secured.agency), "they are another agency’s records")
        case let filed as DocumentFiled:
            let earlier = review.documents[filed.number]
            let isForeign = isOther(filed.agency) || earlier.map { isOther($0.latest.agency ?? "") } ?? false
            let isWide = filed.circle != .agency && filed.circle != .office
            return objection(isForeign, "the document is not of this agency")
                + objection(isWide, "an agency files for itself: the office decides who else sees it (circle agency or office)")
        default: return []
        }
    }

    private static func forFamily(
        _ account: String, _ event: ReviewEvent, in review: ReviewState, _ today: CivilDate
    ) -> [Objection] {
        if let filed = event.fact as? DocumentFiled {
            let earlier = review.documents[filed.number]
            return filed.circle == .family && earlier.map { $0.latest.circle == .family } ?? true
                ? [] : [Objection(.notAllowed, "an advocate files for the family alone (circle family)")]
        }
        guard case .text(let text)? = event.written["person"], let person = ItemNumber<Person>(text) else { return [] }
        guard !review.supported(by: account, on: today).contains(person) else { return [] }
        return [Objection(.notAllowed, "\(person) is not supported by this advocate: the office records advocate-named first")]
    }
}

extension ReviewState {
    /// Family members whom an advocate's account supports: those for whom
    /// the advocate is named, or the service that the advocate works for
    /// and nobody in person.
    func supported(by account: String, on day: CivilDate) -> Set<ItemNumber<Person>> {
        let own = heldRoles(of: account, on: day).filter { $0.role == .specialistAdvocate }.compactMap(\.person)
        return supported(by: own)
    }

    func supported(by advocates: [ItemNumber<Person>]) -> Set<ItemNumber<Person>> {
        let services = advocates.compactMap { self.people[$0]?.details.organisation?.lowercased() }
        return Set(
            people.filter { person in
                guard let named = person.advocate?.fact, named.declined != true else { return false }
                if let advocate = named.advocate { return advocates.contains(advocate) }
                return named.service.map { services.contains($0.lowercased()) } ?? false
            }.map(\.number))
    }
}
