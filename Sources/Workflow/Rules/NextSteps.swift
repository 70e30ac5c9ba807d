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
    /// Event by which another day is agreed, with the reason and who agreed,
    /// for what is overrun.
    public var mover: EventKind?
    /// A step of the stage, as the edition lists it.
    var isOfStage = false
}

extension ReviewState {
    /// What to do next, the most urgent first.
    public func nextSteps(under edition: Edition, deadlines: [Deadline], on today: CivilDate) -> [NextStep] {
        guard let stage, stage != .archived else { return [] }
        let clocks = deadlines.filter(\.isOpen).map { step(for: $0) }
        var steps: [NextStep] = []
        steps += pendingTellings(edition, isClosed: stage == .closed)
        if stage != .closed {
            steps += meetingSteps(edition, on: today) + stageSteps(stage, edition) + panelSteps(stage, edition)
            steps += familySteps(edition) + qualitySteps(edition) + recommendationSteps(edition)
        }
        steps += irregularities.filter { $0.resolved == nil }.map {
            NextStep(
                urgency: .now, what: "Settle irregularity \($0.number): \($0.event.rawValue) was recorded although \($0.despite.objections.joined(separator: "; "))",
                due: nil, rule: "recorded despite: \($0.despite.reason)", owner: nil, event: .irregularityResolved,
                subject: $0.number.description)
        }
        // One thing stands there once: a step whose clock has a date with its
        // clock, a clock without a date with its step.
        steps.removeAll { step in
            step.event == .meetingHeld && step.due != nil && clocks.contains { $0.event == step.event && $0.due == step.due }
        }
        let dated = Set((clocks + steps).filter { $0.due != nil }.compactMap(\.event))
        steps.removeAll { $0.isOfStage && $0.event.map(dated.contains) ?? false }
        let asked = Set(steps.filter { $0.urgency <= .now }.compactMap(\.event))
        steps += clocks.filter { $0.urgency != .later || $0.due != nil || !($0.event.map(asked.contains) ?? false) }
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
            event: Self.answers[deadline.clock.limit], subject: deadline.clock.subject,
            mover: deadline.state == .overdue ? Self.movers[deadline.clock.limit] : nil)
    }

    /// The event by which another day is agreed, for clocks that are overrun.
    private static let movers: [String: EventKind] = [
        "complete-report": .deadlineMoved, "decide": .deadlineMoved, "imr-return": .requestDueMoved,
        "information-return": .requestDueMoved, "action-target": .actionTargetMoved,
    ]

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
    private func pendingTellings(_ edition: Edition, isClosed: Bool) -> [NextStep] {
        edition.tellings.filter { telling in
            // Of a closed review, the closing alone is still told.
            guard telling.expectation != .local, let after = telling.after, !isClosed || after == .closed,
                let reached = occasion(of: telling.slug.text, after)
            else { return false }
            // Of a branch that the review never took there is nothing to tell.
            let stages = Set(edition.steps.filter { $0.tellings.contains(telling.slug) }.map(\.stage))
            let branches: Set<ReviewStage> = [.noReview, .alternativeRoute, .withheld]
            if !stages.isEmpty, stages.isSubset(of: branches), !self.stages.contains(where: { stages.contains($0.stage) }) {
                return false
            }
            // What a review brought with it from before is not asked for.
            if let adopted, reached <= adopted.version { return false }
            return !tellings.contains { $0.fact.telling == telling.slug.text && $0.version >= reached }
        }.map { telling in
            let to = telling.to.map { edition.party($0)?.label ?? $0.text }.joined(separator: ", ")
            return NextStep(
                urgency: .now, what: "Tell \(to): \(telling.label)\(telling.inWriting ? ", in writing" : "")", due: nil,
                rule: telling.basis.citation, owner: nil, event: .partyTold, subject: telling.slug.text)
        }
    }

    /// Number of the entry that makes a telling due.
    private func occasion(of telling: String, _ milestone: Milestone) -> Int? {
        switch telling {
        // A charge alone delays nothing; every pause and every later date of
        // the report does.
        case "home-office-of-delay", "family-of-delay":
            let paused = pauses.filter { $0.stops("complete-report") }.map(\.paused.version)
            return (paused + movedDeadlines.filter { $0.fact.limit == "complete-report" }.map(\.version)).max()
        // What goes to them is the report that the Home Office has read.
        case "copy-to-dac", "copy-to-home-office":
            return mayBePublished(self) ? milestones[milestone]?.last?.version : nil
        default: return milestones[milestone]?.last?.version
        }
    }

    /// Meetings that were called and of which nothing more is known.
    private func meetingSteps(_ edition: Edition, on today: CivilDate) -> [NextStep] {
        meetings.filter { $0.held == nil && $0.cancelled == nil }.compactMap { meeting in
            guard let day = meeting.called.fact.day else { return nil }
            let days = today.days(to: day)
            return NextStep(
                urgency: days < 0 ? .overdue : days <= edition.progress.amberWithinDays ? .dueSoon : .running,
                what: days < 0
                    ? "Say what became of meeting \(meeting.number) (\(meeting.called.fact.meeting.rawValue))"
                    : "Meeting \(meeting.number) (\(meeting.called.fact.meeting.rawValue))",
                due: day, rule: "called in this case", owner: nil, event: .meetingHeld, subject: meeting.number.description)
        }
    }

    /// Steps that can be done in a stage: its own, and those of the next
    /// where the stage is named after something that is done.
    private func offered(in stage: ReviewStage, _ edition: Edition) -> [Step] {
        (edition.steps(in: stage) + stagesAhead(of: stage).flatMap { edition.steps(in: $0) }).filter { !isDone($0) }
    }

    private func stagesAhead(of stage: ReviewStage) -> [ReviewStage] {
        switch stage {
        case .notified: return [.scoping]
        case .drafting: return [.familyReading]
        case .familyReading: return [.panelSigned]
        case .panelSigned: return [.partnershipSigned]
        case .partnershipSigned: return [.submitted]
        case .submitted: return [.qualityAssuranceMeeting]
        case .qualityAssuranceLetter:
            switch qualityLetters.last?.fact.answer {
            case .content, nil: return [.finalCopiesSent]
            case .contentSubjectToChanges: return []
            case .resubmit: return [.panelSigned, .submitted]
            case .notForPublication: return [.withheld]
            }
        case .amended: return [.finalCopiesSent]
        case .finalCopiesSent: return [.prePublication]
        case .prePublication: return [.published]
        case .published, .withheld: return [.monitoring]
        case .monitoring: return plan.actions.contains(where: \.isLive) ? [] : [.closed]
        case .scoping, .decision, .noReview, .alternativeRoute, .commissioning, .active, .qualityAssuranceMeeting, .closed,
            .archived:
            return []
        }
    }

    private func stageSteps(_ stage: ReviewStage, _ edition: Edition) -> [NextStep] {
        offered(in: stage, edition).map { step in
            let owners = step.owners.map { edition.party($0)?.label ?? $0.text }.joined(separator: ", ")
            return NextStep(
                urgency: .now, what: step.label, due: nil, rule: step.basis.citation, owner: owners,
                event: Self.records[step.slug.text], subject: nil, isOfStage: true)
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
        case "panel-and-agency-sign-off": isLatest(.panelSignedOff, after: .qualityAssuranceLetter)
        case "csp-sign-off": isLatest(.partnershipSignedOff, after: .panelSignedOff)
        case "submission": !submissions.isEmpty
        case "resubmit":
            qualityLetters.last?.fact.answer != .resubmit || isLatest(.submitted, after: .qualityAssuranceLetter)
        case "amend": qualityLetters.last?.fact.answer == .content || isLatest(.changesMade, after: .qualityAssuranceLetter)
        case "final-copies": hasReached(.copySentToCommissioner) && finalCopies.contains { $0.fact.to == .homeOffice }
        case "pre-publication": publicationPlan != nil
        case "publication", "not-published": publication != nil || withheld != nil
        // Its clock says so.
        case "website-life": true
        case "action-monitoring": !plan.actions.contains(where: \.isLive)
        case "learning-event": meetings.contains { $0.called.fact.meeting == .learningEvent }
        case "dissemination": !learning.isEmpty
        case "early-learning": !earlyLearning.isEmpty
        default: false
        }
    }

    /// Whether something happened since the last time that something else
    /// did.
    private func isLatest(_ milestone: Milestone, after earlier: Milestone) -> Bool {
        guard let own = milestones[milestone]?.last?.version else { return false }
        return own > milestones[earlier]?.last?.version ?? 0
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
