internal import Casework
internal import Workflow

/// Everything that a person may record on a review now, by what it is about.
struct RecordingList {
    var seen: DeskReview

    var blocks: [any Block] {
        let allowed = Set(seen.events)
        var listed = Set<String>()
        var blocks: [any Block] = [
            Paragraph("Choose what happened. What is not listed is not for your role, or makes no sense at this stage.", .quiet)
        ]
        for (title, events) in EventGroups.all {
            let shown = events.map(\.rawValue).filter { allowed.contains($0) }
            guard !shown.isEmpty else { continue }
            listed.formUnion(shown)
            blocks.append(Section(title, [links(shown)]))
        }
        let rest = seen.events.filter { !listed.contains($0) && !EventGroups.unlisted.contains($0) }
        if !rest.isEmpty { blocks.append(Section("Other", [links(rest)])) }
        return blocks
    }

    private func links(_ events: [String]) -> any Block {
        ListBlock(events.map { .link(EventWording.title(of: $0), to: .to("reviews", seen.review.review, "record", $0)) })
    }
}

/// Events by what they are about.
enum EventGroups {
    static let all: [(String, [EventKind])] = [
        ("Notification and decision", [
            .caseLogged, .residenceTested, .caseTransferred, .deathDescribed, .leadNamed, .decisionTaken, .homeOfficeAnswered,
            .reviewDirected, .partyTold, .representationMade, .editionChanged,
        ]),
        ("Chair and panel", [
            .chairAppointed, .independenceStated, .chairLeft, .authorAppointed, .personRecorded, .panelMemberJoined, .panelMemberLeft,
            .sectorGapExplained, .confidentialitySigned, .trainingTaken, .expertTimeRecorded, .accessGiven, .accessEnded, .costRecorded,
            .costShareAgreed,
        ]),
        ("Agencies", [
            .recordsSecured, .agencyAsked, .requestChased, .requestDueMoved, .requestReturned, .returnChecked, .returnSignedOff,
            .requestWithdrawn, .chronologyEntryRecorded, .chronologyEntriesCompared, .chronologyEntryWithdrawn, .agencySignedOff,
        ]),
        ("Meetings and terms of reference", [
            .meetingCalled, .meetingHeld, .meetingCancelled, .termsDrafted, .termsAgreed, .keyLineSet, .keyLineWithdrawn,
        ]),
        ("Family and friends", [
            .wishesRecorded, .advocateNamed, .familyContacted, .contactPromised, .familyStepTaken, .pseudonymChosen, .draftGivenToFamily,
            .draftReadByFamily, .disagreementRecorded,
        ]),
        ("Criminal case, inquest and other reviews", [
            .criminalStepTaken, .disclosureListed, .disclosureDecided, .interviewClearance, .interviewHeld, .parallelLinked, .parallelEnded,
        ]),
        ("Dates and pauses", [.reviewPaused, .reviewResumed, .deadlineSet, .deadlineMoved]),
        ("Documents and letters", [.documentFiled, .papersReleased, .papersReturned, .letterSent, .draftWritten, .noteAdded]),
        ("Findings, recommendations and actions", [
            .findingRecorded, .findingWithdrawn, .equalityConsidered, .earlyLearningActedOn, .recommendationDrafted, .recommendationAgreed,
            .recommendationWithdrawn, .addresseeTold, .addresseeReplied, .ownerAccepted, .actionAgreed, .actionMilestoneReached,
            .actionTargetMoved, .actionReportedDone, .actionEvidenceAccepted, .actionEffectChecked, .actionNotAccepted, .actionDropped,
            .planAgreed,
        ]),
        ("Sign-off, quality assurance and publication", [
            .panelSignedOff, .partnershipSignedOff, .submitted, .qualityLetterReceived, .qualityPointRaised, .qualityPointAnswered,
            .changesMade, .dataReturnAnswered, .finalCopySent, .publicationPlanned, .reportPublished, .publicationWithheld,
            .libraryEntryMade, .learningShared, .commissionerReportPublished, .commissionerAnswered, .takenDown,
        ]),
        ("Closing and keeping", [
            .monitoringBegun, .reviewClosed, .reviewReopened, .retentionSet, .legalHoldPlaced, .legalHoldLifted, .irregularityResolved,
            .erased,
        ]),
    ]

    /// Those with pages of their own.
    static let unlisted: Set<String> = ["entry-struck-out", "review-adopted", "notification-received"]
}
