/// One person who may sign in, and what the office lets them do.
///
/// What somebody may do in a single review stands in that review
/// (`access-given`), not here.
public struct Account: Sendable, Equatable {
    public var id: AccountID
    /// What the person signs in with, and what `access-given` names.
    public var address: AccountAddress
    /// To show; empty while an invitation without a name is open.
    public var name: String
    public var rights: OfficeRights
    public var state: AccountState

    public init(id: AccountID, address: AccountAddress, name: String, rights: OfficeRights, state: AccountState) {
        self.id = id
        self.address = address
        self.name = name
        self.rights = rights
        self.state = state
    }

    /// Whether a password alone is too little for this person.
    public var needsSecondFactor: Bool { rights.needsSecondFactor }
}

/// Where an account stands. Stored spellings.
public enum AccountState: String, Sendable, CaseIterable {
    /// Invited and not yet joined: there is no password.
    case invited
    case active
    /// May not sign in; what it did stays under its address.
    case disabled
}

/// What a person may do in the office as a whole, over all reviews of the
/// partnerships named.
public struct OfficeRights: Sendable, Equatable {
    /// Empty for somebody who works only on single reviews: chair, panel
    /// member, agency lead, advocate.
    public var roles: Set<OfficeRole>
    public var partnerships: PartnershipScope
    /// Whether some review's papers are open to the person whose roles do
    /// not say so already.
    public var seesCasework: Bool

    /// - Parameter seesCasework: left out, it holds for those without a role
    ///   in the office, who are here for a review.
    public init(roles: Set<OfficeRole>, partnerships: PartnershipScope = .all, seesCasework: Bool? = nil) {
        self.roles = roles
        self.partnerships = partnerships
        self.seesCasework = seesCasework ?? roles.isEmpty
    }

    public var needsSecondFactor: Bool { seesCasework || roles.contains { $0.seesCasework } }
}

/// A person's part in the office that runs reviews. Stored spellings.
public enum OfficeRole: String, Sendable, CaseIterable, Comparable {
    /// Accounts, partnerships, registers, guidance, backup.
    case administrator
    /// Runs the reviews of the partnerships named.
    case processManager = "process-manager"
    /// Makes briefings and confirms codings.
    case trainer
    /// Searches and reads the learning base.
    case reader

    /// An administrator gives rights, their own too, and so counts here.
    public var seesCasework: Bool {
        switch self {
        case .administrator, .processManager: true
        case .trainer, .reader: false
        }
    }

    public static func < (a: OfficeRole, b: OfficeRole) -> Bool { a.rawValue < b.rawValue }
}

/// The Community Safety Partnerships for which somebody's roles hold.
public enum PartnershipScope: Sendable, Hashable {
    case all
    /// By the partnerships' names as reviews carry them.
    case named(Set<String>)

    public func covers(_ partnership: String) -> Bool {
        switch self {
        case .all: true
        case .named(let names): names.contains(partnership)
        }
    }
}
