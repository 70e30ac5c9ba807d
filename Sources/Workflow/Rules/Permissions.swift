public import CivilDates
public import Guidance

/// Who may do and see what.
///
/// Source: the role table of process.md section 3, with its marks: most of
/// it is [K] or seen in local protocols. The default is no.
public enum Permissions {
    /// Events that a role may record, whatever the stage.
    public static func mayRecord(_ role: ReviewRole, _ event: EventKind) -> Bool {
        roles(for: event).contains(role)
    }

    /// Events that a role may record in a stage, in the order of their
    /// names: those that the transition table does not rule out.
    public static func permitted(_ role: ReviewRole, in stage: ReviewStage?) -> [EventKind] {
        EventKind.allCases.filter {
            mayRecord(role, $0) && TransitionTable.standing(of: $0, in: stage) != .contradiction
        }.sorted { $0.rawValue < $1.rawValue }
    }

    static func objections(to event: ReviewEvent, in review: ReviewState, _ setting: Setting) -> [Objection] {
        guard !mayRecord(setting.author.role, event.kind) else { return ActingRules.objections(to: event, in: review, setting) }
        let allowed = roles(for: event.kind).map { setting.edition.party($0)?.label ?? $0.rawValue }.sorted()
        return [Objection(.notAllowed, "this role may not record it; these may: \(allowed.joined(separator: ", "))")]
    }

    private static let office: Set<ReviewRole> = [.processManager]
    private static let chairing: Set<ReviewRole> = [.processManager, .independentChair]
    private static let writing: Set<ReviewRole> = [.processManager, .independentChair, .reportAuthor]
    private static let deciding: Set<ReviewRole> = [.processManager, .partnershipChair]
    private static let answering: Set<ReviewRole> = [.processManager, .agencyLead, .individualManagementReviewAuthor]
    private static let familyFacing: Set<ReviewRole> = [
        .processManager, .independentChair, .specialistAdvocate, .familyLiaisonOfficer,
    ]

    static func roles(for event: EventKind) -> Set<ReviewRole> {
        switch event {
        case .notificationReceived, .caseLogged, .residenceTested, .caseTransferred, .deathDescribed, .leadNamed,
            .editionChanged, .personRecorded, .trainingTaken, .confidentialitySigned, .agencyAsked, .requestChased,
            .requestWithdrawn, .partyTold, .homeOfficeAnswered, .reviewDirected, .chairAppointed, .chairLeft,
            .authorAppointed, .accessGiven, .accessEnded, .costRecorded, .costShareAgreed, .expertTimeRecorded,
            .papersReturned, .submitted, .qualityLetterReceived, .finalCopySent, .publicationPlanned,
            .reportPublished, .libraryEntryMade, .takenDown, .retentionSet, .legalHoldPlaced, .legalHoldLifted,
            .erased, .letterSent, .dataReturnAnswered, .irregularityResolved, .reviewAdopted, .papersReleased,
            .commissionerReportPublished, .commissionerAnswered, .addresseeTold, .addresseeReplied, .ownerAccepted,
            .criminalStepTaken, .parallelLinked, .parallelEnded, .entryStruckOut:
            office
        case .decisionTaken, .publicationWithheld, .reviewClosed, .reviewReopened, .partnershipSignedOff:
            deciding
        case .independenceStated, .panelMemberJoined, .panelMemberLeft, .sectorGapExplained, .termsDrafted,
            .termsAgreed, .keyLineSet, .keyLineWithdrawn, .requestDueMoved, .meetingCalled, .meetingHeld,
            .meetingCancelled, .reviewPaused, .reviewResumed, .deadlineSet, .interviewClearance, .interviewHeld,
            .disclosureListed, .returnChecked, .draftGivenToFamily, .panelSignedOff, .pseudonymChosen:
            chairing
        case .deadlineMoved: chairing.union([.partnershipChair])
        case .disclosureDecided: chairing.union([.seniorInvestigatingOfficer])
        case .findingRecorded, .findingWithdrawn, .equalityConsidered, .recommendationDrafted, .recommendationAgreed,
            .recommendationWithdrawn, .draftWritten, .qualityPointRaised, .qualityPointAnswered, .changesMade,
            .chronologyEntryWithdrawn, .chronologyEntriesCompared:
            writing
        case .chronologyEntryRecorded: writing.union([.agencyLead, .individualManagementReviewAuthor])
        case .recordsSecured, .requestReturned, .returnSignedOff: answering
        case .agencySignedOff: [.processManager, .agencyLead]
        case .documentFiled:
            writing.union([.agencyLead, .individualManagementReviewAuthor, .specialistAdvocate])
        case .wishesRecorded, .familyContacted, .contactPromised, .familyStepTaken, .advocateNamed: familyFacing
        case .draftReadByFamily, .representationMade, .disagreementRecorded:
            [.processManager, .independentChair, .specialistAdvocate]
        case .actionAgreed, .planAgreed, .actionDropped, .actionTargetMoved, .actionEvidenceAccepted,
            .actionEffectChecked, .actionNotAccepted, .monitoringBegun:
            [.processManager, .partnershipChair, .partnershipBoard]
        case .actionMilestoneReached, .actionReportedDone:
            [.processManager, .partnershipBoard, .agencyLead]
        case .earlyLearningActedOn, .learningShared:
            [.processManager, .independentChair, .partnershipBoard, .agencyLead]
        case .noteAdded: writing
        }
    }
}

/// A part of a review that can be seen or not.
public enum ReviewPart: String, CaseIterable, Sendable {
    case summary, clocks
    case decisionPapers = "decision-papers"
    case people
    case family
    /// What a family may see of its own review: state, next contact,
    /// letters, the draft while it is theirs to read.
    case familySlice = "family-slice"
    /// When the family was in touch, without what was said.
    case contactLog = "contact-log"
    case allRequests = "all-requests"
    case ownRequests = "own-requests"
    case allDocuments = "all-documents"
    case panelPapers = "panel-papers"
    case ownDocuments = "own-documents"
    case finalDrafts = "final-drafts"
    case finalPack = "final-pack"
    case meetings, chronology, analysis, recommendations, actions
    case ownActions = "own-actions"
    case disclosureSchedule = "disclosure-schedule"
    case agreedDocuments = "agreed-documents"
    case qualityAssurance = "quality-assurance"
    case costs, publication, history, access
    /// Counts over many reviews, under disclosure control.
    case aggregates
}

extension Permissions {
    /// What a role may see of a review that is in a stage.
    public static func visible(_ role: ReviewRole, in stage: ReviewStage?) -> Set<ReviewPart> {
        guard let stage, stage != .archived else { return role == .processManager ? [.summary, .history] : [] }
        let isSubmitted = stage.place >= ReviewStage.submitted.place
        let isPublic = stage == .published || stage == .monitoring || stage == .closed
        switch role {
        case .processManager:
            return Set(ReviewPart.allCases).subtracting([.aggregates])
        case .independentChair, .reportAuthor:
            return [
                .summary, .clocks, .decisionPapers, .people, .family, .contactLog, .allRequests, .allDocuments,
                .panelPapers, .finalDrafts, .finalPack, .meetings, .chronology, .analysis, .recommendations, .actions,
                .disclosureSchedule, .qualityAssurance, .publication,
            ]
        case .partnershipChair:
            let drafts: Set<ReviewPart> = stage.place >= ReviewStage.panelSigned.place
                ? [.finalDrafts, .recommendations] : []
            return drafts.union([.summary, .clocks, .decisionPapers, .actions, .qualityAssurance, .publication, .costs])
        case .partnershipBoard:
            return [.summary, .clocks, .actions, .publication]
        case .panelMember, .expertMember:
            return [
                .summary, .clocks, .panelPapers, .meetings, .chronology, .analysis, .recommendations, .actions,
                .publication,
            ]
        case .agencyLead:
            return [.summary, .ownRequests, .ownDocuments, .ownActions]
        case .individualManagementReviewAuthor:
            return [.ownRequests, .ownDocuments]
        case .familyLiaisonOfficer:
            return [.contactLog]
        case .specialistAdvocate:
            return [.familySlice]
        case .seniorInvestigatingOfficer:
            return [.disclosureSchedule]
        case .coronersOfficer:
            return [.agreedDocuments]
        case .homeOfficeTeam, .qualityAssurancePanel:
            let isDecided = stage.place >= ReviewStage.noReview.place
            return (isDecided ? [.decisionPapers] : Set()).union(isSubmitted ? [.finalPack] : [])
        case .domesticAbuseCommissioner:
            return stage.place >= ReviewStage.finalCopiesSent.place || isPublic ? [.finalPack, .publication] : []
        case .policeAndCrimeCommissioner:
            return [.aggregates]
        }
    }
}

extension ReviewState {
    /// The roles of an account on a day, with the agency of each.
    public func roles(of account: String, on day: CivilDate) -> [(role: ReviewRole, agency: String?)] {
        heldRoles(of: account, on: day).map { ($0.role, $0.agency) }
    }
}
