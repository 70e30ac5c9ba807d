/// The listed facts of an edition, or those that a change brings.
public struct Facts: Hashable, Sendable {
    public internal(set) var parties: [Party] = []
    public internal(set) var stages: [StageEntry] = []
    public internal(set) var steps: [Step] = []
    public internal(set) var limits: [TimeLimit] = []
    public internal(set) var documents: [RequiredDocument] = []
    public internal(set) var tellings: [Telling] = []
    public internal(set) var qualityOutcomes: [QualityOutcome] = []
    public internal(set) var qualityCriteria: [QualityCriterion] = []
    public internal(set) var actionPlanColumns: [ActionPlanColumn] = []
    public internal(set) var dataFields: [DataField] = []
    public internal(set) var panelSectors: [PanelSector] = []
    public internal(set) var practices: [Practice] = []

    /// Every fact, in the order of the collections.
    public var all: [any GuidanceFact] {
        FactCollection.allCases.flatMap { of($0) }
    }

    public func of(_ collection: FactCollection) -> [any GuidanceFact] {
        switch collection {
        case .parties: parties
        case .stages: stages
        case .steps: steps
        case .limits: limits
        case .documents: documents
        case .tellings: tellings
        case .qualityOutcomes: qualityOutcomes
        case .qualityCriteria: qualityCriteria
        case .actionPlanColumns: actionPlanColumns
        case .dataFields: dataFields
        case .panelSectors: panelSectors
        case .practices: practices
        }
    }
}
