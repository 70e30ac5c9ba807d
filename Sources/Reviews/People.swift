/// A person of a review as the published text names them.
///
/// A pseudonym, never a real name: the text is the only source.
public struct Person: Hashable, Sendable {
    public var pseudonym: String
    public var role: PersonRole
    public var sex: Sex?
    public var ageBand: AgeBand?
    /// What this person was to the other one: of a mother killed by her son
    /// the victim's is `parent`, the perpetrator's `child`.
    public var relationship: Relationship?

    public init(
        pseudonym: String, role: PersonRole, sex: Sex? = nil, ageBand: AgeBand? = nil,
        relationship: Relationship? = nil
    ) {
        self.pseudonym = pseudonym
        self.role = role
        self.sex = sex
        self.ageBand = ageBand
        self.relationship = relationship
    }
}

/// A person's part in a review.
public enum PersonRole: String, CaseIterable, Sendable {
    case victim, perpetrator, child, family, other
}

public enum Sex: String, CaseIterable, Sendable {
    case female, male, other, unknown
}

/// The age bands of the Home Office library.
public enum AgeBand: String, CaseIterable, Sendable {
    case from16 = "16-19"
    case from20 = "20-24"
    case from25 = "25-34"
    case from35 = "35-44"
    case from45 = "45-54"
    case from55 = "55-64"
    case from65 = "65+"
    case unknown

    /// - Returns: `nil` below 16, where no band of the library applies.
    public init?(age: Int) {
        switch age {
        case 16...19: self = .from16
        case 20...24: self = .from20
        case 25...34: self = .from25
        case 35...44: self = .from35
        case 45...54: self = .from45
        case 55...64: self = .from55
        case 65...130: self = .from65
        default: return nil
        }
    }
}

public enum Relationship: String, CaseIterable, Sendable {
    case intimatePartner = "intimate-partner"
    case formerPartner = "former-partner"
    case parent, child, sibling
    case otherRelative = "other-relative"
    case householdMember = "household-member"
    case carer, other, unknown
}

/// Causes of death as the Home Office library groups them.
///
/// Source: the library's published metadata, rebuilt from the codebook of
/// the Domestic Homicide Review Dataset.
public enum MethodOfDeath: String, CaseIterable, Sendable {
    case stabbing, strangulation
    case bluntForce = "blunt-force"
    case firearm, poisoning, fire, fall, neglect, suicide, other, unknown
}
