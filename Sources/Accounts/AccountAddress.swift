/// The e-mail address that a person signs in with, in lower case.
///
/// Only what every mail system takes: printable ASCII without quotes. It is
/// also the name of the account in `access-given`, and it never holds a
/// colon, so that no account can pass for `operator:…`.
public struct AccountAddress: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let description: String

    /// - Parameter text: spaces around it are taken off, capitals made
    ///   small.
    /// - Returns: `nil` for what is no such address.
    public init?(_ text: String) {
        let address = Self.folded(text)
        let parts = address.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard address.utf8.count <= 254, parts.count == 2,
            Self.isLocalPart(parts[0]), Self.isDomain(parts[1])
        else { return nil }
        description = address
    }

    /// What was typed as an address, made comparable, whether it is one or
    /// not.
    static func folded(_ text: String) -> String {
        var scalars = Substring(text).unicodeScalars
        while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
        while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
        return String(scalars).lowercased()
    }

    /// At most 64 of RFC 5322's atom characters, dots between them only.
    private static func isLocalPart(_ part: Substring.UTF8View) -> Bool {
        part.count <= 64
            && part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
                !atom.isEmpty && atom.allSatisfy { isAlphanumeric($0) || "!#$%&'*+/=?^_`{|}~-".utf8.contains($0) }
            }
    }

    /// Two labels or more of letters, digits and inner hyphens.
    private static func isDomain(_ part: Substring.UTF8View) -> Bool {
        let labels = part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                (1...63).contains(label.count) && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
                    && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
            }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }

    public static func < (a: AccountAddress, b: AccountAddress) -> Bool { a.description < b.description }
}
