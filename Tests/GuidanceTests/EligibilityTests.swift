import Guidance
import Testing

@Suite("Whether a death is one to review")
struct EligibilityTests {
    private func result(_ edition: Edition, _ findings: [String: LimbFinding]) throws -> String {
        var answers: [Slug<EligibilityLimb>: LimbFinding] = [:]
        for (limb, finding) in findings { answers[try named(limb)] = finding }
        return switch edition.eligibility.result(of: answers) {
        case .met: "met"
        case .notMet(let parts): "not met: " + parts.map(\.text).joined(separator: ",")
        case .open(let parts): "open: " + parts.map(\.text).joined(separator: ",")
        }
    }

    @Test("section 9: one of the three links is enough, a missing one of the parts is not")
    func section9() throws {
        let edition = try edition2016()
        let base: [String: LimbFinding] = ["aged-16": .met, "violence-abuse-neglect": .met]
        let no: [String: LimbFinding] = ["relative": .notMet, "intimate-partner": .notMet, "household-member": .notMet]
        for link in ["relative", "intimate-partner", "household-member"] {
            #expect(try result(edition, base.merging(no) { $1 }.merging([link: .met]) { $1 }) == "met")
        }
        #expect(try result(edition, base.merging(no) { $1 }) == "not met: link")
        #expect(try result(edition, base) == "open: link")
        #expect(try result(edition, base.merging(["relative": .notMet]) { $1 }) == "open: link")
        #expect(try result(edition, [:]) == "open: age,cause,link")
    }

    @Test("a part that fails settles the test, whatever is open elsewhere")
    func failing() throws {
        #expect(try result(edition2016(), ["aged-16": .notMet]) == "not met: age")
    }

    @Test("section 8A: a member of the household who is not personally connected no longer qualifies")
    func section8A() throws {
        let edition = try editionNotCommenced()
        #expect(!edition.eligibility.parts.flatMap(\.limbs).contains { $0.slug.text == "household-member" })
        let findings: [String: LimbFinding] = [
            "resulted-from-domestic-abuse": .met, "personally-connected": .notMet, "both-aged-16": .met,
        ]
        #expect(try result(edition, findings) == "not met: connection")
        #expect(try result(edition, findings.merging(["personally-connected": .met]) { $1 }) == "met")
    }

    @Test("a suicide of concern is named beside both tests and decides neither")
    func suicide() throws {
        for edition in [try edition2016(), try editionNotCommenced()] {
            #expect(edition.eligibility.also.map(\.slug.text) == ["suicide-of-concern"])
            #expect(try result(edition, ["suicide-of-concern": .met]).hasPrefix("open: "))
        }
    }

    @Test("the age of section 8A is recalled, not read, and marked so")
    func age() throws {
        let limbs = try editionNotCommenced().eligibility.parts.flatMap(\.limbs)
        #expect(limbs.first { $0.slug.text == "both-aged-16" }?.basis.mark == .recalled)
    }
}
