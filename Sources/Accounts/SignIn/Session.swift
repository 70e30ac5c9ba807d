public import Events

/// Somebody is signed in at one browser, all factors given.
public struct Session: Sendable, Equatable {
    public var account: AccountID
    public var startedAt: RecordedInstant
    public var lastSeenAt: RecordedInstant
    /// Whether more than a password was given. A session without it ends
    /// when the account's rights come to need it.
    public var gaveSecondFactor: Bool

    public init(
        account: AccountID, startedAt: RecordedInstant, lastSeenAt: RecordedInstant, gaveSecondFactor: Bool
    ) {
        self.account = account
        self.startedAt = startedAt
        self.lastSeenAt = lastSeenAt
        self.gaveSecondFactor = gaveSecondFactor
    }

    /// Without a request for this long it ends.
    public static let idleMilliseconds: Int64 = 30 * 60_000
    /// After this long it ends whatever happens.
    public static let absoluteMilliseconds: Int64 = 12 * 3_600_000
    /// Being seen is written down this often at most.
    public static let touchMilliseconds: Int64 = 60_000

    public func isLive(at now: RecordedInstant) -> Bool {
        now.milliseconds - lastSeenAt.milliseconds < Self.idleMilliseconds
            && now.milliseconds - startedAt.milliseconds < Self.absoluteMilliseconds
    }

    /// When it ends if nothing more is asked.
    public var endsAt: RecordedInstant {
        RecordedInstant(
            milliseconds: min(
                lastSeenAt.milliseconds + Self.idleMilliseconds, startedAt.milliseconds + Self.absoluteMilliseconds))
    }
}

/// The password was right and the second factor is still owed. It gives
/// access to nothing but giving it.
public struct HalfSignIn: Sendable, Equatable {
    /// What is owed. Stored spellings.
    public enum Owed: String, Sendable, CaseIterable {
        /// A code of the second factor that is set up, or a recovery code.
        case code
        /// To set up a second factor: the rights need one and there is none.
        case setUp = "set-up"
    }

    public var account: AccountID
    public var startedAt: RecordedInstant
    public var owed: Owed

    public init(account: AccountID, startedAt: RecordedInstant, owed: Owed) {
        self.account = account
        self.startedAt = startedAt
        self.owed = owed
    }

    /// Long enough to fetch a telephone and install an application on it.
    public static let lifeMilliseconds: Int64 = 15 * 60_000

    public func isLive(at now: RecordedInstant) -> Bool {
        now.milliseconds - startedAt.milliseconds < Self.lifeMilliseconds
    }
}

extension RecordedInstant {
    func adding(milliseconds more: Int64) -> RecordedInstant { RecordedInstant(milliseconds: milliseconds + more) }
}
