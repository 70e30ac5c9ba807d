import CivilDates
import Guidance
import Workflow

// Reviews brought to a stage in the ordinary way, each step on its day and
// nothing out of order.

extension CaseFile {
    static let everyLimb = FieldValue.list(
        ["aged-16", "violence-abuse-neglect", "relative", "intimate-partner", "household-member"].map {
            .object(["limb": .text($0), "finding": "met", "reason": "as the papers show"])
        })

    static func notified(_ kind: String = "homicide", _ edition: Edition = WorkflowTests.edition()) throws -> CaseFile {
        var file = CaseFile(edition: edition)
        try file.record(
            .notificationReceived,
            ["reference": "DHR-TEST-1", "csp": "Ashmere", "by": "Ashmere Police", "kind": .text(kind), "died": "2025-12"])
        return file
    }

    mutating func pass(_ days: Int = 7) { today = today.plus(days) }

    static func decided(_ kind: String = "homicide", _ edition: Edition = WorkflowTests.edition()) throws -> CaseFile {
        var file = try notified(kind, edition)
        file.pass()
        try file.record(.agencyAsked, ["agency": "Ashmere Council", "request": "information"])
        file.pass()
        try file.record(.requestReturned, ["request": "Q1"])
        try file.record(.meetingHeld, ["meeting": "scoping"])
        try file.decide("review")
        return file
    }

    mutating func decide(_ outcome: String, _ more: [String: FieldValue] = [:]) throws {
        let facts: [String: FieldValue] = [
            "outcome": .text(outcome), "by": "chair of the partnership", "reasons": "as the briefing says",
            "findings": Self.everyLimb,
        ]
        try record(.decisionTaken, facts.merging(more) { $1 })
    }

    /// With a chair (P1), a panel meeting, and terms of reference.
    static func active(_ kind: String = "homicide", _ edition: Edition = WorkflowTests.edition()) throws -> CaseFile {
        var file = try decided(kind, edition)
        file.pass()
        try file.record(.partyTold, ["telling": "home-office-of-decision", "means": "email"])
        try file.record(.personRecorded, ["name": "Wren Ashmere", "part": "professional"])
        try file.record(.chairAppointed, ["person": "P1", "fee": "6000"])
        try file.record(.independenceStated, ["person": "P1", "statement": "No links with the agencies"])
        try file.record(.confidentialitySigned, ["person": "P1"])
        file.pass()
        try file.record(.panelMemberJoined, ["person": "P1", "agency": "Ashmere Police", "sector": "police"])
        try file.record(.meetingHeld, ["meeting": "panel"])
        try file.record(.termsDrafted, ["scope-from": "2023", "scope-until": "2025-12"])
        try file.record(.termsAgreed, ["family-consulted": .flag(true)])
        return file
    }

    /// With a family member (P2) who has read the draft.
    static func panelSigned(_ kind: String = "homicide", _ edition: Edition = WorkflowTests.edition()) throws -> CaseFile {
        var file = try active(kind, edition)
        file.pass(60)
        try file.record(.draftWritten, ["part": "overview-report", "version": "1"])
        try file.record(.personRecorded, ["name": "Robin Brindle", "part": "family", "sides": "victim"])
        try file.record(.draftGivenToFamily, ["person": "P2", "version": "1", "until": "2026-06-30"])
        file.pass(21)
        try file.record(.draftReadByFamily, ["person": "P2", "comments": "She was funny."])
        try file.record(.agencySignedOff, ["agency": "Ashmere Police", "officer": "assistant chief constable"])
        try file.record(.panelSignedOff, ["version": "1"])
        return file
    }

    static func submitted(_ kind: String = "homicide", _ edition: Edition = WorkflowTests.edition()) throws -> CaseFile {
        var file = try panelSigned(kind, edition)
        file.pass()
        try file.record(.partnershipSignedOff, ["by": "the board"])
        try file.record(.submitted)
        return file
    }

    /// With a letter that says that the Home Office is content.
    static func cleared(_ kind: String = "homicide", _ edition: Edition = WorkflowTests.edition()) throws -> CaseFile {
        var file = try submitted(kind, edition)
        file.pass(40)
        try file.record(.meetingHeld, ["meeting": "qa"])
        file.pass(33)
        try file.record(.qualityLetterReceived, ["answer": "content-subject-to-changes", "points": .list([.object(["point": "say who chaired"])])])
        return file
    }

    static func published(_ kind: String = "homicide", _ edition: Edition = WorkflowTests.edition()) throws -> CaseFile {
        var file = try cleared(kind, edition)
        file.pass()
        try file.record(.qualityPointAnswered, ["point": "T1", "change": "section 4 says it", "paragraph": "4.2"])
        try file.record(.changesMade)
        try file.record(.finalCopySent, ["to": "home-office"])
        try file.record(.finalCopySent, ["to": "dac"])
        try file.record(.publicationPlanned, ["day": .text(file.today.plus(14).description)])
        try file.record(.familyStepTaken, ["person": "P2", "step": "told-of-publication-date", "outcome": "done"])
        file.pass(14)
        try file.record(.reportPublished, ["url": "https://ashmere.example/reviews/1", "letter-attached": .flag(true)])
        return file
    }
}
