import CivilDates
import Guidance
import Testing
import Workflow

// Guards of signing off, publishing, closing and erasing.

extension GuardTests {
    static let publication: [GuardCase] = [
        GuardCase(
            "a panel that signs off has a chair", .panelSignedOff, .irregular, "no independent chair",
            meets: { try .active() }, breaks: { try .decided() }),
        GuardCase(
            "the chair has stated independence", .panelSignedOff, .irregular, "independence statement",
            meets: { try .active() },
            breaks: {
                var file = try CaseFile.decided()
                try file.record(.personRecorded, ["name": "Wren Ashmere", "part": "professional"])
                try file.record(.chairAppointed, ["person": "P1"])
                return file
            }),
        GuardCase(
            "the family have read the draft", .panelSignedOff, .irregular, "still have the draft",
            meets: { try .panelSigned() },
            breaks: {
                var file = try CaseFile.active()
                try file.record(.draftWritten, ["part": "overview-report", "version": "1"])
                try file.record(.personRecorded, ["name": "Robin Brindle", "part": "family"])
                try file.record(.draftGivenToFamily, ["person": "P2"])
                return file
            }),
        GuardCase(
            "what is submitted was signed off", .submitted, .irregular, "partnership has not signed off",
            meets: { try .submitted() }, breaks: { try .panelSigned() }),
        GuardCase(
            "the points of the letter are answered", .changesMade, .irregular, "not answered",
            meets: {
                var file = try CaseFile.cleared()
                try file.record(.qualityPointAnswered, ["point": "T1", "reason": "the report says it already"])
                return file
            }, breaks: { try .cleared() }),
        GuardCase(
            "an answer says what changed or why nothing did", .qualityPointAnswered, .contradiction, "say what changed",
            ["point": "T1", "change": "section 4"], wrong: ["point": "T1"], meets: { try .cleared() }),
        GuardCase(
            "a review is published that was decided on", .reportPublished, .irregular, "never decided",
            meets: { try .cleared() }, breaks: { try .notified() }),
        GuardCase(
            "the Home Office is content", .reportPublished, .irregular, "Home Office is content",
            meets: { try .cleared() }, breaks: { try .submitted() }),
        GuardCase(
            "the letter of the last round holds, whenever it was told", .reportPublished, .irregular,
            "Home Office is content",
            meets: {
                var file = try CaseFile.cleared()
                file.pass()
                try file.record(
                    .qualityLetterReceived, on: file.today.plus(-30).description, ["answer": "resubmit"], despite: "found late")
                return file
            },
            breaks: {
                var file = try CaseFile.cleared()
                file.pass()
                try file.record(.qualityLetterReceived, ["answer": "resubmit"])
                return file
            }),
        GuardCase(
            "the family are told of the day", .reportPublished, .irregular, "family were not told",
            meets: {
                var file = try CaseFile.cleared()
                try file.record(.partyTold, ["telling": "before-publication", "means": "visit"])
                return file
            }, breaks: { try .cleared() }),
        GuardCase(
            "no anniversary of the death", .publicationPlanned, .irregular, "anniversary", ["day": "2027-12-15"],
            wrong: ["day": "2027-12-16"],
            meets: {
                var file = try CaseFile.cleared()
                try file.record(.deathDescribed, ["died": "2025-12-16"])
                return file
            }),
        GuardCase(
            "no day that the family keep clear", .publicationPlanned, .irregular, "keep this day clear",
            ["day": "2027-04-30"], wrong: ["day": "2027-05-01"],
            meets: {
                var file = try CaseFile.cleared()
                try file.record(.wishesRecorded, ["person": "P2", "consent": "yes", "avoid": "2019-05-01; 2020-03"])
                return file
            }),
        GuardCase(
            "no day of a trial", .publicationPlanned, .irregular, "trial", ["day": "2026-12-02"],
            wrong: ["day": "2026-12-01"],
            meets: {
                var file = try CaseFile.cleared()
                try file.record(.criminalStepTaken, ["step": "trial-dated", "day": "2026-12-01"])
                return file
            }),
        GuardCase(
            "no day of an inquest", .publicationPlanned, .irregular, "hearing", ["day": "2026-12-02"],
            wrong: ["day": "2026-12-01"],
            meets: {
                var file = try CaseFile.cleared()
                try file.record(.parallelLinked, ["parallel": "inquest", "day": "2026-12-01"])
                return file
            }),
        GuardCase(
            "the Home Office agrees that a report is withheld", .publicationWithheld, .irregular, "has not agreed",
            ["reason": "a child would be known", "home-office-agreed": .flag(true)],
            wrong: ["reason": "a child would be known"], meets: { try .cleared() }),
        GuardCase(
            "what is taken down was up", .takenDown, .contradiction, "not published",
            meets: { try .published() }, breaks: { try .cleared() }),
    ]

    static let closing: [GuardCase] = [
        GuardCase(
            "actions are done", .reviewClosed, .irregular, "actions are not accepted", ["by": "the board"],
            meets: { try .published() },
            breaks: {
                var file = try CaseFile.published()
                try file.record(.actionAgreed, ["text": "Train the desk", "agency": "Ashmere Council"])
                return file
            }),
        GuardCase(
            "irregularities are settled", .reviewClosed, .irregular, "irregularities are not resolved",
            ["by": "the board"], meets: { try .published() },
            breaks: {
                var file = try CaseFile.published()
                try file.record(.caseLogged, despite: "nobody had")
                return file
            }),
        GuardCase(
            "a decision against a review waits for the Home Office", .reviewClosed, .irregular, "has not given its view",
            ["by": "the board"],
            meets: {
                var file = try CaseFile.notified()
                try file.decide("no-review")
                try file.record(.partyTold, ["telling": "home-office-of-decision", "means": "email"])
                try file.record(.homeOfficeAnswered, ["view": "agrees"])
                return file
            },
            breaks: {
                var file = try CaseFile.notified()
                try file.decide("no-review")
                return file
            }),
        GuardCase(
            "an action's evidence is accepted after it was reported", .actionEvidenceAccepted, .irregular,
            "nobody has reported", ["action": "A1", "by": "the board"], meets: { try acted(.actionReportedDone) },
            breaks: { try acted() }),
        GuardCase(
            "what is not accepted was reported", .actionNotAccepted, .irregular, "nobody has reported",
            ["action": "A1", "by": "the board", "reason": "no evidence"], meets: { try acted(.actionReportedDone) },
            breaks: { try acted() }),
        GuardCase(
            "an effect is checked after the evidence", .actionEffectChecked, .irregular, "not accepted before",
            ["action": "A1", "by": "the board", "effect": "calls are answered"],
            meets: { try acted(.actionReportedDone, .actionEvidenceAccepted) }, breaks: { try acted(.actionReportedDone) }),
        GuardCase(
            "a recommendation that is agreed says what it must", .recommendationAgreed, .irregular, "it does not say",
            ["recommendation": "R1"],
            meets: {
                var file = try CaseFile.active()
                try file.record(.findingRecorded, ["finding": "Nobody asked"])
                try file.record(
                    .recommendationDrafted,
                    [
                        "text": "Ask", "level": "single-agency", "addressee": "Ashmere Council", "findings": "F1",
                        "outcome": "People are asked", "measure": "audit", "by": "2027-01-01",
                    ])
                return file
            },
            breaks: {
                var file = try CaseFile.active()
                try file.record(.recommendationDrafted, ["text": "Ask", "level": "single-agency"])
                return file
            }),
        GuardCase(
            "nothing is erased under a legal hold", .erased, .notAllowed, "legal hold",
            ["scope": "person", "person": "P1", "by": "the office", "ground": "asked for"], meets: { try .active() },
            breaks: {
                var file = try CaseFile.active()
                try file.record(.legalHoldPlaced, ["by": "counsel", "reason": "an inquiry"])
                return file
            }),
        GuardCase(
            "an erasure says what", .erased, .contradiction, "say whose",
            ["scope": "person", "person": "P1", "by": "the office", "ground": "asked for"],
            wrong: ["scope": "person", "by": "the office", "ground": "asked for"], meets: { try .active() }),
        GuardCase(
            "an erasure of a document says which", .erased, .contradiction, "say which document",
            ["scope": "person", "person": "P1", "by": "the office", "ground": "asked for"],
            wrong: ["scope": "document", "by": "the office", "ground": "asked for"], meets: { try .active() }),
        GuardCase(
            "a whole review is erased when it is closed", .erased, .notAllowed, "not closed",
            ["scope": "review", "by": "the office", "ground": "kept long enough"], meets: { try closed(keptUntil: nil) },
            breaks: { try .active() }),
        GuardCase(
            "papers are kept for their time", .erased, .irregular, "to be kept until",
            ["scope": "review", "by": "the office", "ground": "kept long enough"],
            meets: { try closed(keptUntil: "2026-06-01") }, breaks: { try closed(keptUntil: "2036-06-01") }),
        GuardCase(
            "the notification is corrected, not struck out", .entryStruckOut, .contradiction, "notification cannot be",
            ["entry": .number(2), "reason": "made in error"], wrong: ["entry": .number(1), "reason": "made in error"],
            meets: { try .decided() }),
        GuardCase(
            "what is struck out stands in the history", .entryStruckOut, .contradiction, "no entry 99",
            ["entry": .number(2), "reason": "made in error"], wrong: ["entry": .number(99), "reason": "made in error"],
            meets: { try .decided() }),
        GuardCase(
            "an erasure cannot be taken back", .entryStruckOut, .contradiction, "cannot be taken back",
            ["entry": .number(3), "reason": "made in error"],
            meets: { try .active() },
            breaks: {
                var file = try CaseFile.notified()
                try file.record(.personRecorded, ["name": "Robin Brindle", "part": "witness"])
                try file.record(.erased, ["scope": "person", "person": "P1", "by": "the office", "ground": "asked for"])
                return file
            }),
    ]

    private static func acted(_ kinds: EventKind...) throws -> CaseFile {
        var file = try CaseFile.active()
        try file.record(.actionAgreed, ["text": "Train the desk", "agency": "Ashmere Council", "target": "2026-12-01"])
        for kind in kinds { try file.record(kind, ["action": "A1", "by": "the board"]) }
        return file
    }

    private static func closed(keptUntil day: String?) throws -> CaseFile {
        var file = try CaseFile.published()
        try file.record(.reviewClosed, ["by": "the board"])
        if let day { try file.record(.retentionSet, ["until": .text(day)]) }
        return file
    }

    static let returns: [GuardCase] = [
        GuardCase(
            "a field of the return is one of the edition", .dataReturnAnswered, .contradiction, "no field",
            ["field": "region", "values": "not-known"], wrong: ["field": "shoe-size", "values": "9"],
            meets: { try .notified() }),
        GuardCase(
            "a field about a person says about whom", .dataReturnAnswered, .contradiction, "say about whom",
            ["field": "victim-sex", "values": "not-known", "person": "P1"],
            wrong: ["field": "victim-sex", "values": "not-known"], meets: { try .active() }),
        GuardCase(
            "an answer is one of the words for it", .dataReturnAnswered, .contradiction, "is not one of",
            ["field": "location-of-death", "values": "public"], wrong: ["field": "location-of-death", "values": "moon"],
            meets: { try .notified() }),
        GuardCase(
            "a document is one of the edition", .documentFiled, .contradiction, "no document",
            ["title": "Letter", "document": "qa-letter"], wrong: ["title": "Letter", "document": "postcard"],
            meets: { try .notified() }),
        GuardCase(
            "what is named is there", .requestChased, .contradiction, "has no Q7", ["request": "Q1"],
            wrong: ["request": "Q7"], meets: { try .decided() }),
        GuardCase(
            "a meeting that was held was called under its number", .meetingHeld, .contradiction, "has no M9",
            ["meeting": "family"], wrong: ["meeting-number": "M9", "meeting": "family"], meets: { try .decided() }),
        GuardCase(
            "a number is given once", .agencyAsked, .contradiction, "in use already",
            ["number": "Q5", "agency": "Ashmere Council", "request": "chronology"],
            wrong: ["number": "Q1", "agency": "Ashmere Council", "request": "chronology"], meets: { try .decided() }),
    ]
}
