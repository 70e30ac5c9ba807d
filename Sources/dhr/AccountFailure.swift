import Accounts

extension Failure {
    init(account error: AccountError) {
        switch error {
        case .noAddress:
            self.init(kind: .usage, message: "this is no e-mail address that can be used to sign in: give one as NAME@PLACE.UK")
        case .addressTaken:
            self.init(kind: .data, message: "there is an account with this address already: dhr user list shows them")
        case .noName:
            self.init(kind: .usage, message: "the name is empty, too long or holds what cannot be shown: give up to 100 characters")
        case .unknownAccount:
            self.init(kind: .notFound, message: "there is no account with this address: dhr user list shows them")
        case .passwordRefused(let faults):
            self.init(kind: .data, message: "this password cannot be used: mend what is listed", details: faults.map(\.words))
        case .passwordWrong, .codeWrong:
            self.init(kind: .notAllowed, message: "this is not right: try again")
        case .linkUnusable:
            self.init(kind: .notAllowed, message: "this link was used, has expired or is not complete: ask for a new one")
        case .notTheFirst:
            self.init(kind: .data, message: "there is an account already: dhr user add invites more people")
        case .nothingToConfirm:
            self.init(kind: .data, message: "there is nothing to confirm, or no longer: begin again")
        case .wait:
            self.init(kind: .notAllowed, message: "too many tries: wait a quarter of an hour and try again")
        case .lastAdministrator:
            self.init(
                kind: .data,
                message: "this is the last active administrator: give somebody else the role first (dhr user roles)")
        case .notInState(.invited):
            self.init(kind: .data, message: "this person has not joined yet: dhr user reset-link makes a new invitation")
        case .notInState(.active):
            self.init(kind: .data, message: "this account is active already: nothing to do")
        case .notInState(.disabled):
            self.init(kind: .data, message: "this account is disabled: dhr user enable lets the person in again")
        case .identityTaken:
            self.init(kind: .data, message: "this identity belongs to another account: unlink it there first")
        case .changedMeanwhile:
            self.init(kind: .other, message: "the account was changed by somebody else meanwhile: run it again")
        }
    }
}
