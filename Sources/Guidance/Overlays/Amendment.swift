/// What an overlay, or an edition built on another, changes.
public struct Amendment: Hashable, Sendable {
    /// Words for keys; the others stay.
    public internal(set) var labels: [LabelKey: String] = [:]
    public internal(set) var eligibility: EligibilityTest?
    public internal(set) var renamed: [Renaming] = []
    public internal(set) var removed: [Removal] = []
    /// A fact whose slug is there already replaces it whole; others are
    /// added.
    public internal(set) var facts = Facts()
    /// After which step a new step stands; without an entry, at the end.
    public internal(set) var placedAfter: [Slug<Step>: Slug<Step>] = [:]
    public internal(set) var quorum: Quorum?
    public internal(set) var progress: ProgressRule?
    public internal(set) var sources: [Source] = []
    public internal(set) var caveats: [String] = []
}

/// Another label for a fact whose rule stays as it is.
public struct Renaming: Hashable, Sendable {
    public let collection: FactCollection
    public let slug: String
    public let label: String
}

public struct Removal: Hashable, Sendable {
    public let collection: FactCollection
    public let slug: String
}

/// Changes that a nation or an area puts on editions.
public struct Overlay: Hashable, Sendable {
    public enum Level: String, CaseIterable, Sendable {
        case national, local
    }

    public let id: EditionID
    public let title: String
    public let level: Level
    /// Made up, to try overlays with.
    public let isSample: Bool
    public let appliesTo: [Slug<Edition>]
    public let jurisdictions: [Jurisdiction]
    public let amendment: Amendment
}
