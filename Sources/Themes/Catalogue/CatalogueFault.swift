/// What is wrong with a catalogue, and where.
public struct CatalogueFault: Sendable, Equatable, CustomStringConvertible {
    /// Slug of the theme or group, or the place in the list where the slug
    /// itself is at fault.
    public var place: String
    public var kind: Kind

    public enum Kind: Sendable, Equatable {
        case unreadable
        case noVersion
        case badSlug
        case duplicateSlug
        case codeOutOfOrder(found: Int, expected: Int)
        case tooManyThemes
        case unknownGroup(String)
        case emptyGroup
        case empty(field: String)
        case unknownRelated(String)
        case relatedToItself
        case duplicateTerm(String)
        case termNotFolded(String)
        case termIsFalseFriend(String)
        case unknownRole(String)
        case unknownFamily(String)
    }

    public init(place: String, kind: Kind) {
        self.place = place
        self.kind = kind
    }

    public var description: String {
        let words =
            switch kind {
            case .unreadable: "cannot be read as a catalogue"
            case .noVersion: "has no version"
            case .badSlug: "a slug is lower-case letters, digits and single hyphens"
            case .duplicateSlug: "the slug stands twice"
            case .codeOutOfOrder(let found, let expected): "code \(found) stands where \(expected) is due"
            case .tooManyThemes: "more than 256 themes"
            case .unknownGroup(let group): "no group \(group)"
            case .emptyGroup: "no theme is in this group"
            case .empty(let field): "\(field) is empty"
            case .unknownRelated(let slug): "related theme \(slug) does not exist"
            case .relatedToItself: "is related to itself"
            case .duplicateTerm(let term): "the term \u{201C}\(term)\u{201D} stands twice"
            case .termNotFolded(let term): "the term \u{201C}\(term)\u{201D} is not in lower case and single spaces"
            case .termIsFalseFriend(let term): "\u{201C}\(term)\u{201D} is both a term and a false friend"
            case .unknownRole(let role): "no role \(role)"
            case .unknownFamily(let family): "no family \(family)"
            }
        return "\(place): \(words)"
    }
}

/// A catalogue that cannot be used; holds every fault.
public struct CatalogueError: Error, Sendable, Equatable {
    public var faults: [CatalogueFault]
}

extension CatalogueFault {
    /// Every fault of these themes, in reading order.
    static func faults(version: String, groups: [ThemeGroup], themes: [Theme]) -> [CatalogueFault] {
        var faults: [CatalogueFault] = []
        if version.isEmpty { faults.append(.init(place: "catalogue", kind: .noVersion)) }
        if themes.count > 256 { faults.append(.init(place: "catalogue", kind: .tooManyThemes)) }
        var groupSlugs: Set<String> = []
        for (place, group) in groups.enumerated() {
            if !isSlug(group.slug) { faults.append(.init(place: "group \(place)", kind: .badSlug)) }
            if !groupSlugs.insert(group.slug).inserted { faults.append(.init(place: group.slug, kind: .duplicateSlug)) }
            if group.label.isEmpty { faults.append(.init(place: group.slug, kind: .empty(field: "label"))) }
            if !themes.contains(where: { $0.group == group.slug }) {
                faults.append(.init(place: group.slug, kind: .emptyGroup))
            }
        }
        let slugs = Set(themes.map(\.slug))
        var seen: Set<String> = []
        for (place, theme) in themes.enumerated() {
            if !isSlug(theme.slug) { faults.append(.init(place: "theme \(place)", kind: .badSlug)) }
            if !seen.insert(theme.slug).inserted { faults.append(.init(place: theme.slug, kind: .duplicateSlug)) }
            if place < 256, Int(theme.code.value) != place {
                let kind = Kind.codeOutOfOrder(found: Int(theme.code.value), expected: place)
                faults.append(.init(place: theme.slug, kind: kind))
            }
            faults += faultsWithin(theme, groups: groupSlugs, slugs: slugs)
        }
        return faults
    }

    private static func faultsWithin(_ theme: Theme, groups: Set<String>, slugs: Set<String>) -> [CatalogueFault] {
        var kinds: [Kind] = []
        if !groups.contains(theme.group) { kinds.append(.unknownGroup(theme.group)) }
        for (field, text) in [
            ("label", theme.label), ("definition", theme.definition), ("include", theme.include),
            ("exclude", theme.exclude),
        ] where text.isEmpty { kinds.append(.empty(field: field)) }
        if theme.terms.isEmpty { kinds.append(.empty(field: "terms")) }
        for slug in theme.related {
            if slug == theme.slug {
                kinds.append(.relatedToItself)
            } else if !slugs.contains(slug) {
                kinds.append(.unknownRelated(slug))
            }
        }
        let friends = Set(theme.falseFriends.map { folded($0) })
        var terms: Set<String> = []
        for term in theme.terms {
            if term.isEmpty || term != folded(term) { kinds.append(.termNotFolded(term)) }
            if !terms.insert(folded(term)).inserted { kinds.append(.duplicateTerm(term)) }
            if friends.contains(folded(term)) { kinds.append(.termIsFalseFriend(term)) }
        }
        return kinds.map { CatalogueFault(place: theme.slug, kind: $0) }
    }

    private static func isSlug(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last, first != 45, last != 45 else { return false }
        var before: UInt8 = 0
        for byte in text.utf8 {
            let fine = byte == 45 ? before != 45 : (97...122).contains(byte) || (48...57).contains(byte)
            guard fine else { return false }
            before = byte
        }
        return true
    }

    /// Lower case, quotation marks off, white space folded.
    private static func folded(_ text: String) -> String {
        text.lowercased().filter { $0 != "\"" }.split(separator: " ").joined(separator: " ")
    }
}
