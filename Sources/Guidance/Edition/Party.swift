public import Reviews

/// The roles of people who work on a review or answer for it.
///
/// Closed, because who may see and do what is decided in code; an edition
/// gives each its words.
public enum ReviewRole: String, CaseIterable, Sendable {
    case partnershipChair = "csp-chair"
    case partnershipBoard = "csp-board"
    case processManager = "process-manager"
    case independentChair = "independent-chair"
    case reportAuthor = "report-author"
    case panelMember = "panel-member"
    case expertMember = "expert-member"
    case agencyLead = "agency-lead"
    case individualManagementReviewAuthor = "imr-author"
    case familyLiaisonOfficer = "family-liaison-officer"
    case specialistAdvocate = "specialist-advocate"
    case seniorInvestigatingOfficer = "senior-investigating-officer"
    case coronersOfficer = "coroners-officer"
    case homeOfficeTeam = "home-office-team"
    case qualityAssurancePanel = "qa-panel"
    case domesticAbuseCommissioner = "dac"
    case policeAndCrimeCommissioner = "pcc"
}

/// Someone who owns a step, is told of something or moves a date: a role, a
/// body, or a group of people.
public struct Party: GuidanceFact {
    public static var collection: FactCollection { .parties }
    public let slug: Slug<Party>
    public var label: String
    /// What they do in a review; `nil` for bodies that are only told.
    public var does: String?
    /// What they should see.
    public var sees: String?
    /// What is kept from them, and other notes of access.
    public var withheld: String?
    public var basis: Basis

    /// The role in code, when this party is one.
    public var role: ReviewRole? { ReviewRole(rawValue: slug.text) }
}

/// A sector that a panel should cover. A gap is warned of and its reason
/// kept; it never stops a panel.
public struct PanelSector: GuidanceFact {
    public static var collection: FactCollection { .panelSectors }
    public let slug: Slug<PanelSector>
    public var label: String
    /// Where it is asked for; empty: everywhere the edition holds.
    public var jurisdictions: [Jurisdiction]
    /// Kinds of agency that cover it.
    public var agencies: [AgencyKind]
    public var basis: Basis
}

public enum Jurisdiction: String, CaseIterable, Sendable {
    case england, wales
}

/// When a meeting may decide. Local: no source gives one for all.
public struct Quorum: Hashable, Sendable {
    public var members: Int
    /// Sectors of which each must be there.
    public var sectors: [Slug<PanelSector>]
    public var basis: Basis
}
