internal import Crypto
internal import Foundation

/// A word on what was just done, carried over one redirect in a cookie that
/// nobody else can write.
enum DoneMessage {
    static func write(_ words: String, secret: String) -> String {
        let text = Data(words.utf8).base64EncodedString()
        return text + "." + code(text, secret)
    }

    static func read(_ value: String, secret: String) -> String? {
        let parts = value.split(separator: ".")
        guard parts.count == 2, code(String(parts[0]), secret) == parts[1], let data = Data(base64Encoded: String(parts[0]))
        else { return nil }
        return String(data: data, encoding: .utf8)
    }

    private static func code(_ text: String, _ secret: String) -> String {
        let key = SymmetricKey(data: Data(secret.utf8))
        return Data(HMAC<SHA256>.authenticationCode(for: Data("done \(text)".utf8), using: key))
            .base64EncodedString().replacingOccurrences(of: "=", with: "")
    }
}
