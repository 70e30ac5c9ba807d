/// Where a link may go: a path of this site, or an `https:` address.
///
/// The one place that decides it. Everything else (`javascript:`, `//host`,
/// `\\host`) is refused.
struct SitePath: Hashable, Sendable, CustomStringConvertible {
    let description: String
    let isOutside: Bool

    /// A path of this site, from parts that are percent-encoded here.
    init(_ parts: [String], query: [(String, String)] = [], fragment: String? = nil) {
        var text = "/" + parts.map { Self.encoded($0) }.joined(separator: "/")
        if !query.isEmpty {
            text += "?" + query.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        }
        if let fragment { text += "#" + Self.encoded(fragment) }
        description = text
        isOutside = false
    }

    /// As `init(_:query:fragment:)`.
    static func to(_ parts: String..., query: [(String, String)] = [], fragment: String? = nil) -> SitePath {
        SitePath(parts, query: query, fragment: fragment)
    }

    static let home = SitePath([])

    /// A path that came back from a browser, for the way back after signing
    /// in; `nil` when it would leave the site.
    init?(returning path: String) {
        let bytes = Array(path.utf8)
        guard bytes.first == UInt8(ascii: "/"), bytes.count <= 2048 else { return nil }
        if bytes.count > 1, bytes[1] == UInt8(ascii: "/") || bytes[1] == UInt8(ascii: "\\") { return nil }
        guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }) else { return nil }
        description = path
        isOutside = false
    }

    /// An address that somebody wrote into a document or a field.
    init?(address: String) {
        let bytes = Array(address.utf8)
        guard address.lowercased().hasPrefix("https://"), bytes.count > 8, bytes.count <= 2048,
            bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return nil }
        description = address
        isOutside = true
    }

    /// RFC 3986: everything but the unreserved characters.
    private static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
