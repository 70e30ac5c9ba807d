public import Events

/// Why the desk refuses. No case holds an address, a name or a secret, so
/// that none gets into a log.
public enum AccountError: Error, Sendable, Equatable {
    case noAddress
    case addressTaken
    case noName
    case unknownAccount
    /// All that is wrong with a chosen password.
    case passwordRefused([PasswordFault])
    /// The present password, given to change it, is another one.
    case passwordWrong
    /// Unknown, used, expired, or of an account that may not use it: these
    /// are not told apart.
    case linkUnusable
    /// There is an account already, so there is no first one to make.
    case notTheFirst
    /// Nothing is there to confirm: it was not begun, or is too old.
    case nothingToConfirm
    /// The code is not the one that is shown now, or was used already.
    case codeWrong
    /// Too many tries; the next is looked at from then on.
    case wait(until: RecordedInstant)
    /// The last active administrator cannot be disabled or lose the role.
    case lastAdministrator
    /// The state does not allow it: enabling what is not disabled, a reset
    /// for somebody who never joined.
    case notInState(AccountState)
    /// The sign-in at another provider belongs to another account.
    case identityTaken
    /// Somebody else changed the account at the same moment.
    case changedMeanwhile
}
