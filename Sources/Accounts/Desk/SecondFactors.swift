public import Events

/// A second factor to be set up.
public struct SecondFactorOffer: Sendable, Equatable {
    public var password: OneTimePassword
    /// `otpauth://…`, which the QR code holds.
    public var address: String
    public var code: QRCode?
}

extension AccountDesk {
    /// Begins to set up a second factor for somebody who owes one. It counts
    /// when a code of it is confirmed; the page shown twice gives the same.
    ///
    /// - Throws: `AccountError.nothingToConfirm`.
    public func beginSecondFactor(half token: SecretToken, now: RecordedInstant) async throws -> SecondFactorOffer {
        try await offer(to: try await half(token, owing: .setUp, now: now), now: now)
    }

    /// The same for somebody who is signed in. The one that is there stays
    /// until the new one is confirmed.
    public func beginSecondFactor(of id: AccountID, now: RecordedInstant) async throws -> SecondFactorOffer {
        try await offer(to: try await record(id).account, now: now)
    }

    /// The first code of a new second factor; signs in. The recovery codes
    /// are given this once.
    public func confirmSecondFactor(
        code: String, half token: SecretToken, device: SecretToken?, now: RecordedInstant
    ) async throws -> (signedIn: SignedIn, recoveryCodes: [RecoveryCode]) {
        let account = try await half(token, owing: .setUp, now: now)
        let codes = try await confirmOffer(code: code, of: account, now: now)
        try await store.removeHalf(token.hash)
        return (try await begin(account, gaveSecondFactor: true, device: device, now: now), codes)
    }

    /// The same for somebody who is signed in. Other sessions end, and so
    /// does this one if it began without a second factor and the rights need
    /// one.
    public func confirmSecondFactor(
        code: String, of session: ActiveSession, now: RecordedInstant
    ) async throws -> [RecoveryCode] {
        let codes = try await confirmOffer(code: code, of: session.account, now: now)
        _ = try await store.removeSessions(of: session.account.id, keeping: session.hash)
        return codes
    }

    public func hasSecondFactor(_ id: AccountID) async throws -> Bool {
        try await store.secondFactor(of: id) != nil
    }

    public func recoveryCodesLeft(_ id: AccountID) async throws -> Int {
        try await store.recoveryCodesLeft(of: id)
    }

    /// Ten new recovery codes; the old ones stop working.
    ///
    /// - Throws: `AccountError.nothingToConfirm` without a second factor.
    public func replaceRecoveryCodes(of id: AccountID, by actor: String) async throws -> [RecoveryCode] {
        guard try await hasSecondFactor(id) else { throw AccountError.nothingToConfirm }
        let codes = RecoveryCode.make()
        try await tell(.recoveryCodesReplaced, of: try await record(id), by: actor)
        try await store.replaceRecoveryCodes(codes.map(\.hash), of: id)
        return codes
    }

    /// Takes the second factor away from somebody who has lost it, with the
    /// recovery codes, and ends all sessions.
    public func resetSecondFactor(of id: AccountID, by actor: String) async throws {
        try await tell(.secondFactorReset, of: try await record(id), by: actor)
        try await store.removeSecondFactor(of: id)
    }

    // MARK: - Parts

    private func offer(to account: Account, now: RecordedInstant) async throws -> SecondFactorOffer {
        let password: OneTimePassword
        if let offered = try await store.offeredSecondFactor(of: account.id), isFresh(offered.at, now) {
            password = offered.password
        } else {
            password = .random()
            try await store.offer(password, to: account.id, at: now)
        }
        let address = password.address(issuer: issuer, account: account.address)
        return SecondFactorOffer(password: password, address: address, code: QRCode(address))
    }

    private func confirmOffer(code: String, of account: Account, now: RecordedInstant) async throws -> [RecoveryCode] {
        guard let offered = try await store.offeredSecondFactor(of: account.id), isFresh(offered.at, now) else {
            throw AccountError.nothingToConfirm
        }
        let door = ThrottleKey.code(account.id, device: nil)
        if let until = try await store.countTry(at: door, now: now) { throw AccountError.wait(until: until) }
        guard let step = offered.password.step(of: code, at: now, after: 0) else { throw AccountError.codeWrong }
        try await store.clear(door)
        let codes = RecoveryCode.make()
        try await tell(.secondFactorSet, of: try await record(account.id), by: account.address.description)
        guard try await store.confirmOffered(of: account.id, step: step, recoveryCodes: codes.map(\.hash)) else {
            throw AccountError.nothingToConfirm
        }
        return codes
    }

    private func isFresh(_ offeredAt: RecordedInstant, _ now: RecordedInstant) -> Bool {
        now.milliseconds - offeredAt.milliseconds < HalfSignIn.lifeMilliseconds
    }
}
