/// The themes, in the order of their codes.
public struct Catalogue: Sendable {
    /// Moves whenever a theme's words do; derived data carry it.
    public let version: String
    public let groups: [ThemeGroup]
    /// `themes[i].code.value == i`.
    public let themes: [Theme]
    private let places: [String: Int]

    /// The catalogue of this program.
    public static let standard: Catalogue = {
        do throws(CatalogueError) {
            return try Catalogue(json: CatalogueText.json)
        } catch {
            let faults = error.faults.map(\.description).joined(separator: "; ")
            // Compiled in and read by a test: a fault is a broken build, not
            // a user's mistake.
            fatalError("the catalogue does not load: \(faults)")
        }
    }()

    /// - Throws: every fault of the catalogue at once.
    public init(version: String, groups: [ThemeGroup], themes: [Theme]) throws(CatalogueError) {
        let faults = CatalogueFault.faults(version: version, groups: groups, themes: themes)
        guard faults.isEmpty else { throw CatalogueError(faults: faults) }
        self.version = version
        self.groups = groups
        self.themes = themes
        places = Dictionary(uniqueKeysWithValues: themes.map { ($0.slug, Int($0.code.value)) })
    }

    public func theme(slug: String) -> Theme? {
        places[slug].map { themes[$0] }
    }

    /// - Precondition: a code of this catalogue.
    public func theme(code: ThemeCode) -> Theme {
        themes[Int(code.value)]
    }
}
