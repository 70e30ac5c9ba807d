import CivilDates
import Guidance
import Testing
import Workflow

@Suite("What one account sees of a review", .tags(.golden))
struct SightTests {
    /// A review whose papers are erased is not taken over.
    static let stages = ReviewStage.allCases.filter { $0 != .archived }

    @Test("the documents that each role may open in each stage, with and without the agreement")
    func documents() throws {
        var lines = [
            "# Which documents each role may open", "",
            "D1 office, D2 panel, D3 own agency, D4 another agency, D5 family, D6 partnership, D7 public,",
            "D8 the draft that was given to the family and submitted (circle office), D9 office but released to this person,",
            "D10 another agency's that went with the invitation to a panel meeting.", "",
        ]
        for role in ReviewRole.allCases {
            lines += ["## \(role.rawValue)", ""]
            for isSigned in [true, false] {
                let begun = try SeenCase(role, isSigned: isSigned)
                let lists = try Self.stages.map { try begun.at($0).open }
                var told: [String] = []
                for list in lists where !told.contains(list) {
                    told.append(list)
                    let stages = zip(Self.stages, lists).filter { $0.1 == list }.map(\.0.rawValue)
                    lines.append("- \(isSigned ? "signed" : "not signed"), \(stages.joined(separator: ", ")): \(list)")
                }
            }
            lines.append("")
        }
        try expectGolden(lines.joined(separator: "\n"), named: "documents.md")
    }

    @Test("whoever has no role sees nothing; so does one whose role sees nothing yet")
    func hidden() throws {
        let review = try SeenCase(.panelMember, at: .active, isSigned: true).review
        #expect(Sight(of: Viewer(account: "nobody@x.invalid"), on: review.state, day: review.today) == nil)
        for role in [ReviewRole.homeOfficeTeam, .policeAndCrimeCommissioner] {
            #expect(try SeenCase(role, at: .scoping, isSigned: true).sight == nil, "\(role.rawValue)")
        }
    }

    @Test("an office sees all reviews of its partnerships and none of another’s")
    func office() throws {
        let review = try SeenCase(.panelMember, at: .active, isSigned: true).review
        func sight(_ scope: PartnershipScope) -> Sight? {
            Sight(of: Viewer(account: "office@x.invalid", office: .processManager(scope)), on: review.state, day: review.today)
        }
        #expect(sight(.named(["Elsewhere"])) == nil)
        let own = try #require(sight(.named(["elsewhere", "Sampleshire"])))
        #expect(own.isOffice && own.sees(.history) && own.events.count > 80)
        #expect(sight(.all)?.parts == own.parts)
        #expect(review.state.documents.allSatisfy { own.sees($0) })
    }

    @Test("access holds from the joining day until the day of leaving, and not on the day after")
    func joiningAndLeaving() throws {
        var file = CaseFile(today: "2026-01-05")
        try file.record(.notificationReceived, ["reference": "X-1", "csp": "Sampleshire", "by": "Police"])
        try file.record(.personRecorded, ["name": "Marigold Underhay", "part": "professional"])
        try file.record(.accessGiven, ["account": "m@x.invalid", "role": "panel-member", "person": "P1"])
        file.today = day("2026-02-02")
        try file.record(.panelMemberJoined, ["person": "P1", "agency": "Sampleshire NHS Trust"], despite: "as it was")
        file.today = day("2026-06-30")
        try file.record(.panelMemberLeft, on: "2026-06-10", ["person": "P1"], despite: "as it was")
        func sees(_ text: String) -> Bool { Sight(of: Viewer(account: "m@x.invalid"), on: file.state, day: day(text)) != nil }
        #expect(!sees("2026-02-01"))
        #expect(sees("2026-02-02"))
        #expect(sees("2026-06-10"))
        #expect(!sees("2026-06-11"))
    }

    @Test("of a document filed first for the office, a panel member opens only the version that was meant for the panel")
    func versions() throws {
        var file = try SeenCase(.panelMember, at: .active, isSigned: true).review
        try file.record(.documentFiled, ["title": "A first version", "circle": "office"])
        try file.record(.documentFiled, ["number": "D11", "title": "As the panel gets it", "circle": "panel"])
        try file.record(.documentFiled, ["number": "D11", "title": "Taken back", "circle": "office"])
        let sight = try #require(Sight(of: SeenCase.viewer, on: file.state, day: file.today))
        let document = try #require(file.state.documents.first { $0.number.description == "D11" })
        #expect(sight.versions(of: document) == [2])
    }

    @Test("papers that came back are no longer open")
    func returned() throws {
        let seen = try SeenCase(.coronersOfficer, at: .active, isSigned: true)
        #expect(seen.open.contains("D9"))
        var file = seen.review
        try file.record(.papersReturned, ["person": "P2", "documents": .list(["D9"])])
        let sight = try #require(Sight(of: SeenCase.viewer, on: file.state, day: file.today))
        #expect(!file.state.documents.contains { $0.number.description == "D9" && sight.sees($0) })
    }

    @Test("a draft is the family’s until the last day that was agreed, and no longer")
    func familyDraft() throws {
        let review = try SeenCase(.specialistAdvocate, at: .familyReading, isSigned: false).review
        func open(_ text: String) throws -> [String] {
            try #require(Sight(of: SeenCase.viewer, on: review.state, day: day(text))).familyDrafts.map(\.document.description)
        }
        #expect(try open("2026-03-31") == ["D8"])
        #expect(try open("2026-04-01") == [])
    }

    @Test("an advocate sees and speaks of those whom they support, and of nobody else")
    func advocate() throws {
        var file = try SeenCase(.specialistAdvocate, at: .active, isSigned: true).review
        try file.record(.personRecorded, ["name": "Peregrine Oakshott", "part": "family"])
        let other = try #require(file.state.people.items.last?.number)
        let sight = try #require(Sight(of: SeenCase.viewer, on: file.state, day: file.today))
        #expect(sight.familyDrafts.map(\.person.description) == ["P1"] && !sight.seesFamily(of: other))
        let author = Author(actor: "a", account: SeenCase.viewer.account, role: .specialistAdvocate)
        let setting = Setting(today: file.today, edition: file.edition, author: author)
        for (person, isRefused) in [("P1", false), (other.description, true)] {
            let event = try ReviewEvent(.contactPromised, reading: ["person": .text(person), "by": "2026-05-01"])
            let recording = Recording(event: event, occurredOn: .day(file.today))
            do {
                _ = try Workflow.decide(recording, on: file.state, history: file.entries, in: setting)
                #expect(!isRefused, "\(person)")
            } catch {
                #expect(isRefused && error.isAboutPermission, "\(person): \(error.objections)")
            }
        }
    }

    @Test("an agency records of itself alone")
    func agency() throws {
        let review = try SeenCase(.agencyLead, at: .active, isSigned: true).review
        var file = review
        file.role = .agencyLead
        file.agency = "Sampleshire NHS Trust"
        let cases: [(EventKind, [String: FieldValue], [String: FieldValue])] = [
            (.requestReturned, ["request": "Q1"], ["request": "Q2"]),
            (
                .chronologyEntryRecorded, ["agency": "Sampleshire NHS Trust", "what": "Seen", "from": "2025"],
                ["agency": "Sampleshire Police", "what": "Seen", "from": "2025"]
            ),
            (
                .documentFiled, ["title": "Ours", "agency": "sampleshire nhs trust", "circle": "agency"],
                ["number": "D4", "title": "Theirs", "agency": "Sampleshire NHS Trust", "circle": "agency"]
            ),
            (.documentFiled, ["title": "Ours", "circle": "agency"], ["title": "Ours", "circle": "public"]),
            (.recordsSecured, ["agency": "Sampleshire NHS Trust"], ["agency": "Sampleshire Police"]),
        ]
        for (kind, own, other) in cases {
            #expect(try file.objections(kind, own).filter { $0.weight == .notAllowed } == [], "\(kind.rawValue)")
            #expect(try file.objections(kind, other).contains { $0.weight == .notAllowed }, "\(kind.rawValue)")
        }
    }

    @Test("an agency lead is offered to answer only while a request to the agency is open")
    func events() throws {
        let seen = try SeenCase(.agencyLead, at: .active, isSigned: true)
        #expect(seen.sight?.mayRecord(.requestReturned) == true)
        var file = seen.review
        try file.record(.requestWithdrawn, ["request": "Q1", "reason": "not needed"])
        let after = try #require(Sight(of: SeenCase.viewer, on: file.state, day: file.today))
        #expect(!after.mayRecord(.requestReturned))
    }

    @Test("what an event says belongs to a part that the process manager sees", arguments: EventKind.allCases)
    func parts(_ kind: EventKind) {
        #expect(Permissions.visible(.processManager, in: .active).contains(kind.part))
    }
}

/// A review with a document in every circle, and one viewer in a role.
struct SeenCase {
    static let viewer = Viewer(account: "viewer@x.invalid")
    let review: CaseFile

    /// What the viewer may open, by number.
    var open: String {
        guard let sight else { return "(hidden)" }
        let open = review.state.documents.filter { sight.sees($0) }.map(\.number.description)
        return open.isEmpty ? "none" : open.joined(separator: " ")
    }

    var sight: Sight? { Sight(of: Self.viewer, on: review.state, day: review.today) }

    init(_ role: ReviewRole, at stage: ReviewStage, isSigned: Bool) throws {
        self = try SeenCase(role, isSigned: isSigned).at(stage)
    }

    private init(_ review: CaseFile) { self.review = review }

    /// The same, taken over at a stage.
    func at(_ stage: ReviewStage) throws -> SeenCase {
        var file = review
        let event = try ReviewEvent(.reviewAdopted, reading: ["stage": .text(stage.rawValue), "from": "elsewhere"])
        try file.record(Recording(event: event, occurredOn: .day(file.today), isHistory: true))
        return SeenCase(file)
    }

    init(_ role: ReviewRole, isSigned: Bool) throws {
        var file = CaseFile(today: "2026-03-02")
        func record(_ kind: EventKind, _ facts: [String: FieldValue] = [:]) throws {
            let event = try ReviewEvent(kind, reading: facts)
            try file.record(Recording(event: event, occurredOn: .day(file.today), isHistory: true))
        }
        try record(.notificationReceived, ["reference": "X-1", "csp": "Sampleshire", "by": "Sampleshire Police"])
        try record(.personRecorded, ["name": "Philippa Underhay", "part": "family"])
        try record(.personRecorded, ["name": "Barnaby Thistlewood", "part": "professional", "organisation": "Kestrel Advocacy"])
        try record(.confidentialitySigned, ["person": "P2"])
        try record(.advocateNamed, ["person": "P1", "service": "Kestrel Advocacy"])
        try record(.agencyAsked, ["agency": "Sampleshire NHS Trust", "request": "information"])
        try record(.agencyAsked, ["agency": "Sampleshire Police", "request": "information"])
        var given: [String: FieldValue] = ["account": .text(Self.viewer.account), "role": .text(role.rawValue), "person": "P2"]
        if role == .agencyLead || role == .individualManagementReviewAuthor { given["agency"] = "Sampleshire NHS Trust" }
        try record(.accessGiven, given)
        let (own, other): (FieldValue, FieldValue) = ("Sampleshire NHS Trust", "Sampleshire Police")
        let documents: [[String: FieldValue]] = [
            ["circle": "office"], ["circle": "panel"], ["circle": "agency", "agency": own], ["circle": "agency", "agency": other],
            ["circle": "family"], ["circle": "partnership"], ["circle": "public"], ["circle": "office"], ["circle": "office"],
            ["circle": "agency", "agency": other],
        ]
        for (number, fields) in documents.enumerated() {
            try record(.documentFiled, fields.merging(["title": .text("Document \(number + 1)")]) { $1 })
        }
        try record(.papersReleased, ["documents": .list(["D9"]), "person": "P2"])
        if !isSigned { try file.record(.entryStruckOut, ["entry": .number(4), "reason": "not signed"]) }
        try record(.meetingCalled, ["meeting": "panel", "day": "2026-04-20", "papers": .list(["D10"])])
        try record(.decisionTaken, ["outcome": "review", "by": "Chair", "reasons": "The test is met", "findings": .list([])])
        try record(.draftWritten, ["part": "overview-report", "version": "0.1", "document": "D8"])
        try record(.draftGivenToFamily, ["person": "P1", "version": "0.1", "until": "2026-03-31"])
        try record(.panelSignedOff)
        try record(.partnershipSignedOff, ["by": "Chair"])
        try record(.submitted, ["documents": .list(["D8"])])
        review = file
    }
}
