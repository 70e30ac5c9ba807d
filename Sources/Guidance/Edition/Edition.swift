public import CivilDates

/// The law under which reviews of an edition are held.
public struct StatutoryBasis: Hashable, Sendable {
    public var act: String
    public var section: String
    public var commencement: Commencement
    public var basis: Basis

    public enum Commencement: Hashable, Sendable {
        case inForce(since: ApproximateDate)
        /// Not commenced as far as is known: holds from the day that a
        /// person sets, after looking at legislation.gov.uk.
        case awaitsDate
    }
}

/// One edition of guidance as data: what a review under it is called, who
/// may be reviewed, what has to be done, by whom, by when, and on what
/// authority.
///
/// A review is pinned to the edition under which it was decided. An edition
/// is only ever made by reading a file that passed every check.
public struct Edition: Hashable, Sendable {
    public internal(set) var id: EditionID
    /// Overlays put on it, in order.
    public internal(set) var overlays: [EditionID] = []
    public internal(set) var title: String
    public internal(set) var jurisdictions: [Jurisdiction]
    public internal(set) var effective: EffectiveRange
    public internal(set) var statute: StatutoryBasis
    /// The edition that gives way when this one's statute is in force.
    public internal(set) var replaces: Slug<Edition>?
    /// What is not known of it, for every page that shows it.
    public internal(set) var caveats: [String]
    public internal(set) var sources: [Source]
    public internal(set) var labels: Labels
    public internal(set) var eligibility: EligibilityTest
    public internal(set) var facts: Facts
    /// `nil`: no rule was found; a local protocol may set one.
    public internal(set) var quorum: Quorum?
    public internal(set) var progress: ProgressRule

    /// What a review under it is pinned to.
    public var pin: EditionPin { EditionPin(edition: id, overlays: overlays) }
}

extension Edition {
    public var parties: [Party] { facts.parties }
    public var stages: [StageEntry] { facts.stages }
    public var steps: [Step] { facts.steps }
    public var limits: [TimeLimit] { facts.limits }
    public var documents: [RequiredDocument] { facts.documents }
    public var tellings: [Telling] { facts.tellings }
    public var qualityOutcomes: [QualityOutcome] { facts.qualityOutcomes }
    public var qualityCriteria: [QualityCriterion] { facts.qualityCriteria }
    public var actionPlanColumns: [ActionPlanColumn] { facts.actionPlanColumns }
    public var dataFields: [DataField] { facts.dataFields }
    public var panelSectors: [PanelSector] { facts.panelSectors }
    public var practices: [Practice] { facts.practices }

    public func party(_ slug: Slug<Party>) -> Party? { parties.first { $0.slug == slug } }
    public func party(_ role: ReviewRole) -> Party? { parties.first { $0.role == role } }
    public func stage(_ stage: ReviewStage) -> StageEntry? { stages.first { $0.stage == stage } }
    public func step(_ slug: Slug<Step>) -> Step? { steps.first { $0.slug == slug } }
    public func steps(in stage: ReviewStage) -> [Step] { steps.filter { $0.stage == stage } }
    public func limit(_ slug: Slug<TimeLimit>) -> TimeLimit? { limits.first { $0.slug == slug } }
    public func document(_ slug: Slug<RequiredDocument>) -> RequiredDocument? { documents.first { $0.slug == slug } }
    public func telling(_ slug: Slug<Telling>) -> Telling? { tellings.first { $0.slug == slug } }
    public func source(_ key: SourceKey) -> Source? { sources.first { $0.key == key } }

    /// The sectors that a panel there should cover.
    public func panelSectors(in jurisdiction: Jurisdiction) -> [PanelSector] {
        panelSectors.filter { $0.jurisdictions.isEmpty || $0.jurisdictions.contains(jurisdiction) }
    }
}
