internal import Reports
internal import Reviews

/// Where a whole report stands on each theme.
struct StateReader: Sendable {
    private let book: RuleBook
    private let catalogue: Catalogue
    private let victimSuicide: ThemeCode?
    private let homicideSuicide: ThemeCode?
    private let abuse: Set<ThemeCode>
    private let deaths: TypesOfDeath
    private let methodFact: Int

    init(book: RuleBook, catalogue: Catalogue) {
        self.book = book
        self.catalogue = catalogue
        victimSuicide = catalogue.theme(slug: "victim-suicide")?.code
        homicideSuicide = catalogue.theme(slug: "homicide-suicide")?.code
        abuse = Set(catalogue.themes.filter { $0.group == "abuse" }.map(\.code))
        deaths = TypesOfDeath(catalogue: catalogue)
        methodFact = book.fact("suicide-method")
    }

    /// - Parameters:
    ///   - codings: of all passages of the report.
    ///   - metadata: what the report says of the people and the death.
    func states(of codings: [Coding], _ metadata: ReportMetadata) -> [ThemeState] {
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
        for theme in deaths.doubtful(in: codings, metadata) {
            found[Int(theme.value)] = false
            // Told here and denied there is not a denial.
            denied[Int(theme.value)] = false
            unclear[Int(theme.value)] = true
        }
        return catalogue.themes.indices.map { theme in
            if found[theme] { return .found }
            if denied[theme] { return .lookedForNotFound }
            if asked[theme] || unclear[theme] { return .unclear }
            return .notDiscussed
        }
    }

    /// Whether the passage just matched tells how somebody took, or tried to
    /// take, their life.
    func tellsMethodOfSuicide(_ work: MatchWorkspace) -> Bool {
        work.matches.contains { book.kinds[$0.rule] == .fact(methodFact) }
    }
}
