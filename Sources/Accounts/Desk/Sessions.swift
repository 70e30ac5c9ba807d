public import Events

extension AccountDesk {
    /// Who asks. Read at each request, so that a session of somebody who was
    /// disabled by another program ends with the next one.
    ///
    /// - Returns: `nil` when nobody is signed in with this token, or no
    ///   longer.
    public func session(token: SecretToken, now: RecordedInstant) async throws -> ActiveSession? {
        let hash = token.hash
        guard let found = try await store.session(hash) else { return nil }
        var session = found.session
        let account = found.record.account
        guard session.isLive(at: now), account.state == .active,
            session.gaveSecondFactor || !owesSecondFactor(account)
        else {
            try await store.removeSession(hash)
            return nil
        }
        if now.milliseconds - session.lastSeenAt.milliseconds >= Session.touchMilliseconds {
            try await store.touch(hash, at: now)
            session.lastSeenAt = now
        }
        return ActiveSession(account: account, session: session, hash: hash)
    }

    public func signOut(token: SecretToken) async throws { try await store.removeSession(token.hash) }

    /// - Parameter keeping: the session that asks, where it is to go on.
    /// - Returns: how many sessions ended.
    @discardableResult
    public func signOutEverywhere(_ id: AccountID, keeping: SecretHash? = nil) async throws -> Int {
        _ = try await record(id)
        return try await store.removeSessions(of: id, keeping: keeping)
    }

    /// Where somebody is signed in now, the earliest first.
    public func sessions(of id: AccountID, now: RecordedInstant) async throws -> [ActiveSession] {
        let account = try await record(id).account
        return try await store.sessions(of: id).filter { $0.session.isLive(at: now) }.map {
            ActiveSession(account: account, session: $0.session, hash: $0.hash)
        }
    }

    /// Forgets what is past use. A server does this now and then.
    public func tidy(now: RecordedInstant) async throws { try await store.tidy(at: now) }
}
