internal import Guidance

extension EventKind {
    /// The part of a review that what an event says belongs to.
    public var part: ReviewPart {
        switch self {
        case .notificationReceived, .caseLogged, .residenceTested, .caseTransferred, .deathDescribed, .leadNamed,
            .editionChanged, .reviewAdopted, .monitoringBegun, .reviewClosed, .reviewReopened, .retentionSet,
            .legalHoldPlaced, .legalHoldLifted, .erased, .irregularityResolved, .entryStruckOut:
            .summary
        case .decisionTaken, .homeOfficeAnswered, .reviewDirected, .representationMade, .partyTold: .decisionPapers
        case .recordsSecured, .agencyAsked, .requestChased, .requestDueMoved, .requestReturned, .returnChecked,
            .returnSignedOff, .requestWithdrawn:
            .allRequests
        case .personRecorded, .pseudonymChosen, .trainingTaken, .confidentialitySigned, .chairAppointed,
            .independenceStated, .chairLeft, .authorAppointed, .panelMemberJoined, .panelMemberLeft, .sectorGapExplained,
            .interviewClearance, .interviewHeld:
            .people
        case .expertTimeRecorded, .costRecorded, .costShareAgreed: .costs
        case .accessGiven, .accessEnded: .access
        case .meetingCalled, .meetingHeld, .meetingCancelled: .meetings
        case .termsDrafted, .keyLineSet, .keyLineWithdrawn, .termsAgreed, .findingRecorded, .findingWithdrawn,
            .equalityConsidered, .earlyLearningActedOn, .noteAdded:
            .analysis
        case .wishesRecorded, .advocateNamed, .familyContacted, .contactPromised, .familyStepTaken, .disagreementRecorded,
            .draftGivenToFamily, .draftReadByFamily:
            .family
        case .criminalStepTaken, .parallelLinked, .parallelEnded, .reviewPaused, .reviewResumed, .deadlineSet, .deadlineMoved:
            .clocks
        case .disclosureListed, .disclosureDecided: .disclosureSchedule
        case .documentFiled, .papersReleased, .papersReturned, .letterSent: .allDocuments
        case .chronologyEntryRecorded, .chronologyEntryWithdrawn, .chronologyEntriesCompared: .chronology
        case .recommendationDrafted, .recommendationAgreed, .recommendationWithdrawn, .addresseeTold, .addresseeReplied,
            .ownerAccepted:
            .recommendations
        case .actionAgreed, .actionMilestoneReached, .actionTargetMoved, .actionReportedDone, .actionEvidenceAccepted,
            .actionEffectChecked, .actionNotAccepted, .actionDropped, .planAgreed, .commissionerReportPublished,
            .commissionerAnswered:
            .actions
        case .draftWritten, .agencySignedOff, .panelSignedOff, .partnershipSignedOff: .finalDrafts
        case .submitted, .qualityLetterReceived, .qualityPointRaised, .qualityPointAnswered, .changesMade, .finalCopySent,
            .dataReturnAnswered:
            .qualityAssurance
        case .publicationPlanned, .reportPublished, .publicationWithheld, .libraryEntryMade, .learningShared, .takenDown:
            .publication
        }
    }
}

extension Sight {
    /// Whether what a step is about is the viewer's to see, by its number:
    /// `Q3`, `A2`.
    public func sees(_ step: NextStep) -> Bool {
        switch step.subject?.first {
        case "Q": step.subject.flatMap { ItemNumber<AgencyRequest>($0) }.flatMap { review.requests[$0] }.map { sees($0) } ?? false
        case "A": step.subject.flatMap { ItemNumber<PlannedAction>($0) }.flatMap { review.plan.actions[$0] }.map { sees($0) } ?? false
        case "P": sees(.family) || sees(.contactLog)
        case "R": sees(.clocks) && sees(.recommendations)
        case "M": sees(.meetings)
        case "T": sees(.qualityAssurance)
        case "I": sees(.history)
        default: sees(.clocks)
        }
    }

    /// Whether what an entry of the history says is the viewer's to read.
    public func sees(_ entry: Entry) -> Bool {
        guard sees(.history), let kind = entry.event?.kind else { return false }
        return sees(kind.part)
    }
}
