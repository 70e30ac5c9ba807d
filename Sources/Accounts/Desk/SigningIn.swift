public import Events

extension AccountDesk {
    /// Address and password. It costs one hash whatever the address, so that
    /// the time does not tell which addresses there are.
    ///
    /// - Parameter device: from the cookie that an earlier sign-in gave.
    public func signIn(
        address: String, password: String, device: SecretToken?, now: RecordedInstant
    ) async throws -> SignInOutcome {
        let record: AccountRecord?
        if let known = AccountAddress(address) { record = try await store.record(address: known) } else { record = nil }
        let known = try await knownDevice(device, of: record?.account.id)
        let door = ThrottleKey.password(address: address, device: known)
        if let until = try await store.countTry(at: door, now: now) { return .wait(until: until) }

        let account = record?.account
        let hash: PasswordHash?
        if let account, account.state == .active { hash = try await store.password(of: account.id) } else { hash = nil }
        guard try await hashing.verify(password, against: hash), let account, let hash else { return .refused }
        try await store.clear(door)
        if hash.cost != hashing.cost {
            try await store.rehash(try await hashing.hash(password), of: account.id, replacing: hash)
        }
        return try await passed(account, device: device, now: now)
    }

    /// Somebody whom an OpenID Connect provider vouches for.
    ///
    /// - Parameter providerAskedTwice: the provider says that it asked for a
    ///   second factor itself (`amr` or `acr`); then none is asked for here.
    public func signIn(
        identity: OpenIdentity, providerAskedTwice: Bool, device: SecretToken?, now: RecordedInstant
    ) async throws -> SignInOutcome {
        guard let id = try await store.account(identity), let record = try await store.record(id),
            record.account.state == .active
        else { return .refused }
        if providerAskedTwice {
            return .signedIn(try await begin(record.account, gaveSecondFactor: true, device: device, now: now))
        }
        return try await passed(record.account, device: device, now: now)
    }

    /// The code of the second factor, after the password.
    ///
    /// - Throws: `AccountError.nothingToConfirm` when the half sign-in is too
    ///   old, or owes something else: sign in again.
    public func confirm(
        code: String, half token: SecretToken, device: SecretToken?, now: RecordedInstant
    ) async throws -> SignInOutcome {
        let account = try await half(token, owing: .code, now: now)
        guard let factor = try await store.secondFactor(of: account.id) else { throw AccountError.nothingToConfirm }
        return try await confirming(account, half: token, device: device, now: now) {
            guard let step = factor.password.step(of: code, at: now, after: factor.lastStep) else { return false }
            return try await store.accept(step: step, of: account.id)
        }
    }

    /// A recovery code in the place of the second factor's. The office sees
    /// in the log that it was used.
    public func useRecoveryCode(
        _ text: String, half token: SecretToken, device: SecretToken?, now: RecordedInstant
    ) async throws -> SignInOutcome {
        let account = try await half(token, owing: .code, now: now)
        return try await confirming(account, half: token, device: device, now: now) {
            guard let code = RecoveryCode(text), try await store.useRecoveryCode(code.hash, of: account.id) else {
                return false
            }
            try await tell(
                .recoveryCodeUsed, of: try await record(account.id), by: account.address.description)
            return true
        }
    }

    // MARK: - Parts

    private func confirming(
        _ account: Account, half token: SecretToken, device: SecretToken?, now: RecordedInstant,
        _ isRight: () async throws -> Bool
    ) async throws -> SignInOutcome {
        let door = ThrottleKey.code(account.id, device: try await knownDevice(device, of: account.id))
        if let until = try await store.countTry(at: door, now: now) { return .wait(until: until) }
        guard try await isRight() else { return .refused }
        try await store.clear(door)
        try await store.removeHalf(token.hash)
        return .signedIn(try await begin(account, gaveSecondFactor: true, device: device, now: now))
    }

    /// After the first factor.
    private func passed(_ account: Account, device: SecretToken?, now: RecordedInstant) async throws -> SignInOutcome {
        // Who has set one up gives it, whether the rights need one or not.
        if try await store.secondFactor(of: account.id) != nil { return try await owing(.code, account, now: now) }
        if owesSecondFactor(account) { return try await owing(.setUp, account, now: now) }
        return .signedIn(try await begin(account, gaveSecondFactor: false, device: device, now: now))
    }

    private func owing(_ owed: HalfSignIn.Owed, _ account: Account, now: RecordedInstant) async throws -> SignInOutcome {
        let token = SecretToken.random()
        try await store.keep(HalfSignIn(account: account.id, startedAt: now, owed: owed), hash: token.hash)
        return .owes(owed, token)
    }

    /// - Throws: `AccountError.nothingToConfirm`.
    func half(_ token: SecretToken, owing owed: HalfSignIn.Owed, now: RecordedInstant) async throws -> Account {
        guard let half = try await store.half(token.hash), half.isLive(at: now), half.owed == owed,
            let record = try await store.record(half.account), record.account.state == .active
        else { throw AccountError.nothingToConfirm }
        return record.account
    }

    /// Starts a session and knows the device from now on.
    func begin(
        _ account: Account, gaveSecondFactor: Bool, device: SecretToken?, now: RecordedInstant
    ) async throws -> SignedIn {
        let token = SecretToken.random()
        try await store.keep(
            Session(account: account.id, startedAt: now, lastSeenAt: now, gaveSecondFactor: gaveSecondFactor),
            hash: token.hash)
        let kept: SecretToken
        if let device, try await store.isKnown(device: device.hash, of: account.id) {
            try await store.keep(device: device.hash, of: account.id, at: now)
            kept = device
        } else {
            kept = try await knownDevice(of: account.id, now: now)
        }
        return SignedIn(account: account, session: token, device: kept)
    }

    private func knownDevice(_ device: SecretToken?, of id: AccountID?) async throws -> SecretHash? {
        guard let device, let id, try await store.isKnown(device: device.hash, of: id) else { return nil }
        return device.hash
    }
}
