internal import Crypto

/// 256 random bits that let their holder in: a session, a link, a feed, a
/// known device. Only its hash is ever kept.
public struct SecretToken: Sendable, Equatable, CustomStringConvertible, CustomReflectable {
    /// 43 characters of base64 as addresses take it.
    public let text: String

    /// - Returns: `nil` for what no token looks like.
    public init?(_ text: String) {
        guard text.utf8.count == 43, text.utf8.allSatisfy({ Self.alphabet.contains($0) }) else { return nil }
        self.text = text
    }

    private init(text: String) { self.text = text }

    public static func random() -> SecretToken {
        // On Linux this is getrandom(2).
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        var text: [UInt8] = []
        var bits = 0
        var held = 0
        for byte in bytes {
            held = held << 8 | Int(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                text.append(alphabet[held >> bits & 63])
            }
            held &= 63
        }
        text.append(alphabet[held << (6 - bits) & 63])
        return SecretToken(text: String(decoding: text, as: UTF8.self))
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    public var hash: SecretHash { SecretHash(of: text) }

    /// Never the text, so that it gets into no log.
    public var description: String { "token" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// SHA-256 of a secret that is long enough not to be guessed.
public struct SecretHash: Hashable, Sendable {
    /// 32 bytes.
    public let bytes: [UInt8]

    /// - Returns: `nil` unless there are 32 bytes.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    init(of secret: String) { bytes = Array(SHA256.hash(data: Array(secret.utf8))) }
}
