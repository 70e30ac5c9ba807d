import CivilDates
import Guidance
import Testing
import Workflow

@Suite("Ways through a review")
struct PathTests {
    @Test("a suicide without a suspect goes from notification to closure without verdict, trial or perpetrator, in order")
    func suicide() throws {
        var file = try CaseFile.published("suspected-suicide")
        try file.record(.monitoringBegun)
        file.pass(90)
        try file.record(.learningShared, ["with": "practitioners", "how": "a seven-minute briefing"])
        try file.record(.reviewClosed, ["by": "the board"])
        #expect(file.stages == [
            .notified, .scoping, .decision, .commissioning, .active, .drafting, .familyReading, .panelSigned,
            .partnershipSigned, .submitted, .qualityAssuranceMeeting, .qualityAssuranceLetter, .amended,
            .finalCopiesSent, .prePublication, .published, .monitoring, .closed,
        ])
        #expect(file.state.irregularities.isEmpty)
        #expect(file.state.criminalSteps.isEmpty)
        #expect(!file.state.people.contains { $0.details.part == .perpetrator || $0.details.part == .suspect })
        #expect(file.entries.allSatisfy { $0.despite == nil })
    }

    @Test("a decision not to review goes to the Home Office, and a direction brings the review back to commissioning")
    func directed() throws {
        var file = try CaseFile.notified()
        file.pass()
        try file.decide("no-review")
        #expect(file.state.stage == .noReview)
        try file.record(.partyTold, ["telling": "home-office-of-decision", "means": "email"])
        try file.record(.partyTold, ["telling": "family-of-no", "means": "visit"])
        try file.record(.representationMade, ["body": "Ashmere Women’s Aid", "words": "There was coercive control."])
        file.pass(40)
        try file.record(.homeOfficeAnswered, ["view": "asks-for-more"])
        #expect(!file.state.hasReached(.homeOfficeOutcomeReceived))
        try file.record(.reviewClosed, ["by": "the board"], despite: "we took silence for assent")
        #expect(file.state.stage == .closed)
        try file.record(.reviewDirected, ["words": "A review is to be set up."])
        #expect(file.state.stage == .commissioning)
        #expect(file.state.hasReached(.decidedToReview))
        #expect(try file.objections(.meetingHeld, ["meeting": "panel"]).isEmpty)
    }

    @Test("a decision not to review that the Home Office agrees with is closed in order")
    func agreed() throws {
        var file = try CaseFile.notified()
        try file.decide("no-review")
        try file.record(.partyTold, ["telling": "home-office-of-decision", "means": "email"])
        try file.record(.homeOfficeAnswered, ["view": "agrees"])
        try file.record(.reviewClosed, ["by": "chair of the partnership"])
        #expect(file.stages == [.notified, .noReview, .closed])
        #expect(file.state.irregularities.isEmpty)
    }

    @Test("more information sends the decision back to scoping")
    func moreInformation() throws {
        var file = try CaseFile.notified()
        try file.record(.meetingHeld, ["meeting": "scoping"])
        try file.decide("more-information", ["missing": "housing records"])
        #expect(file.state.stage == .scoping)
        #expect(!file.state.hasReached(.decisionTaken))
        file.pass()
        try file.decide("review")
        #expect(file.state.stage == .commissioning)
        #expect(file.state.irregularities.isEmpty)
    }

    @Test("another route and a transfer end with the receiving board")
    func otherRoutes() throws {
        var file = try CaseFile.notified()
        try file.decide("other-route", ["route": "SAR, with the safeguarding adults board"])
        #expect(file.state.stage == .alternativeRoute)
        try file.record(.partyTold, ["telling": "board-of-referral", "means": "letter"])
        try file.record(.reviewClosed, ["by": "chair of the partnership"])
        #expect(file.state.irregularities.isEmpty)

        var moved = try CaseFile.notified()
        try moved.record(.residenceTested, ["ground": "normal-residence", "csp": "Brindle", "reason": "she lived there"])
        try moved.record(.caseTransferred, ["to": "Brindle", "accepted": .flag(true), "reason": "she lived there"])
        #expect(moved.state.stage == .alternativeRoute)
        #expect(moved.state.partnership == "Ashmere")

        var kept = try CaseFile.notified()
        try kept.record(.caseTransferred, ["to": "Brindle", "stays-here": .flag(true), "reason": "one office for both"])
        #expect(kept.state.stage == .notified)
        #expect(kept.state.partnership == "Brindle")
    }

    @Test("a report that is sent back goes round again, before or after its changes, in order", arguments: [true, false])
    func resubmission(afterChanges: Bool) throws {
        var file = try CaseFile.submitted()
        file.pass(40)
        try file.record(
            .qualityLetterReceived, ["answer": "resubmit", "met": .text(file.today.plus(-33).description)])
        if afterChanges { try file.record(.changesMade) }
        file.pass(30)
        try file.record(.draftWritten, ["part": "overview-report", "version": "2"])
        try file.record(.panelSignedOff, ["version": "2"])
        try file.record(.partnershipSignedOff, ["by": "the board"])
        try file.record(.submitted)
        #expect(file.state.stage == .submitted)
        #expect(file.state.submissions.map(\.fact.round) == [1, 2])
        file.pass(40)
        try file.record(.meetingHeld, ["meeting": "qa"])
        try file.record(.qualityLetterReceived, ["answer": "content"])
        #expect(file.state.stage == .qualityAssuranceLetter)
        #expect(file.state.qualityLetters.map(\.fact.answer) == [.resubmit, .content])
        #expect(file.state.irregularities.isEmpty)
    }

    @Test("a report is withheld with the agreement of the Home Office, monitored and closed")
    func withheld() throws {
        var file = try CaseFile.submitted()
        try file.record(.qualityLetterReceived, ["answer": "not-for-publication", "met": "2026-04-01"])
        try file.record(.publicationWithheld, ["reason": "a child would be known", "home-office-agreed": .flag(true)])
        #expect(file.state.stage == .withheld)
        try file.record(.monitoringBegun)
        try file.record(.reviewClosed, ["by": "the board"])
        #expect(file.stages.suffix(3) == [.withheld, .monitoring, .closed])
        #expect(file.state.irregularities.isEmpty)
        #expect(file.state.publication == nil)
    }

    @Test("two people who died and two suspects each have their own place and their own answers")
    func twoVictims() throws {
        var file = try CaseFile.notified()
        for (name, part) in [
            ("Alder Ashmere", "victim"), ("Rowan Ashmere", "victim"), ("Hazel Brindle", "suspect"), ("Elm Brindle", "suspect"),
        ] {
            try file.record(.personRecorded, ["name": .text(name), "part": .text(part)])
        }
        try file.record(.dataReturnAnswered, ["field": "number-of-victims", "values": "2"])
        try file.record(.dataReturnAnswered, ["field": "victim-sex", "values": "female", "person": "P1"])
        try file.record(.dataReturnAnswered, ["field": "victim-sex", "values": "male", "person": "P2"])
        try file.record(.dataReturnAnswered, ["field": "victim-sex", "values": "not-known", "person": "P1"])
        let answers = file.state.dataReturn.filter { $0.fact.field == "victim-sex" }
        #expect(answers.map { "\($0.fact.person?.description ?? "") \($0.fact.values)" }.sorted() == [
            "P1 [\"not-known\"]", "P2 [\"male\"]",
        ])
        #expect(file.state.people.filter { $0.details.part == .victim }.count == 2)
        #expect(file.state.people.filter { $0.details.part == .suspect }.count == 2)
    }

    @Test("pauses overlap, lie over any stage, and end each for itself")
    func pauses() throws {
        var file = try CaseFile.active()
        try file.record(.reviewPaused, ["pause": "trial", "clocks": "complete-report", "reason": "the trial"])
        file.pass()
        try file.record(.reviewPaused, ["pause": "inquest", "clocks": "all", "reason": "the inquest"])
        #expect(file.state.openPauses.count == 2)
        #expect(file.state.stage == .active)
        file.pass(30)
        try file.record(.reviewResumed, ["pause": "S1"])
        #expect(file.state.openPauses.map(\.number.description) == ["S2"])
        try file.record(.draftWritten, ["part": "overview-report", "version": "1"])
        #expect(file.state.stage == .drafting)
        #expect(file.state.openPauses.count == 1)
        #expect(file.state.irregularities.isEmpty)
    }

    @Test("each family member reads the draft for themselves, and whoever does not want to is done with it")
    func familyReading() throws {
        var file = try CaseFile.active()
        try file.record(.draftWritten, ["part": "overview-report", "version": "1"])
        for name in ["Robin Brindle", "Jay Brindle"] {
            try file.record(.personRecorded, ["name": .text(name), "part": "family", "sides": "victim"])
        }
        try file.record(.draftGivenToFamily, ["person": "P2", "until": "2026-06-01"])
        try file.record(.draftGivenToFamily, ["person": "P3", "until": "2026-06-01"])
        #expect(file.state.stage == .familyReading)
        try file.record(.draftReadByFamily, ["person": "P2", "comments": "She was funny."])
        let one = try file.objections(.panelSignedOff)
        #expect(one.map(\.words) == ["family members still have the draft: P3"])
        try file.record(.draftReadByFamily, ["person": "P3", "declined": .flag(true)])
        try file.record(.disagreementRecorded, ["person": "P2", "words": "It was not an argument."])
        #expect(try file.objections(.panelSignedOff).isEmpty)
        #expect(file.state.disagreements.count == 1)
        #expect(file.state.irregularities.isEmpty)
    }

    @Test("papers go to nobody who has not signed, whatever reason is given, and not by way of a correction")
    func papers() throws {
        var file = try CaseFile.active()
        try file.record(.documentFiled, ["title": "Agenda", "circle": "panel"])
        try file.record(.personRecorded, ["name": "Jay Brindle", "part": "professional"])
        let refused = try file.objections(.papersReleased, ["documents": "D1", "person": "P2"], despite: "urgent")
        #expect(refused.map(\.weight) == [.notAllowed])
        #expect(refused.first?.words.contains("P2 has not signed") == true)
        let released = try file.record(.papersReleased, ["documents": "D1", "person": "P1"])
        let corrected = try file.objections(
            .papersReleased, ["documents": "D1", "person": "P2"], despite: "urgent", corrects: released.version)
        #expect(corrected.map(\.weight) == [.notAllowed])
        try file.record(.confidentialitySigned, ["person": "P2"])
        #expect(try file.objections(.papersReleased, ["documents": "D1", "person": "P2"]).isEmpty)
    }

    @Test("publishing an undecided review is refused with every condition, and with a reason stays visible until settled")
    func undecided() throws {
        var file = try CaseFile.notified()
        let facts: [String: FieldValue] = ["url": "https://ashmere.example/1"]
        let refused = try file.objections(.reportPublished, facts)
        #expect(refused.count == 4)
        #expect(refused.allSatisfy { $0.weight == .irregular })
        for word in ["later stage", "never decided", "Home Office is content", "not told of the day"] {
            #expect(refused.contains { $0.words.contains(word) }, "\(word)")
        }
        #expect(file.entries.count == 1)
        let entry = try file.record(.reportPublished, facts, despite: "it went out by mistake")
        #expect(file.state.stage == .published)
        #expect(entry.despite?.reason == "it went out by mistake")
        #expect(entry.despite?.objections.count == 4)
        #expect(file.openIrregularities == ["I2"])
        // Other words for it do not settle it.
        try file.record(.reportPublished, ["url": "https://ashmere.example/one"], corrects: entry.version)
        #expect(file.openIrregularities == ["I2"])
        try file.record(.irregularityResolved, ["irregularity": "I2", "how": "taken down and decided"])
        #expect(file.openIrregularities == [])
        #expect(file.state.irregularities.count == 1)
    }

    @Test("a reason that nothing asked for is no irregularity")
    func idleReason() throws {
        var file = try CaseFile.notified()
        try file.record(.noteAdded, ["words": "A note."], despite: "why not")
        #expect(file.state.irregularities.isEmpty)
        #expect(file.entries.last?.despite == nil)
    }

    @Test("a review taken over half-way goes on without irregularities for what came before")
    func adopted() throws {
        var file = try CaseFile.notified()
        file.today = day("2026-09-01")
        let history: [(EventKind, String, [String: FieldValue])] = [
            (.decisionTaken, "2026-02", ["outcome": "review", "by": "chair of the partnership", "reasons": "not known"]),
            (.personRecorded, "2026-03", ["name": "Wren Ashmere", "part": "professional"]),
            (.chairAppointed, "2026-03", ["person": "P1"]),
            (.meetingHeld, "2026-04-20", ["meeting": "panel"]),
            (.agencyAsked, "2026-04-21", ["agency": "Ashmere Police", "request": "imr"]),
        ]
        for (kind, date, facts) in history {
            try file.record(
                Recording(
                    event: try ReviewEvent(kind, reading: facts), occurredOn: ApproximateDate(date), isHistory: true))
        }
        try file.record(.reviewAdopted, ["stage": "csp-signed", "from": "the tracker", "not-known": "terms of reference"])
        #expect(file.state.stage == .partnershipSigned)
        #expect(file.state.irregularities.isEmpty)
        file.pass()
        try file.record(.submitted)
        try file.record(.qualityLetterReceived, ["answer": "content", "met": .text(file.today.description)])
        try file.record(.finalCopySent, ["to": "dac"])
        try file.record(.partyTold, ["telling": "before-publication", "means": "visit"])
        try file.record(.reportPublished)
        #expect(file.state.stage == .published)
        #expect(file.state.irregularities.isEmpty)
    }

    @Test("a review taken over early is asked for what comes later")
    func adoptedEarly() throws {
        var file = try CaseFile.notified()
        try file.record(.reviewAdopted, ["stage": "scoping", "from": "the tracker"])
        try file.decide("review")
        try file.record(.draftWritten, ["part": "overview-report", "version": "1"], despite: "nobody met")
        let words = try file.objections(.panelSignedOff).map(\.words)
        #expect(words == ["no independent chair is recorded"])
    }
}
