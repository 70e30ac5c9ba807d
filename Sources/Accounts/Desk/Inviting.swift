public import Events

extension AccountDesk {
    /// A link for making the first account, once and within a day. An older
    /// one that was not used stops working.
    ///
    /// - Returns: `nil` when there is an account already.
    public func firstAccountLink(now: RecordedInstant) async throws -> MadeLink? {
        guard try await store.records().isEmpty else { return nil }
        return try await makeLink(.firstAccount, for: nil, now: now)
    }

    /// Whether the first account can be made with this link, for the page
    /// that asks.
    ///
    /// - Throws: `AccountError.linkUnusable`; so also when there is an
    ///   account already.
    public func checkFirstAccountLink(_ token: SecretToken, now: RecordedInstant) async throws {
        _ = try await usableLink(token, .firstAccount, now: now)
        guard try await store.records().isEmpty else { throw AccountError.linkUnusable }
    }

    /// Makes the first account, an administrator and process manager for all
    /// partnerships.
    ///
    /// - Throws: `AccountError.linkUnusable`, `.notTheFirst`,
    ///   `.noAddress`, `.noName`, `.passwordRefused`.
    public func makeFirstAccount(
        token: SecretToken, address: String, name: String, password: String, now: RecordedInstant
    ) async throws -> JoinedAccount {
        _ = try await usableLink(token, .firstAccount, now: now)
        guard try await store.records().isEmpty else { throw AccountError.notTheFirst }
        guard let address = AccountAddress(address) else { throw AccountError.noAddress }
        let name = try Self.checkedName(name)
        let hash = try await checkedHash(password, address: address, name: name)
        // Taken before anything is made: of two browsers one comes first.
        guard try await store.takeLink(token.hash) != nil else { throw AccountError.linkUnusable }
        let rights = OfficeRights(roles: [.administrator, .processManager])
        let invited = try await makeAccount(
            address, name: name, rights: rights, by: address.description, now: now)
        return try await join(invited, name: name, hash: hash, now: now)
    }

    /// Makes an account and the link with which its person joins within
    /// seven days.
    ///
    /// - Parameters:
    ///   - name: may be empty; the person is asked for it.
    ///   - actor: who invites: `operator:…` or an account's address.
    /// - Throws: `AccountError.noAddress`, `.addressTaken`, `.noName`.
    public func invite(
        address: String, name: String, rights: OfficeRights, by actor: String, now: RecordedInstant
    ) async throws -> (account: Account, link: MadeLink) {
        guard let address = AccountAddress(address) else { throw AccountError.noAddress }
        let name = name.isEmpty ? "" : try Self.checkedName(name)
        let record = try await makeAccount(address, name: name, rights: rights, by: actor, now: now)
        return (record.account, try await makeLink(.invitation, for: record.account.id, now: now))
    }

    /// A new link for somebody who has not joined; the one before stops
    /// working.
    ///
    /// - Throws: `AccountError.notInState` for somebody who has joined or is
    ///   disabled.
    public func inviteAgain(_ id: AccountID, now: RecordedInstant) async throws -> MadeLink {
        let account = try await record(id).account
        guard account.state == .invited else { throw AccountError.notInState(account.state) }
        return try await makeLink(.invitation, for: id, now: now)
    }

    /// Whose invitation it is, for the page that asks for a password.
    ///
    /// - Throws: `AccountError.linkUnusable`.
    public func invited(_ token: SecretToken, now: RecordedInstant) async throws -> Account {
        try await invitation(token, now: now).account
    }

    /// The person takes the invitation up. Signing in comes after it.
    ///
    /// - Parameter name: as the person writes it.
    /// - Throws: `AccountError.linkUnusable`, `.noName`, `.passwordRefused`;
    ///   after the latter two the link still works.
    public func acceptInvitation(
        token: SecretToken, name: String, password: String, now: RecordedInstant
    ) async throws -> JoinedAccount {
        let record = try await invitation(token, now: now)
        let name = try Self.checkedName(name)
        let hash = try await checkedHash(password, address: record.account.address, name: name)
        guard try await store.takeLink(token.hash) != nil else { throw AccountError.linkUnusable }
        return try await join(record, name: name, hash: hash, now: now)
    }

    // MARK: - Parts

    private func makeAccount(
        _ address: AccountAddress, name: String, rights: OfficeRights, by actor: String, now: RecordedInstant
    ) async throws -> AccountRecord {
        let account = Account(id: .random(), address: address, name: name, rights: rights, state: .invited)
        let record = AccountRecord(account: account, version: 0, invitedAt: now, hasJoined: false)
        try await store.reserve(record, at: now)
        return try await tell(.invited(address, name: name, rights), of: record, by: actor)
    }

    private func invitation(_ token: SecretToken, now: RecordedInstant) async throws -> AccountRecord {
        guard let id = try await usableLink(token, .invitation, now: now).account,
            let record = try await store.record(id), record.account.state == .invited
        else { throw AccountError.linkUnusable }
        return record
    }

    private func join(
        _ record: AccountRecord, name: String, hash: PasswordHash, now: RecordedInstant
    ) async throws -> JoinedAccount {
        // The password first, which is good for nothing until the person has
        // joined. After a crash in between there can be another invitation;
        // somebody who had joined without a password could not get in.
        try await store.setPassword(hash, of: record.account.id, keeping: nil)
        let joined = try await tell(.joined(name: name), of: record, by: record.account.address.description)
        return JoinedAccount(account: joined.account, device: try await knownDevice(of: joined.account.id, now: now))
    }

    // MARK: - Links

    func makeLink(
        _ purpose: OneTimeLink.Purpose, for account: AccountID?, now: RecordedInstant
    ) async throws -> MadeLink {
        let token = SecretToken.random()
        let expiresAt = now.adding(milliseconds: purpose.lifeMilliseconds)
        try await store.keep(OneTimeLink(purpose: purpose, account: account, expiresAt: expiresAt), hash: token.hash)
        return MadeLink(token: token, purpose: purpose, expiresAt: expiresAt)
    }

    func usableLink(
        _ token: SecretToken, _ purpose: OneTimeLink.Purpose, now: RecordedInstant
    ) async throws -> OneTimeLink {
        guard let link = try await store.link(token.hash), link.purpose == purpose, now < link.expiresAt else {
            throw AccountError.linkUnusable
        }
        return link
    }

    /// - Throws: `AccountError.passwordRefused` with every fault.
    func checkedHash(_ password: String, address: AccountAddress, name: String) async throws -> PasswordHash {
        let faults = PasswordRules.faults(hashing.normalised(password), address: address, name: name)
        guard faults.isEmpty else { throw AccountError.passwordRefused(faults) }
        return try await hashing.hash(password)
    }

    func knownDevice(of id: AccountID, now: RecordedInstant) async throws -> SecretToken {
        let device = SecretToken.random()
        try await store.keep(device: device.hash, of: id, at: now)
        return device
    }
}

/// Somebody who has chosen a password with a link.
public struct JoinedAccount: Sendable, Equatable {
    public var account: Account
    /// For a cookie: the link came from the office, so this device is known.
    public var device: SecretToken
}
