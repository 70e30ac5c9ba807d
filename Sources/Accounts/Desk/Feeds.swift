public import Events

extension AccountDesk {
    /// A private calendar address. The token is shown this once.
    ///
    /// - Parameter label: what the person calls it.
    public func makeFeed(
        of id: AccountID, label: String, now: RecordedInstant
    ) async throws -> (token: SecretToken, feed: FeedToken) {
        let label = try Self.checkedName(label)
        guard try await record(id).account.state == .active else { throw AccountError.unknownAccount }
        let token = SecretToken.random()
        let feed = FeedToken(hash: token.hash, account: id, label: label, madeAt: now)
        try await store.keep(feed)
        return (token, feed)
    }

    /// The earliest first.
    public func feeds(of id: AccountID) async throws -> [FeedToken] { try await store.feeds(of: id) }

    /// - Returns: `false` when the account has no such feed.
    public func revokeFeed(_ hash: SecretHash, of id: AccountID) async throws -> Bool {
        try await store.removeFeed(hash, of: id)
    }

    /// Whose feed it is.
    ///
    /// - Returns: `nil` for one that is revoked or unknown, or whose account
    ///   is not active.
    public func feedAccount(_ token: SecretToken) async throws -> Account? {
        guard let feed = try await store.feed(token.hash), let record = try await store.record(feed.account),
            record.account.state == .active
        else { return nil }
        return record.account
    }

    // MARK: - Other providers

    /// From now on the person may sign in through the provider too.
    ///
    /// - Throws: `AccountError.identityTaken`.
    public func link(_ identity: OpenIdentity, to id: AccountID, by actor: String) async throws {
        let record = try await record(id)
        if let holder = try await store.account(identity) {
            guard holder == id else { throw AccountError.identityTaken }
            return
        }
        try await tell(.identityLinked(identity), of: record, by: actor)
        try await store.link(identity, to: id)
    }

    public func unlink(_ identity: OpenIdentity, of id: AccountID, by actor: String) async throws {
        guard try await store.account(identity) == id else { return }
        try await tell(.identityUnlinked(identity), of: try await record(id), by: actor)
        try await store.unlink(identity, of: id)
    }

    public func identities(of id: AccountID) async throws -> [OpenIdentity] { try await store.identities(of: id) }
}
