internal import Accounts
internal import Casework
internal import Learning
internal import Workflow

extension Viewer {
    /// What an account is to casework: process managers run the reviews of
    /// their partnerships, others have what single reviews give them.
    init(_ account: Account) {
        guard account.rights.roles.contains(.processManager) else {
            self.init(account: account.address.description)
            return
        }
        switch account.rights.partnerships {
        case .all: self.init(account: account.address.description, office: .processManager(.all))
        case .named(let names): self.init(account: account.address.description, office: .processManager(.named(names.sorted())))
        }
    }
}

extension CaseworkError {
    /// Answers as if there were nothing.
    var isHidden: Bool {
        switch self {
        case .unknownReview, .erasedReview, .noAccess, .noSuchThing, .notVisible, .notYetThere, .erased: true
        default: false
        }
    }
}

extension LearningError {
    var isMissing: Bool {
        switch self {
        case .unknownReport, .unknownTheme, .noSuchPassage, .noSuchRecommendation: true
        default: false
        }
    }
}
