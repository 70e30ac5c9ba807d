internal import Reviews

/// Themes that follow from others in the same passage, and those that
/// exclude each other.
struct Implications: Sendable {
    private let parents: [(of: ThemeCode, to: ThemeCode, rule: RuleCode)]
    private let homicideSuicide: ThemeCode?
    private let victimSuicide: ThemeCode?
    private let twoPeople: Int

    init(book: RuleBook, catalogue: Catalogue) {
        func code(_ slug: String) -> ThemeCode? { catalogue.theme(slug: slug)?.code }
        var parents: [(of: ThemeCode, to: ThemeCode, rule: RuleCode)] = []
        for (slug, wider) in [
            ("matricide", "parricide"), ("matricide", "adult-family-homicide"), ("parricide", "adult-family-homicide"),
            ("sibling-homicide", "adult-family-homicide"),
        ] {
            guard let of = code(slug), let to = code(wider),
                let rule = book.names.firstIndex(of: "\(wider)/follows")
            else { continue }
            parents.append((of, to, RuleCode(UInt16(rule))))
        }
        self.parents = parents
        homicideSuicide = code("homicide-suicide")
        victimSuicide = code("victim-suicide")
        twoPeople = book.fact("two-deaths")
    }

    func applied(to codings: [Coding], _ facts: FactSet) -> [Coding] {
        var all = codings
        for (of, to, rule) in parents {
            guard !all.contains(where: { $0.theme == to && $0.isSubstantive }) else { continue }
            for var coding in all where coding.theme == of && coding.isSubstantive {
                coding.theme = to
                coding.rule = rule
                all.append(coding)
                break
            }
        }
        if all.contains(where: { $0.theme == homicideSuicide && $0.isSubstantive }), !facts.contains(twoPeople) {
            for place in all.indices where all[place].theme == victimSuicide { all[place].isSubstantive = false }
        }
        return all
    }
}
