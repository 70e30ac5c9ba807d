/// Whom a coded statement is about.
public enum SubjectRole: String, CaseIterable, Sendable {
    case victim, perpetrator, child, family, agency, system, review
}

/// What a statement says of its theme.
public enum Polarity: String, CaseIterable, Sendable {
    case found
    case notFound = "not-found"
    case asked, hypothetical, unclear
}

/// When what is told took place, measured from the death.
public enum TimeFrame: String, CaseIterable, Sendable {
    case beforeDeath = "before-death"
    case atDeath = "at-death"
    case afterDeath = "after-death"
    case unclear
}

/// From whom the review knows it.
public enum KnowledgeOrigin: String, CaseIterable, Sendable {
    case agencyKnew = "agency-knew"
    case familyTold = "family-told"
    case authorInferred = "author-inferred"
    case notNamed = "not-named"
    case unclear
}

/// Where a report stands on a theme. Silence is `notDiscussed`, never "no".
public enum ThemeState: String, CaseIterable, Sendable {
    case found
    case lookedForNotFound = "looked-for-not-found"
    case notDiscussed = "not-discussed"
    case unclear
}

/// Kinds of agency, the 25 values by which sector briefings cut findings.
public enum AgencyKind: String, CaseIterable, Sendable {
    case police
    case primaryCare = "gp-primary-care"
    case acuteHospital = "acute-hospital"
    case ambulance
    case mentalHealthTrust = "mental-health-trust"
    case maternity
    case healthVisiting = "health-visiting-school-nursing"
    case substanceMisuseService = "substance-misuse-service"
    case adultSocialCare = "adult-social-care"
    case childrensSocialCare = "childrens-social-care"
    case housing
    case probationPrison = "probation-prison"
    case courtsProsecution = "courts-cps"
    case familyCourt = "family-court-cafcass"
    case specialistService = "specialist-da-service"
    case voluntary = "voluntary-other"
    case education, employer, dwp, immigration, fire, coroner, csp
    case national = "home-office-national"
    case communityFaith = "community-faith"
}

/// How many bodies a recommendation binds.
public enum RecommendationLevel: String, CaseIterable, Sendable {
    case singleAgency = "single-agency"
    case multiAgency = "multi-agency"
    case national
}
