public import Events

/// A private calendar address of an account, as it is listed. The token
/// itself is shown once, when it is made.
public struct FeedToken: Sendable, Equatable {
    /// Names it without letting anybody in.
    public var hash: SecretHash
    public var account: AccountID
    /// What the person calls it: “my telephone”.
    public var label: String
    public var madeAt: RecordedInstant

    public init(hash: SecretHash, account: AccountID, label: String, madeAt: RecordedInstant) {
        self.hash = hash
        self.account = account
        self.label = label
        self.madeAt = madeAt
    }
}

/// Who somebody is at an OpenID Connect provider, such as the directory of
/// the council.
public struct OpenIdentity: Hashable, Sendable {
    /// The provider's `iss`, exactly as it gives it.
    public var issuer: String
    /// Its `sub`: for ever the same person there, unlike an address.
    public var subject: String

    public init(issuer: String, subject: String) {
        self.issuer = issuer
        self.subject = subject
    }
}
