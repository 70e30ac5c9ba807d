public import Events

extension AccountDesk {
    /// Other roles and partnerships. Sessions go on with the new rights from
    /// their next request, but for those without a second factor where one
    /// is needed now.
    ///
    /// - Returns: the account; unchanged when the rights are the same.
    public func setRights(_ rights: OfficeRights, of id: AccountID, by actor: String) async throws -> Account {
        let record = try await record(id)
        guard record.account.rights != rights else { return record.account }
        if !rights.roles.contains(.administrator) { try await keepAnAdministrator(besides: record.account) }
        return try await tell(.rightsChanged(rights), of: record, by: actor).account
    }

    public func rename(_ id: AccountID, name: String, by actor: String) async throws -> Account {
        let name = try Self.checkedName(name)
        return try await tell(.renamed(name), of: try await record(id), by: actor).account
    }

    /// The person can do nothing from the next request on. What is recorded
    /// under the address stays.
    ///
    /// - Throws: `AccountError.notInState`, `.lastAdministrator`.
    public func disable(_ id: AccountID, by actor: String) async throws -> Account {
        let record = try await record(id)
        guard record.account.state != .disabled else { throw AccountError.notInState(.disabled) }
        try await keepAnAdministrator(besides: record.account)
        return try await tell(.disabled, of: record, by: actor).account
    }

    /// - Throws: `AccountError.notInState` for an account that is not
    ///   disabled.
    public func enable(_ id: AccountID, by actor: String) async throws -> Account {
        let record = try await record(id)
        guard record.account.state == .disabled else { throw AccountError.notInState(record.account.state) }
        return try await tell(.enabled, of: record, by: actor).account
    }

    private func keepAnAdministrator(besides account: Account) async throws {
        func administers(_ other: Account) -> Bool {
            other.state == .active && other.rights.roles.contains(.administrator)
        }
        guard administers(account) else { return }
        guard try await store.records().contains(where: { $0.account.id != account.id && administers($0.account) })
        else { throw AccountError.lastAdministrator }
    }

    // MARK: - Passwords

    /// A link with which somebody who has joined chooses a new password
    /// within an hour. Who makes it stands in the log.
    ///
    /// - Throws: `AccountError.notInState` for somebody who has not joined
    ///   or is disabled.
    public func resetLink(for id: AccountID, by actor: String, now: RecordedInstant) async throws -> MadeLink {
        let record = try await record(id)
        guard record.account.state == .active else { throw AccountError.notInState(record.account.state) }
        try await tell(.resetLinkMade, of: record, by: actor)
        return try await makeLink(.passwordReset, for: id, now: now)
    }

    /// Whose reset link it is, for the page that asks for a password.
    ///
    /// - Throws: `AccountError.linkUnusable`.
    public func resetting(_ token: SecretToken, now: RecordedInstant) async throws -> Account {
        try await resetRecord(token, now: now).account
    }

    /// A new password by a link; all sessions end. The second factor stays.
    ///
    /// - Throws: `AccountError.linkUnusable`, `.passwordRefused`; after the
    ///   latter the link still works.
    public func resetPassword(
        token: SecretToken, password: String, now: RecordedInstant
    ) async throws -> JoinedAccount {
        let record = try await resetRecord(token, now: now)
        let account = record.account
        let hash = try await checkedHash(password, address: account.address, name: account.name)
        guard try await store.takeLink(token.hash) != nil else { throw AccountError.linkUnusable }
        try await tell(.passwordChanged(.link), of: record, by: account.address.description)
        try await store.setPassword(hash, of: account.id, keeping: nil)
        return JoinedAccount(account: account, device: try await knownDevice(of: account.id, now: now))
    }

    /// A new password by somebody who knows the present one; other sessions
    /// end.
    ///
    /// - Throws: `AccountError.passwordWrong`, `.passwordRefused`, `.wait`.
    public func changePassword(
        of session: ActiveSession, from old: String, to new: String, now: RecordedInstant
    ) async throws {
        let account = session.account
        // A door of its own: who found a browser open does not guess on.
        let door = ThrottleKey.password(address: account.address.description, device: session.hash)
        if let until = try await store.countTry(at: door, now: now) { throw AccountError.wait(until: until) }
        guard try await hashing.verify(old, against: try await store.password(of: account.id)) else {
            throw AccountError.passwordWrong
        }
        try await store.clear(door)
        let hash = try await checkedHash(new, address: account.address, name: account.name)
        try await tell(.passwordChanged(.known), of: try await record(account.id), by: account.address.description)
        try await store.setPassword(hash, of: account.id, keeping: session.hash)
    }

    private func resetRecord(_ token: SecretToken, now: RecordedInstant) async throws -> AccountRecord {
        guard let id = try await usableLink(token, .passwordReset, now: now).account,
            let record = try await store.record(id), record.account.state == .active
        else { throw AccountError.linkUnusable }
        return record
    }
}
