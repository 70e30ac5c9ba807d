internal import CivilDates
public import Guidance

// What may be asked of a review before something is recorded. Each is named
// as the sentence that it checks.

func wasDecidedToReview(_ review: ReviewState) -> Bool { review.hasReached(.decidedToReview) }
func hasIndependentChair(_ review: ReviewState) -> Bool { review.chair != nil }

func chairHasStatedIndependence(_ review: ReviewState) -> Bool {
    guard let chair = review.chair else { return false }
    return review.independence.contains { $0.fact.person == chair.person }
}

func panelHasSignedOff(_ review: ReviewState) -> Bool { review.hasReached(.panelSignedOff) }
func partnershipHasSignedOff(_ review: ReviewState) -> Bool { review.hasReached(.partnershipSignedOff) }
func hasSignedConfidentiality(_ person: Person) -> Bool { person.confidentialitySigned != nil }

/// The Home Office is content, with or without changes: its last letter
/// says so, whenever that was told.
func mayBePublished(_ review: ReviewState) -> Bool {
    switch review.qualityLetters.inOrderOfDays.last?.fact.answer {
    case .content, .contentSubjectToChanges: true
    case .resubmit, .notForPublication, nil: false
    }
}

/// A charge without a verdict, a decision not to charge, or an end, against
/// any of those suspected. A step that names nobody is of all of them.
func criminalCaseRuns(_ review: ReviewState) -> Bool {
    var running: Set<ItemNumber<Person>?> = []
    for step in review.criminalSteps.inOrderOfDays {
        switch step.fact.step {
        case .arrest, .charge, .trialDated, .appeal: running.insert(step.fact.person)
        case .verdict, .sentence, .noCharge, .discontinued:
            if step.fact.person == nil { running = [] }
            running.remove(step.fact.person)
        }
    }
    return !running.isEmpty
}

enum DeathRules {
    /// A death lies in the past, and before anybody was told of it.
    static func objections(
        toDeathOn died: ApproximateDate?, notified: ApproximateDate?, _ setting: Setting
    ) -> [Objection] {
        guard let earliest = died?.possibleDays?.lowerBound else { return [] }
        if earliest > setting.today { return [Objection(.contradiction, "the death is dated after today (died)")] }
        guard let notified = notified?.possibleDays?.upperBound, earliest > notified else { return [] }
        return [Objection(.contradiction, "the death is dated after it was notified (died)")]
    }
}

enum DecisionRules {
    static func objections(to decision: DecisionTaken, in review: ReviewState, _ setting: Setting) -> [Objection] {
        let test = setting.edition.eligibility
        let limbs = test.parts.flatMap(\.limbs) + test.also
        // The caller opened the edition that is named; another one here
        // means that there is none.
        var objections: [Objection] = decision.edition == setting.edition.pin.description
            ? [] : [Objection(.contradiction, "there is no edition \(decision.edition): dhr guidance list shows those that there are")]
        for finding in decision.findings where !limbs.contains(where: { $0.slug.text == finding.limb }) {
            let known = limbs.map(\.slug.text).joined(separator: ", ")
            objections.append(
                Objection(.contradiction, "the test has no limb \(finding.limb): use one of \(known)", citation: nil))
        }
        guard decision.outcome != .moreInformation else { return objections }
        // A part that has one limb met needs no word on its others.
        let open = test.parts.flatMap { part -> [EligibilityLimb] in
            let isMet = part.limbs.contains { limb in
                decision.findings.contains { $0.limb == limb.slug.text && $0.finding == .met }
            }
            return isMet ? [] : part.limbs.filter { limb in !decision.findings.contains { $0.limb == limb.slug.text } }
        }
        if !open.isEmpty {
            objections.append(
                Objection(
                    .irregular, "no reason is given on \(open.map(\.slug.text).joined(separator: ", "))",
                    citation: setting.citation(ofStep: "decision")))
        }
        if decision.outcome == .otherRoute, decision.route == nil {
            objections.append(Objection(.irregular, "it is not said which other route (route)"))
        }
        return objections
    }
}

enum RequestRules {
    /// An agency answers for itself alone.
    static func agencyMayAnswer(
        _ number: ItemNumber<AgencyRequest>, in review: ReviewState, _ setting: Setting
    ) -> [Objection] {
        guard let agency = setting.agency, let request = review.requests[number], !ActingRules.isSame(request.agency, agency) else { return [] }
        return [Objection(.notAllowed, "the request is to another agency")]
    }

    static func isReturned(_ number: ItemNumber<AgencyRequest>, in review: ReviewState) -> [Objection] {
        guard let request = review.requests[number], request.returned.isEmpty else { return [] }
        return [Objection(.irregular, "no answer to it is recorded: record request-returned first")]
    }
}

public enum PanelRules {
    static func objections(to member: PanelMemberJoined, _ setting: Setting) -> [Objection] {
        member.sector.map { unknownSector($0, setting) } ?? []
    }

    static func unknownSector(_ sector: String, _ setting: Setting) -> [Objection] {
        guard !setting.edition.panelSectors.contains(where: { $0.slug.text == sector }) else { return [] }
        let known = setting.edition.panelSectors.map(\.slug.text).joined(separator: ", ")
        return [Objection(.contradiction, "the edition has no sector \(sector): use one of \(known)")]
    }

    /// Sectors without a member and without a reason.
    public static func missingSectors(of review: ReviewState, in edition: Edition) -> [PanelSector] {
        let jurisdiction: Jurisdiction = edition.jurisdictions == [.wales] ? .wales : .england
        let covered = Set(review.currentPanel.compactMap(\.sector))
        let explained = Set(review.sectorGaps.map(\.fact.sector))
        return edition.panelSectors(in: jurisdiction).filter {
            !covered.contains($0.slug.text) && !explained.contains($0.slug.text)
        }
    }

    /// A panel that meets on a review that nobody decided to hold, or the
    /// quality of what nobody submitted.
    static func isDue(_ meeting: MeetingHeld, in review: ReviewState, _ setting: Setting) -> [Objection] {
        guard let stage = review.stage(on: setting.occurredOn), let destination = meeting.destination,
            !TransitionTable.isDue(destination, by: .meetingHeld, in: stage)
        else { return [] }
        let isPanel = destination == .active
        return [
            Objection(
                .irregular, isPanel ? "it has not been decided to review" : "the report has not been submitted",
                citation: setting.citation(ofStep: isPanel ? "panel-meetings" : "qa-assessment"))
        ]
    }

    /// A panel meeting without the numbers that a local protocol asks for.
    static func quorum(of meeting: MeetingHeld, in review: ReviewState, _ setting: Setting) -> [Objection] {
        guard meeting.kind(in: review) == .panel, let quorum = setting.edition.quorum, !meeting.present.isEmpty else {
            return []
        }
        let members = review.currentPanel.filter { meeting.present.contains($0.person) }
        let sectors = Set(members.compactMap(\.sector))
        var unmet: [String] = []
        if members.count < quorum.members { unmet.append("\(members.count) members of \(quorum.members) were there") }
        let missing = quorum.sectors.map(\.text).filter { !sectors.contains($0) }
        if !missing.isEmpty { unmet.append("nobody was there for \(missing.joined(separator: ", "))") }
        return unmet.map { Objection(.irregular, "no quorum: \($0)", citation: quorum.basis.citation) }
    }
}

enum CriminalCaseRules {
    static func mayBeInterviewed(
        _ number: ItemNumber<Person>, in review: ReviewState, _ setting: Setting, refused: Bool
    ) -> [Objection] {
        guard !refused, criminalCaseRuns(review), let person = review.people[number] else { return [] }
        let answer = person.clearances.inOrderOfDays.last { $0.fact.answer != .asked }?.fact.answer
        guard answer != .cleared, answer != .clearedWithLimits else { return [] }
        return [
            Objection(
                .irregular, "a criminal case runs and the investigators have not cleared the interview",
                citation: setting.citation(ofStep: "interviews"))
        ]
    }
}

enum ConfidentialityRules {
    /// The system hands papers to nobody who has not signed.
    static func mayReceivePapers(_ number: ItemNumber<Person>, in review: ReviewState, _ setting: Setting) -> [Objection] {
        guard let person = review.people[number], !hasSignedConfidentiality(person) else { return [] }
        let document = setting.edition.documents.first { $0.slug.text == "confidentiality-agreement" }
        return [
            Objection(
                .notAllowed, "\(number) has not signed the confidentiality agreement of this review: record confidentiality-signed first",
                citation: document?.basis.citation)
        ]
    }
}

enum DeadlineRules {
    static func mayBeSet(_ name: String, _ setting: Setting) -> [Objection] {
        limit(name, setting) == nil ? [unknown(name, setting)] : []
    }

    static func mayBeMoved(_ move: DeadlineMoved, in review: ReviewState, _ setting: Setting) -> [Objection] {
        guard let limit = limit(move.limit, setting) else { return [unknown(move.limit, setting)] }
        switch limit.moving {
        case .nobody(let why):
            return [Objection(.irregular, "nobody can move it: \(why)", citation: limit.basis.citation)]
        case .parties, .notStated: return []
        }
    }

    private static func limit(_ name: String, _ setting: Setting) -> Guidance.TimeLimit? {
        Slug<Guidance.TimeLimit>(name).flatMap { setting.edition.limit($0) }
    }

    private static func unknown(_ name: String, _ setting: Setting) -> Objection {
        let known = setting.edition.limits.map(\.slug.text).joined(separator: ", ")
        return Objection(.contradiction, "the edition has no limit \(name): use one of \(known)")
    }
}

enum ActionRules {
    static func isReported(_ number: ItemNumber<PlannedAction>, in plan: ActionPlan) -> [Objection] {
        plan.actions[number].map { $0.reported == nil } == true
            ? [Objection(.irregular, "nobody has reported it done: record action-reported-done first")] : []
    }
}

enum SignOffRules {
    static func objectionsToPanelSignOff(in review: ReviewState, _ setting: Setting) -> [Objection] {
        var objections: [Objection] = []
        let isBefore = review.wasTakenOver(after: .commissioning)
        if !hasIndependentChair(review), !isBefore {
            objections.append(
                Objection(.irregular, "no independent chair is recorded", citation: setting.citation(ofStep: "commission-chair")))
        } else if !chairHasStatedIndependence(review), !isBefore {
            objections.append(
                Objection(
                    .irregular, "the chair's independence statement is not recorded",
                    citation: setting.citation(ofStep: "commission-chair")))
        }
        let unread = review.familyReadings.filter { $0.read == nil }.map(\.given.fact.person.description)
        if !unread.isEmpty {
            objections.append(
                Objection(
                    .irregular, "family members still have the draft: \(unread.joined(separator: ", "))",
                    citation: setting.citation(ofStep: "family-reading")))
        }
        return objections
    }

    static func objectionsToSubmission(in review: ReviewState, _ setting: Setting) -> [Objection] {
        guard !partnershipHasSignedOff(review), !review.wasTakenOver(after: .panelSigned) else { return [] }
        return [
            Objection(.irregular, "the partnership has not signed off", citation: setting.citation(ofStep: "csp-sign-off"))
        ]
    }
}

enum PublicationRules {
    static func objectionsToPublishing(in review: ReviewState, _ setting: Setting) -> [Objection] {
        var objections: [Objection] = []
        if !wasDecidedToReview(review), !review.wasTakenOver(after: .decision) {
            objections.append(
                Objection(.irregular, "it was never decided to review", citation: setting.citation(ofStep: "decision")))
        }
        let isLetterKnown = !review.qualityLetters.isEmpty || !review.wasTakenOver(after: .qualityAssuranceLetter)
        if isLetterKnown, !mayBePublished(review) {
            objections.append(
                Objection(
                    .irregular, "no letter says that the Home Office is content",
                    citation: setting.citation(ofStep: "pre-publication")))
        }
        if !review.tellings.contains(where: { $0.fact.telling == "before-publication" }),
            !review.people.contains(where: { $0.steps.contains { $0.fact.step == .toldOfPublicationDate } })
        {
            objections.append(
                Objection(
                    .irregular, "the family were not told of the day before",
                    citation: setting.citation(ofStep: "pre-publication")))
        }
        return objections
    }

    /// No birthday, no anniversary, no hearing.
    static func objectionsToDay(_ day: CivilDate?, in review: ReviewState, _ setting: Setting) -> [Objection] {
        guard let day else { return [] }
        var reasons: Set<String> = []
        for person in review.people {
            for avoid in person.wishes?.fact.avoid ?? [] where avoid.touches(day) {
                reasons.insert("\(person.number) asked to keep this day clear")
            }
        }
        if case .day(let died)? = review.death.died, (died.month, died.day) == (day.month, day.day) {
            reasons.insert("it is the anniversary of the death")
        }
        for step in review.criminalSteps where step.fact.day == day { reasons.insert("a trial is on this day") }
        for parallel in review.parallels where parallel.linked.fact.day == day {
            reasons.insert("\(parallel.number) has a hearing on this day")
        }
        return reasons.sorted().map {
            Objection(.irregular, $0, citation: setting.citation(ofStep: "pre-publication"))
        }
    }
}

extension ApproximateDate {
    /// Whether a day falls on it, in whatever year where the day is exact.
    func touches(_ day: CivilDate) -> Bool {
        switch self {
        case .day(let own): own.month == day.month && own.day == day.day
        case .month(_, let month): month == day.month
        case .year(let year): year == day.year
        }
    }
}

enum ClosureRules {
    static func objections(in review: ReviewState, _ setting: Setting) -> [Objection] {
        var objections: [Objection] = []
        let live = review.plan.actions.filter(\.isLive).map(\.number.description)
        if !live.isEmpty {
            objections.append(
                Objection(
                    .irregular, "actions are not accepted as done: \(live.joined(separator: ", "))",
                    citation: setting.citation(ofStep: "closure")))
        }
        let unsettled = review.irregularities.filter { $0.resolved == nil }.map(\.number.description)
        if !unsettled.isEmpty {
            objections.append(Objection(.irregular, "irregularities are not resolved: \(unsettled.joined(separator: ", "))"))
        }
        if review.stage == .noReview, !review.hasReached(.homeOfficeOutcomeReceived) {
            objections.append(
                Objection(
                    .irregular, "the Home Office has not given its view of the decision not to review",
                    citation: setting.citation(ofStep: "decision-not-to-review")))
        }
        return objections
    }

    static func objections(to erasure: Erased, in review: ReviewState, _ setting: Setting) -> [Objection] {
        if review.legalHold != nil {
            return [Objection(.notAllowed, "a legal hold lies on this review: record legal-hold-lifted first")]
        }
        switch erasure.scope {
        case .person:
            return erasure.person == nil ? [Objection(.contradiction, "say whose record (person)")] : []
        case .document:
            return erasure.document == nil ? [Objection(.contradiction, "say which document (document)")] : []
        case .review:
            let isClosed = review.stage == .closed
            let kept = review.retention.flatMap { $0.fact.until }.map { setting.today < $0 } ?? false
            var objections: [Objection] = []
            if !isClosed { objections.append(Objection(.notAllowed, "the review is not closed")) }
            if kept { objections.append(Objection(.irregular, "the papers are to be kept until \(review.retention?.fact.until?.description ?? "")")) }
            return objections
        }
    }
}

enum DataReturnRules {
    static func objections(to answer: DataReturnAnswered, in review: ReviewState, _ setting: Setting) -> [Objection] {
        guard let field = setting.edition.dataFields.first(where: { $0.slug.text == answer.field }) else {
            let known = setting.edition.dataFields.map(\.slug.text).joined(separator: ", ")
            return [Objection(.contradiction, "the return has no field \(answer.field): use one of \(known)")]
        }
        var objections: [Objection] = []
        switch field.scope {
        case .victim, .perpetrator:
            if answer.person == nil { objections.append(Objection(.contradiction, "say about whom (person)")) }
        case .document, .review: break
        }
        let values = answer.values.filter { $0 != DataField.notKnown }
        switch field.kind {
        case .choice, .choices:
            for value in values where !field.values.contains(value) {
                objections.append(
                    Objection(.contradiction, "\(value) is not one of \(field.values.joined(separator: ", "))"))
            }
            if field.kind == .choice, values.count > 1 { objections.append(Objection(.contradiction, "choose one value")) }
        case .text, .number, .month: break
        }
        return objections
    }
}
