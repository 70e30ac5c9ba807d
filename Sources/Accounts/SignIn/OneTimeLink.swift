public import Events

/// A link that can be used once, by whoever holds it.
public struct OneTimeLink: Sendable, Equatable {
    /// Stored spellings.
    public enum Purpose: String, Sendable, CaseIterable {
        /// To make the first account of an empty folder.
        case firstAccount = "first-account"
        case invitation
        case passwordReset = "password-reset"

        public var lifeMilliseconds: Int64 {
            switch self {
            case .firstAccount: 24 * 3_600_000
            case .invitation: 7 * 24 * 3_600_000
            case .passwordReset: 3_600_000
            }
        }
    }

    public var purpose: Purpose
    /// `nil` for the first account alone, which is not there yet.
    public var account: AccountID?
    public var expiresAt: RecordedInstant

    public init(purpose: Purpose, account: AccountID?, expiresAt: RecordedInstant) {
        self.purpose = purpose
        self.account = account
        self.expiresAt = expiresAt
    }
}

/// A link that was made, to be handed on once: only its hash is kept.
public struct MadeLink: Sendable, Equatable {
    public var token: SecretToken
    public var purpose: OneTimeLink.Purpose
    public var expiresAt: RecordedInstant

    /// The page of the web application that takes it.
    public var path: String {
        switch purpose {
        case .firstAccount: "/first-account/\(token.text)"
        case .invitation: "/invitation/\(token.text)"
        case .passwordReset: "/new-password/\(token.text)"
        }
    }
}
