/// Every kind of event that a review can have.
///
/// Spellings are stored and never change; a golden test lists them.
public enum EventKind: String, CaseIterable, Hashable, Sendable {
    // Notification and death
    case notificationReceived = "notification-received"
    case caseLogged = "case-logged"
    case residenceTested = "residence-tested"
    case caseTransferred = "case-transferred"
    case deathDescribed = "death-described"
    case recordsSecured = "records-secured"
    case leadNamed = "lead-named"

    // Requests to agencies
    case agencyAsked = "agency-asked"
    case requestChased = "request-chased"
    case requestDueMoved = "request-due-moved"
    case requestReturned = "request-returned"
    case returnChecked = "return-checked"
    case returnSignedOff = "return-signed-off"
    case requestWithdrawn = "request-withdrawn"

    // People
    case personRecorded = "person-recorded"
    case pseudonymChosen = "pseudonym-chosen"
    case trainingTaken = "training-taken"
    case confidentialitySigned = "confidentiality-signed"

    // Decision
    case decisionTaken = "decision-taken"
    case homeOfficeAnswered = "home-office-answered"
    case reviewDirected = "review-directed"
    case partyTold = "party-told"
    case representationMade = "representation-made"
    case editionChanged = "edition-changed"

    // Chair and author
    case chairAppointed = "chair-appointed"
    case independenceStated = "independence-stated"
    case chairLeft = "chair-left"
    case authorAppointed = "author-appointed"

    // Panel and access
    case panelMemberJoined = "panel-member-joined"
    case panelMemberLeft = "panel-member-left"
    case sectorGapExplained = "sector-gap-explained"
    case expertTimeRecorded = "expert-time-recorded"
    case accessGiven = "access-given"
    case accessEnded = "access-ended"

    // Costs
    case costRecorded = "cost-recorded"
    case costShareAgreed = "cost-share-agreed"

    // Meetings
    case meetingCalled = "meeting-called"
    case meetingHeld = "meeting-held"
    case meetingCancelled = "meeting-cancelled"

    // Terms of reference
    case termsDrafted = "terms-drafted"
    case keyLineSet = "key-line-set"
    case keyLineWithdrawn = "key-line-withdrawn"
    case termsAgreed = "terms-agreed"

    // Family
    case wishesRecorded = "wishes-recorded"
    case advocateNamed = "advocate-named"
    case familyContacted = "family-contacted"
    case contactPromised = "contact-promised"
    case familyStepTaken = "family-step-taken"
    case disagreementRecorded = "disagreement-recorded"

    // Criminal case
    case criminalStepTaken = "criminal-step-taken"
    case disclosureListed = "disclosure-listed"
    case disclosureDecided = "disclosure-decided"
    case interviewClearance = "interview-clearance"
    case interviewHeld = "interview-held"

    // Parallel reviews
    case parallelLinked = "parallel-linked"
    case parallelEnded = "parallel-ended"

    // Pauses and dates
    case reviewPaused = "review-paused"
    case reviewResumed = "review-resumed"
    case deadlineSet = "deadline-set"
    case deadlineMoved = "deadline-moved"

    // Documents
    case documentFiled = "document-filed"
    case papersReleased = "papers-released"
    case papersReturned = "papers-returned"

    // Chronology, findings, equality
    case findingRecorded = "finding-recorded"
    case findingWithdrawn = "finding-withdrawn"
    case equalityConsidered = "equality-considered"
    case chronologyEntryRecorded = "chronology-entry-recorded"
    case chronologyEntryWithdrawn = "chronology-entry-withdrawn"
    case chronologyEntriesCompared = "chronology-entries-compared"

    // Recommendations
    case recommendationDrafted = "recommendation-drafted"
    case recommendationAgreed = "recommendation-agreed"
    case recommendationWithdrawn = "recommendation-withdrawn"
    case addresseeTold = "addressee-told"
    case addresseeReplied = "addressee-replied"
    case ownerAccepted = "owner-accepted"

    // Actions
    case actionAgreed = "action-agreed"
    case actionMilestoneReached = "action-milestone-reached"
    case actionTargetMoved = "action-target-moved"
    case actionReportedDone = "action-reported-done"
    case actionEvidenceAccepted = "action-evidence-accepted"
    case actionEffectChecked = "action-effect-checked"
    case actionNotAccepted = "action-not-accepted"
    case actionDropped = "action-dropped"
    case planAgreed = "plan-agreed"
    case commissionerReportPublished = "commissioner-report-published"
    case commissionerAnswered = "commissioner-answered"

    // Drafts and sign-off
    case draftWritten = "draft-written"
    case draftGivenToFamily = "draft-given-to-family"
    case draftReadByFamily = "draft-read-by-family"
    case agencySignedOff = "agency-signed-off"
    case panelSignedOff = "panel-signed-off"
    case partnershipSignedOff = "partnership-signed-off"

    // Quality assurance
    case submitted
    case qualityLetterReceived = "quality-letter-received"
    case qualityPointRaised = "quality-point-raised"
    case qualityPointAnswered = "quality-point-answered"
    case changesMade = "changes-made"
    case finalCopySent = "final-copy-sent"

    // Publication
    case publicationPlanned = "publication-planned"
    case reportPublished = "report-published"
    case publicationWithheld = "publication-withheld"
    case libraryEntryMade = "library-entry-made"
    case learningShared = "learning-shared"
    case takenDown = "taken-down"

    // Closing and keeping
    case monitoringBegun = "monitoring-begun"
    case reviewClosed = "review-closed"
    case reviewReopened = "review-reopened"
    case retentionSet = "retention-set"
    case legalHoldPlaced = "legal-hold-placed"
    case legalHoldLifted = "legal-hold-lifted"
    case erased

    // The file
    case noteAdded = "note-added"
    case earlyLearningActedOn = "early-learning-acted-on"
    case letterSent = "letter-sent"
    case dataReturnAnswered = "data-return-answered"
    case irregularityResolved = "irregularity-resolved"
    case entryStruckOut = "entry-struck-out"
    case reviewAdopted = "review-adopted"
}

extension EventKind {
    /// The value that says what an event of this kind says.
    public var fact: any ReviewFact.Type {
        switch self {
        case .notificationReceived: NotificationReceived.self
        case .caseLogged: CaseLogged.self
        case .residenceTested: ResidenceTested.self
        case .caseTransferred: CaseTransferred.self
        case .deathDescribed: DeathDescribed.self
        case .recordsSecured: RecordsSecured.self
        case .leadNamed: LeadNamed.self
        case .agencyAsked: AgencyAsked.self
        case .requestChased: RequestChased.self
        case .requestDueMoved: RequestDueMoved.self
        case .requestReturned: RequestReturned.self
        case .returnChecked: ReturnChecked.self
        case .returnSignedOff: ReturnSignedOff.self
        case .requestWithdrawn: RequestWithdrawn.self
        case .personRecorded: PersonRecorded.self
        case .pseudonymChosen: PseudonymChosen.self
        case .trainingTaken: TrainingTaken.self
        case .confidentialitySigned: ConfidentialitySigned.self
        case .decisionTaken: DecisionTaken.self
        case .homeOfficeAnswered: HomeOfficeAnswered.self
        case .reviewDirected: ReviewDirected.self
        case .partyTold: PartyTold.self
        case .representationMade: RepresentationMade.self
        case .editionChanged: EditionChanged.self
        case .chairAppointed: ChairAppointed.self
        case .independenceStated: IndependenceStated.self
        case .chairLeft: ChairLeft.self
        case .authorAppointed: AuthorAppointed.self
        case .panelMemberJoined: PanelMemberJoined.self
        case .panelMemberLeft: PanelMemberLeft.self
        case .sectorGapExplained: SectorGapExplained.self
        case .expertTimeRecorded: ExpertTimeRecorded.self
        case .accessGiven: AccessGiven.self
        case .accessEnded: AccessEnded.self
        case .costRecorded: CostRecorded.self
        case .costShareAgreed: CostShareAgreed.self
        case .meetingCalled: MeetingCalled.self
        case .meetingHeld: MeetingHeld.self
        case .meetingCancelled: MeetingCancelled.self
        case .termsDrafted: TermsDrafted.self
        case .keyLineSet: KeyLineSet.self
        case .keyLineWithdrawn: KeyLineWithdrawn.self
        case .termsAgreed: TermsAgreed.self
        case .wishesRecorded: WishesRecorded.self
        case .advocateNamed: AdvocateNamed.self
        case .familyContacted: FamilyContacted.self
        case .contactPromised: ContactPromised.self
        case .familyStepTaken: FamilyStepTaken.self
        case .disagreementRecorded: DisagreementRecorded.self
        case .criminalStepTaken: CriminalStepTaken.self
        case .disclosureListed: DisclosureListed.self
        case .disclosureDecided: DisclosureDecided.self
        case .interviewClearance: InterviewClearance.self
        case .interviewHeld: InterviewHeld.self
        case .parallelLinked: ParallelLinked.self
        case .parallelEnded: ParallelEnded.self
        case .reviewPaused: ReviewPaused.self
        case .reviewResumed: ReviewResumed.self
        case .deadlineSet: DeadlineSet.self
        case .deadlineMoved: DeadlineMoved.self
        case .documentFiled: DocumentFiled.self
        case .papersReleased: PapersReleased.self
        case .papersReturned: PapersReturned.self
        case .findingRecorded: FindingRecorded.self
        case .findingWithdrawn: FindingWithdrawn.self
        case .equalityConsidered: EqualityConsidered.self
        case .chronologyEntryRecorded: ChronologyEntryRecorded.self
        case .chronologyEntryWithdrawn: ChronologyEntryWithdrawn.self
        case .chronologyEntriesCompared: ChronologyEntriesCompared.self
        case .recommendationDrafted: RecommendationDrafted.self
        case .recommendationAgreed: RecommendationAgreed.self
        case .recommendationWithdrawn: RecommendationWithdrawn.self
        case .addresseeTold: AddresseeTold.self
        case .addresseeReplied: AddresseeReplied.self
        case .ownerAccepted: OwnerAccepted.self
        case .actionAgreed: ActionAgreed.self
        case .actionMilestoneReached: ActionMilestoneReached.self
        case .actionTargetMoved: ActionTargetMoved.self
        case .actionReportedDone: ActionReportedDone.self
        case .actionEvidenceAccepted: ActionEvidenceAccepted.self
        case .actionEffectChecked: ActionEffectChecked.self
        case .actionNotAccepted: ActionNotAccepted.self
        case .actionDropped: ActionDropped.self
        case .planAgreed: PlanAgreed.self
        case .commissionerReportPublished: CommissionerReportPublished.self
        case .commissionerAnswered: CommissionerAnswered.self
        case .draftWritten: DraftWritten.self
        case .draftGivenToFamily: DraftGivenToFamily.self
        case .draftReadByFamily: DraftReadByFamily.self
        case .agencySignedOff: AgencySignedOff.self
        case .panelSignedOff: PanelSignedOff.self
        case .partnershipSignedOff: PartnershipSignedOff.self
        case .submitted: Submitted.self
        case .qualityLetterReceived: QualityLetterReceived.self
        case .qualityPointRaised: QualityPointRaised.self
        case .qualityPointAnswered: QualityPointAnswered.self
        case .changesMade: ChangesMade.self
        case .finalCopySent: FinalCopySent.self
        case .publicationPlanned: PublicationPlanned.self
        case .reportPublished: ReportPublished.self
        case .publicationWithheld: PublicationWithheld.self
        case .libraryEntryMade: LibraryEntryMade.self
        case .learningShared: LearningShared.self
        case .takenDown: TakenDown.self
        case .monitoringBegun: MonitoringBegun.self
        case .reviewClosed: ReviewClosed.self
        case .reviewReopened: ReviewReopened.self
        case .retentionSet: RetentionSet.self
        case .legalHoldPlaced: LegalHoldPlaced.self
        case .legalHoldLifted: LegalHoldLifted.self
        case .erased: Erased.self
        case .noteAdded: NoteAdded.self
        case .earlyLearningActedOn: EarlyLearningActedOn.self
        case .letterSent: LetterSent.self
        case .dataReturnAnswered: DataReturnAnswered.self
        case .irregularityResolved: IrregularityResolved.self
        case .entryStruckOut: EntryStruckOut.self
        case .reviewAdopted: ReviewAdopted.self
        }
    }

    public var meaning: String { fact.meaning }
    public var fields: [FieldForm] { fact.forms }
}

extension FactPart {
    /// What a person has to know of each field.
    static var forms: [FieldForm] { fields.map(\.form) }
}
