import Guidance
import Testing
import Workflow

@Suite("Who may do and see what", .tags(.golden))
struct PermissionTests {
    private static let stages: [ReviewStage?] = [nil] + ReviewStage.allCases

    @Test("the events that each role may record in each stage")
    func permitted() throws {
        var lines = [
            "# What each role may record", "",
            "The whole list for every stage, sorted; stages with the same list stand together.", "",
        ]
        for role in ReviewRole.allCases {
            lines += ["## \(role.rawValue)", ""]
            let lists = Self.stages.map { Permissions.permitted(role, in: $0).map(\.rawValue) }
            for list in lists { #expect(list == list.sorted()) }
            append(lists, to: &lines)
        }
        try expectGolden(lines.joined(separator: "\n"), named: "permitted.md")
    }

    @Test("the parts of a review that each role may see in each stage")
    func visible() throws {
        var lines = ["# What each role may see", "", "Sorted; stages with the same list stand together.", ""]
        for role in ReviewRole.allCases {
            lines += ["## \(role.rawValue)", ""]
            append(Self.stages.map { Permissions.visible(role, in: $0).map(\.rawValue).sorted() }, to: &lines)
        }
        try expectGolden(lines.joined(separator: "\n"), named: "visible.md")
    }

    /// One list for each stage, the same ones under one heading.
    private func append(_ lists: [[String]], to lines: inout [String]) {
        var told: [[String]] = []
        for list in lists where !told.contains(list) {
            told.append(list)
            let stages = zip(Self.stages, lists).filter { $0.1 == list }.map { $0.0?.rawValue ?? "(not begun)" }
            lines += ["### \(stages.joined(separator: ", "))", ""]
            lines += list.isEmpty ? ["nothing"] : list.map { "- \($0)" }
            lines.append("")
        }
    }

    @Test("every event may be recorded by the process manager, and every other role by default records nothing")
    func defaults() {
        for kind in EventKind.allCases { #expect(Permissions.mayRecord(.processManager, kind), "\(kind.rawValue)") }
        let outside: [ReviewRole] = [
            .homeOfficeTeam, .qualityAssurancePanel, .domesticAbuseCommissioner, .policeAndCrimeCommissioner,
            .coronersOfficer, .panelMember, .expertMember,
        ]
        for role in outside {
            #expect(Permissions.permitted(role, in: .active).isEmpty, "\(role.rawValue)")
        }
    }

    @Test(
        "what process.md section 3 keeps from a role is kept from it in every stage",
        arguments: [
            (ReviewRole.partnershipBoard, [ReviewPart.allRequests, .allDocuments, .chronology, .analysis, .family]),
            (.partnershipChair, [.allRequests, .allDocuments, .chronology, .family]),
            (.agencyLead, [.allRequests, .allDocuments, .family, .people]),
            (.individualManagementReviewAuthor, [.allRequests, .allDocuments, .panelPapers, .family]),
            (.familyLiaisonOfficer, [.finalDrafts, .allDocuments, .panelPapers]),
            (.specialistAdvocate, [.allDocuments, .panelPapers, .allRequests, .decisionPapers]),
            (.seniorInvestigatingOfficer, [.allDocuments, .finalDrafts, .family]),
            (.policeAndCrimeCommissioner, [.summary, .people, .allDocuments]),
        ])
    func withheld(_ role: ReviewRole, _ parts: [ReviewPart]) {
        for stage in ReviewStage.allCases {
            let seen = Permissions.visible(role, in: stage)
            for part in parts { #expect(!seen.contains(part), "\(part.rawValue) in \(stage.rawValue)") }
        }
    }
}
