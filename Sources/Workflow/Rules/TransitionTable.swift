public import Guidance

/// Whether an event belongs to the stage that a review is in.
///
/// Every stage against every event, without a default: a new one of either
/// does not compile until it is answered.
public enum TransitionTable {
    public enum Standing: Hashable, Sendable {
        /// Of this stage, or of every one.
        case ordinary
        /// Belongs to a later stage: recorded with a reason.
        case early
        /// Belongs to an earlier stage: late news are recorded at their
        /// date; without one, with a reason.
        case late
        /// Cannot be: refused.
        case contradiction
    }

    /// - Parameter stage: `nil` before the notification.
    public static func standing(of event: EventKind, in stage: ReviewStage?) -> Standing {
        guard let stage else { return event == .notificationReceived ? .ordinary : .contradiction }
        switch event {
        case .notificationReceived:
            return .contradiction
        // Notes of the file itself, until the papers are erased.
        case .noteAdded, .irregularityResolved, .entryStruckOut, .legalHoldPlaced, .legalHoldLifted, .leadNamed,
            .accessGiven, .accessEnded, .retentionSet, .letterSent, .papersReturned, .reviewAdopted:
            return whileKept(stage)
        // The closing itself is told; a family is not left because a file is
        // closed; the last bill comes after it.
        case .partyTold, .familyContacted, .familyStepTaken, .contactPromised, .costRecorded:
            return whileKept(stage)
        case .erased:
            return stage == .archived ? .ordinary : whileKept(stage)
        // What may happen at any time of a review that is not closed.
        case .personRecorded, .deathDescribed, .documentFiled, .papersReleased, .confidentialitySigned, .trainingTaken,
            .meetingCalled, .meetingHeld, .meetingCancelled, .costShareAgreed,
            .expertTimeRecorded, .earlyLearningActedOn, .dataReturnAnswered, .reviewPaused, .reviewResumed,
            .deadlineSet, .deadlineMoved, .parallelLinked, .parallelEnded, .criminalStepTaken, .disclosureListed,
            .disclosureDecided, .wishesRecorded, .advocateNamed, .pseudonymChosen, .recordsSecured, .editionChanged, .representationMade:
            return whileOpen(stage)
        // Actions live from the first meeting to the closing and after it.
        case .actionAgreed, .actionMilestoneReached, .actionTargetMoved, .actionReportedDone, .actionEvidenceAccepted,
            .actionEffectChecked, .actionNotAccepted, .actionDropped, .commissionerReportPublished,
            .commissionerAnswered, .addresseeTold, .addresseeReplied, .ownerAccepted:
            return whileOpen(stage)
        case .caseLogged, .residenceTested:
            return span(stage, from: .notified, through: .decision)
        case .caseTransferred:
            return span(stage, from: .notified, through: .active)
        case .agencyAsked, .requestChased, .requestDueMoved, .requestReturned, .returnChecked, .returnSignedOff,
            .requestWithdrawn:
            return span(stage, from: .notified, through: .partnershipSigned)
        case .decisionTaken:
            switch stage {
            case .notified, .scoping, .decision, .noReview, .alternativeRoute: return .ordinary
            case .commissioning, .active, .drafting, .familyReading, .panelSigned, .partnershipSigned, .submitted,
                .qualityAssuranceMeeting, .qualityAssuranceLetter, .amended, .finalCopiesSent, .prePublication,
                .published, .withheld, .monitoring:
                return .late
            case .closed, .archived: return .contradiction
            }
        case .homeOfficeAnswered, .reviewDirected:
            switch stage {
            case .noReview, .alternativeRoute: return .ordinary
            case .closed: return event == .reviewDirected ? .ordinary : .late
            case .notified, .scoping, .decision: return .early
            case .commissioning, .active, .drafting, .familyReading, .panelSigned, .partnershipSigned, .submitted,
                .qualityAssuranceMeeting, .qualityAssuranceLetter, .amended, .finalCopiesSent, .prePublication,
                .published, .withheld, .monitoring:
                return .late
            case .archived: return .contradiction
            }
        case .chairAppointed, .independenceStated, .chairLeft, .authorAppointed:
            return span(stage, from: .commissioning, through: .finalCopiesSent)
        case .panelMemberJoined, .panelMemberLeft, .sectorGapExplained:
            return span(stage, from: .commissioning, through: .finalCopiesSent)
        case .termsDrafted, .termsAgreed, .keyLineSet, .keyLineWithdrawn:
            return span(stage, from: .commissioning, through: .drafting)
        case .interviewClearance, .interviewHeld:
            return span(stage, from: .commissioning, through: .familyReading)
        case .chronologyEntryRecorded, .chronologyEntryWithdrawn, .chronologyEntriesCompared:
            return span(stage, from: .scoping, through: .amended)
        case .findingRecorded, .findingWithdrawn, .equalityConsidered, .disagreementRecorded:
            return span(stage, from: .active, through: .amended)
        case .recommendationDrafted, .recommendationAgreed, .recommendationWithdrawn, .planAgreed:
            return span(stage, from: .active, through: .amended)
        // What the letter asks for may be written before the report is
        // submitted again: through the changes.
        case .draftWritten:
            return span(stage, from: .active, through: .amended)
        case .draftGivenToFamily, .draftReadByFamily:
            return span(stage, from: .drafting, through: .qualityAssuranceLetter)
        case .agencySignedOff:
            return span(stage, from: .drafting, through: .partnershipSigned)
        case .panelSignedOff:
            return isWithHomeOffice(stage) ? .late : span(stage, from: .drafting, through: .amended)
        case .partnershipSignedOff:
            return isWithHomeOffice(stage) ? .late : span(stage, from: .panelSigned, through: .amended)
        case .submitted:
            return span(stage, from: .partnershipSigned, through: .amended)
        case .qualityLetterReceived:
            return span(stage, from: .submitted, through: .qualityAssuranceLetter)
        case .qualityPointRaised, .qualityPointAnswered, .changesMade:
            return span(stage, from: .qualityAssuranceLetter, through: .amended)
        case .finalCopySent:
            return span(stage, from: .qualityAssuranceLetter, through: .published)
        case .publicationPlanned:
            return span(stage, from: .qualityAssuranceLetter, through: .prePublication)
        case .reportPublished:
            return span(stage, from: .finalCopiesSent, through: .prePublication)
        case .publicationWithheld:
            return span(stage, from: .qualityAssuranceLetter, through: .prePublication)
        case .libraryEntryMade, .takenDown:
            return span(stage, from: .published, through: .closed)
        case .learningShared:
            return span(stage, from: .active, through: .closed)
        case .monitoringBegun:
            return span(stage, from: .published, through: .withheld)
        case .reviewClosed:
            switch stage {
            case .published, .withheld, .monitoring, .noReview, .alternativeRoute: return .ordinary
            case .notified, .scoping, .decision, .commissioning, .active, .drafting, .familyReading, .panelSigned,
                .partnershipSigned, .submitted, .qualityAssuranceMeeting, .qualityAssuranceLetter, .amended,
                .finalCopiesSent, .prePublication:
                return .early
            case .closed, .archived: return .contradiction
            }
        case .reviewReopened:
            return stage == .closed ? .ordinary : .contradiction
        }
    }

    /// Whether the event takes the review to its destination. Forward only,
    /// but for those that lead back by their nature; what comes late moves
    /// nothing.
    static func moves(_ event: EventKind, from stage: ReviewStage?, to destination: ReviewStage) -> Bool {
        let standing = standing(of: event, in: stage)
        guard let stage, standing != .late, standing != .contradiction else { return stage == nil }
        switch event {
        case .decisionTaken, .reviewDirected, .caseTransferred, .panelSignedOff, .partnershipSignedOff, .submitted,
            .reviewReopened, .reviewAdopted:
            return true
        default: return destination.place > stage.place
        }
    }

    /// Events of a stage that take a review further.
    public static func leading(from stage: ReviewStage) -> [EventKind] {
        EventKind.allCases.filter {
            $0 != .erased && $0 != .reviewAdopted && !ordinaryDestinations(of: $0, from: stage).isEmpty
        }
    }

    /// Where an event takes a review from a stage to which it belongs.
    public static func ordinaryDestinations(of event: EventKind, from stage: ReviewStage) -> [ReviewStage] {
        guard standing(of: event, in: stage) == .ordinary else { return [] }
        return destinations(of: event).filter {
            $0 != stage && moves(event, from: stage, to: $0) && isDue($0, by: event, in: stage)
        }
    }

    /// Whether an event that may happen at any stage leads on in this one: a
    /// panel meets on what it was decided to review, quality is assured of
    /// what was submitted, and the papers of closed reviews are erased.
    static func isDue(_ destination: ReviewStage, by event: EventKind, in stage: ReviewStage) -> Bool {
        switch (event, destination) {
        case (.meetingHeld, .active): stage.place >= ReviewStage.commissioning.place
        case (.meetingHeld, .qualityAssuranceMeeting): stage.place >= ReviewStage.submitted.place
        case (.erased, .archived): stage == .closed
        default: true
        }
    }

    /// Where an event can lead.
    public static func destinations(of event: EventKind) -> [ReviewStage] {
        switch event {
        case .notificationReceived: [.notified]
        case .caseTransferred: [.alternativeRoute]
        case .agencyAsked: [.scoping]
        case .meetingHeld: [.decision, .active, .qualityAssuranceMeeting]
        case .decisionTaken: [.commissioning, .noReview, .alternativeRoute, .scoping]
        case .reviewDirected: [.commissioning]
        case .draftWritten: [.drafting]
        case .draftGivenToFamily: [.familyReading]
        case .panelSignedOff: [.panelSigned]
        case .partnershipSignedOff: [.partnershipSigned]
        case .submitted: [.submitted]
        case .qualityLetterReceived: [.qualityAssuranceLetter]
        case .changesMade: [.amended]
        case .finalCopySent: [.finalCopiesSent]
        case .publicationPlanned: [.prePublication]
        case .reportPublished: [.published]
        case .publicationWithheld: [.withheld]
        case .monitoringBegun, .reviewReopened: [.monitoring]
        case .reviewClosed: [.closed]
        case .erased: [.archived]
        case .reviewAdopted: ReviewStage.allCases
        case .caseLogged, .residenceTested, .deathDescribed, .recordsSecured, .leadNamed, .requestChased,
            .requestDueMoved, .requestReturned, .returnChecked, .returnSignedOff, .requestWithdrawn, .personRecorded,
            .pseudonymChosen, .trainingTaken, .confidentialitySigned, .homeOfficeAnswered, .partyTold,
            .representationMade, .editionChanged, .chairAppointed, .independenceStated, .chairLeft, .authorAppointed,
            .panelMemberJoined, .panelMemberLeft, .sectorGapExplained, .expertTimeRecorded, .accessGiven, .accessEnded,
            .costRecorded, .costShareAgreed, .meetingCalled, .meetingCancelled, .termsDrafted, .keyLineSet,
            .keyLineWithdrawn, .termsAgreed, .wishesRecorded, .advocateNamed, .familyContacted, .contactPromised,
            .familyStepTaken, .disagreementRecorded, .criminalStepTaken, .disclosureListed, .disclosureDecided,
            .interviewClearance, .interviewHeld, .parallelLinked, .parallelEnded, .reviewPaused, .reviewResumed,
            .deadlineSet, .deadlineMoved, .documentFiled, .papersReleased, .papersReturned, .findingRecorded,
            .findingWithdrawn, .equalityConsidered, .chronologyEntryRecorded, .chronologyEntryWithdrawn,
            .chronologyEntriesCompared, .recommendationDrafted, .recommendationAgreed, .recommendationWithdrawn,
            .addresseeTold, .addresseeReplied, .ownerAccepted, .actionAgreed, .actionMilestoneReached,
            .actionTargetMoved, .actionReportedDone, .actionEvidenceAccepted, .actionEffectChecked, .actionNotAccepted,
            .actionDropped, .planAgreed, .commissionerReportPublished, .commissionerAnswered, .draftReadByFamily,
            .agencySignedOff, .qualityPointRaised, .qualityPointAnswered, .libraryEntryMade, .learningShared,
            .takenDown, .retentionSet, .legalHoldPlaced, .legalHoldLifted, .noteAdded, .earlyLearningActedOn,
            .letterSent, .dataReturnAnswered, .irregularityResolved, .entryStruckOut:
            []
        }
    }

    /// The report is away: whoever signs it off now signs off another one.
    private static func isWithHomeOffice(_ stage: ReviewStage) -> Bool {
        stage == .submitted || stage == .qualityAssuranceMeeting
    }

    private static func whileKept(_ stage: ReviewStage) -> Standing { stage == .archived ? .contradiction : .ordinary }

    private static func whileOpen(_ stage: ReviewStage) -> Standing {
        switch stage {
        case .archived: .contradiction
        case .closed: .late
        case .notified, .scoping, .decision, .noReview, .alternativeRoute, .commissioning, .active, .drafting,
            .familyReading, .panelSigned, .partnershipSigned, .submitted, .qualityAssuranceMeeting,
            .qualityAssuranceLetter, .amended, .finalCopiesSent, .prePublication, .published, .withheld, .monitoring:
            .ordinary
        }
    }

    private static func span(_ stage: ReviewStage, from first: ReviewStage, through last: ReviewStage) -> Standing {
        if stage == .archived { return .contradiction }
        if stage.place < first.place { return .early }
        return stage.place > last.place ? .late : .ordinary
    }
}

extension ReviewStage {
    /// Its place in the ordinary course. A decision against a review stands
    /// where the decision does; withholding where publication does.
    var place: Int {
        switch self {
        case .notified: 1
        case .scoping: 2
        case .decision: 3
        case .noReview, .alternativeRoute: 4
        case .commissioning: 5
        case .active: 6
        case .drafting: 7
        case .familyReading: 8
        case .panelSigned: 9
        case .partnershipSigned: 10
        case .submitted: 11
        case .qualityAssuranceMeeting: 12
        case .qualityAssuranceLetter: 13
        case .amended: 14
        case .finalCopiesSent: 15
        case .prePublication: 16
        case .published, .withheld: 17
        case .monitoring: 18
        case .closed: 19
        case .archived: 20
        }
    }
}
