internal import Accounts
internal import Casework
internal import CivilDates
internal import Events
internal import Learning
internal import Storage
internal import Workflow

/// One request, as a page needs it: who asks, for what, with which values.
struct Visit: Sendable {
    var site: Site
    var path: String
    /// What stood in the braces of the route's path.
    var parameters: [String: String]
    var query: FormValues
    var form: FormValues
    var files: [UploadedFile]
    /// Whoever is signed in.
    var account: Account?
    var session: ActiveSession?
    /// The session's secret, as the browser holds it.
    var sessionToken: String?
    /// Of somebody who still owes the second factor.
    var halfToken: SecretToken?
    /// Secret of a browser that is not signed in.
    var visitorSecret: String
    /// The browser does not hold that secret yet.
    var needsVisitorCookie: Bool
    var device: SecretToken?
    /// The address of this site as the browser has it.
    var origin: String
    /// The header of that name.
    var authorization: String?
    /// The connection's other end, for limits alone; never logged.
    var client: String
    var now: RecordedInstant
    var today: CivilDate
    /// What was just done, said once.
    var done: String?

    /// What the tokens of this browser's forms are made of.
    var secret: String { sessionToken ?? visitorSecret }

    /// A page with what stands around it.
    func html(_ page: Page) -> String {
        let frame = Frame(
            isFiction: site.folder.isFiction, person: account?.name, navigation: account.map(StartPage.navigation) ?? [],
            token: CrossSite.token(of: secret), done: done)
        return site.rendering.html(page, in: frame)
    }

    subscript(_ parameter: String) -> String { parameters[parameter] ?? "" }

    /// The reviews as whoever is signed in sees them.
    func desk() async throws -> Desk {
        guard let viewer else { throw Hidden() }
        guard mayOpenCasework else { throw WithoutSecondFactor() }
        return try await site.caseload(on: today).desk(of: viewer, at: now)
    }

    /// Whoever looks at reviews has given a second factor, whatever the
    /// account's own rights ask for: a review may have given it access.
    var mayOpenCasework: Bool { session?.session.gaveSecondFactor == true || site.waivesSecondFactor }

    var viewer: Viewer? { account.map { Viewer($0) } }
    var learning: LearningBase { site.folder.learning }

    /// The account that a route for signed-in people always has.
    var person: Account {
        get throws {
            guard let account else { throw Hidden() }
            return account
        }
    }

    /// How the log names whoever acts.
    var actor: String { account.map { "account:\($0.address)" } ?? "visitor" }
}

/// There is nothing here for whoever asks; the page does not say whether
/// there is for others.
struct Hidden: Error {}

/// A file as a browser sent it.
struct UploadedFile: Sendable {
    var field: String
    var name: String
    var bytes: [UInt8]
}
