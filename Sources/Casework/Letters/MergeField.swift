public import Guidance

/// What a letter can say of a review, each under a name that templates use.
///
/// Closed, so that a misspelt field is a fault of the template and never a
/// gap in a letter. Dates are given as letters write them: `3 March 2026`.
public enum MergeField: String, CaseIterable, Sendable {
    // Words that differ between editions and areas.
    case reviewName = "review.name"
    case reviewShortName = "review.short-name"
    case partnershipLabel = "partnership.label"
    case decisionMakerLabel = "decision-maker.label"
    case chairLabel = "chair.label"
    case authorLabel = "author.label"
    case panelLabel = "panel.label"
    case agencyReviewLabel = "agency-review.label"
    case overviewReportLabel = "overview-report.label"
    case executiveSummaryLabel = "executive-summary.label"
    case qualityAssuranceLabel = "quality-assurance.label"
    case statute = "review.statute"

    // The letter.
    case letterDate = "letter.date"
    case recipientName = "recipient.name"
    case recipientAddress = "recipient.address"
    case recipientSalutation = "recipient.salutation"
    case senderName = "sender.name"
    case senderRole = "sender.role"
    case senderContact = "sender.contact"

    // The review.
    case reviewReference = "review.reference"
    case partnershipName = "partnership.name"
    case personName = "person.name"
    case deathMonth = "death.month"
    case notificationDate = "notification.date"
    case notificationBy = "notification.by"
    case adviceOutcome = "advice.outcome"
    case adviceReasons = "advice.reasons"
    case decisionDate = "decision.date"
    case decisionDue = "decision.due"
    case decisionOutcome = "decision.outcome"
    case decisionReasons = "decision.reasons"
    case decisionDissent = "decision.dissent"
    case decisionConsulted = "decision.consulted"
    case otherRoute = "decision.other-route"
    case receivingBoard = "receiving-board.name"
    case scopeFrom = "scope.from"
    case scopeUntil = "scope.until"
    case keyLine = "key-line.text"

    // People and bodies.
    case chairName = "chair.name"
    case chairContact = "chair.contact"
    case authorName = "author.name"
    case agencyName = "agency.name"
    case memberName = "member.name"
    case memberRole = "member.role"
    case contactName = "contact.name"
    case contactDetails = "contact.details"
    case familyInvolvement = "family.involvement"
    case familyAdvocate = "family.advocate"
    case advocacyService = "advocacy.service"
    case nextContactDate = "next-contact.date"

    // What is asked for.
    case requestKind = "request.kind"
    case requestDate = "request.date"
    case requestDue = "request.due"
    case requestReference = "request.reference"
    case requestChased = "request.chased"

    // Meetings.
    case meetingName = "meeting.name"
    case meetingDate = "meeting.date"
    case meetingTime = "meeting.time"
    case meetingPlace = "meeting.place"
    case agendaItem = "agenda.item"

    // The chair's appointment.
    case appointmentFrom = "appointment.from"
    case appointmentFee = "appointment.fee"
    case interestDue = "interest.due"
    case linkAgency = "link.agency"
    case linkEnded = "link.ended"

    // Delay, draft, quality assurance, publication.
    case delayReason = "delay.reason"
    case targetPrevious = "target.previous"
    case targetRevised = "target.revised"
    case targetAgreedBy = "target.agreed-by"
    case draftPlace = "draft.place"
    case draftCommentsBy = "draft.comments-by"
    case signOffDate = "sign-off.date"
    case submissionDate = "submission.date"
    case submissionNumber = "submission.number"
    case qualityAssuranceLetterDate = "quality-assurance.letter-date"
    case qualityAssuranceOutcome = "quality-assurance.outcome"
    case qualityAssurancePoint = "quality-assurance.point"
    case qualityAssuranceChange = "quality-assurance.change"
    case reportCompleted = "report.completed"
    case enclosureName = "enclosure.name"
    case withholdingReasons = "withholding.reasons"
    case withholdingConsulted = "withholding.consulted"
    case withholdingLearning = "withholding.learning"
    case publicationDate = "publication.date"
    case publicationPlace = "publication.place"
    case publicationUntil = "publication.until"

    // Recommendations and actions.
    case recommendationReference = "recommendation.reference"
    case recommendationText = "recommendation.text"
    case recommendationParagraph = "recommendation.paragraph"
    case recommendationLevel = "recommendation.level"
    case recommendationSent = "recommendation.sent"
    case addresseeName = "addressee.name"
    case replyDue = "reply.due"
    case actionText = "action.text"
    case actionLead = "action.lead"
    case actionDue = "action.due"
    case actionState = "action.state"
    case columnLabel = "column.label"
}

/// What a letter can say several times, once for each entry. An entry brings
/// fields of its own, which win over the letter's.
public enum MergeList: String, CaseIterable, Sendable {
    case requests, recommendations, actions, agenda, members, enclosures
    case keyLines = "key-lines"
    case links, points, columns
}

extension MergeList {
    /// What the list is, for people who see that it is missing.
    public var meaning: String {
        switch self {
        case .requests: "what was asked of this agency and has not come"
        case .recommendations: "the recommendations that this letter is about"
        case .actions: "the actions that were agreed, and how far each has come"
        case .agenda: "the points of the agenda"
        case .members: "the people who are asked to the meeting"
        case .enclosures: "what is sent with this letter"
        case .keyLines: "the key lines of enquiry"
        case .links: "earlier links with the agencies, and when each ended"
        case .points: "the points of the quality assurance letter"
        case .columns: "the columns of the action plan"
        }
    }

    /// The fields that an entry brings.
    public var fields: [MergeField] {
        switch self {
        case .requests: [.requestKind, .requestDate, .requestDue, .requestReference, .requestChased, .agencyName]
        case .recommendations:
            [.recommendationReference, .recommendationText, .recommendationParagraph, .recommendationLevel]
        case .actions: [.actionText, .actionLead, .actionDue, .actionState]
        case .agenda: [.agendaItem]
        case .members: [.memberName, .memberRole, .agencyName]
        case .enclosures: [.enclosureName]
        case .keyLines: [.keyLine]
        case .links: [.linkAgency, .linkEnded]
        case .points: [.qualityAssurancePoint, .qualityAssuranceChange]
        case .columns: [.columnLabel]
        }
    }
}

extension MergeField {
    /// What the field is, for people who see that it is missing.
    public var meaning: String {
        switch self {
        case .reviewName: "what this kind of review is called"
        case .reviewShortName: "the short name of this kind of review"
        case .partnershipLabel: "what the body that sets up the review is called"
        case .decisionMakerLabel: "what the person who decides is called"
        case .chairLabel: "what the chair of the review is called"
        case .authorLabel: "what the author of the report is called"
        case .panelLabel: "what the panel is called"
        case .agencyReviewLabel: "what an agency\u{2019}s own review is called"
        case .overviewReportLabel: "what the report is called"
        case .executiveSummaryLabel: "what the summary is called"
        case .qualityAssuranceLabel: "what the panel that assures quality is called"
        case .statute: "the Act and section under which the review is held"
        case .letterDate: "the date of this letter"
        case .recipientName: "the name of the person or body written to"
        case .recipientAddress: "where this letter goes"
        case .recipientSalutation: "how the person written to wishes to be addressed"
        case .senderName: "the name of the person who signs"
        case .senderRole: "the role of the person who signs"
        case .senderContact: "how to reach the person who signs"
        case .reviewReference: "the reference of the review"
        case .partnershipName: "the name of the partnership"
        case .personName: "the name of the person who died, as the family uses it"
        case .deathMonth: "the month and year of the death"
        case .notificationDate: "the date of the notification"
        case .notificationBy: "who notified the death"
        case .adviceOutcome: "what the meeting advises"
        case .adviceReasons: "the reasons for the advice"
        case .decisionDate: "the date of the decision"
        case .decisionDue: "the date by which a decision is due"
        case .decisionOutcome: "what was decided"
        case .decisionReasons: "the reasons for the decision"
        case .decisionDissent: "who disagreed with the decision, and why"
        case .decisionConsulted: "who was consulted before the decision"
        case .otherRoute: "the other route by which this death will be learnt from"
        case .receivingBoard: "the board that the case is referred to"
        case .scopeFrom: "the first day of the period that is looked at"
        case .scopeUntil: "the last day of the period that is looked at"
        case .keyLine: "a key line of enquiry"
        case .chairName: "the name of the chair of the review"
        case .chairContact: "how to reach the chair of the review"
        case .authorName: "the name of the author of the report"
        case .agencyName: "the name of the agency"
        case .memberName: "the name of the panel member"
        case .memberRole: "the role of the panel member"
        case .contactName: "the person whom the family or agency can ask"
        case .contactDetails: "how to reach the person who can be asked"
        case .familyInvolvement: "who was asked, who took part and how, and where they disagree"
        case .familyAdvocate: "the family\u{2019}s advocate"
        case .advocacyService: "the advocacy service, and how to reach it"
        case .nextContactDate: "the day by which the family will hear again"
        case .requestKind: "what was asked for"
        case .requestDate: "the day on which it was asked for"
        case .requestDue: "the day by which it is due"
        case .requestReference: "the reference of the request"
        case .requestChased: "the days on which a reminder was sent"
        case .meetingName: "what the meeting is"
        case .meetingDate: "the date of the meeting"
        case .meetingTime: "the time of the meeting"
        case .meetingPlace: "where the meeting is"
        case .agendaItem: "a point of the agenda"
        case .appointmentFrom: "the first day of the appointment"
        case .appointmentFee: "the fee, and how it is paid"
        case .interestDue: "the closing date for expressions of interest"
        case .linkAgency: "the agency of an earlier link"
        case .linkEnded: "when an earlier link ended"
        case .delayReason: "the reason for the delay"
        case .targetPrevious: "the date that was aimed at before"
        case .targetRevised: "the date that is aimed at now"
        case .targetAgreedBy: "who agreed the new date"
        case .draftPlace: "where and how the draft can be read"
        case .draftCommentsBy: "the day by which comments are asked for"
        case .signOffDate: "the day on which the partnership signed off the report"
        case .submissionDate: "the day on which the report was submitted"
        case .submissionNumber: "which submission this is"
        case .qualityAssuranceLetterDate: "the date of the quality assurance letter"
        case .qualityAssuranceOutcome: "what the quality assurance letter says"
        case .qualityAssurancePoint: "a point of the quality assurance letter"
        case .qualityAssuranceChange: "what was changed for a point, and where"
        case .reportCompleted: "the day on which the report was completed"
        case .enclosureName: "a document sent with this letter"
        case .withholdingReasons: "what would not be published, and why"
        case .withholdingConsulted: "who was asked about not publishing, and what they said"
        case .withholdingLearning: "how the learning spreads without publication"
        case .publicationDate: "the date of publication"
        case .publicationPlace: "where the report is published"
        case .publicationUntil: "how long the report stays there"
        case .recommendationReference: "the reference of the recommendation"
        case .recommendationText: "the words of the recommendation"
        case .recommendationParagraph: "the paragraph of the report that it rests on"
        case .recommendationLevel: "whether it is for one agency, several or the nation"
        case .recommendationSent: "the day on which the recommendation was sent"
        case .addresseeName: "the body that the recommendation is for"
        case .replyDue: "the day by which a reply is asked for"
        case .actionText: "what is to be done"
        case .actionLead: "who is to do it"
        case .actionDue: "the day by which it is to be done"
        case .actionState: "how far it has come"
        case .columnLabel: "the name of a column of the action plan"
        }
    }

    /// The words that an edition gives: what a review, a chair or a panel is
    /// called there, and the law it rests on.
    public static func labels(of edition: Edition) -> [MergeField: String] {
        var words: [MergeField: String] = [.statute: "section \(edition.statute.section) of the \(edition.statute.act)"]
        for key in LabelKey.allCases {
            guard let field = MergeField(label: key) else { continue }
            words[field] = edition.labels[key]
        }
        return words
    }

    private init?(label: LabelKey) {
        switch label {
        case .reviewName: self = .reviewName
        case .shortName: self = .reviewShortName
        case .convenor: self = .partnershipLabel
        case .decisionMaker: self = .decisionMakerLabel
        case .chair: self = .chairLabel
        case .author: self = .authorLabel
        case .panel: self = .panelLabel
        case .agencyReview: self = .agencyReviewLabel
        case .overviewReport: self = .overviewReportLabel
        case .executiveSummary: self = .executiveSummaryLabel
        case .qualityAssurance: self = .qualityAssuranceLabel
        // References carry the prefix themselves; letters speak of one review.
        case .pluralName, .referencePrefix: return nil
        }
    }
}
