import Reviews
import Testing

@Suite("Words with a fixed spelling")
struct FixedSpellingTests {
    @Test("the stored spellings are those of the contract")
    func spellings() {
        #expect(
            ReviewType.allCases.map(\.rawValue) == [
                "DHR", "DARDR", "suicide-review", "joint-DHR-SAR", "joint-DHR-CSPR", "SUSR", "SAR", "CSPR", "MHHR",
                "PFD", "strategy", "lived-experience", "other",
            ])
        #expect(
            SectionKind.allCases.map(\.rawValue) == [
                "front-matter", "terms-of-reference", "methodology", "family", "panel", "contributors",
                "parallel-reviews", "equality", "background", "chronology", "overview", "analysis", "good-practice",
                "conclusions", "lessons", "recommendations", "action-plan", "qa-letter", "glossary", "appendix",
                "other",
            ])
        #expect(Visibility.allCases.map(\.rawValue) == ["published", "local", "draft"])
        #expect(
            AgeBand.allCases.map(\.rawValue)
                == ["16-19", "20-24", "25-34", "35-44", "45-54", "55-64", "65+", "unknown"])
        #expect(
            Relationship.allCases.map(\.rawValue) == [
                "intimate-partner", "former-partner", "parent", "child", "sibling", "other-relative",
                "household-member", "carer", "other", "unknown",
            ])
        #expect(
            SubjectRole.allCases.map(\.rawValue)
                == ["victim", "perpetrator", "child", "family", "agency", "system", "review"])
        #expect(Polarity.allCases.map(\.rawValue) == ["found", "not-found", "asked", "hypothetical", "unclear"])
        #expect(ThemeState.allCases.map(\.rawValue) == ["found", "looked-for-not-found", "not-discussed", "unclear"])
        #expect(AgencyKind.allCases.count == 25)
    }

    @Test("the family of domestic homicide reviews leaves coroners' reports and strategies out")
    func family() {
        #expect(ReviewType.domesticHomicideReviewFamily.count == 6)
        #expect(!ReviewType.preventionOfFutureDeaths.isDomesticHomicideReviewFamily)
        #expect(!ReviewType.strategy.isDomesticHomicideReviewFamily)
    }

    @Test("a report's name is R and the first 12 hex digits of its digest")
    func reportNames() {
        var digest = [UInt8](repeating: 0xFF, count: 32)
        digest.replaceSubrange(0..<6, with: [0x00, 0x12, 0xAB, 0x34, 0xCD, 0x56])
        let id = ReportID(sha256: digest)
        #expect(id.description == "R0012ab34cd56")
        #expect(ReportID("R0012ab34cd56") == id)
        #expect(ReportID("0012ab34cd56") == nil)
        #expect(ReportID("R0012ab34cd5g") == nil)
    }
}
