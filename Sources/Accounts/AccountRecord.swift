public import Events

/// An account as its facts make it: derived from the log, kept in the store
/// for finding it quickly, and put right from the log whenever they differ.
public struct AccountRecord: Sendable, Equatable {
    public var account: Account
    /// Version of the account's stream up to which this holds.
    public var version: Int
    public var invitedAt: RecordedInstant
    /// Whether the person ever took the invitation up. One who is disabled
    /// before and enabled again is still invited.
    public var hasJoined: Bool

    public init(account: Account, version: Int, invitedAt: RecordedInstant, hasJoined: Bool) {
        self.account = account
        self.version = version
        self.invitedAt = invitedAt
        self.hasJoined = hasJoined
    }

    /// - Returns: `nil` when the facts do not begin with an invitation: the
    ///   account's key was destroyed.
    static func replaying(_ entries: [AccountEntry], of id: AccountID) -> AccountRecord? {
        guard let first = entries.first, case .invited(let address, let name, let rights) = first.fact else { return nil }
        var record = AccountRecord(
            account: Account(id: id, address: address, name: name, rights: rights, state: .invited),
            version: first.version, invitedAt: first.recordedAt, hasJoined: false)
        for entry in entries.dropFirst() { record.apply(entry.fact, version: entry.version) }
        return record
    }

    mutating func apply(_ fact: AccountFact, version: Int) {
        self.version = version
        switch fact {
        case .joined(let name):
            account.name = name
            hasJoined = true
            if account.state == .invited { account.state = .active }
        case .renamed(let name): account.name = name
        case .rightsChanged(let rights): account.rights = rights
        case .disabled: account.state = .disabled
        case .enabled: account.state = hasJoined ? .active : .invited
        case .invited, .passwordChanged, .resetLinkMade, .secondFactorSet, .secondFactorReset, .recoveryCodeUsed,
            .recoveryCodesReplaced, .identityLinked, .identityUnlinked:
            break
        }
    }
}
