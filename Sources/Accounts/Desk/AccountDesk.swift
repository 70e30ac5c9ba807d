public import Events

/// Where accounts are given, changed and used to sign in.
///
/// What happens to an account is a fact in the sealed log, written before it
/// takes effect, so that nothing is in force that the log does not tell.
/// Time is told with each call, never read.
public struct AccountDesk: Sendable {
    let store: any AccountStore
    let log: any SealedLog
    let hashing: PasswordHashing
    /// The service as applications for one-time passwords list it.
    let issuer: String
    /// A demonstration of fiction lets everybody in by password.
    let waivesSecondFactor: Bool

    private init(
        store: any AccountStore, log: any SealedLog, hashing: PasswordHashing, issuer: String, waivesSecondFactor: Bool
    ) {
        self.store = store
        self.log = log
        self.hashing = hashing
        self.issuer = issuer
        self.waivesSecondFactor = waivesSecondFactor
    }

    func owesSecondFactor(_ account: Account) -> Bool { account.needsSecondFactor && !waivesSecondFactor }

    /// Opens the desk and puts the store right by the log: after a crash
    /// between the two, after a restore, or without its file, when nobody has
    /// a password any more and new links have to be made.
    public static func open(
        store: any AccountStore, log: any SealedLog, hashing: PasswordHashing, issuer: String = "dhr",
        waivesSecondFactor: Bool = false, now: RecordedInstant
    ) async throws -> AccountDesk {
        let desk = AccountDesk(
            store: store, log: log, hashing: hashing, issuer: issuer, waivesSecondFactor: waivesSecondFactor)
        try await desk.putRight(at: now)
        return desk
    }

    /// Longer than any invitation takes to get from the store to the log.
    private static let invitingMilliseconds: Int64 = 60_000

    private func putRight(at now: RecordedInstant) async throws {
        let stored = try await store.records()
        let heads = try await log.heads(of: .account)
        guard !(stored.isEmpty && heads.isEmpty) else { return }
        var records: [AccountRecord] = []
        // Of two streams with one address, which only a crash at the wrong
        // moment can make, the earlier holds it.
        var addresses: Set<AccountAddress> = []
        for head in heads {
            guard let id = AccountID(head.stream), let record = try await told(id),
                addresses.insert(record.account.address).inserted
            else { continue }
            records.append(record)
        }
        func inOrder(_ records: [AccountRecord]) -> [AccountRecord] { records.sorted { $0.account.id < $1.account.id } }
        if inOrder(records) != inOrder(stored) {
            try await store.putRight(
                stored, told: records, sparingInvitedAfter: now.adding(milliseconds: -Self.invitingMilliseconds))
        }
    }

    // MARK: - Looking

    /// All accounts in the order in which they were invited.
    public func accounts() async throws -> [Account] { try await store.records().map(\.account) }

    /// - Throws: `AccountError.unknownAccount`.
    public func account(_ address: AccountAddress) async throws -> Account {
        guard let record = try await store.record(address: address) else { throw AccountError.unknownAccount }
        return record.account
    }

    /// - Throws: `AccountError.unknownAccount`.
    public func account(_ id: AccountID) async throws -> Account { try await record(id).account }

    /// What happened to an account, as the log tells it.
    public func history(of id: AccountID) async throws -> [AccountEntry] {
        let events = try await log.events(of: id.stream, after: 0)
        guard !events.isEmpty else { throw AccountError.unknownAccount }
        return try events.compactMap { try AccountEntry($0) }
    }

    // MARK: - Telling

    func record(_ id: AccountID) async throws -> AccountRecord {
        guard let record = try await store.record(id) else { throw AccountError.unknownAccount }
        return record
    }

    /// - Returns: `nil` when the log has no such account, or its key is
    ///   destroyed.
    private func told(_ id: AccountID) async throws -> AccountRecord? {
        let entries = try await log.events(of: id.stream, after: 0).compactMap { try AccountEntry($0) }
        return AccountRecord.replaying(entries, of: id)
    }

    /// Writes a fact into the log, then the account as it is after it into
    /// the store.
    ///
    /// - Throws: `AccountError.changedMeanwhile` when the account was changed
    ///   since the record was read; the store is put right then, so that it
    ///   works the next time.
    @discardableResult
    func tell(_ fact: AccountFact, of record: AccountRecord, by actor: String) async throws -> AccountRecord {
        var after = record
        do {
            let events = try await log.append([
                NewSealedEvent(
                    subject: .stream(record.account.id.stream), after: record.version,
                    content: try fact.content(by: actor))
            ])
            after.apply(fact, version: record.version + 1)
            if case .invited = fact, let event = events.first { after.invitedAt = event.recordedAt }
        } catch EventLogError.staleVersion {
            if let current = try await told(record.account.id) { try await store.put(current) }
            throw AccountError.changedMeanwhile
        }
        try await store.put(after)
        return after
    }

    /// A name without spaces around it.
    ///
    /// - Throws: `AccountError.noName` for one that is empty, over 100
    ///   characters long or holds what cannot be shown.
    static func checkedName(_ name: String) throws(AccountError) -> String {
        let words = name.split { $0.isWhitespace }
        let text = words.joined(separator: " ")
        let isShown = text.unicodeScalars.allSatisfy {
            switch $0.properties.generalCategory {
            case .control, .format, .unassigned, .privateUse, .surrogate: false
            default: true
            }
        }
        guard !text.isEmpty, text.count <= 100, isShown else { throw .noName }
        return text
    }
}
