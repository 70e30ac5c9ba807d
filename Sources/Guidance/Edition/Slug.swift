/// The fixed name of one thing of an edition, typed by what it names:
/// `Slug<TimeLimit>`, `Slug<Step>`.
///
/// Lower-case letters, digits and single hyphens. A slug is written into
/// events and never changes with a label.
public struct Slug<Noun>: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    /// - Returns: `nil` when the text is not spelt as a slug.
    public init?(_ text: String) {
        guard isSlug(text) else { return nil }
        self.text = text
    }

    /// For readers that report the fault themselves.
    init(unchecked text: String) { self.text = text }

    public var description: String { text }

    public static func < (a: Slug, b: Slug) -> Bool { a.text < b.text }
}

func isSlug(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
}
