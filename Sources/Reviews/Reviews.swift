/// The nouns of the field: what a review is, who is in it, what it says.
///
/// Spellings of stored words are those of the command line's contract and
/// never change with a case's name.

/// A place in a text, counted in UTF-8 bytes from its start.
///
/// A type and not an `Int`, because offsets in bytes and offsets in
/// characters differ on the first curly quotation mark.
public struct UTF8Offset: Hashable, Comparable, Sendable {
    public var value: Int
    public init(_ value: Int) { self.value = value }
    public static func < (a: UTF8Offset, b: UTF8Offset) -> Bool { a.value < b.value }
}

/// A report's name in this system: `R` and the first 12 hex digits of the
/// SHA-256 of the file as received. The same bytes have the same name
/// everywhere.
public struct ReportID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The 48 bits behind the letter.
    public let bits: UInt64

    public init(bits: UInt64) { self.bits = bits & 0xFFFF_FFFF_FFFF }

    /// - Parameter sha256: the whole digest, 32 bytes.
    public init(sha256: [UInt8]) {
        self.init(bits: sha256.prefix(6).reduce(0) { $0 << 8 | UInt64($1) })
    }

    public init?(_ text: String) {
        guard text.utf8.count == 13, let head = text.first, head == "R" || head == "r",
            let bits = UInt64(text.dropFirst(), radix: 16)
        else { return nil }
        self.init(bits: bits)
    }

    public var description: String {
        let digits = String(bits, radix: 16)
        return "R" + String(repeating: "0", count: 12 - digits.count) + digits
    }

    public static func < (a: ReportID, b: ReportID) -> Bool { a.bits < b.bits }
}
