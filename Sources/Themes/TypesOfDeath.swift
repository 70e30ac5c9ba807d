internal import Reports
internal import Reviews

/// Which types of death a report does not bear out, although a passage
/// speaks of them.
///
/// A type of death is a fact of the whole review, and what is learnt from it
/// is drawn from the whole review: a wrong one would speak of people whom it
/// does not concern.
struct TypesOfDeath: Sendable {
    private let themes: Set<ThemeCode>
    /// What the person who died was to the person said to have caused the
    /// death, for the types that say so.
    private let relationships: [ThemeCode: Set<Relationship>]
    private let matricide: ThemeCode?
    private let victimSuicide: ThemeCode?

    init(catalogue: Catalogue) {
        themes = Set(catalogue.themes.filter { $0.group == "death" }.map(\.code))
        var relationships: [ThemeCode: Set<Relationship>] = [:]
        for (slug, wanted) in [
            "intimate-partner-homicide": [Relationship.intimatePartner, .formerPartner],
            "adult-family-homicide": [.parent, .child, .sibling, .otherRelative],
            "parricide": [.parent], "matricide": [.parent], "filicide-familicide": [.child], "sibling-homicide": [.sibling],
        ] as [String: Set<Relationship>] {
            if let theme = catalogue.theme(slug: slug) { relationships[theme.code] = wanted }
        }
        self.relationships = relationships
        matricide = catalogue.theme(slug: "matricide")?.code
        victimSuicide = catalogue.theme(slug: "victim-suicide")?.code
    }

    func doubtful(in codings: [Coding], _ metadata: ReportMetadata) -> [ThemeCode] {
        var passages: [ThemeCode: Set<Int>] = [:]
        for coding in codings where coding.isSubstantive && themes.contains(coding.theme) {
            passages[coding.theme, default: []].insert(coding.passage)
        }
        let victims = metadata.people.filter { $0.role == .victim }
        let known = Set(victims.compactMap(\.relationship)).subtracting([.unknown])
        let all = passages.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
        return passages.filter { theme, told in
            if let wanted = relationships[theme], !known.isEmpty {
                // The report's own facts decide.
                return wanted.isDisjoint(with: known) || theme == matricide && !victims.contains { $0.sex != .male }
            }
            if theme == victimSuicide, let method = metadata.methodOfDeath, method != .suicide { return true }
            // A review says more than once how somebody died; a single
            // passage beside others may be about another case.
            return told.count == 1 && all.count > 1
        }.map(\.key)
    }
}
