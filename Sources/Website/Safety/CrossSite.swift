internal import Crypto

/// Protection against requests that another site makes in a person's name:
/// a token in every form that only a page of this site can know, and the
/// browser's own word on where a request came from.
///
/// Source: OWASP ASVS 4.0, 4.2.2 and 13.2.3; the signed double-submit of the
/// session's secret.
enum CrossSite {
    /// The token of a session, or of a browser without one.
    static func token(of secret: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Array("form".utf8), using: SymmetricKey(data: Array(secret.utf8)))
        return code.map { byte in
            let digits = Array("0123456789abcdef")
            return "\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }.joined()
    }

    static func holds(_ given: String?, for secret: String) -> Bool {
        given.map { isSame($0, token(of: secret)) } ?? false
    }

    /// Takes as long for every text of one length.
    static func isSame(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Whether the browser says that the request is this site's own.
    /// Browsers that say nothing are left to the token.
    static func isOwn(fetchSite: String?, origin: String?, host: String?) -> Bool {
        if let fetchSite, fetchSite != "same-origin", fetchSite != "none" { return false }
        guard let origin, origin != "null" else { return true }
        guard let host else { return false }
        return origin == "https://\(host)" || origin == "http://\(host)"
    }
}
