internal import Reviews

/// Where a whole report stands on each theme.
struct StateReader: Sendable {
    private let book: RuleBook
    private let catalogue: Catalogue
    private let victimSuicide: ThemeCode?
    private let homicideSuicide: ThemeCode?
    private let abuse: Set<ThemeCode>
    private let deaths: Set<ThemeCode>
    private let methodFact: Int

    init(book: RuleBook, catalogue: Catalogue) {
        self.book = book
        self.catalogue = catalogue
        victimSuicide = catalogue.theme(slug: "victim-suicide")?.code
        homicideSuicide = catalogue.theme(slug: "homicide-suicide")?.code
        abuse = Set(catalogue.themes.filter { $0.group == "abuse" }.map(\.code))
        deaths = Set(catalogue.themes.filter { $0.group == "death" }.map(\.code))
        methodFact = book.fact("suicide-method")
    }

    /// - Parameter codings: of all passages of the report.
    func states(of codings: [Coding]) -> [ThemeState] {
        var found = [Bool](repeating: false, count: catalogue.themes.count)
        var denied = found
        var asked = found
        var unclear = found
        for coding in codings {
            let theme = Int(coding.theme.value)
            if coding.isSubstantive {
                found[theme] = true
            } else {
                switch coding.polarity {
                case .notFound: denied[theme] = true
                case .asked: asked[theme] = true
                case .unclear, .found: break
                case .hypothetical: unclear[theme] = true
                }
            }
        }
        // A suicide is this theme where abuse came before it, in the same
        // report.
        if let victimSuicide, found[Int(victimSuicide.value)], !abuse.contains(where: { found[Int($0.value)] }) {
            found[Int(victimSuicide.value)] = false
            unclear[Int(victimSuicide.value)] = true
        }
        for theme in doubtfulDeaths(codings) {
            found[Int(theme.value)] = false
            unclear[Int(theme.value)] = true
        }
        return catalogue.themes.indices.map { theme in
            if found[theme] { return .found }
            if denied[theme] { return .lookedForNotFound }
            if asked[theme] || unclear[theme] { return .unclear }
            return .notDiscussed
        }
    }

    /// Types of death that a single passage tells of while another passage
    /// tells of another type. A review says more than once how somebody
    /// died; one such passage may be about another case or a mere wording.
    private func doubtfulDeaths(_ codings: [Coding]) -> [ThemeCode] {
        var passages: [ThemeCode: Set<Int>] = [:]
        for coding in codings where coding.isSubstantive && deaths.contains(coding.theme) {
            passages[coding.theme, default: []].insert(coding.passage)
        }
        let all = passages.values.reduce(into: Set<Int>()) { $0.formUnion($1) }
        guard all.count > 1 else { return [] }
        return passages.filter { $0.value.count == 1 }.map(\.key)
    }

    /// Whether the passage just matched tells how somebody took, or tried to
    /// take, their life.
    func tellsMethodOfSuicide(_ work: MatchWorkspace) -> Bool {
        work.matches.contains { book.kinds[$0.rule] == .fact(methodFact) }
    }
}
