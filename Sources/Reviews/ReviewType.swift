/// What kind of document a report is.
public enum ReviewType: String, CaseIterable, Sendable {
    case domesticHomicideReview = "DHR"
    case domesticAbuseRelatedDeathReview = "DARDR"
    case suicideReview = "suicide-review"
    case jointWithSafeguardingAdultReview = "joint-DHR-SAR"
    case jointWithChildSafeguardingPracticeReview = "joint-DHR-CSPR"
    case singleUnifiedSafeguardingReview = "SUSR"
    case safeguardingAdultReview = "SAR"
    case childSafeguardingPracticeReview = "CSPR"
    case mentalHealthHomicideReview = "MHHR"
    case preventionOfFutureDeaths = "PFD"
    case strategy
    case livedExperience = "lived-experience"
    case other

    /// Reviews of a death after domestic abuse. Themes, briefings and
    /// statistics speak of these unless a person asks for others.
    public var isDomesticHomicideReviewFamily: Bool {
        switch self {
        case .domesticHomicideReview, .domesticAbuseRelatedDeathReview, .suicideReview,
            .jointWithSafeguardingAdultReview, .jointWithChildSafeguardingPracticeReview,
            .singleUnifiedSafeguardingReview:
            true
        case .safeguardingAdultReview, .childSafeguardingPracticeReview, .mentalHealthHomicideReview,
            .preventionOfFutureDeaths, .strategy, .livedExperience, .other:
            false
        }
    }

    public static let domesticHomicideReviewFamily = Set(allCases.filter(\.isDomesticHomicideReviewFamily))
}

/// Who may read a report.
public enum Visibility: String, CaseIterable, Sendable {
    case published, local, draft
}

/// What a section of a review is for.
public enum SectionKind: String, CaseIterable, Sendable {
    case frontMatter = "front-matter"
    case termsOfReference = "terms-of-reference"
    case methodology, family, panel, contributors
    case parallelReviews = "parallel-reviews"
    case equality, background, chronology, overview, analysis
    case goodPractice = "good-practice"
    case conclusions, lessons, recommendations
    case actionPlan = "action-plan"
    case qualityAssuranceLetter = "qa-letter"
    case glossary, appendix, other
}
