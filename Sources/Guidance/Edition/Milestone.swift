/// Facts that start or stop a clock. Closed: the engine says which event
/// each one is.
public enum Milestone: String, CaseIterable, Sendable {
    case forceAware = "force-aware"
    case notificationReceived = "notification-received"
    case caseLogged = "case-logged"
    /// The case came to the partnership's attention, by whatever way.
    case cameToAttention = "came-to-attention"
    case informationRequested = "information-requested"
    case informationReturned = "information-returned"
    case scopingMeetingHeld = "scoping-meeting-held"
    case decisionTaken = "decision-taken"
    /// A decision that there will be a review.
    case decidedToReview = "decided-to-review"
    case homeOfficeToldOfDecision = "home-office-told-of-decision"
    case homeOfficeOutcomeReceived = "home-office-outcome-received"
    case chairAppointed = "chair-appointed"
    case firstPanelMeeting = "first-panel-meeting"
    case termsOfReferenceAgreed = "terms-of-reference-agreed"
    case familyFirstContact = "family-first-contact"
    case reportRequestedFromAgency = "imr-requested"
    case reportReceivedFromAgency = "imr-received"
    case charge
    /// The verdict, or clearance to go on with a limited scope.
    case verdictOrClearance = "verdict-or-clearance"
    case draftHandedToFamily = "draft-handed-to-family"
    case familyReadDraft = "family-read-draft"
    case panelSignedOff = "panel-signed-off"
    case partnershipSignedOff = "csp-signed-off"
    case submitted
    case homeOfficeReceivedPack = "home-office-received-pack"
    case qualityAssuranceMeeting = "qa-meeting-held"
    case qualityAssuranceLetter = "qa-letter-received"
    case changesMade = "changes-made"
    /// The overview report with its conclusions is complete.
    case reportCompleted = "report-completed"
    case copySentToCommissioner = "copy-sent-to-dac"
    case copySentToSecretaryOfState = "copy-sent-to-secretary-of-state"
    case published
    case takenDown = "taken-down"
    case commissionerReportPublished = "dac-report-published"
    case commissionerAnswered = "dac-answered"
    case actionAgreed = "action-agreed"
    case actionDone = "action-done"
    case closed
    case erased
}
