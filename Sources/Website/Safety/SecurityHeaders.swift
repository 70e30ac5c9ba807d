internal import HTTPTypes

/// Headers that every answer carries.
///
/// Source: OWASP ASVS 4.0, 14.4; Content Security Policy level 3. Scripts and
/// styles come from this site's files alone: nothing inline, nothing from
/// elsewhere.
enum SecurityHeaders {
    static let policy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'",
        "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'", "object-src 'none'",
    ].joined(separator: "; ")

    static func fields(isSecure: Bool) -> [(HTTPField.Name, String)] {
        var fields: [(String, String)] = [
            ("content-security-policy", policy),
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
            ("x-robots-tag", "noindex, nofollow"),
        ]
        if isSecure { fields.append(("strict-transport-security", "max-age=31536000")) }
        return fields.compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
    }
}
