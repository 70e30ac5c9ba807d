public import CivilDates
public import Guidance

/// Something that is due, or that can be done now, with the rule that says
/// so.
public struct NextStep: Hashable, Sendable {
    public enum Urgency: Int, Comparable, Sendable {
        case overdue, dueSoon, now, running, later
        public static func < (a: Urgency, b: Urgency) -> Bool { a.rawValue < b.rawValue }
    }

    public let urgency: Urgency
    /// What, in words for a colleague; without names.
    public let what: String
    public let due: CivilDate?
    /// The rule: marks and citations.
    public let rule: String
    /// Who does it, as the edition calls them.
    public let owner: String?
    /// Event that records it.
    public let event: EventKind?
    /// The thing that it is about: `Q3`.
    public let subject: String?
}

extension ReviewState {
    /// What to do next, the most urgent first.
    public func nextSteps(under edition: Edition, deadlines: [Deadline]) -> [NextStep] {
        guard let stage, stage != .archived else { return [] }
        var steps = deadlines.filter(\.isOpen).map { step(for: $0) }
        if stage != .closed {
            steps += pendingTellings(edition) + stageSteps(stage, edition) + panelSteps(stage, edition)
            steps += familySteps(edition) + qualitySteps(edition) + recommendationSteps(edition)
        }
        steps += irregularities.filter { $0.resolved == nil }.map {
            NextStep(
                urgency: .now, what: "Settle irregularity \($0.number): \($0.event.rawValue) was recorded although \($0.despite.objections.joined(separator: "; "))",
                due: nil, rule: "recorded despite: \($0.despite.reason)", owner: nil, event: .irregularityResolved,
                subject: $0.number.description)
        }
        // What has no date stands after what has one.
        func order(_ step: (offset: Int, element: NextStep)) -> (NextStep.Urgency, Int, Int) {
            (step.element.urgency, step.element.due?.dayNumber ?? .max, step.offset)
        }
        return steps.enumerated().sorted { order($0) < order($1) }.map(\.element)
    }

    private func step(for deadline: Deadline) -> NextStep {
        let urgency: NextStep.Urgency =
            switch deadline.state {
            case .overdue: .overdue
            case .dueSoon: .dueSoon
            case .running, .paused: .running
            case .unknown, .met, .metLate, .notStarted: .later
            }
        var what = deadline.clock.label
        if let detail = deadline.clock.detail { what += ": \(detail)" }
        if let subject = deadline.clock.subject { what += " (\(subject))" }
        if deadline.state == .paused { what += ", paused" }
        if deadline.due == nil {
            what += deadline.clock.length == .asSoonAsPossible ? ": as soon as reasonably practicable" : ": no date is set"
        }
        return NextStep(
            urgency: urgency, what: what, due: deadline.due, rule: deadline.clock.citation, owner: nil,
            event: Self.answers[deadline.clock.limit], subject: deadline.clock.subject)
    }

    /// The event that stops each clock.
    private static let answers: [String: EventKind] = [
        "decide": .decisionTaken, "complete-report": .panelSignedOff, "copy-to-dac": .finalCopySent,
        "tell-home-office": .partyTold, "imr-return": .requestReturned, "information-return": .requestReturned,
        "family-reading-time": .draftReadByFamily, "qa-letter": .qualityLetterReceived, "website-period": .takenDown,
        "log-notification": .caseLogged, "scoping-meeting": .meetingHeld, "home-office-scrutiny": .homeOfficeAnswered,
        "appoint-chair": .chairAppointed, "first-panel-meeting": .meetingHeld, "agree-terms": .termsAgreed,
        "first-family-contact": .familyContacted, "criminal-case": .criminalStepTaken,
        "csp-sign-off": .partnershipSignedOff, "submit": .submitted, "amend": .changesMade,
        "action-target": .actionReportedDone, "answer-dac": .commissionerAnswered, "retention": .erased,
        "promised-contact": .familyContacted, "addressee-reply": .addresseeReplied, "pause-review": .reviewResumed,
        "copy-to-secretary-of-state": .finalCopySent,
    ]

    /// Tellings whose fact has come and that nobody has recorded.
    private func pendingTellings(_ edition: Edition) -> [NextStep] {
        edition.tellings.filter { telling in
            guard telling.expectation != .local, let after = telling.after, let reached = milestones[after]?.last else {
                return false
            }
            // Of a branch that the review never took there is nothing to tell.
            let stages = Set(edition.steps.filter { $0.tellings.contains(telling.slug) }.map(\.stage))
            let branches: Set<ReviewStage> = [.noReview, .alternativeRoute, .withheld]
            if !stages.isEmpty, stages.isSubset(of: branches), !self.stages.contains(where: { stages.contains($0.stage) }) {
                return false
            }
            // What a review brought with it from before is not asked for.
            if let adopted, reached.version <= adopted.version { return false }
            return !tellings.contains { $0.fact.telling == telling.slug.text && $0.version >= reached.version }
        }.map { telling in
            let to = telling.to.map { edition.party($0)?.label ?? $0.text }.joined(separator: ", ")
            return NextStep(
                urgency: .now, what: "Tell \(to): \(telling.label)\(telling.inWriting ? ", in writing" : "")", due: nil,
                rule: telling.basis.citation, owner: nil, event: .partyTold, subject: telling.slug.text)
        }
    }

    /// Steps of the present stage, as the edition lists them.
    private func stageSteps(_ stage: ReviewStage, _ edition: Edition) -> [NextStep] {
        edition.steps(in: stage).filter { !isDone($0) }.map { step in
            let owners = step.owners.map { edition.party($0)?.label ?? $0.text }.joined(separator: ", ")
            return NextStep(
                urgency: .now, what: step.label, due: nil, rule: step.basis.citation, owner: owners,
                event: Self.records[step.slug.text], subject: nil)
        }
    }

    /// The event by which each step is recorded as done.
    private static let records: [String: EventKind] = [
        "logging": .caseLogged, "information-requests": .agencyAsked, "scoping-meeting": .meetingHeld,
        "decision": .decisionTaken, "decision-not-to-review": .homeOfficeAnswered, "commission-chair": .chairAppointed,
        "build-panel": .panelMemberJoined, "terms-of-reference": .termsAgreed, "agency-requests": .agencyAsked,
        "family-engagement": .familyContacted, "panel-meetings": .meetingHeld, "interviews": .interviewHeld,
        "criminal-case-gate": .disclosureListed, "drafting": .draftWritten, "family-reading": .draftReadByFamily,
        "panel-and-agency-sign-off": .panelSignedOff, "csp-sign-off": .partnershipSignedOff, "submission": .submitted,
        "resubmit": .submitted, "qa-assessment": .qualityLetterReceived, "amend": .changesMade,
        "final-copies": .finalCopySent, "pre-publication": .publicationPlanned, "publication": .reportPublished,
        "not-published": .publicationWithheld, "dissemination": .learningShared, "action-monitoring": .actionReportedDone,
        "closure": .reviewClosed, "other-routes": .reviewClosed, "early-learning": .earlyLearningActedOn,
    ]

    /// Whether what a step asks for has happened. A step that cannot be
    /// seen as done from the facts stays on the list while its stage lasts.
    private func isDone(_ step: Step) -> Bool {
        switch step.slug.text {
        case "death-identified": true
        case "logging": hasReached(.caseLogged)
        case "information-requests": hasReached(.informationRequested)
        case "scoping-meeting": hasReached(.scopingMeetingHeld)
        case "commission-chair": chair != nil && chairHasStatedIndependence(self)
        case "build-panel": !panel.isEmpty
        case "terms-of-reference": terms.agreed != nil
        case "family-engagement": hasReached(.familyFirstContact)
        case "agency-requests": hasReached(.reportRequestedFromAgency)
        case "criminal-case-gate": !criminalCaseRuns(self) || !disclosure.isEmpty
        case "interviews": !interviews.isEmpty
        case "qa-assessment": stage != .submitted && stage != .qualityAssuranceMeeting
        case "resubmit": submissions.count > 1 || qualityLetters.last?.fact.answer != .resubmit
        case "amend": qualityLetters.last?.fact.answer == .content
        case "dissemination": !learning.isEmpty
        case "early-learning": !earlyLearning.isEmpty
        default: false
        }
    }

    private func panelSteps(_ stage: ReviewStage, _ edition: Edition) -> [NextStep] {
        guard stage == .commissioning || stage == .active, !panel.isEmpty else { return [] }
        var steps = PanelRules.missingSectors(of: self, in: edition).map {
            NextStep(
                urgency: .now, what: "Find a panel member for \($0.label), or record why not", due: nil,
                rule: $0.basis.citation, owner: nil, event: .sectorGapExplained, subject: $0.slug.text)
        }
        let unsigned = currentPanel.filter { people[$0.person].map { !hasSignedConfidentiality($0) } ?? false }
        steps += unsigned.map {
            NextStep(
                urgency: .now, what: "Have the confidentiality agreement signed by \($0.person)", due: nil,
                rule: edition.documents.first { $0.slug.text == "confidentiality-agreement" }?.basis.citation ?? "",
                owner: nil, event: .confidentialitySigned, subject: $0.person.description)
        }
        return steps
    }

    private func familySteps(_ edition: Edition) -> [NextStep] {
        guard hasReached(.decidedToReview) else { return [] }
        return people.filter { $0.details.part == .family && $0.advocate == nil && $0.wishes?.fact.consent != .no }.map {
            NextStep(
                urgency: .now, what: "Offer \($0.number) a specialist advocate, with time to choose", due: nil,
                rule: "[S] FAM21", owner: edition.party(.independentChair)?.label, event: .advocateNamed,
                subject: $0.number.description)
        }
    }

    private func qualitySteps(_ edition: Edition) -> [NextStep] {
        qualityPoints.filter { $0.answered == nil }.map {
            NextStep(
                urgency: .now, what: "Answer point \($0.number) of the letter", due: nil,
                rule: edition.steps.first { $0.slug.text == "amend" }?.basis.citation ?? "", owner: nil,
                event: .qualityPointAnswered, subject: $0.number.description)
        }
    }

    private func recommendationSteps(_ edition: Edition) -> [NextStep] {
        plan.recommendations.filter { $0.state == .agreed && $0.drafted.fact.addressee != nil }.map {
            NextStep(
                urgency: .now, what: "Tell the body that \($0.number) is addressed to it", due: nil,
                rule: "[S] PQ68075; [S] GUARD", owner: nil, event: .addresseeTold, subject: $0.number.description)
        }
    }
}
