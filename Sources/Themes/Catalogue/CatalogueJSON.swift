internal import FoundationEssentials

extension Catalogue {
    /// - Parameter json: what `Catalogue.json` beside this file holds.
    /// - Throws: every fault at once.
    public init(json: StaticString) throws(CatalogueError) {
        try self.init(json: Data(json.withUTF8Buffer { Array($0) }))
    }

    public init(json: String) throws(CatalogueError) {
        try self.init(json: Data(json.utf8))
    }

    private init(json: Data) throws(CatalogueError) {
        let file: CatalogueFile
        do {
            file = try JSONDecoder().decode(CatalogueFile.self, from: json)
        } catch {
            throw CatalogueError(faults: [.init(place: "catalogue", kind: .unreadable)])
        }
        var faults: [CatalogueFault] = []
        let themes = file.themes.enumerated().map { place, entry in entry.theme(at: place, &faults) }
        let groups = file.groups.map { ThemeGroup(slug: $0.slug, label: $0.label) }
        faults += CatalogueFault.faults(version: file.version, groups: groups, themes: themes)
        guard faults.isEmpty else { throw CatalogueError(faults: faults) }
        try self.init(version: file.version, groups: groups, themes: themes)
    }
}

/// The file's own shape; words that the types do not know become faults.
private struct CatalogueFile: Decodable {
    var version: String
    var groups: [Group]
    var themes: [Entry]

    struct Group: Decodable {
        var slug: String
        var label: String
    }

    struct Entry: Decodable {
        var code: Int
        var slug: String
        var group: String
        var label: String
        var role: String
        var family: String
        var definition: String
        var include: String
        var exclude: String
        var terms: [String]
        var abbreviations: [String]
        var framing: [String]
        var falseFriends: [String]
        var related: [String]
        var statute: String?

        func theme(at place: Int, _ faults: inout [CatalogueFault]) -> Theme {
            if Theme.Role(rawValue: role) == nil { faults.append(.init(place: slug, kind: .unknownRole(role))) }
            if Theme.Family(rawValue: family) == nil { faults.append(.init(place: slug, kind: .unknownFamily(family))) }
            // Told here, in its own figures; the place stands in for it.
            let isByte = (0...255).contains(code)
            if !isByte { faults.append(.init(place: slug, kind: .codeOutOfOrder(found: code, expected: place))) }
            return Theme(
                code: ThemeCode(UInt8(clamping: isByte ? code : place)), slug: slug, label: label, group: group, definition: definition,
                include: include, exclude: exclude, terms: terms, abbreviations: abbreviations, framing: framing,
                falseFriends: falseFriends, related: related, statute: statute,
                role: Theme.Role(rawValue: role) ?? .either, family: Theme.Family(rawValue: family) ?? .circumstance)
        }
    }
}
