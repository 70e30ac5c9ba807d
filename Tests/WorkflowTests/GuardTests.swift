import CivilDates
import Guidance
import Testing
import Workflow

/// One rule: a review that meets it and one that does not, told apart by
/// one word of what is refused.
struct GuardCase: Sendable, CustomTestStringConvertible {
    let rule: String
    let kind: EventKind
    let weight: Objection.Weight
    /// Stands in the objection.
    let words: String
    let facts: [String: FieldValue]
    let meets: @Sendable () throws -> CaseFile
    let breaks: @Sendable () throws -> CaseFile
    /// Facts with which the breaking review is asked, where they differ.
    var wrong: [String: FieldValue]?

    var testDescription: String { rule }

    init(
        _ rule: String, _ kind: EventKind, _ weight: Objection.Weight, _ words: String,
        _ facts: [String: FieldValue] = [:], wrong: [String: FieldValue]? = nil,
        meets: @escaping @Sendable () throws -> CaseFile, breaks: (@Sendable () throws -> CaseFile)? = nil
    ) {
        self.rule = rule
        self.kind = kind
        self.weight = weight
        self.words = words
        self.facts = facts
        self.meets = meets
        self.breaks = breaks ?? meets
        self.wrong = wrong
    }
}

@Suite("Each guard lets pass what meets it and names what does not")
struct GuardTests {
    @Test("guards", arguments: GuardTests.decisions + agencies + panel + criminal + publication + closing + returns)
    func rule(_ rule: GuardCase) throws {
        let good = try rule.meets().objections(rule.kind, rule.facts)
        #expect(!good.contains { $0.words.contains(rule.words) }, "\(good.map(\.words))")
        let bad = try rule.breaks().objections(rule.kind, rule.wrong ?? rule.facts)
        let named = bad.filter { $0.words.contains(rule.words) }
        #expect(named.count == 1, "\(bad.map(\.words))")
        #expect(named.first?.weight == rule.weight)
        // With a reason, what is irregular is recorded and nothing else is.
        let despite = try rule.breaks().objections(rule.kind, rule.wrong ?? rule.facts, despite: "it was so")
        #expect(despite.isEmpty == bad.allSatisfy { $0.weight == .irregular })
    }

    static let decisions: [GuardCase] = [
        GuardCase(
            "a decision gives its reason on every part of the test", .decisionTaken, .irregular, "no reason is given",
            ["outcome": "review", "by": "the chair", "reasons": "as told", "findings": CaseFile.everyLimb],
            wrong: ["outcome": "review", "by": "the chair", "reasons": "as told"], meets: { try .notified() }),
        GuardCase(
            "a decision names limbs of its own test", .decisionTaken, .contradiction, "no limb personally-connected",
            ["outcome": "review", "by": "the chair", "reasons": "as told", "findings": CaseFile.everyLimb],
            wrong: [
                "outcome": "review", "by": "the chair", "reasons": "as told",
                "findings": .list([.object(["limb": "personally-connected", "finding": "met", "reason": "so"])]),
            ], meets: { try .notified() }),
        GuardCase(
            "a decision for another route says which", .decisionTaken, .irregular, "which other route",
            ["outcome": "other-route", "route": "SAR", "by": "the chair", "reasons": "as told"],
            wrong: ["outcome": "other-route", "by": "the chair", "reasons": "as told"], meets: { try .notified() }),
        GuardCase(
            "the Home Office answers what it was told", .homeOfficeAnswered, .irregular, "not yet told",
            ["view": "agrees"],
            meets: {
                var file = try CaseFile.notified()
                try file.decide("no-review")
                try file.record(.partyTold, ["telling": "home-office-of-decision", "means": "email"])
                return file
            },
            breaks: {
                var file = try CaseFile.notified()
                try file.decide("no-review")
                return file
            }),
        GuardCase(
            "another edition is one that there is", .editionChanged, .contradiction, "no such edition",
            ["edition": "dhr-2016@1", "reason": "as told"], wrong: ["edition": "dhr-2030@1", "reason": "as told"],
            meets: { try .notified() }),
        GuardCase(
            "what is told has a name in the edition", .partyTold, .contradiction, "no telling",
            ["telling": "family-of-decision", "means": "letter"], wrong: ["telling": "gossip", "means": "letter"],
            meets: { try .notified() }),
        GuardCase(
            "a review has a reference", .notificationReceived, .contradiction, "no reference",
            ["reference": "DHR-TEST-2", "csp": "Ashmere", "by": "Ashmere Police"],
            wrong: ["csp": "Ashmere", "by": "Ashmere Police"], meets: { CaseFile() }),
    ]

    static let agencies: [GuardCase] = [
        GuardCase(
            "terms are agreed before agencies answer to them", .agencyAsked, .irregular, "terms of reference",
            ["agency": "Ashmere Police", "request": "imr"], meets: { try .active() }, breaks: { try .decided() }),
        GuardCase(
            "an agency answers for itself", .requestReturned, .notAllowed, "another agency", ["request": "Q1"],
            meets: { try asked(as: "Ashmere Council") }, breaks: { try asked(as: "Brindle Council") }),
        GuardCase(
            "what is checked has arrived", .returnChecked, .irregular, "no answer", ["request": "Q1", "outcome": "accepted"],
            meets: { try .decided() },
            breaks: {
                var file = try CaseFile.notified()
                try file.record(.agencyAsked, ["agency": "Ashmere Council", "request": "information"])
                return file
            }),
        GuardCase(
            "what is signed off has arrived", .returnSignedOff, .irregular, "no answer",
            ["request": "Q1", "officer": "director"], meets: { try .decided() },
            breaks: {
                var file = try CaseFile.notified()
                try file.record(.agencyAsked, ["agency": "Ashmere Council", "request": "information"])
                return file
            }),
        GuardCase(
            "who acts for an agency says for which", .accessGiven, .contradiction, "acts for an agency",
            ["account": "wren", "role": "agency-lead", "agency": "Ashmere Council"],
            wrong: ["account": "wren", "role": "agency-lead"], meets: { try .notified() }),
    ]

    private static func asked(as agency: String) throws -> CaseFile {
        var file = try CaseFile.notified()
        try file.record(.agencyAsked, ["agency": "Ashmere Council", "request": "information"])
        file.role = .agencyLead
        file.agency = agency
        return file
    }

    static let panel: [GuardCase] = [
        GuardCase(
            "a member covers a sector of the edition", .panelMemberJoined, .contradiction, "no sector",
            ["person": "P1", "agency": "Ashmere Council", "sector": "local-authority"],
            wrong: ["person": "P1", "agency": "Ashmere Council", "sector": "circus"], meets: { try .active() }),
        GuardCase(
            "a gap is one of a sector of the edition", .sectorGapExplained, .contradiction, "no sector",
            ["sector": "probation", "reason": "nobody was known to them"],
            wrong: ["sector": "circus", "reason": "none"], meets: { try .active() }),
        GuardCase(
            "a panel has its quorum", .meetingHeld, .irregular, "members of 5", ["meeting": "panel"],
            wrong: ["meeting": "panel", "present": "P1"], meets: { try .active("homicide", edition("dhr-2016@1+sample-local@1")) },
            breaks: {
                var file = try CaseFile.active("homicide", edition("dhr-2016@1+sample-local@1"))
                try file.record(.personRecorded, ["name": "Robin Brindle", "part": "professional"])
                return file
            }),
        GuardCase(
            "a panel meets on a review that was decided on", .meetingHeld, .irregular, "not been decided to review",
            ["meeting": "panel"], meets: { try .decided() }, breaks: { try .notified() }),
        GuardCase(
            "quality is assured of what was submitted", .meetingHeld, .irregular, "not been submitted",
            ["meeting": "qa"], meets: { try .submitted() }, breaks: { try .active() }),
        GuardCase(
            "terms that are agreed were written", .termsAgreed, .irregular, "no such version", ["version": .number(1)],
            meets: { try .active() }, breaks: { try .decided() }),
        GuardCase(
            "papers go to those who signed", .papersReleased, .notAllowed, "has not signed",
            ["documents": "D1", "person": "P1"],
            meets: {
                var file = try CaseFile.active()
                try file.record(.documentFiled, ["title": "Agenda", "circle": "panel"])
                return file
            },
            breaks: {
                var file = try CaseFile.decided()
                try file.record(.documentFiled, ["title": "Agenda", "circle": "panel"])
                try file.record(.personRecorded, ["name": "Robin Brindle", "part": "professional"])
                return file
            }),
        GuardCase(
            "shares come to no more than the whole", .costShareAgreed, .contradiction, "more than 100",
            ["partner": "Brindle Council", "percent": .number(40)],
            wrong: ["partner": "Brindle Council", "percent": .number(41)],
            meets: {
                var file = try CaseFile.notified()
                try file.record(.costShareAgreed, ["partner": "Ashmere Council", "percent": .number(60)])
                return file
            }),
    ]

    static let criminal: [GuardCase] = [
        GuardCase(
            "while a case runs, the investigators clear an interview", .interviewHeld, .irregular, "not cleared",
            ["person": "P1"], meets: { try charged("cleared") }, breaks: { try charged("refused") }),
        GuardCase(
            "what the investigators said last holds", .interviewHeld, .irregular, "not cleared", ["person": "P1"],
            meets: { try charged("refused", "cleared-with-limits") }, breaks: { try charged("cleared", "refused") }),
        GuardCase(
            "a verdict against one leaves the case against another", .interviewHeld, .irregular, "not cleared",
            ["person": "P1"], meets: { try tried("P2", "P3") }, breaks: { try tried("P2") }),
        GuardCase(
            "a charge that is told late does not open a case that is over", .interviewHeld, .irregular, "not cleared",
            ["person": "P1"], meets: { try toldLate("2026-01-10") }, breaks: { try toldLate("2026-02-12") }),
        GuardCase(
            "a pause ends once", .reviewResumed, .contradiction, "ended already", ["pause": "S1"],
            meets: { try paused(twice: false) }, breaks: { try paused(twice: true) }),
        GuardCase(
            "a pause stops clocks of the edition", .reviewPaused, .contradiction, "no limit",
            ["pause": "trial", "clocks": "complete-report", "reason": "the trial"],
            wrong: ["pause": "trial", "clocks": "midnight", "reason": "the trial"], meets: { try .active() }),
        GuardCase(
            "all clocks are all", .reviewPaused, .contradiction, "stands alone",
            ["pause": "trial", "clocks": "all", "reason": "the trial"],
            wrong: ["pause": "trial", "clocks": "all; decide", "reason": "the trial"], meets: { try .active() }),
        GuardCase(
            "a date is set for a limit of the edition", .deadlineSet, .contradiction, "no limit",
            ["limit": "amend", "due": "2026-12-01"], wrong: ["limit": "midnight", "due": "2026-12-01"],
            meets: { try .active() }),
        GuardCase(
            "a statutory duty is moved by nobody", .deadlineMoved, .irregular, "nobody can move it",
            ["limit": "complete-report", "due": "2026-12-01", "cause": "inquest", "reason": "so", "agreed-by": "the panel"],
            wrong: ["limit": "copy-to-dac", "due": "2026-12-01", "cause": "inquest", "reason": "so", "agreed-by": "the panel"],
            meets: { try .active() }),
    ]

    private static func charged(_ answers: String...) throws -> CaseFile {
        var file = try CaseFile.active()
        try file.record(.criminalStepTaken, ["step": "charge"])
        for answer in answers {
            file.pass()
            try file.record(.interviewClearance, ["person": "P1", "answer": .text(answer)])
        }
        return file
    }

    private static func tried(_ people: String...) throws -> CaseFile {
        var file = try CaseFile.active()
        for name in ["Alder Ashmere", "Rowan Ashmere"] {
            try file.record(.personRecorded, ["name": .text(name), "part": "suspect"])
        }
        try file.record(.criminalStepTaken, ["step": "charge", "person": "P2"])
        try file.record(.criminalStepTaken, ["step": "charge", "person": "P3"])
        file.pass(100)
        for person in people { try file.record(.criminalStepTaken, ["step": "verdict", "person": .text(person)]) }
        return file
    }

    private static func toldLate(_ charge: String) throws -> CaseFile {
        var file = try CaseFile.active()
        file.today = day("2026-06-01")
        try file.record(.criminalStepTaken, on: "2026-02-11", ["step": "verdict"])
        try file.record(.criminalStepTaken, on: charge, ["step": "charge"])
        return file
    }

    private static func paused(twice: Bool) throws -> CaseFile {
        var file = try CaseFile.active()
        try file.record(.reviewPaused, ["pause": "trial", "clocks": "all", "reason": "the trial"])
        file.pass()
        if twice { try file.record(.reviewResumed, ["pause": "S1"]) }
        return file
    }
}
