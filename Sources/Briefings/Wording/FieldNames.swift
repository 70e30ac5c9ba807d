public import Documents
public import Reviews

/// Plain words for the fixed spellings of the field.
extension AgencyKind {
    public var words: FixedText {
        switch self {
        case .police: FixedText("Police")
        case .primaryCare: FixedText("General practice and primary care")
        case .acuteHospital: FixedText("Hospitals")
        case .ambulance: FixedText("Ambulance service")
        case .mentalHealthTrust: FixedText("Mental health services")
        case .maternity: FixedText("Maternity services")
        case .healthVisiting: FixedText("Health visiting and school nursing")
        case .substanceMisuseService: FixedText("Drug and alcohol services")
        case .adultSocialCare: FixedText("Adult social care")
        case .childrensSocialCare: FixedText("Children\u{2019}s social care")
        case .housing: FixedText("Housing")
        case .probationPrison: FixedText("Probation and prisons")
        case .courtsProsecution: FixedText("Courts and prosecution")
        case .familyCourt: FixedText("Family court and Cafcass")
        case .specialistService: FixedText("Specialist domestic abuse services")
        case .voluntary: FixedText("Voluntary and community organisations")
        case .education: FixedText("Schools, colleges and universities")
        case .employer: FixedText("Employers")
        case .dwp: FixedText("Department for Work and Pensions")
        case .immigration: FixedText("Immigration services")
        case .fire: FixedText("Fire and rescue service")
        case .coroner: FixedText("Coroners")
        case .csp: FixedText("Community safety partnerships")
        case .national: FixedText("Home Office and national bodies")
        case .communityFaith: FixedText("Faith and community groups")
        }
    }
}

extension ReviewType {
    /// One document of this kind.
    public var words: FixedText {
        switch self {
        case .domesticHomicideReview: FixedText("Domestic homicide review")
        case .domesticAbuseRelatedDeathReview: FixedText("Domestic abuse related death review")
        case .suicideReview: FixedText("Review of a suicide after domestic abuse")
        case .jointWithSafeguardingAdultReview: FixedText("Domestic homicide review with safeguarding adult review")
        case .jointWithChildSafeguardingPracticeReview:
            FixedText("Domestic homicide review with child safeguarding practice review")
        case .singleUnifiedSafeguardingReview: FixedText("Single unified safeguarding review")
        case .safeguardingAdultReview: FixedText("Safeguarding adult review")
        case .childSafeguardingPracticeReview: FixedText("Child safeguarding practice review")
        case .mentalHealthHomicideReview: FixedText("Mental health homicide review")
        case .preventionOfFutureDeaths: FixedText("Coroner\u{2019}s report to prevent future deaths")
        case .strategy: FixedText("Strategy")
        case .livedExperience: FixedText("Account of lived experience")
        case .other: FixedText("Other document")
        }
    }
}
