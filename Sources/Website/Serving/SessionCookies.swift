internal import Hummingbird

/// What a browser holds for the site: the session, a number for a browser
/// that is not signed in, the mark of a device that signed in before, and a
/// word on what was just done.
///
/// Source: OWASP ASVS 4.0, 3.4. `__Host-` names where there is TLS.
struct SessionCookies: Sendable {
    var session: String?
    /// Somebody gave a password and owes the second factor.
    var half: String?
    /// Secret of a browser that is not signed in, for its forms.
    var visitor: String?
    var device: String?
    var done: String?
    private let isSecure: Bool

    init(_ request: Request, isSecure: Bool) {
        self.isSecure = isSecure
        func value(_ name: String) -> String? {
            guard let text = request.cookies[Self.name(name, isSecure)]?.value, text.utf8.count <= 1024 else { return nil }
            return text.isEmpty ? nil : text
        }
        session = value("session")
        half = value("half")
        visitor = value("visitor")
        device = value("device")
        done = value("done")
    }

    private static func name(_ name: String, _ isSecure: Bool) -> String {
        isSecure ? "__Host-dhr-\(name)" : "dhr-\(name)"
    }

    func cookie(_ name: String, _ value: String, seconds: Int? = nil) -> Cookie {
        Cookie(
            name: Self.name(name, isSecure), value: value, maxAge: seconds, path: "/", secure: isSecure, httpOnly: true,
            sameSite: .lax)
    }

    func removal(_ name: String) -> Cookie { cookie(name, "", seconds: 0) }
}
