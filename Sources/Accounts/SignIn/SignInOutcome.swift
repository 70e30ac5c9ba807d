public import Events

/// What came of a try to sign in.
public enum SignInOutcome: Sendable, Equatable {
    case signedIn(SignedIn)
    /// Right so far; the token is of a `HalfSignIn`.
    case owes(HalfSignIn.Owed, SecretToken)
    /// Unknown address, wrong password or code, disabled account: these are
    /// not told apart.
    case refused
    /// Too many tries; the next is looked at from then on.
    case wait(until: RecordedInstant)
}

/// Somebody who has just signed in.
public struct SignedIn: Sendable, Equatable {
    public var account: Account
    /// For the session cookie.
    public var session: SecretToken
    /// For a cookie that stays when the session ends: this device has signed
    /// in before, so that tries from elsewhere do not keep it out.
    public var device: SecretToken

    public init(account: Account, session: SecretToken, device: SecretToken) {
        self.account = account
        self.session = session
        self.device = device
    }
}

/// A session and whose it is, as a request needs them.
public struct ActiveSession: Sendable, Equatable {
    public var account: Account
    public var session: Session
    /// Of the session's token; names it without letting anybody in.
    public var hash: SecretHash

    public init(account: Account, session: Session, hash: SecretHash) {
        self.account = account
        self.session = session
        self.hash = hash
    }
}
