internal import Accounts
internal import Hummingbird

/// Whether whoever asks may call a route at all. The default is no.
enum AccessRules {
    static func check(_ access: Access, _ visit: Visit, _ request: Request) throws {
        switch access {
        case .anyone, .bearer: return
        case .halfSignedIn:
            guard visit.halfToken != nil else { throw SignedOut(back: nil) }
        case .signedIn:
            guard visit.account != nil else { throw SignedOut(back: back(request)) }
        case .casework:
            guard visit.account != nil else { throw SignedOut(back: back(request)) }
            guard visit.mayOpenCasework else { throw WithoutSecondFactor() }
        case .office(let roles):
            guard let account = visit.account else { throw SignedOut(back: back(request)) }
            guard !account.rights.roles.isDisjoint(with: roles) else { throw NotForYou() }
        }
    }

    /// Where to go after signing in: only what can be asked for again.
    private static func back(_ request: Request) -> SitePath? {
        request.method == .get ? SitePath(returning: request.uri.string) : nil
    }
}

/// Nobody is signed in, and the route wants somebody.
struct SignedOut: Error { var back: SitePath? }
/// A review gave access to an account that signs in by password alone.
struct WithoutSecondFactor: Error {}
/// The account has another role.
struct NotForYou: Error {}
