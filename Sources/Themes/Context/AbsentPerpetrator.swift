internal import Reports
internal import Reviews

/// Reports that know nobody who caused the death: most of a coroner's. What
/// reads elsewhere as the threats or the plans of a perpetrator is there
/// told of the person who died.
struct AbsentPerpetrator: Sendable {
    /// Themes that tell of a person who caused a death as such.
    private let aboutPerpetrators: Set<ThemeCode>
    private let homicides: Set<ThemeCode>

    init(catalogue: Catalogue) {
        let slugs = [
            "homicide-suicide", "homicide-timeline", "perpetrator-suicidality", "serial-perpetrator", "invisible-perpetrator",
        ]
        aboutPerpetrators = Set(slugs.compactMap { catalogue.theme(slug: $0)?.code })
        let withoutKiller: Set = ["victim-suicide", "homicide-suicide", "unexpected-death"]
        homicides = Set(catalogue.themes.filter { $0.group == "death" && !withoutKiller.contains($0.slug) }.map(\.code))
    }

    func applied(to codings: [Coding], _ metadata: ReportMetadata) -> [Coding] {
        guard !metadata.reviewType.isDomesticHomicideReviewFamily, metadata.reviewType != .mentalHealthHomicideReview,
            !metadata.people.contains(where: { $0.role == .perpetrator }),
            !codings.contains(where: { $0.isSubstantive && homicides.contains($0.theme) })
        else { return codings }
        return codings.map {
            guard aboutPerpetrators.contains($0.theme) else { return $0 }
            var coding = $0
            coding.isSubstantive = false
            coding.polarity = .unclear
            return coding
        }
    }
}
