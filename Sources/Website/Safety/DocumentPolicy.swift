internal import Crypto
internal import Foundation

/// The Content-Security-Policy of a document that the program wrote and a
/// person looks at before it goes out: the site's own, with the document's
/// style allowed by its hash, and in a sandbox, where nothing runs.
enum DocumentPolicy {
    static func policy(for bytes: [UInt8]) -> String {
        let hash = style(in: bytes).map { " 'sha256-\(Data(SHA256.hash(data: Data($0))).base64EncodedString())'" } ?? ""
        return SecurityHeaders.policy.replacing("style-src 'self'", with: "style-src 'self'\(hash)") + "; sandbox"
    }

    /// What stands in the first style element.
    private static func style(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
        guard let start = place(of: "<style>", in: bytes[...]) else { return nil }
        let rest = bytes[(start + 7)...]
        return place(of: "</style>", in: rest).map { rest[..<$0] }
    }

    private static func place(of words: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
        let wanted = words.withUTF8Buffer { Array($0) }
        guard bytes.count >= wanted.count else { return nil }
        return bytes.indices.dropLast(wanted.count - 1).first { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
    }
}
