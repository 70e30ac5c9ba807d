internal import Accounts

/// One address of the site, who may call it, and what answers.
///
/// The router is made of these and of nothing else, so that no address can
/// be without a rule.
struct Route: Sendable {
    enum Method: String, Sendable { case get = "GET", post = "POST" }

    var method: Method
    /// `/reviews/{review}`: what stands in braces is a parameter.
    var path: String
    var access: Access
    /// How much a form may send.
    var limit = FormLimit.fields
    /// What is counted against whoever calls it too often.
    var rate: RateLimit.Kind?
    var answer: @Sendable (Visit) async throws -> Answer

    static func get(
        _ path: String, _ access: Access, rate: RateLimit.Kind? = nil,
        _ answer: @escaping @Sendable (Visit) async throws -> Answer
    ) -> Route {
        Route(method: .get, path: path, access: access, rate: rate, answer: answer)
    }

    static func post(
        _ path: String, _ access: Access, limit: FormLimit = .fields, rate: RateLimit.Kind? = nil,
        _ answer: @escaping @Sendable (Visit) async throws -> Answer
    ) -> Route {
        Route(method: .post, path: path, access: access, limit: limit, rate: rate, answer: answer)
    }
}

/// Who may call a route. What a person sees of a review there is decided in
/// `Workflow` besides.
enum Access: Hashable, Sendable {
    /// Everybody: signing in, help, the style sheet.
    case anyone
    /// Whoever gave a password and still owes the second factor.
    case halfSignedIn
    /// Everybody with an account.
    case signedIn
    /// Accounts with one of these roles in the office.
    case office(Set<OfficeRole>)
    /// Accounts that work on reviews: the office, and everybody who was
    /// given access to one.
    case casework
    /// Whoever has the address, which holds a secret of its own: a calendar,
    /// an invitation.
    case bearer
}

/// How much a form may send, in bytes.
enum FormLimit: Int, Sendable {
    case fields = 1_000_000
    case papers = 100_000_000
}
