/// One revision of an edition or overlay: `dhr-2016@1`.
///
/// What has been released under an id never changes; a correction is the
/// next revision.
public struct EditionID: Hashable, Comparable, Sendable {
    public let slug: Slug<Edition>
    /// Counted from 1.
    public let revision: Int

    public init?(slug: String, revision: Int) {
        guard let slug = Slug<Edition>(slug), revision >= 1 else { return nil }
        self.slug = slug
        self.revision = revision
    }

    init(unchecked slug: Slug<Edition>, revision: Int) {
        self.slug = slug
        self.revision = revision
    }

    public static func < (a: EditionID, b: EditionID) -> Bool {
        (a.slug, a.revision) < (b.slug, b.revision)
    }
}

extension EditionID: LosslessStringConvertible {
    public var description: String { "\(slug)@\(revision)" }

    /// Reads `slug@revision` and nothing else.
    public init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let first = parts[1].utf8.first, (49...57).contains(first),
            let revision = Int(parts[1])
        else { return nil }
        self.init(slug: String(parts[0]), revision: revision)
    }
}

/// What a review is pinned to at its decision: an edition and the overlays
/// put on it, in order. `dhr-2016@1+wales@1`.
public struct EditionPin: Hashable, Sendable {
    public let edition: EditionID
    public let overlays: [EditionID]

    public init(edition: EditionID, overlays: [EditionID] = []) {
        self.edition = edition
        self.overlays = overlays
    }
}

extension EditionPin: LosslessStringConvertible {
    public var description: String {
        ([edition] + overlays).map(\.description).joined(separator: "+")
    }

    public init?(_ text: String) {
        var ids: [EditionID] = []
        for part in text.split(separator: "+", omittingEmptySubsequences: false) {
            guard let id = EditionID(String(part)) else { return nil }
            ids.append(id)
        }
        self.init(edition: ids[0], overlays: Array(ids.dropFirst()))
    }
}
