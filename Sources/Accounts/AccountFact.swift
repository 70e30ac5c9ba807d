public import Events
internal import FoundationEssentials

/// What happened to an account, as the sealed log keeps it: who was given
/// which role, by whom. No secret is in it.
public enum AccountFact: Sendable, Equatable {
    case invited(AccountAddress, name: String, OfficeRights)
    /// The person took the invitation up and chose a password.
    case joined(name: String)
    case renamed(String)
    case rightsChanged(OfficeRights)
    case disabled
    case enabled
    case passwordChanged(PasswordChange)
    /// Somebody made a link with which a new password can be chosen.
    case resetLinkMade
    case secondFactorSet
    /// It was taken away, to be set up anew.
    case secondFactorReset
    case recoveryCodeUsed
    case recoveryCodesReplaced
    case identityLinked(OpenIdentity)
    case identityUnlinked(OpenIdentity)

    /// How somebody came to choose a new password. Stored spellings.
    public enum PasswordChange: String, Sendable, CaseIterable {
        /// Signed in, with the old one.
        case known
        /// With a link from the office.
        case link
    }

    /// Stored spelling. A golden test lists them.
    public var name: String {
        switch self {
        case .invited: "account.invited"
        case .joined: "account.joined"
        case .renamed: "account.renamed"
        case .rightsChanged: "account.rights-changed"
        case .disabled: "account.disabled"
        case .enabled: "account.enabled"
        case .passwordChanged: "account.password-changed"
        case .resetLinkMade: "account.reset-link-made"
        case .secondFactorSet: "account.second-factor-set"
        case .secondFactorReset: "account.second-factor-reset"
        case .recoveryCodeUsed: "account.recovery-code-used"
        case .recoveryCodesReplaced: "account.recovery-codes-replaced"
        case .identityLinked: "account.identity-linked"
        case .identityUnlinked: "account.identity-unlinked"
        }
    }
}

/// One fact with who recorded it and when.
public struct AccountEntry: Sendable, Equatable {
    public var fact: AccountFact
    /// `operator:` and the operating-system user, or an account's address.
    public var actor: String
    public var recordedAt: RecordedInstant
    public var version: Int
}

extension AccountFact {
    /// - Parameter actor: who does it.
    func content(by actor: String) throws -> EventContent {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return EventContent(
            name: name, schema: 1, occurredOn: nil, actor: actor, facts: Array(try encoder.encode(StoredFacts(self))))
    }
}

extension AccountEntry {
    /// - Returns: `nil` for an event whose key was destroyed.
    /// - Throws: `EventLogError.writtenByNewerProgram` for a fact or layout
    ///   that this program does not know, `.damaged` for one that does not
    ///   decode.
    init?(_ event: SealedEvent) throws(EventLogError) {
        guard let content = event.content else { return nil }
        guard content.schema == 1, AccountFact.names.contains(content.name) else {
            throw .writtenByNewerProgram(name: content.name, schema: content.schema, position: event.position)
        }
        let stored: StoredFacts
        do {
            stored = try JSONDecoder().decode(StoredFacts.self, from: Data(content.facts))
        } catch {
            throw .damaged(position: event.position)
        }
        guard let fact = stored.fact(named: content.name) else { throw .damaged(position: event.position) }
        self.init(fact: fact, actor: content.actor, recordedAt: event.recordedAt, version: event.version)
    }
}

extension AccountFact {
    /// All stored spellings.
    static let names: Set<String> = [
        "account.invited", "account.joined", "account.renamed", "account.rights-changed", "account.disabled",
        "account.enabled", "account.password-changed", "account.reset-link-made", "account.second-factor-set",
        "account.second-factor-reset", "account.recovery-code-used", "account.recovery-codes-replaced",
        "account.identity-linked", "account.identity-unlinked",
    ]
}

/// The facts as JSON; what a fact does not have is left out.
private struct StoredFacts: Codable {
    var address: String?
    var name: String?
    var rights: Rights?
    var how: String?
    var issuer: String?
    var subject: String?

    struct Rights: Codable {
        var roles: [String]
        /// Left out for all.
        var partnerships: [String]?
        var seesCasework: Bool

        init(_ rights: OfficeRights) {
            roles = rights.roles.sorted().map(\.rawValue)
            if case .named(let names) = rights.partnerships { partnerships = names.sorted() }
            seesCasework = rights.seesCasework
        }

        /// - Returns: `nil` when a role is unknown.
        var rights: OfficeRights? {
            let known = roles.compactMap(OfficeRole.init)
            guard known.count == roles.count else { return nil }
            return OfficeRights(
                roles: Set(known), partnerships: partnerships.map { .named(Set($0)) } ?? .all, seesCasework: seesCasework)
        }
    }

    init(_ fact: AccountFact) {
        switch fact {
        case .invited(let address, let name, let rights):
            self.address = address.description
            self.name = name
            self.rights = Rights(rights)
        case .joined(let name), .renamed(let name): self.name = name
        case .rightsChanged(let rights): self.rights = Rights(rights)
        case .passwordChanged(let how): self.how = how.rawValue
        case .identityLinked(let identity), .identityUnlinked(let identity):
            issuer = identity.issuer
            subject = identity.subject
        case .disabled, .enabled, .resetLinkMade, .secondFactorSet, .secondFactorReset, .recoveryCodeUsed,
            .recoveryCodesReplaced:
            break
        }
    }

    /// - Returns: `nil` when something is missing.
    func fact(named kind: String) -> AccountFact? {
        switch kind {
        case "account.invited":
            guard let address = address.flatMap(AccountAddress.init), let name, let rights = rights?.rights else { return nil }
            return .invited(address, name: name, rights)
        case "account.joined": return name.map { .joined(name: $0) }
        case "account.renamed": return name.map { .renamed($0) }
        case "account.rights-changed": return rights?.rights.map { .rightsChanged($0) }
        case "account.disabled": return .disabled
        case "account.enabled": return .enabled
        case "account.password-changed": return how.flatMap(AccountFact.PasswordChange.init).map { .passwordChanged($0) }
        case "account.reset-link-made": return .resetLinkMade
        case "account.second-factor-set": return .secondFactorSet
        case "account.second-factor-reset": return .secondFactorReset
        case "account.recovery-code-used": return .recoveryCodeUsed
        case "account.recovery-codes-replaced": return .recoveryCodesReplaced
        case "account.identity-linked": return identity.map { .identityLinked($0) }
        case "account.identity-unlinked": return identity.map { .identityUnlinked($0) }
        default: return nil
        }
    }

    private var identity: OpenIdentity? {
        guard let issuer, let subject else { return nil }
        return OpenIdentity(issuer: issuer, subject: subject)
    }
}
