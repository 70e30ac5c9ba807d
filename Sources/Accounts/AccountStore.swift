public import Events

/// Where accounts are found, and where what lets people in is kept: password
/// hashes, second factors, sessions, links. Nothing of it is in the log.
///
/// Each call is one transaction, durable on return, and several programs may
/// work on one store. Secrets of second factors are sealed by whoever keeps
/// them; of all others there are only hashes.
public protocol AccountStore: Sendable {
    // MARK: Accounts

    /// All in the order in which they were invited.
    func records() async throws -> [AccountRecord]
    func record(_ id: AccountID) async throws -> AccountRecord?
    func record(address: AccountAddress) async throws -> AccountRecord?
    /// Takes an address before the invitation is in the log.
    ///
    /// - Throws: `AccountError.addressTaken`.
    func reserve(_ record: AccountRecord, at now: RecordedInstant) async throws
    /// Puts a record in the place of an older one. When its state is not
    /// active, sessions and feeds end, and when it is disabled links too.
    func put(_ record: AccountRecord) async throws
    /// Puts accounts right by the log, but for rows that somebody changed
    /// since they were read: those are theirs to put right.
    ///
    /// - Parameters:
    ///   - seen: what was stored before the log was read.
    ///   - told: what the log tells; the rest goes.
    ///   - instant: invitations after it may still be on their way into the
    ///     log and stay.
    func putRight(
        _ seen: [AccountRecord], told: [AccountRecord], sparingInvitedAfter instant: RecordedInstant) async throws

    // MARK: Passwords

    func password(of account: AccountID) async throws -> PasswordHash?
    /// Ends every session but the one kept, every half sign-in and every
    /// reset link.
    func setPassword(_ hash: PasswordHash, of account: AccountID, keeping session: SecretHash?) async throws
    /// The same password at another cost; ends nothing.
    func rehash(_ hash: PasswordHash, of account: AccountID, replacing old: PasswordHash) async throws

    // MARK: Links

    /// A link for the same account and purpose, or a link for the first
    /// account, takes the place of the one before.
    func keep(_ link: OneTimeLink, hash: SecretHash) async throws
    func link(_ hash: SecretHash) async throws -> OneTimeLink?
    /// - Returns: the link, gone now; `nil` when somebody else took it.
    func takeLink(_ hash: SecretHash) async throws -> OneTimeLink?

    // MARK: Second factors

    func secondFactor(of account: AccountID) async throws -> KeptSecondFactor?
    /// One that is set up and not confirmed yet; it stands beside a
    /// confirmed one.
    func offeredSecondFactor(of account: AccountID) async throws -> (password: OneTimePassword, at: RecordedInstant)?
    func offer(_ password: OneTimePassword, to account: AccountID, at now: RecordedInstant) async throws
    /// Puts the offered one in the place of any other.
    ///
    /// - Parameter step: of the code that confirmed it.
    /// - Returns: `false` when none is offered.
    func confirmOffered(of account: AccountID, step: Int64, recoveryCodes: [SecretHash]) async throws -> Bool
    /// - Returns: `false` when this step or a later one was accepted
    ///   already.
    func accept(step: Int64, of account: AccountID) async throws -> Bool
    /// Takes second factor and recovery codes away and ends all sessions.
    func removeSecondFactor(of account: AccountID) async throws
    func replaceRecoveryCodes(_ hashes: [SecretHash], of account: AccountID) async throws
    /// - Returns: `false` when there is no such code, or no longer.
    func useRecoveryCode(_ hash: SecretHash, of account: AccountID) async throws -> Bool
    func recoveryCodesLeft(of account: AccountID) async throws -> Int

    // MARK: Sessions

    func keep(_ half: HalfSignIn, hash: SecretHash) async throws
    func half(_ hash: SecretHash) async throws -> HalfSignIn?
    func removeHalf(_ hash: SecretHash) async throws
    func keep(_ session: Session, hash: SecretHash) async throws
    /// A session with the account's record, read at one moment.
    func session(_ hash: SecretHash) async throws -> (session: Session, record: AccountRecord)?
    func touch(_ hash: SecretHash, at now: RecordedInstant) async throws
    func removeSession(_ hash: SecretHash) async throws
    /// Half sign-ins end too.
    ///
    /// - Returns: how many sessions ended.
    func removeSessions(of account: AccountID, keeping: SecretHash?) async throws -> Int
    /// The earliest first.
    func sessions(of account: AccountID) async throws -> [(hash: SecretHash, session: Session)]

    // MARK: Devices and throttles

    func isKnown(device: SecretHash, of account: AccountID) async throws -> Bool
    /// The twenty that signed in last are kept.
    func keep(device: SecretHash, of account: AccountID, at now: RecordedInstant) async throws
    /// Counts a try by `Throttle.trying`, in one transaction.
    ///
    /// - Returns: `nil` when it was counted; else until when the door is
    ///   shut.
    func countTry(at key: ThrottleKey, now: RecordedInstant) async throws -> RecordedInstant?
    func clear(_ key: ThrottleKey) async throws

    // MARK: Feeds and identities

    func keep(_ feed: FeedToken) async throws
    func feeds(of account: AccountID) async throws -> [FeedToken]
    func feed(_ hash: SecretHash) async throws -> FeedToken?
    /// - Returns: `false` when the account has no such feed.
    func removeFeed(_ hash: SecretHash, of account: AccountID) async throws -> Bool
    /// - Throws: `AccountError.identityTaken`.
    func link(_ identity: OpenIdentity, to account: AccountID) async throws
    func unlink(_ identity: OpenIdentity, of account: AccountID) async throws
    func account(_ identity: OpenIdentity) async throws -> AccountID?
    func identities(of account: AccountID) async throws -> [OpenIdentity]

    /// Forgets sessions, half sign-ins, links and throttles that are past
    /// use.
    func tidy(at now: RecordedInstant) async throws
}

/// A confirmed second factor.
public struct KeptSecondFactor: Sendable, Equatable {
    public var password: OneTimePassword
    /// This step and those before it are not accepted any more.
    public var lastStep: Int64

    public init(password: OneTimePassword, lastStep: Int64) {
        self.password = password
        self.lastStep = lastStep
    }
}
