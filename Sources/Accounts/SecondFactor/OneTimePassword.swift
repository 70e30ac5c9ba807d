internal import Crypto
public import Events
internal import FoundationEssentials

/// A second factor that an application on a telephone shows: six figures
/// that are others every 30 seconds.
///
/// Source: RFC 6238 with RFC 4226, HMAC-SHA-1, which every application
/// knows.
public struct OneTimePassword: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
    /// 20 bytes where this program made it.
    public let secret: [UInt8]

    public init(secret: [UInt8]) { self.secret = secret }

    public static func random() -> OneTimePassword {
        var generator = SystemRandomNumberGenerator()
        return OneTimePassword(secret: (0..<20).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    static let stepMilliseconds: Int64 = 30_000
    static let digits = 6
    /// Clocks of telephones may be this many steps off.
    static let slack: Int64 = 1

    public static func step(at now: RecordedInstant) -> Int64 { now.milliseconds / stepMilliseconds }

    /// - Parameter step: 30 seconds each since 1970.
    public func code(at step: Int64) -> String { Self.code(of: secret, counter: step, digits: Self.digits) }

    /// RFC 4226, section 5.3.
    static func code(of secret: [UInt8], counter: Int64, digits: Int) -> String {
        let message = withUnsafeBytes(of: UInt64(bitPattern: counter).bigEndian) { Array($0) }
        let hash = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: secret)))
        let offset = Int(hash[hash.count - 1] & 15)
        let number = hash[offset..<(offset + 4)].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let modulus = (0..<digits).reduce(UInt64(1)) { power, _ in power * 10 }
        let text = String(UInt64(number) % modulus)
        return String(repeating: "0", count: digits - text.utf8.count) + text
    }

    /// The step whose code this is.
    ///
    /// - Parameters:
    ///   - text: spaces in it do not count.
    ///   - last: the step that was accepted last; it and those before it are
    ///     never accepted again.
    /// - Returns: `nil` when it is the code of none that may be accepted.
    public func step(of text: String, at now: RecordedInstant, after last: Int64) -> Int64? {
        let given = Array(text.utf8.filter { $0 != UInt8(ascii: " ") })
        guard given.count == Self.digits else { return nil }
        let current = Self.step(at: now)
        var found: Int64?
        // All are tried, so that the time tells nothing.
        for step in (current - Self.slack)...(current + Self.slack) {
            let isSame = zip(code(at: step).utf8, given).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
            if isSame, step > last, found == nil { found = step }
        }
        return found
    }

    /// For typing in by hand, in fours.
    public var readableSecret: String {
        let text = Array(Base32.text(secret))
        return stride(from: 0, to: text.count, by: 4)
            .map { String(text[$0..<min($0 + 4, text.count)]) }.joined(separator: " ")
    }

    /// What a telephone's camera takes: `otpauth://totp/…`.
    ///
    /// - Parameter issuer: the service's name, as the application lists it.
    public func address(issuer: String, account: AccountAddress) -> String {
        let service = Self.escaped(issuer.filter { $0 != ":" })
        return "otpauth://totp/\(service):\(Self.escaped(account.description))?secret=\(Base32.text(secret))"
            + "&issuer=\(service)&algorithm=SHA1&digits=\(Self.digits)&period=\(Self.stepMilliseconds / 1000)"
    }

    private static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return text.utf8.map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: String(UnicodeScalar(byte))
            default: "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }.joined()
    }

    /// Never the secret, so that it gets into no log.
    public var description: String { "one-time password" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
